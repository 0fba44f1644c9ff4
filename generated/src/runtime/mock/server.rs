// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The server: the requests that it expects, and the requests that it received.

use super::call::Call;
use super::response::MockResponse;
use crate::runtime::attempts::backoff::DefaultRetryPolicy;
use crate::runtime::attempts::retry::{FailedAttempt, RetryPolicy};
use crate::runtime::bodies::body::Body;
use crate::runtime::client::builder::ClientBuilder;
use crate::runtime::errors::error::Error;
use crate::runtime::paging::scheme::Paging;
use crate::runtime::requests::hint::Hint;
use crate::runtime::security::secret::Secret;
use crate::runtime::transport::http_client::HttpClient;
use bytes::Bytes;
use http::Method;
use serde::Serialize;
use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The headers of a webhook that is sent now, signed with this key (`whsec_..`): for tests of what
/// receives it.
///
/// # Errors
/// [`Error::Config`] where that is no key.
pub fn webhook_headers(key: &str, body: impl AsRef<[u8]>) -> Result<http::HeaderMap, Error> {
    crate::runtime::security::webhook::sign(key, body.as_ref())
}

/// A server in memory. Say which calls are expected and how they are answered; then give it to a
/// client by [`ClientBuilder::mocked`](crate::ClientBuilder::mocked).
///
/// A call that nobody expects is an error for its caller (`Error::InvalidRequest`), which says what
/// was expected. When the server is dropped it panics if there was such a call, or if an expected
/// one did not come, unless [`verify`](Self::verify) has said so already. Its clones are handles:
/// dropping them does nothing.
pub struct Server {
    state: Arc<Mutex<State>>,
    /// A clone is none.
    original: bool,
}

#[derive(Default)]
struct State {
    expected: Vec<Expected>,
    received: Vec<http::Request<Bytes>>,
    unexpected: Vec<String>,
    verified: bool,
}

/// A call, how often it is to come, and the responses that are left for it.
struct Expected {
    call: Call,
    times: Option<u32>,
    came: u32,
    /// The last one is given again and again.
    responses: VecDeque<MockResponse>,
}

impl Server {
    /// A server that expects nothing yet.
    pub fn new() -> Self {
        Self { state: Arc::default(), original: true }
    }

    /// Expects a call of this method and path (that of the document: without the base address, and
    /// with `{name}` for any value). It counts once it is given a
    /// [`respond`](Expectation::respond).
    pub fn expect(&self, method: Method, path: impl Into<String>) -> Expectation {
        Expectation {
            server: self.clone(),
            call: Call::new(method, path.into()),
            times: None,
            any: false,
        }
    }

    /// Expects a GET.
    pub fn get(&self, path: impl Into<String>) -> Expectation {
        self.expect(Method::GET, path)
    }

    /// Expects a POST.
    pub fn post(&self, path: impl Into<String>) -> Expectation {
        self.expect(Method::POST, path)
    }

    /// Expects a PUT.
    pub fn put(&self, path: impl Into<String>) -> Expectation {
        self.expect(Method::PUT, path)
    }

    /// Expects a PATCH.
    pub fn patch(&self, path: impl Into<String>) -> Expectation {
        self.expect(Method::PATCH, path)
    }

    /// Expects a DELETE.
    pub fn delete(&self, path: impl Into<String>) -> Expectation {
        self.expect(Method::DELETE, path)
    }

    /// All requests that came, expected or not.
    pub fn received(&self) -> Vec<http::Request<Bytes>> {
        self.state().received.clone()
    }

