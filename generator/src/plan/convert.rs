//! A type of the document → a Rust type, for the direction it travels in.

use super::{ItemsOf, Ty};
use crate::ir::{Api, Field, Integer, Number, StringFormat, Table, Type, TypeId};

/// What the conversion has to know: which items there are.
#[derive(Debug, Clone, Copy)]
pub struct Convert<'a> {
    pub api: &'a Api,
    pub of_types: &'a Table<TypeId, ItemsOf>,
}

impl Convert<'_> {
    /// `sent`: whether the place that the type stands in goes out.
    pub fn ty(&self, ty: &Type, sent: bool) -> Ty {
        match ty {
            Type::Any | Type::Fallback => Ty::Json,
            Type::Boolean => Ty::Bool,
            Type::Integer(Integer::I32) => Ty::I32,
            Type::Integer(Integer::I64) => Ty::I64,
            Type::Integer(Integer::U32) => Ty::U32,
            Type::Integer(Integer::U64) => Ty::U64,
            Type::Number(Number::F32) => Ty::F32,
            Type::Number(Number::F64) => Ty::F64,
            Type::String(format) => string(*format),
            Type::Array(item) => Ty::Vec(Box::new(self.ty(item, sent))),
            Type::Map(value) => Ty::Map(Box::new(self.ty(value, sent))),
            Type::Tuple(items) => Ty::Tuple(items.iter().map(|item| self.ty(item, sent)).collect()),
            Type::Nullable(inner) => optional(self.ty(inner, sent)),
            Type::Named(id) => self.named(*id, sent),
            Type::Custom(path) => Ty::Custom(path.clone()),
        }
    }

    /// Without the outer null, and whether there was one.
    pub fn value(&self, ty: &Type, nullable: bool, sent: bool) -> (Ty, bool) {
        match self.ty(ty, sent) {
            Ty::Option(inner) => (*inner, true),
            // Null is one of the values that any value can be.
            ty => (ty, nullable),
        }
    }

    /// The type of a property, and whether null is a value of its own there.
    ///
    /// A property that may be anything may be null, and where it may be absent as well the two are
    /// different things (RFC 6902: `add` with `value: null`). One that must be there holds null as
    /// any other value.
    pub fn property(&self, field: &Field, sent: bool) -> (Ty, bool) {
        let (ty, nullable) = self.value(&field.ty, field.nullable, sent);
        let may_be_anything =
            !field.required && matches!(self.api.beneath(&field.ty), Type::Any | Type::Fallback);
        (ty, nullable || may_be_anything)
    }

    fn named(&self, id: TypeId, sent: bool) -> Ty {
        let items = self.of_types[id];
        match if sent { items.sent } else { items.received } {
            Some(item) if self.api.ty(id).nullable => Ty::Option(Box::new(Ty::Item(item))),
            Some(item) => Ty::Item(item),
            None => Ty::Json,
        }
    }
}

/// Null is a value of `Json` already, and is no more null twice.
fn optional(ty: Ty) -> Ty {
    match ty {
        Ty::Option(_) | Ty::Json => ty,
        ty => Ty::Option(Box::new(ty)),
    }
}

fn string(format: StringFormat) -> Ty {
    match format {
        // Within JSON, `binary` says nothing of how the bytes become text.
        StringFormat::Plain | StringFormat::Binary => Ty::String,
        StringFormat::DateTime => Ty::Timestamp,
        StringFormat::Date => Ty::Date,
        StringFormat::Uuid => Ty::Uuid,
        StringFormat::Byte => Ty::Base64,
        StringFormat::FieldMask => Ty::FieldMask,
    }
}
