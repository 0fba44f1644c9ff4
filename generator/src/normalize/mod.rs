//! Any version of OpenAPI in, the 3.0 dialect of [`crate::oas`] out: what 2.0 and 3.1 say differently, overlays, repairs. Nothing of Rust.
