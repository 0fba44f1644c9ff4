use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::everywhere;
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Level {
    Low,
    Unknown(i64),
}
rt::open_int_enum!(Level { Low = 1 });

#[derive(Debug, Clone, PartialEq)]
struct Counts {
    id: i64,
    small: Option<i32>,
    list: Option<Vec<i64>>,
    map: Option<BTreeMap<String, Vec<Option<u32>>>>,
    note: rt::Field<u64>,
    level: Option<Level>,
    owner: Option<i64>,
    extra: rt::Extra,
}
rt::record!(Counts {
    0 id: required_number i64 = "id",
    1 small: optional_number Option<i32> = "small",
    2 list: optional_number Option<Vec<i64>> = "list",
    3 map: optional_number Option<BTreeMap<String, Vec<Option<u32>>>> = "map",
    4 note: nullable_number rt::Field<u64> = "note",
    5 level: optional_number Option<Level> = "level",
    6 owner: required_number Option<i64> = "owner",
} extra);

#[derive(Debug, Clone, PartialEq)]
struct Prices {
    price: f64,
    rates: Option<Vec<f32>>,
    extra: rt::Extra,
}
rt::record!(Prices { 0 price: required_number f64 = "price", 1 rates: optional_number Option<Vec<f32>> = "rates" } extra);

#[derive(Debug, Clone, PartialEq)]
struct Totals {
    name: Option<String>,
    additional_properties: BTreeMap<String, i64>,
}
rt::record!(Totals { 0 name: optional Option<String> = "name" } numbers additional_properties: BTreeMap<String, i64>);

#[derive(Clone, PartialEq)]
enum Amount {
    Integer(i64),
    Number(f64),
    Text(String),
    Unknown(Value),
}
rt::typed_union!(Amount { Integer(i64) = integer, Number(f64) = number, Text(String) = string });

#[derive(Clone, PartialEq)]
enum Size {
    Text(String),
    Sides(Vec<i64>),
    Unknown(Value),
}
rt::typed_union!(Size { Sides(Vec<i64>) = array, Text(String) = string });

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

/// What is written is the text itself.
#[track_caller]
fn written<T: DeserializeOwned + Serialize>(json: &str) -> T {
    let value = read(json);
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}

#[test]
fn a_zero_fraction_is_an_integer() {
    let text = r#"{"id":1.0,"small":2e3,"list":[3.0,-4E0],"map":{"a":[5.0,null]},"note":6.0,"level":1.0,"owner":1e18}"#;
    let read: Counts = read(text);
    assert_eq!((read.id, read.small, read.list.as_deref()), (1, Some(2000), Some(&[3, -4][..])));
    assert_eq!(
        (&read.map.as_ref().unwrap()["a"][..], read.note.value()),
        (&[Some(5), None][..], Some(&6))
    );
    assert_eq!(
        (read.level.as_ref(), read.owner),
        (Some(&Level::Low), Some(1_000_000_000_000_000_000))
    );
    assert_eq!(read.extra.exact().count(), 0);
    everywhere::<Counts>(&serde_json::from_str(text).unwrap());
}

