//! The members of an object: what its schema, the `allOf` of it and its unions say together.

use std::collections::HashSet;

use super::schema::Synthesis;
use super::schema_node::{ANY, resolve, sole_part, variants_of};
use crate::load::{Node, Value};

/// Schemas within each other by `allOf`: as many as any stack has room for.
const MOST_PARTS: usize = 512;

/// What several schemas, which all hold, say of an object.
#[derive(Default)]
pub(super) struct Members<'a> {
    /// Each with all schemas that describe it.
    pub(super) properties: Vec<(&'a str, Vec<&'a Node>)>,
    pub(super) required: Vec<&'a str>,
    /// `oneOf` and `anyOf`, each with the discriminator beside it.
    pub(super) unions: Vec<(&'a Node, Option<&'a Node>)>,
    pub(super) additional: Option<&'a Node>,
}

impl<'a> Synthesis<'a> {
    /// The properties of an object, in order.
    pub fn names(&self, schema: &'a Node) -> Vec<&'a str> {
        self.members(&[schema]).properties.into_iter().map(|(name, _)| name).collect()
    }

    /// A property of an object, its own, of its `allOf`, or of a variant.
    pub fn property(&self, schema: &'a Node, name: &str) -> Option<&'a Node> {
        let members = self.members(&[schema]);
        let own = members
            .properties
            .iter()
            .find(|(known, _)| *known == name)
            .and_then(|(_, said)| said.last().copied());
        own.or_else(|| {
            let variants =
                members.unions.iter().filter_map(|(variants, _)| variants.as_array()).flatten();
            variants.filter(|_| self.depth < 8).find_map(|variant| {
                let members = self.members(&[variant]);
                members
                    .properties
                    .into_iter()
                    .find(|(known, _)| *known == name)
                    .and_then(|(_, said)| said.last().copied())
            })
        })
    }

    /// Collects what schemas and their `allOf` say of an object.
    pub(super) fn members(&self, schemas: &[&'a Node]) -> Members<'a> {
        let mut members = Members::default();
        let mut seen = HashSet::new();
        for schema in schemas {
            self.gather(schema, &mut members, &mut Vec::new(), &mut seen);
        }
        members
    }

    /// `path`: the schemas of whose `allOf` this one is a part. `seen`: those that need not be
    /// collected again.
    fn gather(
        &self,
        schema: &'a Node,
        into: &mut Members<'a>,
        path: &mut Vec<&'a Node>,
        seen: &mut HashSet<*const Node>,
    ) {
        let Some(schema) = resolve(self.document, schema)
            .filter(|schema| seen.insert(std::ptr::from_ref(*schema)))
        else {
            return;
        };
        if path.len() >= MOST_PARTS {
            return;
        }
        path.push(schema);
        for part in schema.get("allOf").and_then(Node::as_array).into_iter().flatten() {
            self.gather(part, into, path, seen);
        }
        path.pop();
        for (name, property) in
            schema.get("properties").and_then(Node::as_object).into_iter().flatten()
        {
            match into.properties.iter_mut().find(|(known, _)| *known == &**name) {
                Some((_, said)) => said.push(property),
                None => into.properties.push((name, vec![property])),
            }
        }
        into.required.extend(
            schema
                .get("required")
                .and_then(Node::as_array)
                .into_iter()
                .flatten()
                .filter_map(Node::as_str),
        );
        // What is a variant of its parent is not one of the other variants as well.
        if let Some(union) =
            variants_of(schema).filter(|union| path.is_empty() || !self.lead_to(union, path))
        {
            into.unions.push((union, schema.get("discriminator")));
        }
        into.additional = match schema.get("additionalProperties") {
            Some(values) if matches!(values.value, Value::Object(_)) => Some(values),
            Some(values) if values.as_bool() == Some(true) => Some(&ANY),
            _ => into.additional,
        };
        let patterns = schema.get("x-oas-pattern-properties").and_then(Node::as_object);
        into.additional = into.additional.or_else(|| patterns?.values().next());
    }

    /// Whether one of these schemas is a variant, or a variant of one.
    fn lead_to(&self, variants: &'a Node, schemas: &[&'a Node]) -> bool {
        let mut open: Vec<&'a Node> = variants.as_array().into_iter().flatten().collect();
        let mut seen = HashSet::new();
        while let Some(variant) = open.pop() {
            let Some(variant) = resolve(self.document, variant) else { continue };
            if schemas.iter().any(|schema| std::ptr::eq(*schema, variant)) {
                return true;
            }
            if seen.insert(std::ptr::from_ref(variant)) {
                open.extend(variants_of(variant).and_then(Node::as_array).into_iter().flatten());
                open.extend(sole_part(variant));
            }
        }
        false
    }
}
