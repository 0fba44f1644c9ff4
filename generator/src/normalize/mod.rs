//! Any version of OpenAPI in, the dialect of [`crate::oas`] out: what 2.0 and 3.1 say differently,
//! and repairs. Nothing of Rust.
//!
//! The dialect is OpenAPI 3.0 with these conventions. `type` is one word, and null is
//! `nullable: true`; several types are a `oneOf`. A constant is an `enum` of one beside
//! `x-oas-const: true` (only null fits `enum: [null]`). Boolean schemas are `{}` and `{not: {}}`. A
//! `$ref` with siblings that mean something is `allOf: [{$ref}]` beside them. `prefixItems` is
//! `x-oas-prefix-items`, `patternProperties` `x-oas-pattern-properties`, `webhooks` `x-webhooks`. A
//! list that is known by its `items` only has `x-oas-untyped: true`. `contentMediaType` is
//! `x-oas-media-type`, and bytes by `contentEncoding` have `x-oas-encoded: true`. An input's own
//! `x-oas-*` becomes `x-escaped-oas-*`.

mod build;
mod edit;
mod extended_default;
mod extensions;
mod operations;
pub mod optional;
pub mod overlay;
mod parameters;
mod reference_names;
mod references;
mod repairs;
mod schema;
mod sections;
mod swagger2;
pub mod transform;
mod version;
mod walk;

pub use crate::diagnostics::VALUE_MISMATCH;
pub use repairs::{
    ENUM_VALUES, IGNORED, NULL_VALUE, PARAMETER, REQUIRED, SWAGGER_2, UNKNOWN_TYPE, WRONG_TYPE,
};
pub use version::NOT_OPENAPI;

use crate::diagnostics::Diagnostics;
use crate::load::Document;
use references::References;
use walk::Normalizer;

/// The document in the dialect of `oas`; as it is, when it is not OpenAPI.
pub fn normalize(
    mut document: Document,
    diagnostics: &mut Diagnostics,
) -> Result<Document, Document> {
    let Some(version) = version::version(&document, diagnostics) else { return Err(document) };
    let references = References::new(&document);
    extensions::apply(&mut document);
    let written = repairs::written_numbers(&document);
    let shared = swagger2::shared_parameters(&document, version, &references);
    sections::bring_in(&mut document, &references, diagnostics);
    let Document { mut files, origins } = document;
    let mut normalizer =
        Normalizer::new(version, origins, references, written, shared, diagnostics);
    normalizer.run(&mut files);
    let (origins, references) = normalizer.into_parts();
    references.write(&mut files, &origins);
    Ok(Document { files, origins })
}
