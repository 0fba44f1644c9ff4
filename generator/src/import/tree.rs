//! Reads `resources`: the tree of resources with their methods and models.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::casings::Casings;
use super::endpoints::{self, Endpoints};
use super::method;
use super::model::{Method, Operation, Resource};
use super::notes::Notes;
use super::targets::Targets;
use super::{ENDPOINT, METHOD, RESOURCES, yaml};
use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::ir::HttpMethod;
use crate::load::{Node, Origin};

/// Methods of the client itself.
const CLIENT: &str = "$client";
/// Models of no resource.
const SHARED: &str = "$shared";
/// The keys of a resource that hold something of their own.
const NESTED: &[&str] = &["methods", "models", "subresources"];

/// What `resources` says.
#[derive(Default)]
pub(super) struct Tree<'n> {
    /// By the operation's index among the endpoints.
    pub operations: IndexMap<usize, Operation>,
    pub resources: Vec<Resource>,
    pub models: Vec<Named<'n>>,
    pub webhooks: Vec<&'n Node>,
    /// Methods, resources and models that the config leaves out for Rust.
    pub left_out: usize,
}

/// A model as the config has it.
pub(super) struct Named<'n> {
    pub resource: Vec<String>,
    pub name: &'n str,
    pub schema: &'n Node,
}

/// Reads the tree. `duplicates`: keys that occur twice in the file.
pub(super) struct Reader<'a, 'd> {
    pub endpoints: &'a Endpoints<'d>,
    pub casings: &'a Casings,
    pub targets: Targets,
    pub duplicates: &'a HashSet<Origin>,
    pub diagnostics: &'a mut Diagnostics,
    pub notes: &'a mut Notes,
    /// Methods by their Rust path.
    pub taken: HashMap<(Vec<String>, String), Origin>,
    /// Endpoints that the document does not have.
    pub missing: Vec<(Origin, HttpMethod, String)>,
}

