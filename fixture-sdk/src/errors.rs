// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! Errors with the bodies that the API documents for them.

use crate::runtime::emit as rt;
use crate::types;

impl rt::Error {
    /// What the server says of the error: its response as [`types::Problem`](crate::types), which the API documents for most errors.
    ///
    /// `None` where there is no response, or one that is something else, or has nothing of it. [`any_details`](Self::any_details) reads a body of another documented type.
    pub fn details(&self) -> Option<types::Problem> {
        self.as_api()?.details().ok()
    }
}

impl rt::ApiError {
    /// The body as [`types::Problem`](crate::types), which the API documents for most errors.
    ///
    /// # Errors
    /// [`Error::Decode`](rt::Error::Decode) when it is something else. [`any_details`](Self::any_details) reads a body of another documented type.
    pub fn details(&self) -> ::std::result::Result<types::Problem, rt::Error> {
        self.parse_any(&["title", "status"])
    }
}

/// The body of an error, as one of the types that the API documents for errors.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum ErrorDetails {
    /// The body is a `types::Problem`.
    Problem(types::Problem),
    #[cfg(feature = "notes")]
    /// The body is a `types::Conflict`.
    Conflict(types::Conflict),
}

impl rt::Error {
    /// What the server says of the error, as the documented type that fits its response best, whatever operation and status
    /// that type is documented for. `None` where there is no response, or none of them fits.
    pub fn any_details(&self) -> Option<ErrorDetails> {
        self.as_api()?.any_details()
    }
}

impl rt::ApiError {
    /// The body as the documented type that fits it best, whatever operation and status that type is documented for.
    pub fn any_details(&self) -> Option<ErrorDetails> {
        self.best_fit(
            &[
                (
                    &["title", "status"],
                    |error| {
                        error
                            .parse_any(&["title", "status"])
                            .ok()
                            .map(ErrorDetails::Problem)
                    },
                ),
                #[cfg(feature = "notes")]
                (
                    &["with", "errorMessage"],
                    |error| {
                        error
                            .parse_any(&["with", "errorMessage"])
                            .ok()
                            .map(ErrorDetails::Conflict)
                    },
                ),
            ],
        )
    }
}
