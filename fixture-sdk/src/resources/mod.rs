// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What the API offers, a module per resource: its handle, and a builder for each request.

pub mod events;
pub mod lines;
pub mod chats;
pub mod pictures;
pub mod sheets;
pub mod bundles;
pub mod notes;
pub mod files;
pub mod forms;
pub mod blobs;
pub mod documents;
pub mod settings;
pub mod pages;
pub mod paintings;
pub mod shelves;
