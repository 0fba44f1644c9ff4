//! Unions whose variants have a tag: a discriminator, or a property that is constant in each.

use std::collections::HashSet;

use super::all_of::{Part, Properties};
use super::evidence::{Source, Tagged};
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use super::union::{VariantSchema, variant_name};
use super::union_kind::number_names;
use super::{DISCRIMINATOR_MAPPING, Lowering};
use crate::diagnostics::{UNSUPPORTED, nearest};
use crate::ir::{Shape, Union, UnionBy, Variant, VariantEvidence};
use crate::load::Node;
use crate::naming::cases::camel;
use crate::oas::{Discriminator, Schema, docs};

/// The property, and its values.
pub(crate) struct Tags<'d> {
    pub property: &'d str,
    /// The values of each variant.
    pub of: Vec<Vec<String>>,
    /// Further values of each, which are read as well: a schema's name beside those of a mapping.
    pub aliases: Vec<Vec<String>>,
    /// Each variant has values.
    pub is_decisive: bool,
    /// Each variant has values of its own.
    pub is_complete: bool,
}

impl<'d> Tags<'d> {
    fn new(property: &'d str, of: Vec<Vec<String>>) -> Self {
        let aliases = vec![Vec::new(); of.len()];
        Self { property, of, aliases, is_decisive: true, is_complete: true }
    }

    /// All values of each variant.
    fn all(&self) -> impl Iterator<Item = Vec<String>> {
        self.of
            .iter()
            .zip(&self.aliases)
            .map(|(tags, aliases)| tags.iter().chain(aliases).cloned().collect())
    }

