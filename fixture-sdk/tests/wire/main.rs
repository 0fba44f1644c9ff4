// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What each call puts on the wire, twice: with what is required, and with everything. The expectations beside the
//! tests were read from the OpenAPI document by other code than that which made the SDK.

#![allow(deprecated)]

mod support;
mod events;
mod feed;
mod sequences;
mod lines;
mod readings;
mod chats;
mod pictures;
mod sheets;
mod bundles;
mod notes;
mod files;
mod forms;
mod blobs;
mod documents;
mod settings;
mod orders;
mod points;
mod chests;
mod indexes;
mod pages;
mod paintings;
mod loans;
mod path;
mod query;
mod headers;
mod cookies;
mod auth;
mod observations;
mod things;
mod shelves;
mod lists;
mod figures;
mod exports;
mod attachments;
mod slots;
mod keys;
mod client;
