//! Which properties of a form are files.

use super::Ty;
use crate::ir::{Api, Field, PartEncoding, Shape, StringFormat, Struct, Type};

/// A file, or several; `None` for what is a value.
pub fn of(api: &Api, field: &Field, parts: &[PartEncoding]) -> Option<Ty> {
    let files = match &field.ty {
        // OpenAPI 3.1 says of such a property no more than its media type.
        ty if says_nothing(ty) && parts.iter().any(|part| part.name == field.name && holds_file(part)) => Files::One,
        ty => files(api, ty, 0),
    };
    match files {
        Files::None => None,
        Files::One => Some(Ty::File),
        Files::Several => Some(Ty::Vec(Box::new(Ty::File))),
    }
}

/// Whether any property is a file.
pub fn has_files(api: &Api, strukt: &Struct, parts: &[PartEncoding]) -> bool {
    strukt.fields.iter().any(|field| of(api, field, parts).is_some())
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Files {
    None,
    One,
    Several,
}

/// Where a file is one of several kinds of value, it is a file: `with_body_field` sends the others.
fn files(api: &Api, ty: &Type, depth: usize) -> Files {
    match ty {
        Type::String(StringFormat::Binary) => Files::One,
        Type::Array(item) if files(api, item, depth) == Files::One => Files::Several,
        Type::Nullable(inner) => files(api, inner, depth),
        // An alias of an alias of ..: a cycle of them was refused long before, but costs nothing to survive.
        Type::Named(id) if depth < 16 => match &api.ty(*id).shape {
            Shape::Alias(inner) => files(api, inner, depth + 1),
            Shape::Union(union) => {
                let all = union.variants.iter().map(|variant| files(api, &variant.ty, depth + 1));
                all.max().unwrap_or(Files::None)
            }
            Shape::Struct(_) | Shape::Enum(_) => Files::None,
        },
        _ => Files::None,
    }
}

fn says_nothing(ty: &Type) -> bool {
    matches!(ty, Type::Any | Type::String(StringFormat::Plain))
}

fn holds_file(part: &PartEncoding) -> bool {
    let media_type = part.media_type.as_deref().unwrap_or_default();
    media_type == "application/octet-stream" || ["image/", "audio/", "video/"].iter().any(|kind| media_type.starts_with(kind))
}
