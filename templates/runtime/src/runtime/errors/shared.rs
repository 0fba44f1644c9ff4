//! One error for all callers that waited for the same result.

use super::decode_error::DecodeError;
use super::error::Error;
use super::failure::ApiError;
use bytes::Bytes;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Whether all waiting requests would have got the same error: a response of the server, or no
/// connection. A timeout or an invalid request concerns one request only.
pub(crate) fn is_for_all(error: &Error) -> bool {
    matches!(error, Error::Api(_) | Error::Decode(_) | Error::Connect(_))
}

/// The same error once more; what it is caused by is shared.
pub(crate) fn again(error: &Arc<Error>) -> Error {
    let cause = || Cause(error.clone());
    match &**error {
        Error::Api(e) => {
            let id = e.request_id().map(Into::into);
            Error::Api(Box::new(ApiError::new(
                e.status(),
                e.headers().clone(),
                e.body().clone(),
                id,
            )))
        }
        Error::Decode(e) => {
            let error = DecodeError::other(
                &Bytes::new(),
                e.message(),
                e.status(),
                e.request_id().map(Into::into),
            );
            error.with_headers(e.headers().clone()).into_error()
        }
        Error::Connect(e) if !e.may_have_been_processed() => Error::connect(cause()),
        _ => Error::interrupted(cause()),
    }
}

/// What several errors are caused by.
struct Cause(Arc<Error>);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl StdError for Cause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
