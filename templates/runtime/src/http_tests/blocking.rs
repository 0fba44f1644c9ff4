//! Blocking calls: outside of Tokio, inside of it on one thread, and when things go wrong.

use super::{Script, list, plain, response};
use crate::runtime::emit::PageParam::Query;
use crate::runtime::emit::{HttpMethod, Next, Paging};
use crate::{Body, Error, HttpClient};

static CURSOR: Paging = Paging {
    items: &["items"],
    more: None,
    ends: &[],
    next: Next::Cursor { param: Query("c"), cursor: &["next"] },
};

fn works() {
    let script = Script::new([
        response(200, r#"{"items":[1,2],"next":"a"}"#),
        response(200, r#"{"items":[3]}"#),
    ]);
    let items: Result<Vec<u32>, Error> = list(&script.client(), &CURSOR).into_iter().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    let script = Script::new([response(404, "")]);
    assert!(plain(&script.client(), HttpMethod::Get).send_blocking().unwrap_err().is_not_found());
    let mut failing = list(&script.client(), &CURSOR).into_iter();
    assert!(failing.next().unwrap().is_err() && failing.next().is_none());
}

#[test]
fn outside() {
    works();
}

#[tokio::test]
async fn inside() {
    works();
}

#[tokio::test(flavor = "multi_thread")]
async fn inside_many() {
    works();
}

#[test]
fn a_panic_is_an_error() {
    struct Panics;
    impl HttpClient for Panics {
        async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, Error> {
            std::panic::resume_unwind(Box::new("a client of the caller's"))
        }
    }
    let client = super::builder().http_client(Panics).build().unwrap();
    assert!(client.get("/x").send_blocking().unwrap_err().is_connect());
    works();
}

#[test]
fn a_middleware_that_waits() {
    struct Waits(crate::Client);
    impl crate::Middleware for Waits {
        async fn handle(
            &self,
            request: http::Request<Body>,
            next: crate::Next<'_>,
        ) -> Result<http::Response<Body>, Error> {
            self.0.get("/token").send_blocking()?;
            next.run(request).await
        }
    }
    let script = Script::new([response(200, "{}")]);
    let client = super::builder()
        .http_client(script.clone())
        .middleware(Waits(script.client()))
        .build()
        .unwrap();
    client.get("/x").send_blocking().unwrap();
    assert_eq!(script.count(), 2);
}

#[test]
fn pages_and_raw_responses() {
    let responses = || {
        Script::new([
            response(200, r#"{"items":[1,2],"next":"a"}"#),
            response(200, r#"{"items":[3]}"#),
        ])
        .client()
    };
    let page = list(&responses(), &CURSOR).send_blocking().unwrap();
    let last = page.next_page_blocking().unwrap().unwrap();
    assert_eq!((last.items.clone(), last.next_page_blocking().unwrap().is_none()), (vec![3], true));
    let mut sizes = vec![];
    for page in list(&responses(), &CURSOR).into_pages() {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [2, 1]);
    assert_eq!(responses().get("/x").send_raw().wait().unwrap().status(), 200);
    let typed = responses()
        .get("/x")
        .send_as::<std::collections::BTreeMap<String, serde_json::Value>>()
        .wait();
    assert_eq!(typed.unwrap()["next"], "a");
}

/// A connection that an async call left behind belongs to a runtime whose only thread waits now.
#[cfg(feature = "reqwest")]
#[test]
fn after_async_calls_on_the_same_thread() {
    use super::wire::{Step, Wire, send};
    let ok =
        || send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    let servers =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let wire = servers.block_on(Wire::new(vec![vec![ok(), Step::Next, ok(), Step::Next, ok()]]));
    let patience = std::time::Duration::from_secs(5);
    let client =
        super::builder().base_url(&wire.url).timeout(patience).max_retries(0).build().unwrap();
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        for _ in 0..2 {
            client.get("/a").await.unwrap();
            tokio::task::yield_now().await;
            client.get("/b").send_blocking().unwrap();
        }
    });
    client.get("/c").send_blocking().unwrap();
    assert_eq!(wire.count(), 5);
}

/// A stream that is given up midway ends its connection, on whatever thread; and so does one that
/// nobody began to read.
#[cfg(feature = "reqwest")]
#[test]
fn a_stream_that_is_given_up() {
    use super::wire::{Step, Wire, head, send};
    let servers =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let endless = || {
        vec![
            head("content-type: text/event-stream\r\n"),
            send("data: 1\n\ndata: 2\n\n"),
            Step::Hang,
            Step::Gone,
        ]
    };
    let wire = servers.block_on(Wire::new(vec![endless()]));
    let client = super::builder().base_url(&wire.url).build().unwrap();
    let gone = |count: usize| {
        let start = std::time::Instant::now();
        while wire.gone() < count {
            assert!(start.elapsed().as_secs() < 5, "the connection stays");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    };
    let open = move || client.get("/x").into_events::<u8>().wait().unwrap();
    let mut events = open().into_iter();
    assert_eq!(events.next().unwrap().unwrap(), 1);
    drop(events);
    gone(1);
    drop(open());
    gone(2);
    let kept = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    kept.block_on(async { drop(open().into_iter().next()) });
    gone(3);
    std::thread::spawn(move || drop(open())).join().unwrap();
    gone(4);
}

/// Many threads wait at once, each for its own.
#[test]
fn from_many_threads() {
    struct Slow;
    impl HttpClient for Slow {
        async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
            tokio::time::sleep(std::time::Duration::from_millis(200)).await;
            Ok(http::Response::new(request.uri().path()[1..].to_owned().into()))
        }
    }
    let client = super::builder().http_client(Slow).build().unwrap();
    let start = std::time::Instant::now();
    std::thread::scope(|threads| {
        for number in 0..20 {
            let client = &client;
            threads.spawn(move || {
                assert_eq!(client.get(format!("/{number}")).send_blocking().unwrap(), number)
            });
        }
    });
    assert!(start.elapsed().as_secs() < 3, "one after the other: {:?}", start.elapsed());
}
