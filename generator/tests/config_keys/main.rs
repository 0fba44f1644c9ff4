//! Keys of the config: what each changes in an SDK, and the mistakes that are reported. The SDKs
//! are made in memory.

mod agent_files;
mod client;
mod client_options;
mod defaults;
mod derives;
mod methods;
mod names;
mod streaming;
mod support;
mod unwrap;
mod webhook;
