//! What an `allOf` says, all of its parts taken together.

use std::collections::{HashMap, HashSet};

use indexmap::{IndexMap, IndexSet};

use super::Lowering;
use super::json_types::JsonTypes;
use crate::ir::TypeId;
use crate::load::Node;
use crate::oas::Schema;

/// One part: a schema that says something by itself, neither a reference nor an `allOf` any more.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Part<'d> {
    pub schema: Schema<'d>,
    /// Its `oneOf` or `anyOf` has been dealt with, or says nothing here, since this is a part of
    /// one of its own variants.
    pub without_union: bool,
    /// The named type that it is part of, when a reference led there: its inline types are named
    /// after that one, and so are the same.
    pub home: Option<TypeId>,
}

impl<'d> Part<'d> {
    pub fn variants(self) -> &'d [Node] {
        if self.without_union { &[] } else { self.schema.variants() }
    }
    pub fn is_object(self) -> bool {
        let schema = self.schema;
        let is_parent = self.without_union && schema.discriminator().is_some();
        is_parent
            || schema.types().any(|name| name == "object")
            || (schema.types().next().is_none()
                && (schema.has_properties()
                    || schema.has_additional()
                    || schema.patterns().next().is_some()))
    }
}

/// A schema's parts, or the one thing that it is.
pub(crate) enum Parts<'d> {
    /// Annotations at most.
    None,
    /// One reference with annotations is that reference, never a new type.
    Reference(Schema<'d>),
    Flat(Vec<Part<'d>>),
}

/// The properties of an object, through references and `allOf`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Properties<'d> {
    /// Name → what each part says about it.
    pub all: IndexMap<&'d str, Vec<Schema<'d>>>,
    pub required: IndexSet<&'d str>,
    /// Which named type a property was first seen in.
    pub homes: HashMap<&'d str, TypeId>,
}

