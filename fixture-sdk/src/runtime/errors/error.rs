// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The error of a request.

use super::decode_error::DecodeError;
use super::failure::{ApiError, Problem, TransportError};
use http::{HeaderMap, StatusCode};
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// An error of somebody else's.
pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// What can go wrong with a request.
///
/// It prints as one line that says what was asked (method and path), what came of it, and the
/// request's id where the server gave one. It never holds a key. [`source`](StdError::source) leads
/// to the cause.
///
/// ```text
/// match client.agents().get("id").await {
///     Ok(agent) => ..,
///     Err(error) if error.is_not_found() => ..,
///     Err(error) => return Err(error.into()),
/// }
/// ```
#[non_exhaustive]
pub enum Error {
    /// The server answered, and not with success (2xx).
    Api(Box<ApiError>),
    /// The server answered with success, but the response does not fit its type.
    Decode(Box<DecodeError>),
    /// The server could not be reached, or the connection broke.
    Connect(Box<TransportError>),
    /// There was no response in time.
    Timeout(Box<TransportError>),
    /// The request cannot be sent as it is. Nothing was sent.
    InvalidRequest(Box<Problem>),
    /// The client is not set up for this: a missing key, a bad address. Nothing was sent.
    Config(Box<Problem>),
    /// A webhook whose signature is missing or wrong, or whose time is more than five minutes off.
    Webhook(Box<Problem>),
    /// What was downloaded cannot be written to its file or writer.
    Write(Box<TransportError>),
}

/// For those who implement [`HttpClient`](crate::runtime::transport::http_client::HttpClient) or
/// [`Middleware`](crate::runtime::transport::http_client::Middleware).
impl Error {
    /// No connection was made: nothing of the request can have reached the server, so that it may
    /// always be repeated.
    #[cold]
    pub fn connect(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Connect(Box::new(TransportError::new("cannot connect", false, cause.into())))
    }

    /// The connection broke after the request had begun to be sent: the server may have acted on
    /// it.
    #[cold]
    pub fn interrupted(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Connect(Box::new(TransportError::new("the connection broke", true, cause.into())))
    }

    /// There was no response in time.
    #[cold]
    pub fn timeout(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Timeout(Box::new(TransportError::new("timed out", true, cause.into())))
    }

    /// There was not even a connection in time: nothing can have reached the server.
    #[cold]
    pub fn connect_timeout(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::Timeout(Box::new(TransportError::new(
            "timed out while connecting",
            false,
            cause.into(),
        )))
    }

    /// The request cannot be sent as it is.
    #[cold]
    pub fn invalid_request(why: impl Into<String>) -> Self {
        Self::InvalidRequest(Box::new(Problem::new(why)))
    }

    /// The client is not set up for this.
    #[cold]
    pub fn config(why: impl Into<String>) -> Self {
        Self::Config(Box::new(Problem::new(why)))
    }

    /// A response that is not a success.
    pub fn api(status: StatusCode, headers: HeaderMap, body: impl Into<bytes::Bytes>) -> Self {
        Self::Api(Box::new(ApiError::new(status, headers, body.into(), None)))
    }

    #[cold]
    pub(crate) fn write(what: &str, cause: std::io::Error) -> Self {
        Self::Write(Box::new(TransportError::new(what, true, cause.into())))
    }

    #[cold]
    pub(crate) fn webhook(why: impl Into<String>) -> Self {
        Self::Webhook(Box::new(Problem::new(why)))
    }
}

