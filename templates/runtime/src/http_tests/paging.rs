//! Paging: each scheme, the end, the guard, what is beside the items.

use super::{Script, list, response, response_with};
use crate::Error;
use crate::runtime::emit::PageParam::Query;
use crate::runtime::emit::{self as rt, At, End, Next, Paging};

static CURSOR: Paging = Paging {
    items: &["items"],
    more: None,
    ends: &[],
    next: Next::Cursor { param: Query("cursor"), cursor: &["pagination", "nextCursor"] },
};

#[tokio::test]
async fn cursor() {
    let script = Script::new([
        response(200, r#"{"items":[1,2],"pagination":{"nextCursor":"c&1","total":3},"new":true}"#),
        response(200, r#"{"pagination":{"nextCursor":""},"items":[3]}"#),
    ]);
    let client = script.client();
    let page = list(&client, &CURSOR).with_query("limit", 2).await.unwrap();
    assert_eq!(page.items, [1, 2]);
    assert_eq!((page.has_next_page(), page.next_cursor()), (true, Some("c&1")));
    assert_eq!(page.extra().get("pagination").unwrap()["total"], 3);
    assert_eq!(page.extra().get("new").unwrap(), true);
    let last = page.next_page().await.unwrap().unwrap();
    assert_eq!(last.items, [3]);
    assert!(!last.has_next_page());
    assert!(last.next_page().await.unwrap().is_none());
    assert_eq!(script.line(1), "GET https://api.example.com/v1/things?limit=2&cursor=c%261");
}

#[tokio::test]
async fn a_page_is_written_as_it_came() {
    static WITHIN: Paging =
        Paging { items: &["data", "rows"], more: None, ends: &[], next: Next::Link };
    static BARE: Paging = Paging { items: &[], more: None, ends: &[], next: Next::Link };
    let cases = [
        (&CURSOR, r#"{"items":[1,2],"pagination":{"total":3},"new":true}"#),
        (&WITHIN, r#"{"data":{"rows":[1],"count":7},"new":[1]}"#),
        (&WITHIN, r#"{"data":{"rows":[]}}"#),
        (&BARE, "[1,2]"),
    ];
    for (paging, text) in cases {
        let page = list(&Script::new([response(200, text)]).client(), paging).await.unwrap();
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_value(&page).unwrap(), expected);
    }
    let page = list(&Script::new([response(200, r#"{"items":[1],"new":true}"#)]).client(), &CURSOR)
        .await
        .unwrap();
    assert_eq!(serde_json::to_string(page.extra()).unwrap(), r#"{"new":true}"#);
}

#[tokio::test]
async fn a_mark_of_byte_order_is_no_part_of_a_page() {
    let page = list(&Script::new([response(200, "\u{feff}{\"items\":[1]}")]).client(), &CURSOR)
        .await
        .unwrap();
    assert_eq!(page.items, [1]);
}

#[tokio::test]
async fn streams() {
    let responses = || {
        [
            response(200, r#"{"items":[1,2],"pagination":{"nextCursor":"a"}}"#),
            response(200, r#"{"items":[],"pagination":{"nextCursor":"b"}}"#),
            response(200, r#"{"items":[3],"pagination":{}}"#),
        ]
    };
    let mut items = list(&Script::new(responses()).client(), &CURSOR).into_stream();
    let mut all = vec![];
    while let Some(item) = items.next().await {
        all.push(item.unwrap());
    }
    assert_eq!(all, [1, 2, 3]);
    assert!(items.next().await.is_none());
    let script = Script::new(responses());
    let mut pages = list(&script.client(), &CURSOR).into_pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(
        (first.items.len(), script.count()),
        (2, 1),
        "a page is asked for when it is wanted"
    );
    assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 0);
    assert_eq!(pages.next().await.unwrap().unwrap().items, [3]);
    assert!(pages.next().await.is_none());
    // an error ends it
    let script = Script::new([
        response(200, r#"{"items":[1],"pagination":{"nextCursor":"a"}}"#),
        response(404, "{}"),
    ]);
    let mut items = list(&script.client(), &CURSOR).into_stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().unwrap_err().is_not_found());
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn circles() {
    for (responses, most) in
        [(vec!["a"], 4), (vec!["a", "b"], 6), (vec!["a", "b", "c", "d", "e"], 16)]
    {
        let script = Script::new([]);
        let bodies = responses
            .iter()
            .map(|c| format!(r#"{{"items":[1],"pagination":{{"nextCursor":"{c}"}}}}"#));
        let bodies: Vec<&'static str> = bodies.map(|b| &*b.leak()).collect();
        script
            .responses
            .lock()
            .unwrap()
            .extend(bodies.iter().cycle().take(40).map(|b| response(200, b)));
        let mut items = list(&script.client(), &CURSOR).into_stream();
        let mut seen = 0;
        let error = loop {
            match items.next().await.expect("it does not end in silence") {
                Ok(_) => seen += 1,
                Err(error) => break error,
            }
        };
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert!(error.to_string().contains("repeats a page's mark"), "{error}");
        assert_eq!(error.status(), Some(http::StatusCode::OK));
        assert!(seen <= most, "{seen}");
        assert!(items.next().await.is_none());
    }
    // and by hand
    let script = Script::new([response(200, r#"{"items":[1],"pagination":{"nextCursor":"a"}}"#)]);
    let page = list(&script.client(), &CURSOR).with_query("cursor", "a").await.unwrap();
    assert!(page.next_page().await.is_err(), "the cursor it was asked for");
}

#[tokio::test]
async fn offset() {
    static OFFSET: Paging = Paging {
        items: &["data", "list"],
        more: None,
        ends: &[End::Items(At::Body(&["data", "total"]))],
        next: Next::Offset { param: Query("offset"), first: 0 },
    };
    static BARE: Paging = Paging {
        items: &[],
        more: None,
        ends: &[],
        next: Next::Offset { param: Query("skip"), first: 0 },
    };
    let script = Script::new([
        response(200, r#"{"data":{"list":[1,2],"total":5}}"#),
        response(200, r#"{"data":{"total":"5","list":[3,4]}}"#),
        response(200, r#"{"data":{"list":[5],"total":5}}"#),
    ]);
    let page = list(&script.client(), &OFFSET).await.unwrap();
    assert_eq!(page.extra().get("data").unwrap()["total"], 5);
    let page = page.next_page().await.unwrap().unwrap();
    let page = page.next_page().await.unwrap().unwrap();
    assert_eq!((page.items.clone(), page.has_next_page()), (vec![5], false));
    assert!(script.line(1).ends_with("?offset=2") && script.line(2).ends_with("?offset=4"));
    let script = Script::new([response(200, "[1,2]"), response(200, "[3]"), response(200, "[]")]);
    let mut pages = list(&script.client(), &BARE).with_query("skip", 10).into_pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert!(script.line(1).ends_with("?skip=12") && script.line(2).ends_with("?skip=13"));
    assert_eq!(script.count(), 3);
}

#[tokio::test]
async fn page_number() {
    static NUMBER: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[End::Pages(At::Body(&["pages"]))],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    let script = Script::new([
        response(200, r#"{"items":[1],"pages":2}"#),
        response(200, r#"{"items":[2],"pages":2}"#),
    ]);
    let page = list(&script.client(), &NUMBER).await.unwrap();
    let page = page.next_page().await.unwrap().unwrap();
    assert!(!page.has_next_page());
    assert!(script.line(1).ends_with("?page=2"));
}

/// A server that does not know the parameter answers with the same page for ever.
#[tokio::test]
async fn the_same_page_again() {
    static OFFSET: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[],
        next: Next::Offset { param: Query("offset"), first: 0 },
    };
    static TOTAL: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[End::Items(At::Body(&["total"]))],
        next: Next::Offset { param: Query("offset"), first: 0 },
    };
    static NUMBER: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    let same = r#"{"items":[1,2,3],"total":9}"#;
    for paging in [&OFFSET, &TOTAL, &NUMBER] {
        let script = Script::new([response_with(200, &[("x-request-id", "r-7")], same)]);
        let mut items = list(&script.client(), paging).into_stream();
        for expected in [1, 2, 3] {
            assert_eq!(items.next().await.unwrap().unwrap(), expected);
        }
        let error = items.next().await.unwrap().expect_err("nothing comes twice");
        assert!(matches!(error, Error::Decode(_)), "{error}");
        assert!(
            error.to_string().starts_with("GET /v1/things: the response does not fit: the server gives the same page again, as if it did not know the parameter `"),
            "{error}"
        );
        assert_eq!((error.request_id(), error.status()), (Some("r-7"), Some(http::StatusCode::OK)));
        assert!(items.next().await.is_none() && script.count() == 2);
        // the same of pages, with items that are kept as they are
        let mut items = list(&script.client(), paging).into_stream().lenient();
        let all = std::iter::from_fn(|| Some(())).take(4);
        let mut came = vec![];
        for () in all {
            came.push(items.next().await.unwrap().is_ok());
        }
        assert_eq!(came, [true, true, true, false]);
        #[cfg(feature = "blocking")]
        assert_eq!(
            list(&Script::new([response(200, same)]).client(), paging)
                .into_pages()
                .into_iter()
                .count(),
            2
        );
        // Asked for one by one: a page alone is not looked at, so that it takes one more.
        let first = list(&script.client(), paging).await.unwrap();
        let second = first.next_page().await.unwrap().unwrap();
        assert!(second.next_page().await.unwrap_err().to_string().contains("the same page again"));
    }
    // What differs in anything is another page; as is what is asked for again by hand.
    let bodies = [
        r#"{"items":[1,1,1]}"#,
        r#"{"items":[1,1,2]}"#,
        r#"{"items":[1,1,1]}"#,
        r#"{"items":[1,1,1],"x":0}"#,
        r#"{"items":[]}"#,
    ];
    let script = Script::new(bodies.map(|body| response(200, body)));
    let mut pages = list(&script.client(), &OFFSET).into_pages();
    while let Some(page) = pages.next().await {
        page.unwrap();
    }
    assert_eq!(script.count(), bodies.len());
    let script = Script::new([response(200, same)]);
    let page = list(&script.client(), &OFFSET).await.unwrap();
    for _ in 0..3 {
        assert_eq!(page.next_page().await.unwrap().unwrap().items, [1, 2, 3]);
    }
}

#[tokio::test]
async fn link() {
    static LINK: Paging = Paging { items: &[], more: None, ends: &[], next: Next::Link };
    let next = r#"<https://api.example.com/v1/things?a=1>; rel="prev", </v1/things?page=2&x=%2F>; title="a"; rel="last next""#;
    let script = Script::new([response_with(200, &[("link", next)], "[1]"), response(200, "[2]")]);
    let page = list(&script.client(), &LINK).with_query("q", "z").await.unwrap();
    let page = page.next_page().await.unwrap().unwrap();
    assert_eq!((page.items.clone(), page.has_next_page()), (vec![2], false));
    assert_eq!(script.line(1), "GET https://api.example.com/v1/things?page=2&x=%2F");
    assert!(script.header(1, "authorization").is_some());
    // the key does not follow a link to somebody else
    let script = Script::new([response_with(
        200,
        &[("link", r#"<https://evil.example/>; rel=next"#)],
        "[1]",
    )]);
    let page = list(&script.client(), &LINK).await.unwrap();
    assert!(matches!(page.next_page().await, Err(Error::InvalidRequest(_))));
    assert_eq!(script.count(), 1);
}

/// RFC 8288 §3: relative to what was asked for, with quotes that hide what looks like a link.
#[tokio::test]
async fn odd_links() {
    static LINK: Paging = Paging { items: &[], more: None, ends: &[], next: Next::Link };
    let base = "https://api.example.com";
    for (link, next) in [
        ("<?page=2>; rel=next", "/v1/things?page=2"),
        ("<things?page=2>; rel=next", "/v1/things?page=2"),
        ("<../v2?page=2>; rel=next", "/v2?page=2"),
        ("</a>; rel=prev, </b?x=1,2;3>;rel=NEXT", "/b?x=1,2;3"),
        (r#"</a>; rel=prev; title="x < y, z", </b>; rel=next"#, "/b"),
        (r#"</a>; rel="prev"; title="; rel=next", </b>; rel=next"#, "/b"),
        (r#"</a>; title="q\"; rel=next; \""; rel=prev, </b>; REL = "last next""#, "/b"),
    ] {
        let script =
            Script::new([response_with(200, &[("link", link)], "[1]"), response(200, "[2]")]);
        let page = list(&script.client(), &LINK).with_query("page", 1).await.unwrap();
        page.next_page().await.unwrap().unwrap();
        assert_eq!(script.line(1), format!("GET {base}{next}"), "{link}");
        // the same by a cursor that was kept
        let page =
            list(&script.client(), &LINK).with_cursor(page.next_cursor().unwrap()).await.unwrap();
        assert_eq!((script.line(2), page.items.len()), (format!("GET {base}{next}"), 1), "{link}");
    }
    for link in ["</a>; rel=prev", "</a>", "rel=next", "<a", r#"</a>; title="rel=next""#] {
        let script = Script::new([response_with(200, &[("link", link)], "[1]")]);
        assert!(!list(&script.client(), &LINK).await.unwrap().has_next_page(), "{link}");
    }
}

#[tokio::test]
async fn a_circle_of_addresses_does_not_show_them() {
    static URL: Paging =
        Paging { items: &["items"], more: None, ends: &[], next: Next::Url { url: &["next"] } };
    let script = Script::new([response(200, r#"{"items":[1],"next":"/v1/things?token=s3cret"}"#)]);
    let mut items = list(&script.client(), &URL).into_stream();
    let error = loop {
        match items.next().await.unwrap() {
            Ok(_) => assert!(script.count() < 9),
            Err(error) => break error,
        }
    };
    assert!(
        error.to_string().contains("repeats") && !format!("{error} {error:?}").contains("s3cret"),
        "{error:?}"
    );
}

#[tokio::test]
async fn odd_envelopes() {
    for body in [
        r#"{"items":null}"#,
        "{}",
        "null",
        r#"{"pagination":null}"#,
        r#"{"pagination":{"nextCursor":null}}"#,
    ] {
        let page = list(&Script::new([response(200, body)]).client(), &CURSOR).await.unwrap();
        assert!(page.items.is_empty() && !page.has_next_page(), "{body}");
    }
    let error = list(&Script::new([response(200, r#"{"items":[1,"x"]}"#)]).client(), &CURSOR)
        .await
        .unwrap_err();
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.path(), "$.items[1]");
    for body in ["[1]", "5", r#"{"items":[1]} x"#, ""] {
        let page = list(&Script::new([response(200, body)]).client(), &CURSOR).await;
        assert!(matches!(page, Err(Error::Decode(_))), "{body}");
    }
}

#[tokio::test]
async fn one_item_that_does_not_fit() {
    let responses = || {
        [
            response(200, r#"{"items":[1,{"a":"x"},3],"pagination":{"nextCursor":"a"}}"#),
            response(200, r#"{"items":["four",5],"pagination":{}}"#),
        ]
    };
    let check = |all: Vec<Result<u32, Error>>| {
        let good: Vec<u32> = all.iter().filter_map(|item| item.as_ref().ok().copied()).collect();
        assert_eq!(good, [1, 3, 5]);
        let Err(Error::Decode(error)) = &all[1] else { panic!("{all:?}") };
        assert_eq!(error.path(), "$.items[1]");
        assert!(
            error.to_string().contains("GET /v1/things")
                && error.to_string().contains("$.items[1]"),
            "{error}"
        );
        assert_eq!(&error.body()[..], br#"{"a":"x"}"#);
        assert!(all[3].as_ref().is_err_and(Error::is_decode) && all.len() == 5);
    };
    let mut strict = list(&Script::new(responses()).client(), &CURSOR).into_stream();
    assert!(strict.next().await.unwrap().is_err() && strict.next().await.is_none());
    let mut items = list(&Script::new(responses()).client(), &CURSOR).into_stream().lenient();
    let mut all = vec![];
    while let Some(item) = items.next().await {
        all.push(item);
    }
    check(all);
    #[cfg(feature = "blocking")]
    check(list(&Script::new(responses()).client(), &CURSOR).into_iter().lenient().collect());
    // begun strictly: what is there stays, and what is under way is not asked for twice
    let script = Script::new([
        response(200, r#"{"items":[1,2],"pagination":{"nextCursor":"a"}}"#),
        response(200, r#"{"items":["x",4]}"#),
    ]);
    let mut items = list(&script.client(), &CURSOR).into_stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let mut items = items.lenient();
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.unwrap().is_err());
    assert_eq!((items.next().await.unwrap().unwrap(), script.count()), (4, 2));
    // all that is known of the response it stood in
    let headers = [("x-request-id", "r-7")];
    let responses = || {
        [
            response_with(200, &headers, r#"{"items":["x"],"pagination":{"nextCursor":"a"}}"#),
            response(200, r#"{"items":["y"]}"#),
        ]
    };
    let mut items = list(&Script::new(responses()).client(), &CURSOR).into_stream().lenient();
    for id in [Some("r-7"), None] {
        let error = items.next().await.unwrap().unwrap_err();
        assert_eq!((error.request_id(), error.status()), (id, Some(http::StatusCode::OK)));
        assert_eq!(error.to_string().ends_with("(request id r-7)"), id.is_some(), "{error}");
    }
    // a page that is none ends it
    let mut items =
        list(&Script::new([response(404, "{}")]).client(), &CURSOR).into_stream().lenient();
    assert!(
        items.next().await.unwrap().unwrap_err().is_not_found() && items.next().await.is_none()
    );
}

static ADDRESS: Paging =
    Paging { items: &["items"], more: None, ends: &[], next: Next::Url { url: &["next"] } };
static LAST: Paging = Paging {
    items: &["data", "list"],
    more: Some(&["more"]),
    ends: &[],
    next: Next::LastItem { param: Query("after"), id: "id" },
};

#[tokio::test]
async fn an_address_in_the_response() {
    let script = Script::new([
        response(200, r#"{"items":[1],"next":"/v1/things?p=2"}"#),
        response(200, r#"{"items":[2],"next":null}"#),
    ]);
    let page = list(&script.client(), &ADDRESS).with_query("limit", 1).await.unwrap();
    let last = page.next_page().await.unwrap().unwrap();
    assert_eq!((last.items.as_slice(), last.has_next_page()), (&[2][..], false));
    assert_eq!(script.line(1), "GET https://api.example.com/v1/things?p=2");
    // On another origin there would be the key.
    let script = Script::new([response(200, r#"{"items":[1],"next":"https://elsewhere.test/"}"#)]);
    let page = list(&script.client(), &ADDRESS).await.unwrap();
    assert!(page.next_page().await.unwrap_err().to_string().contains("another origin"));
}

operations! {
    Values => rt::Page<serde_json::Value>,
}
rt::request!(Values => rt::Page<serde_json::Value>, rt::page);

#[tokio::test]
async fn the_last_items_id() {
    let mark = async |body: &'static str| {
        let script = Script::new([response(200, body)]);
        let mut request = Values(rt::Request::get(&script.client(), "/v1/things"));
        request.0.paging(&LAST);
        request.await.unwrap().next_cursor().map(str::to_owned)
    };
    assert_eq!(mark(r#"{"data":{"list":[{"id":"a"},{"id":"b"}]}}"#).await.as_deref(), Some("b"));
    assert_eq!(
        mark(r#"{"data":{"list":[{"id":7,"x":[{"id":1}]}]},"more":true}"#).await.as_deref(),
        Some("7")
    );
    // The end, in all its ways.
    for end in [
        r#"{"data":{"list":[{"id":"a"}]},"more":false}"#,
        r#"{"data":{"list":[]}}"#,
        r#"{"data":{"list":[{"name":"a"}]}}"#,
        r#"{"data":{"list":[{"id":null}]}}"#,
    ] {
        assert_eq!(mark(end).await, None, "{end}");
    }
}

#[tokio::test]
async fn a_saved_mark_goes_on() {
    for (paging, mark, line) in [
        (&CURSOR, "c&2", "GET https://api.example.com/v1/things?cursor=c%262"),
        (&ADDRESS, "/v1/things?p=3", "GET https://api.example.com/v1/things?p=3"),
    ] {
        let script = Script::new([response(200, r#"{"items":[3]}"#)]);
        assert_eq!(list(&script.client(), paging).with_cursor(mark).await.unwrap().items, [3]);
        assert_eq!(script.line(0), line);
    }
}