    /// Whether all that was expected came, and nothing else.
    ///
    /// # Errors
    /// What is missing and what was too much; both its `Debug` and its `Display` are meant to be
    /// read.
    pub fn verify(&self) -> Result<(), Unmet> {
        let mut state = self.state();
        state.verified = true;
        let missing = state.expected.iter().filter(|e| e.times.is_some_and(|times| e.came < times));
        let missing = missing.map(|e| format!("expected, but did not come: {e}"));
        let wrong: Vec<String> = state.unexpected.iter().cloned().chain(missing).collect();
        if wrong.is_empty() { Ok(()) } else { Err(Unmet(wrong.join("\n"))) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The response to a request, or why there is none.
    fn find(
        &self,
        request: &http::Request<Bytes>,
        hint: Option<&Hint>,
    ) -> Result<MockResponse, String> {
        let mut state = self.state();
        state.verified = false;
        state.received.push(request.clone());
        let mut closest = Vec::new();
        for expected in &mut state.expected {
            let mut against = expected.call.against(request, hint);
            if against.is_empty() && expected.times.is_some_and(|times| expected.came >= times) {
                against.push("it has come that often already".to_owned());
            }
            if against.is_empty() {
                expected.came += 1;
                let last = expected.responses.len() <= 1;
                let response = if last {
                    expected.responses.front().cloned()
                } else {
                    expected.responses.pop_front()
                };
                return Ok(response.unwrap_or_else(|| MockResponse::status(200)));
            }
            closest.push((against.len(), format!("\n  not {expected}: {}", against.join("; "))));
        }
        closest.sort_by_key(|(differences, _)| *differences);
        let others: String = if closest.is_empty() {
            " (nothing is)".into()
        } else {
            closest.into_iter().map(|(_, text)| text).collect()
        };
        let why = format!("{} is not expected{others}", Call::line(request, hint));
        state.unexpected.push(why.clone());
        Err(why)
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Server {
    fn clone(&self) -> Self {
        Self { state: self.state.clone(), original: false }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Server")
            .field("expected", &state.expected.len())
            .field("received", &state.received.len())
            .finish_non_exhaustive()
    }
}

impl Drop for Server {
    /// A test that forgets to look fails all the same; one that fails already is not disturbed.
    fn drop(&mut self) {
        if !self.original || std::thread::panicking() || self.state().verified {
            return;
        }
        if let Err(unmet) = self.verify() {
            panic!("{unmet}");
        }
    }
}

impl HttpClient for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let (mut head, body) = request.into_parts();
        let hint = head.extensions.remove::<Hint>();
        let request = http::Request::from_parts(head, body.bytes().await?);
        let response = self.find(&request, hint.as_ref()).map_err(Error::invalid_request)?;
        response.send(&request, hint.as_ref()).await
    }
}

/// A call that is to come: narrow it down, then say how it is [answered](Self::respond).
#[must_use = "nothing is expected before `respond` or `respond_in_turn`"]
pub struct Expectation {
    server: Server,
    call: Call,
    times: Option<u32>,
    any: bool,
}

impl Expectation {
    /// It has this query parameter (among others). For a list say each value.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.call.query.push((name.into(), value.to_string()));
        self
    }

    /// It has this header (among others).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.headers.push((name.into(), value.into()));
        self
    }

    /// Its body is this, as JSON.
    pub fn body(mut self, body: impl Serialize) -> Self {
        self.call.json_body(&body);
        self
    }

    /// Its JSON body has this value at this path (`metadata.labels.team`, `items.0`), whatever else
    /// it has.
    pub fn body_field(mut self, path: impl Into<String>, value: impl Serialize) -> Self {
        self.call.json_field(path.into(), &value);
        self
    }

    /// Its body is these bytes.
    pub fn body_bytes(mut self, body: impl Into<Bytes>) -> Self {
        self.call.bytes = Some(body.into());
        self
    }

    /// Whatever else is to be looked at; `what` says it in the message when it is not so.
    pub fn matches(
        mut self,
        what: impl Into<String>,
        fits: impl Fn(&http::Request<Bytes>) -> bool + Send + Sync + 'static,
    ) -> Self {
        self.call.others.push((what.into(), Box::new(fits)));
        self
    }

    /// How often it comes; once unless set.
    pub fn times(mut self, times: u32) -> Self {
        (self.times, self.any) = (Some(times), false);
        self
    }

    /// It may come as often as it likes, or not at all.
    pub fn any_times(mut self) -> Self {
        self.any = true;
        self
    }

    /// The response, each time that it comes.
    pub fn respond(self, response: MockResponse) {
        self.respond_in_turn([response]);
    }

    /// Sends one response after the other. The request is expected as often as there are responses,
    /// unless `times` says otherwise (then the last response is repeated).
    pub fn respond_in_turn(self, responses: impl IntoIterator<Item = MockResponse>) {
        let responses: VecDeque<MockResponse> = responses.into_iter().collect();
        let each = u32::try_from(responses.len()).unwrap_or(u32::MAX);
        let times = (!self.any).then_some(self.times.unwrap_or(each));
        self.server.state().expected.push(Expected { call: self.call, times, came: 0, responses });
    }
}

impl fmt::Debug for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Expectation").field(&format_args!("{}", self.call)).finish()
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.times {
            Some(times) => write!(f, "{} ({} of {times} so far)", self.call, self.came),
            None => write!(f, "{} (any number of times)", self.call),
        }
    }
}

/// What a [`Server`] expected and did not get, or got and did not expect.
pub struct Unmet(String);

impl fmt::Display for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Unmet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unmet {}

impl ClientBuilder {
    /// Sends everything to a server in memory: keys that are missing are made up, and retries do
    /// not wait.
    pub fn mocked(mut self, server: &Server) -> Self {
        self.keys.fill(|_| Some(Secret::new("mock-key")));
        self.with_any_base_url()
            .http_client(server.clone())
            .retry_policy(AtOnce(DefaultRetryPolicy::new()))
    }
}

/// Retries what a real client would retry, without its waits.
struct AtOnce(DefaultRetryPolicy);

impl RetryPolicy for AtOnce {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        self.0.wait(failed).map(|_| Duration::ZERO)
    }
}
