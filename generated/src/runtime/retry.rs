// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Which tries are worth another, and which may have another at all.

use super::answer::Answer;
use super::error::Error;
use http::StatusCode;

/// What became of a try that was no success.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Repeating it is of no use.
    Final,
    /// It may succeed later, and the server cannot have acted on it.
    Unprocessed,
    /// It may succeed later, but the server may have acted on it.
    Unknown,
}

/// Looks at one try. `waits` says whether the server asked to be waited for (`Retry-After`).
pub(crate) fn outcome(result: &Result<Answer, Error>, waits: bool) -> Outcome {
    match result {
        Ok(answer) => match answer.status.as_u16() {
            429 => Outcome::Unprocessed,
            503 if waits => Outcome::Unprocessed,
            _ if is_transient(answer.status) => Outcome::Unknown,
            _ => Outcome::Final,
        },
        Err(Error::Connect(e) | Error::Timeout(e)) if !e.may_have_been_processed() => Outcome::Unprocessed,
        Err(Error::Connect(_) | Error::Timeout(_)) => Outcome::Unknown,
        Err(_) => Outcome::Final,
    }
}

/// 408, 409, 429 and all of 500 and above.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 409 | 429) || status.as_u16() >= 500
}

impl Outcome {
    /// Whether to try again. `repeatable`: doing it twice does what doing it once does.
    pub(crate) fn again(self, repeatable: bool) -> bool {
        match self {
            Self::Final => false,
            Self::Unprocessed => true,
            Self::Unknown => repeatable,
        }
    }
}
