// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Runs a request until it has a response: attempts, waits, time limits. All operations share it.

use super::backoff;
use super::receive::{self, Idle};
use super::retry::FailedAttempt;
use crate::runtime::bodies::body::Reading;
use crate::runtime::bodies::payload::Activity;
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::transient::retry_after;
use crate::runtime::requests::address;
use crate::runtime::requests::outgoing::{self, Outgoing};
use crate::runtime::requests::request::Request;
use crate::runtime::requests::request_parts::Options;
use crate::runtime::responses::response::{self, BufferedResponse, Flow, Raw};
use crate::runtime::tasks::clock::{Instant, within, within_each};
use crate::runtime::tasks::futures::{BoxFuture, MaybeSend};
use crate::runtime::transport::http_client::Next;
use crate::runtime::transport::trace::Span;
use bytes::Bytes;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::time::Duration;

/// Sends a request. Nothing is sent before it is polled, and dropping it cancels the request.
pub(crate) fn execute(request: Request) -> BoxFuture<'static, Result<Raw, Error>> {
    Box::pin(async {
        let span = Span::call(&request);
        let result = span.around(run(request, span.clone())).await;
        match &result {
            Ok(raw) => span.status(raw.status.as_u16()),
            Err(error) => span.failed(error),
        }
        result
    })
}

/// Several requests in a row. The deadline of `first` applies to all of them together.
pub(crate) fn in_a_row(
    first: &Request,
    work: impl Future<Output = Result<Raw, Error>> + MaybeSend + 'static,
) -> BoxFuture<'static, Result<Raw, Error>> {
    let first = first.clone();
    Box::pin(async move {
        let inner = first.0.client.inner();
        let limits = Limits::new(first.0.options(), inner);
        let result = match limits.left(inner) {
            Some(left) => within(&*inner.clock, || left, pin!(work))
                .await
                .unwrap_or_else(|| Err(limits.error(inner))),
            None => work.await,
        };
        result.map_err(|error| error.with_request(&address::template(&first.0)))
    })
}

async fn run(mut request: Request, span: Span) -> Result<Raw, Error> {
    request.0.apply_mask();
    if request.0.streaming {
        request.0.fix_end();
    }
    let result = {
        let inner = request.0.client.inner();
        let limits = Limits::new(request.0.options(), inner);
        let mut outgoing = Outgoing::new(&request.0, &limits)
            .await
            .map_err(|error| error.with_request(&address::template(&request.0)))?;
        if outgoing.is_streamed() {
            // On the heap, so that the future of every request does not get larger.
            Box::pin(outgoing.measure())
                .await
                .map_err(|error| error.with_request(&address::template(&request.0)))?;
        }
        span.sent_to(&outgoing.uri);
        deliver(&request, &outgoing, &limits).await
    };
    match result {
        Ok(response) => Ok(Raw { response, request }),
        Err(error) => Err(refused(error, &request).with_request(&address::call(&request.0))),
    }
}

/// Adds to a 401 or 403 which key is missing.
#[cold]
fn refused(mut error: Error, request: &Request) -> Error {
    if let Error::Api(response) = &mut error
        && matches!(response.status().as_u16(), 401 | 403)
    {
        response.missing_key(outgoing::missing_key(&request.0));
    }
    error
}

/// Sends it, and sends it once more if its keys have changed.
///
/// A separate function, like those below: what an `async fn` keeps across several `.await` takes
/// space in its future.
async fn deliver(
    request: &Request,
    outgoing: &Outgoing<'_>,
    limits: &Limits<'_>,
) -> Result<Box<BufferedResponse>, Error> {
    // A key may have been changed, or a token revoked. The server did not process the request that
    // it refused.
    let refused = |error: &Error| !outgoing.renewable().is_empty() && error.is_unauthorized();
    let error = match repeat(request.0.client.inner(), outgoing, limits).await {
        Err(error) if refused(&error) => error,
        result => return result,
    };
    // On the heap: this is rare, and the future of every request would get larger.
    Box::pin(renewed(request, outgoing, limits)).await.unwrap_or(Err(error))
}

