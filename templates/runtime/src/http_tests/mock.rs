//! The server in memory that users test with.

use super::{API, list, plain, update};
use crate::mock::{MockResponse, Server};
use crate::runtime::emit::PageParam::Query;
use crate::runtime::emit::{self as rt, At, End, HttpMethod, Next, Paging};
use crate::{Client, ClientBuilder, Error};
use serde_json::json;
use std::panic::{AssertUnwindSafe, catch_unwind};

static CURSOR: Paging = Paging {
    items: &["data", "items"],
    more: None,
    ends: &[],
    next: Next::Cursor { param: Query("cursor"), cursor: &["page", "next"] },
};

fn client(server: &Server) -> Client {
    ClientBuilder::new(&API).mocked(server).build().unwrap()
}

#[tokio::test]
async fn what_matches() {
    let server = Server::new();
    let client = client(&server);
    server
        .patch("/v1/things/{id}")
        .query("limit", 10)
        .header("x-h", "1")
        .body_field("labels.team", "search")
        .respond(MockResponse::json(&json!({"id": 1})));
    server.patch("/v1/things/a b").body(json!({"name": "n"})).respond(MockResponse::status(204));
    server
        .post("/v1/things")
        .body_bytes("raw")
        .matches("there is a key", |r| r.headers().contains_key("authorization"))
        .respond(MockResponse::bytes("text/plain", "{}"));
    let call =
        update(&client, "x").label("team", "search").name("more").limit(10).with_header("x-h", "1");
    assert_eq!(call.await.unwrap(), json!({"id": 1}));
    assert!(update(&client, "a b").name("n").send_raw().await.unwrap().status() == 204);
    let mut post = plain(&client, HttpMethod::Post);
    post.0.text("text/plain", "raw".to_owned());
    post.await.unwrap();
    server.verify().unwrap();
    assert_eq!(server.received().len(), 3);
    assert_eq!(server.received()[2].body(), "raw");
}

