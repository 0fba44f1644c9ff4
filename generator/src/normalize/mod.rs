//! Any version of OpenAPI in, the 3.0 dialect of [`crate::oas`] out: what 2.0 and 3.1 say differently, overlays, repairs. Nothing of Rust.

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::load::{Document, Value};

/// The document does not say that it is OpenAPI, or is of a version that we do not know.
pub const NOT_OPENAPI: Code = Code("not-openapi");

/// The document in the dialect of `oas`; as it is, when it is not OpenAPI.
pub fn normalize(document: Document, diagnostics: &mut Diagnostics) -> Result<Document, Document> {
    match version(&document, diagnostics) {
        Some(Version::V3) => Ok(document),
        None => Err(document),
    }
}

/// What the stages after this one need not know.
enum Version {
    /// 3.0 and 3.1.
    V3,
}

fn version(document: &Document, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root = document.root();
    let here = Place::Node(root.origin);
    let help = "it starts like `openapi: 3.0.3`";
    if root.as_object().is_none() {
        diagnostics.error(NOT_OPENAPI, here, format!("an OpenAPI document is an object; this is {}", root.kind()), help);
        return None;
    }
    let Some(field) = root.get("openapi").or_else(|| root.get("swagger")) else {
        diagnostics.error(NOT_OPENAPI, here, "this is not OpenAPI: it has no `openapi` field", help);
        return None;
    };
    // `openapi: 3.0` without quotes is a number.
    let number;
    let text = match &field.value {
        Value::String(text) => &**text,
        Value::Int(_) | Value::Float(_) => {
            number = document.written(field.origin).unwrap_or_default().to_owned();
            &number
        }
        _ => "",
    };
    let place = Place::Node(field.origin);
    match text.split('.').take(2).collect::<Vec<_>>().as_slice() {
        ["3", "0" | "1"] => Some(Version::V3),
        ["2", ..] => {
            let help = "convert it to 3.0, with `swagger2openapi` for one";
            diagnostics.error(NOT_OPENAPI, place, "OpenAPI 2.0 (Swagger) cannot be read yet", help);
            None
        }
        _ => {
            diagnostics.error(NOT_OPENAPI, place, format!("there is no OpenAPI `{text}`"), "versions 3.0 and 3.1 can be read");
            None
        }
    }
}
