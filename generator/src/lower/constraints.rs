//! Reads [`Constraints`] from schemas.

use super::Lowering;
use crate::ir::{Constraints, Limit};
use crate::load::{Node, Value};
use crate::oas::{Read, Schema};

/// The keywords that limit a value, in the order in which documentation shows them.
const KEYWORDS: [&str; 13] = [
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

/// How many references and lists deep constraints are read.
const DEEPEST: usize = 8;

impl<'d> Lowering<'d, '_> {
    /// What these schemas say together about one value. The first that has a keyword wins.
    pub(crate) fn constraints(&self, said: &[Schema<'d>]) -> Constraints {
        let mut found = Constraints::default();
        for schema in said {
            self.add_constraints(*schema, DEEPEST, &mut found);
        }
        found.limits.sort_by_key(|limit| KEYWORDS.iter().position(|keyword| *keyword == limit.keyword));
        found
    }

    fn add_constraints(&self, schema: Schema<'d>, depth: usize, found: &mut Constraints) {
        let Some(depth) = depth.checked_sub(1) else { return };
        found.format = found.format.take().or_else(|| schema.format().map(str::to_owned));
        for limit in KEYWORDS.into_iter().filter_map(|keyword| limit(schema, keyword)) {
            if found.limits.iter().all(|known| known.keyword != limit.keyword) {
                found.limits.push(limit);
            }
        }
        if let Some(items) = schema.items().filter(|_| found.items.is_none()) {
            let mut inner = Constraints::default();
            self.add_constraints(items, depth, &mut inner);
            found.items = (!inner.is_none()).then(|| Box::new(inner));
        }
        if let Some(target) = schema.reference().and_then(|reference| self.document.resolve(reference)) {
            self.add_constraints(Schema(target), depth, found);
        }
        // One that is wrapped, or null: a choice of several says nothing about each.
        let mut others = schema.variants().iter().map(Schema).filter(|variant| !variant.is_only_null());
        let variant = others.next().filter(|_| others.next().is_none());
        let wrapped = if let [only] = schema.all_of() { Some(Schema(only)) } else { None };
        for inner in wrapped.into_iter().chain(variant) {
            self.add_constraints(inner, depth, found);
        }
    }
}

/// A keyword with its value. OpenAPI 3.0 writes an exclusive limit as a flag beside `minimum`, JSON Schema as the limit itself.
fn limit(schema: Schema<'_>, keyword: &'static str) -> Option<Limit> {
    let flagged = match keyword {
        "minimum" => Some("exclusiveMinimum"),
        "maximum" => Some("exclusiveMaximum"),
        _ => None,
    };
    let keyword = flagged.filter(|flag| schema.0.flag(flag)).map_or((keyword, keyword), |flag| (flag, keyword));
    let (shown, key) = keyword;
    let node = schema.0.get(key)?;
    let says_something = match &node.value {
        Value::Int(_) | Value::Float(_) => key != "uniqueItems",
        Value::String(_) => key == "pattern",
        Value::Bool(is_set) => key == "uniqueItems" && *is_set,
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    };
    says_something.then(|| Limit { keyword: shown, value: Node::to_json(node) })
}
