//! Lints about single types.

use serde_json::Value as Json;

use super::{plain, property};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{
    Api, Enum, EnumLiteral, Field, Shape, StringFormat, Struct, Type, TypeDef, Union, UnionBy,
    Variant,
};
use crate::load::Document;

/// A property whose name says that it is a secret, and that is not marked as one.
pub const UNMARKED_SECRET: Code = Code("unmarked-secret");
/// A union with two variants that a value can be at once.
pub const AMBIGUOUS_UNION: Code = Code("ambiguous-union");
/// An enum of a protobuf API without a value for "not set".
pub const ENUM_ZERO: Code = Code("enum-zero");

pub(super) struct Check<'a> {
    document: &'a Document,
    api: &'a Api,
    /// Some enum has a zero value, so that the API is one of protobuf.
    has_zero_values: bool,
}

impl<'a> Check<'a> {
    pub fn new(document: &'a Document, api: &'a Api) -> Self {
        let has_zero_values = api.types.iter().any(|definition| match &definition.shape {
            Shape::Enum(of) => of.prefix.is_some() && first(of).is_some_and(is_unspecified),
            _ => false,
        });
        Self { document, api, has_zero_values }
    }

    pub fn check(&self, definition: &TypeDef, diagnostics: &mut Diagnostics) {
        match &definition.shape {
            Shape::Struct(of) => self.secrets(definition, of, diagnostics),
            Shape::Union(of) => self.ambiguous(definition, of, diagnostics),
            Shape::Enum(of) => self.zero(definition, of, diagnostics),
            Shape::Alias(_) => {}
        }
    }

    fn secrets(&self, definition: &TypeDef, of: &Struct, diagnostics: &mut Diagnostics) {
        for field in of.fields.iter().filter(|field| is_unmarked_secret(field)) {
            let location = property(self.document, definition, &field.name);
            let message = format!("`{}` looks like a secret, and is not marked as one", field.name);
            let help = "write `x-sensitive: true`, so that `Debug` does not print the value";
            diagnostics.advice(UNMARKED_SECRET, location, message, help);
        }
    }

    fn ambiguous(&self, definition: &TypeDef, of: &Union, diagnostics: &mut Diagnostics) {
        if of.by != UnionBy::First {
            return;
        }
        let mut pairs =
            of.variants.iter().enumerate().flat_map(|(at, one)| {
                of.variants.iter().skip(at + 1).map(move |other| (one, other))
            });
        let is_ambiguous = |(one, other): &(&Variant, &Variant)| match (
            self.object(&one.ty),
            self.object(&other.ty),
        ) {
            (Some(one), Some(other)) => required(one) == required(other),
            _ => false,
        };
        let Some((one, other)) = pairs.find(is_ambiguous) else { return };
        let message = format!(
            "a value with only the required properties is both `{}` and `{}`",
            one.name, other.name
        );
        let help = "add a `discriminator`, or require a property that only one of the two has";
        let location = SourceLocation::Key(definition.origin);
        diagnostics.advice(AMBIGUOUS_UNION, location, message, help);
    }

    fn object(&self, ty: &Type) -> Option<&'a Struct> {
        let Type::Named(id) = ty else { return None };
        match &self.api.ty(*id).shape {
            Shape::Struct(of) => Some(of),
            _ => None,
        }
    }

    fn zero(&self, definition: &TypeDef, of: &Enum, diagnostics: &mut Diagnostics) {
        let Some(prefix) = &of.prefix else { return };
        if !self.has_zero_values || first(of).is_some_and(is_unspecified) {
            return;
        }
        let message =
            "other enums of this API begin with a value for \"not set\"; this one does not";
        let help = format!("write `{prefix}UNSPECIFIED` as the first value");
        diagnostics.advice(ENUM_ZERO, SourceLocation::Key(definition.origin), message, help);
    }
}

/// Names, types and constants of what a value must have, by name.
fn required(of: &Struct) -> Vec<(&str, &Type, Option<&Json>)> {
    let mut all: Vec<_> = of
        .fields
        .iter()
        .filter(|field| field.required)
        .map(|field| (field.name.as_str(), &field.ty, field.constant.as_ref()))
        .collect();
    all.sort_by_key(|(name, ..)| *name);
    all
}

fn first(of: &Enum) -> Option<&str> {
    match &of.values.first()?.value {
        EnumLiteral::String(text) => Some(text),
        _ => None,
    }
}

fn is_unspecified(value: &str) -> bool {
    ["UNSPECIFIED", "UNKNOWN", "UNDEFINED", "INVALID", "NONE"]
        .iter()
        .any(|word| value.rsplit('_').next() == Some(word))
}

fn is_unmarked_secret(field: &Field) -> bool {
    let ty = match &field.ty {
        Type::Nullable(of) => of,
        ty => ty,
    };
    let name = plain(&field.name);
    !field.sensitive
        && *ty == Type::String(StringFormat::Plain)
        && SECRETS.iter().any(|secret| name.ends_with(secret))
}

const SECRETS: [&str; 12] = [
    "password",
    "passphrase",
    "secret",
    "apikey",
    "accesstoken",
    "refreshtoken",
    "authtoken",
    "bearertoken",
    "privatekey",
    "secretkey",
    "signingkey",
    "clientsecret",
];