#[tokio::test]
async fn what_does_not() {
    let server = Server::new();
    let client = client(&server);
    let call = || update(&client, "1").name("n").label("team", "x").limit(3);
    let message = async |call: super::Update| match call.await {
        Err(Error::InvalidRequest(problem)) => problem.message().to_owned(),
        other => panic!("{other:?}"),
    };
    assert_eq!(message(call()).await, "PATCH /v1/things/1?limit=3 is not expected (nothing is)");
    server.get("/v1/things").respond(MockResponse::status(200));
    server
        .patch("/v1/things/{id}")
        .query("limit", 5)
        .query("q", "x")
        .header("x-h", "1")
        .respond(MockResponse::status(200));
    server
        .patch("/v1/things/1")
        .body(json!({"name": "n", "labels": {"team": "y"}}))
        .respond(MockResponse::status(200));
    server
        .patch("/v1/things/1")
        .body_field("spec.name", 1)
        .body_field("name", "m")
        .respond(MockResponse::status(200));
    server.patch("/v1/things/1").matches("it is new", |_| false).respond(MockResponse::status(200));
    let text = message(call()).await;
    for part in [
        "PATCH /v1/things/1?limit=3 is not expected\n",
        "not GET /v1/things (0 of 1 so far): the method is PATCH; the path is /v1/things/1",
        r#"not PATCH /v1/things/{id}?limit=5&q=x with x-h: 1 (0 of 1 so far): the query parameter `limit` is ["3"]; the query parameter `q` is missing; the header `x-h` is missing"#,
        r#"with the body = {"labels":{"team":"y"},"name":"n"} (0 of 1 so far): `the body.labels.team` is "x""#,
        r#"with spec.name = 1 with name = "m" (0 of 1 so far): `spec.name` is missing; `name` is "n""#,
        "where it is new (0 of 1 so far): not so: it is new",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let first = text.lines().nth(1).unwrap();
    assert!(first.contains("the body"), "the closest is told first: {text}");
    assert!(!text.contains("mock-key"));
    assert_eq!(server.received().len(), 2, "an error of the test's is not tried again");
    // all of it, at the end
    let unmet = format!("{:?}", server.verify().unwrap_err());
    assert_eq!(unmet.matches("is not expected").count(), 2, "{unmet}");
    assert_eq!(unmet.matches("expected, but did not come").count(), 5, "{unmet}");
}

#[tokio::test]
async fn how_often() {
    let server = Server::new();
    let client = client(&server);
    server.get("/v1/things").times(2).respond(MockResponse::status(200));
    server.post("/v1/things").respond_in_turn([
        MockResponse::error(429, "slow down"),
        MockResponse::json(&1),
        MockResponse::refused(),
        MockResponse::json(&2),
    ]);
    server.delete("/v1/things").any_times().respond(MockResponse::broken());
    plain(&client, HttpMethod::Get).send_raw().await.unwrap();
    assert!(server.verify().unwrap_err().to_string().contains("GET /v1/things (1 of 2 so far)"));
    plain(&client, HttpMethod::Get).send_raw().await.unwrap();
    let error = plain(&client, HttpMethod::Get).send_raw().await.unwrap_err();
    assert!(error.to_string().contains("it has come that often already"), "{error}");
    let start = std::time::Instant::now();
    for response in [1, 2] {
        assert_eq!(
            plain(&client, HttpMethod::Post).await.unwrap(),
            response,
            "after what could be repeated"
        );
    }
    assert!(start.elapsed().as_millis() < 400, "retries do not wait");
    let error = plain(&client, HttpMethod::Delete).with_max_retries(1).await.unwrap_err();
    assert!(error.is_connect());
    let unmet = server.verify().unwrap_err().to_string();
    assert_eq!(unmet.lines().count(), 4, "only the GET too many: {unmet}");
}

#[tokio::test(start_paused = true)]
async fn responses() {
    let server = Server::new();
    let client = client(&server);
    server.get("/v1/things").respond_in_turn([
        MockResponse::error(404, "no such thing").with_header("x-request-id", "r1"),
        MockResponse::never(),
        MockResponse::chunks("application/json", ["{\"a\"", ":1}"]),
        MockResponse::json(&1).with_status(99),
        MockResponse::json(&1).with_header("a b", ""),
        MockResponse::events([json!({"n": 1}), json!({"n": 2})]),
    ]);
    let get = || plain(&client, HttpMethod::Get).with_max_retries(0);
    let error = get().await.unwrap_err();
    assert!(
        error.is_not_found()
            && error.request_id() == Some("r1")
            && error.to_string().contains("no such thing")
    );
    assert!(get().await.unwrap_err().is_timeout());
    assert_eq!(get().await.unwrap(), json!({"a": 1}));
    assert!(get().await.unwrap_err().to_string().contains("99 is no status"));
    assert!(get().await.unwrap_err().to_string().contains("is no header"));
    assert_eq!(get().send_raw().await.unwrap().bytes(), "data: {\"n\":1}\n\ndata: {\"n\":2}\n\n");
}

/// A value that is no JSON is the test's mistake, and told as such: not `null`.
#[tokio::test]
async fn numbers_that_are_none() {
    let server = Server::new();
    let client = client(&server);
    server.get("/v1/things").respond_in_turn([
        MockResponse::json(&[f64::NAN]),
        MockResponse::events([1.0, f64::INFINITY]),
    ]);
    for what in ["the mock's answer", "the mock's event"] {
        let error = plain(&client, HttpMethod::Get).await.unwrap_err();
        assert!(matches!(error, Error::Config(_)), "{error}");
        assert!(
            error.to_string().contains(&format!("{what} cannot be written as JSON: ")),
            "{error}"
        );
    }
}

#[tokio::test]
async fn pages() {
    static OFFSET: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[End::Items(At::Body(&["total"]))],
        next: Next::Offset { param: Query("skip"), first: 0 },
    };
    static NUMBER: Paging = Paging {
        items: &[],
        more: None,
        ends: &[],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    static PAGES: Paging = Paging {
        items: &["i"],
        more: None,
        ends: &[End::Pages(At::Body(&["pages"]))],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    static LINK: Paging = Paging { items: &[], more: None, ends: &[], next: Next::Link };
    let cases: [(&'static Paging, &str); 5] = [
        (&CURSOR, "c"),
        (&OFFSET, "more"),
        (&NUMBER, "more"),
        (&PAGES, "more"),
        (&LINK, "/v1/things?p=2"),
    ];
    for (paging, next) in cases {
        let server = Server::new();
        let (first, last) = (MockResponse::page([1, 2], Some(next)), MockResponse::page([3], None));
        // where the response does not tell, an empty page is the end
        let end = std::ptr::eq(paging, &NUMBER).then(|| MockResponse::page([0; 0], None));
        server.get("/v1/things").respond_in_turn([first, last].into_iter().chain(end));
        let mut items = list(&client(&server), paging).into_stream();
        let mut all = vec![];
        while let Some(item) = items.next().await {
            all.push(item.unwrap());
        }
        assert_eq!(all, [1, 2, 3], "{paging:?}");
        server.verify().unwrap();
    }
}

#[tokio::test]
async fn below_a_base_path() {
    static API: rt::Api = rt::Api { base_url: "https://x.example/api/v2/", ..super::PLAIN };
    let server = Server::new();
    server.get("/v1/things").respond(MockResponse::json(&1));
    let client = ClientBuilder::new(&API).http_client(server.clone()).build().unwrap();
    plain(&client, HttpMethod::Get).await.unwrap();
}

#[test]
fn dropped() {
    let message = |work: fn(Server)| {
        let caught = catch_unwind(AssertUnwindSafe(|| work(Server::new()))).err()?;
        caught.downcast::<String>().ok().map(|text| *text)
    };
    let expects = |server: Server| server.get("/x").respond(MockResponse::status(200));
    assert!(message(expects).unwrap().contains("expected, but did not come: GET /x"));
    assert_eq!(message(|_| ()), None);
    let seen = |server: Server| {
        server.get("/x").respond(MockResponse::status(200));
        assert!(server.verify().is_err());
    };
    assert_eq!(message(seen), None, "told once");
    let clone = |server: Server| {
        server.get("/x").respond(MockResponse::status(200));
        drop(server.clone());
        std::mem::forget(server);
    };
    assert_eq!(message(clone), None, "a clone is a handle");
    // a test that fails already keeps its own message (a second panic would abort)
    let failing = |server: Server| {
        server.get("/x").respond(MockResponse::status(200));
        std::panic::panic_any("its own".to_owned());
    };
    assert_eq!(message(failing).as_deref(), Some("its own"));
}
