//! Streams of events whose connection breaks: when they go on, where, and for how long.

use super::streams::{Piece, Pieces, all, events, is};
use super::{Quick, builder};
use crate::runtime::emit as rt;
use crate::{EventStream, Reconnect};
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn goes_on_after_a_break() {
    let clock = Quick::default();
    let pieces = Pieces::new(
        "text/event-stream",
        [
            vec![is("retry: 30\nid: 1\ndata: 1\n\nid: 2\ndata: hal"), Piece::Breaks],
            vec![Piece::Breaks],
            vec![is("id: 2\ndata: 2\n\n"), Piece::Never],
            vec![is("id: 3\ndata: 3\n\n")],
        ],
    );
    let stream = events(&pieces.timed(clock.clone()), rt::HttpMethod::Get)
        .with_timeout(Duration::from_secs(9))
        .await
        .unwrap();
    let (items, error) = all(stream).await;
    assert_eq!((items, error.is_none()), (vec![json!(1), json!(2), json!(3)], true));
    // The id of the half event came, too, but its event did not.
    assert_eq!(pieces.ids(), [None, Some("1".into()), Some("1".into()), Some("2".into())]);
    let waits = clock.0.lock().unwrap().clone();
    assert_eq!(
        waits.iter().filter(|wait| **wait == Duration::from_millis(30)).count(),
        3,
        "{waits:?}"
    );
    assert!(waits.contains(&Duration::from_secs(9)), "nothing came for so long");
}

#[tokio::test(start_paused = true)]
async fn or_does_not() {
    let broken = || vec![is("id: 1\ndata: 1\n\n"), Piece::Breaks];
    let attempts = |responses: Vec<Vec<Piece>>,
                    change: fn(EventStream<Value>) -> EventStream<Value>,
                    http_method| async move {
        let pieces = Pieces::new("text/event-stream", responses);
        let stream = events(&pieces.client(), http_method).with_max_retries(0).await.unwrap();
        let (items, error) = all(change(stream)).await;
        (items.len(), error.map(|e| e.is_connect()), pieces.ids().len())
    };
    let as_is = |s| s;
    // what changes something is not sent again unless asked
    assert_eq!(
        attempts(vec![broken(), broken()], as_is, rt::HttpMethod::Post).await,
        (1, Some(true), 1)
    );
    let ask = |s: EventStream<Value>| s.reconnect(Reconnect::Broken);
    assert_eq!(
        attempts(vec![broken(), vec![is("data: 2\n\n")]], ask, rt::HttpMethod::Post).await,
        (2, None, 2)
    );
    assert_eq!(
        attempts(vec![broken(), broken()], |s| s.reconnect(Reconnect::Never), rt::HttpMethod::Get)
            .await,
        (1, Some(true), 1)
    );
    // without an id the server would begin anew
    let unnamed = || vec![is("data: 1\n\n"), Piece::Breaks];
    assert_eq!(
        attempts(vec![unnamed(), unnamed()], as_is, rt::HttpMethod::Get).await,
        (1, Some(true), 1)
    );
    // an end is an end, unless asked
    let ended = || vec![is("data: 1\n\n")];
    assert_eq!(attempts(vec![ended(), ended()], as_is, rt::HttpMethod::Get).await, (1, None, 1));
    let always = |s: EventStream<Value>| s.reconnect(Reconnect::Always);
    let pieces = Pieces::new("text/event-stream", [ended(), ended()]).then(204);
    let stream = always(events(&pieces.client(), rt::HttpMethod::Get).await.unwrap());
    assert_eq!((all(stream).await.0.len(), pieces.ids().len()), (2, 3), "until 204");
    // five times without progress; progress begins the count again
    assert_eq!(
        attempts(vec![vec![Piece::Breaks]; 20], as_is, rt::HttpMethod::Get).await,
        (0, Some(true), 6)
    );
    let mut responses = vec![vec![Piece::Breaks]; 5];
    responses.push(broken());
    responses.extend(vec![vec![Piece::Breaks]; 20]);
    assert_eq!(attempts(responses, as_is, rt::HttpMethod::Get).await, (1, Some(true), 11));
    // a response that will not get better ends it
    let pieces = Pieces::new("text/event-stream", [broken()]).then(403);
    let (_, error) = all(events(&pieces.client(), rt::HttpMethod::Get).await.unwrap()).await;
    assert!(error.unwrap().is_forbidden());
}

/// However often it connects again, the deadline is that of the request.
#[tokio::test(start_paused = true)]
async fn the_deadline_is_for_all_connections() {
    let lively = || {
        vec![is("retry: 10\nid: 1\ndata: 1\n\n"), Piece::After(900, "data: 2\n\n"), Piece::Breaks]
    };
    let pieces = Pieces::new("text/event-stream", (0..20).map(|_| lively()));
    let start = tokio::time::Instant::now();
    let request =
        events(&pieces.client(), rt::HttpMethod::Get).with_deadline(Duration::from_secs(3));
    let (items, error) = all(request.await.unwrap()).await;
    let error = error.unwrap();
    assert!(error.is_timeout() && error.to_string().contains("deadline"), "{error}");
    assert_eq!((items.len(), pieces.ids().len()), (7, 4));
    assert_eq!(start.elapsed().as_millis(), 3000);
    // one that would pass before the next connection: the break is the error
    let slow = || vec![is("retry: 9000\nid: 1\ndata: 1\n\n"), Piece::Breaks];
    let pieces = Pieces::new("text/event-stream", [slow(), slow()]);
    let request =
        events(&pieces.client(), rt::HttpMethod::Get).with_deadline(Duration::from_secs(3));
    let (items, error) = all(request.await.unwrap()).await;
    assert!(error.unwrap().is_connect() && items.len() == 1 && pieces.ids().len() == 1);
    // the client's own is for calls: each connection is one
    let pieces = Pieces::new("text/event-stream", (0..5).map(|_| lively()));
    let client = builder()
        .http_client(pieces.clone())
        .clock(Quick::default())
        .deadline(Duration::from_secs(2))
        .build()
        .unwrap();
    assert_eq!(all(events(&client, rt::HttpMethod::Get).await.unwrap()).await.0.len(), 10);
}

/// An id that no header can hold is as good as none.
#[tokio::test(start_paused = true)]
async fn an_id_that_cannot_be_said_again() {
    let broken = || vec![is("id: a\u{1}b\ndata: 1\n\n"), Piece::Breaks];
    let pieces = Pieces::new("text/event-stream", [broken(), broken()]);
    let (items, error) = all(events(&pieces.client(), rt::HttpMethod::Get).await.unwrap()).await;
    assert!(error.unwrap().is_connect() && items.len() == 1 && pieces.ids().len() == 1);
    let pieces = Pieces::new("text/event-stream", [broken(), vec![is("data: 2\n\n")]]).then(204);
    let stream =
        events(&pieces.client(), rt::HttpMethod::Get).await.unwrap().reconnect(Reconnect::Always);
    assert_eq!((all(stream).await.0.len(), pieces.ids()), (2, vec![None, None, None]));
}
