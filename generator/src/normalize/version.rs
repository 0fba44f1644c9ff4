//! Which OpenAPI it is.

use crate::diagnostics::{Code, Diagnostics, Place};
use crate::keywords::Edition;
use crate::load::{Document, Value};

/// The document does not say that it is OpenAPI, or is of a version that we do not know.
pub const NOT_OPENAPI: Code = Code("not-openapi");

/// What the stages after this one need not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// Swagger 2.0.
    V2,
    /// 3.0: what stands beside a `$ref` does not count.
    V30,
    /// 3.1, and 3.2 as far as it is the same: JSON Schema 2020-12.
    V31,
}

pub(super) fn version(document: &Document, diagnostics: &mut Diagnostics) -> Option<Version> {
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
    match Edition::parse(text) {
        Some(Edition::V20) => Some(Version::V2),
        Some(Edition::V30) => Some(Version::V30),
        Some(Edition::V31 | Edition::V32) => Some(Version::V31),
        None => {
            let message = format!("there is no OpenAPI `{text}`");
            diagnostics.error(NOT_OPENAPI, Place::Node(field.origin), message, "versions 2.0, 3.0, 3.1 and 3.2 can be read");
            None
        }
    }
}
