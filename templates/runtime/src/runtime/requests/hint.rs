//! What the server in memory (feature `mock`) learns about a request beside the request.

use crate::runtime::paging::scheme::Paging;

/// What a server in memory learns about a request, beside the request.
#[derive(Debug, Clone)]
pub(crate) struct Hint {
    /// The path of the base address, which the expected paths do not have.
    pub(crate) base: String,
    pub(crate) paging: Option<&'static Paging>,
    /// How many items were on the pages before, where they were counted.
    pub(crate) before: Option<u64>,
}
