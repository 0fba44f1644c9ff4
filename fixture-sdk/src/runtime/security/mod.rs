// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Keys and tokens: where they come from, and which of them a request carries; signed webhooks.

pub mod auth;
pub mod credential;
pub mod oauth;
pub mod secret;
pub mod webhook;