impl<'d> Properties<'d> {
    pub fn new(parts: &[Part<'d>]) -> Self {
        let mut result = Self::default();
        for part in parts {
            // `false`: a property that must not be there.
            for (name, property) in
                part.schema.properties().filter(|(_, property)| !property.is_never())
            {
                let said = result.all.entry(name).or_default();
                if !said.iter().any(|other| std::ptr::eq(other.0, property.0)) {
                    said.push(property);
                }
                if let Some(home) = part.home {
                    result.homes.entry(name).or_insert(home);
                }
            }
            result.required.extend(part.schema.required());
        }
        // What is there on a condition may be there: never required, and no more than what is said
        // without one.
        for part in parts {
            for (name, property) in part.schema.on_condition().flat_map(Schema::properties) {
                if property.is_typed() {
                    result.all.entry(name).or_insert_with(|| vec![property]);
                }
            }
        }
        result
    }
}

impl<'d> Lowering<'d, '_> {
    /// Takes schemas that hold together apart.
    pub(crate) fn parts(&mut self, schemas: &[Schema<'d>]) -> Parts<'d> {
        let mut leaves = Vec::new();
        schemas.iter().for_each(|schema| expand_all_of(*schema, &mut leaves));
        let mut typed: Vec<Schema<'d>> =
            leaves.iter().copied().filter(|leaf| leaf.is_typed()).collect();
        if let Some(reference) = typed.iter().copied().find(|leaf| leaf.reference().is_some()) {
            // `type: object` beside a reference says nothing that the reference does not, or is a
            // slip.
            let bare = typed.iter().copied().find(|leaf| is_bare_object(*leaf));
            if let Some(bare) = bare.filter(|_| !self.may_be_object(reference)) {
                self.conflict(reference, bare);
            }
            typed.retain(|leaf| !is_bare_object(*leaf));
        }
        match typed.as_slice() {
            [] => return Parts::None,
            [only] if only.reference().is_some() && self.is_subtype(schemas, *only) => {}
            [only] if only.reference().is_some() => {
                let further = leaves
                    .iter()
                    .filter(|leaf| leaf.reference().is_none())
                    .flat_map(|leaf| leaf.required());
                let further: Vec<&str> = further.collect();
                if further.is_empty() {
                    return Parts::Reference(*only);
                }
                let known = self.all_parts(*only);
                let known = Properties::new(&known);
                // Requiring what is required anyway, or what is not there, changes nothing.
                if further
                    .iter()
                    .all(|name| known.required.contains(name) || !known.all.contains_key(name))
                {
                    return Parts::Reference(*only);
                }
            }
            _ => {}
        }
        Parts::Flat(self.expand(schemas))
    }

    /// Whether these schemas are a variant of the union that they refer to: a type of their own,
    /// also where they add nothing.
    fn is_subtype(&mut self, schemas: &[Schema<'d>], reference: Schema<'d>) -> bool {
        let is_plain = schemas.iter().all(|schema| schema.reference().is_some());
        let target = self.resolved(reference);
        let is_leaf = target.all_of().is_empty() && target.variants().is_empty();
        !is_plain && !is_leaf && self.expand(schemas).iter().any(|part| part.without_union)
    }

    fn may_be_object(&mut self, schema: Schema<'d>) -> bool {
        self.kinds(schema, 8).has(JsonTypes::OBJECT)
    }

    /// All parts of one schema, through references as well.
    pub(crate) fn all_parts(&mut self, schema: Schema<'d>) -> Vec<Part<'d>> {
        self.expand(&[schema])
    }

    /// A part that leads back to one seen before adds nothing: the guard against cycles, and
    /// against diamonds. References may lead as far as they like, so what is yet to be done is on
    /// the heap.
    fn expand(&mut self, schemas: &[Schema<'d>]) -> Vec<Part<'d>> {
        let (mut parts, mut seen, mut path) = (Vec::new(), HashSet::new(), Vec::new());
        let mut steps: Vec<Step<'d>> =
            schemas.iter().rev().map(|schema| Step::Enter(*schema, None)).collect();
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(schema, home) => {
                    if !seen.insert(std::ptr::from_ref(schema.0)) {
                        continue;
                    }
                    if schema.reference().is_some() {
                        if let Some(target) = self.target(schema) {
                            steps.push(Step::Enter(target, self.registry.id(target).or(home)));
                        }
                        continue;
                    }
                    path.push(std::ptr::from_ref(schema.0));
                    steps.push(Step::Leave(schema, home));
                    steps.extend(
                        schema.all_of().iter().rev().map(|part| Step::Enter(Schema(part), home)),
                    );
                }
                Step::Leave(schema, home) => {
                    path.pop();
                    if says_something(schema) || schema.required().next().is_some() {
                        let without_union = !path.is_empty() && self.is_parent_of(schema, &path);
                        parts.push(Part { schema, without_union, home });
                    }
                }
            }
        }
        parts
    }
}

/// What is yet to be done of an expansion: a schema to go into, with the named type around it, or
/// one whose `allOf` is done.
enum Step<'d> {
    Enter(Schema<'d>, Option<TypeId>),
    Leave(Schema<'d>, Option<TypeId>),
}

fn expand_all_of<'d>(schema: Schema<'d>, leaves: &mut Vec<Schema<'d>>) {
    if schema.reference().is_some() || schema.all_of().is_empty() {
        leaves.push(schema);
        return;
    }
    schema.all_of().iter().for_each(|part| expand_all_of(Schema(part), leaves));
    if says_something(schema) || schema.required().next().is_some() {
        leaves.push(schema);
    }
}

/// `type: object` and no more.
pub(crate) fn is_bare_object(schema: Schema<'_>) -> bool {
    schema.types().eq(["object"])
        && schema.values().is_none()
        && !schema.has_properties()
        && !schema.has_additional()
        && schema.variants().is_empty()
        && schema.items().is_none()
        && schema.patterns().next().is_none()
        && schema.required().next().is_none()
}

/// Whether it has a typing keyword of its own beside `allOf`.
fn says_something(schema: Schema<'_>) -> bool {
    schema.all_of().is_empty() && schema.is_typed() || {
        schema.types().next().is_some()
            || schema.values().is_some()
            || schema.has_properties()
            || schema.has_additional()
            || schema.items().is_some()
            || !schema.variants().is_empty()
            || schema.patterns().next().is_some()
    }
}
