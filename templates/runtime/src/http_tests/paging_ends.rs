//! Lists: what tells the end, what is an error instead, where the parameter stands, and what a page has beside its items.

use super::{Script, answer, answer_with, list};
use crate::Error;
use crate::runtime::emit::PageParam::{Body, BodyText, Query};
use crate::runtime::emit::{self as rt, At, End, Next, Paging};

static AFTER: Paging = Paging {
    items: &["data"],
    more: Some(&["has_more"]),
    ends: &[],
    next: Next::Cursor { param: Query("after"), cursor: &["last_id"] },
};

#[tokio::test]
async fn more_without_a_mark_is_an_error() {
    static LAST: Paging =
        Paging { items: &["data"], more: Some(&["has_more"]), ends: &[], next: Next::LastItem { param: Query("a"), id: "id" } };
    static LINK: Paging = Paging { items: &["data"], more: Some(&["has_more"]), ends: &[], next: Next::Link };
    static URL: Paging = Paging { items: &["data"], more: Some(&["has_more"]), ends: &[], next: Next::Url { url: &["next"] } };
    static OFFSET: Paging =
        Paging { items: &["data"], more: Some(&["has_more"]), ends: &[], next: Next::Offset { param: Query("o"), first: 0 } };
    for (paging, body) in [
        (&AFTER, r#"{"data":[1],"has_more":true}"#),
        (&AFTER, r#"{"data":[1],"has_more":true,"last_id":null}"#),
        (&AFTER, r#"{"data":[1],"has_more":true,"last_id":""}"#),
        (&AFTER, r#"{"data":[1],"last_id":{"a":1}}"#),
        (&LAST, r#"{"data":[],"has_more":true}"#),
        (&LINK, r#"{"data":[1],"has_more":true}"#),
        (&URL, r#"{"data":[1],"has_more":true}"#),
        (&OFFSET, r#"{"data":[],"has_more":true}"#),
    ] {
        let script = Script::new([answer(200, body)]);
        let page = list(&script.client(), paging).await.unwrap();
        assert!(page.has_next_page() && page.next_cursor().is_none(), "{body}");
        let error = page.next_page().await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error}");
        let mut items = list(&script.client(), paging).into_stream();
        let mut results = vec![];
        while let Some(item) = items.next().await {
            results.push(item.is_ok());
        }
        assert_eq!(results.last(), Some(&false), "{body}");
        assert_eq!(script.count(), 2, "{body}");
    }
    // `false` is the end, whatever else there is; without a word it is the mark that tells.
    for body in [r#"{"data":[1],"has_more":false,"last_id":"x"}"#, r#"{"data":[1]}"#, r#"{"data":[1],"has_more":null}"#] {
        assert!(!list(&Script::new([answer(200, body)]).client(), &AFTER).await.unwrap().has_next_page(), "{body}");
    }
}

/// JSON:API 1.1, "Links": a link is a string, or an object with `href`.
#[tokio::test]
async fn a_next_link_is_followed_as_an_address_or_as_an_object_with_one() {
    static URL: Paging = Paging { items: &["data"], more: None, ends: &[], next: Next::Url { url: &["links", "next"] } };
    let next = "/v1/things?page%5Bnumber%5D=2";
    for link in [format!("\"{next}\""), format!(r#"{{"href":"{next}","meta":{{}}}}"#)] {
        for end in ["null", r#"{"href":null}"#, r#""""#] {
            let script = Script::new([
                answer(200, format!(r#"{{"data":[1],"links":{{"next":{link}}}}}"#).leak()),
                answer(200, format!(r#"{{"data":[2],"links":{{"next":{end}}}}}"#).leak()),
            ]);
            let (mut stream, mut items) = (list(&script.client(), &URL).into_stream(), vec![]);
            while let Some(item) = stream.next().await {
                items.push(item.unwrap());
            }
            assert_eq!((items, script.count()), (vec![1, 2], 2), "{link} {end}");
            assert!(script.line(1).ends_with(next), "{}", script.line(1));
        }
    }
    let script = Script::new([answer(200, r#"{"data":[1],"links":{"next":{"meta":{}}}}"#)]);
    let page = list(&script.client(), &URL).await.unwrap();
    assert!(page.next_page().await.is_err());
}

#[tokio::test]
async fn a_cursor_that_is_an_address_is_followed_on_its_own_origin() {
    static CURSOR: Paging =
        Paging { items: &["data"], more: None, ends: &[], next: Next::Cursor { param: Query("cursor"), cursor: &["next"] } };
    let script = Script::new([
        answer(200, r#"{"data":[1],"next":"https://api.example.com/v1/things?cursor=b&x=1"}"#),
        answer(200, r#"{"data":[2],"next":null}"#),
    ]);
    let mut items = list(&script.client(), &CURSOR).with_query("limit", 1).into_stream();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    assert_eq!(script.line(1), "GET https://api.example.com/v1/things?cursor=b&x=1");
    assert!(script.header(1, "authorization").is_some());
    for away in ["https://evil.example/v1/things", "http://api.example.com/v1/things", "https://api.example.com:8443/"] {
        let body: &'static str = format!(r#"{{"data":[1],"next":"{away}"}}"#).leak();
        let script = Script::new([answer(200, body)]);
        let page = list(&script.client(), &CURSOR).await.unwrap();
        assert!(matches!(page.next_page().await, Err(Error::InvalidRequest(_))), "{away}");
        assert_eq!(script.count(), 1, "the key does not go to {away}");
    }
    // What only looks like an address is a cursor.
    for cursor in ["/wA==", "http", "https:abc", "urn:x:1"] {
        let body: &'static str = format!(r#"{{"data":[1],"next":"{cursor}"}}"#).leak();
        let script = Script::new([answer(200, body), answer(200, "{}")]);
        list(&script.client(), &CURSOR).await.unwrap().next_page().await.unwrap();
        assert!(script.line(1).contains("?cursor="), "{}", script.line(1));
    }
}

#[tokio::test]
async fn totals_that_contradict_what_came_do_not_end_a_list() {
    static OFFSET: Paging = Paging {
        items: &["data"],
        more: None,
        ends: &[End::Items(At::Body(&["total"]))],
        next: Next::Offset { param: Query("offset"), first: 0 },
    };
    static PAGE: Paging = Paging {
        items: &["data"],
        more: None,
        ends: &[End::Pages(At::Body(&["pages"])), End::Items(At::Body(&["total"]))],
        next: Next::PageNumber { param: Query("page"), first: 0 },
    };
    for (paging, first) in [
        (&OFFSET, r#"{"data":[1,2],"total":0}"#),
        (&OFFSET, r#"{"data":[1,2],"total":1}"#),
        (&OFFSET, r#"{"data":[1,2],"total":-1}"#),
        (&PAGE, r#"{"data":[1,2],"pages":0}"#),
        (&PAGE, r#"{"data":[1,2],"total":0}"#),
    ] {
        let script = Script::new([answer(200, first), answer(200, r#"{"data":[3]}"#), answer(200, r#"{"data":[]}"#)]);
        let mut items = list(&script.client(), paging).into_stream();
        let mut seen = vec![];
        while let Some(item) = items.next().await {
            seen.push(item.unwrap());
        }
        assert_eq!(seen, [1, 2, 3], "{first}");
    }
}

#[tokio::test]
async fn a_count_of_this_page_alone_is_not_the_end() {
    static COUNT: Paging = Paging {
        items: &["data"],
        more: None,
        ends: &[End::Count(At::Body(&["count"]))],
        next: Next::Offset { param: Query("offset"), first: 0 },
    };
    let run = async |bodies: Vec<&'static str>| {
        let script = Script::new(bodies.into_iter().map(|body| answer(200, body)));
        let mut items = list(&script.client(), &COUNT).into_stream();
        let mut seen = vec![];
        while let Some(item) = items.next().await {
            seen.push(item.unwrap());
        }
        (seen, script.count())
    };
    let of_page = vec![r#"{"data":[1,2],"count":2}"#, r#"{"data":[3],"count":1}"#, r#"{"data":[],"count":0}"#];
    assert_eq!(run(of_page).await, (vec![1, 2, 3], 3));
    let of_all = vec![r#"{"data":[1,2],"count":3}"#, r#"{"data":[3],"count":3}"#];
    assert_eq!(run(of_all).await, (vec![1, 2, 3], 2));
}

#[tokio::test]
async fn an_empty_page_is_not_the_end_where_the_number_of_pages_is_known() {
    static PAGE: Paging = Paging {
        items: &[],
        more: None,
        ends: &[End::Pages(At::Header("x-total-pages"))],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    let pages = [("3", "[1]"), ("3", "[]"), ("3", "[2]")];
    let script = Script::new(pages.map(|(all, body)| answer_with(200, &[("x-total-pages", all)], body)));
    let mut items = list(&script.client(), &PAGE).into_stream();
    let mut seen = vec![];
    while let Some(item) = items.next().await {
        seen.push(item.unwrap());
    }
    assert_eq!((seen, script.count()), (vec![1, 2], 3));
}

/// `{"items": [], "cursor": "x"}` for the cursor `x`: there is nothing more for now.
#[tokio::test]
async fn an_empty_page_that_repeats_its_cursor_is_the_end() {
    static CURSOR: Paging = Paging {
        items: &["data"],
        more: Some(&["more"]),
        ends: &[],
        next: Next::Cursor { param: Query("c"), cursor: &["next"] },
    };
    let pages = [r#"{"data":[1],"next":"a"}"#, r#"{"data":[],"next":"a"}"#];
    let script = Script::new(pages.map(|body| answer(200, body)));
    let mut items = list(&script.client(), &CURSOR).into_stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.is_none() && script.count() == 2);
    // Not where the server says that there is more.
    let pages = [r#"{"data":[1],"next":"a","more":true}"#, r#"{"data":[],"next":"a","more":true}"#];
    let mut items = list(&Script::new(pages.map(|body| answer(200, body))).client(), &CURSOR).into_stream();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().is_err());
}

#[tokio::test]
async fn numbers_beyond_all_counting() {
    static PAGES: &[&str] = &["pages"];
    static NUMBER: Paging = Paging {
        items: &["items"],
        more: None,
        ends: &[End::Pages(At::Body(PAGES))],
        next: Next::PageNumber { param: Query("page"), first: 1 },
    };
    static OFFSET: Paging =
        Paging { items: &["items"], more: None, ends: &[], next: Next::Offset { param: Query("offset"), first: 0 } };
    let body = r#"{"items":[1],"pages":18446744073709551615}"#;
    for (paging, name) in [(&NUMBER, "page"), (&OFFSET, "offset")] {
        let script = Script::new([answer(200, body)]);
        let page = list(&script.client(), paging).await.unwrap();
        assert!(page.next_cursor().is_some());
        let last = list(&script.client(), paging).with_query(name, u64::MAX).await.unwrap();
        assert!(last.next_page().await.is_err() || !last.has_next_page());
    }
}

operations! {
    Search => rt::Page<u32>,
}
rt::request!(Search => rt::Page<u32>, rt::page);

fn search(script: &Script, paging: &'static Paging) -> Search {
    let mut request = rt::Request::post(&script.client(), "/v1/search");
    request.json_body();
    request.paging(paging);
    Search(request)
}

#[tokio::test]
async fn marks_in_a_body_keep_their_type() {
    static ANY: Paging = Paging {
        items: &["points"],
        more: None,
        ends: &[],
        next: Next::Cursor { param: Body(&["offset"]), cursor: &["next_page_offset"] },
    };
    static TEXT: Paging = Paging { next: Next::Cursor { param: BodyText(&["page", "cursor"]), cursor: &["next"] }, ..ANY_ITEMS };
    const ANY_ITEMS: Paging = Paging { items: &["points"], more: None, ends: &[], next: Next::Link };
    for (mark, sent) in [
        ("42", r#"{"limit":"2","offset":42}"#),
        (r#""42""#, r#"{"limit":"2","offset":"42"}"#),
        (r#""0f-1""#, r#"{"limit":"2","offset":"0f-1"}"#),
        (r#"{"id":12345678901234567890}"#, r#"{"limit":"2","offset":{"id":12345678901234567890}}"#),
    ] {
        let body: &'static str = format!(r#"{{"points":[1],"next_page_offset":{mark}}}"#).leak();
        let script = Script::new([answer(200, body), answer(200, r#"{"points":[2],"next_page_offset":null}"#)]);
        let page = search(&script, &ANY).with_body_field("limit", "2").await.unwrap();
        let last = page.next_page().await.unwrap().unwrap();
        assert_eq!((last.items.as_slice(), last.has_next_page()), (&[2][..], false));
        assert_eq!((script.body(0).as_str(), script.body(1).as_str()), (r#"{"limit":"2"}"#, sent));
        // A mark that was kept says the same.
        search(&script, &ANY).with_body_field("limit", "2").with_cursor(page.next_cursor().unwrap()).await.unwrap();
        assert_eq!(script.body(2), sent);
        // The same mark again leads nowhere.
        let script = Script::new([answer(200, body)]);
        let page = search(&script, &ANY).with_cursor(page.next_cursor().unwrap()).await.unwrap();
        assert!(page.next_page().await.is_err(), "{mark}");
    }
    let script = Script::new([answer(200, r#"{"points":[1],"next":"42"}"#), answer(200, r#"{"points":[2]}"#)]);
    let page = search(&script, &TEXT).with_body_field("page", serde_json::json!({"limit": 1})).await.unwrap();
    page.next_page().await.unwrap().unwrap();
    assert_eq!(script.body(1), r#"{"page":{"limit":1,"cursor":"42"}}"#);
}

#[tokio::test]
async fn offsets_in_a_body_grow() {
    static OFFSET: Paging =
        Paging { items: &[], more: None, ends: &[], next: Next::Offset { param: Body(&["offset"]), first: 0 } };
    let script = Script::new([answer(200, "[1,2]"), answer(200, "[3]"), answer(200, "[]")]);
    let mut items = search(&script, &OFFSET).with_body_field("limit", 2).into_stream();
    while let Some(item) = items.next().await {
        item.unwrap();
    }
    let bodies: Vec<String> = (0..3).map(|at| script.body(at)).collect();
    assert_eq!(bodies, [r#"{"limit":2}"#, r#"{"limit":2,"offset":2}"#, r#"{"limit":2,"offset":3}"#]);
}

#[tokio::test]
async fn the_other_properties_of_a_page_are_typed() {
    let body = r#"{"data":[1],"included":[{"id":"a"}],"meta":{"total":3},"a.b":true,"note":null}"#;
    let page = list(&Script::new([answer(200, body)]).client(), &AFTER).await.unwrap();
    #[derive(serde::Deserialize, Debug, PartialEq)]
    struct Included {
        id: String,
    }
    assert_eq!(page.get::<Vec<Included>>("included").unwrap(), [Included { id: "a".into() }]);
    assert_eq!(page.get::<u32>("meta.total").unwrap(), 3);
    assert!(page.get::<bool>("a.b").unwrap());
    assert_eq!(page.get::<Option<String>>("note").unwrap(), None);
    assert_eq!(page.get::<Option<String>>("missing").unwrap(), None);
    let error = page.get::<u32>("included").unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("`included`"), "{error}");
    let error = page.get::<u32>("missing").unwrap_err();
    assert!(error.to_string().contains("no such property"), "{error}");
}
