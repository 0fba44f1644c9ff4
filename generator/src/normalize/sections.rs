//! Sections that stand in files of their own (`paths: {$ref: paths.yaml}`): they come to where they
//! belong.

use super::references::References;
use super::repairs::WRONG_TYPE;
use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::load::{self, Document, Node, Object, Value};

const OF_ROOT: [&str; 10] = [
    "components",
    "paths",
    "webhooks",
    "x-webhooks",
    "info",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "externalDocs",
];
const OF_COMPONENTS: [&str; 10] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
];

/// No version of OpenAPI has such references, and people write them all the same.
pub(super) fn bring_in(
    document: &mut Document,
    references: &References,
    diagnostics: &mut Diagnostics,
) {
    for section in OF_ROOT {
        bring(document, references, &[section], diagnostics);
    }
    for section in OF_COMPONENTS {
        bring(document, references, &["components", section], diagnostics);
    }
}

fn bring(
    document: &mut Document,
    references: &References,
    section: &[&str],
    diagnostics: &mut Diagnostics,
) {
    // A section's reference may lead to another one, not for ever.
    for _ in 0..8 {
        let Some(node) = find(document, section) else { return };
        let location = SourceLocation::Node(node.origin);
        let Some(reference) = node.get("$ref") else { return };
        let Some(target) = references.target(reference) else { return };
        let (file, pointer) = document.origins.pointer(target);
        let found =
            document.files.get_mut(file).and_then(|file| load::find_mut(&mut file.root, &pointer));
        let contents =
            found.filter(|node| node.origin == target && matches!(node.value, Value::Object(_)));
        let Some(contents) =
            contents.map(|node| std::mem::replace(&mut node.value, Value::Object(Object::new())))
        else {
            let help = "refer to an object that nothing else refers to";
            diagnostics.problem(
                WRONG_TYPE,
                location,
                "this section's `$ref` does not lead to its contents",
                help,
            );
            return;
        };
        if let (Some(node), Value::Object(contents)) = (find(document, section), contents)
            && let Value::Object(object) = &mut node.value
        {
            object.shift_remove("$ref");
            for (key, member) in contents {
                object.entry(key).or_insert(member);
            }
        }
    }
}

fn find<'d>(document: &'d mut Document, section: &[&str]) -> Option<&'d mut Node> {
    let root = &mut document.files.first_mut()?.root;
    section.iter().try_fold(root, |node, step| match &mut node.value {
        Value::Object(object) => object.get_mut(*step),
        _ => None,
    })
}
