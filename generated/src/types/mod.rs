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

mod account;
mod agents;
mod api_keys;
mod bulk_workspace_resources;
mod memory_layers;
mod models;
mod objectives;
mod search;
mod shared;
mod tool_sets;
mod uploads;
mod webhooks;
mod workspace_secrets;

pub use account::*;
pub use agents::*;
pub use api_keys::*;
pub use bulk_workspace_resources::*;
pub use memory_layers::*;
pub use models::*;
pub use objectives::*;
pub use search::*;
pub use shared::*;
pub use tool_sets::*;
pub use uploads::*;
pub use webhooks::*;
pub use workspace_secrets::*;
