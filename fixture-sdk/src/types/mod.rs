// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The data that the API takes and gives: objects, enums, unions.
//!
//! Objects are made by `new` with what is required; setters add the rest. Enums and unions are open: what this version of
//! the crate does not know is kept in their `Unknown` variant, and unknown properties in `extra`.

#![allow(
    deprecated,
    clippy::disallowed_names,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::type_complexity
)]

mod chats;
mod files;
mod forms;
mod notes;
mod pages;
mod paintings;
mod shared;
mod shelves;

pub use chats::*;
pub use files::*;
pub use forms::*;
pub use notes::*;
pub use pages::*;
pub use paintings::*;
pub use shared::*;
pub use shelves::*;
