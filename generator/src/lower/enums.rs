//! Enumerations: open sets of strings or integers.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use crate::diagnostics::{Code, SourceLocation};
use crate::ir::{Docs, Enum, EnumLiteral, EnumValue, Name, Number, Shape, Type, TypeId};
use crate::load::{Node, Value};
use crate::naming::cases::{camel, screaming_prefix};
use crate::oas::{Schema, scalar_text};

/// A value that stands twice in an `enum`.
pub const ENUM_DUPLICATE: Code = Code("enum-duplicate");

/// Enums with a prefix: equal values are one type, wherever they stand.
#[derive(Debug, Default)]
pub(crate) struct PrefixedEnums(HashMap<Vec<String>, TypeId>);

impl<'d> Lowering<'d, '_> {
    /// `enum`, by what its values are.
    pub(crate) fn enumeration(
        &mut self,
        schema: Schema<'d>,
        values: &[&'d Node],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let is_text = |node: &&Node| matches!(node.value, Value::String(_));
        let is_int = |node: &&Node| matches!(node.value, Value::Int(_));
        let says = |name: &str| schema.types().any(|ty| ty == name);
        if values.is_empty() && schema.is_only_null() {
            // `enum: [null]`: said exactly, though no type of its own.
            return LoweredSchema::Type(Type::Any);
        }
        if values.is_empty() {
            return LoweredSchema::Type(self.fallback(schema.0.origin, "an enum without values"));
        }
        if values.iter().all(is_text) && !says("integer")
            || says("string") && values.iter().all(|node| scalar_text(node).is_some())
        {
            let literals = values
                .iter()
                .filter_map(|node| Some((*node, EnumLiteral::String(scalar_text(node)?))));
            let literals = literals.collect();
            return self.literals(schema, literals);
        }
        let as_int = |node: &Node| match &node.value {
            Value::Int(value) => i64::try_from(*value).ok(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        if values.iter().all(is_int) || says("integer") {
            let literals: Vec<_> = values
                .iter()
                .filter_map(|node| Some((*node, EnumLiteral::Integer(as_int(node)?))))
                .collect();
            return if literals.len() == values.len() {
                self.literals(schema, literals)
            } else {
                LoweredSchema::Type(self.integer(schema))
            };
        }
        LoweredSchema::Type(match () {
            () if values.iter().all(|node| matches!(node.value, Value::Bool(_))) => Type::Boolean,
            () if values
                .iter()
                .all(|node| matches!(node.value, Value::Int(_) | Value::Float(_))) =>
            {
                Type::Number(Number::F64)
            }
            () if values.iter().all(|node| node.as_object().is_some()) => {
                Type::Map(Box::new(Type::Any))
            }
            () => match schema.types().next() {
                Some(name) if !says("string") => return self.of_type(schema, name, name_context),
                _ => return self.mixed_values(schema, values, name_context),
            },
        })
    }

    fn literals(
        &mut self,
        schema: Schema<'d>,
        literals: Vec<(&'d Node, EnumLiteral)>,
    ) -> LoweredSchema {
        let names: Vec<Option<String>> =
            self.value_words(schema, &["x-enum-varnames", "x-enumNames"], &literals);
        let words: Vec<Option<String>> = self.value_words(
            schema,
            &["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"],
            &literals,
        );
        let described = literals.into_iter().zip(names).zip(words).map(
            |(((node, value), name), description)| {
                (
                    node,
                    EnumValue {
                        value,
                        name,
                        rust_name: None,
                        docs: Docs { description, ..Docs::default() },
                    },
                )
            },
        );
        let described = described.collect();
        self.values(described)
    }

    /// An enum of these, each once.
    pub(crate) fn values(&mut self, all: Vec<(&'d Node, EnumValue)>) -> LoweredSchema {
        let mut seen = HashSet::new();
        let mut values = Vec::with_capacity(all.len());
        for (node, value) in all {
            if seen.insert(value.value.clone()) {
                values.push(value);
            } else if self.reported.insert((ENUM_DUPLICATE, node.origin)) {
                let message = "this value stands twice in the enum";
                self.diagnostics.warning(
                    ENUM_DUPLICATE,
                    SourceLocation::Node(node.origin),
                    message,
                    "remove one of them",
                );
            }
        }
        let prefix = screaming_prefix(texts(&values).into_iter());
        LoweredSchema::Shape(Shape::Enum(Enum { values, prefix }))
    }

    /// A list beside the values, or an object by value.
    fn value_words(
        &mut self,
        schema: Schema<'d>,
        keys: &[&str],
        literals: &[(&'d Node, EnumLiteral)],
    ) -> Vec<Option<String>> {
        let node = keys.iter().find_map(|key| schema.0.get(key));
        let text = |node: &Node| {
            node.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let entry = |at: usize, value: &Node| match node.map(|node| &node.value) {
            Some(Value::Array(list)) if list.len() == literals.len() => text(list.get(at)?),
            Some(Value::Object(map)) => text(map.get(scalar_text(value)?.as_str())?),
            _ => None,
        };
        literals.iter().enumerate().map(|(at, (value, _))| entry(at, value)).collect()
    }

    /// Named enums come first, so that the same values inline are that type.
    pub(crate) fn reserve_enums(&mut self, registered: &[(TypeId, Schema<'d>, NameContext)]) {
        for (id, schema, _) in registered {
            let values = schema.values().unwrap_or_default();
            let values: Vec<&str> = values.iter().filter_map(|node| node.as_str()).collect();
            // One that comes later does not take away what stands inline.
            let is_new = !self.lock.types.is_empty()
                && !self.lock.types.contains_key(&self.location(*schema));
            if !is_new
                && schema.all_of().is_empty()
                && screaming_prefix(values.iter().copied()).is_some()
            {
                self.prefixed.0.entry(key(&values)).or_insert(*id);
            }
        }
    }

    /// An inline enum whose values share a prefix takes its name from that.
    pub(crate) fn intern_prefixed(
        &mut self,
        schema: Schema<'d>,
        name_context: &NameContext,
        found: Enum,
        prefix: &str,
    ) -> TypeId {
        let texts = texts(&found.values);
        let key = key(&texts);
        let word = camel(prefix);
        let own = prefix.trim_end_matches('_').contains('_');
        let mut names: Vec<String> = if own {
            vec![word]
        } else {
            name_context.owners.iter().map(|owner| format!("{owner}{word}")).collect()
        };
        names.extend(name_context.names.iter().cloned());
        let shape = Shape::Enum(found);
        if let Some(id) =
            self.prefixed.0.get(&key).copied().filter(|id| self.joins(schema, &shape, *id))
        {
            self.offer_names(id, names, own);
            return id;
        }
        let names = once(names);
        let id = self.new_type(schema, Name::Suggested(names), shape);
        self.prefixed.0.insert(key, id);
        id
    }

    /// A one-word prefix is used by several owners: the shortest name wins (`ObjectiveState` over
    /// `ObjectiveStatusState`).
    fn offer_names(&mut self, id: TypeId, names: Vec<String>, own: bool) {
        let Name::Suggested(known) = &mut self.types[id].name else { return };
        let shorter = match (names.first(), known.first()) {
            (Some(new), Some(old)) if !own => new.len() < old.len(),
            _ => false,
        };
        let (first, second) =
            if shorter { (names, std::mem::take(known)) } else { (std::mem::take(known), names) };
        *known = once(first.into_iter().chain(second).collect());
    }
}

fn texts(values: &[EnumValue]) -> Vec<&str> {
    let text = |value: &EnumValue| matches!(value.value, EnumLiteral::String(_));
    let all_text = values.iter().all(text);
    let texts = values.iter().filter_map(|value| match &value.value {
        EnumLiteral::String(text) => Some(text.as_str()),
        EnumLiteral::Integer(_) => None,
    });
    if all_text { texts.collect() } else { Vec::new() }
}

fn once(names: Vec<String>) -> Vec<String> {
    let mut seen = HashSet::new();
    names.into_iter().filter(|name| seen.insert(name.clone())).collect()
}

/// Values as a set.
fn key(values: &[&str]) -> Vec<String> {
    let mut key: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
    key.sort_unstable();
    key.dedup();
    key
}
