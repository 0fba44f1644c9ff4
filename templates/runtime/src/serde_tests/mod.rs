//! The reading and writing of types, tried out on types laid out as the generator emits them.
//!
//! Not beside the code, because the files in `runtime/` go into every SDK as they are.

// Types have all that is emitted, whether a test needs it or not.
#![allow(dead_code)]
// As an SDK has it for structs with one property.
#![allow(clippy::while_let_loop)]

mod boxed;
mod choices;
mod json_path;
mod number_places;
mod numbers;
mod odd_times;
mod opaque;
mod record;
mod scalars;
mod times;
mod tuples;
mod unions;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a type from JSON text, a `Value` and CBOR, checks that all agree, and that each format
/// gives back what it was given.
#[track_caller]
fn everywhere<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: &Value) -> T {
    let text = serde_json::to_string(json).unwrap();
    let read: T = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::from_reader::<_, T>(text.as_bytes()).unwrap(), read);
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), read);
    assert_eq!(T::deserialize(json).unwrap(), read);
    let mut cbor = Vec::new();
    ciborium::into_writer(&read, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<T, _>(cbor.as_slice()).unwrap(), read);
    assert_eq!(
        ciborium::from_reader::<Value, _>(cbor.as_slice()).unwrap(),
        serde_json::to_value(&read).unwrap()
    );
    read
}

/// The same, for what is written exactly as it was read.
#[track_caller]
fn same<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(json: Value) -> T {
    let read: T = everywhere(&json);
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
    assert_eq!(
        serde_json::from_str::<Value>(&serde_json::to_string(&read).unwrap()).unwrap(),
        json
    );
    read
}
