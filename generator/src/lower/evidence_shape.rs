//! What schemas without unions demand of values: their JSON types, members and items.

use super::Lowering;
use super::all_of::{Part, Properties};
use super::evidence::LEVELS;
use super::evidence_values::{evidence_of_text, values};
use super::json_types::JsonTypes;
use crate::ir::{Evidence, MemberEvidence, RestEvidence};
use crate::load::Value;
use crate::oas::Schema;

impl<'d> Lowering<'d, '_> {
    /// Without unions.
    pub(super) fn evidence_of_flat(&mut self, parts: &[Part<'d>], level: usize) -> Evidence {
        let mut kinds = JsonTypes::ALL;
        for part in parts {
            let of_part = self.kinds_of_part(Part { without_union: true, ..*part }, 0);
            if kinds.has(of_part) {
                kinds = kinds.and(of_part);
            }
        }
        if let Some(values) = values(parts, kinds) {
            return values;
        }
        if kinds == JsonTypes::ALL {
            return Evidence::Any;
        }
        if kinds.is_only(JsonTypes::STRING) {
            return evidence_of_text(parts);
        }
        let mut all = Vec::new();
        let plain = kinds.without(JsonTypes::OBJECT.or(JsonTypes::ARRAY));
        if plain != JsonTypes::default() {
            all.push(Evidence::Types(plain.bits()));
        }
        if kinds.has(JsonTypes::OBJECT) {
            all.push(if level < LEVELS {
                self.evidence_of_object(parts, level)
            } else {
                Evidence::Types(JsonTypes::OBJECT.bits())
            });
        }
        if kinds.has(JsonTypes::ARRAY) {
            all.push(self.evidence_of_list(parts, level));
        }
        Evidence::one_of(all)
    }

    fn evidence_of_object(&mut self, parts: &[Part<'d>], level: usize) -> Evidence {
        let properties = Properties::new(parts);
        let mut members = Vec::with_capacity(properties.all.len());
        for (name, said) in &properties.all {
            // What is said on a condition need not hold.
            let is_sure =
                parts.iter().any(|part| part.schema.properties().any(|(other, _)| other == *name));
            let evidence = if is_sure { self.evidence_of(said, level + 1) } else { Evidence::Any };
            let required = properties.required.contains(name)
                && !said.iter().any(|schema| schema.write_only());
            members.push(MemberEvidence { name: (*name).to_owned(), required, evidence });
        }
        for name in properties.required.iter().filter(|name| !properties.all.contains_key(*name)) {
            members.push(MemberEvidence {
                name: (*name).to_owned(),
                required: true,
                evidence: Evidence::Any,
            });
        }
        let additional: Vec<Schema<'d>> =
            parts.iter().filter_map(|part| part.schema.additional()).collect();
        let has_patterns = parts.iter().any(|part| part.schema.patterns().next().is_some());
        let rest = if has_patterns {
            RestEvidence::Open
        } else if parts.iter().any(|part| part.schema.is_closed()) {
            RestEvidence::Closed
        } else if additional.is_empty() {
            RestEvidence::Open
        } else {
            RestEvidence::Each(Box::new(self.evidence_of(&additional, level + 1)))
        };
        if members.is_empty() && rest == RestEvidence::Open && has_patterns {
            return Evidence::Types(JsonTypes::OBJECT.bits());
        }
        Evidence::Object { members, rest }
    }

    fn evidence_of_list(&mut self, parts: &[Part<'d>], level: usize) -> Evidence {
        if let Some(tuple) =
            parts.iter().map(|part| part.schema).find(|schema| !schema.prefix_items().is_empty())
        {
            let items = tuple
                .prefix_items()
                .iter()
                .map(|item| self.evidence_of(&[Schema(item)], level))
                .collect();
            let rest = tuple.goes_on().then(|| match tuple.items() {
                Some(rest) => Box::new(self.evidence_of(&[rest], level)),
                None => Box::new(Evidence::Any),
            });
            let least = match tuple.0.get("minItems").map(|node| &node.value) {
                Some(Value::Int(least)) => usize::try_from(*least).unwrap_or_default(),
                _ => 0,
            };
            return Evidence::Tuple { items, least, rest };
        }
        let of: Vec<Schema<'d>> = parts.iter().filter_map(|part| part.schema.items()).collect();
        match self.evidence_of(&of, level) {
            Evidence::Any => Evidence::Types(JsonTypes::ARRAY.bits()),
            items => Evidence::List(Box::new(items)),
        }
    }
}
