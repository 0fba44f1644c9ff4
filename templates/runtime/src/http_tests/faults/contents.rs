//! What stands in a response and does not fit, and what stands in a path and would lead elsewhere.

use super::super::update;
use super::super::wire::{Wire, whole};
use super::{JSON, ok};
use crate::Error;
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
struct Thing {
    id: String,
    count: Option<i64>,
    tags: Vec<String>,
    extra: rt::Extra,
}
rt::record!(Thing {
    0 id: required String = "id",
    1 count: optional Option<i64> = "count",
    2 tags: required Vec<String> = "tags",
} extra);

/// What is in a response: the value that comes of it, or the place that is wrong and a word of why.
#[tokio::test]
async fn what_the_response_holds() {
    let thing = |id: &str, count, extra: rt::Extra| Thing {
        id: id.to_owned(),
        count,
        tags: Vec::new(),
        extra,
    };
    type Expected = Result<(&'static str, Option<i64>), (&'static str, &'static str)>;
    let rows: &[(&str, Expected)] = &[
        (r#"{"id":"a","tags":[]}"#, Ok(("a", None))),
        // what is said twice is as good as what is said last
        (r#"{"id":"a","count":1,"tags":["x"],"id":"b","count":2,"tags":[]}"#, Ok(("b", Some(2)))),
        (r#"{"id":"a","tags":[],"new":{"x":[1,null]}}"#, Ok(("a", None))),
        (r#"{"id":"a","tags":[],"count":null}"#, Ok(("a", None))),
        (r#"{"id":null,"tags":[]}"#, Err(("$.id", "null"))),
        (r#"{"id":"a","tags":null}"#, Err(("$.tags", "null"))),
        (r#"{"id":"a","tags":["x",null]}"#, Err(("$.tags[1]", "null"))),
        (r#"{"id":5,"tags":[]}"#, Err(("$.id", "integer"))),
        (r#"{"id":"a","tags":[],"count":"5"}"#, Err(("$.count", "string"))),
        (r#"{"id":"a","tags":[],"count":1.5}"#, Err(("$.count", "floating point"))),
        (r#"{"id":"a","tags":[],"count":1e99}"#, Err(("$.count", "floating point"))),
        (r#"{"id":"a","tags":{"0":"x"}}"#, Err(("$.tags", "map"))),
        (r#"{"id":"a","tags":[1]}"#, Err(("$.tags[0]", "integer"))),
        (r#"{"tags":[]}"#, Err(("$", "missing field `id`"))),
        ("[]", Err(("$", ""))),
        ("null", Err(("$", "null"))),
        ("5", Err(("$", "integer"))),
    ];
    for (body, expected) in rows {
        let wire = Wire::new(vec![vec![whole("200 OK", JSON, body)]]).await;
        let result = wire.client().get("/v1/things").send_as::<Thing>().await;
        match (result, expected) {
            (Ok(read), Ok((id, count))) => {
                let extra = read.extra.clone();
                assert_eq!(extra.get("new").is_some(), body.contains("new"), "{body}");
                assert_eq!(read, thing(id, *count, extra), "{body}");
            }
            (Err(Error::Decode(error)), Err((path, says))) => {
                assert_eq!(error.path(), *path, "{body}: {error}");
                assert!(
                    error.to_string().contains(says) && error.snippet().len() <= body.len(),
                    "{body}: {error}"
                );
                assert!(*path == "$" || error.to_string().contains(path), "{body}: {error}");
                assert_eq!(error.body(), body.as_bytes());
            }
            (result, _) => panic!("{body}: {result:?}"),
        }
        assert_eq!(wire.count(), 1, "{body}: what came once comes again");
    }
}

/// What goes into a path stays in its segment, or goes nowhere.
#[tokio::test]
async fn values_of_a_path() {
    let long = "x".repeat(100_000);
    let fits = "y".repeat(60_000);
    let sent: [(&str, &str); 9] = [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("%2e", "%252e"),
        ("%2e%2E", "%252e%252E"),
        ("..\\x", "..%5Cx"),
        ("a?b#c;d", "a%3Fb%23c%3Bd"),
        ("...", "..."),
        ("a\r\nhost: evil", "a%0D%0Ahost%3A%20evil"),
        (&fits, &fits),
    ];
    let wire = Wire::new(vec![vec![ok()]]).await;
    let client = wire.client();
    for (index, (value, segment)) in sent.into_iter().enumerate() {
        update(&client, value).await.unwrap();
        let line = wire.head(index).lines().next().unwrap().to_owned();
        assert_eq!(line, format!("patch /v1/things/{} http/1.1", segment.to_lowercase()));
    }
    for value in ["", ".", "..", &long] {
        let error = update(&client, value).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error:?}");
        assert!(
            error.to_string().len() < 300
                && error.to_string().starts_with("PATCH /v1/things/{id}: "),
            "{error}"
        );
    }
    assert_eq!(wire.count(), sent.len(), "nothing was sent");
}
