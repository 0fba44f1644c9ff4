//! What goes out: bodies, headers, paths, raw calls; and what comes back of text and bytes.

use super::{Remove, Script, Scripted, builder, plain, remove, response, response_with, update};
use crate::runtime::emit as rt;
use crate::runtime::emit::{HttpMethod, Style};
use crate::{Body, Error, Field, Middleware, Next};
use serde_json::json;

fn ok() -> Script {
    Script::new([response(200, "{}")])
}

#[tokio::test]
async fn json_members() {
    let script = ok();
    let client = script.client();
    update(&client, "a/b é").name("x").ratio(0.1).name("y").limit(1).limit(2).await.unwrap();
    assert_eq!(script.line(0), "PATCH https://api.example.com/v1/things/a%2Fb%20%C3%A9?limit=2");
    assert_eq!(
        script.body(0),
        r#"{"name":"y","ratio":0.1}"#,
        "in the order set, replaced in place, numbers exact"
    );
    assert_eq!(script.header(0, "content-type").unwrap(), "application/json");
    assert_eq!(script.header(0, "accept").unwrap(), "application/json");
    assert_eq!(script.header(0, "user-agent").unwrap(), "test/1");
    assert_eq!(script.header(0, "authorization").unwrap(), "Bearer k-secret");
    assert_eq!(script.header(0, "x-retry-count"), None);
    update(&client, "1").await.unwrap();
    assert_eq!(script.body(1), "{}");
    // entries add, the map replaces
    update(&client, "1").label("a", "1").label("b", "2").label("a", "3").await.unwrap();
    assert_eq!(script.body(2), r#"{"labels":{"a":"3","b":"2"}}"#);
    update(&client, "1").labels([("x", "1")]).label("y\"", "2").await.unwrap();
    assert_eq!(script.body(3), r#"{"labels":{"x":"1","y\"":"2"}}"#);
    update(&client, "1").label("a", "1").labels([("x", "1")]).await.unwrap();
    assert_eq!(script.body(4), r#"{"labels":{"x":"1"}}"#);
    // without json_body() nothing is sent unless something was set
    plain(&client, HttpMethod::Post).await.unwrap();
    assert_eq!((script.body(5), script.header(5, "content-type")), (String::new(), None));
    plain(&client, HttpMethod::Post).name("n").await.unwrap();
    assert_eq!(script.body(6), r#"{"name":"n"}"#);
}

#[tokio::test]
async fn absent_is_not_null() {
    let script = ok();
    let mut r = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    r.nullable("a", Field::Value(1));
    r.nullable("b", Field::<i64>::Null);
    r.nullable("c", Field::<i64>::Absent);
    Remove(r.clone()).await.unwrap();
    assert_eq!(script.body(0), r#"{"a":1,"b":null}"#);
    // what was set before is there no more
    r.nullable("a", Field::<i64>::Absent);
    r.whole(&json!({"b": 1, "d": 2}));
    r.nullable("b", Field::<i64>::Absent);
    Remove(r).await.unwrap();
    assert_eq!(script.body(1), r#"{"d":2}"#);
    let mut text = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    text.text("text/plain", "t".into());
    text.nullable("a", Field::<i64>::Absent);
    assert!(matches!(Remove(text).await, Err(Error::InvalidRequest(_))), "text has no fields");
}

#[tokio::test]
async fn whole_and_undocumented() {
    let script = ok();
    let client = script.client();
    let mut request = update(&client, "1").name("gone");
    request.0.whole(&json!({"a": 1.5, "name": "n"}));
    request
        .name("m")
        .with_body_field("new", json!([1]))
        .with_body_field("flag", true)
        .await
        .unwrap();
    assert_eq!(script.body(0), r#"{"a":1.5,"name":"m","new":[1],"flag":true}"#);
    let mut request = update(&client, "1");
    request.0.whole(&[1, 2]);
    request.clone().await.unwrap();
    assert_eq!(script.body(1), "[1,2]");
    assert!(matches!(request.with_body_field("a", 1).await, Err(Error::InvalidRequest(_))));
    let set = |r: super::Update, v: i64| r.limit(v);
    update(&client, "1")
        .with_some(Some(7), set)
        .with_some(None, set)
        .with_query("q", "a&b")
        .with_query("q", "c d")
        .with_header("x-a", "1")
        .with_header(http::header::ACCEPT, "text/x")
        .with_header("authorization", "Basic abc")
        .await
        .unwrap();
    assert_eq!(script.line(2), "PATCH https://api.example.com/v1/things/1?limit=7&q=c%20d");
    assert_eq!(script.header(2, "accept").unwrap(), "text/x");
    assert_eq!(
        script.header(2, "authorization").unwrap(),
        "Basic abc",
        "what is set by hand stays"
    );
    for bad in [
        update(&client, "1").with_header("a b", "1"),
        update(&client, "1").with_header("a", "1\r\nx: y"),
    ] {
        assert!(matches!(bad.await, Err(Error::InvalidRequest(_))));
    }
}

#[tokio::test]
async fn raw() {
    let script = Script::new([
        response(200, r#"{"a":[1]}"#),
        response(200, "[1,2]"),
        response(204, ""),
        response(204, ""),
        response(200, "{}"),
    ]);
    let client = script.client();
    assert_eq!(client.get("/v1/x?y=1").with_query("z", true).await.unwrap(), json!({"a": [1]}));
    assert_eq!(script.line(0), "GET https://api.example.com/v1/x?y=1&z=true");
    assert_eq!(
        client.post("v1/x").body(json!({"k": 1})).send_as::<Vec<u8>>().await.unwrap(),
        [1, 2]
    );
    assert_eq!(
        (script.line(1), script.body(1)),
        ("POST https://api.example.com/v1/x".into(), r#"{"k":1}"#.into())
    );
    assert_eq!(client.delete("/v1/x").await.unwrap(), json!(null));
    client.put("/v1/x y\\..\\{a}").send_as::<()>().await.unwrap();
    assert_eq!(script.line(3), "PUT https://api.example.com/v1/x%20y%5C..%5C%7Ba%7D");
    client.patch("//evil.example@x/").with_body_field("a", 1).send_raw().await.unwrap();
    assert_eq!(script.line(4), "PATCH https://api.example.com//evil.example@x/");
    for bad in ["/v1/../x", "/v1/%2e%2E/x", "/..", "/a/./b"] {
        assert!(matches!(client.get(bad).await, Err(Error::InvalidRequest(_))), "{bad}");
    }
    assert_eq!(script.count(), 5);
    assert_eq!(format!("{:?}", client.get("/v1/x?secret=1")), "GET /v1/x");
}

#[tokio::test]
async fn path_values() {
    let script = ok();
    let client = script.client();
    for bad in ["", ".", ".."] {
        let error = remove(&client, bad).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(
            error.to_string().starts_with("DELETE /v1/things/{id}: the path value `id`"),
            "{error}"
        );
    }
    let long = "é".repeat(100_000);
    assert!(matches!(remove(&client, long).await, Err(Error::InvalidRequest(_))));
    let mut label = rt::Request::new(&client, HttpMethod::Get, "/x/{a}");
    label.path_style("a", Style::LabelExplode, "");
    assert!(matches!(Remove(label).await, Err(Error::InvalidRequest(_))));
    let mut two = rt::Request::new(&client, HttpMethod::Get, "/x/{a}{b}");
    two.path_style("a", Style::Label, "");
    two.path_style("b", Style::Label, "");
    assert!(matches!(Remove(two).await, Err(Error::InvalidRequest(_))), "two dots together");
    assert!(matches!(
        Remove(rt::Request::new(&client, HttpMethod::Get, "/x/{a}")).await,
        Err(Error::InvalidRequest(_))
    ));
    assert_eq!(script.count(), 0, "refused before anything is sent");
    for (value, path) in [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("%2e", "%252e"),
        ("...", "..."),
        ("a?b#c", "a%3Fb%23c"),
    ] {
        remove(&client, value).await.unwrap();
        assert_eq!(
            script.line(script.count() - 1),
            format!("DELETE https://api.example.com/v1/things/{path}")
        );
    }
}

#[tokio::test]
async fn parameters() {
    let script = ok();
    let mut r = rt::Request::new(&script.client(), HttpMethod::Get, "/x/{a}/{b}?v=1");
    r.path("a", &5);
    r.path_style("b", Style::Matrix, &["x", "y"]);
    r.query("q", &["1", "2"]);
    r.query("q", &["3", "4"]);
    r.query("none", &None::<u8>);
    r.query_style("f", Style::DeepObject, &json!({"k": 1}));
    r.header("X-H", &[1, 2]);
    r.header("X-None", &None::<u8>);
    r.cookie("c", "a;b");
    r.cookie_style("d", Style::FormExplode, &[1, 2]);
    r.accept("text/plain");
    r.not_repeatable();
    Remove(r).await.unwrap();
    assert_eq!(script.line(0), "GET https://api.example.com/x/5/;b=x,y?v=1&q=3&q=4&f%5Bk%5D=1");
    assert_eq!(script.header(0, "x-h").unwrap(), "1,2");
    assert_eq!(script.header(0, "x-none"), None);
    assert_eq!(script.header(0, "cookie").unwrap(), "c=a%3Bb; d=1; d=2");
    assert_eq!(script.header(0, "accept").unwrap(), "text/plain");
    let mut r = rt::Request::new(&script.client(), HttpMethod::Get, "/x");
    r.header("X-H", "a\nb");
    assert!(matches!(Remove(r).await, Err(Error::InvalidRequest(_))));
}

#[tokio::test]
async fn form_multipart_bytes() {
    let script = ok();
    let client = script.client();
    let new = || rt::Request::new(&client, HttpMethod::Post, "/x");
    let mut r = new();
    r.form_body();
    Remove(r.clone()).await.unwrap();
    assert_eq!((script.body(0), script.header(0, "content-type")), (String::new(), None));
    r.field("a b", "c&d");
    r.field("list", &[1, 2]);
    r.field("object", &json!({"k": "v"}));
    r.field("ratio", &0.1f32);
    r.entry("map", "k".into(), &1);
    Remove(r).await.unwrap();
    assert_eq!(
        script.body(1),
        "a%20b=c%26d&list=1&list=2&object=%7B%22k%22%3A%22v%22%7D&ratio=0.1&map=%7B%22k%22%3A1%7D"
    );
    assert_eq!(script.header(1, "content-type").unwrap(), "application/x-www-form-urlencoded");
    let mut r = new();
    r.multipart_body();
    r.field("na\"me", "x\ny");
    r.field("list", &[1, 2]);
    r.field("object", &json!({"k": "v"}));
    r.file("file", "data");
    Remove(r).await.unwrap();
    let kind = script.header(2, "content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let part = |head: &str, body: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    };
    let want = [
        part("name=\"na%22me\"", "x\ny"),
        part("name=\"list\"", "1"),
        part("name=\"list\"", "2"),
        part("name=\"object\"\r\nContent-Type: application/json", r#"{"k":"v"}"#),
        part("name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream", "data"),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(script.body(2), want.concat());
    let mut r = new();
    r.bytes("image/png", &b"PNG"[..]);
    Remove(r.clone()).await.unwrap();
    assert_eq!(
        (script.body(3), script.header(3, "content-type").unwrap()),
        ("PNG".into(), "image/png".into())
    );
    r.text("text/plain", "t".into());
    r.content_type("text/markdown");
    Remove(r).await.unwrap();
    assert_eq!(
        (script.body(4), script.header(4, "content-type").unwrap()),
        ("t".into(), "text/markdown".into())
    );
    let mut r = new();
    r.field("a", &1);
    r.content_type("application/merge-patch+json");
    Remove(r).await.unwrap();
    assert_eq!(script.header(5, "content-type").unwrap(), "application/merge-patch+json");
}

operations! {
    Text => String,
    Binary => bytes::Bytes,
    Words => String,
    pub WordsOrNone => Option<String>,
}
rt::request!(Words => String, rt::string);
rt::request!(WordsOrNone => Option<String>, rt::string_or_none::<200>);
rt::request!(Text => String, rt::text);
rt::request!(Binary => bytes::Bytes, rt::binary);

#[tokio::test]
async fn other_responses() {
    let script = Script::new([response_with(201, &[("x-request-id", "r1")], "é")]);
    let request = rt::Request::new(&script.client(), HttpMethod::Get, "/x");
    assert_eq!(Text(request.clone()).await.unwrap(), "é");
    let raw = Binary(request).send_raw().await.unwrap();
    assert_eq!((raw.status().as_u16(), raw.request_id()), (201, Some("r1")));
    assert_eq!(raw.parse().unwrap(), *raw.bytes());
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert_eq!(raw.parse().unwrap(), "é".as_bytes());
}

/// What the document calls a string of JSON.
#[tokio::test]
async fn strings_or_text() {
    let typed = |media_type: &'static str, body: &'static [u8]| {
        let pieces =
            super::streams::Pieces::new(media_type, [vec![super::streams::Piece::Is(body.into())]]);
        rt::Request::new(&pieces.client(), HttpMethod::Get, "/x")
    };
    for (media_type, body, expected) in [
        ("application/json", &b"\"a\\n\""[..], Ok("a\n")),
        ("application/json", b"a", Err("the response does not fit: expected value")),
        ("application/problem+json", b"{}", Err("invalid type: map, expected a string")),
        ("application/octet-stream", b"{\"a\":1}\n{\"a\":2}\n", Ok("{\"a\":1}\n{\"a\":2}\n")),
        // The content of a file, to the letter.
        ("application/octet-stream", b"\"a\"", Ok("\"a\"")),
        ("text/plain; charset=utf-8", b"done", Ok("done")),
        ("text/plain", b"\"done\"", Ok("done")),
        ("Text/CSV; charset=iso-8859-1", b"a,\xE9", Ok("a,é")),
        ("text/plain", b"", Ok("")),
        (
            "image/png",
            b"\x89PNG",
            Err("it is not text in UTF-8 (`into_download` and `send_raw` have its bytes)"),
        ),
    ] {
        let read = Words(typed(media_type, body)).await.map_err(|error| error.to_string());
        let fits = match (&read, expected) {
            (Ok(read), Ok(expected)) => read == expected,
            (Err(error), Err(expected)) => error.contains(expected),
            _ => false,
        };
        assert!(fits, "{media_type} {body:?}: {read:?}");
    }
    assert_eq!(WordsOrNone(typed("text/plain", b"x")).await.unwrap().as_deref(), Some("x"));
    let none = Script::new([response_with(204, &[], "")]);
    assert_eq!(
        WordsOrNone(rt::Request::new(&none.client(), HttpMethod::Get, "/x")).await.unwrap(),
        None
    );
    // Packed without having been asked for: no text either.
    let packed = Script::new([Scripted::Is(
        http::Response::builder().header("content-encoding", "br").body("x").unwrap(),
    )]);
    let error = Words(rt::Request::new(&packed.client(), HttpMethod::Get, "/x")).await.unwrap_err();
    assert!(error.to_string().contains("it is packed as br"), "{error}");
    let untyped = |body| Script::new([Scripted::Is(http::Response::new(body))]);
    assert_eq!(
        Words(rt::Request::new(&untyped("x").client(), HttpMethod::Get, "/x")).await.unwrap(),
        "x"
    );
    assert!(
        Words(rt::Request::new(&untyped("").client(), HttpMethod::Get, "/x"))
            .await
            .unwrap_err()
            .is_decode()
    );
}

/// What the document calls text, as `text/plain` say.
#[tokio::test]
async fn text_that_comes_as_a_json_string_has_no_quotes() {
    let typed = |media_type: &'static str, body: &'static [u8]| {
        let pieces =
            super::streams::Pieces::new(media_type, [vec![super::streams::Piece::Is(body.into())]]);
        rt::Request::new(&pieces.client(), HttpMethod::Get, "/x")
    };
    for (media_type, body, expected) in [
        ("application/json", &b"\"a\\n\""[..], "a\n"),
        ("Application/Json; charset=utf-8", b"\xEF\xBB\xBF \"a\"\n", "a"),
        ("application/problem+json", b"\"a\"", "a"),
        // JSON, but no string; and what only begins like one.
        ("application/json", b"{\"a\":1}", "{\"a\":1}"),
        ("application/json", b"12", "12"),
        ("application/json", b"\"a\",\"b\"\n", "\"a\",\"b\"\n"),
        ("application/json", b"plain", "plain"),
        // The server says that the quotes are part of the text.
        ("text/plain", b"\"a\"", "\"a\""),
        ("text/plain", b"\"a\" is a letter", "\"a\" is a letter"),
        ("text/csv", b"\"a\"", "\"a\""),
        ("", b"\"a\"", "\"a\""),
    ] {
        assert_eq!(Text(typed(media_type, body)).await.unwrap(), expected, "{media_type} {body:?}");
    }
    let text = Words(typed("text/plain", b"\"a\" is a letter")).await.unwrap();
    assert_eq!(text, "\"a\" is a letter");
}

#[tokio::test]
async fn charsets() {
    let typed = |media_type: &'static str, body: &'static [u8]| {
        let is_action_path =
            super::streams::Pieces::new(media_type, [vec![super::streams::Piece::Is(body.into())]]);
        rt::Request::new(&is_action_path.client(), HttpMethod::Get, "/x")
    };
    for (media_type, body, expected) in [
        ("text/plain", &b"\xC3\xA9"[..], Some("é")),
        ("text/plain; charset=UTF-8", b"\xEF\xBB\xBF\xC3\xA9", Some("é")),
        ("text/plain; x=y; Charset=\"ISO-8859-1\"", b"\xE9", Some("é")),
        ("text/plain; charset=latin1", b"\xC3\xA9", Some("Ã©")),
        ("text/plain; charset=utf-16", b"\xFF\xFE\xE9\0a\0", Some("éa")),
        ("text/plain; charset=utf-16le", b"\xE9\0", Some("é")),
        ("text/plain; charset=utf-16be", b"\0\xE9", Some("é")),
        ("text/plain; charset=us-ascii", b"a", Some("a")),
        ("text/plain", b"\xE9", None),
        ("text/plain; charset=koi8-r", b"\xE9", None),
    ] {
        assert_eq!(
            Text(typed(media_type, body)).await.ok().as_deref(),
            expected,
            "{media_type} {body:?}"
        );
        if let Some(expected) =
            expected.filter(|_| media_type.contains("16") || media_type.contains("ISO"))
        {
            let quoted: Vec<u8> = match media_type {
                "text/plain; charset=utf-16be" => b"\0\"\0\xE9\0\"".to_vec(),
                "text/plain; charset=utf-16le" => b"\"\0\xE9\0\"\0".to_vec(),
                "text/plain; charset=utf-16" => b"\xFF\xFE\"\0\xE9\0a\0\"\0".to_vec(),
                _ => b"\"\xE9\"".to_vec(),
            };
            assert_eq!(super::Update(typed(media_type, quoted.leak())).await.unwrap(), expected);
        }
    }
    assert_eq!(
        super::Update(typed("application/json", b"\xEF\xBB\xBF{}")).await.unwrap(),
        json!({})
    );
    let error =
        super::Update(typed("application/json", b"\xEF\xBB\xBF{\"a\":x}")).await.unwrap_err();
    assert!(matches!(&error, Error::Decode(e) if e.snippet().starts_with('{')), "{error}");
    let page = super::Update(typed("application/json", b"\n<!doctype html>")).await.unwrap_err();
    assert!(
        page.to_string().contains("it is a page of HTML or XML, where JSON was expected"),
        "{page}"
    );
}

#[tokio::test(start_paused = true)]
async fn middleware() {
    struct Adds(&'static str);
    impl Middleware for Adds {
        async fn handle(
            &self,
            mut request: http::Request<Body>,
            next: Next<'_>,
        ) -> Result<http::Response<Body>, Error> {
            let before = request.headers().get("x-mw").map_or("", |v| v.to_str().unwrap());
            let value = format!("{before}{}", self.0);
            request.headers_mut().insert("x-mw", value.parse().unwrap());
            let request_kept = &request.uri().clone();
            let mut response = next.run(request).await?;
            response
                .headers_mut()
                .append("x-seen", format!("{}{request_kept}", self.0).parse().unwrap());
            Ok(response)
        }
    }
    let script = Script::new([response(500, ""), response(200, "{}")]);
    let client = builder()
        .http_client(script.clone())
        .middleware(Adds("a"))
        .middleware(Adds("b"))
        .build()
        .unwrap();
    let response = plain(&client, HttpMethod::Get).send_raw().await.unwrap();
    assert_eq!(
        (script.header(0, "x-mw").as_deref(), script.header(1, "x-mw").as_deref()),
        (Some("ab"), Some("ab"))
    );
    assert_eq!(response.headers().get_all("x-seen").iter().count(), 2);
}

#[tokio::test]
async fn streamed_bodies() {
    struct Pieces(Vec<&'static str>);
    impl futures_core::Stream for Pieces {
        type Item = Result<bytes::Bytes, Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Ready(self.0.pop().map(|piece| Ok(piece.into())))
        }
    }
    assert_eq!(Body::from_stream(Pieces(vec!["c", "b", "a"])).bytes().await.unwrap(), "abc");
    assert_eq!(Body::from_stream(Pieces(vec!["a"])).bytes().await.unwrap(), "a");
    assert_eq!(Body::from_stream(Pieces(vec![])).bytes().await.unwrap(), "");
    assert!(Body::from_stream(Pieces(vec![])).try_clone().is_none());
    let endless = Body::from_stream(Pieces(vec!["0123456789"; 1000]));
    let mut reading = crate::runtime::bodies::body::Reading::start(endless, 25);
    (&mut reading).await.unwrap();
    assert_eq!(reading.join(), "0123456789012345678901234");
    assert_eq!(format!("{:?}", Body::from("secret")), "Body(6 bytes)");
}
