//! How a request body is handed over: property by property, or as one value.

use super::files;
use crate::ir::{
    Api, Body, BodyEncoding, Field, Name, Operation, Rest, Shape, Struct, Type, TypeDef, TypeId,
};

/// The use that an operation makes of its body's schema.
#[derive(Debug, Clone, Copy)]
pub enum BodyUse<'a> {
    None,
    /// Its properties are arguments and setters.
    Flat {
        of: TypeId,
        strukt: &'a Struct,
        encoding: BodyEncodingKind,
        whole: bool,
    },
    /// It is one argument.
    Whole(&'a Body),
}

/// The encodings that have properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyEncodingKind {
    Json,
    Form,
    Multipart,
}

/// See [`BodyUse`].
pub fn body_use<'a>(api: &'a Api, operation: &'a Operation) -> BodyUse<'a> {
    let Some(body) = &operation.body else { return BodyUse::None };
    let encoding = match body.encoding {
        BodyEncoding::Json => BodyEncodingKind::Json,
        BodyEncoding::Form => BodyEncodingKind::Form,
        BodyEncoding::Multipart => BodyEncodingKind::Multipart,
        BodyEncoding::Text | BodyEncoding::Binary => return BodyUse::Whole(body),
    };
    match plain_struct(api, body) {
        Some((of, definition, strukt)) => {
            let whole = encoding == BodyEncodingKind::Json
                && !matches!(definition.name, Name::Suggested(_))
                && strukt.fields.iter().any(|field| !field.read_only)
                && !strukt.fields.iter().any(|field| field.required && !field.read_only);
            BodyUse::Flat { of, strukt, encoding, whole }
        }
        None => BodyUse::Whole(body),
    }
}

/// Whether a type is an object whose properties are all that there is to it.
fn plain_struct<'a>(api: &'a Api, body: &'a Body) -> Option<(TypeId, &'a TypeDef, &'a Struct)> {
    let mut ty = &body.ty;
    // An alias of an alias of ..: a cycle of them was refused long before, but costs nothing to
    // survive.
    for _ in 0..16 {
        let Type::Named(id) = ty else { return None };
        let definition = api.ty(*id);
        match &definition.shape {
            Shape::Alias(inner) if !definition.nullable => ty = inner,
            Shape::Struct(strukt) => {
                // Only a form's own method can take files; other properties are for
                // `with_body_field`.
                let has_files = body.encoding == BodyEncoding::Multipart
                    && files::has_files(api, strukt, &body.parts);
                let plain = (strukt.rest == Rest::Unknown || has_files)
                    && strukt.flattened.is_none()
                    && !definition.nullable;
                return plain.then_some((*id, definition, strukt));
            }
            _ => return None,
        }
    }
    None
}

/// A property whose value the SDK fills in, because there is only one.
pub fn filled_in(field: &Field) -> bool {
    field.required
        && field.constant.as_ref().is_some_and(|constant| !field.nullable || constant.is_null())
}
