//! Streams that would fill the memory: a line, or the data of an event, without end is an error.

use super::streams::{Piece, Pieces, all, events};
use crate::runtime::emit::Verb;
use bytes::Bytes;

const MIB: usize = 1 << 20;

/// So many MiB of a letter, with a text in front of each.
fn mibs(front: &'static str, count: usize) -> Vec<Piece> {
    let block = Bytes::from([front.as_bytes(), &vec![b'x'; MIB]].concat());
    vec![Piece::Is(block); count]
}

#[tokio::test]
async fn events_without_end() {
    // one line; many lines of one event; the same where the end of the stream is all that ends the last line
    let unended = mibs("\ndata:", 64);
    let rows = [(mibs("", 70), true), (mibs("\ndata:", 70), true), (unended, false)];
    for (index, (pieces, goes_on)) in rows.into_iter().enumerate() {
        let end = if goes_on { vec![Piece::Never] } else { vec![] };
        let pieces = Pieces::new("text/event-stream", [[pieces, end].concat()]);
        let mut stream = events(&pieces.client(), Verb::Post).await.unwrap();
        let error = stream.next().await.unwrap_or_else(|| panic!("row {index} ends in silence")).unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("an event of it does not end"), "{error}");
        assert_eq!(error.request_id(), Some("r1"));
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn lines_without_end() {
    for media_type in ["application/jsonl", "application/json-seq"] {
        let pieces = Pieces::new(media_type, [[vec![Piece::Is("1\n\"".into())], mibs("", 70), vec![Piece::Never]].concat()]);
        let mut lines = pieces.client().get("/x").into_json_lines::<serde_json::Value>().await.unwrap();
        assert_eq!(lines.next().await.unwrap().unwrap(), 1);
        let error = lines.next().await.unwrap().unwrap_err();
        assert!(error.is_decode() && error.to_string().contains("a line of it does not end"), "{error}");
        assert!(lines.next().await.is_none());
    }
}

#[tokio::test]
async fn just_within() {
    let pieces = Pieces::new("text/event-stream", [[mibs("\ndata:", 63), vec![Piece::Is("\n\n".into())]].concat()]);
    let request = events(&pieces.client(), Verb::Post).0;
    let (texts, error) = all(super::streams::Texts(request).await.unwrap()).await;
    assert!(error.is_none() && texts.len() == 1 && texts[0].len() == 64 * MIB - MIB + 62);
}
