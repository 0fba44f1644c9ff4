//! DESIGN.md section 4, "retries" and "timeouts": which, how often, after which wait.

use super::{
    Quick, Remove, Script, Scripted, builder, list, plain, response, response_with, update,
};
use crate::runtime::emit as rt;
use crate::runtime::emit::HttpMethod;
use crate::runtime::errors::transient::retry_after;
use crate::{Client, DefaultRetryPolicy, Error, FailedAttempt, RetryPolicy};
use std::time::Duration;

const OK: &str = "{}";
const MS: fn(u64) -> Duration = Duration::from_millis;

/// How often a request goes out when every attempt ends like this.
async fn attempts(last: Scripted, change: impl FnOnce(&Client) -> super::Update) -> usize {
    let script = Script::new([last]);
    change(&script.client()).await.unwrap_err();
    script.count()
}

#[tokio::test(start_paused = true)]
async fn which() {
    let get = |c: &Client| plain(c, HttpMethod::Get);
    let post = |c: &Client| plain(c, HttpMethod::Post);
    let put_once = |c: &Client| {
        let mut put = plain(c, HttpMethod::Put);
        put.0.not_repeatable();
        put
    };
    for status in [408, 409, 429, 500, 502, 503, 504, 599] {
        assert_eq!(attempts(response(status, ""), get).await, 3, "{status}");
        let processed = if status == 429 { 3 } else { 1 };
        assert_eq!(attempts(response(status, ""), post).await, processed, "{status}");
        assert_eq!(attempts(response(status, ""), put_once).await, processed, "{status}");
        assert_eq!(
            attempts(response(status, ""), |c| post(c).with_retry_unsafe(true)).await,
            3,
            "{status}"
        );
        // how often, never which
        assert_eq!(
            attempts(response(status, ""), |c| post(c).with_max_retries(5)).await,
            if status == 429 { 6 } else { 1 }
        );
    }
    for status in [300, 304, 400, 401, 403, 404, 410, 422, 425] {
        assert_eq!(attempts(response(status, ""), get).await, 1, "{status}");
    }
    let busy = || response_with(503, &[("retry-after", "1")], "");
    assert_eq!(attempts(busy(), post).await, 3);
    assert_eq!(attempts(busy(), put_once).await, 3);
    for http_method in [
        HttpMethod::Get,
        HttpMethod::Head,
        HttpMethod::Options,
        HttpMethod::Put,
        HttpMethod::Delete,
    ] {
        assert_eq!(
            attempts(response(500, ""), |c| plain(c, http_method)).await,
            3,
            "{http_method:?}"
        );
    }
    for http_method in
        [HttpMethod::Post, HttpMethod::Patch, HttpMethod::Trace, HttpMethod::Other("PURGE")]
    {
        assert_eq!(
            attempts(response(500, ""), |c| plain(c, http_method)).await,
            1,
            "{http_method:?}"
        );
    }
    let refused = || Scripted::Fails(|| Error::connect("refused"));
    let reset = || Scripted::Fails(|| Error::interrupted("reset"));
    assert_eq!(attempts(refused(), post).await, 3);
    assert_eq!(attempts(reset(), post).await, 1);
    assert_eq!(attempts(reset(), get).await, 3);
    assert_eq!(attempts(reset(), put_once).await, 1);
    assert_eq!(attempts(Scripted::Fails(|| Error::connect_timeout("slow")), post).await, 3);
    assert_eq!(attempts(Scripted::Never, post).await, 1);
    assert_eq!(attempts(Scripted::Never, get).await, 3);
    assert_eq!(attempts(response(500, ""), |c| get(c).with_max_retries(0)).await, 1);
}

#[tokio::test(start_paused = true)]
async fn waits_and_counts() {
    let clock = Quick::default();
    let script = Script::new([
        response(500, ""),
        response_with(503, &[("retry-after", "7")], ""),
        response_with(429, &[("retry-after-ms", "250"), ("retry-after", "9")], ""),
        response_with(429, &[("retry-after", "60")], ""),
        response_with(429, &[("retry-after", "soon")], ""),
        response_with(500, &[("retry-after", "Sun, 06 Nov 1994 08:49:40 GMT")], ""),
        response(200, OK),
    ]);
    let client =
        builder().http_client(script.clone()).clock(clock.clone()).max_retries(9).build().unwrap();
    plain(&client, HttpMethod::Get).await.unwrap();
    assert_eq!(
        *clock.0.lock().unwrap(),
        [MS(500), MS(7000), MS(250), MS(60_000), MS(8000), MS(3000)]
    );
    let counts: Vec<_> = (0..7).map(|i| script.header(i, "x-retry-count")).collect();
    assert_eq!(counts[0], None);
    assert_eq!(counts[1].as_deref(), Some("1"));
    assert_eq!(counts[6].as_deref(), Some("6"));
}

