//! Which properties of a form are files.

use super::Ty;
use crate::ir::{
    Api, Body, BodyEncoding, Field, PartEncoding, Rest, Shape, StringFormat, Struct, Type,
};

/// A file, or several; `None` for what is a value.
pub fn file_type(api: &Api, field: &Field, parts: &[PartEncoding]) -> Option<Ty> {
    let part = parts.iter().find(|part| part.name == field.name);
    let files = match (files(api, &field.ty, 0), part) {
        // A file or a text, which is one type of text in the IR: what a text says, a file can say
        // too.
        (Files::None, Some(part)) if part.file => match api.beneath(&field.ty) {
            Type::Array(_) => Files::Several,
            _ => Files::One,
        },
        // OpenAPI 3.1 says of such a property no more than its media type.
        (Files::None, Some(part)) if says_nothing(&field.ty) && holds_file(part) => Files::One,
        (files, _) => files,
    };
    match files {
        Files::None => None,
        Files::One => Some(Ty::File),
        Files::Several => Some(Ty::Vec(Box::new(Ty::File))),
    }
}

/// Whether any property is a file, be it one that the document does not name.
pub fn has_files(api: &Api, strukt: &Struct, parts: &[PartEncoding]) -> bool {
    let others = match &strukt.rest {
        Rest::Typed(ty) => files(api, ty, 0) != Files::None,
        _ => false,
    };
    others || strukt.fields.iter().any(|field| file_type(api, field, parts).is_some())
}

/// Whether a whole form is files under names that the caller chooses.
pub fn is_map_of_files(api: &Api, body: &Body) -> bool {
    let is_files = |ty: &Type| matches!(ty, Type::Map(value) if files(api, value, 0) == Files::One);
    body.encoding == BodyEncoding::Multipart && is_files(api.beneath(&body.ty))
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
        // An alias of an alias of ..: a cycle of them was refused long before, but costs nothing to
        // survive.
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
    media_type == "application/octet-stream"
        || ["image/", "audio/", "video/"].iter().any(|kind| media_type.starts_with(kind))
}
