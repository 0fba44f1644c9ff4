//! How an API numbers its pages: where the next page is, how a request asks for it, when a list
//! ends.
//!
//! Must not know: everything but `json`, `params` and `requests`. It knows no type of an item.

pub mod link_header;
pub mod page_end;
pub mod page_loop;
pub mod page_param;
pub mod scheme;
