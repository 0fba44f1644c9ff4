//! The names that JSON Schema has for schemas beside pointers: `$id`, `$anchor`, `$recursiveAnchor`.

use std::collections::HashMap;
use std::sync::Arc;

use super::references::{References, Target, canonical};
use crate::load::{self, Document, Node, Origin, Origins, REFUSED, Value};

/// What every reference of the document means, data included: that cannot be told yet, and costs
/// nothing.
pub(super) fn read(document: &Document) -> References {
    let mut names = Names {
        document,
        references: References::default(),
        anchors: HashMap::new(),
        ids: HashMap::new(),
        later: Vec::new(),
    };
    for (file, entry) in document.files.iter().enumerate() {
        let base = load::ids::self_of(&entry.root);
        let whole = Resource { node: &entry.root, base };
        if !whole.base.is_empty() {
            names.ids.entry(whole.base.to_string()).or_insert(&entry.root);
        }
        names.node(&entry.root, file, Some(&whole).filter(|whole| !whole.base.is_empty()));
    }
    names.resolve_later();
    names.references
}

/// Reads the names that JSON Schema has beside pointers.
struct Names<'d> {
    document: &'d Document,
    references: References,
    /// `$anchor` and `$dynamicAnchor`, by file and name.
    anchors: HashMap<(usize, &'d str), Vec<&'d Node>>,
    /// Schemas by `$id`, made absolute as far as that goes.
    ids: HashMap<String, &'d Node>,
    /// References that pointers alone do not explain.
    later: Vec<Later<'d>>,
}

struct Later<'d> {
    reference: &'d Node,
    text: &'d str,
    file: usize,
    resource: Option<Resource<'d>>,
    /// It is a `$recursiveRef`: the schema around it that has `$recursiveAnchor: true`.
    is_recursive: bool,
}

/// A schema with an `$id`: what references within it are relative to.
#[derive(Clone)]
struct Resource<'d> {
    node: &'d Node,
    base: Arc<str>,
}

/// The name of the anchors that `$recursiveAnchor: true` makes (JSON Schema 2019-09, 8.2.4.2): no
/// `$anchor` is called so.
const RECURSIVE: &str = "#";

/// Of one name, so many anchors are told apart.
const ANCHORS: usize = 32;

