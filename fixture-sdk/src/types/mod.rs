// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The data that the API takes and gives: objects, enums, unions.
//!
//! Objects are made by `new` with what is required; setters add the rest. Enums and
//! unions are open: what this version of the crate does not know is kept in their
//! `Unknown` variant, and unknown properties in `extra`.

#![allow(
    deprecated,
    clippy::disallowed_names,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::large_enum_variant,
    clippy::should_implement_trait,
    clippy::type_complexity
)]

#[cfg(feature = "attachments")]
mod attachments;

#[cfg(feature = "chats")]
mod chats;

#[cfg(feature = "chests")]
mod chests;

#[cfg(feature = "feed")]
mod feed;

#[cfg(feature = "figures")]
mod figures;

#[cfg(feature = "files")]
mod files;

#[cfg(feature = "forms")]
mod forms;

#[cfg(feature = "lists")]
mod lists;

#[cfg(feature = "notes")]
mod notes;

#[cfg(feature = "observations")]
mod observations;

#[cfg(feature = "orders")]
mod orders;

#[cfg(feature = "pages")]
mod pages;

#[cfg(feature = "paintings")]
mod paintings;

#[cfg(feature = "pictures")]
mod pictures;

#[cfg(feature = "points")]
mod points;
mod shared;

#[cfg(feature = "shelves")]
mod shelves;

#[cfg(feature = "things")]
mod things;

#[cfg(feature = "attachments")]
pub use attachments::*;

#[cfg(feature = "chats")]
pub use chats::*;

#[cfg(feature = "chests")]
pub use chests::*;

#[cfg(feature = "feed")]
pub use feed::*;

#[cfg(feature = "figures")]
pub use figures::*;

#[cfg(feature = "files")]
pub use files::*;

#[cfg(feature = "forms")]
pub use forms::*;

#[cfg(feature = "lists")]
pub use lists::*;

#[cfg(feature = "notes")]
pub use notes::*;

#[cfg(feature = "observations")]
pub use observations::*;

#[cfg(feature = "orders")]
pub use orders::*;

#[cfg(feature = "pages")]
pub use pages::*;

#[cfg(feature = "paintings")]
pub use paintings::*;

#[cfg(feature = "pictures")]
pub use pictures::*;

#[cfg(feature = "points")]
pub use points::*;
pub use shared::*;

#[cfg(feature = "shelves")]
pub use shelves::*;

#[cfg(feature = "things")]
pub use things::*;
crate::runtime::emit::plain!(::uuid::Uuid);
