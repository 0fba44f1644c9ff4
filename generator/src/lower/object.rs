//! Objects: structs where properties are named, maps where they are not.

use std::collections::HashSet;

use super::Lowering;
use super::all_of::{Part, Properties};
use super::extensions;
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use crate::ir::{Field, Name, Rest, Shape, Struct, Type, TypeId};
use crate::load::{Node, Value};
use crate::oas::{Schema, docs};

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

    /// One property, which several parts may describe.
    pub(crate) fn field(
        &mut self,
        name: &str,
        said: &[Schema<'d>],
        required: bool,
        owner: &NameContext,
    ) -> Field {
        let schemas = typed_schemas(said);
        let nullable =
            !schemas.is_empty() && schemas.iter().all(|schema| self.is_nullable(*schema));
        let always_null = !schemas.is_empty() && schemas.iter().all(|schema| schema.is_only_null());
        let constant = if always_null { Some(Value::Null) } else { self.constant(&schemas) }
            .filter(|_| required);
        let name_context = owner.child(name);
        let plain = constant.as_ref().and_then(type_of_constant);
        let ty = plain.unwrap_or_else(|| self.property_type(&schemas, &name_context));
        let any = |test: fn(Schema<'d>) -> bool| said.iter().any(|schema| annotated(*schema, test));
        let first = |find: fn(Schema<'d>) -> Option<&'d Node>| {
            said.iter().rev().find_map(|schema| annotation(*schema, find)).map(Node::to_json)
        };
        Field {
            name: name.to_owned(),
            ty: without_null(ty),
            required,
            nullable,
            read_only: any(Schema::read_only)
                || schemas.iter().any(|schema| self.target_says(*schema, Schema::read_only)),
            write_only: any(Schema::write_only)
                || schemas.iter().any(|schema| self.target_says(*schema, Schema::write_only)),
            sensitive: said.iter().any(|schema| self.is_sensitive(*schema)),
            constant: constant.map(|value| Node { origin: Default::default(), value }.to_json()),
            default: first(Schema::default),
            example: first(Schema::example),
            docs: field_docs(said),
            paging_hints: self.paging_hints(said),
            rust_name: None,
            suggested: said.iter().rev().find_map(|schema| extensions::property_name(*schema)),
            constraints: self.constraints(said),
        }
    }

    /// The type of one place that several schemas describe, with its null.
    pub(crate) fn said_together(
        &mut self,
        said: &[Schema<'d>],
        name_context: &NameContext,
    ) -> Type {
        let schemas = typed_schemas(said);
        let nullable =
            !schemas.is_empty() && schemas.iter().all(|schema| self.is_nullable(*schema));
        let ty = without_null(self.property_type(&schemas, name_context));
        if nullable { super::schema::nullable(ty) } else { ty }
    }

    /// A property's type, as one schema or as several that must all hold.
    fn property_type(&mut self, schemas: &[Schema<'d>], name_context: &NameContext) -> Type {
        let [_, .., last] = schemas else {
            let other = schemas
                .first()
                .and_then(|schema| Some((*schema, self.list_or_other(*schema, name_context)?)));
            return match other {
                Some((schema, shape)) => Type::Named(self.intern(schema, name_context, shape)),
                None => self.ty_without_null(schemas, name_context),
            };
        };
        let key = super::intern::addresses(schemas);
        // Two recursive types merged would be merged again within themselves, for ever: there the
        // last one stands for both.
        if self.merging.contains(&key) || !self.may_merge_within(&key, *last) {
            return self.ty_without_null(&[*last], name_context);
        }
        self.merging.push(key);
        let ty = self.ty_without_null(schemas, name_context);
        self.merging.pop();
        ty
    }

    /// Whether a property may be merged from several schemas, perhaps within a merged property. If
    /// not, that is a diagnostic.
    fn may_merge_within(&mut self, key: &[super::schema::Address], last: Schema<'d>) -> bool {
        if self.merging.is_empty() || self.inline.type_id(key).is_some() {
            return true;
        }
        self.nested_merges += 1;
        if self.nested_merges == super::MOST_NESTED_MERGES {
            self.cut(
                last.0.origin,
                "too many properties would have to be merged within merged properties",
            );
        }
        self.nested_merges < super::MOST_NESTED_MERGES
    }

    /// The only value that a property can have.
    pub(crate) fn constant(&mut self, schemas: &[Schema<'d>]) -> Option<Value> {
        schemas.iter().find_map(|schema| {
            let mut schema = *schema;
            for _ in 0..8 {
                match (schema.reference(), schema.all_of()) {
                    // A named type of one value today may have two tomorrow.
                    (Some(_), _) => return None,
                    // Not where it says the value itself, beside the type that has it.
                    (None, [only]) if schema.values().is_none() => schema = Schema(only),
                    _ => break,
                }
            }
            match schema.values()?.as_slice() {
                [
                    Node {
                        value: value @ (Value::String(_) | Value::Int(_) | Value::Bool(_)), ..
                    },
                ] if !schema.says_null() => Some(value.clone()),
                _ => None,
            }
        })
    }

    /// `readOnly` on a component holds wherever a reference leads to it, in an `allOf` as well
    /// (JSON Schema 2020-12, 9.4).
    fn target_says(&self, schema: Schema<'d>, test: fn(Schema<'d>) -> bool) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![schema];
        while let Some(schema) = open.pop() {
            if !seen.insert(std::ptr::from_ref(schema.0)) {
                continue;
            }
            if test(schema) {
                return true;
            }
            open.extend(
                schema
                    .reference()
                    .and_then(|reference| self.document.resolve(reference))
                    .map(Schema),
            );
            open.extend(schema.all_of().iter().map(Schema));
        }
        false
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

/// Those that say a type, without repetitions; if none does, the first.
fn typed_schemas<'d>(said: &[Schema<'d>]) -> Vec<Schema<'d>> {
    let mut typed_schemas: Vec<Schema<'d>> = Vec::with_capacity(said.len());
    for schema in said.iter().copied().filter(|schema| schema.is_typed()) {
        let is_same = |other: &Schema<'d>| match (schema.reference(), other.reference()) {
            (Some(one), Some(other)) => one == other,
            (None, None) => same_type(schema, *other),
            _ => false,
        };
        if !typed_schemas.iter().any(is_same) {
            typed_schemas.push(schema);
        }
    }
    if typed_schemas.is_empty() { said.iter().copied().take(1).collect() } else { typed_schemas }
}

/// Two plain types that differ in words or limits only.
fn same_type(one: Schema<'_>, other: Schema<'_>) -> bool {
    let plain = |schema: Schema<'_>| {
        schema.values().is_none()
            && schema.all_of().is_empty()
            && schema.variants().is_empty()
            && schema.items().is_none()
            && !schema.has_properties()
            && !schema.has_additional()
    };
    plain(one) && plain(other) && one.types().eq(other.types()) && one.format() == other.format()
}

