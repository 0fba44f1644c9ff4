// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! From a request to its answer: tries, waits, limits. One piece of code for all operations.

use super::answer::{Answer, Raw};
use super::backoff;
use super::client::Inner;
use super::clock::{Instant, within, within_each};
use super::error::Error;
use super::outgoing::Outgoing;
use super::payload::Activity;
use super::receive::{Idle, receive};
use super::request::Request;
use super::retry::{FailedTry, RetryPolicy};
use super::trace::Span;
use super::transport::{BoxFuture, MaybeSend, Next};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

/// Sends a request. Nothing happens before it is polled, and dropping it stops everything.
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

/// Several requests in a row: the deadline is that of `first`, and for all of them together.
pub(crate) fn in_a_row(
    first: &Request,
    work: impl Future<Output = Result<Raw, Error>> + MaybeSend + 'static,
) -> BoxFuture<'static, Result<Raw, Error>> {
    let first = first.clone();
    Box::pin(async move {
        let inner = first.0.client.inner();
        let limits = Limits::of(&first, inner);
        match limits.left(inner) {
            Some(left) => within(&*inner.clock, left, pin!(work)).await.unwrap_or_else(|| Err(limits.error(inner))),
            None => work.await,
        }
    })
}

async fn run(mut request: Request, span: Span) -> Result<Raw, Error> {
    request.0.apply_mask();
    let parts = &request.0;
    let inner = parts.client.inner();
    let limits = Limits::of(&request, inner);
    let mut outgoing = Outgoing::of(parts, &limits).await.map_err(|error| error.asked(&template(&request)))?;
    outgoing.measure().await.map_err(|error| error.asked(&template(&request)))?;
    span.sent_to(&outgoing.uri);
    let mut result = repeat(inner, &outgoing, &limits).await;
    // A key may have been changed, a token withdrawn. A request that was refused for it was not processed.
    if !outgoing.renewable.is_empty() && result.as_ref().is_err_and(Error::is_unauthorized) {
        // On the heap: it is rare, and every request would have room for it.
        result = Box::pin(renewed(&request, &mut outgoing, &limits)).await.unwrap_or(result);
    }
    match result {
        Ok(Answer { status, headers, bytes, flow }) => {
            Ok(Raw { status, headers, bytes, flow, call: outgoing.call.into(), request })
        }
        Err(error) => Err(error.asked(&outgoing.call)),
    }
}

/// The same with keys as they are now; `None` where they are the same, or it cannot be sent again.
async fn renewed(request: &Request, outgoing: &mut Outgoing, limits: &Limits) -> Option<Result<Answer, Error>> {
    let inner = request.0.client.inner();
    inner.keys.forget(&outgoing.renewable).await;
    let mut again = Outgoing::of(&request.0, limits).await.ok()?;
    again.measure().await.ok()?;
    if again.renewable == outgoing.renewable || !again.can_be_sent() {
        return None;
    }
    *outgoing = again;
    Some(repeat(inner, outgoing, limits).await)
}

/// What was asked, where no address could be made of it.
fn template(request: &Request) -> String {
    format!("{} {}", request.0.verb.as_str(), request.0.target.as_str())
}

/// How often and how long.
pub(crate) struct Limits {
    start: Instant,
    retries: u32,
    /// The request's own, if it has one.
    policy: Option<Arc<dyn RetryPolicy>>,
    /// Of one try.
    timeout: Duration,
    /// Of all tries and the waits between them, and when it ends.
    deadline: Option<(Duration, Instant)>,
}

impl Limits {
    fn of(request: &Request, inner: &Inner) -> Self {
        let options = &request.0.options;
        let deadline = options.deadline.or(inner.deadline);
        let start = inner.clock.now();
        Self {
            start,
            retries: options.max_retries.unwrap_or(inner.max_retries),
            policy: options.retry_policy.clone(),
            timeout: options.timeout.unwrap_or(inner.timeout),
            // A deadline beyond what a clock can count is none.
            deadline: deadline.and_then(|d| Some((d, start.checked_add(d)?))),
        }
    }

    /// The error for a try that took too long.
    fn error(&self, inner: &Inner) -> Error {
        match self.deadline {
            Some((deadline, end)) if end <= inner.clock.now() => {
                Error::timeout(format!("the deadline of {deadline:?} has passed"))
            }
            _ => Error::timeout(format!("no answer within {:?}", self.timeout)),
        }
    }

