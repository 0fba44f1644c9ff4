//! Unions whose variants have a tag: a discriminator, or a property that is constant in each.

use std::collections::{HashMap, HashSet};

use super::schema::{Address, What};
use super::spot::Spot;
use super::union::{Choice, variant_name};
use super::{DISCRIMINATOR_MAPPING, Lowering};
use crate::diagnostics::{UNSUPPORTED, nearest};
use crate::ir::{Shape, Union, UnionBy, Variant};
use crate::load::{Node, Value};
use crate::oas::{Discriminator, Schema, docs};

/// By schema, property, and by how many unions further one may look.
pub(crate) type KnownTags<'d> = HashMap<(Address, &'d str, usize), Option<Vec<String>>>;

/// The property, and the values of each variant.
type Tags<'d> = (&'d str, Vec<Vec<String>>);

impl<'d> Lowering<'d, '_> {
    /// `discriminator`: by its mapping, else by the variants' own constants, else by their names.
    pub(crate) fn by_discriminator(&mut self, schema: Schema<'d>, choices: &mut Vec<Choice<'d>>) -> Option<Tags<'d>> {
        let discriminator = schema.discriminator()?;
        let property = discriminator.property()?;
        let mapping = self.mapping(discriminator);
        if choices.iter().any(|choice| !choice.is_object()) {
            return None;
        }
        let mut tags: Vec<Vec<String>> = vec![Vec::new(); choices.len()];
        for (value, target) in mapping {
            let at = choices.iter().position(|choice| std::ptr::eq(self.document_target(choice.schema), target.0));
            let at = at.unwrap_or_else(|| {
                choices.push(self.choice(target));
                tags.push(Vec::new());
                choices.len() - 1
            });
            if let Some(tags) = tags.get_mut(at) {
                tags.push(value.to_owned());
            }
        }
        for (choice, tags) in choices.iter().zip(&mut tags) {
            if tags.is_empty() {
                *tags = self.tag_values(choice.schema, property, 4).unwrap_or_default();
            }
            if tags.is_empty() {
                tags.extend(choice.component.map(str::to_owned));
            }
            if tags.is_empty() {
                let message = format!("no value of `{property}` means this variant");
                let help = "make it a component, or give the property a constant";
                self.inexpressible_once(UNSUPPORTED, choice.schema.0.origin, message, help);
                return None;
            }
        }
        Some((property, tags))
    }

    /// Where a variant's reference leads, or the variant itself.
    fn document_target(&self, schema: Schema<'d>) -> &'d Node {
        let schema = match schema.all_of() {
            [only] if schema.reference().is_none() => Schema(only),
            _ => schema,
        };
        schema.reference().and_then(|reference| self.document.resolve(reference)).unwrap_or(schema.0)
    }

    /// A mapping's values are references or names of components.
    pub(crate) fn mapping(&mut self, discriminator: Discriminator<'d>) -> Vec<(&'d str, Schema<'d>)> {
        let mut found = Vec::new();
        for (value, node) in discriminator.mapping() {
            let Some(text) = node.as_str() else { continue };
            let by_name = format!("#/components/schemas/{}", crate::load::escape(text));
            match self.document.resolve(text).or_else(|| self.document.resolve(&by_name)) {
                Some(target) => found.push((value, Schema(target))),
                None => {
                    let name = text.rsplit('/').next().unwrap_or(text);
                    let known = crate::oas::Root(self.document.root()).schemas().map(|(name, _)| name);
                    let help = match nearest(name, known) {
                        Some(near) => format!("did you mean `#/components/schemas/{near}`?"),
                        None => "define the schema, or remove the entry".to_owned(),
                    };
                    let message = format!("the discriminator maps `{value}` to `{text}`, which is not there");
                    self.problem_once(DISCRIMINATOR_MAPPING, node.origin, message, &help);
                }
            }
        }
        found
    }

    /// A property that every variant has, with values that no other variant has.
    pub(crate) fn by_constant(&mut self, choices: &[Choice<'d>]) -> Option<Tags<'d>> {
        if choices.iter().any(|choice| !choice.is_object()) {
            return None;
        }
        let first = choices.first()?;
        let mut best: Option<Tags<'d>> = None;
        for name in first.properties.all.keys() {
            let Some(tags) = self.disjoint_values(choices, name) else { continue };
            if tags.iter().all(|values| values.len() == 1) {
                return Some((name, tags));
            }
            let required = choices.iter().all(|choice| choice.properties.required.contains(name));
            if required && best.is_none() {
                best = Some((name, tags));
            }
        }
        best
    }

    fn disjoint_values(&mut self, choices: &[Choice<'d>], property: &'d str) -> Option<Vec<Vec<String>>> {
        let mut seen = HashSet::new();
        let mut all = Vec::with_capacity(choices.len());
        for choice in choices {
            let values = self.tag_values(choice.schema, property, 4)?;
            if values.is_empty() || !values.iter().all(|value| seen.insert(value.clone())) {
                return None;
            }
            all.push(values);
        }
        Some(all)
    }

    /// The values that a property of an object can have, when they are known strings or integers; through nested unions.
    fn tag_values(&mut self, schema: Schema<'d>, property: &'d str, depth: usize) -> Option<Vec<String>> {
        let key = (std::ptr::from_ref(schema.0), property, depth);
        if let Some(known) = self.tag_values.get(&key) {
            return known.clone();
        }
        let found = self.find_tag_values(schema, property, depth);
        self.tag_values.insert(key, found.clone());
        found
    }

    fn find_tag_values(&mut self, schema: Schema<'d>, property: &'d str, depth: usize) -> Option<Vec<String>> {
        let choice = self.choice(schema);
        if let Some(said) = choice.properties.all.get(property) {
            for schema in said {
                // What it says itself narrows what it refers to.
                if let Some(values) = schema.values().or_else(|| self.resolved(*schema).values()) {
                    return values.iter().map(|node| tag(node)).collect();
                }
            }
        }
        let nested = choice.parts.iter().find(|part| !part.variants().is_empty())?;
        if depth == 0 {
            return None;
        }
        let mut all = Vec::new();
        for variant in nested.variants() {
            all.extend(self.tag_values(Schema(variant), property, depth - 1)?);
        }
        Some(all)
    }

    /// The union by these tags.
    pub(crate) fn tagged(
        &mut self,
        property: &str,
        tags: Vec<Vec<String>>,
        choices: &[Choice<'d>],
        base: &[super::flat::Part<'d>],
        spot: &Spot,
    ) -> What {
        let mut taken = HashSet::new();
        let mut variants = Vec::with_capacity(choices.len());
        for (choice, mut tags) in choices.iter().zip(tags) {
            tags.retain(|tag| taken.insert(tag.clone()));
            let name = match tags.as_slice() {
                [only] if is_wordy(only) => only.clone(),
                _ => variant_name(choice, choices, spot),
            };
            if tags.is_empty() {
                continue;
            }
            let ty = self.payload(choice, base, &spot.child(&name).titled(choice.schema.title()));
            variants.push(Variant { name, ty, tags, key: None, docs: docs(choice.schema.0) });
        }
        What::Shape(Shape::Union(Union { by: UnionBy::Tag { property: property.to_owned() }, variants }))
    }
}

/// A tag as text: its digits where it is an integer, as the runtime reads it.
fn tag(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whether a tag reads as a name: not a number, a URL or nothing.
fn is_wordy(tag: &str) -> bool {
    tag.starts_with(char::is_alphabetic) && !tag.contains("://")
}
