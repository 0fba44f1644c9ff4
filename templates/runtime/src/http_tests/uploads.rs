//! What is sent from files and streams: as it comes, again only where that is possible, with sizes
//! and progress.

use super::downloads::folder;
use super::{Remove, Script, Scripted, builder, response};
use crate::runtime::emit as rt;
use crate::runtime::emit::{HttpMethod, Style};
use crate::{Body, Client, Error, FilePart, HttpClient, Upload};
use bytes::Bytes;
use serde_json::json;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

fn upload(client: &Client, source: impl Into<Upload>) -> Remove {
    let mut request = rt::Request::new(client, HttpMethod::Put, "/v1/content");
    request.upload("application/octet-stream", source);
    Remove(request)
}

/// Gives pieces, each after a while.
struct Slow(Vec<&'static str>, Duration, Option<Pin<Box<tokio::time::Sleep>>>);

impl futures_core::Stream for Slow {
    type Item = Result<Bytes, Error>;
    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let time = self.1;
        let sleep = self.2.get_or_insert_with(|| Box::pin(tokio::time::sleep(time)));
        std::task::ready!(std::future::Future::poll(sleep.as_mut(), cx));
        self.2 = None;
        Poll::Ready(self.0.pop().map(|text| Ok(text.into())))
    }
}

fn stream(pieces: Vec<&'static str>) -> Upload {
    Upload::from_stream(Slow(pieces, Duration::ZERO, None))
}

#[tokio::test]
async fn every_source() {
    let folder = folder("every-source");
    let path = folder.join("a.txt");
    std::fs::write(&path, "from a file").unwrap();
    let script = Script::new([response(200, "{}")]);
    let client = script.client();
    let reader = Upload::from_reader(&b"from a reader"[..]).with_size(13);
    let sources: [(Upload, &str, Option<&str>); 7] = [
        ("text".into(), "text", None),
        (Bytes::from("bytes").into(), "bytes", None),
        (Path::new(&path).into(), "from a file", Some("11")),
        (path.clone().into(), "from a file", Some("11")),
        (stream(vec!["c", "b", "a"]), "abc", None),
        (stream(vec!["c", "b", "a"]).with_size(3), "abc", Some("3")),
        (reader, "from a reader", Some("13")),
    ];
    for (index, (source, body, length)) in sources.into_iter().enumerate() {
        upload(&client, source).await.unwrap();
        assert_eq!(
            (script.body(index).as_str(), script.header(index, "content-length").as_deref()),
            (body, length)
        );
        assert_eq!(script.header(index, "content-type").unwrap(), "application/octet-stream");
    }
    client.post("/x").upload("text/csv", &path).await.unwrap();
    assert_eq!(
        (script.body(7).as_str(), script.header(7, "content-type").as_deref()),
        ("from a file", Some("text/csv"))
    );
    assert_eq!(format!("{:?}", Upload::from("secret")), "Upload { size: Some(6), .. }");
    for (bad, said) in [(folder.join("none"), "No such file"), (folder.clone(), "is a directory")] {
        let error = upload(&client, bad).await.unwrap_err();
        assert!(
            matches!(error, Error::InvalidRequest(_)) && error.to_string().contains(said),
            "{error}"
        );
        assert!(error.to_string().starts_with("PUT /v1/content: cannot read the file "), "{error}");
    }
    assert_eq!(script.count(), 8, "nothing was sent");
    std::fs::remove_dir_all(folder).unwrap();
}

/// A stream has the pieces and the errors of whoever it is from.
#[tokio::test]
async fn streams_of_others() {
    struct Two(u8);
    impl futures_core::Stream for Two {
        type Item = Result<Vec<u8>, std::io::Error>;
        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            self.0 += 1;
            Poll::Ready(Some(if self.0 == 1 {
                Ok(b"abc".to_vec())
            } else {
                Err(std::io::Error::other("the disk is gone"))
            }))
        }
    }
    let client = Script::new([response(200, "")]).client();
    let error = upload(&client, Upload::from_stream(Two(0))).await.unwrap_err();
    assert!(
        matches!(error, Error::InvalidRequest(_)) && error.to_string().contains("the disk is gone"),
        "{error}"
    );
    assert!(std::error::Error::source(&error).unwrap().is::<std::io::Error>());
}

