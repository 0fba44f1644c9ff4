//! The values that a property can have in each variant of a union: whether they can be its tag.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::schema::Address;
use super::union::VariantSchema;
use crate::load::{Node, Value};
use crate::oas::Schema;

/// By schema, property, and by how many unions further one may look.
pub(crate) type KnownTags<'d> = HashMap<(Address, &'d str, usize), Option<Vec<String>>>;

impl<'d> Lowering<'d, '_> {
    pub(super) fn disjoint_values(
        &mut self,
        choices: &[VariantSchema<'d>],
        property: &'d str,
    ) -> Option<Vec<Vec<String>>> {
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

    /// The values that a property of an object can have, when they are known strings or integers;
    /// through nested unions.
    pub(super) fn tag_values(
        &mut self,
        schema: Schema<'d>,
        property: &'d str,
        depth: usize,
    ) -> Option<Vec<String>> {
        let key = (std::ptr::from_ref(schema.0), property, depth);
        if let Some(known) = self.tag_values.get(&key) {
            return known.clone();
        }
        let found = self.find_tag_values(schema, property, depth);
        self.tag_values.insert(key, found.clone());
        found
    }

    fn find_tag_values(
        &mut self,
        schema: Schema<'d>,
        property: &'d str,
        depth: usize,
    ) -> Option<Vec<String>> {
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
}

/// A tag as text: its digits where it is an integer, as the runtime reads it.
pub(super) fn tag(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        _ => None,
    }
}
