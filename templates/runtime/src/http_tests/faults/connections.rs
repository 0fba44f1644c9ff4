//! Connections that close, hang, or lead in a circle.

use super::super::plain;
use super::super::wire::{Step, Wire, send};
use super::{End, end, ok};
use crate::runtime::emit::HttpMethod;
use std::time::{Duration, Instant};

/// A connection that was kept, and is closed on the request: it may have been done. One that was
/// closed before may not.
#[tokio::test]
async fn a_connection_that_was_kept() {
    let kept =
        || send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
    let plans = || vec![vec![kept(), Step::Next], vec![ok()]];
    for (http_method, seen) in [(HttpMethod::Post, 2), (HttpMethod::Get, 3)] {
        let wire = Wire::new(plans()).await;
        let client = wire.client();
        plain(&client, http_method).await.unwrap();
        let result = plain(&client, http_method).await;
        assert_eq!(
            (end(&result), wire.count()),
            (if seen == 2 { End::Broken } else { End::Value }, seen),
            "{http_method:?}"
        );
    }
    let wire = Wire::new(vec![vec![kept()], vec![ok()]]).await;
    let client = wire.client();
    for _ in 0..2 {
        plain(&client, HttpMethod::Post).await.unwrap();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(wire.count(), 2);
}

/// Whether that is seen before or after the request went out is chance, and all the same: the
/// server has read none of it.
#[tokio::test]
async fn reset_before_the_request() {
    for http_method in [HttpMethod::Post, HttpMethod::Get] {
        let wire = Wire::new(vec![vec![Step::Reset], vec![ok()]]).await;
        let result = plain(&wire.client(), http_method).await;
        match end(&result) {
            End::Value => assert_eq!(wire.count(), 1),
            End::Broken if http_method == HttpMethod::Post => assert_eq!(wire.count(), 0),
            other => panic!("{http_method:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_dropped_call_drops_its_connection() {
    let wire = Wire::new(vec![vec![Step::Hang, Step::Gone]]).await;
    let call = plain(&wire.client(), HttpMethod::Get).send();
    let _ = tokio::time::timeout(Duration::from_millis(100), call).await.unwrap_err();
    let gone = async {
        while wire.gone() == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), gone).await.unwrap();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(wire.count(), 1, "and it is not tried again");
}

#[tokio::test]
async fn a_redirect_loop_ends() {
    let hop = vec![send(
        "HTTP/1.1 302 X\r\nlocation: /v1/things\r\nconnection: close\r\ncontent-length: 0\r\n\r\n",
    )];
    let wire = Wire::new(vec![hop]).await;
    let error = plain(&wire.client(), HttpMethod::Get).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), wire.count()), (302, 11));
}

#[tokio::test]
async fn the_deadline_is_kept() {
    // Every attempt hangs; the waits between them count as well.
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let start = Instant::now();
    let request = plain(&wire.client(), HttpMethod::Get)
        .with_timeout(Duration::from_millis(100))
        .with_max_retries(99);
    let error = request.with_deadline(Duration::from_millis(900)).await.unwrap_err();
    assert!(
        error.is_timeout() && start.elapsed() < Duration::from_secs(3),
        "{error} after {:?}",
        start.elapsed()
    );
}

#[tokio::test]
async fn what_is_dropped_stops() {
    let wire = Wire::new(vec![vec![Step::Hang]]).await;
    let client = wire.client();
    let request = plain(&client, HttpMethod::Get)
        .with_timeout(Duration::from_millis(20))
        .with_max_retries(99)
        .send();
    let _ = tokio::time::timeout(Duration::from_millis(100), request).await.unwrap_err();
    let count = wire.count();
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert_eq!(wire.count(), count);
}
