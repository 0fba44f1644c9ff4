//! Inheritance: a base with a discriminator, and the components that name it in their `allOf`.
//!
//! Where a base is used as a type, what comes may be any of those: it is a union of them, the
//! base's own properties first.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::all_of::Part;
use super::name_context::NameContext;
use super::schema::{Address, LoweredSchema};
use crate::ir::{Docs, Name, Shape, Type, TypeId, Variant, VariantEvidence};
use crate::oas::{Checked, Root, Schema};

/// Who inherits from whom.
#[derive(Debug, Default)]
pub(crate) struct Subtypes<'d> {
    /// Bases with the components that they are in, by name, in document order.
    of: HashMap<Address, Vec<(&'d str, Schema<'d>)>>,
    /// All that inherit: objects of their own, also where they add nothing.
    all: HashSet<Address>,
}

impl Subtypes<'_> {
    /// Whether a schema is a base that others inherit from.
    pub fn has_base(&self, schema: Schema<'_>) -> bool {
        self.of.contains_key(&std::ptr::from_ref(schema.0))
    }
}

impl<'d> Lowering<'d, '_> {
    pub(crate) fn find_subtypes(&mut self, root: Root<'d>, checked: &Checked<'d>) {
        if !checked.schemas.iter().any(|schema| is_base(*schema)) {
            return;
        }
        for (name, schema) in root.schemas() {
            let mut ancestors = Vec::new();
            self.ancestors(schema, &mut ancestors, &mut HashSet::new());
            for base in ancestors
                .into_iter()
                .filter(|base| !std::ptr::eq(base.0, schema.0) && is_base(*base))
            {
                self.subtypes
                    .of
                    .entry(std::ptr::from_ref(base.0))
                    .or_default()
                    .push((name, schema));
                self.subtypes.all.insert(std::ptr::from_ref(schema.0));
            }
        }
    }

    /// What the references of an `allOf` lead to, and those of theirs; each once.
    pub(crate) fn ancestors(
        &mut self,
        schema: Schema<'d>,
        found: &mut Vec<Schema<'d>>,
        seen: &mut HashSet<Address>,
    ) {
        for part in schema.all_of() {
            let Some(target) =
                Schema(part).reference().and_then(|reference| self.document.resolve(reference))
            else {
                continue;
            };
            if seen.insert(std::ptr::from_ref(target)) {
                found.push(Schema(target));
                self.ancestors(Schema(target), found, seen);
            }
        }
    }

    /// What a base or an heir is; `None` for others.
    pub(crate) fn inherited(
        &mut self,
        id: TypeId,
        schema: Schema<'d>,
        name_context: &NameContext,
    ) -> Option<LoweredSchema> {
        let here = std::ptr::from_ref(schema.0);
        if let Some(subtypes) = self.subtypes.of.get(&here).cloned() {
            return self.base(id, schema, subtypes, name_context);
        }
        if !self.subtypes.all.contains(&here) {
            return None;
        }
        // An heir that adds nothing would be another name of its base, and so a variant of itself.
        let parts = self.all_parts(schema);
        Some(self.what_of_parts(&parts, name_context))
    }

    fn base(
        &mut self,
        id: TypeId,
        schema: Schema<'d>,
        subtypes: Vec<(&'d str, Schema<'d>)>,
        name_context: &NameContext,
    ) -> Option<LoweredSchema> {
        let mut choices = Vec::with_capacity(subtypes.len());
        for (name, subtype) in subtypes {
            let mut choice = self.choice(subtype);
            choice.component = Some(name);
            choices.push(choice);
        }
        let mut tags =
            self.by_discriminator(schema, &mut choices).filter(|tags| tags.is_decisive)?;
        // A mapping may list the base itself.
        let own = choices.iter().position(|choice| std::ptr::eq(choice.schema.0, schema.0));
        let own_tags = own.map(|at| {
            choices.remove(at);
            tags.aliases.remove(at);
            tags.of.remove(at)
        });
        if !tags.is_complete {
            tags.mark(&mut choices);
        }
        let mut remembered = tags.remembered(&choices);
        let LoweredSchema::Shape(Shape::Union(mut union)) =
            self.tagged(tags, &choices, &[], name_context)
        else {
            return None;
        };
        let name = match &self.types[id].name {
            Name::Component(name) | Name::Config(name) => name.clone(),
            Name::Suggested(names) => names.first().cloned()?,
        };
        let mut own_tags = own_tags.unwrap_or_else(|| vec![name.clone()]);
        own_tags.retain(|tag| !union.variants.iter().any(|variant| variant.tags.contains(tag)));
        for variant in &mut union.variants {
            variant.variant_evidence.aliases.retain(|alias| !own_tags.contains(alias));
        }
        remembered.own.clone_from(&own_tags);
        self.remember_tags(schema, remembered);
        if !own_tags.is_empty() {
            let ty = self.base_alone(schema, &name, name_context);
            let first = Variant {
                name: "Base".to_owned(),
                ty,
                tags: own_tags,
                key: None,
                docs: Docs::default(),
                variant_evidence: VariantEvidence::default(),
            };
            union.variants.insert(0, first);
        }
        Some(LoweredSchema::Shape(Shape::Union(union)))
    }

    /// The base's own properties.
    fn base_alone(&mut self, schema: Schema<'d>, name: &str, name_context: &NameContext) -> Type {
        let parts: Vec<Part<'d>> = self.all_parts(schema);
        match self.object(&parts, name_context) {
            LoweredSchema::Type(ty) => ty,
            LoweredSchema::Shape(shape) => {
                let name_context = NameContext::named(&format!("{name}_base"));
                Type::Named(self.intern(schema, &name_context, shape))
            }
        }
    }
}

/// A discriminator without variants of its own.
fn is_base(schema: Schema<'_>) -> bool {
    schema.variants().is_empty()
        && schema.discriminator().is_some_and(|discriminator| discriminator.property().is_some())
}
