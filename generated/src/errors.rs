// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! Errors with the bodies that the API documents for them.

use crate::runtime::emit as rt;
use crate::types;

impl rt::Error {
    /// What the server says of the error: its response as [`types::Status`](crate::types), which the API documents for most errors.
    ///
    /// `None` where there is no response, or one that is something else, or has nothing of it. Methods whose errors have other types name them.
    pub fn details(&self) -> Option<types::Status> {
        self.as_api()?.details().ok()
    }
}

impl rt::ApiError {
    /// The body as [`types::Status`](crate::types), which the API documents for most errors.
    ///
    /// # Errors
    /// [`Error::Decode`](rt::Error::Decode) when it is something else. Methods whose errors have other types name them.
    pub fn details(&self) -> ::std::result::Result<types::Status, rt::Error> {
        self.parse_any(&["code", "message", "details"])
    }
}
