// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Enums whose variants hold different types, and how the variant of a value is found.

pub mod evidence;
pub mod flat;
pub mod keyed;
pub mod probe;
pub mod tag_serializer;
pub mod tagged;
pub mod union;
pub mod untagged;
pub mod variant_choice;