impl Error {
    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(e) => Some(e.status()),
            Self::Decode(e) => e.status(),
            _ => None,
        }
    }

    /// The headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::Api(e) => Some(e.headers()),
            Self::Decode(e) => e.status().map(|_| e.headers()),
            _ => None,
        }
    }

    /// The body of the response, if there was one: of an error of the API at most its first 64 KiB.
    ///
    /// ```text
    /// Err(Error::Decode(misfit)) => misfit.parse::<serde_json::Value>()?, // what a `POST` created is not lost
    /// ```
    pub fn body(&self) -> Option<&bytes::Bytes> {
        match self {
            Self::Api(e) => Some(e.body()),
            Self::Decode(e) => Some(e.body()),
            _ => None,
        }
    }

    /// The response that is not a success, if it is that: to read its body as a type that the API
    /// documents.
    ///
    /// ```text
    /// let conflict: Option<types::Conflict> = error.as_api().and_then(|answer| answer.parse().ok());
    /// ```
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(response) => Some(response),
            _ => None,
        }
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(e) => e.request_id(),
            Self::Decode(e) => e.request_id(),
            _ => None,
        }
    }

    /// 304: the resource has not changed since the version that the request named by
    /// `if-none-match` or `if-modified-since` (`with_header`). Use the copy that you have. (If the
    /// document has this status, it is not an error: the request returns `None`, or nothing.)
    pub fn is_not_modified(&self) -> bool {
        self.has_status(304)
    }

    /// 400: the server does not understand the request. Its message says what to correct. Another
    /// attempt would fail too.
    pub fn is_bad_request(&self) -> bool {
        self.has_status(400)
    }

    /// 401: the key is missing, wrong or no longer valid. Check the key; another attempt is of no
    /// use.
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// 403: the key is valid, but may not do this. Ask for the permission, or use another key.
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// 404: there is no such thing, or none that this key may see. Check the ids in the call.
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// 409: it clashes with the present state: something of that name exists, or somebody was
    /// faster. Read again, then decide.
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// 422: understood, but some value is not acceptable. The server's message says which.
    pub fn is_unprocessable(&self) -> bool {
        self.has_status(422)
    }

    /// 429: too many requests, after all retries. Wait for [`retry_after`](Self::retry_after), and
    /// ask less often.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(429)
    }

    /// 5xx: the server failed. It may work later; for a call that changes something, look first
    /// whether it did.
    pub fn is_server_error(&self) -> bool {
        matches!(self, Self::Api(e) if e.status().is_server_error())
    }

    /// No response in time. Allow more time (`with_timeout`), or look whether the call had its
    /// effect before repeating it.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// The server could not be reached, or the connection broke. Check the address, the network and
    /// the proxy.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_))
    }

    /// The response does not fit the types of this crate. Update the crate, or take the raw
    /// response (`send_raw`).
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::Decode(_))
    }

    /// Whether the same call may succeed later: no connection, no response in time, 408, 409, 429,
    /// 5xx.
    ///
    /// What could be retried without harm has been retried already, as often as `max_retries` says.
    /// Whether to call again is your decision: a call that changes something may have had its
    /// effect.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Connect(_) | Self::Timeout(_) => true,
            Self::Api(e) => crate::runtime::errors::transient::is_transient(e.status()),
            _ => false,
        }
    }

    /// How long the server asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(e) => {
                crate::runtime::errors::transient::retry_after(e.headers(), jiff::Timestamp::now())
            }
            _ => None,
        }
    }

    fn has_status(&self, status: u16) -> bool {
        matches!(self, Self::Api(e) if e.status() == status)
    }

    /// Adds what was asked, where the error does not say it yet.
    #[cold]
    pub(crate) fn with_request(mut self, call: &str) -> Self {
        match &mut self {
            Self::Api(e) => e.with_request(call),
            Self::Decode(e) => e.with_request(call),
            Self::Connect(e) | Self::Timeout(e) | Self::Write(e) => e.with_request(call),
            Self::InvalidRequest(e) | Self::Config(e) | Self::Webhook(e) => e.with_request(call),
        }
        self
    }

    fn inner(&self) -> &(dyn StdError + 'static) {
        match self {
            Self::Api(e) => &**e,
            Self::Decode(e) => &**e,
            Self::Connect(e) | Self::Timeout(e) | Self::Write(e) => &**e,
            Self::InvalidRequest(e) | Self::Config(e) | Self::Webhook(e) => &**e,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.inner(), f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variant = match self {
            Self::Api(_) => "Api",
            Self::Decode(_) => "Decode",
            Self::Connect(_) => "Connect",
            Self::Timeout(_) => "Timeout",
            Self::InvalidRequest(_) => "InvalidRequest",
            Self::Config(_) => "Config",
            Self::Webhook(_) => "Webhook",
            Self::Write(_) => "Write",
        };
        f.debug_tuple(variant).field(&self.inner()).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.inner().source()
    }
}
