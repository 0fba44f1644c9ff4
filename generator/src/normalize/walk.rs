//! Walks a description from its root through its references, so that each node is normalized as what it is, in whatever file it stands.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use super::references::References;
use super::repairs::{self, IGNORED, NULL_VALUE, WRONG_TYPE};
use super::version::Version;
use super::{build, swagger2::Swagger2};
use crate::diagnostics::{Diagnostics, Place};
use crate::load::{self, File, Node, Object, Origin, Origins, Value};

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Schema,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    PathItem,
    Callback,
    /// Nothing to do but to know its references: links, examples, security schemes.
    Other,
}

/// What is known on the way.
pub(super) struct Normalizer<'a> {
    pub version: Version,
    pub origins: Origins,
    pub references: References,
    pub diagnostics: &'a mut Diagnostics,
    /// Numbers that may have to be text, as they were written.
    pub written: HashMap<Origin, Arc<str>>,
    /// What 2.0 says once for the whole document.
    pub swagger2: Swagger2,
    /// Referred to, and to be normalized if that did not happen on the way.
    queue: VecDeque<(Origin, Kind)>,
    /// By origin.
    walked: Vec<bool>,
    queued: Vec<bool>,
    /// How many nodes may yet be copied.
    copies: usize,
}

/// More than any document needs: what is shared is referred to, only small things are copied.
const COPIES: usize = 1 << 20;

impl<'a> Normalizer<'a> {
    pub fn new(
        version: Version,
        origins: Origins,
        references: References,
        written: HashMap<Origin, Arc<str>>,
        shared: HashMap<Origin, Node>,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        let swagger2 = Swagger2::new(shared);
        let (walked, queued) = (vec![false; origins.len()], vec![false; origins.len()]);
        Self {
            version,
            origins,
            references,
            diagnostics,
            written,
            swagger2,
            queue: VecDeque::new(),
            walked,
            queued,
            copies: COPIES,
        }
    }
    pub fn into_parts(self) -> (Origins, References) {
        (self.origins, self.references)
    }

    /// The document's own file as a whole; of the others what is referred to.
    pub fn run(&mut self, files: &mut [File]) {
        if let Some(file) = files.first_mut() {
            self.root(&mut file.root);
        }
        while let Some((target, kind)) = self.queue.pop_front() {
            if mark(&self.walked, target) {
                continue;
            }
            let (file, pointer) = self.origins.pointer(target);
            let node = files.get_mut(file).and_then(|file| load::find_mut(&mut file.root, &pointer));
            // What moved was walked before it did; and nobody's slip makes an object of another's text.
            let fits = |node: &&mut Node| node.origin == target && matches!(node.value, Value::Object(_) | Value::Bool(_));
            if let Some(node) = node.filter(fits) {
                self.visit(node, kind);
            }
        }
    }

    pub fn visit(&mut self, node: &mut Node, kind: Kind) {
        match kind {
            Kind::Schema => self.schema(node),
            Kind::Parameter | Kind::Header => self.parameter(node, kind),
            Kind::RequestBody => self.request_body(node),
            Kind::Response => self.response(node),
            Kind::MediaType => self.media_type(node),
            Kind::PathItem => self.path_item(node),
            Kind::Callback => self.callback(node),
            Kind::Other => _ = self.open(node, kind),
        }
    }

