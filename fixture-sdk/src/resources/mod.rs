// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What the API offers, a module per resource: its handle, and a builder for each request.

#![allow(deprecated)]

#[cfg(feature = "events")]
pub mod events;

#[cfg(feature = "feed")]
pub mod feed;

#[cfg(feature = "sequences")]
pub mod sequences;

#[cfg(feature = "lines")]
pub mod lines;

#[cfg(feature = "readings")]
pub mod readings;

#[cfg(feature = "chats")]
pub mod chats;

#[cfg(feature = "pictures")]
pub mod pictures;

#[cfg(feature = "sheets")]
pub mod sheets;

#[cfg(feature = "bundles")]
pub mod bundles;

#[cfg(feature = "notes")]
pub mod notes;

#[cfg(feature = "files")]
pub mod files;

#[cfg(feature = "forms")]
pub mod forms;

#[cfg(feature = "blobs")]
pub mod blobs;

#[cfg(feature = "documents")]
pub mod documents;

#[cfg(feature = "settings")]
pub mod settings;

#[cfg(feature = "orders")]
pub mod orders;

#[cfg(feature = "points")]
pub mod points;

#[cfg(feature = "chests")]
pub mod chests;

#[cfg(feature = "indexes")]
pub mod indexes;

#[cfg(feature = "pages")]
pub mod pages;

#[cfg(feature = "paintings")]
pub mod paintings;

#[cfg(feature = "loans")]
pub mod loans;

#[cfg(feature = "path")]
pub mod path;

#[cfg(feature = "query")]
pub mod query;

#[cfg(feature = "headers")]
pub mod headers;

#[cfg(feature = "cookies")]
pub mod cookies;

#[cfg(feature = "auth")]
pub mod auth;

#[cfg(feature = "observations")]
pub mod observations;

#[cfg(feature = "things")]
pub mod things;

#[cfg(feature = "shelves")]
pub mod shelves;

#[cfg(feature = "lists")]
pub mod lists;

#[cfg(feature = "figures")]
pub mod figures;

#[cfg(feature = "exports")]
pub mod exports;

#[cfg(feature = "attachments")]
pub mod attachments;

#[cfg(feature = "slots")]
pub mod slots;

#[cfg(feature = "keys")]
pub mod keys;
pub mod client;
