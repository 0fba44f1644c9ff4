//! Responses that are read while they arrive: downloads, server-sent events, lines of JSON.

pub mod download;
pub mod json_lines;
pub mod sse;
pub mod sse_parser;
