//! Headers that say how a message is put on the wire, set by hand: never a request that the server
//! waits for the rest of.

use super::wire::{Step, Wire, whole};
use super::{builder, plain};
use crate::runtime::emit::HttpMethod;
use crate::{Error, Upload};
use std::time::Duration;

const JSON: &str = "content-type: application/json\r\n";

async fn server() -> Wire {
    Wire::new(vec![vec![whole("200 OK", JSON, "{}")]]).await
}

/// A stream that gives three bytes twice.
fn six() -> Upload {
    struct Two(u8);
    impl futures_core::Stream for Two {
        type Item = Result<&'static str, Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.0 += 1;
            std::task::Poll::Ready((self.0 < 3).then_some(Ok("abc")))
        }
    }
    Upload::from_stream(Two(0))
}

#[tokio::test]
async fn a_length_that_is_not_true() {
    let wire = server().await;
    let client = wire.client();
    for length in ["5", "0", "-1", "x", "11", "9999999999999999999999", "10, 10"] {
        let error = plain(&client, HttpMethod::Post)
            .name("x")
            .with_header("content-length", length)
            .await
            .unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{length}: {error}");
        let says =
            format!("the header `content-length` says {length:?}, and the body has 12 bytes");
        assert!(error.to_string().contains(&says), "{length}: {error}");
    }
    let error =
        plain(&client, HttpMethod::Get).with_header("content-length", "5").await.unwrap_err();
    assert!(error.to_string().contains("the body has 0 bytes"), "{error}");
    let of_all = builder().base_url(&wire.url).header("content-length", "7").build().unwrap();
    let error = plain(&of_all, HttpMethod::Post).name("x").await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    let bytes = Upload::from(vec![0; 9]).on_progress(|_, _| {});
    let error =
        client.put("/x").upload("a/b", bytes).with_header("content-length", "8").await.unwrap_err();
    assert!(error.to_string().contains("says \"8\", and the body has 9 bytes"), "{error}");
    let error = client
        .put("/x")
        .upload("a/b", six())
        .with_header("content-length", "six")
        .await
        .unwrap_err();
    assert!(error.to_string().contains("says \"six\", which is no length"), "{error}");
    assert_eq!(wire.count(), 0, "nothing was sent");
    // of a stream it is the size that was said, and held to as that is
    for (length, fits) in [("6", true), ("5", false), ("7", false)] {
        let request = client.put("/x").upload("a/b", six()).with_header("content-length", length);
        match request.with_timeout(Duration::from_secs(5)).await {
            Ok(_) => assert!(fits),
            Err(error) => {
                assert!(!fits && matches!(error, Error::InvalidRequest(_)), "{length}: {error:?}")
            }
        }
    }
}

#[tokio::test]
async fn a_length_that_is() {
    let wire = server().await;
    let client = wire.client();
    plain(&client, HttpMethod::Post).name("x").with_header("content-length", "12").await.unwrap();
    plain(&client, HttpMethod::Post).with_header("content-length", "0").await.unwrap();
    plain(&client, HttpMethod::Get).with_header("content-length", "0").await.unwrap();
    client
        .put("/x")
        .upload("a/b", six().with_size(6))
        .with_header("content-length", "6")
        .await
        .unwrap();
    for (index, length) in [12, 0, 0, 6].into_iter().enumerate() {
        let head = wire.head(index);
        assert_eq!(head.matches("content-length").count(), 1, "{head}");
        assert!(head.contains(&format!("content-length: {length}\r\n")), "{head}");
    }
}

#[tokio::test]
async fn chunks_are_the_transports_business() {
    let wire = server().await;
    for coding in ["chunked", "identity", "gzip, chunked"] {
        let error = plain(&wire.client(), HttpMethod::Post)
            .name("x")
            .with_header("transfer-encoding", coding)
            .await
            .unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(
            error.to_string().contains("`transfer-encoding` is not for the caller to set"),
            "{error}"
        );
    }
    let of_all =
        builder().base_url(&wire.url).header("transfer-encoding", "chunked").build().unwrap();
    assert!(matches!(plain(&of_all, HttpMethod::Get).await, Err(Error::InvalidRequest(_))));
    assert_eq!(wire.count(), 0);
}

/// What does no harm goes out as it was set.
#[tokio::test]
async fn others_by_hand() {
    let wire = Wire::new(vec![
        vec![whole("200 OK", JSON, "{}")],
        vec![whole("200 OK", JSON, "{}"), Step::Next],
    ])
    .await;
    let client = wire.client();
    for (name, value) in [
        ("host", "virtual.example"),
        ("connection", "close"),
        ("te", "trailers"),
        ("expect", "100-continue"),
    ] {
        let call = plain(&client, HttpMethod::Post).name("x").with_header(name, value).send();
        tokio::time::timeout(Duration::from_secs(5), call)
            .await
            .unwrap_or_else(|_| panic!("{name} hangs"))
            .unwrap();
        let head = wire.head(wire.count() - 1);
        assert_eq!(head.matches(&format!("\r\n{name}: ")).count(), 1, "{head}");
        assert!(head.contains(&format!("\r\n{name}: {value}\r\n")), "{head}");
    }
}
