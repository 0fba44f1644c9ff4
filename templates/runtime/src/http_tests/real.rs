//! The built-in client against servers on the loopback interface: TLS hand-over, faults, and no
//! secrets in errors.

use super::{builder, plain, update};
use crate::runtime::emit::HttpMethod;
use crate::{Client, Error};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Answers each connection with the next of these texts, then closes it; the last one for ever.
async fn server(responses: &[&str]) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (log, responses) =
        (seen.clone(), responses.iter().map(|a| a.to_string()).collect::<Vec<_>>());
    tokio::spawn(async move {
        let mut index = 0;
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !is_whole(&request) {
                if socket.read_buf(&mut request).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            log.lock().unwrap().push(String::from_utf8_lossy(&request).into_owned());
            let _ = socket.write_all(responses[index].as_bytes()).await;
            index = (index + 1).min(responses.len() - 1);
        }
    });
    (url, seen)
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|l| l.to_lowercase().strip_prefix("content-length: ").map(str::to_owned));
    body.len() >= length.map_or(0, |l| l.parse().unwrap())
}

fn http(status: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn client(url: &str) -> Client {
    builder().base_url(url).build().unwrap()
}

#[tokio::test]
async fn a_call() {
    let (url, seen) = server(&[&http("200 OK", r#"{"a":1}"#)]).await;
    assert_eq!(update(&client(&url), "x y").name("n").await.unwrap()["a"], 1);
    let sent = seen.lock().unwrap()[0].clone();
    assert!(sent.starts_with("PATCH /v1/things/x%20y HTTP/1.1\r\n"), "{sent}");
    plain(&client(&url), HttpMethod::Get).await.unwrap();
    assert!(
        !seen.lock().unwrap()[1].contains("content-length"),
        "a GET has no body, not an empty one"
    );
    for (index, http_method) in
        [HttpMethod::Post, HttpMethod::Put, HttpMethod::Patch, HttpMethod::Delete]
            .into_iter()
            .enumerate()
    {
        plain(&client(&url), http_method).await.unwrap();
        let lengths = seen.lock().unwrap()[index + 2].matches("content-length: 0\r\n").count();
        assert_eq!(
            lengths,
            usize::from(http_method != HttpMethod::Delete),
            "what may have a body says that it has none: {http_method:?}"
        );
    }
    assert!(
        sent.contains("authorization: Bearer k-secret\r\n") && sent.ends_with(r#"{"name":"n"}"#),
        "{sent}"
    );
}

#[tokio::test]
async fn faults() {
    // refused: always repeated, as nothing was sent
    let (_socket, closed) = super::wire::closed();
    let dead = client(&closed);
    let error = plain(&dead, HttpMethod::Post)
        .with_max_retries(0)
        .with_query("secret", "s3cret")
        .await
        .unwrap_err();
    assert!(matches!(&error, Error::Connect(e) if !e.may_have_been_processed()), "{error:?}");
    assert!(!format!("{error} {error:?}").contains("s3cret"), "{error:?}");
    assert!(error.to_string().contains("refused"), "{error}");
    // closed before a response, in the headers, in the body: a POST is never sent twice
    for response in [
        "",
        "HTTP/1.1 200 OK\r\ncontent-le",
        "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"",
        "nonsense\r\n\r\n",
    ] {
        let (url, seen) = server(&[response]).await;
        let error = plain(&client(&url), HttpMethod::Post).await.unwrap_err();
        assert!(
            matches!(&error, Error::Connect(e) if e.may_have_been_processed()),
            "{response:?}: {error:?}"
        );
        assert_eq!(seen.lock().unwrap().len(), 1, "{response:?}");
    }
    // a GET is, also when the body broke
    let (url, seen) =
        server(&["HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\"", &http("200 OK", "{}")])
            .await;
    plain(&client(&url), HttpMethod::Get).await.unwrap();
    assert_eq!(seen.lock().unwrap().len(), 2);
    assert!(seen.lock().unwrap()[1].contains("x-retry-count: 1\r\n"));
    // the body of an error that breaks off is kept as far as it came
    let (url, _) = server(&["HTTP/1.1 404 X\r\ncontent-length: 900\r\n\r\nhalf"]).await;
    let error = plain(&client(&url), HttpMethod::Post).await.unwrap_err();
    assert!(matches!(&error, Error::Api(e) if &e.body()[..] == b"half"), "{error:?}");
}

#[tokio::test]
async fn no_response() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client(&format!("http://{}", listener.local_addr().unwrap()));
    let request = plain(&client, HttpMethod::Post).with_timeout(Duration::from_millis(50));
    assert!(matches!(request.await, Err(Error::Timeout(e)) if e.may_have_been_processed()));
}

#[tokio::test]
async fn huge_error_pages_are_read_to_a_bound() {
    let (url, _) = server(&[&http("500 X", &"x".repeat(3 << 20))]).await;
    let Err(Error::Api(error)) = plain(&client(&url), HttpMethod::Post).await else { panic!() };
    assert_eq!(error.body().len(), 64 << 10);
}

#[tokio::test]
async fn redirects_keep_the_key_at_home() {
    let (other, seen) = server(&[&http("200 OK", "{}")]).await;
    let other = other.replace("127.0.0.1", "localhost");
    let hop = format!(
        "HTTP/1.1 302 Found\r\nlocation: {other}/y\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let (url, _) = server(&[&hop]).await;
    plain(&client(&url), HttpMethod::Get).with_header("x-api-key", "k-other").await.unwrap();
    let sent = seen.lock().unwrap()[0].clone();
    assert!(
        sent.starts_with("GET /y ") && !sent.contains("k-secret") && !sent.contains("k-other"),
        "{sent}"
    );
}

#[tokio::test]
async fn tls_is_handed_over() {
    // That the configuration is taken is checked when the client is made; that it is used shows
    // what it says first.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let hello = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.unwrap();
        let mut hello = Vec::with_capacity(4096);
        socket.read_buf(&mut hello).await.unwrap();
        let _ = socket.write_all(b"no TLS here").await;
        hello
    });
    let error = plain(&client(&url), HttpMethod::Post).with_max_retries(0).await.unwrap_err();
    assert!(matches!(&error, Error::Connect(e) if !e.may_have_been_processed()), "{error:?}");
    let hello = hello.await.unwrap();
    let offers = |protocol: &[u8]| hello.windows(protocol.len()).any(|part| part == protocol);
    assert!(
        hello[0] == 0x16 && offers(b"\x02h2") && offers(b"\x08http/1.1"),
        "a ClientHello with both protocols"
    );
    #[cfg(feature = "rustls")]
    assert!(
        rustls::crypto::CryptoProvider::get_default().is_none(),
        "nothing is installed for the process"
    );
    let own = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    #[cfg(feature = "rustls")]
    let own = own.tls_backend_preconfigured(crate::runtime::transport::tls::config().unwrap());
    let own = own.build().unwrap();
    let (url, _) = server(&[&http("200 OK", "{}")]).await;
    let client =
        builder().base_url(url).http_client(crate::reqwest_0_13::client(own)).build().unwrap();
    plain(&client, HttpMethod::Get).await.unwrap();
}

#[test]
fn outside_of_tokio() {
    use std::future::Future;
    let client = client("http://127.0.0.1:1");
    let mut pending = std::pin::pin!(plain(&client, HttpMethod::Get).send());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(Error::Config(error))) = pending.as_mut().poll(&mut context)
    else {
        panic!()
    };
    assert!(error.message().contains("Tokio"));
}