/// Makes the request again with the current keys. `None` if they are the same, or if it cannot be
/// sent again.
async fn renewed(
    request: &Request,
    before: &Outgoing<'_>,
    limits: &Limits<'_>,
) -> Option<Result<Box<BufferedResponse>, Error>> {
    let inner = request.0.client.inner();
    inner.keys.forget(before.renewable()).await;
    let mut again = Outgoing::new(&request.0, limits).await.ok()?;
    again.measure().await.ok()?;
    again.recognized_as(before);
    if again.renewable() == before.renewable() || !again.can_be_sent() {
        return None;
    }
    Some(repeat(inner, &again, limits).await)
}

/// The limits of the attempts: their number and their time.
pub(crate) struct Limits<'r> {
    /// The limits of the request. They override those of the client.
    options: &'r Options,
    start: Instant,
    /// The end of all attempts and of the waits between them.
    end: Option<Instant>,
}

impl<'r> Limits<'r> {
    fn new(options: &'r Options, inner: &Inner) -> Self {
        let start = inner.clock.now();
        // A deadline that the clock cannot represent is no deadline.
        let end =
            || options.deadline.or(inner.deadline).and_then(|deadline| start.checked_add(deadline));
        Self { options, start, end: options.end.or_else(end) }
    }

    /// The largest number of retries.
    fn retries(&self, inner: &Inner) -> u32 {
        let options = self.options;
        options
            .max_retries
            .or(inner.max_retries)
            .or(options.default_retries)
            .unwrap_or(inner.api.max_retries)
    }

    /// The time limit of one attempt.
    fn timeout(&self, inner: &Inner) -> Duration {
        self.options
            .timeout
            .or(inner.timeout)
            .or(self.options.default_timeout)
            .unwrap_or(inner.api.timeout)
    }

    /// The error for an attempt that took too long.
    #[cold]
    fn error(&self, inner: &Inner) -> Error {
        match self.end {
            Some(end) if end <= inner.clock.now() => {
                let deadline = self.options.deadline.or(inner.deadline).unwrap_or_default();
                Error::timeout(format!("the deadline of {deadline:?} has passed"))
            }
            _ => Error::timeout(format!("no response within {:?}", self.timeout(inner))),
        }
    }

    fn left(&self, inner: &Inner) -> Option<Duration> {
        self.end.map(|end| end.saturating_duration_since(inner.clock.now()))
    }

    /// The time, cut at the deadline.
    fn at_most(&self, time: Duration, inner: &Inner) -> Duration {
        self.left(inner).map_or(time, |left| left.min(time))
    }

    /// Runs `work` with the time limit of one attempt and the deadline.
    pub(crate) async fn hold<T>(
        &self,
        inner: &Inner,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let limit = || self.at_most(self.timeout(inner), inner);
        within(&*inner.clock, limit, pin!(work)).await.unwrap_or_else(|| Err(self.error(inner)))
    }
}

/// Repeats attempts until one succeeds, or until another one is useless, not allowed or too late.
pub(crate) async fn repeat(
    inner: &Inner,
    outgoing: &Outgoing<'_>,
    limits: &Limits<'_>,
) -> Result<Box<BufferedResponse>, Error> {
    let mut attempts = 0;
    loop {
        let wait = {
            let result = attempt(inner, outgoing, limits, attempts).await;
            if let Ok(response) = &result
                && outgoing.succeeds(response.status)
            {
                inner.budget.earn(attempts);
                return result;
            }
            attempts += 1;
            let Some(wait) = next_attempt(inner, outgoing, limits, &result, attempts) else {
                return result
                    .and_then(|response| Err(response.into_error(inner.api.request_id_headers)));
            };
            wait
        };
        inner.clock.sleep(wait).await?;
    }
}

/// The wait before the next attempt; `None` if there is no next attempt.
#[cold]
fn next_attempt(
    inner: &Inner,
    outgoing: &Outgoing<'_>,
    limits: &Limits<'_>,
    result: &Result<Box<BufferedResponse>, Error>,
    attempts: u32,
) -> Option<Duration> {
    let headers = result.as_ref().ok().map(|response| &response.headers);
    let failed = FailedAttempt {
        result,
        attempts,
        max_retries: limits.retries(inner),
        elapsed: inner.clock.now().saturating_duration_since(limits.start),
        retry_after: headers.and_then(|headers| retry_after(headers, inner.clock.date())),
        chance: inner.clock.chance(),
    };
    if attempts > failed.max_retries
        || !outgoing.can_be_sent()
        || !failed.may_be_repeated(outgoing.repeatable)
    {
        return None;
    }
    let policy = limits.options.retry_policy.as_deref().unwrap_or(&*inner.retry_policy);
    let wait = policy.wait(&failed)?;
    // If the deadline came first, the existing response would say more than a timeout.
    let in_time = limits.left(inner).is_none_or(|left| wait < left);
    (in_time && inner.budget.spend()).then_some(wait)
}