    /// Makes them evidence among others.
    pub fn mark(&self, choices: &mut [VariantSchema<'d>]) {
        for (choice, tags) in choices.iter_mut().zip(self.all()) {
            choice.tag = Some((self.property.to_owned(), tags));
        }
    }

    /// What unions that have this one as a variant have to know.
    pub fn remembered(&self, choices: &[VariantSchema<'d>]) -> Tagged<'d> {
        let of = self.all().zip(choices).map(|(tags, choice)| (tags, choice.schema)).collect();
        Tagged { property: self.property.to_owned(), of, own: Vec::new() }
    }
}

impl<'d> Lowering<'d, '_> {
    /// `discriminator`: by its mapping, else by constants that only one variant has, else by the
    /// schemas' names.
    pub(crate) fn by_discriminator(
        &mut self,
        schema: Schema<'d>,
        choices: &mut Vec<VariantSchema<'d>>,
    ) -> Option<Tags<'d>> {
        let discriminator = schema.discriminator()?;
        let property = discriminator.property()?;
        let mapping = self.mapping(discriminator);
        for (_, target) in &mapping {
            if self.location_of(choices, *target).is_none() {
                choices.push(self.choice(*target));
            }
        }
        let tags = self.discriminated(property, &mapping, choices);
        self.remember_tags(schema, tags.remembered(choices));
        let missing = choices
            .iter()
            .zip(&tags.of)
            .find(|(choice, tags)| choice.is_object() && tags.is_empty());
        if let Some((choice, _)) = missing {
            let message = format!("no value of `{property}` means this variant");
            let help = "make it a component, or give the property a constant";
            self.inexpressible_once(UNSUPPORTED, choice.schema.0.origin, message, help);
        }
        Some(tags)
    }

    /// Variants that inherit from one base are told apart as its discriminator says.
    pub(crate) fn tags_of_parent(&mut self, choices: &mut [VariantSchema<'d>]) {
        let mut common: Option<Vec<Schema<'d>>> = None;
        for choice in choices.iter() {
            let mut bases = Vec::new();
            let schema = self.resolved(choice.schema);
            self.ancestors(schema, &mut bases, &mut HashSet::new());
            bases.retain(|base| {
                base.discriminator().is_some_and(|discriminator| discriminator.property().is_some())
            });
            common = Some(match common {
                None => bases,
                Some(known) => known
                    .into_iter()
                    .filter(|base| bases.iter().any(|other| std::ptr::eq(base.0, other.0)))
                    .collect(),
            });
        }
        let Some(discriminator) = common.and_then(|bases| bases.first()?.discriminator()) else {
            return;
        };
        let Some(property) = discriminator.property() else { return };
        let mapping = self.mapping(discriminator);
        self.discriminated(property, &mapping, choices).mark(choices);
    }

    fn location_of(&self, choices: &[VariantSchema<'d>], target: Schema<'d>) -> Option<usize> {
        choices
            .iter()
            .position(|choice| std::ptr::eq(self.document_target(choice.schema), target.0))
    }

    /// The values of each variant by a mapping, its constants or its schema's name.
    fn discriminated(
        &mut self,
        property: &'d str,
        mapping: &[(&'d str, Schema<'d>)],
        choices: &[VariantSchema<'d>],
    ) -> Tags<'d> {
        let mut tags = Tags::new(property, vec![Vec::new(); choices.len()]);
        for (value, target) in mapping {
            if let Some(of) = self.location_of(choices, *target).and_then(|at| tags.of.get_mut(at))
            {
                of.push((*value).to_owned());
            }
        }
        let constants: Vec<Vec<String>> = choices
            .iter()
            .map(|choice| self.tag_values(choice.schema, property, 4).unwrap_or_default())
            .collect();
        for (at, ((choice, of), values)) in
            choices.iter().zip(&mut tags.of).zip(&constants).enumerate()
        {
            let mut others = constants
                .iter()
                .enumerate()
                .filter(|(other, _)| *other != at)
                .flat_map(|(_, values)| values);
            // An enum of all values, which several variants have, says nothing of one of them.
            let is_shared = values.len() > 1 && others.any(|other| values.contains(other));
            let own: &[String] = if is_shared { &[] } else { values };
            let named = choice.component.map(|name| named_value(name, values));
            if !choice.is_object() {
                of.clear();
            } else if of.is_empty() {
                *of = if own.is_empty() { named.into_iter().collect() } else { own.to_vec() };
            } else if let Some(aliases) = tags.aliases.get_mut(at) {
                // Its constants rule a name out that is none of them.
                aliases.extend(named.filter(|name| own.is_empty() || own.contains(name)));
                aliases.extend(own.iter().cloned());
            }
        }
        let mut taken: HashSet<String> = HashSet::new();
        let mut is_apart = true;
        for tag in tags.of.iter().flatten() {
            is_apart &= taken.insert(tag.clone());
        }
        tags.aliases
            .iter_mut()
            .for_each(|aliases| aliases.retain(|alias| taken.insert(alias.clone())));
        tags.is_decisive = choices.iter().all(VariantSchema::is_object)
            && tags.of.iter().all(|tags| !tags.is_empty());
        tags.is_complete = tags.is_decisive && is_apart;
        tags
    }

    /// A property that told the variants apart before one came that shares a value, or has none: it
    /// names them, and is evidence.
    pub(crate) fn by_locked_tag(
        &mut self,
        of: Schema<'d>,
        choices: &[VariantSchema<'d>],
    ) -> Option<Tags<'d>> {
        let locked = self.lock.types.get(&self.location(of))?.union_by.as_deref()?;
        let wanted = locked.strip_prefix("tag ")?.to_owned();
        let marked = choices
            .iter()
            .find_map(|choice| choice.tag.as_ref())
            .is_some_and(|(property, _)| *property == wanted);
        let known = choices
            .iter()
            .flat_map(|choice| choice.properties.all.keys())
            .find(|name| **name == wanted)
            .copied();
        let property = known.or_else(|| {
            of.discriminator().and_then(|of| of.property()).filter(|property| *property == wanted)
        })?;
        let tags = choices.iter().map(|choice| match &choice.tag {
            Some((_, tags)) if marked => tags.clone(),
            _ => self.tag_values(choice.schema, property, 4).unwrap_or_default(),
        });
        let tags: Vec<Vec<String>> = tags.collect();
        let is_decisive = tags.iter().any(|tags| !tags.is_empty());
        is_decisive.then(|| Tags { is_complete: false, ..Tags::new(property, tags) })
    }

    /// Where a variant's reference leads, or the variant itself.
    fn document_target(&self, schema: Schema<'d>) -> &'d Node {
        let schema = match schema.all_of() {
            [only] if schema.reference().is_none() => Schema(only),
            _ => schema,
        };
        schema
            .reference()
            .and_then(|reference| self.document.resolve(reference))
            .unwrap_or(schema.0)
    }

    /// A mapping's values are references or names of components.
    pub(crate) fn mapping(
        &mut self,
        discriminator: Discriminator<'d>,
    ) -> Vec<(&'d str, Schema<'d>)> {
        let mut found = Vec::new();
        for (value, node) in discriminator.mapping() {
            let Some(text) = node.as_str() else { continue };
            let by_name = format!("#/components/schemas/{}", crate::load::escape(text));
            match self.document.resolve(text).or_else(|| self.document.resolve(&by_name)) {
                Some(target) => found.push((value, Schema(target))),
                None => {
                    let name = text.rsplit('/').next().unwrap_or(text);
                    let known =
                        crate::oas::Root(self.document.root()).schemas().map(|(name, _)| name);
                    let help = match nearest(name, known) {
                        Some(near) => format!("write `#/components/schemas/{near}`"),
                        None => "define the schema, or remove the entry".to_owned(),
                    };
                    let message =
                        format!("the discriminator maps `{value}` to `{text}`, which is not there");
                    self.problem_once(DISCRIMINATOR_MAPPING, node.origin, message, &help);
                }
            }
        }
        found
    }

    /// A property that every variant has, with values that no other variant has.
    pub(crate) fn by_constant(&mut self, choices: &[VariantSchema<'d>]) -> Option<Tags<'d>> {
        if choices.iter().any(|choice| !choice.is_object()) {
            return None;
        }
        let first = choices.first()?;
        let mut best: Option<Tags<'d>> = None;
        for name in first.properties.all.keys() {
            let Some(tags) = self.disjoint_values(choices, name) else { continue };
            if tags.iter().all(|values| values.len() == 1) {
                return Some(Tags::new(name, tags));
            }
            let required = choices.iter().all(|choice| choice.properties.required.contains(name));
            if required && best.is_none() {
                best = Some(Tags::new(name, tags));
            }
        }
        best
    }

    /// The union by these tags. Where they do not tell all variants apart, each has its evidence as
    /// well.
    pub(crate) fn tagged(
        &mut self,
        tags: Tags<'d>,
        choices: &[VariantSchema<'d>],
        base: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let Tags { property, of, aliases, is_complete, .. } = tags;
        let may_lack: Vec<bool> =
            choices.iter().map(|choice| self.may_lack(choice, property, base, 4)).collect();
        let several = may_lack.iter().filter(|may| **may).count() > 1;
        let mut taken = HashSet::new();
        let mut variants = Vec::with_capacity(choices.len());
        for (position, ((choice, mut tags), aliases)) in
            choices.iter().zip(of).zip(aliases).enumerate()
        {
            tags.retain(|tag| taken.insert(tag.clone()));
            let name = match tags.as_slice() {
                [only] if is_wordy(only) => only.clone(),
                _ => variant_name(choice, choices, name_context),
            };
            if tags.is_empty() && is_complete {
                continue;
            }
            let ty = self.payload(
                choice,
                base,
                &name_context.child(&name).titled(choice.schema.title()),
            );
            let may_lack_tag = may_lack.get(position).copied().unwrap_or_default();
            let variant_evidence = match !is_complete || several && may_lack_tag {
                true => self.variant_evidence(&[Source::new(choice, base)], position),
                false => VariantEvidence { position, ..VariantEvidence::default() },
            };
            let variant_evidence = VariantEvidence {
                aliases,
                may_lack_tag,
                is_partly_tagged: !is_complete,
                ..variant_evidence
            };
            variants.push(Variant {
                name,
                ty,
                tags,
                key: None,
                docs: docs(choice.schema.0),
                variant_evidence,
            });
        }
        if !is_complete {
            number_names(&mut variants);
        }
        LoweredSchema::Shape(Shape::Union(Union {
            by: UnionBy::Tag { property: property.to_owned() },
            variants,
        }))
    }

    /// Whether a variant declares the property, and does not require it.
    fn may_lack(
        &mut self,
        choice: &VariantSchema<'d>,
        property: &str,
        base: &[Part<'d>],
        depth: usize,
    ) -> bool {
        let beside = Properties::new(base);
        if choice.properties.required.contains(property) || beside.required.contains(property) {
            return false;
        }
        if choice.properties.all.contains_key(property) || beside.all.contains_key(property) {
            return true;
        }
        let Some(nested) =
            choice.parts.iter().find(|part| depth > 0 && !part.variants().is_empty())
        else {
            return false;
        };
        nested.variants().iter().any(|variant| {
            let choice = self.choice(Schema(variant));
            self.may_lack(&choice, property, &[], depth - 1)
        })
    }
}

/// The value that a schema's name means: the name itself, or, in an enum that lacks it, what is
/// spelled like it.
fn named_value(name: &str, values: &[String]) -> String {
    if values.iter().any(|value| value == name) {
        return name.to_owned();
    }
    let name_words = camel(name);
    let only = |is_alike: &dyn Fn(&str) -> bool| {
        let mut alike = values.iter().filter(|value| !value.is_empty() && is_alike(&camel(value)));
        alike.next().filter(|_| alike.next().is_none()).cloned()
    };
    only(&|value| value == name_words)
        .or_else(|| only(&|value| name_words.starts_with(value) || name_words.ends_with(value)))
        .unwrap_or_else(|| name.to_owned())
}

/// Whether a tag reads as a name: not a number, a URL or nothing.
fn is_wordy(tag: &str) -> bool {
    tag.starts_with(char::is_alphabetic) && !tag.contains("://")
}