/// RFC 9110 §10.2.3: the server asks not to be asked before.
#[tokio::test(start_paused = true)]
async fn a_long_retry_after_is_an_error_that_says_so() {
    for (status, header, value, wait) in [
        (429, "retry-after", "61", 61),
        (503, "retry-after", "3600", 3600),
        (429, "retry-after-ms", "60001", 61),
        (500, "retry-after", "Sun, 06 Nov 1994 08:50:38 GMT", 0),
    ] {
        let script = Script::new([
            response_with(status, &[(header, value)], r#"{"message":"slow down"}"#),
            response(200, OK),
        ]);
        let error = plain(&script.client(), HttpMethod::Get).await.unwrap_err();
        assert_eq!((script.count(), error.status().unwrap().as_u16()), (1, status), "{value}");
        let says = format!("slow down; the server asks to wait {wait} s");
        assert_eq!(error.to_string().ends_with(&says), wait > 0, "{error}");
        assert_eq!(
            error.retry_after().map(|wait| wait.as_secs()),
            Some(if wait == 61 && header.ends_with("ms") { 60 } else { wait })
        );
    }
    let patient = DefaultRetryPolicy::new().longest_retry_after(Duration::from_secs(7200));
    let script =
        Script::new([response_with(429, &[("retry-after", "3600")], ""), response(200, OK)]);
    plain(&script.client(), HttpMethod::Get).with_retry_policy(patient).await.unwrap();
}

#[test]
fn backoff() {
    let delay = |asked, attempts, chance| DefaultRetryPolicy::new().delay(asked, attempts, chance);
    let waits: Vec<_> = (1..=7).map(|n| delay(None, n, 0.0).as_millis()).collect();
    assert_eq!(waits, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(delay(None, 1, 1.0), MS(375));
    assert_eq!(delay(None, u32::MAX, 1.0), MS(6000));
    assert_eq!(delay(Some(MS(60_000)), 1, 1.0), MS(60_000));
    assert_eq!(delay(Some(MS(60_001)), 1, 0.0), MS(500));
    assert_eq!(delay(Some(MS(0)), 3, 1.0), MS(0));
    let own = DefaultRetryPolicy::new()
        .first_wait(MS(10))
        .longest_wait(MS(30))
        .jitter(1.0)
        .longest_retry_after(MS(5));
    let waits: Vec<_> = (1..=4).map(|n| own.delay(Some(MS(6)), n, 0.0).as_millis()).collect();
    assert_eq!((waits, own.delay(None, 1, 1.0)), (vec![10, 20, 30, 30], MS(0)));
    assert_eq!(own.jitter(f64::NAN).delay(None, 1, 1.0), MS(10));
    let now = "1994-11-06T08:49:37Z".parse().unwrap();
    let after = |name: &'static str, value: &'static str| {
        let mut headers = http::HeaderMap::new();
        headers.insert(name, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
        retry_after(&headers, now)
    };
    assert_eq!(after("retry-after", "1.5"), Some(MS(1500)));
    assert_eq!(after("retry-after", " 0 "), Some(MS(0)));
    assert_eq!(after("retry-after", "Sun, 06 Nov 1994 08:48:37 GMT"), Some(MS(0)));
    assert_eq!(after("retry-after", "Sun, 06 Nov 1994 08:50:37 GMT"), Some(MS(60_000)));
    // The forms of old that have to be read all the same.
    assert_eq!(after("retry-after", "Sunday, 06-Nov-94 08:50:37 GMT"), Some(MS(60_000)));
    assert_eq!(after("retry-after", "Sun Nov  6 08:50:37 1994"), Some(MS(60_000)));
    for absurd in [
        "",
        "-1",
        "NaN",
        "inf",
        "1e400",
        "1e30",
        "99999999999999999999999",
        "é",
        "Sun, 99 Nov 1994 08:50:37 GMT",
    ] {
        assert!(after("retry-after", absurd).is_none(), "{absurd}");
        assert_eq!(after("retry-after-ms", absurd).filter(|d| *d < MS(60_000)), None, "{absurd}");
    }
}

#[tokio::test(start_paused = true)]
async fn limits() {
    // per attempt
    let script = Script::new([Scripted::Never]);
    let start = tokio::time::Instant::now();
    let error = update(&script.client(), "1").with_timeout(MS(900)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.to_string(), "PATCH /v1/things/1: timed out: no response within 900ms");
    assert_eq!(start.elapsed(), MS(900));
    // over all attempts: 1 s, then the wait of 0.5 s, then half a second is left
    let start = tokio::time::Instant::now();
    let get = plain(&script.client(), HttpMethod::Get)
        .with_timeout(MS(1000))
        .with_deadline(MS(2000))
        .with_max_retries(9);
    assert_eq!(
        get.await.unwrap_err().to_string(),
        "GET /v1/things: timed out: the deadline of 2s has passed"
    );
    assert_eq!(start.elapsed(), MS(2000));
    // no wait that would end after the deadline: the response that is there is given
    let busy = Script::new([response_with(503, &[("retry-after", "30")], "")]);
    let start = tokio::time::Instant::now();
    let error = plain(&busy.client(), HttpMethod::Get).with_deadline(MS(20_000)).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), start.elapsed(), busy.count()), (503, MS(0), 1));
    assert_eq!(error.retry_after(), Some(MS(30_000)));
    // of the client
    let client =
        builder().http_client(script.clone()).timeout(MS(10)).max_retries(0).build().unwrap();
    assert!(plain(&client, HttpMethod::Get).await.unwrap_err().is_timeout());
    let client = builder().http_client(script).deadline(MS(10)).build().unwrap();
    assert!(plain(&client, HttpMethod::Get).await.unwrap_err().to_string().contains("deadline"));
    // beyond what can be counted
    let fine = Script::new([response(200, OK)]);
    plain(&fine.client(), HttpMethod::Get)
        .with_deadline(Duration::MAX)
        .with_timeout(Duration::MAX)
        .await
        .unwrap();
}

