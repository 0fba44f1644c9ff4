//! The path of the error about a number that its type cannot hold.

use serde_json::Value;

use crate::runtime::emit as rt;
use crate::runtime::json::path::at;
use crate::runtime::objects::read_as::{Read, ReadAs};

fn path<R: for<'de> ReadAs<'de, T>, T>(text: &str) -> String {
    let error = serde_json::from_str::<Read<R, T>>(text).map(drop).unwrap_err();
    assert!(error.to_string().contains("is out of range"), "{error}");
    at(text.as_bytes(), error.line(), error.column())
}

#[test]
fn error_about_an_item_has_its_index() {
    type Rule = rt::OrEmpty<rt::List<rt::InRange>>;
    assert_eq!(path::<Rule, Vec<i64>>("[1, 18446744073709551615]"), "$[1]");
    assert_eq!(path::<Rule, Vec<i64>>("[18446744073709551615, 2]"), "$[0]");
    assert_eq!(path::<Rule, Vec<u32>>("[1,\n -1 , 3]"), "$[1]");
    assert_eq!(path::<Rule, Vec<i32>>("[1, 1e30, 3]"), "$[1]");
    assert_eq!(
        path::<rt::List<rt::Maybe<rt::InRange>>, Vec<Option<i64>>>("[null, 1e30, 3]"),
        "$[1]"
    );
    type Pair = (rt::AsIs, rt::InRange);
    assert_eq!(path::<Pair, (Value, i64)>("[{}, 18446744073709551615]"), "$[1]");
}
