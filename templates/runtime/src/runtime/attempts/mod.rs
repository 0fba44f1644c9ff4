//! Sending a request until its response is there: attempts, waits, limits, receiving the body.

pub mod backoff;
pub mod execute;
pub mod receive;
pub mod retry;
