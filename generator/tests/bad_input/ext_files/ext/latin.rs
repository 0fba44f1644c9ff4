//! café
