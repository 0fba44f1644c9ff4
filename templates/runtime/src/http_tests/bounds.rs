//! Streams that would fill the memory: a line, or the data of an event, without end is an error.

use super::streams::{Piece, Pieces, all, events};
use crate::runtime::emit::HttpMethod;
use bytes::Bytes;

const MIB: usize = 1 << 20;

/// So many MiB of a letter, with a text in front of each.
fn mibs(front: &'static str, count: usize) -> Vec<Piece> {
    let block = Bytes::from([front.as_bytes(), &vec![b'x'; MIB]].concat());
    vec![Piece::Is(block); count]
}

#[tokio::test]
async fn events_without_end() {
    // one line; many lines of one event; the same where the end of the stream is all that ends the
    // last line
    let unended = mibs("\ndata:", 64);
    let rows = [(mibs("", 70), true), (mibs("\ndata:", 70), true), (unended, false)];
    for (index, (pieces, goes_on)) in rows.into_iter().enumerate() {
        let end = if goes_on { vec![Piece::Never] } else { vec![] };
        let pieces = Pieces::new("text/event-stream", [[pieces, end].concat()]);
        let mut stream = events(&pieces.client(), HttpMethod::Post).await.unwrap();
        let error = stream
            .next()
            .await
            .unwrap_or_else(|| panic!("row {index} ends in silence"))
            .unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("an event of it does not end"),
            "{error}"
        );
        assert_eq!(error.request_id(), Some("r1"));
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn lines_without_end() {
    for media_type in ["application/jsonl", "application/json-seq"] {
        let pieces = Pieces::new(
            media_type,
            [[vec![Piece::Is("1\n\"".into())], mibs("", 70), vec![Piece::Never]].concat()],
        );
        let mut lines =
            pieces.client().get("/x").into_json_lines::<serde_json::Value>().await.unwrap();
        assert_eq!(lines.next().await.unwrap().unwrap(), 1);
        let error = lines.next().await.unwrap().unwrap_err();
        assert!(
            error.is_decode() && error.to_string().contains("a line of it does not end"),
            "{error}"
        );
        assert!(lines.next().await.is_none());
    }
}

#[tokio::test]
async fn just_within() {
    let pieces = Pieces::new(
        "text/event-stream",
        [[mibs("\ndata:", 63), vec![Piece::Is("\n\n".into())]].concat()],
    );
    let request = events(&pieces.client(), HttpMethod::Post).0;
    let (texts, error) = all(super::streams::Texts(request).await.unwrap()).await;
    assert!(error.is_none() && texts.len() == 1 && texts[0].len() == 64 * MIB - MIB + 62);
}

#[tokio::test]
async fn a_body_of_json_has_a_limit() {
    let client = |most: usize, pieces: Vec<Piece>| {
        let pieces = Pieces::new("application/json", [pieces]);
        super::builder().http_client(pieces).max_response_size(most).build().unwrap()
    };
    let text = || vec![Piece::Is("[1,2".into()), Piece::Is(",3]".into())];
    assert_eq!(client(7, text()).get("/x").await.unwrap(), serde_json::json!([1, 2, 3]));
    let error = client(6, text()).get("/x").await.unwrap_err();
    assert!(
        error.is_decode() && error.request_id() == Some("r1") && error.body().unwrap().is_empty()
    );
    assert!(
        error.to_string().contains(
            "GET /x: the response does not fit: its body has more than 6 bytes, the limit"
        ),
        "{error}"
    );
    assert!(error.to_string().contains("max_response_size"), "{error}");
    // One without end is not read to it.
    let endless = [mibs("1", 3), vec![Piece::Never]].concat();
    assert!(client(MIB, endless).get("/x").await.unwrap_err().is_decode());
    // A file is as long as it is.
    let client = client(6, text());
    assert_eq!(client.get("/x").into_download().await.unwrap().bytes().await.unwrap().len(), 7);
}
