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

mod account;
mod agents;
mod api_keys;
mod memory_layers;
mod models;
mod objectives_a_m;
mod objectives_oa_om;
mod objectives_on_oz;
mod objectives_r_t;
mod search;
mod shared_a_b;
mod shared_c_d;
mod shared_h_m;
mod shared_n_q;
mod shared_r_t;
mod shared_u_z;
mod tool_sets;
mod uploads;
mod webhooks;
mod workspace_secrets;

pub use account::*;
pub use agents::*;
pub use api_keys::*;
pub use memory_layers::*;
pub use models::*;
pub use objectives_a_m::*;
pub use objectives_oa_om::*;
pub use objectives_on_oz::*;
pub use objectives_r_t::*;
pub use search::*;
pub use shared_a_b::*;
pub use shared_c_d::*;
pub use shared_h_m::*;
pub use shared_n_q::*;
pub use shared_r_t::*;
pub use shared_u_z::*;
pub use tool_sets::*;
pub use uploads::*;
pub use webhooks::*;
pub use workspace_secrets::*;