#[test]
fn a_file_shows_no_headers() {
    let part = FilePart::new("s3cret").file_name("n").header("x-key", "s3cret");
    let shown = format!("{part:?}");
    assert!(shown.contains("x-key") && !shown.contains("s3cret"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn sent_again_only_if_it_is_still_there() {
    let folder = folder("again");
    let path = folder.join("a");
    std::fs::write(&path, "abc").unwrap();
    let busy = || Script::new([response(500, ""), response(200, "{}")]);
    let script = busy();
    upload(&script.client(), Upload::from_path(&path)).await.unwrap();
    assert_eq!(
        (script.body(0), script.body(1)),
        ("abc".into(), "abc".into()),
        "a file is read again"
    );
    let script = busy();
    let error = upload(&script.client(), stream(vec!["abc"])).await.unwrap_err();
    assert!(error.is_server_error() && script.count() == 1, "a stream is not");
    // a server that took nothing of it leaves it
    struct Refuses(Mutex<u32>, Script);
    impl HttpClient for Refuses {
        async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
            *self.0.lock().unwrap() += 1;
            if *self.0.lock().unwrap() < 3 {
                return Err(Error::connect("refused"));
            }
            self.1.send(request).await
        }
    }
    let refuses = Refuses(Mutex::default(), Script::new([response(200, "{}")]));
    let sent = refuses.1.clone();
    upload(&builder().http_client(refuses).build().unwrap(), stream(vec!["abc"])).await.unwrap();
    assert_eq!(sent.body(0), "abc");
    // nor does a clone have it anew
    let request = upload(&Script::new([response(200, "{}")]).client(), stream(vec!["abc"]));
    request.clone().await.unwrap();
    let error = request.await.unwrap_err();
    assert!(
        matches!(&error, Error::InvalidRequest(_)) && error.to_string().contains("sent already"),
        "{error}"
    );
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn progress() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = || {
        let told = told.clone();
        move |done, total| told.lock().unwrap().push((done, total))
    };
    let client = Script::new([response(200, "{}")]).client();
    upload(&client, stream(vec!["cd", "ab"]).on_progress(log())).await.unwrap();
    upload(&client, Upload::from(vec![b'x'; 100_000]).on_progress(log())).await.unwrap();
    let expected = [(2, None), (4, None), (65_536, Some(100_000)), (100_000, Some(100_000))];
    assert_eq!(*told.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_for_each_piece() {
    let client = Script::new([response(200, "{}")]).client();
    let slow = |ms| Upload::from_stream(Slow(vec!["x"; 9], Duration::from_millis(ms), None));
    upload(&client, slow(900)).with_timeout(Duration::from_secs(1)).await.unwrap();
    let error = upload(&client, slow(2100)).with_timeout(Duration::from_secs(1)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    let error = upload(&client, slow(900)).with_deadline(Duration::from_secs(3)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline of 3s"), "{error}");
    // a body in memory has one limit in all, and a silent server still runs into it
    let never = Script::new([Scripted::Never]).client();
    assert!(
        upload(&never, "x")
            .with_timeout(Duration::from_secs(1))
            .with_max_retries(0)
            .await
            .unwrap_err()
            .is_timeout()
    );
    let error =
        upload(&never, stream(vec!["x"])).with_timeout(Duration::from_secs(1)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn forms_with_files() {
    let folder = folder("forms");
    let path = folder.join("c\"at.png");
    std::fs::write(&path, "PNG").unwrap();
    let script = Script::new([response(200, "{}")]);
    let client = script.client();
    let new = || {
        let mut request = rt::Request::new(&client, HttpMethod::Post, "/x");
        request.multipart_body();
        request
    };
    let mut r = new();
    r.field("title", "t");
    r.file("a", FilePart::from_path(&path).content_type("image/png"));
    r.file("b", FilePart::new(stream(vec!["z", "y"])).file_name("s.bin"));
    r.files("c", ["one", "two"]);
    r.file("d", Upload::from_path(&path));
    r.field_type("d", "image/gif");
    Remove(r).await.unwrap();
    let kind = script.header(0, "content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    let part = |name: &str, file: &str, kind: &str, body: &str| {
        let disposition =
            format!("Content-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"");
        format!("--{boundary}\r\n{disposition}\r\nContent-Type: {kind}\r\n\r\n{body}\r\n")
    };
    let expected = [
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nt\r\n"),
        part("a", "c%22at.png", "image/png", "PNG"),
        part("b", "s.bin", "application/octet-stream", "yz"),
        part("c", "c", "application/octet-stream", "one"),
        part("c", "c", "application/octet-stream", "two"),
        part("d", "c%22at.png", "image/gif", "PNG"),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(script.body(0), expected.concat());
    assert_eq!(script.header(0, "content-length"), None, "the stream does not say its size");
    let mut r = new();
    r.file("a", path.clone());
    Remove(r).await.unwrap();
    assert_eq!(script.header(1, "content-length").unwrap(), script.body(1).len().to_string());
    let mut r = new();
    r.file("a", folder.join("none"));
    assert!(matches!(Remove(r).await, Err(Error::InvalidRequest(_))));
    let mut json = rt::Request::new(&client, HttpMethod::Post, "/x");
    json.file("a", "x");
    assert!(matches!(Remove(json).await, Err(Error::InvalidRequest(_))), "no file in JSON");
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn encoding() {
    let script = Script::new([response(200, "{}")]);
    let mut form = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    form.form_body();
    form.field_style("list", Style::Form);
    form.field_style("deep", Style::DeepObject);
    form.field_style("json", Style::Json);
    form.field("list", &[1, 2]);
    form.field("plain", &[1, 2]);
    form.field("deep", &json!({"a": 1, "b": 2}));
    form.field("json", &[1, 2]);
    Remove(form).await.unwrap();
    assert_eq!(
        script.body(0),
        "list=1,2&plain=1&plain=2&deep%5Ba%5D=1&deep%5Bb%5D=2&json=%5B1%2C2%5D"
    );
    let mut parts = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    parts.multipart_body();
    parts.field_type("a", "application/json");
    parts.field_type("b", "text/csv");
    parts.field_type("c", "application/ld+json");
    parts.field("a", "text");
    parts.field("b", "1,2");
    parts.field("c", &[1, 2]);
    Remove(parts).await.unwrap();
    let sent = script.body(1);
    for part in [
        "application/json\r\n\r\n\"text\"\r\n",
        "text/csv\r\n\r\n1,2\r\n",
        "application/ld+json\r\n\r\n[1,2]\r\n",
    ] {
        assert!(sent.contains(&format!("Content-Type: {part}")), "{part}: {sent}");
    }
    // styles within parts, headers of a part, another kind of multipart
    let mut parts = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    parts.multipart_body();
    parts.content_type("multipart/mixed");
    parts.field_style("list", Style::Form);
    parts.field_style("deep", Style::DeepObject);
    parts.field("list", &["a&b", "c"]);
    parts.field("deep", &json!({"a": {"b": 1}}));
    parts.file("file", FilePart::new("x").header("X-Scale", "2\r\nX-Evil: 1"));
    Remove(parts).await.unwrap();
    let kind = script.header(2, "content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/mixed; boundary=").unwrap();
    let part = |head: &str, body: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n")
    };
    let want = [
        part("name=\"list\"", "a&b,c"),
        part("name=\"deep[a][b]\"", "1"),
        part(
            "name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\nX-Scale: 2  X-Evil: 1",
            "x",
        ),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(script.body(2), want.concat());
}

#[tokio::test(start_paused = true)]
async fn another_origin_gets_no_key() {
    let script = Script::new([response(503, ""), response(200, "")]);
    let client = builder()
        .http_client(script.clone())
        .header("x-own", "mine")
        .header("cookie", "c=1")
        .build()
        .unwrap();
    let first = rt::Request::post(&client, "/v1/uploads");
    let there = |url: &str| {
        let mut request = first.elsewhere(HttpMethod::Put, url);
        request.upload("text/plain", Bytes::from("abc"));
        Remove(request)
    };
    there("https://files.example.net/a%2Fb?signature=s-secret").await.unwrap();
    assert_eq!(script.count(), 2, "a PUT may be repeated");
    for index in 0..2 {
        assert_eq!(script.line(index), "PUT https://files.example.net/a%2Fb?signature=s-secret");
        assert_eq!(script.header(index, "content-type").as_deref(), Some("text/plain"));
        assert_eq!(script.body(index), "abc");
        for name in ["authorization", "x-own", "cookie"] {
            assert_eq!(script.header(index, name), None, "{name}");
        }
    }
    // the options are those of the request that told the address
    let mut patient = first.clone();
    patient.set_max_retries(0);
    *script.responses.lock().unwrap() = [response(500, "")].into();
    let error =
        Remove(patient.elsewhere(HttpMethod::Put, "https://files.example.net/secret?also=secret"))
            .await
            .unwrap_err();
    assert_eq!((script.count(), error.status().unwrap().as_u16()), (3, 500));
    assert!(
        !error.to_string().contains("secret") && error.to_string().contains("files.example.net"),
        "{error}"
    );
    // what may be a secret itself goes out to oneself only, unless it is allowed
    for (url, said) in [
        ("http://files.example.net/s-secret", "not of https"),
        ("nowhere", "no address"),
        ("ftp://a/b", "https"),
    ] {
        let error = there(url).await.unwrap_err();
        assert!(
            matches!(error, Error::InvalidRequest(_)) && error.to_string().contains(said),
            "{error}"
        );
        assert!(!error.to_string().contains("s-secret"), "{error}");
    }
    assert_eq!(script.count(), 3);
    there("http://127.0.0.1:1/x").with_max_retries(0).await.unwrap_err();
    assert_eq!(script.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn several_requests_have_one_deadline() {
    let script = Script::new([response(200, "{}"), Scripted::Never]);
    let client = script.client();
    let mut first = rt::Request::get(&client, "/v1/things");
    first.set_deadline(Duration::from_secs(10));
    let steps = |first: rt::Request| {
        let request = first.clone();
        let work = async move {
            tokio::time::sleep(Duration::from_secs(6)).await;
            let raw = rt::execute(request).await?;
            let there =
                Remove(raw.request.elsewhere(HttpMethod::Put, "https://files.example.net/"));
            there.await?;
            Ok(raw)
        };
        rt::Pending::in_a_row(&first, work, rt::json::<serde_json::Value>)
    };
    let start = tokio::time::Instant::now();
    let error = steps(first.clone()).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("deadline of 10s"), "{error}");
    assert_eq!((start.elapsed(), script.count()), (Duration::from_secs(10), 2));
    *script.responses.lock().unwrap() = [response(200, "{\"a\":1}"), response(204, "")].into();
    assert_eq!(steps(first).await.unwrap(), json!({"a": 1}), "the first one's answer");
}
