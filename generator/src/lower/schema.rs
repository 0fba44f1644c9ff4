//! A schema's shape: what it is, before what is in it.

use super::all_of::{Part, Parts, is_bare_object};
use super::intern::addresses;
use super::name_context::NameContext;
use super::{ALLOF_CONFLICT, Lowering, UNKNOWN_TYPE};
use crate::diagnostics::{SourceLocation, nearest};
use crate::ir::{FallbackNote, Pointer, Shape, Type};
use crate::load::{Node, Origin};
use crate::oas::Schema;

/// What a schema gives: a type that needs no name, or the inside of one that does.
pub(crate) enum LoweredSchema {
    Type(Type),
    Shape(Shape),
}

/// Types without names within each other: more than the nesting of a document that is still read,
/// and little enough for any thread's stack.
const MAX_DEPTH: usize = 256;

impl LoweredSchema {
    /// The inside of a type that has a name in any case.
    pub fn into_shape(self) -> Shape {
        match self {
            Self::Type(ty) => Shape::Alias(ty),
            Self::Shape(shape) => shape,
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// The type of one place, with its null.
    pub(crate) fn ty(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        let ty = self.ty_without_null(&[schema], name_context);
        if self.is_nullable(schema) { nullable(ty) } else { ty }
    }

    /// The type of one place that several schemas describe together.
    pub(crate) fn ty_without_null(
        &mut self,
        schemas: &[Schema<'d>],
        name_context: &NameContext,
    ) -> Type {
        let Some(first) = schemas.first() else { return Type::Any };
        if let Some(value) = first.0.as_bool() {
            return if value { Type::Any } else { self.never(*first) };
        }
        if first.is_never() {
            return self.never(*first);
        }
        let name_context = name_context.titled(schemas.iter().find_map(|schema| schema.title()));
        if let Some(id) = self.registry.id(*first).filter(|_| schemas.len() == 1) {
            return Type::Named(id);
        }
        let key = addresses(schemas);
        if let Some(id) = self.inline.type_id(&key).or_else(|| self.within_itself(*first, &key)) {
            return Type::Named(id);
        }
        if self.inline.depth() >= MAX_DEPTH {
            return self.fallback(first.0.origin, "types are nested too deeply here");
        }
        self.inline.enter(key);
        // What guards the unions of one value says nothing of another.
        let unions = self.unions.suspend();
        let what = self.what(schemas, &name_context);
        self.unions.resume(unions);
        let (key, within) = self.inline.leave();
        let id = match (what, within) {
            (LoweredSchema::Type(ty), None) => {
                if matches!(ty.innermost(), Type::Any | Type::Fallback) {
                    self.reports.open.extend(schemas.iter().map(|schema| schema.0.origin));
                }
                return ty;
            }
            (LoweredSchema::Shape(shape), None) => self.intern(*first, &name_context, shape),
            (what, Some(id)) => {
                self.close_cycle(id, &name_context, what.into_shape());
                id
            }
        };
        self.inline.remember(key, id);
        Type::Named(id)
    }

    fn never(&mut self, schema: Schema<'d>) -> Type {
        self.fallback(schema.0.origin, "`false` as a schema: no value fits")
    }

    /// Classifies, then hands over to one function per shape.
    pub(crate) fn what(
        &mut self,
        schemas: &[Schema<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        if self.limits.spread >= super::MOST_SPREAD {
            // That is an error, and told; nothing comes of the rest.
            return LoweredSchema::Type(Type::Any);
        }
        match self.parts(schemas) {
            Parts::None => LoweredSchema::Type(Type::Any),
            Parts::Reference(schema) => LoweredSchema::Type(self.reference(schema, name_context)),
            Parts::Flat(parts) => self.what_of_parts(&parts, name_context),
        }
    }

    /// What parts say together.
    pub(crate) fn what_of_parts(
        &mut self,
        parts: &[Part<'d>],
        name_context: &NameContext,
    ) -> LoweredSchema {
        let is_union =
            |part: &&Part<'d>| part.variants().iter().any(|variant| Schema(variant).is_typed());
        let unions: Vec<Part<'d>> = parts.iter().filter(is_union).copied().collect();
        match unions.as_slice() {
            [] => {}
            [only] => return self.union(*only, parts, name_context),
            several => return self.several_unions(several, parts, name_context),
        }
        let (objects, others): (Vec<Part<'d>>, Vec<Part<'d>>) =
            parts.iter().partition(|part| part.is_object());
        let scalar = others.iter().find(|part| part.schema.values().is_some()).or_else(|| {
            others
                .iter()
                .find(|part| part.schema.types().next().is_some() || part.schema.items().is_some())
        });
        match (objects.as_slice(), scalar) {
            ([], None) => match parts.first() {
                Some(part) => LoweredSchema::Type(self.untyped(part.schema)),
                None => LoweredSchema::Type(Type::Any),
            },
            ([], Some(scalar)) => {
                self.report_conflict(&others);
                let of: Vec<Schema<'d>> =
                    others.iter().filter_map(|part| part.schema.items()).collect();
                match of.as_slice() {
                    // Each part says something of the items.
                    [_, _, ..] if is_list(scalar.schema) => LoweredSchema::Type(Type::Array(
                        Box::new(self.said_together(&of, &name_context.item())),
                    )),
                    _ => self.scalar(*scalar, name_context),
                }
            }
            (_, None) => self.object(parts, name_context),
            ([first, ..], Some(scalar)) => {
                self.conflict(first.schema, scalar.schema);
                // `type: object` and no more, beside what says more: that is what is meant.
                if objects.iter().all(|part| is_bare_object(part.schema)) {
                    return self.scalar(*scalar, name_context);
                }
                self.object(&objects, name_context)
            }
        }
    }

    /// Not an object, and of one type.
    fn scalar(&mut self, part: Part<'d>, name_context: &NameContext) -> LoweredSchema {
        let schema = part.schema;
        if let Some(values) = schema.values() {
            return self.enumeration(schema, &values, name_context);
        }
        let types: Vec<&str> = schema.types().collect();
        match types.as_slice() {
            [] => LoweredSchema::Type(self.array(schema, name_context)),
            [only] => self.of_type(schema, only, name_context),
            several => self.union_of_types(schema, several, name_context),
        }
    }

    /// As one of the types it names.
    pub(crate) fn of_type(
        &mut self,
        schema: Schema<'d>,
        name: &str,
        name_context: &NameContext,
    ) -> LoweredSchema {
        LoweredSchema::Type(match name {
            "string" | "file" => self.string(schema),
            "integer" => self.integer(schema),
            "number" => self.number(schema),
            "boolean" => Type::Boolean,
            "array" => self.array(schema, name_context),
            "object" => {
                return self
                    .object(&[Part { schema, without_union: true, home: None }], name_context);
            }
            unknown => {
                let origin = schema.0.get("type").map_or(schema.0.origin, |node| node.origin);
                let known = ["string", "integer", "number", "boolean", "array", "object"];
                let help = match nearest(unknown, known.into_iter()) {
                    Some(near) => format!("write `type: {near}`"),
                    None => format!("write one of {}", known.join(", ")),
                };
                self.problem_once(
                    UNKNOWN_TYPE,
                    origin,
                    format!("there is no type `{unknown}`"),
                    &help,
                );
                self.note_only(schema.0.origin, format!("unknown type `{unknown}`"));
                Type::Fallback
            }
        })
    }

    /// No type at all: an array by its items, a string by its format, else anything.
    fn untyped(&mut self, schema: Schema<'d>) -> Type {
        match schema.format() {
            Some(
                "date-time" | "date" | "uuid" | "byte" | "binary" | "password" | "uri" | "email",
            ) => self.string(schema),
            Some("int32" | "int64") => self.integer(schema),
            Some("float" | "double") => self.number(schema),
            _ if schema.is_never() => self.never(schema),
            _ => Type::Any,
        }
    }

    fn report_conflict(&mut self, parts: &[Part<'d>]) {
        let mut typed =
            parts.iter().filter_map(|part| Some((part.schema, part.schema.types().next()?)));
        let Some((first, name)) = typed.next() else { return };
        let numeric = |name: &str| matches!(name, "integer" | "number");
        if let Some((other, _)) =
            typed.find(|(_, other)| *other != name && !(numeric(name) && numeric(other)))
        {
            self.conflict(first, other);
        }
    }

    pub(crate) fn conflict(&mut self, first: Schema<'d>, other: Schema<'d>) {
        if self.reports.reported.insert((ALLOF_CONFLICT, other.0.origin)) {
            let message = "parts of an `allOf` ask for different types: no value fits all of them";
            let found = self.diagnostics.problem(
                ALLOF_CONFLICT,
                SourceLocation::Node(other.0.origin),
                message,
                "give both branches one `type`, or write `oneOf`",
            );
            found.also(SourceLocation::Node(first.0.origin), "the other part");
        }
    }

    /// Any JSON value, since the document says more than we can express.
    pub(crate) fn fallback(&mut self, origin: Origin, reason: &str) -> Type {
        self.note_fallback(origin, reason);
        Type::Fallback
    }

    pub(crate) fn note_fallback(&mut self, origin: Origin, reason: &str) {
        let message = format!("this is any JSON value in the SDK: {reason}");
        self.inexpressible_once(
            super::FALLBACK,
            origin,
            message,
            "write another schema if you want a type",
        );
        self.note_only(origin, reason.to_owned());
    }

    /// What goes beyond a limit is left out of the type, and stays in the JSON.
    pub(crate) fn cut(&mut self, origin: Origin, reason: &str) {
        let message = format!("the SDK's type says less than this: {reason}");
        // Such a document is valid: never an error.
        if self.reports.reported.insert((super::FALLBACK, origin)) {
            let help = "refer to the schemas from properties instead";
            self.diagnostics.warning(super::FALLBACK, SourceLocation::Node(origin), message, help);
        }
    }

    pub(crate) fn note_only(&mut self, origin: Origin, reason: String) {
        let pointer = Pointer(self.document.pointer(origin));
        self.reports.fallbacks.push(FallbackNote { pointer, origin, reason });
    }

    /// The same place may be read several times: through references, by merges.
    pub(crate) fn problem_once(
        &mut self,
        code: crate::diagnostics::Code,
        origin: Origin,
        message: String,
        help: &str,
    ) {
        if self.reports.reported.insert((code, origin)) {
            self.diagnostics.problem(code, SourceLocation::Node(origin), message, help);
        }
    }

    /// The same for what the document says rightly.
    pub(crate) fn inexpressible_once(
        &mut self,
        code: crate::diagnostics::Code,
        origin: Origin,
        message: String,
        help: &str,
    ) {
        if self.reports.reported.insert((code, origin)) {
            self.diagnostics.inexpressible(code, SourceLocation::Node(origin), message, help);
        }
    }

    /// Whether null is among its values, through references, `allOf` and variants.
    pub(crate) fn is_nullable(&mut self, schema: Schema<'d>) -> bool {
        let key = std::ptr::from_ref(schema.0);
        if let Some(known) = self.known.nullables.get(&key) {
            return *known;
        }
        // What leads back here adds nothing.
        self.known.nullables.insert(key, false);
        let known = self.compute_nullable(schema);
        self.known.nullables.insert(key, known);
        known
    }

    fn compute_nullable(&mut self, schema: Schema<'d>) -> bool {
        if schema.says_null() {
            return true;
        }
        if let Some(reference) = schema.reference() {
            return self
                .document
                .resolve(reference)
                .is_some_and(|target| self.is_nullable(Schema(target)));
        }
        let variants = schema.variants();
        if variants
            .iter()
            .any(|variant| Schema(variant).is_only_null() || self.is_nullable(Schema(variant)))
        {
            return true;
        }
        let mut parts =
            schema.all_of().iter().map(Schema).filter(|part| part.is_typed()).peekable();
        parts.peek().is_some() && parts.all(|part: Schema<'d>| self.is_nullable(part))
    }

    /// Whether it marks a secret, by itself or in what it is a list or map of.
    pub(crate) fn is_sensitive(&mut self, schema: Schema<'d>) -> bool {
        self.secret_within(schema, 8)
    }

    fn secret_within(&mut self, schema: Schema<'d>, depth: usize) -> bool {
        if schema.is_sensitive() {
            return true;
        }
        // An object is not secret because one of its properties is.
        if depth == 0 || schema.has_properties() {
            return false;
        }
        if let Some(reference) = schema.reference() {
            let target = self.document.resolve(reference).map(Schema);
            return target.is_some_and(|target| self.secret_within(target, depth - 1));
        }
        let parts = schema.all_of().iter().map(Schema);
        parts
            .chain(schema.items())
            .chain(schema.additional())
            .any(|part: Schema<'d>| self.secret_within(part, depth - 1))
    }
}

/// An array without places of their own for its items, and no values.
fn is_list(schema: Schema<'_>) -> bool {
    schema.values().is_none()
        && schema.types().all(|name| name == "array")
        && schema.prefix_items().is_empty()
}

/// `T` or null; any value has null already.
pub(crate) fn nullable(ty: Type) -> Type {
    match ty {
        Type::Any | Type::Fallback | Type::Nullable(_) => ty,
        other => Type::Nullable(Box::new(other)),
    }
}

/// The address of a node, as its identity.
pub(crate) type Address = *const Node;
