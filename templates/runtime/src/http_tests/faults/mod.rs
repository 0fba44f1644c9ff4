//! What goes wrong between a client and a server, and what has to come of it: each within its time,
//! told as what it is, with no key in it: not in errors, nor in what is traced.

mod connections;
mod contents;
mod responses;
mod transfers;

use super::wire::{Step, whole};
use crate::Error;
use serde_json::Value;
use std::time::Duration;

/// What comes of it.
#[derive(Debug, PartialEq)]
enum End {
    Value,
    Status(u16),
    Decode,
    Broken,
    Refused,
    Timeout,
}

fn end(result: &Result<Value, Error>) -> End {
    match result {
        Ok(_) => End::Value,
        Err(Error::Api(e)) => End::Status(e.status().as_u16()),
        Err(Error::Decode(_)) => End::Decode,
        Err(Error::Connect(e)) if e.may_have_been_processed() => End::Broken,
        Err(Error::Connect(_)) => End::Refused,
        Err(Error::Timeout(_)) => End::Timeout,
        Err(other) => panic!("{other:?}"),
    }
}

const JSON: &str = "content-type: application/json\r\n";

fn ok() -> Step {
    whole("200 OK", JSON, r#"{"a":1}"#)
}

/// The limit of a try; everything has to be over soon after.
const LIMIT: Duration = Duration::from_millis(400);
