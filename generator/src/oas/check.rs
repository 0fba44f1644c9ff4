//! One walk over a whole document: every keyword of a wrong type is reported, every reference between schemas found.

use std::collections::HashSet;

use super::{Expect, Kind, Schema};
use crate::diagnostics::{Code, Diagnostics, Place};
use crate::load::{Document, Node};

/// A keyword's value has a type that the keyword does not take; it is ignored.
pub const KEYWORD_TYPE: Code = Code("keyword-type");

/// What the walk found beside problems.
#[derive(Debug, Default)]
pub struct Checked<'d> {
    /// The targets of references from schemas, each once, in document order.
    pub schema_refs: Vec<(&'d str, &'d Node)>,
    /// All schemas, each once.
    pub schemas: Vec<Schema<'d>>,
}

/// Reports keywords of a wrong type, in document order, through references into other files as well.
pub fn check<'d>(document: &'d Document, diagnostics: &mut Diagnostics) -> Checked<'d> {
    let mut walk =
        Walk { document, diagnostics, seen: HashSet::new(), stack: Vec::new(), found: Checked::default(), refs: HashSet::new() };
    walk.stack.push((document.root(), Kind::Root));
    while let Some((node, kind)) = walk.stack.pop() {
        // Addresses are stable: the document is borrowed for the whole walk.
        if walk.seen.insert((std::ptr::from_ref(node), kind)) {
            walk.visit(node, kind);
        }
    }
    walk.found
}

struct Walk<'d, 'a> {
    document: &'d Document,
    diagnostics: &'a mut Diagnostics,
    seen: HashSet<(*const Node, Kind)>,
    /// What comes next, last first.
    stack: Vec<(&'d Node, Kind)>,
    found: Checked<'d>,
    refs: HashSet<&'d str>,
}

impl<'d> Walk<'d, '_> {
    fn visit(&mut self, node: &'d Node, kind: Kind) {
        let Some(object) = node.as_object() else {
            // A boolean is a schema in 3.1, and null is how YAML writes an empty one.
            if kind != Kind::Schema || matches!(node.kind(), "an array" | "a string" | "a number") {
                let message = format!("{} must be an object, this is {}", kind.name(), node.kind());
                self.diagnostics
                    .problem(KEYWORD_TYPE, Place::Node(node.origin), message, "write an object")
                    .repaired("it is ignored");
            }
            return;
        };
        if let Some(reference) = object.get("$ref").and_then(Node::as_str) {
            self.follow(reference, kind);
        }
        if kind == Kind::Schema {
            self.found.schemas.push(Schema(node));
        }
        let first = self.stack.len();
        for (key, value) in object {
            if let Some((_, expect)) = kind.keywords().iter().find(|(name, _)| **name == **key) {
                self.keyword(key, value, *expect, kind);
            }
        }
        if let Some(added) = self.stack.get_mut(first..) {
            added.reverse();
        }
    }

    fn follow(&mut self, reference: &'d str, kind: Kind) {
        if let Some(target) = self.document.resolve(reference) {
            if kind == Kind::Schema && self.refs.insert(reference) {
                self.found.schema_refs.push((reference, target));
            }
            self.stack.push((target, kind));
        }
    }

    fn keyword(&mut self, key: &str, value: &'d Node, expect: Expect, of: Kind) {
        let is_text = |node: &Node| node.as_str().is_some();
        let fits = match expect {
            Expect::Text => is_text(value),
            Expect::Flag => value.as_bool().is_some(),
            Expect::List | Expect::Many(_) => value.as_array().is_some(),
            Expect::Object | Expect::Map(_) | Expect::One(_) | Expect::TextMap => value.as_object().is_some(),
            Expect::Texts => value.as_array().is_some(),
            Expect::SchemaOrFlag => value.as_object().is_some() || value.as_bool().is_some(),
            Expect::TextOrTexts => is_text(value) || value.as_array().is_some_and(|list| list.iter().all(is_text)),
        };
        // `schema: true` is left to whoever reads schemas.
        let is_boolean_schema = matches!(expect, Expect::One(Kind::Schema)) && value.as_bool().is_some();
        if !fits && !is_boolean_schema {
            let message = format!("`{key}` of {} must be {}, this is {}", of.name(), expect.name(), value.kind());
            let help = format!("write {}", expect.name());
            self.diagnostics.problem(KEYWORD_TYPE, Place::Node(value.origin), message, help).repaired("the keyword is ignored");
            return;
        }
        match expect {
            Expect::One(kind) => self.stack.push((value, kind)),
            Expect::SchemaOrFlag if value.as_object().is_some() => self.stack.push((value, Kind::Schema)),
            Expect::Many(kind) => self.stack.extend(value.as_array().into_iter().flatten().map(|node| (node, kind))),
            Expect::Map(kind) => {
                let entries = value.as_object().into_iter().flatten();
                // Extensions among paths and responses; anything is a name elsewhere.
                let keeps_extensions = !matches!(kind, Kind::PathItem | Kind::Response);
                self.stack
                    .extend(entries.filter(|(key, _)| keeps_extensions || !key.starts_with("x-")).map(|(_, node)| (node, kind)));
            }
            Expect::Texts => self.texts(key, value.as_array().unwrap_or(&[]).iter()),
            Expect::TextMap => self.texts(key, value.as_object().into_iter().flatten().map(|(_, node)| node)),
            _ => {}
        }
    }

    fn texts(&mut self, key: &str, items: impl Iterator<Item = &'d Node>) {
        for item in items.filter(|item| item.as_str().is_none()) {
            let message = format!("`{key}` holds names, this is {}", item.kind());
            self.diagnostics
                .problem(KEYWORD_TYPE, Place::Node(item.origin), message, "write a string")
                .repaired("the item is ignored");
        }
    }
}

impl Expect {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Flag => "`true` or `false`",
            Self::Texts => "a list of strings",
            Self::List | Self::Many(_) => "a list",
            Self::TextMap => "an object of strings",
            Self::Object | Self::Map(_) | Self::One(_) => "an object",
            Self::SchemaOrFlag => "a schema or a boolean",
            Self::TextOrTexts => "a string or a list of strings",
        }
    }
}
