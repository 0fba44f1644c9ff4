//! A server in memory, for your own tests of code that calls the API: no network, no port, no
//! waiting.
//!
//! ```text
//! let server = mock::Server::new();
//! server.get("/v1/agents/{id}").respond(MockResponse::json(&Agent::new("a1")));
//! server.post("/v1/agents").body_field("spec.name", "x").times(2).respond(MockResponse::error(429, "slow down"));
//! let client = Client::builder().mocked(&server).build()?;
//! // .. the code under test ..
//! server.verify()?; // or when `server` is dropped
//! ```

// Must not know: `calls`, `pages`, `streams`, and the types of values (`objects`, `unions`, `values`).
// A comment, because the documentation of this module is for users.
mod call;
mod page;
mod response;
mod server;

pub use response::MockResponse;
pub use server::{Expectation, Server, Unmet, webhook_headers};