impl<'n> Reader<'_, '_> {
    pub fn read(mut self, resources: &'n Node) -> Tree<'n> {
        let mut tree = Tree::default();
        for (name, node) in yaml::members(Some(resources)) {
            match name {
                CLIENT => self.members(&[], node, &mut tree),
                SHARED => self.models(&[], node, &mut tree),
                _ => self.resource(&[], name, node, &mut tree),
            }
        }
        self.report_missing(resources, &tree);
        tree
    }

    fn resource(&mut self, parent: &[String], name: &str, node: &'n Node, tree: &mut Tree<'n>) {
        if node.as_object().is_none() {
            return self.notes.unknown(
                node.origin,
                format!("`{name}` is not a resource: it has no `methods` or `models`"),
            );
        }
        self.report_duplicate("resource", name, node);
        if !self.targets.has(node) {
            tree.left_out += 1;
            return;
        }
        let Some(word) = self.snake_case(name, node) else { return };
        let mut path = parent.to_vec();
        path.push(word);
        let description = yaml::member_text(node, "description");
        let deprecated = method::message(yaml::member(node, "deprecated"));
        if description.is_some() || deprecated.is_some() {
            tree.resources.push(Resource { path: path.clone(), description, deprecated });
        }
        self.members(&path, node, tree);
    }

    fn members(&mut self, path: &[String], node: &'n Node, tree: &mut Tree<'n>) {
        for key in NESTED {
            if let Some(inner) = yaml::member(node, key) {
                self.report_duplicate("key", key, inner);
            }
        }
        self.models(path, node, tree);
        for (name, method) in yaml::members(yaml::member(node, "methods")) {
            self.method(path, name, method, tree);
        }
        self.aliases(path, node, tree);
        for (name, inner) in yaml::members(yaml::member(node, "subresources")) {
            self.resource(path, name, inner, tree);
        }
    }

    fn models(&mut self, path: &[String], node: &'n Node, tree: &mut Tree<'n>) {
        for (name, schema) in yaml::members(yaml::member(node, "models")) {
            if self.targets.has(schema) {
                tree.models.push(Named { resource: path.to_vec(), name, schema });
            }
        }
    }

    fn method(&mut self, resource: &[String], name: &str, node: &'n Node, tree: &mut Tree<'n>) {
        self.report_duplicate("method", name, node);
        if !self.targets.has(node) {
            tree.left_out += 1;
            return;
        }
        match yaml::member_text(node, "type").as_deref() {
            Some("webhook_unwrap") => return tree.webhooks.push(node),
            Some("alias") => return,
            Some(other) if other != "http" => {
                return self.notes.not_carried(
                    node.origin,
                    format!("a method of the type `{other}` has no HTTP request"),
                );
            }
            _ => {}
        }
        let Some(operation) = self.operation(node) else { return };
        let Some(method) = self.claim(resource, name, node) else { return };
        let Some(endpoint) = self.endpoints.all.get(operation) else { return };
        let entry = tree.operations.entry(operation);
        let entry = entry.or_insert_with(|| method::operation(endpoint.http_method, endpoint.path));
        method::read(node, &method, entry, self.diagnostics, self.notes);
        entry.methods.push(method);
    }

    /// The endpoint of a method; one that the document does not have is reported.
    fn operation(&mut self, node: &Node) -> Option<usize> {
        let at =
            if node.as_object().is_some() { yaml::member(node, "endpoint") } else { Some(node) };
        let text = at.and_then(yaml::text);
        let (Some(at), Some(text)) = (at, text.as_deref()) else {
            let help = "write the HTTP method and the path of an operation: `list: get /v1/agents`";
            self.diagnostics.error(
                METHOD,
                SourceLocation::Node(node.origin),
                "this method has no `endpoint`",
                help,
            );
            return None;
        };
        let Some((http_method, path)) = endpoints::read(text) else {
            let help = "write an HTTP method and a path: `get /v1/agents`";
            self.diagnostics.error(
                ENDPOINT,
                SourceLocation::Node(at.origin),
                format!("`{text}` is not an endpoint"),
                help,
            );
            return None;
        };
        let found = self.endpoints.find(http_method, path);
        if found.is_none() {
            self.missing.push((at.origin, http_method, path.to_owned()));
        }
        found
    }

    /// The Rust path of a method, which only one method can have.
    fn claim(&mut self, resource: &[String], name: &str, node: &Node) -> Option<Method> {
        let name = self.snake_case(name, node)?;
        let key = (resource.to_vec(), name.clone());
        if let Some(first) = self.taken.get(&key) {
            let path =
                resource.iter().chain([&name]).map(String::as_str).collect::<Vec<_>>().join(".");
            let message = format!("two methods are called `{path}`");
            let found = self.diagnostics.error(
                METHOD,
                SourceLocation::Key(node.origin),
                message,
                "rename one of them",
            );
            found.also(SourceLocation::Key(*first), "the other method");
            return None;
        }
        self.taken.insert(key, node.origin);
        Some(Method { resource: resource.to_vec(), name, origin: node.origin })
    }

    /// `type: alias`: another name for a method of the same resource.
    fn aliases(&mut self, resource: &[String], node: &'n Node, tree: &mut Tree<'n>) {
        for (name, alias) in yaml::members(yaml::member(node, "methods")) {
            if yaml::member_text(alias, "type").as_deref() != Some("alias")
                || !self.targets.has(alias)
            {
                continue;
            }
            let target = yaml::member_text(alias, "to")
                .and_then(|to| rust_word(&to, self.casings))
                .unwrap_or_default();
            let is_target = |method: &Method| method.resource == resource && method.name == target;
            let found = tree
                .operations
                .values()
                .position(|operation| operation.methods.iter().any(is_target));
            let Some(found) = found else {
                let message = format!("this resource has no method `{target}`");
                self.diagnostics.error(
                    METHOD,
                    SourceLocation::Node(alias.origin),
                    message,
                    "name a method of this resource in `to`",
                );
                continue;
            };
            if let (Some(method), Some((_, operation))) =
                (self.claim(resource, name, alias), tree.operations.get_index_mut(found))
            {
                operation.methods.push(method);
            }
        }
    }

    fn snake_case(&mut self, name: &str, node: &Node) -> Option<String> {
        let rust = rust_word(name, self.casings);
        if rust.is_none() {
            let message = format!("`{name}` cannot be a name in Rust");
            self.diagnostics.error(
                METHOD,
                SourceLocation::Key(node.origin),
                message,
                "use ASCII letters, digits and `_`",
            );
        }
        rust
    }

    fn report_duplicate(&mut self, what: &str, name: &str, node: &Node) {
        if self.duplicates.contains(&node.origin) {
            let message = format!("the {what} `{name}` is here twice");
            self.diagnostics.error(
                METHOD,
                SourceLocation::Key(node.origin),
                message,
                "remove or rename one of the two",
            );
        }
    }

    fn report_missing(&mut self, resources: &Node, tree: &Tree<'_>) {
        if tree.operations.is_empty() && self.missing.len() > 1 {
            let message = format!(
                "the document has none of the {} endpoints of this config",
                self.missing.len()
            );
            let help = "is it the document of another API? name the right one with `--document`";
            self.diagnostics.error(ENDPOINT, SourceLocation::Key(resources.origin), message, help);
        }
        for (origin, http_method, path) in &self.missing {
            let help = match self.endpoints.near(*http_method, path) {
                Some(near) => format!("write `{near}`"),
                None => "remove the method, or correct the endpoint".to_owned(),
            };
            let message = format!(
                "the document has no operation `{} {path}`",
                http_method.as_str().to_ascii_lowercase()
            );
            self.diagnostics.error(ENDPOINT, SourceLocation::Node(*origin), message, help);
        }
        let is_empty = tree.operations.is_empty() && tree.webhooks.is_empty();
        if is_empty && self.missing.is_empty() && !self.diagnostics.has_errors() {
            let help = "a resource has `methods`: `list: get /v1/agents`";
            self.diagnostics.error(
                RESOURCES,
                SourceLocation::Key(resources.origin),
                "no resource has a method",
                help,
            );
        }
    }
}

/// The name of a method or resource in snake_case; a name that already is stays as it is.
fn rust_word(name: &str, casings: &Casings) -> Option<String> {
    let is_snake = |name: &str| {
        name.trim_start_matches('_').starts_with(|first: char| first.is_ascii_lowercase())
            && name
                .chars()
                .all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_')
    };
    if is_snake(name) {
        return Some(name.to_owned());
    }
    let word = casings.snake(name);
    let word = if word.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{word}")
    } else {
        word
    };
    is_snake(&word).then_some(word)
}