impl<'d> Names<'d> {
    fn node(&mut self, node: &'d Node, file: usize, resource: Option<&Resource<'d>>) {
        match &node.value {
            Value::Array(items) => items.iter().for_each(|item| self.node(item, file, resource)),
            Value::Object(object) => {
                let outer = resource.map_or("", |resource| &resource.base);
                let own = load::ids::own_base(node, outer).map(|base| Resource { node, base });
                if let Some(own) = &own {
                    self.ids.entry(own.base.trim_end_matches('#').to_owned()).or_insert(node);
                }
                let resource = own.as_ref().or(resource);
                for (key, member) in object {
                    match (&**key, member.as_str()) {
                        ("$ref", Some(text)) => self.reference(member, text, file, resource),
                        ("$dynamicRef", Some(text)) => {
                            self.push_later(member, text, file, resource)
                        }
                        ("$recursiveRef", Some(text)) => {
                            self.push_later(member, text, file, resource);
                            self.later
                                .iter_mut()
                                .next_back()
                                .into_iter()
                                .for_each(|later| later.is_recursive = true);
                        }
                        ("$anchor" | "$dynamicAnchor", Some(name)) => {
                            self.push_anchor(file, name, node)
                        }
                        ("$recursiveAnchor", _) if member.as_bool() == Some(true) => {
                            self.push_anchor(file, RECURSIVE, node)
                        }
                        ("mapping", None) => self.mapping(member, file, resource),
                        _ => {}
                    }
                    self.node(member, file, resource);
                    if matches!(
                        &**key,
                        "allOf" | "oneOf" | "anyOf" | "not" | "if" | "then" | "else"
                    ) {
                        self.parts(member);
                    }
                }
            }
            _ => {}
        }
    }
    fn push_anchor(&mut self, file: usize, name: &'d str, node: &'d Node) {
        let anchors = self.anchors.entry((file, name)).or_default();
        if anchors.len() < ANCHORS {
            anchors.push(node);
        }
    }
    fn parts(&mut self, node: &'d Node) {
        for part in node.as_array().unwrap_or(std::slice::from_ref(node)) {
            self.references.parts.insert(part.origin);
            if let Some(target) =
                part.get("$ref").and_then(|reference| self.references.target(reference))
            {
                self.references.parts.insert(target);
            }
        }
    }
    fn mapping(&mut self, node: &'d Node, file: usize, resource: Option<&Resource<'d>>) {
        for member in node.as_object().into_iter().flat_map(|object| object.values()) {
            if let Some(text) = member.as_str().filter(|text| text.contains('#')) {
                self.reference(member, text, file, resource);
            }
        }
    }
    fn reference(
        &mut self,
        reference: &'d Node,
        text: &'d str,
        file: usize,
        resource: Option<&Resource<'d>>,
    ) {
        let fragment = text.split_once('#').map_or("", |(_, fragment)| fragment);
        let refused = text.starts_with(REFUSED);
        if resource.is_some() || refused || !(fragment.is_empty() || fragment.starts_with('/')) {
            self.push_later(reference, text, file, resource);
        }
        let Value::String(key) = &reference.value else { return };
        if !refused
            && !self.references.targets.contains_key(key)
            && let Some((target, misplaced)) = self.found(text)
        {
            let direct = canonical(&self.document.origins, target.origin) == text;
            self.references
                .targets
                .insert(key.clone(), Target { node: target.origin, direct, misplaced });
        }
    }
    fn found(&self, text: &str) -> Option<(&'d Node, bool)> {
        let found = self.document.resolve(text).map(|node| (node, false));
        found.or_else(|| Some((self.misplaced(text)?, true)))
    }
    /// A reference as another version of OpenAPI writes it.
    fn misplaced(&self, text: &str) -> Option<&'d Node> {
        let (from, to) = if text.starts_with("#/definitions/") {
            ("#/definitions/", "#/components/schemas/")
        } else {
            ("#/components/schemas/", "#/definitions/")
        };
        self.document.resolve(&format!("{to}{}", text.strip_prefix(from)?))
    }
    fn push_later(
        &mut self,
        reference: &'d Node,
        text: &'d str,
        file: usize,
        resource: Option<&Resource<'d>>,
    ) {
        self.later.push(Later {
            reference,
            text,
            file,
            resource: resource.cloned(),
            is_recursive: false,
        });
    }
    fn resolve_later(&mut self) {
        for later in std::mem::take(&mut self.later) {
            if let Some(target) = self.meaning(&later) {
                self.references.local.insert(later.reference.origin, target.origin);
            }
        }
    }
    fn meaning(&self, later: &Later<'d>) -> Option<&'d Node> {
        if let Some(uri) = later.text.strip_prefix(REFUSED) {
            let (uri, fragment) = uri.split_once('#').unwrap_or((uri, ""));
            let base = later.resource.as_ref().map_or("", |resource| &resource.base);
            let node =
                self.ids.get(&load::uri::resolve(base, uri)).or_else(|| self.ids.get(uri))?;
            if fragment.is_empty() || fragment.starts_with('/') {
                return load::find(node, fragment).ok();
            }
            return self.anchor(
                self.document.origins.pointer(node.origin).0,
                fragment,
                node.origin,
            );
        }
        let (file, fragment) = later.text.split_once('#')?;
        let file = file.strip_prefix('@').map_or(Some(later.file), |file| file.parse().ok())?;
        if fragment.is_empty()
            && let Some(around) = self.anchor(file, RECURSIVE, later.reference.origin)
            && later.is_recursive
            && self.document.origins.steps(around.origin).1.len()
                == common(&self.document.origins, around.origin, later.reference.origin)
        {
            return Some(around);
        }
        if fragment.is_empty() || fragment.starts_with('/') {
            // A pointer starts at the schema resource; most people mean the document all the same.
            let resource = later.resource.as_ref().filter(|_| file == later.file)?;
            return load::find(resource.node, fragment).ok();
        }
        self.anchor(file, fragment, later.reference.origin)
    }
    /// The anchor of this name that is nearest to a node.
    fn anchor(&self, file: usize, name: &'d str, near: Origin) -> Option<&'d Node> {
        let candidates = self.anchors.get(&(file, name))?;
        candidates
            .iter()
            .rev()
            .max_by_key(|node| common(&self.document.origins, near, node.origin))
            .copied()
    }
}

/// How many steps from the file's root two nodes share.
fn common(origins: &Origins, a: Origin, b: Origin) -> usize {
    let ((_, a), (_, b)) = (origins.steps(a), origins.steps(b));
    a.iter().zip(&b).take_while(|(a, b)| a == b).count()
}
