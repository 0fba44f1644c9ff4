//! What schemas say about a value beside its type: see [`PagingHints`].

use super::Lowering;
use crate::ir::PagingHints;
use crate::load::{Node, Value};
use crate::oas::{Read, Schema};

/// Formats of addresses (JSON Schema 2020-12, Validation, §7.3.5), and what is written for them.
const ADDRESSES: &[&str] = &["uri", "uri-reference", "url", "iri", "iri-reference"];

impl<'d> Lowering<'d, '_> {
    /// What these schemas say together about one value.
    pub(crate) fn paging_hints(&self, said: &[Schema<'d>]) -> PagingHints {
        let mut paging_hints = PagingHints::default();
        for schema in said {
            self.add_paging_hints(*schema, 8, &mut paging_hints);
        }
        paging_hints
    }

    fn add_paging_hints(&self, schema: Schema<'d>, depth: usize, paging_hints: &mut PagingHints) {
        let Some(depth) = depth.checked_sub(1) else { return };
        paging_hints.minimum = paging_hints.minimum.or_else(|| minimum(schema));
        paging_hints.is_address |=
            schema.format().is_some_and(|format| ADDRESSES.contains(&format));
        if let Some(target) =
            schema.reference().and_then(|reference| self.document.resolve(reference))
        {
            self.add_paging_hints(Schema(target), depth, paging_hints);
        }
        // One that is wrapped, or null: a choice of several says nothing about each.
        let one = |list: &'d [Node]| if let [only] = list { Some(Schema(only)) } else { None };
        let mut others = schema
            .variants()
            .iter()
            .filter(|node| Schema(node).types().next().is_some() || node.get("$ref").is_some());
        let variant = others.next().filter(|_| others.next().is_none()).map(Schema);
        for inner in one(schema.all_of()).into_iter().chain(variant) {
            self.add_paging_hints(inner, depth, paging_hints);
        }
    }
}

/// `minimum`, and `exclusiveMinimum` as 3.0 and as 3.1 have it.
fn minimum(schema: Schema<'_>) -> Option<i64> {
    let number = |key: &str| match schema.0.get(key)?.value {
        Value::Int(value) => i64::try_from(value).ok(),
        Value::Float(value) if value.fract() == 0.0 && value.abs() < 1e9 => Some(value as i64),
        _ => None,
    };
    match number("exclusiveMinimum") {
        Some(below) => below.checked_add(1),
        None if schema.0.flag("exclusiveMinimum") => number("minimum")?.checked_add(1),
        None => number("minimum"),
    }
}
