use std::collections::BTreeMap;

use serde_json::json;

use super::{everywhere, same};
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
struct Metadata {
    name: String,
    external_id: Option<String>,
    labels: Option<BTreeMap<String, String>>,
    note: rt::Field<String>,
    owner: Option<String>,
    extra: rt::Extra,
}

rt::record!(Metadata {
    0 name: required String = "name",
    1 external_id: optional Option<String> = "externalId",
    2 labels: optional Option<BTreeMap<String, String>> = "labels",
    3 note: nullable rt::Field<String> = "note",
    4 owner: required Option<String> = "owner",
} extra);

/// Without a property, and without a loop that does more than once.
#[derive(Debug, Default, Clone, PartialEq)]
struct Typed {
    limit: Option<i64>,
    additional_properties: BTreeMap<String, Vec<u8>>,
}

rt::record!(Typed { 0 limit: optional Option<i64> = "limit" } additional_properties: BTreeMap<String, Vec<u8>>);

#[test]
fn round_trips() {
    let all = json!({"name": "n", "externalId": "e", "labels": {"a": "b"}, "note": null, "owner": null, "later": {"x": [1, null]}});
    let read: Metadata = same(all);
    assert_eq!(read.note, rt::Field::Null);
    assert_eq!(read.owner, None);
    assert_eq!(read.extra.get("later"), Some(&json!({"x": [1, null]})));
    let read: Metadata = same(json!({"name": "", "owner": "o", "note": "é\"\u{1f600}"}));
    assert_eq!(read.note.value().map(String::as_str), Some("é\"\u{1f600}"));
    assert!(read.extra.is_empty());
    let read: Typed = same(json!({"limit": -1, "a": [1], "b": []}));
    assert_eq!(read.additional_properties.len(), 2);
    assert_eq!(same::<Typed>(json!({})), Typed::default());
}

#[test]
fn null_is_absent_where_optional() {
    let read: Metadata = everywhere(&json!({"name": "n", "owner": "o", "externalId": null}));
    assert_eq!(read.external_id, None);
    assert_eq!(serde_json::to_value(&read).unwrap(), json!({"name": "n", "owner": "o"}));
}

#[test]
fn any_order_and_twice() {
    let read: Metadata =
        serde_json::from_str(r#"{"x":0,"owner":"a","note":"1","name":"b","x":1,"name":"\u0063","note":null,"own\u0065r":"d"}"#)
            .unwrap();
    assert_eq!((read.name.as_str(), read.owner.as_deref()), ("c", Some("d")));
    assert!(read.note.is_null());
    assert_eq!(read.extra.get("x"), Some(&json!(1)));
    assert_eq!(read.extra.len(), 1);
}

#[test]
fn what_is_wrong() {
    let wrong = |text: &str| serde_json::from_str::<Metadata>(text).unwrap_err().to_string();
    assert_eq!(wrong(r#"{"owner":"o"}"#), "missing field `name` at line 1 column 13");
    assert_eq!(wrong(r#"{"name":"n"}"#), "missing field `owner` at line 1 column 12");
    assert_eq!(
        wrong(r#"{"name":null}"#),
        "invalid type: null, expected a string at line 1 column 12"
    );
    assert_eq!(wrong("[]"), "invalid type: sequence, expected an object at line 1 column 0");
    assert!(serde_json::from_str::<Typed>(r#"{"a":[256]}"#).is_err());
}

/// There are more properties than a number has bits.
#[test]
fn what_is_missing_is_named_among_many() {
    let names: Vec<&'static str> = (0..200).map(|index| &*format!("p{index}").leak()).collect();
    let names: &'static [&'static str] = names.leak();
    let missing = |absent: &[usize], needed: &[bool]| {
        let there = names
            .iter()
            .enumerate()
            .filter(|(index, _)| !absent.contains(index))
            .map(|(_, name)| (*name, 1_u8));
        let map = serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new(there);
        let mut r: rt::Input<'_, _, rt::Extra> = rt::Input::new(map, names);
        while r.next() < names.len() {
            assert_eq!(r.required(), Some(1_u8));
        }
        r.missing(needed).to_string()
    };
    let mut needed = [true; 200];
    for index in [0, 63, 64, 127, 128, 129, 199] {
        assert_eq!(missing(&[index], &needed), format!("missing field `p{index}`"));
    }
    needed[127] = false;
    assert_eq!(missing(&[127, 198, 199], &needed), "missing field `p198`");
}

#[test]
fn extra() {
    let mut extra = rt::Extra::new();
    assert_eq!(size_of::<rt::Extra>(), size_of::<usize>());
    assert_eq!(extra.insert("key", "secret"), None);
    assert_eq!(extra.insert("key", 1), Some("secret".into()));
    extra.insert_sibling("beside", "secret");
    assert_eq!(format!("{extra:?}"), r#"{"key", "beside"}"#);
    assert_eq!((extra.len(), extra.iter().count(), extra.siblings().count()), (1, 1, 1));
    assert_ne!(extra, rt::Extra::new());
    assert_eq!(extra.remove("key"), Some(1.into()));
    assert!(extra.is_empty());
    assert_ne!(extra, rt::Extra::new());
    assert_eq!(extra.remove_sibling("beside"), Some("secret".into()));
    assert_eq!(extra, rt::Extra::new());
}

struct Spec {
    name: String,
    value: Option<String>,
    token: String,
    pin: rt::Field<u32>,
    extra: rt::Extra,
}

impl Spec {
    fn extra(&self) -> &rt::Extra {
        &self.extra
    }
}
rt::redacted_debug!(Spec { name } hidden { value, token, pin });

struct Open {
    additional_properties: BTreeMap<String, u8>,
    value: Option<String>,
}
rt::redacted_debug!(Open { additional_properties } hidden { value });

#[test]
fn secrets_are_not_shown() {
    let mut extra = rt::Extra::new();
    extra.insert("later", "s3cret");
    let spec = Spec {
        name: "n".into(),
        value: Some("s3cret".into()),
        token: "s3cret".into(),
        pin: 1234.into(),
        extra,
    };
    assert_eq!(
        format!("{spec:?}"),
        r#"Spec { name: "n", value: Some([redacted]), token: [redacted], pin: Value([redacted]), extra: {"later"} }"#
    );
    let open = Open { additional_properties: BTreeMap::from([("a".into(), 1)]), value: None };
    assert_eq!(format!("{open:?}"), r#"Open { additional_properties: {"a": 1}, value: None }"#);
}
