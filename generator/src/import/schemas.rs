//! Models: which schema each one names, and what it is called in Rust.

use std::collections::{HashMap, HashSet};

use super::model::Model;
use super::tree::Named;
use super::{MODEL, yaml};
use crate::diagnostics::{Diagnostics, SourceLocation, nearest};
use crate::load::{Document, Node, unescape};
use crate::naming::cases::camel;
use crate::naming::nouns::singular_words;
use crate::oas::Root;

const COMPONENTS: [&str; 2] = ["#/components/schemas/", "#/definitions/"];

/// The models of a config, each schema once, in the order of the file.
pub(super) struct Models<'a> {
    /// As it was written, with the config's changes.
    pub document: &'a Document,
    /// The same in the dialect of `oas`.
    pub normalized: &'a Document,
    pub diagnostics: &'a mut Diagnostics,
}

/// Models by schema, and the schema of each `resource.path.model`.
#[derive(Default)]
pub(super) struct Found {
    pub models: Vec<Model>,
    pub by_path: HashMap<String, String>,
    /// How many names the config gives.
    pub named: usize,
}

impl Models<'_> {
    pub fn read(&mut self, all: &[Named<'_>]) -> Found {
        let components: HashSet<String> =
            Root(self.normalized.root()).schemas().map(|(name, _)| name.to_owned()).collect();
        let mut found = Found::default();
        // Rust names with their schemas.
        let mut taken: HashMap<String, String> = HashMap::new();
        for named in all {
            let Some(schema) = self.schema(named, &components) else { continue };
            let Some(name) = self.rust_name(named, &schema, &mut taken) else { continue };
            found.named += 1;
            let path = if named.resource.is_empty() {
                "$shared".to_owned()
            } else {
                named.resource.join(".")
            };
            found.by_path.insert(format!("{path}.{}", named.name), reference(&schema));
            match found.models.iter_mut().find(|model| model.schema == schema) {
                Some(model) if model.names.contains(&name) => {}
                Some(model) => model.names.push(name),
                None => found.models.push(Model {
                    schema,
                    names: vec![name],
                    origin: Some(named.schema.origin),
                    comment: None,
                }),
            }
        }
        make_room(&mut found.models, &components, &taken);
        found
    }

    /// A component's name, or a reference to a schema elsewhere.
    fn schema(&mut self, named: &Named<'_>, components: &HashSet<String>) -> Option<String> {
        let Some((node, text)) = written(named.schema) else {
            let message = format!("the model `{}` has no schema", named.name);
            let help = "name a schema of the document: `agent: '#/components/schemas/Agent'`";
            self.diagnostics.error(MODEL, SourceLocation::Node(named.schema.origin), message, help);
            return None;
        };
        let text = text.trim();
        let as_pointer = super::json_path::pointer(text);
        let text = as_pointer.as_deref().unwrap_or(text);
        let component =
            COMPONENTS.iter().find_map(|front| text.strip_prefix(front)).unwrap_or(text);
        let name = unescape(component).into_owned();
        if components.contains(component) {
            return Some(component.to_owned());
        }
        if components.contains(&name) {
            return Some(name);
        }
        if let Some(found) = self.within_a_component(text) {
            return Some(found);
        }
        let help = match nearest(&name, components.iter().map(String::as_str)) {
            Some(near) => format!("write `{near}`"),
            None => "remove the model, or name a schema of the document".to_owned(),
        };
        let message =
            format!("the document has no schema `{text}`; the model `{}` is left out", named.name);
        self.diagnostics.warning(MODEL, SourceLocation::Node(node.origin), message, help);
        None
    }

    /// A reference into a component, as the dialect of `oas` writes it: Swagger 2.0 has its schemas
    /// elsewhere. `None` if nothing is there.
    fn within_a_component(&self, text: &str) -> Option<String> {
        let of_swagger =
            text.strip_prefix("#/definitions/").map(|rest| format!("#/components/schemas/{rest}"));
        let found = of_swagger.filter(|reference| self.normalized.resolve(reference).is_some());
        let as_written =
            || Some(text.to_owned()).filter(|text| self.document.resolve(text).is_some());
        text.starts_with("#/").then(|| found.or_else(as_written))?
    }

    /// Pascal case without a prefix; where another schema has that name, the resource goes in
    /// front.
    fn rust_name(
        &mut self,
        named: &Named<'_>,
        schema: &str,
        taken: &mut HashMap<String, String>,
    ) -> Option<String> {
        let plain = camel(named.name);
        let plain = if plain.starts_with(|first: char| first.is_ascii_digit()) {
            format!("Model{plain}")
        } else {
            plain
        };
        let owner: String = named
            .resource
            .last()
            .map(|word| camel(&singular_words(word).join("_")))
            .unwrap_or_default();
        let mut candidates = vec![plain.clone()];
        if !owner.is_empty() {
            candidates.push(format!("{owner}{plain}"));
        }
        candidates.push(format!("{plain}Model"));
        let free = |name: &String| taken.get(name).is_none_or(|other| other == schema);
        let name = candidates.into_iter().find(free).filter(|name| is_type_name(name));
        let Some(name) = name else {
            let message = format!(
                "`{}` cannot be the name of a type in Rust, or another model has it",
                named.name
            );
            self.diagnostics.error(
                MODEL,
                SourceLocation::Key(named.schema.origin),
                message,
                "rename the model",
            );
            return None;
        };
        if name != plain {
            let message = format!("two models are called `{plain}`; this one is `{name}` in Rust");
            self.diagnostics.warning(
                MODEL,
                SourceLocation::Key(named.schema.origin),
                message,
                "rename one of them to choose the name",
            );
        }
        taken.insert(name.clone(), schema.to_owned());
        Some(name)
    }
}

/// A component that is called what the config calls another schema gets another name.
fn make_room(
    models: &mut Vec<Model>,
    components: &HashSet<String>,
    taken: &HashMap<String, String>,
) {
    let mut names: Vec<&String> = components.iter().collect();
    names.sort();
    let known: HashSet<String> = models.iter().map(|model| model.schema.clone()).collect();
    let all: HashSet<String> =
        components.iter().map(|name| camel(name)).chain(taken.keys().cloned()).collect();
    for component in names {
        let rust = camel(component);
        let loses = taken.get(&rust).is_some_and(|schema| schema != component)
            && !known.contains(component);
        if !loses {
            continue;
        }
        let free = ["Schema", "Data", "Object"]
            .iter()
            .map(|end| format!("{rust}{end}"))
            .find(|name| !all.contains(name));
        if let Some(name) = free {
            models.push(Model {
                schema: component.clone(),
                names: vec![name],
                origin: None,
                comment: None,
            });
        }
    }
}

/// The text that names a schema: the model itself, or its `openapi_uri`.
fn written(model: &Node) -> Option<(&Node, String)> {
    let node =
        if model.as_object().is_some() { yaml::member(model, "openapi_uri")? } else { model };
    node.as_str().filter(|text| !text.trim().is_empty()).map(|text| (node, text.to_owned()))
}

/// A schema as `$ref` writes it.
pub(super) fn reference(schema: &str) -> String {
    if schema.starts_with("#/") {
        schema.to_owned()
    } else {
        format!("#/components/schemas/{}", crate::load::escape(schema))
    }
}

fn is_type_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|char| char.is_ascii_alphanumeric())
}
