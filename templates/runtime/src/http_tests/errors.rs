//! Errors: one line a person understands, predicates, causes, no secrets.

use super::{Script, Scripted, plain, remove, response, response_with, update};
use crate::Error;
use crate::runtime::emit::{self as rt, HttpMethod};
use std::error::Error as _;

async fn shown(response: Scripted) -> (String, Error) {
    let error = plain(&Script::new([response]).client(), HttpMethod::Get)
        .with_max_retries(0)
        .await
        .unwrap_err();
    (error.to_string(), error)
}

#[tokio::test]
async fn one_line() {
    let id = [("x-request-id", "r1")];
    let (text, error) =
        shown(response_with(404, &id, r#"{"code":5,"message":"no such\nthing"}"#)).await;
    assert_eq!(text, "GET /v1/things: 404 Not Found: no such thing (request id r1)");
    assert!(error.is_not_found() && !error.is_retryable() && error.request_id() == Some("r1"));
    let Error::Api(api) = &error else { panic!() };
    assert_eq!(
        (api.message(), api.body().len(), api.headers().len()),
        (Some("no such\nthing"), 37, 2)
    );
    assert_eq!(api.parse::<serde_json::Value>().unwrap()["code"], 5);
    let wrong = api.parse::<Vec<u8>>().unwrap_err();
    assert!(
        wrong.is_decode()
            && wrong.to_string().starts_with("GET /v1/things: the response does not fit"),
        "{wrong}"
    );
    for (body, message) in [
        (r#"{"error":{"message":"m"}}"#, Some("m")),
        // RFC 6749 §5.2: the first is a code.
        (r#"{"error":"invalid_grant","error_description":"m"}"#, Some("m")),
        (r#"{"code":3,"errorMessage":"m","error":"E3"}"#, Some("m")),
        (r#"{"fault":{"faultstring":"m"}}"#, Some("m")),
        (r#"{"errors":[{"detail":"m"}]}"#, Some("m")),
        (r#"{"title":"m","status":1}"#, Some("m")),
        (r#"{"message":"","detail":"m"}"#, Some("m")),
        (r#""m""#, Some("m")),
        (r#"{"exception_message":"m","exception":"E3","error":"E3"}"#, Some("m")),
        (r#"{"statusMessage":"m","title":"t"}"#, Some("m")),
        (r#"{"status":{"Error_Message":"m"},"detail":"d"}"#, Some("d")),
        (r#"{"messageId":"7","commitMessage":null,"title":"m"}"#, Some("m")),
        (r#"{"status":{"error":"m"},"time":0.1,"result":null}"#, Some("m")),
        (r#"{"status":"error"}"#, None),
        // Text under the name of JSON, and what is no text.
        ("not found\n", Some("not found")),
        (r#"{"message":"half"#, None),
        ("[half", None),
        ("<html>", None),
        ("", None),
        ("[]", None),
        (r#"{"error":{"error":{"error":{"error":"deep"}}}}"#, None),
    ] {
        let (_, error) = shown(response(400, body)).await;
        let Error::Api(api) = &error else { panic!() };
        assert_eq!(api.message(), message, "{body}");
        assert!(error.is_bad_request());
    }
    let (text, _) = shown(response(502, "<html><h1>Bad")).await;
    assert_eq!(text, "GET /v1/things: 502 Bad Gateway");
    let long: &'static str = format!(r#"{{"message":"{}"}}"#, "x".repeat(5000)).leak();
    assert!(shown(response(500, long)).await.0.len() < 500);
}

#[tokio::test]
async fn not_modified() {
    let script = Script::new([response_with(304, &[("etag", "\"v1\"")], ""), response(404, "")]);
    let asking = || plain(&script.client(), HttpMethod::Get).with_header("if-none-match", "\"v1\"");
    let error = asking().await.unwrap_err();
    assert_eq!(script.header(0, "if-none-match").unwrap(), "\"v1\"");
    assert!(
        error.is_not_modified()
            && !error.is_retryable()
            && error.as_api().unwrap().headers()["etag"] == "\"v1\""
    );
    assert!(!asking().await.unwrap_err().is_not_modified());
}

#[tokio::test]
async fn a_documented_304_is_a_success_like_204() {
    let script = Script::new([
        response_with(304, &[("etag", "\"v1\"")], ""),
        response(200, "\"x\""),
        response(200, ""),
    ]);
    let request = || {
        let mut request = rt::Request::new(&script.client(), HttpMethod::Get, "/x");
        request.not_modified_is_success();
        super::bodies::WordsOrNone(request)
    };
    let unchanged = request().send_raw().await.unwrap();
    assert_eq!((unchanged.status().as_u16(), unchanged.parse().unwrap()), (304, None));
    assert_eq!(request().await.unwrap().as_deref(), Some("x"));
    assert!(request().await.unwrap_err().is_decode(), "200 always has a value");
}

/// Of an API of which nobody said where it has its ids, and of one that did.
#[tokio::test]
async fn ids_of_requests() {
    static API: rt::Api = super::PLAIN;
    for (headers, guessed, said) in [
        (&[("x-other-request-id", "a"), ("x-request-id", "b")][..], Some("b"), Some("b")),
        (&[("x-other-request-id", "a"), ("request-id", "b")], Some("b"), None),
        (&[("etag", "e"), ("x-github-request-id", "a")], Some("a"), None),
        (&[("x-amzn-requestid", "a")], Some("a"), None),
        // What the client said itself, sent back.
        (&[("x-ms-client-request-id", "c"), ("x-ms-request-id", "a")], Some("a"), None),
        (&[("x-request-id-count", "1"), ("x-requested-with", "x")], None, None),
    ] {
        let script = Script::new([
            response_with(404, headers, ""),
            response_with(404, headers, ""),
            response_with(200, headers, "1"),
        ]);
        let client = crate::ClientBuilder::new(&API).http_client(script.clone()).build().unwrap();
        assert_eq!(
            plain(&client, HttpMethod::Get).await.unwrap_err().request_id(),
            guessed,
            "{headers:?}"
        );
        assert_eq!(
            plain(&script.client(), HttpMethod::Get).await.unwrap_err().request_id(),
            said,
            "{headers:?}"
        );
        assert_eq!(
            plain(&client, HttpMethod::Get).send_raw().await.unwrap().request_id(),
            guessed,
            "{headers:?}"
        );
    }
}

#[tokio::test]
async fn decode() {
    let id = [("x-request-id", "r1")];
    let text = |body: &'static str, headers: &'static [(&'static str, &'static str)]| async move {
        let error = crate::http_tests::Script::new([response_with(200, headers, body)]);
        error.client().get("/v1/x").send_as::<Vec<Vec<u8>>>().await.unwrap_err()
    };
    let error = text("[[1],[2,\"x\"]]", &[]).await;
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!((decode.path(), decode.status().unwrap().as_u16()), ("$[1][1]", 200));
    assert!(decode.snippet().contains("[2,\"x\"]") && decode.body().len() == 13);
    assert!(
        error.to_string().starts_with("GET /v1/x: the response does not fit: invalid type: string"),
        "{error}"
    );
    assert!(error.source().unwrap().is::<serde_json::Error>());
    assert!(!error.is_retryable());
    let (text, error) = shown(response_with(204, &id, "")).await;
    assert!(error.is_decode());
    assert_eq!(
        text,
        "GET /v1/things: the response does not fit: it has no body (204 No Content), where JSON was expected (request id r1)"
    );
    let script = Script::new([Scripted::Is(
        http::Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body("<html>")
            .unwrap(),
    )]);
    let error = plain(&script.client(), HttpMethod::Get).await.unwrap_err();
    assert!(error.to_string().ends_with("it is text/html, where JSON was expected"), "{error}");
    assert!(shown(response(200, "{} x")).await.1.is_decode());
    // an empty success ignores the body
    remove(&Script::new([response(200, "<html>")]).client(), "x").await.unwrap();
}

#[tokio::test]
async fn details_are_none_where_nothing_documented_is_there() {
    for (body, found) in [
        (r#"{"title":null,"x":1}"#, true),
        (r#"{"x":1}"#, false),
        ("{}", false),
        ("[]", false),
        ("x", false),
    ] {
        let (_, error) = shown(response(400, body)).await;
        let details = error
            .as_api()
            .unwrap()
            .parse_any::<serde_json::Map<String, serde_json::Value>>(&["title", "status"]);
        assert_eq!(details.is_ok(), found, "{body}");
    }
}

/// The server created something, and the response is not what the document promises.
#[tokio::test]
async fn an_response_that_does_not_fit_is_not_lost() {
    let body = "\u{feff}{\"id\":\"a1\",\"size\":\"x\"}";
    let script = Script::new([response_with(201, &[("location", "/v1/things/a1")], body)]);
    let error = script.client().post("/v1/things").send_as::<Vec<u8>>().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 201);
    assert_eq!(error.headers().unwrap()["location"], "/v1/things/a1");
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(
        (decode.status().unwrap().as_u16(), &decode.headers()["location"]),
        (201, &"/v1/things/a1".parse().unwrap())
    );
    assert_eq!(error.body(), Some(decode.body()));
    assert_eq!(decode.parse::<serde_json::Value>().unwrap()["id"], "a1");
    let wrong = decode.parse::<u8>().unwrap_err();
    assert!(
        wrong.is_decode()
            && wrong.status() == error.status()
            && wrong.to_string().starts_with("POST /v1/things: "),
        "{wrong}"
    );
    // In another charset, against RFC 8259.
    let latin = super::streams::Pieces::new(
        "application/json; charset=iso-8859-1",
        [vec![super::streams::Piece::Is(b"{\"id\":\"\xE9\"}".as_slice().into())]],
    );
    let error = latin.client().get("/x").send_as::<u8>().await.unwrap_err();
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.parse::<serde_json::Value>().unwrap()["id"], "é");
    // Errors of the API have the same, others have no response.
    let error = Script::new([response(404, "gone")]).client().get("/x").await.unwrap_err();
    assert_eq!(
        (error.body().unwrap(), error.headers().unwrap().len()),
        (&bytes::Bytes::from_static(b"gone"), 1)
    );
    let error = Error::connect("refused");
    assert!(error.body().is_none() && error.headers().is_none());
}

#[tokio::test(start_paused = true)]
async fn transport() {
    let io =
        || Error::connect(std::io::Error::new(std::io::ErrorKind::ConnectionRefused, "refused"));
    let (text, error) = shown(Scripted::Fails(io)).await;
    assert_eq!(text, "GET /v1/things: cannot connect: refused");
    assert!(
        error.is_connect()
            && error.is_retryable()
            && error.source().unwrap().is::<std::io::Error>()
    );
    let (text, _) = shown(Scripted::Fails(|| Error::interrupted("reset"))).await;
    assert_eq!(text, "GET /v1/things: the connection broke: reset");
    let (_, error) =
        shown(Scripted::Fails(|| Error::api(http::StatusCode::CONFLICT, Default::default(), "{}")))
            .await;
    assert!(error.is_conflict());
}

#[tokio::test(start_paused = true)]
async fn debug_shows_the_variant_and_the_message() {
    let (_, error) = shown(response(404, r#"{"message":"no such thing"}"#)).await;
    let text = format!("{error:?}");
    assert!(text.starts_with("Api(ApiError {") && text.contains("no such thing"), "{text}");
    let (_, error) = shown(Scripted::Fails(|| Error::interrupted("reset"))).await;
    let text = format!("{error:?}");
    assert!(
        text.starts_with("Connect(TransportError {") && text.contains("the connection broke"),
        "{text}"
    );
    let text = format!("{:?}", Error::invalid_request("a path without an id"));
    assert!(
        text.starts_with("InvalidRequest(Problem {") && text.contains("a path without an id"),
        "{text}"
    );
}

#[tokio::test]
async fn no_key_is_shown() {
    for response in
        [response(401, "{}"), response(200, "x"), Scripted::Fails(|| Error::connect("c"))]
    {
        let (text, error) = shown(response).await;
        assert!(!format!("{text} {error:?} {error:#?}").contains("k-secret"));
    }
    let client = Script::new([]).client();
    assert!(!format!("{client:?}").contains("k-secret"));
    assert_eq!(format!("{:?}", update(&client, "x").name("n")), "PATCH /v1/things/{id}");
}

/// What could be read as another line, or turns the direction of the text, in a message or in a
/// path.
#[tokio::test]
async fn no_line_is_forged() {
    let (text, _) =
        shown(response(400, r#"{"message":"a\u2028b\u2029c\u202ed\u2066e\u001b[31m"}"#)).await;
    assert_eq!(text, "GET /v1/things: 400 Bad Request: a b c d e [31m");
    let (text, error) = shown(response(200, "{\"a\nb\": 1}")).await;
    assert!(error.is_decode() && !text.contains('\n'), "{text}");
    let long: &'static str = format!(r#"{{"{}":x}}"#, "k".repeat(5000)).leak();
    assert!(shown(response(200, long)).await.0.len() < 1000);
}

#[tokio::test]
async fn a_function_for_the_key_that_fails() {
    let failing = || async { Err::<String, _>(std::io::Error::other("sealed")) };
    let client = super::builder().api_key_fn(failing).http_client(Script::new([])).build().unwrap();
    let error = client.get("/x").await.unwrap_err();
    assert_eq!(error.to_string(), "GET /x: the function for the key failed: sealed");
    assert!(matches!(error, Error::Config(_)) && error.source().unwrap().is::<std::io::Error>());
}

#[tokio::test]
async fn a_decode_error_does_not_show_what_it_found() {
    let client =
        Script::new([response(200, "{\n\"a\": 1,\n\"key\": \"s3cret\\\", expected x\"}")]).client();
    let error =
        client.get("/x").send_as::<std::collections::BTreeMap<String, u32>>().await.unwrap_err();
    let Error::Decode(decode) = &error else { panic!("{error}") };
    let source = std::error::Error::source(&error).unwrap();
    assert!(
        decode.message().contains("invalid type: string, expected u32 at line 3 column"),
        "{error}"
    );
    assert_eq!(decode.path(), "$.key");
    assert!(
        !format!("{error} {error:?} {source} {source:?}").contains("s3cret"),
        "{error:?} {source:?}"
    );
    assert!(decode.snippet().contains("s3cret"), "for those who ask");
}

/// Each predicate is true of what it is named for, and of nothing else.
#[tokio::test(start_paused = true)]
async fn predicates() {
    type Is = fn(&Error) -> bool;
    let table: [(&str, Is, &[u16]); 8] = [
        ("bad request", Error::is_bad_request, &[400]),
        ("unauthorized", Error::is_unauthorized, &[401]),
        ("forbidden", Error::is_forbidden, &[403]),
        ("not found", Error::is_not_found, &[404]),
        ("conflict", Error::is_conflict, &[409]),
        ("unprocessable", Error::is_unprocessable, &[422]),
        ("rate limited", Error::is_rate_limited, &[429]),
        ("server error", Error::is_server_error, &[500, 502, 503, 504, 599]),
    ];
    for status in
        [300, 400, 401, 403, 404, 408, 409, 410, 422, 425, 429, 499, 500, 502, 503, 504, 599]
    {
        let error = plain(&Script::new([response(status, "")]).client(), HttpMethod::Post)
            .with_max_retries(0)
            .await
            .unwrap_err();
        for (name, is, of) in table {
            assert_eq!(is(&error), of.contains(&status), "{status} {name}");
        }
        assert_eq!(error.is_retryable(), matches!(status, 408 | 409 | 429 | 500..), "{status}");
        assert!(
            !error.is_timeout()
                && !error.is_connect()
                && !error.is_decode()
                && error.as_api().is_some()
        );
    }
    let others = [
        Error::connect("x"),
        Error::interrupted("x"),
        Error::timeout("x"),
        Error::invalid_request("x"),
        Error::config("x"),
    ];
    for error in others {
        let passes = error.is_connect() || error.is_timeout();
        assert_eq!(
            (error.is_retryable(), error.status(), error.as_api().is_none()),
            (passes, None, true),
            "{error}"
        );
        assert!(table.iter().all(|(_, is, _)| !is(&error)), "{error}");
    }
}
