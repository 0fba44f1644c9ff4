// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Enums whose variants hold different types, and how the variant of a value is chosen: by a tag,
//! by its JSON type, or by what the schemas of the variants require.
//!
//! Must not know: everything but `json` and `objects`.

pub mod evidence;
pub mod probe;
pub mod tag_serializer;
pub mod tagged;
pub mod union;
pub mod untagged;
pub mod variant_choice;