/// Whether the schema, or a part of its `allOf` that is no reference, says so.
fn annotated<'d>(schema: Schema<'d>, test: fn(Schema<'d>) -> bool) -> bool {
    test(schema) || schema.all_of().iter().any(|part| annotated(Schema(part), test))
}

fn annotation<'d>(
    schema: Schema<'d>,
    find: fn(Schema<'d>) -> Option<&'d Node>,
) -> Option<&'d Node> {
    find(schema).or_else(|| schema.all_of().iter().find_map(|part| annotation(Schema(part), find)))
}

/// The property's own words; those of the type it refers to are the type's.
fn field_docs(said: &[Schema<'_>]) -> crate::ir::Docs {
    let mut all = crate::ir::Docs::default();
    for schema in said.iter().rev() {
        merge_docs(&mut all, *schema);
    }
    all
}

fn merge_docs(all: &mut crate::ir::Docs, schema: Schema<'_>) {
    let own = docs(schema.0);
    all.summary = all.summary.take().or(own.summary);
    all.description = all.description.take().or(own.description);
    all.external = all.external.take().or(own.external);
    all.deprecated |= own.deprecated;
    all.deprecation = all.deprecation.take().or(own.deprecation);
    schema.all_of().iter().for_each(|part| merge_docs(all, Schema(part)));
}

/// Required and always the same: no type of its own for one value.
pub(crate) fn type_of_constant(value: &Value) -> Option<Type> {
    match value {
        Value::String(_) => Some(Type::String(crate::ir::StringFormat::Plain)),
        Value::Int(value) if i64::try_from(*value).is_ok() => {
            Some(Type::Integer(crate::ir::Integer::I64))
        }
        _ => None,
    }
}

/// The outer null is the field's `nullable`.
pub(crate) fn without_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        other => other,
    }
}