    fn left(&self, inner: &Inner) -> Option<Duration> {
        self.deadline.map(|(_, end)| end.saturating_duration_since(inner.clock.now()))
    }

    /// `work`, which may take as long as one try, and ends with the deadline.
    pub(crate) async fn hold<T>(&self, inner: &Inner, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let limit = self.left(inner).map_or(self.timeout, |left| left.min(self.timeout));
        within(&*inner.clock, limit, pin!(work)).await.unwrap_or_else(|| Err(self.error(inner)))
    }
}

/// Tries until there is a success, or another try is of no use, not allowed, or too late.
pub(crate) async fn repeat(inner: &Inner, outgoing: &Outgoing, limits: &Limits) -> Result<Answer, Error> {
    let mut tries = 0;
    loop {
        let result = attempt(inner, outgoing, limits, tries).await;
        if let Ok(answer) = &result
            && answer.status.is_success()
        {
            inner.budget.earn(tries);
            return result;
        }
        tries += 1;
        let Some(wait) = next_try(inner, outgoing, limits, &result, tries) else {
            return result.and_then(|answer| Err(answer.into_error(inner.api.request_id_headers)));
        };
        inner.clock.sleep(wait).await?;
    }
}

/// How long to wait before another try; `None` where there is to be none.
fn next_try(inner: &Inner, outgoing: &Outgoing, limits: &Limits, result: &Result<Answer, Error>, tries: u32) -> Option<Duration> {
    let headers = result.as_ref().ok().map(|answer| &answer.headers);
    let failed = FailedTry {
        result,
        tries,
        max_retries: limits.retries,
        elapsed: inner.clock.now().saturating_duration_since(limits.start),
        retry_after: headers.and_then(|headers| backoff::retry_after(headers, inner.clock.date())),
        chance: inner.clock.chance(),
    };
    if tries > limits.retries || !outgoing.can_be_sent() || !failed.may_be_repeated(outgoing.repeatable) {
        return None;
    }
    let policy = limits.policy.as_deref().unwrap_or(&*inner.retry_policy);
    let wait = policy.wait(&failed)?;
    // Where the deadline would come first, the answer that is there says more than a timeout.
    let in_time = limits.left(inner).is_none_or(|left| wait < left);
    (in_time && inner.budget.spend()).then_some(wait)
}

/// One try, through all middleware, its body read; of a stream only the head.
async fn attempt(inner: &Inner, outgoing: &Outgoing, limits: &Limits, tries: u32) -> Result<Answer, Error> {
    let span = Span::attempt(outgoing, tries);
    let result = span.around(exchange(inner, outgoing, limits, tries)).await;
    span.answered(&result);
    result
}

async fn exchange(inner: &Inner, outgoing: &Outgoing, limits: &Limits, tries: u32) -> Result<Answer, Error> {
    let start = inner.clock.now();
    let activity = Activity::default();
    let mut seen = None;
    // A body that is streamed has no limit in all, but one for each of its pieces.
    let more = || {
        let before = seen.replace(activity.count());
        (before != seen).then(|| limits.left(inner).map_or(limits.timeout, |left| left.min(limits.timeout)))
    };
    let again = || outgoing.message(tries, &activity);
    let response = {
        // Gone before the body is read.
        let work = pin!(Next::new(inner, &again).go(again()));
        within_each(&*inner.clock, more, work).await.unwrap_or_else(|| Err(limits.error(inner)))?
    };
    let spent = if outgoing.is_streamed() { Duration::ZERO } else { inner.clock.now().saturating_duration_since(start) };
    let time = limits.timeout.saturating_sub(spent);
    let time = limits.left(inner).map_or(time, |left| left.min(time));
    let streaming = outgoing.streaming.map(|own_deadline| Idle {
        limit: limits.timeout,
        // The client's deadline is for its calls; what comes in a stream has one only where it was asked for.
        end: limits.deadline.filter(|_| own_deadline).map(|(_, end)| end),
    });
    match receive(&inner.clock, response, time, streaming, outgoing).await {
        Some(result) => result,
        None => Err(limits.error(inner)),
    }
}