#[tokio::test(start_paused = true)]
async fn idempotency() {
    static HONOURS: rt::Api =
        rt::Api { idempotency_header: Some("Idempotency-Key"), ..super::PLAIN };
    let script = Script::new([response(500, "")]);
    let client = crate::ClientBuilder::new(&HONOURS).http_client(script.clone()).build().unwrap();
    plain(&client, HttpMethod::Post).with_idempotency_key("mine").await.unwrap_err();
    assert_eq!(script.count(), 3);
    assert!((0..3).all(|i| script.header(i, "idempotency-key").as_deref() == Some("mine")));
    // one of our own, the same for all attempts of a request, another for the next request
    plain(&client, HttpMethod::Post).await.unwrap_err();
    plain(&client, HttpMethod::Post).await.unwrap_err();
    let keys: Vec<_> = (3..9).map(|i| script.header(i, "idempotency-key").unwrap()).collect();
    assert!(keys[0] == keys[2] && keys[3] == keys[5] && keys[0] != keys[3], "{keys:?}");
    assert!(
        keys[0].len() == 36
            && keys[0].as_bytes()[14] == b'4'
            && b"89ab".contains(&keys[0].as_bytes()[19]),
        "{keys:?}"
    );
    // what must not be repeated is not, unless the caller gives a key
    let mut rotate = plain(&client, HttpMethod::Post);
    rotate.0.not_repeatable();
    rotate.clone().await.unwrap_err();
    assert_eq!((script.count(), script.header(9, "idempotency-key")), (10, None));
    rotate.with_idempotency_key("k").await.unwrap_err();
    assert_eq!(script.count(), 13);
    plain(&client, HttpMethod::Get).await.unwrap_err();
    assert_eq!(script.header(13, "idempotency-key"), None);
    // an API that knows no such header gets none, and nothing is repeated for it
    let script = Script::new([response(500, "")]);
    plain(&script.client(), HttpMethod::Post).with_idempotency_key("k").await.unwrap_err();
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn budget() {
    let script = Script::new([response(500, "")]);
    let client = script.client();
    for _ in 0..60 {
        plain(&client, HttpMethod::Get).await.unwrap_err();
    }
    assert_eq!(script.count(), 60 + 100);
    *script.responses.lock().unwrap() = [response(200, OK)].into();
    for _ in 0..5 {
        plain(&client, HttpMethod::Get).await.unwrap();
    }
    *script.responses.lock().unwrap() = [response(500, "")].into();
    plain(&client, HttpMethod::Get).await.unwrap_err();
    assert_eq!(script.count(), 160 + 5 + 2);
}

#[tokio::test(start_paused = true)]
async fn dropped() {
    let script = Script::new([response(500, "")]);
    let pending = plain(&script.client(), HttpMethod::Get).send();
    assert_eq!(script.count(), 0, "nothing is sent before it is awaited");
    let _ = tokio::time::timeout(MS(100), pending).await;
    tokio::time::sleep(MS(60_000)).await;
    assert_eq!(script.count(), 1, "a dropped future sends nothing more");
}

/// Tries everything again, always.
struct Eager;
impl RetryPolicy for Eager {
    fn wait(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        assert!(
            failed.status().is_some() != failed.error().is_some()
                && failed.attempts() > 0
                && failed.max_retries() > 0
        );
        Some(failed.retry_after().unwrap_or_default() + MS(failed.attempts().into()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_ones_own() {
    let waits = Quick::default();
    let attempts =
        async |last: Scripted, change: fn(super::Update) -> super::Update, http_method| {
            let script = Script::new([last]);
            let client = builder()
                .http_client(script.clone())
                .retry_policy(Eager)
                .clock(waits.clone())
                .build()
                .unwrap();
            change(plain(&client, http_method)).await.unwrap_err();
            script.count()
        };
    // which: what the default would not
    assert_eq!(attempts(response(404, ""), |r| r.with_max_retries(4), HttpMethod::Get).await, 5);
    assert!([1, 2, 3, 4].map(MS).iter().all(|wait| waits.0.lock().unwrap().contains(wait)));
    // but never what may have been done and cannot be done twice
    for status in [404, 409, 500, 503] {
        assert_eq!(attempts(response(status, ""), |r| r, HttpMethod::Post).await, 1, "{status}");
        assert_eq!(
            attempts(response(status, ""), |r| r.with_retry_unsafe(true), HttpMethod::Post).await,
            3,
            "{status}"
        );
    }
    assert_eq!(attempts(response(429, ""), |r| r, HttpMethod::Post).await, 3);
    assert_eq!(
        attempts(Scripted::Fails(|| Error::interrupted("reset")), |r| r, HttpMethod::Post).await,
        1
    );
    assert_eq!(
        attempts(Scripted::Fails(|| Error::interrupted("reset")), |r| r, HttpMethod::Get).await,
        3
    );
    assert_eq!(
        attempts(Scripted::Fails(|| Error::config("no")), |r| r, HttpMethod::Get).await,
        1,
        "it would go the same way again"
    );
    assert_eq!(attempts(response(500, ""), |r| r.with_deadline(MS(0)), HttpMethod::Get).await, 1);
    // or not at all
    struct Never;
    impl RetryPolicy for Never {
        fn wait(&self, _: &FailedAttempt<'_>) -> Option<Duration> {
            None
        }
    }
    let script = Script::new([response(500, "")]);
    let client = builder().http_client(script.clone()).retry_policy(Never).build().unwrap();
    plain(&client, HttpMethod::Get).with_max_retries(9).await.unwrap_err();
    assert_eq!(script.count(), 1);
    // one request's own goes before the client's, within the same limits
    plain(&client, HttpMethod::Get).with_retry_policy(Eager).await.unwrap_err();
    assert_eq!(script.count(), 1 + 3);
    plain(&client, HttpMethod::Post).with_retry_policy(Eager).await.unwrap_err();
    assert_eq!(script.count(), 4 + 1, "it may have been done");
    plain(&client, HttpMethod::Get)
        .with_retry_policy(DefaultRetryPolicy::new())
        .with_max_retries(1)
        .await
        .unwrap_err();
    assert_eq!(script.count(), 5 + 2);
    let pages = list(&client, &NO_PAGING).with_retry_policy(Eager).into_pages().next().await;
    assert!(pages.unwrap().is_err());
    assert_eq!(script.count(), 7 + 3, "and for the pages of a list");
}

static NO_PAGING: rt::Paging =
    rt::Paging { items: &[], more: None, ends: &[], next: rt::Next::Link };

#[tokio::test(start_paused = true)]
async fn a_query_is_retried_after_a_5xx_and_other_methods_are_not() {
    for (http_method, sent) in [(HttpMethod::Query, 2), (HttpMethod::Other("COPY"), 1)] {
        let script = Script::new([response(503, ""), response(204, "")]);
        let client = builder().http_client(script.clone()).build().unwrap();
        let result = Remove(rt::Request::new(&client, http_method, "/p")).await;
        assert_eq!((result.is_ok(), script.sent.lock().unwrap().len()), (sent == 2, sent));
        assert_eq!(script.line(0), format!("{} https://api.example.com/p", http_method.as_str()));
    }
}
