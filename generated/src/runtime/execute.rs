// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! From a request to its answer: tries, waits, limits. One piece of code for all operations.

use super::answer::{Answer, Raw};
use super::backoff;
use super::body::Body;
use super::client::Inner;
use super::clock::{Instant, within};
use super::error::Error;
use super::outgoing::Outgoing;
use super::request::Request;
use super::retry::FailedTry;
use super::trace::Span;
use super::transport::{BoxFuture, Next};
use std::future::Future;
use std::time::Duration;

/// What is read of the body of an error: some servers send a whole page, or do not stop.
const ERROR_BODY: usize = 1 << 20;

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

async fn run(mut request: Request, span: Span) -> Result<Raw, Error> {
    request.0.apply_mask();
    let parts = &request.0;
    let inner = parts.client.inner();
    let limits = Limits::of(&request, inner);
    let mut outgoing = Outgoing::of(parts, &limits).await.map_err(|error| error.asked(&template(&request)))?;
    span.sent_to(&outgoing.uri);
    let mut result = repeat(inner, &outgoing, &limits).await;
    // A key may have been changed, a token withdrawn. A request that was refused for it was not processed.
    if !outgoing.renewable.is_empty() && result.as_ref().is_err_and(Error::is_unauthorized) {
        inner.keys.forget(&outgoing.renewable).await;
        if let Ok(again) = Outgoing::of(parts, &limits).await
            && again.renewable != outgoing.renewable
        {
            outgoing = again;
            result = repeat(inner, &outgoing, &limits).await;
        }
    }
    match result {
        Ok(Answer { status, headers, bytes }) => Ok(Raw { status, headers, bytes, call: outgoing.call.into(), request }),
        Err(error) => Err(error.asked(&outgoing.call)),
    }
}

/// What was asked, where no address could be made of it.
fn template(request: &Request) -> String {
    format!("{} {}", request.0.verb.as_str(), request.0.target.as_str())
}

/// How often and how long.
pub(crate) struct Limits {
    start: Instant,
    retries: u32,
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
            timeout: options.timeout.unwrap_or(inner.timeout),
            // A deadline beyond what a clock can count is none.
            deadline: deadline.and_then(|d| Some((d, start.checked_add(d)?))),
        }
    }

    fn left(&self, inner: &Inner) -> Option<Duration> {
        self.deadline.map(|(_, end)| end.saturating_duration_since(inner.clock.now()))
    }

    /// `work`, which may take as long as one try, and ends with the deadline.
    pub(crate) async fn hold<T>(&self, inner: &Inner, work: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let limit = self.left(inner).map_or(self.timeout, |left| left.min(self.timeout));
        match within(&*inner.clock, limit, work).await {
            Some(result) => result,
            None if limit < self.timeout => {
                let deadline = self.deadline.map_or(limit, |(deadline, _)| deadline);
                Err(Error::timeout(format!("the deadline of {deadline:?} has passed")))
            }
            None => Err(Error::timeout(format!("no answer within {limit:?}"))),
        }
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
    if tries > limits.retries || !failed.may_be_repeated(outgoing.repeatable) {
        return None;
    }
    let wait = inner.retry_policy.wait(&failed)?;
    // Where the deadline would come first, the answer that is there says more than a timeout.
    let in_time = limits.left(inner).is_none_or(|left| wait < left);
    (in_time && inner.budget.spend()).then_some(wait)
}

/// One try, through all middleware, its body read.
async fn attempt(inner: &Inner, outgoing: &Outgoing, limits: &Limits, tries: u32) -> Result<Answer, Error> {
    let work = async {
        let (head, body) = Next::new(inner).run(outgoing.message(tries)).await?.into_parts();
        let bytes = read(body, head.status.is_success()).await?;
        Ok(Answer { status: head.status, headers: head.headers, bytes })
    };
    let span = Span::attempt(&outgoing.method, &outgoing.uri, tries);
    let result = span.around(limits.hold(inner, work)).await;
    span.answered(&result);
    result
}

/// The body of a success whole; of an error what there is of it, as its status says the most.
async fn read(body: Body, success: bool) -> Result<bytes::Bytes, Error> {
    if success {
        return body.bytes().await;
    }
    Ok(body.gather(ERROR_BODY).await.unwrap_or_else(|(start, _)| start))
}
