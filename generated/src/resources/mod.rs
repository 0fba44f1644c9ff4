// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What the API offers, a module per resource: its handle, and a builder for each request.

pub mod account;
pub mod agents;
pub mod objectives;
pub mod memory_layers;
pub mod uploads;
pub mod models;
pub mod search;
pub mod tool_sets;
pub mod api_keys;
pub mod workspace_secrets;
pub mod workspaces;
pub mod bulk_workspace_resources;