/// One attempt, through all middleware. The body is read; of a stream, only the head.
async fn attempt(
    inner: &Inner,
    outgoing: &Outgoing<'_>,
    limits: &Limits<'_>,
    attempts: u32,
) -> Result<Box<BufferedResponse>, Error> {
    let span = Span::attempt(outgoing, attempts);
    let result = span.around(exchange(inner, outgoing, limits, attempts)).await;
    span.record_result(&result);
    result
}

async fn exchange(
    inner: &Inner,
    outgoing: &Outgoing<'_>,
    limits: &Limits<'_>,
    attempts: u32,
) -> Result<Box<BufferedResponse>, Error> {
    let start = inner.clock.now();
    let timeout = limits.timeout(inner);
    let (mut response, body) = {
        // It is dropped before the body is read.
        let activity = Activity::new(outgoing.moves());
        let again = || outgoing.message(attempts, &activity);
        let mut sent = Next::new(inner, &again).go(again());
        let work = pin!(poll_fn(move |cx| Pin::new(&mut sent).poll(cx).map_ok(receive::begun)));
        let mut seen = None;
        // The time limit applies to each piece of a body, because sending all of it may take long.
        let more = || {
            let before = seen.replace(activity.count());
            let time = limits.at_most(timeout, inner);
            // After the deadline there is no time left in any case.
            (before != seen && !time.is_zero()).then_some(time)
        };
        within_each(&*inner.clock, more, work).await.unwrap_or_else(|| Err(limits.error(inner)))?
    };
    let success = outgoing.succeeds(response.status);
    if success
        && let Some(own_deadline) = outgoing.streaming
        && receive::fits(outgoing.accept(), &response.headers)
    {
        // The client's deadline is for requests. A stream has a deadline only if its request set
        // one.
        let idle = Idle { limit: timeout, end: limits.end.filter(|_| own_deadline) };
        response.flow = Flow::new(body, idle, &inner.clock, outgoing.call());
        return Ok(response);
    }
    // A response that is not the expected stream becomes an error.
    let whole = success && outgoing.streaming.is_none();
    // A body in memory needs no time limit.
    let left = || {
        let spent = if outgoing.moves() {
            Duration::ZERO
        } else {
            inner.clock.now().saturating_duration_since(start)
        };
        let left = limits.at_most(timeout.saturating_sub(spent), inner);
        if whole { left } else { left.min(receive::ERROR_PATIENCE) }
    };
    // A file may have any size; a JSON value is read as a whole and is limited.
    let most =
        if outgoing.accept().contains("json") { inner.max_response_size } else { usize::MAX };
    let mut reading = if whole {
        Reading::all(body, &response.headers, most)
    } else {
        Reading::start(body, receive::ERROR_BODY)
    };
    match within(&*inner.clock, left, pin!(&mut reading)).await {
        Some(Err(error)) if whole => return Err(error),
        None if whole => return Err(limits.error(inner)),
        // The body of an error may be incomplete.
        _ => response.bytes = reading.join(),
    }
    if whole && response.bytes.len() > most {
        return Err(too_large(&response, most, inner.api.request_id_headers));
    }
    Ok(response)
}

/// The error for a body that exceeds the client's limit. It does not contain the bytes that were
/// read.
#[cold]
fn too_large(response: &BufferedResponse, most: usize, ids: &[&str]) -> Error {
    let what = format!(
        "its body has more than {most} bytes, the limit of the client: raise it by `max_response_size(..)`"
    );
    let id = response::request_id(&response.headers, ids).map(Into::into);
    DecodeError::other(&Bytes::new(), what, Some(response.status), id)
        .with_headers(response.headers.clone())
        .into_error()
}
