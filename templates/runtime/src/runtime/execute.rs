//! From a request to its answer: tries, waits, limits. One piece of code for all operations.

use super::answer::{Answer, Raw};
use super::backoff;
use super::body::Body;
use super::client::Inner;
use super::clock::within;
use super::error::Error;
use super::outgoing::Outgoing;
use super::request::Request;
use super::retry;
use super::transport::{BoxFuture, Next};
use std::time::{Duration, Instant};

/// What is read of the body of an error: some servers send a whole page, or do not stop.
const ERROR_BODY: usize = 1 << 20;

/// Sends a request. Nothing happens before it is polled, and dropping it stops everything.
pub(crate) fn execute(request: Request) -> BoxFuture<'static, Result<Raw, Error>> {
    Box::pin(run(request))
}

async fn run(mut request: Request) -> Result<Raw, Error> {
    request.0.apply_mask();
    let parts = &request.0;
    let inner = parts.client.inner();
    let outgoing =
        Outgoing::of(parts).map_err(|error| error.asked(&format!("{} {}", parts.verb.as_str(), parts.target.as_str())))?;
    let limits = Limits::of(&request, inner);
    match repeat(inner, &outgoing, &limits).await {
        Ok(Answer { status, headers, bytes }) => Ok(Raw { status, headers, bytes, call: outgoing.call.into(), request }),
        Err(error) => Err(error.asked(&outgoing.call)),
    }
}

/// How often and how long.
struct Limits {
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
        Self {
            retries: options.max_retries.unwrap_or(inner.max_retries),
            timeout: options.timeout.unwrap_or(inner.timeout),
            // A deadline beyond what a clock can count is none.
            deadline: deadline.and_then(|d| Some((d, inner.clock.now().checked_add(d)?))),
        }
    }

    fn left(&self, inner: &Inner) -> Option<Duration> {
        self.deadline.map(|(_, end)| end.saturating_duration_since(inner.clock.now()))
    }
}

/// Tries until there is a success, or another try is of no use, not allowed, or too late.
async fn repeat(inner: &Inner, outgoing: &Outgoing, limits: &Limits) -> Result<Answer, Error> {
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
        let headers = result.as_ref().ok().map(|answer| &answer.headers);
        let asked = headers.and_then(|headers| backoff::retry_after(headers, inner.clock.date()));
        let again = retry::outcome(&result, asked.is_some()).again(outgoing.repeatable);
        let wait = backoff::delay(asked, tries, inner.clock.chance());
        // Where the deadline would come first, the answer that is there says more than a timeout.
        let in_time = limits.left(inner).is_none_or(|left| wait < left);
        if !(again && tries <= limits.retries && in_time && inner.budget.spend()) {
            return result.and_then(|answer| Err(answer.into_error(inner.api.request_id_headers)));
        }
        inner.clock.sleep(wait).await?;
    }
}

/// One try, through all middleware, its body read.
async fn attempt(inner: &Inner, outgoing: &Outgoing, limits: &Limits, tries: u32) -> Result<Answer, Error> {
    let left = limits.left(inner);
    let limit = left.map_or(limits.timeout, |left| left.min(limits.timeout));
    let work = async {
        let (head, body) = Next::new(inner).run(outgoing.message(tries)).await?.into_parts();
        let bytes = read(body, head.status.is_success()).await?;
        Ok(Answer { status: head.status, headers: head.headers, bytes })
    };
    match within(&*inner.clock, limit, work).await {
        Some(result) => result,
        None if limit < limits.timeout => {
            let deadline = limits.deadline.map_or(limit, |(deadline, _)| deadline);
            Err(Error::timeout(format!("the deadline of {deadline:?} has passed")))
        }
        None => Err(Error::timeout(format!("no answer within {limit:?}"))),
    }
}

/// The body of a success whole; of an error what there is of it, as its status says the most.
async fn read(body: Body, success: bool) -> Result<bytes::Bytes, Error> {
    if success {
        return body.bytes().await;
    }
    Ok(body.gather(ERROR_BODY).await.unwrap_or_else(|(start, _)| start))
}
