//! Lists that come in pages: where the next page is, when the list ends, all pages as a stream.

pub mod lenient;
pub mod page;
pub mod page_end;
pub mod page_loop;
pub mod page_param;
pub mod paging;
pub mod stream;
