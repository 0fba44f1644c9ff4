//! Blocking calls: outside of Tokio, inside of it on one thread, and when things go wrong.

use super::{Script, answer, list, plain};
use crate::runtime::emit::{Next, Paging, Verb};
use crate::{Body, Error, HttpClient};

static CURSOR: Paging = Paging { items: &["items"], more: None, next: Next::Cursor { param: "c", cursor: &["next"] } };

fn works() {
    let script = Script::new([answer(200, r#"{"items":[1,2],"next":"a"}"#), answer(200, r#"{"items":[3]}"#)]);
    let items: Result<Vec<u32>, Error> = list(&script.client(), &CURSOR).into_iter().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    let script = Script::new([answer(404, "")]);
    assert!(plain(&script.client(), Verb::Get).send_blocking().unwrap_err().is_not_found());
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
        async fn handle(&self, request: http::Request<Body>, next: crate::Next<'_>) -> Result<http::Response<Body>, Error> {
            self.0.get("/token").send_blocking()?;
            next.run(request).await
        }
    }
    let script = Script::new([answer(200, "{}")]);
    let client = super::builder().http_client(script.clone()).middleware(Waits(script.client())).build().unwrap();
    client.get("/x").send_blocking().unwrap();
    assert_eq!(script.count(), 2);
}

#[test]
fn pages_and_raw_answers() {
    let answers = || Script::new([answer(200, r#"{"items":[1,2],"next":"a"}"#), answer(200, r#"{"items":[3]}"#)]).client();
    let page = list(&answers(), &CURSOR).send_blocking().unwrap();
    let last = page.next_page_blocking().unwrap().unwrap();
    assert_eq!((last.items.clone(), last.next_page_blocking().unwrap().is_none()), (vec![3], true));
    let mut sizes = vec![];
    for page in list(&answers(), &CURSOR).into_pages() {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [2, 1]);
    assert_eq!(answers().get("/x").send_raw().wait().unwrap().status(), 200);
    let typed = answers().get("/x").send_as::<std::collections::BTreeMap<String, serde_json::Value>>().wait();
    assert_eq!(typed.unwrap()["next"], "a");
}
