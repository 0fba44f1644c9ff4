//! Parts of an address and of the headers: paths, queries, base addresses, values of headers.

pub mod header_value;
pub mod http_method;
pub mod link_header;
pub mod location;
pub mod mask;
pub mod nested;
pub mod param;
pub mod path;