#[test]
fn a_fraction_or_text_is_no_integer() {
    for wrong in ["1.5", "\"1\"", "true", "[]", "null"] {
        let error = serde_json::from_str::<Counts>(&format!(r#"{{"id":{wrong},"owner":null}}"#))
            .unwrap_err();
        assert!(error.to_string().contains("expected i64"), "{error}");
    }
}

#[test]
fn an_optional_integer_that_is_too_large_is_absent_and_kept() {
    let text = r#"{"id":1,"small":4294967296,"list":[1,18446744073709551615,2],"map":{"a":[1,null],"b":[-1]},"level":18446744073709551615,"owner":18446744073709551615}"#;
    let mut read: Counts = written(text);
    assert_eq!(
        (read.small, read.list.as_ref(), read.map.as_ref(), read.level.as_ref(), read.owner),
        (None, None, None, None, None)
    );
    assert_eq!(read.extra.get("small"), Some(&json!(4_294_967_296_i64)));
    assert_eq!(read.extra.exact().count(), 5);
    assert_eq!(read.extra.len(), 0, "only what the document does not know");

    read.small = Some(7);
    read.extra.remove("list");
    let sent = serde_json::to_value(&read).unwrap();
    assert_eq!((&sent["small"], sent.get("list")), (&json!(7), None));
}

#[test]
fn a_required_integer_that_is_too_large_is_the_limit_and_kept() {
    let mut read: Counts = written(r#"{"id":18446744073709551615,"owner":null}"#);
    assert_eq!((read.id, read.extra.get("id")), (i64::MAX, Some(&json!(u64::MAX))));
    read.id = 5;
    assert_eq!(serde_json::to_string(&read).unwrap(), r#"{"id":5,"owner":null}"#);
    let read: Counts = written(r#"{"id":-1e+30,"owner":null}"#);
    assert_eq!(read.id, i64::MIN);
}

#[test]
fn an_integer_whose_digits_a_float_lost_is_not_taken_for_another() {
    let read: Counts = read(r#"{"id":1,"small":1,"list":[9007199254740993.0],"owner":null}"#);
    assert_eq!((read.small, read.list), (Some(1), None));
}

#[test]
fn a_nullable_field_tells_null_from_a_number_that_is_too_large() {
    let read: Counts = written(r#"{"id":1,"note":null,"owner":null}"#);
    assert!(read.note.is_null());
    let read: Counts = written(r#"{"id":1,"note":-1,"owner":null}"#);
    assert_eq!((read.note.is_absent(), read.extra.get("note")), (true, Some(&json!(-1))));
}

#[test]
fn a_float_without_a_fraction_is_written_without_one() {
    for (float, text) in [
        (10.0, "10"),
        (-0.0, "0"),
        (0.5, "0.5"),
        (1_234_567.89, "1234567.89"),
        (9_999_999_999_999_998.0, "9999999999999998"),
        (1e16, "1e+16"),
        (1e300, "1e+300"),
    ] {
        let prices =
            Prices { price: float, rates: Some(vec![float as f32]), extra: rt::Extra::new() };
        let json = serde_json::to_string(&prices).unwrap();
        assert!(json.starts_with(&format!(r#"{{"price":{text},"#)), "{json}");
    }
    let prices: Prices = written(r#"{"price":2,"rates":[1,0.1]}"#);
    assert_eq!(prices.rates, Some(vec![1.0, 0.1]));
}

#[test]
fn a_float_keeps_the_integer_that_it_rounds() {
    let mut prices: Prices = written(r#"{"price":9007199254740993}"#);
    assert_eq!(prices.price, 9_007_199_254_740_992.0);
    prices.price += 2.0;
    assert_eq!(serde_json::to_string(&prices).unwrap(), r#"{"price":9007199254740994}"#);
}

/// These floats need all of their 16 or 17 digits. Without `float_roundtrip` serde_json reads
/// some of them as a neighbour.
#[test]
fn a_float_of_17_digits_comes_back_as_it_came() {
    const TEXT: &str = r#"{"price":907.3038322028689,"later":481.83792520110524}"#;
    let prices: Prices = written(TEXT);
    assert_eq!(prices.price, 907.3038322028689);
    assert_eq!(prices.extra.get("later"), Some(&json!(481.83792520110524)));
    let amounts: Vec<Amount> = written("[31.245270191439438,121.48791951161945]");
    assert_eq!(amounts[0], Amount::Number(31.245270191439438));
}

/// What [decision 19](../../../../docs/decisions/0019-numbers-as-f64.md) promises of numbers beside
/// the documented ones.
#[test]
fn an_undocumented_number_is_kept_within_64_bits_or_17_digits() {
    let kept = ["9007199254740993", "-9223372036854775808", "18446744073709551615", "1e+300"];
    for number in kept {
        written::<Prices>(&format!(r#"{{"price":1,"later":{number}}}"#));
    }
    for (number, nearest) in [
        ("123456789012345678901234567890", "1.2345678901234568e+29"),
        ("0.1234567890123456789", "0.12345678901234568"),
    ] {
        let prices: Prices = read(&format!(r#"{{"price":1,"later":{number}}}"#));
        let sent = serde_json::to_string(&prices).unwrap();
        assert_eq!(sent, format!(r#"{{"price":1,"later":{nearest}}}"#));
    }
}

#[test]
fn typed_properties_that_are_numbers() {
    let totals: Totals = read(r#"{"name":"n","a":1.0,"b":2e3}"#);
    assert_eq!(
        totals.additional_properties,
        BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2000)])
    );
    let error = serde_json::from_str::<Totals>(r#"{"a":18446744073709551615}"#).unwrap_err();
    assert!(error.to_string().starts_with("18446744073709551615 is out of range"), "{error}");
}

#[test]
fn a_union_of_integer_and_number_keeps_both() {
    let amounts: Vec<Amount> =
        written(r#"[1,9007199254740993,0.5,1e+300,"x",18446744073709551615]"#);
    let [
        Amount::Integer(1),
        Amount::Integer(9_007_199_254_740_993),
        Amount::Number(half),
        Amount::Number(_),
        Amount::Text(_),
        rest,
    ] = &amounts[..]
    else {
        panic!("{amounts:?}")
    };
    assert_eq!(*half, 0.5);
    assert_eq!(*rest, Amount::Unknown(json!(u64::MAX)), "neither variant holds it");
    assert_eq!(read::<Amount>("1.0"), Amount::Number(1.0));
    assert_eq!(serde_json::to_string(&Amount::Number(1.0)).unwrap(), "1");
}

#[test]
fn an_integer_in_a_union_may_have_a_zero_fraction() {
    assert_eq!(read::<Size>("[1.0,2e0]"), Size::Sides(vec![1, 2]));
    assert_eq!(written::<Size>("[18446744073709551615]"), Size::Unknown(json!([u64::MAX])));
}
