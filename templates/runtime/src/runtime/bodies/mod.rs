//! Bodies of requests and responses: bytes, streams, files, forms and compressed data.

pub mod body;
pub mod content;
pub mod file_io;
#[cfg(feature = "gzip")]
pub mod gzip;
pub mod lines;
pub mod multipart;
pub mod payload;
pub mod pieces;
pub mod upload;
