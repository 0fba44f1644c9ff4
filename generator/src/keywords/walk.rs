//! One walk over the document as it was written, from its root through its references.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::edition::Edition;
use super::near::near;
use super::table::{Editions, Holds, Kind};
use super::{formats, status, swagger2, values};
use crate::load::{Document, Node, Object, Origin};

/// What is wrong at one location.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Finding {
    pub kind: Kind,
    /// The keyword that is unknown, or whose value is wrong.
    pub key: Arc<str>,
    /// The node under the key.
    pub origin: Origin,
    pub problem: Problem,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Problem {
    /// The nearest keyword that the object has.
    Misspelled(&'static str),
    /// The keyword belongs to an object inside this one: that object's keyword here.
    Inside(&'static str),
    /// Other versions have the keyword.
    Version(Editions),
    /// Nothing is like it.
    Unknown,
    /// A key of `responses`, with the status that was meant.
    Status(Option<String>),
    /// A value outside its closed set, with the set and the word that was meant.
    Value { value: Arc<str>, known: &'static [&'static str], meant: Option<&'static str> },
}

pub(super) fn walk(document: &Document, edition: Edition, formats: &BTreeSet<&str>) -> Vec<Finding> {
    let mut walk = Walk { document, edition, formats, seen: HashSet::new(), stack: Vec::new(), findings: Vec::new() };
    walk.stack.push((document.root(), Kind::Root));
    while let Some((node, kind)) = walk.stack.pop() {
        // Addresses are stable: the document is borrowed for the whole walk.
        if walk.seen.insert((std::ptr::from_ref(node), kind)) {
            let first = walk.stack.len();
            walk.visit(node, kind);
            if let Some(added) = walk.stack.get_mut(first..) {
                added.reverse();
            }
        }
    }
    walk.findings
}

struct Walk<'d, 'a> {
    document: &'d Document,
    edition: Edition,
    /// Formats that the config gives a type.
    formats: &'a BTreeSet<&'a str>,
    seen: HashSet<(*const Node, Kind)>,
    /// What comes next, last first.
    stack: Vec<(&'d Node, Kind)>,
    findings: Vec<Finding>,
}

impl<'d> Walk<'d, '_> {
    fn visit(&mut self, node: &'d Node, kind: Kind) {
        // Values of a wrong type are reported by `oas::check`.
        let Some(object) = node.as_object() else { return };
        if let Some(reference) = object.get("$ref").and_then(Node::as_str) {
            self.stack.extend(self.document.resolve(reference).map(|target| (target, kind)));
            // Only these have keywords beside a reference; elsewhere what is beside one has no meaning.
            let has_siblings = kind == Kind::PathItem || kind == Kind::Schema && self.edition >= Edition::V31;
            if !has_siblings {
                return;
            }
        }
        if kind == Kind::Callback {
            return self.paths(node);
        }
        // An object that only other versions have was reported by its own key.
        if !kind.keywords().any(|keyword| keyword.editions.has(self.edition)) {
            return;
        }
        for (key, value) in object {
            self.keyword(key, value, kind, object);
        }
    }

    fn keyword(&mut self, key: &Arc<str>, value: &'d Node, kind: Kind, object: &Object) {
        match kind.keywords().find(|keyword| keyword.name == &**key) {
            Some(keyword) => {
                self.hold(value, keyword.holds);
                self.value(key, value, kind, object);
                let has = kind.keywords().any(|keyword| keyword.name == &**key && keyword.editions.has(self.edition));
                if !has && !is_reported_elsewhere(kind, key, object) {
                    self.find(kind, key, value, self.of_other_version(kind, key, keyword.editions));
                }
            }
            None if key.starts_with("x-") || &**key == "$ref" || is_reported_elsewhere(kind, key, object) => {}
            None => {
                let problem = self.unknown(kind, key);
                self.find(kind, key, value, problem);
            }
        }
    }

    /// A keyword of another version may also be one of an object inside this one, which is the better advice.
    fn of_other_version(&self, kind: Kind, key: &str, editions: Editions) -> Problem {
        inside(kind, key, self.edition).map_or(Problem::Version(editions), Problem::Inside)
    }

    fn unknown(&self, kind: Kind, key: &str) -> Problem {
        let edition = self.edition;
        let known = kind.keywords().filter(|keyword| keyword.editions.has(edition)).map(|keyword| keyword.name);
        match near(key, known.chain(["$ref"])) {
            Some(name) => Problem::Misspelled(name),
            None => inside(kind, key, edition).map_or(Problem::Unknown, Problem::Inside),
        }
    }

    fn hold(&mut self, value: &'d Node, holds: Holds) {
        match holds {
            Holds::Data => {}
            Holds::One(kind) => self.stack.push((value, kind)),
            Holds::List(kind) => self.stack.extend(value.as_array().into_iter().flatten().map(|item| (item, kind))),
            Holds::OneOrList(kind) => match value.as_array() {
                Some(items) => self.stack.extend(items.iter().map(|item| (item, kind))),
                None => self.stack.push((value, kind)),
            },
            Holds::Map(kind) => {
                let members = self.section(value).as_object().into_iter().flatten();
                self.stack.extend(members.map(|(_, member)| (member, kind)));
            }
            Holds::Paths => self.paths(value),
            Holds::Statuses => self.statuses(value),
        }
    }

    fn paths(&mut self, value: &'d Node) {
        let members = self.section(value).as_object().into_iter().flatten();
        self.stack.extend(members.filter(|(key, _)| !key.starts_with("x-")).map(|(_, item)| (item, Kind::PathItem)));
    }

    fn statuses(&mut self, value: &'d Node) {
        for (key, response) in self.section(value).as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("x-")) {
            if !status::is_status(key) {
                self.find(Kind::Response, key, response, Problem::Status(status::meant(key)));
            }
            self.stack.push((response, Kind::Response));
        }
    }

    /// A map may be in a file of its own: `paths: {$ref: paths.yaml}`.
    fn section(&self, node: &'d Node) -> &'d Node {
        let reference = node.get("$ref").and_then(Node::as_str);
        reference.and_then(|reference| self.document.resolve(reference)).unwrap_or(node)
    }

    fn value(&mut self, key: &Arc<str>, node: &Node, kind: Kind, object: &Object) {
        let Some(value) = node.as_str() else { return };
        if let Some(wrong) = values::wrong(kind, key, value, self.edition) {
            return self.find_value(kind, key, node, value, wrong.known, wrong.meant);
        }
        let is_http = || object.get("type").and_then(Node::as_str) == Some("http");
        let meant = match (kind, &**key) {
            (Kind::Schema | Kind::Parameter | Kind::Header | Kind::Items, "format") if !self.formats.contains(value) => {
                formats::meant(value)
            }
            (Kind::SecurityScheme, "scheme") if is_http() => values::scheme_meant(value),
            _ => None,
        };
        if meant.is_some() {
            self.find_value(kind, key, node, value, &[], meant);
        }
    }

    fn find_value(
        &mut self,
        kind: Kind,
        key: &Arc<str>,
        node: &Node,
        value: &str,
        known: &'static [&'static str],
        meant: Option<&'static str>,
    ) {
        self.find(kind, key, node, Problem::Value { value: value.into(), known, meant });
    }

    fn find(&mut self, kind: Kind, key: &Arc<str>, node: &Node, problem: Problem) {
        self.findings.push(Finding { kind, key: key.clone(), origin: node.origin, problem });
    }
}

/// Objects and the object inside them where a keyword is often missed.
const INSIDE: [(Kind, &str, Kind); 9] = [
    (Kind::Parameter, "schema", Kind::Schema),
    (Kind::Header, "schema", Kind::Schema),
    (Kind::MediaType, "schema", Kind::Schema),
    (Kind::RequestBody, "content", Kind::MediaType),
    (Kind::Response, "content", Kind::MediaType),
    (Kind::Root, "components", Kind::Components),
    (Kind::Root, "info", Kind::Info),
    (Kind::SecurityScheme, "flows", Kind::OAuthFlow),
    (Kind::SecurityScheme, "flows", Kind::OAuthFlows),
];

fn inside(kind: Kind, key: &str, edition: Edition) -> Option<&'static str> {
    let has = |inner: Kind| inner.keywords().any(|keyword| keyword.name == key && keyword.editions.has(edition));
    let of_this = |keyword: &str| kind.keywords().any(|known| known.name == keyword && known.editions.has(edition));
    INSIDE
        .iter()
        .find(|(outer, keyword, inner)| *outer == kind && of_this(keyword) && has(*inner))
        .map(|(_, keyword, _)| *keyword)
}

/// What `normalize` reads all the same, and reports with what to write instead.
fn is_reported_elsewhere(kind: Kind, key: &str, object: &Object) -> bool {
    let lacks = |keys: &[&str]| keys.iter().all(|key| !object.contains_key(*key));
    match kind {
        // Methods in upper case.
        Kind::PathItem => {
            let lower = key.to_ascii_lowercase();
            lower != key && kind.keywords().any(|keyword| keyword.name == lower)
        }
        Kind::Response => matches!(key, "schema" | "examples") && lacks(&["content"]),
        Kind::Parameter | Kind::Header => {
            lacks(&["schema", "content"]) && swagger2::keywords(kind).iter().any(|keyword| keyword.name == key)
        }
        _ => false,
    }
}
