//! Tuples that have numbers.

use serde_json::{Value, json};

use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
struct Place {
    at: Option<(f64, i64)>,
    named: (String, Option<u64>),
    all: Option<Vec<(f64, String)>>,
    extra: rt::Extra,
}
rt::record!(Place {
    0 at: optional_number Option<(f64, i64)> = "at",
    1 named: required_number (String, Option<u64>) = "named",
    2 all: optional_number Option<Vec<(f64, String)>> = "all",
} extra);

#[derive(Clone, PartialEq)]
enum Span {
    Pair((f64, i64)),
    Text(String),
    Unknown(Value),
}
rt::typed_union!(Span { Pair((f64, i64)) = array, Text(String) = string });

fn place(text: &str) -> Place {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn a_number_that_an_item_cannot_hold_is_kept_with_its_tuple() {
    let text = r#"{"at":[1,18446744073709551615],"named":["a",-1],"all":[[1.5,"b"],[9007199254740993,"c"]]}"#;
    let mut read = place(text);
    assert_eq!((read.at, &read.named), (None, &("a".to_owned(), None)));
    assert_eq!(read.all.as_ref().map(Vec::len), Some(2));
    assert_eq!(read.extra.get("all"), Some(&json!([[1.5, "b"], [9_007_199_254_740_993_i64, "c"]])));
    assert_eq!(read.extra.exact().count(), 3);
    assert_eq!(serde_json::to_string(&read).unwrap(), text);

    read.at = Some((10.0, 7));
    read.all = None;
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"{"at":[10,7],"named":["a",-1]}"#,
        "what the user changed is written"
    );
}

#[test]
fn a_number_that_fits_is_read_as_it_came() {
    let text = r#"{"at":[0.5,7],"named":["a",18446744073709551615],"all":[[3,"b"]]}"#;
    let read = place(text);
    assert_eq!((read.at, read.named.1), (Some((0.5, 7)), Some(u64::MAX)));
    assert_eq!(read.extra.exact().count(), 0);
    assert_eq!(serde_json::to_string(&read).unwrap(), text);
    assert_eq!(place(r#"{"at":[1,2.0],"named":["a",null]}"#).at, Some((1.0, 2)));
}

#[test]
fn a_tuple_of_another_length_or_type_is_an_error() {
    for named in ["[\"a\"]", "[\"a\",1,2]", "[1,\"a\"]", "[null,1]", "{}", "null"] {
        let text = format!(r#"{{"named":{named}}}"#);
        assert!(serde_json::from_str::<Place>(&text).is_err(), "{text}");
    }
}

#[test]
fn a_union_keeps_a_tuple_that_its_variant_cannot_hold() {
    for odd in [json!([9_007_199_254_740_993_i64, 1]), json!([1, u64::MAX])] {
        let Span::Unknown(kept) = serde_json::from_value(odd.clone()).unwrap() else {
            panic!("{odd} was rounded")
        };
        assert_eq!(kept, odd);
    }
    assert!(matches!(serde_json::from_str("[1,2]").unwrap(), Span::Pair((_, 2))));
}
