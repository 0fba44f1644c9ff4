//! What callers and servers do that nobody thinks of: odd base addresses and paths, cookies by
//! hand, answers nested without end.

use super::{Remove, Script, builder, plain, response};
use crate::runtime::emit::{self as rt, HttpMethod};
use crate::{Body, Client, Error, HttpClient};
use bytes::Bytes;

#[tokio::test]
async fn base_addresses() {
    for (base, path, line) in [
        ("https://x.example", "/v1", "https://x.example/v1"),
        ("https://x.example/", "v1", "https://x.example/v1"),
        (" https://X.example:443/a/b/ ", "/v1?q=1", "https://x.example/a/b/v1?q=1"),
        ("https://x.example/a//", "/v1", "https://x.example/a/v1"),
        ("https://x.example/a b/é", "/v1", "https://x.example/a%20b/%C3%A9/v1"),
        ("https://x.example/a/../b", "/v1", "https://x.example/b/v1"),
        ("https://[2001:db8::1]:8443/a", "/v1", "https://[2001:db8::1]:8443/a/v1"),
        ("https://bücher.example", "/v1", "https://xn--bcher-kva.example/v1"),
        // what looks like another place stays where the key may go
        ("https://x.example", "//evil.example/v1", "https://x.example//evil.example/v1"),
        (
            "https://x.example",
            "https://evil.example/v1",
            "https://x.example/https://evil.example/v1",
        ),
        ("https://x.example", "@evil.example/v1", "https://x.example/@evil.example/v1"),
        ("https://x.example", ":81/v1", "https://x.example/:81/v1"),
        ("https://x.example/a", "\\evil", "https://x.example/a/%5Cevil"),
        ("https://x.example", "/v1#f", "https://x.example/v1%23f"),
        ("https://x.example", "/a b\r\nx: y", "https://x.example/a%20b%0D%0Ax:%20y"),
    ] {
        let script = Script::new([response(200, "{}")]);
        let client = builder().base_url(base).http_client(script.clone()).build().unwrap();
        client.get(path).await.unwrap();
        assert_eq!(script.line(0), format!("GET {line}"), "{base} {path}");
    }
    let client = Script::new([response(200, "{}")]).client();
    for path in ["/../x", "/a/..", "/a/%2e%2E/b", "/.", "/a/./b", "/%2e?x"] {
        assert!(matches!(client.get(path).await, Err(Error::InvalidRequest(_))), "{path}");
    }
}

/// A cookie that was set by hand is sent beside those of the document, whatever is in it.
#[tokio::test]
async fn cookies_by_hand() {
    let script = Script::new([response(200, "")]);
    let value = http::HeaderValue::from_bytes("name=é; b=\u{1F980}".as_bytes()).unwrap();
    let mut request = rt::Request::new(&script.client(), HttpMethod::Get, "/x");
    request.cookie("c", "1; evil=2");
    Remove(request).with_header("cookie", value).await.unwrap();
    let sent = script.sent.lock().unwrap();
    let all: Vec<_> = sent[0].headers().get_all("cookie").iter().collect();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].as_bytes(), "name=é; b=\u{1F980}; c=1%3B%20evil%3D2".as_bytes());
}

/// Gives every request the same response.
struct Same(u16, Bytes);
impl HttpClient for Same {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        Ok(http::Response::builder().status(self.0).body(self.1.clone().into()).unwrap())
    }
}

#[tokio::test]
async fn nested_without_end() {
    let of = |status: u16, text: String| -> Client {
        builder().http_client(Same(status, text.into())).build().unwrap()
    };
    for text in [
        "[".repeat(1 << 20),
        "{\"a\":".repeat(200_000),
        format!("{{\"x\":{}", "[{\"a\":".repeat(100_000)),
    ] {
        let error = plain(&of(200, text.clone()), HttpMethod::Post).await.unwrap_err();
        let Error::Decode(decode) = &error else { panic!("{error}") };
        assert!(error.to_string().len() < 2000 && decode.snippet().len() < 500, "{error}");
        let error = plain(&of(400, text), HttpMethod::Post).await.unwrap_err();
        assert_eq!(
            (error.status().unwrap().as_u16(), error.as_api().unwrap().message()),
            (400, None)
        );
    }
}

/// What cannot stand in a header is refused, whoever sets it and wherever.
#[tokio::test]
async fn headers_that_are_none() {
    let script = Script::new([response(200, "{}")]);
    let client = script.client();
    for value in ["a\nb", "a\r\nx: y", "\0", "\u{7f}"] {
        let error = plain(&client, HttpMethod::Get).with_header("x-a", value).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "GET /v1/things: with_header: not a value for the header `x-a`"
        );
        let mut request = rt::Request::new(&client, HttpMethod::Get, "/x");
        request.header("X-A", value);
        let error = Remove(request).await.unwrap_err();
        assert!(
            matches!(error, Error::InvalidRequest(_))
                && error.to_string().contains("`X-A` cannot stand in a header"),
            "{error}"
        );
        let of_all =
            builder().header("x-a", value).http_client(script.clone()).build().unwrap_err();
        assert!(
            matches!(&of_all, Error::Config(_))
                && of_all.to_string().contains("not a value for the header `x-a`"),
            "{of_all}"
        );
    }
    for name in ["", "a b", "a:b", "a\nb", "é"] {
        let error = plain(&client, HttpMethod::Get).with_header(name, "v").await.unwrap_err();
        assert!(error.to_string().ends_with("with_header: not a header's name"), "{error}");
    }
    assert_eq!(script.count(), 0);
    // the first mistake is told, and text beyond ASCII goes as it is
    let error = plain(&client, HttpMethod::Get)
        .with_header("", "v")
        .with_header("x-a", "a\nb")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("name"), "{error}");
    let mut request = rt::Request::new(&client, HttpMethod::Get, "/x");
    request.header("X-A", "naïve, \u{1F980}");
    Remove(request).await.unwrap();
    assert_eq!(
        script.sent.lock().unwrap()[0].headers()["x-a"].as_bytes(),
        "naïve, \u{1F980}".as_bytes()
    );
}

/// Names in a form stay in their quotes.
#[tokio::test]
async fn names_in_a_form() {
    let script = Script::new([response(200, "{}")]);
    let mut request = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    request.multipart_body();
    request.entry("map", "ключ\"\r\n".to_owned(), &1);
    request.field("schl\u{fc}ssel\"\r\nx: y", "v\r\n--");
    request.file(
        "file",
        crate::FilePart::new("b")
            .file_name("na\u{ef}ve\"; x=\"\r\n\u{1F980}\\.png")
            .content_type("a/b\r\nX-Evil: 1"),
    );
    Remove(request).await.unwrap();
    let body = script.body(0);
    assert!(body.contains("name=\"schl\u{fc}ssel%22%0D%0Ax: y\"\r\n\r\nv\r\n--\r\n--"), "{body}");
    assert!(
        body.contains(
            "name=\"file\"; filename=\"na\u{ef}ve%22; x=%22%0D%0A\u{1F980}\\.png\"\r\nContent-Type: a/b  X-Evil: 1\r\n\r\nb\r\n"
        ),
        "{body}"
    );
    assert!(!body.contains("\nx: y") && !body.contains("\nX-Evil"), "{body}");
}
