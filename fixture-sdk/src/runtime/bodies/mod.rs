// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Bodies of requests and responses: bytes, streams, files, forms, multipart, gzip, lines.
//!
//! Must not know: everything but `errors`, `json`, `params` and `tasks`. A body does not know which
//! request it belongs to.

pub mod body;
pub mod content;
pub mod file_io;
pub mod form_files;
#[cfg(feature = "gzip")]
pub mod gzip;
pub mod lines;
pub mod multipart;
pub mod payload;
pub mod pieces;
pub mod upload;
