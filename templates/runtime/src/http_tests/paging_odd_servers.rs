//! Lists of servers that say the end in an odd way, or never: no item is lost or doubled, and no
//! list goes on for ever.

use super::{Script, list, response};
use crate::runtime::emit::PageParam::Query;
use crate::runtime::emit::{At, End, Next, Paging};
use crate::{Body, Error, HttpClient};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

static CURSOR: Paging = Paging {
    items: &["data"],
    more: Some(&["more"]),
    ends: &[],
    next: Next::Cursor { param: Query("cursor"), cursor: &["next"] },
};

static NUMBERS: Paging = Paging {
    items: &["data"],
    more: None,
    ends: &[
        End::NextPage(At::Body(&["next_page"])),
        End::LastPage(At::Body(&["last_page"])),
        End::Items(At::Body(&["total"])),
    ],
    next: Next::PageNumber { param: Query("page"), first: 1 },
};

/// All items of these pages, and an error as its message.
async fn all(paging: &'static Paging, pages: &[&'static str]) -> Result<Vec<u32>, String> {
    let script = Script::new(pages.iter().map(|body| response(200, body)));
    let mut items = list(&script.client(), paging).into_stream();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.map_err(|error| error.to_string())?);
    }
    assert_eq!(script.count(), pages.len());
    Ok(found)
}

/// Redis, and APIs that copy it, end with the cursor 0; others with -1.
#[tokio::test]
async fn a_cursor_of_zero_or_minus_one_is_the_end() {
    for end in ["0", r#""0""#, "-1", r#""-1""#] {
        let last: &'static str = format!(r#"{{"data":[2],"next":{end}}}"#).leak();
        let pages = [r#"{"data":[1],"next":7}"#, last];
        assert_eq!(all(&CURSOR, &pages).await, Ok(vec![1, 2]), "{end}");
    }
    // Where the server says that there is more, they are marks like all others.
    let pages = [r#"{"data":[1],"more":true,"next":"0"}"#, r#"{"data":[2],"more":false}"#];
    assert_eq!(all(&CURSOR, &pages).await, Ok(vec![1, 2]));
    let pages = [r#"{"data":[1],"next":"00"}"#, r#"{"data":[2],"next":-2}"#, r#"{"data":[3]}"#];
    assert_eq!(all(&CURSOR, &pages).await, Ok(vec![1, 2, 3]));
}

#[tokio::test]
async fn a_next_page_that_is_left_out_is_not_the_end_before_the_last_page() {
    let pages = [r#"{"data":[1],"last_page":2}"#, r#"{"data":[2],"last_page":2}"#];
    assert_eq!(all(&NUMBERS, &pages).await, Ok(vec![1, 2]));
    // Null is the server's word, whatever it counts.
    let page = r#"{"data":[1],"next_page":null,"last_page":2}"#;
    assert_eq!(all(&NUMBERS, &[page]).await, Ok(vec![1]));
    // A total may count what a filter takes away.
    assert_eq!(all(&NUMBERS, &[r#"{"data":[1],"total":9}"#]).await, Ok(vec![1]));
}

/// A status of 200, and no list but an error, as Slack has it.
#[tokio::test]
async fn an_error_in_place_of_the_list_is_an_error() {
    for body in [
        r#"{"ok":false,"error":"invalid_auth"}"#,
        r#"{"success":false}"#,
        r#"{"error":{"code":5}}"#,
        r#"{"errors":["x"]}"#,
    ] {
        let error = all(&CURSOR, &[body]).await.unwrap_err();
        assert!(error.contains("has no list"), "{body}: {error}");
    }
    for body in [
        r#"{}"#,
        r#"{"ok":true}"#,
        r#"{"error":null,"errors":[]}"#,
        r#"{"ok":false,"data":[]}"#,
        r#"{"data":null,"error":""}"#,
    ] {
        assert_eq!(all(&CURSOR, &[body]).await, Ok(vec![]), "{body}");
    }
}

/// Answers each request with an empty page and a new cursor.
#[derive(Clone, Default)]
struct Endless(Arc<AtomicUsize>);

impl HttpClient for Endless {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let page = self.0.fetch_add(1, Ordering::Relaxed);
        let body = format!(r#"{{"data":[],"next":"n{page}","more":true}}"#);
        Ok(http::Response::new(Body::from(body)))
    }
}

#[tokio::test]
async fn empty_pages_with_new_cursors_do_not_go_on_for_ever() {
    static ADDRESS: Paging =
        Paging { items: &["data"], more: None, ends: &[], next: Next::Url { url: &["next"] } };
    for paging in [&CURSOR, &ADDRESS] {
        let server = Endless::default();
        let client = super::builder().http_client(server.clone()).build().unwrap();
        let mut items = list(&client, paging).into_stream();
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("one empty page after the other"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(server.0.load(Ordering::Relaxed), 10_000);
    }
}
