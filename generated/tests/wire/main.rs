// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What each call puts on the wire, twice: with what is required, and with everything. The expectations beside the
//! tests were read from the OpenAPI document by other code than that which made the SDK.

#![allow(deprecated)]

mod support;
mod account;
mod agents;
mod objectives;
mod memory_layers;
mod uploads;
mod models;
mod search;
mod tool_sets;
mod api_keys;
mod workspace_secrets;
mod workspaces;
mod bulk_workspace_resources;
