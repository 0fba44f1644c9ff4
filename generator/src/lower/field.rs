//! Fields of objects: what one or several schemas say of a property.

use std::collections::HashSet;

use super::Lowering;
use super::extensions;
use super::name_context::NameContext;
use crate::ir::{Field, Type};
use crate::load::{Node, Value};
use crate::oas::{Schema, docs};

impl<'d> Lowering<'d, '_> {
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