    /// The members of an object of the specification; `None` when it is a reference, was walked before, or is no object.
    pub fn open<'n>(&mut self, node: &'n mut Node, kind: Kind) -> Option<&'n mut Object> {
        self.be_object(node);
        let origin = node.origin;
        let Value::Object(object) = &mut node.value else { return None };
        if !self.enter(origin) {
            return None;
        }
        self.tidy(object);
        if let Some(reference) = object.get("$ref").filter(|reference| reference.as_str().is_some()) {
            self.link(reference, kind);
            // The rest of a path item counts beside its `$ref`.
            return (kind == Kind::PathItem).then_some(object);
        }
        Some(object)
    }

    /// `true` the first time.
    pub fn enter(&mut self, origin: Origin) -> bool {
        let at = origin.0 as usize;
        if self.walked.len() <= at {
            self.walked.resize(self.origins.len().max(at + 1), false);
        }
        self.walked.get_mut(at).is_some_and(|walked| !std::mem::replace(walked, true))
    }

    /// A reference to a thing of this kind, which is walked in its turn.
    pub fn link(&mut self, reference: &Node, kind: Kind) {
        let Some(target) = self.references.link(reference) else { return };
        if self.references.is_misplaced(reference) {
            let message = "this version of OpenAPI has its schemas elsewhere";
            let help = if self.version == Version::V2 { "write `#/definitions/..`" } else { "write `#/components/schemas/..`" };
            self.diagnostics.warning(IGNORED, Place::Node(reference.origin), message, help);
        }
        let at = target.0 as usize;
        if !mark(&self.walked, target) && !mark(&self.queued, target) {
            if self.queued.len() <= at {
                self.queued.resize(self.origins.len().max(at + 1), false);
            }
            if let Some(queued) = self.queued.get_mut(at) {
                *queued = true;
            }
            self.queue.push_back((target, kind));
        }
    }

    /// All members of a map of names; under `paths` and the like `x-` marks an extension all the same.
    pub fn each(&mut self, node: &mut Node, kind: Kind, extensions: bool) {
        self.be_object(node);
        let Value::Object(object) = &mut node.value else { return };
        if extensions && object.keys().any(|key| key.starts_with("x-oas-")) {
            repairs::escape(object);
        }
        for (key, member) in object {
            if !(extensions && key.starts_with("x-")) {
                self.visit(member, kind);
            }
        }
    }

    /// All items of an array.
    pub fn list(&mut self, node: &mut Node, kind: Kind) {
        match &mut node.value {
            Value::Array(items) => items.iter_mut().for_each(|item| self.visit(item, kind)),
            // One that forgot its brackets.
            Value::Object(_) => {
                let message = "this is an array, of one item at least";
                self.diagnostics.warning(WRONG_TYPE, Place::Node(node.origin), message, "put it in `[..]`");
                let mut item = Node { origin: node.origin, value: std::mem::replace(&mut node.value, Value::Null) };
                self.visit(&mut item, kind);
                node.value = Value::Array(vec![item]);
            }
            _ => {
                let message = format!("this is an array, not {}", node.kind());
                self.diagnostics.problem(WRONG_TYPE, Place::Node(node.origin), message, "put it in `[..]`, or remove it");
                node.value = Value::Array(Vec::new());
            }
        }
    }

    /// What is to be an object and is none becomes an empty one.
    pub fn be_object(&mut self, node: &mut Node) {
        let help = "write an object, or remove it";
        match node.value {
            Value::Object(_) => return,
            Value::Null => self.diagnostics.warning(NULL_VALUE, Place::Key(node.origin), "there is nothing here", help),
            _ => {
                let message = format!("this is an object, not {}", node.kind());
                self.diagnostics.problem(WRONG_TYPE, Place::Node(node.origin), message, help)
            }
        };
        node.value = Value::Object(Object::new());
    }

    /// Our own keys are nobody else's, a member without a value is not there, and a yes or no is no text.
    pub fn tidy(&mut self, object: &mut Object) {
        let mut ours = false;
        let mut empty = Vec::new();
        for (key, member) in object.iter_mut() {
            ours |= key.starts_with("x-oas-");
            if build::is_null(member) && !is_data(key) && !key.starts_with('/') {
                self.diagnostics.warning(NULL_VALUE, Place::Key(member.origin), format!("`{key}` is empty"), "remove it");
                empty.push(key.clone());
            } else if repairs::is_switch(key) {
                self.switch(key, member);
            }
        }
        for key in empty {
            object.shift_remove(&key);
        }
        if ours {
            repairs::escape(object);
        }
    }

    /// A copy of a node that will stand under another: with places of its own, for two nodes are never at one place.
    pub fn copy(&mut self, node: &Node, parent: Origin, key: &str) -> Node {
        let origin = self.origins.add_key(parent, &key.into());
        self.copy_to(node, origin)
    }
    fn copy_to(&mut self, node: &Node, origin: Origin) -> Node {
        self.copies = self.copies.saturating_sub(1);
        if self.copies == 0 {
            self.too_many_copies(origin);
            return build::object(origin, []);
        }
        self.references.copied(node.origin, origin);
        if let Some(text) = self.written.get(&node.origin).cloned() {
            self.written.insert(origin, text);
        }
        let value = match &node.value {
            Value::Object(object) => {
                let copy = |(key, member): (&Arc<str>, &Node)| {
                    let origin = self.origins.add_key(origin, key);
                    (key.clone(), self.copy_to(member, origin))
                };
                Value::Object(object.iter().map(copy).collect())
            }
            Value::Array(items) => {
                let copy = |(index, item)| {
                    let origin = self.origins.add_index(origin, index);
                    self.copy_to(item, origin)
                };
                Value::Array(items.iter().enumerate().map(copy).collect())
            }
            scalar => scalar.clone(),
        };
        Node { origin, value }
    }
    fn too_many_copies(&mut self, origin: Origin) {
        let told = self.diagnostics.all().iter().rev().any(|told| told.code == load::LIMIT);
        if !told {
            let help = "give what is shared a schema of its own, under `definitions`";
            self.diagnostics.problem(load::LIMIT, Place::Node(origin), "too much is shared that has to be copied", help);
        }
    }
    /// `{$ref: ..}` to a node that may yet move.
    pub fn reference_to(&mut self, target: Origin, parent: Origin, key: &str) -> Node {
        let origin = self.origins.add_key(parent, &key.into());
        let at = self.origins.add_key(origin, &"$ref".into());
        self.references.add(at, target);
        let text = super::references::canonical(&self.origins, target);
        build::object(origin, [("$ref", build::text(at, text))])
    }
}

/// What means something when it is null, or is nobody's business.
fn is_data(key: &str) -> bool {
    key.starts_with("x-") || ["example", "default", "enum", "const", "value", "examples"].contains(&key)
}

fn mark(marks: &[bool], origin: Origin) -> bool {
    marks.get(origin.0 as usize).copied().unwrap_or_default()
}
