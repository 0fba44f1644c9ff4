//! Packed answers: unpacked in pieces, whole or an error, and never more in memory than asked for.

use super::streams::{Piece, Pieces};
use super::{builder, plain};
use crate::runtime::emit as rt;
use crate::{Body, Client, Error, HttpClient};
use bytes::Bytes;
use std::io::Write;

fn packed(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// Answers with these bytes, in pieces of this size, under this status.
struct Packs(u16, Vec<u8>, usize);

impl HttpClient for Packs {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let wanted =
            request.headers().get("accept-encoding").map(|v| v.to_str().unwrap().to_owned());
        let pieces: Vec<_> =
            self.1.chunks(self.2).map(|c| Piece::Is(Bytes::copy_from_slice(c))).collect();
        let response = Pieces::new("application/json", [pieces]).send(request).await?;
        let (mut head, body) = response.into_parts();
        head.status = self.0.try_into().unwrap();
        head.headers.insert("content-encoding", "GZip".parse().unwrap());
        head.headers.insert("x-wanted", wanted.unwrap_or_default().parse().unwrap());
        Ok(http::Response::from_parts(head, body))
    }
}

fn client(status: u16, bytes: impl Into<Vec<u8>>, size: usize) -> Client {
    builder().http_client(Packs(status, bytes.into(), size)).build().unwrap()
}

#[tokio::test]
async fn unpacked() {
    let json = br#"{"a":[1,2,3]}"#;
    for size in [1, 2, 7, 1000] {
        let response =
            plain(&client(200, packed(json), size), rt::HttpMethod::Get).send_raw().await.unwrap();
        assert_eq!(&response.bytes()[..], json);
        assert!(!response.headers().contains_key("content-encoding"), "it is not packed any more");
        assert_eq!(response.headers()["x-wanted"], "gzip");
    }
    let two = [packed(b"[1,"), packed(b"2]")].concat();
    assert_eq!(
        plain(&client(200, two, 9), rt::HttpMethod::Get).await.unwrap(),
        serde_json::json!([1, 2])
    );
    // an empty body is not packed, whatever its headers say
    assert_eq!(client(204, "", 1).delete("/x").await.unwrap(), serde_json::Value::Null);
    let error = plain(&client(400, packed(br#"{"message":"m"}"#), 5), rt::HttpMethod::Get)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Api(e) if e.message() == Some("m")));
    // asked for by hand: what is set stays
    let own = plain(&client(200, packed(json), 5), rt::HttpMethod::Get)
        .with_header("accept-encoding", "identity");
    assert_eq!(own.send_raw().await.unwrap().headers()["x-wanted"], "identity");
}

/// What comes behind a whole gzip (browsers, `gzip -d` and urllib3 take it like this; curl stops at
/// the first end, Go at what is no gzip).
#[tokio::test]
async fn what_comes_behind() {
    let one = packed(b"[1]");
    let ignored: [&[u8]; 6] =
        [b"\0", &[0; 5000], b"\r\n", b"garbage", b"\x1fgarbage", b"\0\x1f\x8b"];
    for size in [1, 3, 4000, 10_000] {
        for behind in ignored {
            let bytes = [&one[..], behind].concat();
            let response = plain(&client(200, bytes, size), rt::HttpMethod::Post).await;
            assert_eq!(
                response.unwrap_or_else(|e| panic!("{behind:?}: {e}")),
                serde_json::json!([1])
            );
        }
        let many =
            [packed(b"["), packed(b""), packed(b"1,"), packed(b"2]"), b"\0\0".to_vec()].concat();
        assert_eq!(
            plain(&client(200, many, size), rt::HttpMethod::Post).await.unwrap(),
            serde_json::json!([1, 2])
        );
        // what begins like another one is one, and has to be whole
        for end in [1, 2, 11, one.len() - 1] {
            let bytes = [&one[..], &one[..end]].concat();
            let error = plain(&client(200, bytes, size), rt::HttpMethod::Post).await.unwrap_err();
            assert!(
                error.is_connect() && error.to_string().contains("the gzip ends early"),
                "{end}: {error}"
            );
        }
        let odd = [&one[..], b"\x1f\x8b\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"].concat();
        let error = plain(&client(200, odd, size), rt::HttpMethod::Post).await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("gzip is damaged"), "{error}");
    }
}

#[tokio::test]
async fn damaged() {
    let whole = packed(&vec![b' '; 100_000]);
    for end in [1, 9, 12, whole.len() / 2, whole.len() - 8, whole.len() - 1] {
        let error = plain(&client(200, &whole[..end], 50), rt::HttpMethod::Post).await.unwrap_err();
        assert!(
            error.is_connect() && error.to_string().contains("the gzip ends early"),
            "{end}: {error}"
        );
    }
    let mut wrong = whole.clone();
    wrong[20] ^= 0xFF;
    let mut sum = whole.clone();
    let last = sum.len() - 6;
    sum[last] ^= 0xFF;
    for bytes in [wrong, sum.clone(), [&sum[..], b"\0"].concat(), b"<html>no gzip</html>".to_vec()]
    {
        let error = plain(&client(200, bytes, 50), rt::HttpMethod::Post).await.unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("gzip is damaged"), "{error}");
    }
}

#[tokio::test]
async fn bombs() {
    // An error page of 64 MiB in 64 KiB: its start is unpacked, and no more.
    let bomb = packed(&vec![b' '; 64 << 20]);
    let error = plain(&client(500, bomb.clone(), 1 << 20), rt::HttpMethod::Post).await.unwrap_err();
    assert!(matches!(error, Error::Api(e) if e.body().len() == 64 << 10));
    let mut download = client(200, bomb, 1 << 20).get("/x").into_download().await.unwrap();
    let (mut sum, mut most) = (0, 0);
    while let Some(piece) = download.chunk().await {
        let piece = piece.unwrap().len();
        (sum, most) = (sum + piece, most.max(piece));
    }
    assert!(sum == 64 << 20 && most <= 5 << 20, "{most} at once");
    assert_eq!(download.headers()["x-wanted"], "", "a download says its length");
}
