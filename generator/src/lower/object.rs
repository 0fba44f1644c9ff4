//! Objects: structs where properties are named, maps where they are not.

use super::Lowering;
use super::all_of::{Part, Properties};
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use crate::ir::{Field, Name, Rest, Shape, Struct, Type, TypeId};
use crate::load::Node;
use crate::oas::Schema;

impl<'d> Lowering<'d, '_> {
    /// What objects say together.
    pub(crate) fn object(
        &mut self,
        parts: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let patterns = parts.iter().any(|part| part.schema.patterns().next().is_some());
        let named = parts
            .iter()
            .any(|part| says_names(part.schema) || part.schema.is_closed() && !patterns);
        for discriminator in parts.iter().filter_map(|part| part.schema.discriminator()) {
            // A base of others, without variants of its own: an object like any other, but what it
            // maps to must be there.
            self.mapping(discriminator);
        }
        let rest = self.rest(parts, name_context);
        if !named {
            let value = rest.unwrap_or(Type::Any);
            let value = match parts.first() {
                Some(part) => self.contained(value, part.schema),
                None => value,
            };
            return LoweredSchema::Type(Type::Map(Box::new(value)));
        }
        let mut strukt = self.strukt(&Properties::new(parts), name_context);
        match rest.filter(|rest| !matches!(rest, Type::Any)) {
            Some(rest) => strukt.rest = Rest::Typed(rest),
            None => strukt.fields.extend(undeclared(parts, &strukt.fields)),
        }
        LoweredSchema::Shape(Shape::Struct(strukt))
    }

    /// The type of properties without a name, if the document gives one. None where others than
    /// those may be there.
    fn rest(&mut self, parts: &[Part<'d>], name_context: &NameContext) -> Option<Type> {
        let given: Vec<Schema<'d>> =
            parts.iter().filter_map(|part| part.schema.additional()).collect();
        let given = (!given.is_empty()).then(|| self.said_together(&given, &name_context.item()));
        if given.is_none() && parts.iter().any(|part| is_open_beside_patterns(part.schema)) {
            return None;
        }
        let patterns: Vec<Schema<'d>> = parts
            .iter()
            .flat_map(|part| part.schema.patterns())
            .map(|(_, schema)| schema)
            .collect();
        let mut all = given;
        for pattern in patterns {
            let ty = self.ty(pattern, &name_context.item());
            match &all {
                None => all = Some(ty),
                Some(first) if *first == ty => {}
                Some(Type::Any) => return Some(Type::Any),
                Some(_) => {
                    return Some(self.fallback(
                        pattern.0.origin,
                        "properties by their pattern, of several types",
                    ));
                }
            }
        }
        all
    }

    /// A struct of these properties.
    pub(crate) fn strukt(
        &mut self,
        properties: &Properties<'d>,
        name_context: &NameContext,
    ) -> Struct {
        let mut fields = Vec::with_capacity(properties.all.len());
        for (name, said) in &properties.all {
            if properties.homes.contains_key(name) && !self.may_spread(said) {
                continue;
            }
            let required = properties.required.contains(name);
            // What one named type says alone is that type's, wherever it is merged in.
            let home = properties
                .homes
                .get(name)
                .filter(|_| said.len() == 1)
                .and_then(|home| self.home_name_context(*home));
            fields.push(self.field(name, said, required, home.as_ref().unwrap_or(name_context)));
        }
        Struct { fields, rest: Rest::Unknown, flattened: None }
    }

    /// Whether one more property or variant may be taken over from where it stands. If not, that is
    /// a diagnostic.
    pub(crate) fn may_spread(&mut self, said: &[Schema<'d>]) -> bool {
        self.spread += 1;
        if self.spread == super::MOST_SPREAD {
            let origin = said.first().map(|schema| schema.0.origin).unwrap_or_default();
            self.cut(origin, "too many properties and variants come from one schema into others, by `allOf` and nested `oneOf`");
        }
        self.spread < super::MOST_SPREAD
    }

    /// Where the inline types of a named type stand.
    pub(crate) fn home_name_context(&self, home: TypeId) -> Option<NameContext> {
        match &self.types[home].name {
            Name::Component(name) | Name::Config(name) => Some(NameContext::named(name)),
            Name::Suggested(names) => names.first().map(|name| NameContext::named(name)),
        }
    }
}

/// The properties that are required, and that no part declares: of any type. Optional in Rust, as
/// more often than not `required` names them by mistake.
fn undeclared(parts: &[Part<'_>], fields: &[Field]) -> Vec<Field> {
    let declares = |variant: &Node| {
        let variant = Schema(variant);
        variant.has_properties() || variant.reference().is_some() || !variant.all_of().is_empty()
    };
    // A variant may declare what the whole requires.
    if parts.iter().any(|part| part.variants().iter().any(declares)) {
        return Vec::new();
    }
    let never = |name: &str| {
        parts.iter().flat_map(|part| part.schema.properties()).any(|(known, _)| known == name)
    };
    let mut names: Vec<&str> = Vec::new();
    for name in parts.iter().flat_map(|part| part.schema.required()) {
        let is_known =
            fields.iter().any(|field| field.name == name) || never(name) || names.contains(&name);
        if !is_known {
            names.push(name);
        }
    }
    names.into_iter().map(|name| Field::optional(name, Type::Any)).collect()
}

/// Whether properties may be there that fit none of the patterns (JSON Schema 2020-12, core
/// 10.3.2.3).
///
/// A pattern for names as such is how many documents write a map: there all properties are meant.
fn is_open_beside_patterns(schema: Schema<'_>) -> bool {
    let for_all_names = || {
        schema.patterns().next().is_some()
            && schema.patterns().all(|(pattern, _)| is_for_all_names(pattern))
    };
    let is_typed_only = schema.additional().is_some() || schema.is_closed();
    let says_properties = schema.has_properties() || schema.patterns().next().is_some();
    !is_typed_only
        && says_properties
        && (schema.has_properties() || schema.has_additional() || !for_all_names())
}

/// Whether a pattern says nothing of a name but its characters and its length: `.*`, `^[a-z]+$`,
/// `^\w{1,64}$`.
fn is_for_all_names(pattern: &str) -> bool {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    let behind = if let Some(class) = pattern.strip_prefix('[') {
        class.split_once(']').map(|(_, behind)| behind)
    } else if let Some(class) = pattern.strip_prefix('\\') {
        class.strip_prefix(['w', 'S', 'd'])
    } else {
        pattern.strip_prefix('.')
    };
    let is_length =
        |count: &str| count.strip_prefix('{').and_then(|count| count.strip_suffix('}')).is_some();
    pattern.is_empty()
        || behind.is_some_and(|behind| matches!(behind, "*" | "+") || is_length(behind))
}

/// Whether properties are named, be it on a condition.
fn says_names(schema: Schema<'_>) -> bool {
    schema.has_properties() || schema.on_condition().any(Schema::has_properties)
}
