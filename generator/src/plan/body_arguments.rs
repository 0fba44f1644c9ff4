//! What the body of an operation takes: arguments and setters for its properties, or one value.

use super::body::{BodyEncodingKind, BodyUse, filled_in};
use super::convert::Convert;
use super::files;
use super::operations::{Wanted, argument};
use super::{Target, Ty};
use crate::ir::{BodyEncoding, Field, Json, Operation, PartEncoding, StringFormat, Type};
use crate::lock::LockedOperation;

/// What a body takes, and its properties that have one possible value.
pub(super) fn of_body<'a>(
    convert: &Convert<'_>,
    operation: &'a Operation,
    body: BodyUse<'a>,
    locked: Option<&LockedOperation>,
) -> (Vec<Wanted<'a>>, Vec<(usize, Json)>) {
    let (mut wanted, mut constants) = (Vec::new(), Vec::new());
    match body {
        BodyUse::None => {}
        BodyUse::Whole(whole) => {
            let (ty, nullable) = whole_type(convert, whole);
            wanted.push(Wanted {
                text: "body",
                naming: "body",
                location: "body",
                given: None,
                required: whole.required,
                argument: argument(ty, nullable, Target::Body),
            });
        }
        BodyUse::Flat { strukt, encoding, .. } => {
            for (index, field) in strukt
                .fields
                .iter()
                .enumerate()
                .filter(|(_, field)| !field.read_only && !operation.is_switch(&field.name))
            {
                match constant(field, locked) {
                    Some(value) => constants.push((index, value)),
                    None => wanted.push(property(
                        convert,
                        operation,
                        (index, field),
                        parts(operation, encoding),
                    )),
                }
            }
        }
    }
    (wanted, constants)
}

/// The type of `.body(value)`, which replaces a body of single properties.
pub(super) fn whole_body(
    convert: &Convert<'_>,
    operation: &Operation,
    body: BodyUse<'_>,
) -> Option<Ty> {
    let variants = operation.body.as_ref().and_then(|body| body.variants.as_ref());
    match body {
        // A whole body would replace what asks for the stream.
        _ if operation.stream_switch.as_ref().is_some_and(|switch| switch.value.is_some()) => None,
        BodyUse::Flat { .. } if variants.is_some() => {
            variants.map(|ty| convert.ty(ty, true)).filter(|ty| matches!(ty, Ty::Item(_)))
        }
        BodyUse::Flat { of, whole: true, .. } => {
            Some(convert.ty(&Type::Named(of), true)).filter(|ty| matches!(ty, Ty::Item(_)))
        }
        // `type: object` and no more: any object, or none.
        BodyUse::Flat { strukt, encoding: BodyEncodingKind::Json, .. }
            if strukt.fields.is_empty() =>
        {
            Some(Ty::Json)
        }
        _ => None,
    }
}

pub(super) fn property<'a>(
    convert: &Convert<'_>,
    operation: &'a Operation,
    (index, field): (usize, &'a Field),
    parts: Option<&[PartEncoding]>,
) -> Wanted<'a> {
    let (ty, nullable) = convert.property(field, true);
    // A file cannot be null: it is there, or it is not.
    let (ty, nullable) = match parts.and_then(|parts| files::file_type(convert.api, field, parts)) {
        Some(files) => (files, false),
        None => (ty, nullable),
    };
    Wanted {
        text: &field.name,
        naming: field.naming(),
        location: "body",
        given: operation.names.get(&field.name).or(field.rust_name.as_ref()).map(String::as_str),
        required: field.required,
        argument: argument(ty, nullable, Target::Property(index)),
    }
}

/// What is said of the parts of a body that can have files.
fn parts(operation: &Operation, encoding: BodyEncodingKind) -> Option<&[PartEncoding]> {
    let body = operation.body.as_ref().filter(|_| encoding == BodyEncodingKind::Multipart);
    body.map(|body| body.parts.as_slice())
}

/// The type of a body that is one value, and whether null is a value of its own there.
pub(super) fn whole_type(convert: &Convert<'_>, body: &crate::ir::Body) -> (Ty, bool) {
    match body.encoding {
        BodyEncoding::Text if body.ty == Type::String(StringFormat::Plain) => (Ty::String, false),
        BodyEncoding::Binary => (Ty::Upload, false),
        BodyEncoding::Multipart if files::is_map_of_files(convert.api, body) => {
            (Ty::Map(Box::new(Ty::File)), false)
        }
        BodyEncoding::Json => match convert.value(&body.ty, body.nullable, true) {
            // Null is one of its values already.
            (Ty::Json, _) => (Ty::Json, false),
            other => other,
        },
        // Text: bytes in base64.
        BodyEncoding::Text | BodyEncoding::Form | BodyEncoding::Multipart => {
            (convert.value(&body.ty, false, true).0, false)
        }
    }
}

/// The value that the SDK fills in. A null that users of the SDK give stays an argument.
pub(super) fn constant(field: &Field, locked: Option<&LockedOperation>) -> Option<Json> {
    let is_asked =
        || locked.is_some_and(|locked| locked.arguments.contains(&format!("body:{}", field.name)));
    let constant = field.constant.as_ref().filter(|_| filled_in(field))?;
    (!constant.is_null() || !is_asked()).then(|| constant.clone())
}
