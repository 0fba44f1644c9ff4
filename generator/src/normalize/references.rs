//! References while things move: each is known by the node that it means, and is written as a
//! pointer again at the end.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::load::{self, Document, File, Node, Origin, Origins, REFUSED, Value};

/// What references mean.
#[derive(Debug, Default)]
pub(super) struct References {
    /// What each canonical reference meant before anything moved.
    targets: HashMap<Arc<str>, Target>,
    /// The same for those that mean something only where they stand (anchors, `$id`), by the origin
    /// of their text.
    local: HashMap<Origin, Origin>,
    /// Those that belong to the description, not to its data, by the origin of their text.
    links: HashMap<Origin, Origin>,
    /// What became a part of another node.
    merged: HashMap<Origin, Origin>,
    /// Schemas that others are composed of: they need not say everything themselves.
    parts: HashSet<Origin>,
}

#[derive(Debug, Clone, Copy)]
struct Target {
    node: Origin,
    /// The reference is the very pointer of its node: it does not lead through other references.
    direct: bool,
    /// It names a section of another version of OpenAPI.
    misplaced: bool,
}

impl References {
    /// What every reference of the document means, data included: that cannot be told yet, and
    /// costs nothing.
    pub fn new(document: &Document) -> Self {
        let mut names = Names {
            document,
            references: Self::default(),
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
    /// What a reference means, when it means something.
    pub fn target(&self, reference: &Node) -> Option<Origin> {
        let local = self.local.get(&reference.origin).copied();
        local.or_else(|| Some(self.targets.get(reference.as_str()?)?.node))
    }
    /// All nodes that are referred to.
    pub fn targets(&self) -> impl Iterator<Item = Origin> {
        self.targets.values().map(|target| target.node)
    }
    /// The schema stands in an `allOf` or the like, or is referred to from one.
    pub fn is_part(&self, schema: Origin) -> bool {
        self.parts.contains(&schema)
    }
    /// A reference of the description.
    pub fn link(&mut self, reference: &Node) -> Option<Origin> {
        let target = self.target(reference)?;
        if reference
            .as_str()
            .and_then(|text| self.targets.get(text))
            .is_some_and(|target| !target.direct)
        {
            self.local.entry(reference.origin).or_insert(target);
        }
        self.links.insert(reference.origin, target);
        Some(target)
    }
    /// It leads nowhere as it stands; the schema is where another version of OpenAPI has schemas.
    pub fn is_misplaced(&self, reference: &Node) -> bool {
        reference
            .as_str()
            .and_then(|text| self.targets.get(text))
            .is_some_and(|target| target.misplaced)
    }
    /// A reference of our own making.
    pub fn add(&mut self, text: Origin, target: Origin) {
        self.local.insert(text, target);
    }
    /// A copy of a node stands somewhere else.
    pub fn copied(&mut self, from: Origin, to: Origin) {
        if let Some(&target) = self.local.get(&from) {
            self.local.insert(to, target);
        }
    }
    /// A node is no more, another says what it said.
    pub fn merge(&mut self, from: Origin, into: Origin) {
        if from != into {
            self.merged.insert(from, into);
        }
    }

    /// Every reference of the description is written as a pointer to where its node is now.
    pub fn write(self, files: &mut [File], origins: &Origins) {
        let targets: HashSet<Origin> =
            self.links.values().map(|&target| self.final_target(target)).collect();
        let mut moved: HashMap<Origin, Option<Arc<str>>> = targets
            .into_iter()
            .filter(|&target| !is_where_it_was(files, origins, target))
            .map(|target| (target, None))
            .collect();
        if !moved.is_empty() {
            for (file, entry) in files.iter().enumerate() {
                let start = if file == 0 { "#".to_owned() } else { format!("@{file}#") };
                find_moved(&entry.root, &mut start.clone(), &mut moved);
            }
        }
        if !moved.is_empty() || !self.local.is_empty() || !self.merged.is_empty() {
            for entry in files {
                self.write_in(&mut entry.root, origins, &moved);
            }
        }
    }
    fn final_target(&self, mut target: Origin) -> Origin {
        while let Some(&into) = self.merged.get(&target) {
            target = into;
        }
        target
    }
    fn write_in(
        &self,
        node: &mut Node,
        origins: &Origins,
        moved: &HashMap<Origin, Option<Arc<str>>>,
    ) {
        match &mut node.value {
            Value::Array(items) => {
                items.iter_mut().for_each(|item| self.write_in(item, origins, moved))
            }
            Value::Object(object) => {
                object.values_mut().for_each(|member| self.write_in(member, origins, moved))
            }
            Value::String(text) => {
                let Some(&linked) = self.links.get(&node.origin) else { return };
                let target = self.final_target(linked);
                match moved.get(&target) {
                    Some(Some(location)) => *text = location.clone(),
                    // It was dropped, so the reference dangles: `oas` says so.
                    Some(None) => {}
                    None if target != linked || self.local.contains_key(&node.origin) => {
                        *text = canonical(origins, target).into();
                    }
                    None => {}
                }
            }
            _ => {}
        }
    }
}

/// `#/components/schemas/Agent`, `@3#/Error`: where the node was written.
pub(super) fn canonical(origins: &Origins, target: Origin) -> String {
    let (file, pointer) = origins.pointer(target);
    if file == 0 { format!("#{pointer}") } else { format!("@{file}#{pointer}") }
}

fn is_where_it_was(files: &[File], origins: &Origins, target: Origin) -> bool {
    let (file, pointer) = origins.pointer(target);
    let node = files.get(file).and_then(|file| load::find(&file.root, &pointer).ok());
    node.is_some_and(|node| node.origin == target)
}

/// The outermost node of an origin is the one meant: what was wrapped keeps its wrapper.
fn find_moved(node: &Node, at: &mut String, moved: &mut HashMap<Origin, Option<Arc<str>>>) {
    if let Some(location @ None) = moved.get_mut(&node.origin) {
        *location = Some(at.as_str().into());
    }
    let len = at.len();
    match &node.value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.push('/');
                at.push_str(&index.to_string());
                find_moved(item, at, moved);
                at.truncate(len);
            }
        }
        Value::Object(object) => {
            for (key, member) in object {
                at.push('/');
                at.push_str(&load::escape(key));
                find_moved(member, at, moved);
                at.truncate(len);
            }
        }
        _ => {}
    }
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
