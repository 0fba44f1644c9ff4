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

impl rt::Record for Metadata {
    const FIELDS: &'static [&'static str] = &["name", "externalId", "labels", "note", "owner"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> Result<Self, A::Error> {
        let (mut name, mut external_id, mut labels, mut note, mut owner) = (None, None, None, rt::Field::Absent, None);
        loop {
            match r.next() {
                0 => name = r.required(),
                1 => external_id = r.optional(),
                2 => labels = r.optional(),
                3 => note = r.nullable(),
                4 => owner = r.required(),
                _ => break,
            }
        }
        Ok(Self { name: r.need(name, 0)?, external_id, labels, note, owner: r.need(owner, 4)?, extra: r.end()? })
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("name", &self.name);
        w.optional("externalId", &self.external_id);
        w.optional("labels", &self.labels);
        w.nullable("note", &self.note);
        w.put("owner", &self.owner);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Metadata);

/// Without a property, and without a loop that does more than once.
#[derive(Debug, Default, Clone, PartialEq)]
struct Typed {
    limit: Option<i64>,
    additional_properties: BTreeMap<String, Vec<u8>>,
}

impl rt::Record for Typed {
    const FIELDS: &'static [&'static str] = &["limit"];
    type Rest = BTreeMap<String, Vec<u8>>;
    fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> Result<Self, A::Error> {
        let (mut limit,) = (None,);
        loop {
            match r.next() {
                0 => limit = r.optional(),
                _ => break,
            }
        }
        Ok(Self { limit, additional_properties: r.end()? })
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.optional("limit", &self.limit);
        w.rest(&self.additional_properties);
    }
}
rt::record_serde!(Typed);

#[test]
fn round_trips() {
    let all =
        json!({"name": "n", "externalId": "e", "labels": {"a": "b"}, "note": null, "owner": null, "later": {"x": [1, null]}});
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
    assert_eq!(wrong(r#"{"name":null}"#), "invalid type: null, expected a string at line 1 column 12");
    assert_eq!(wrong("[]"), "invalid type: sequence, expected an object at line 1 column 0");
    assert!(serde_json::from_str::<Typed>(r#"{"a":[256]}"#).is_err());
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
    let spec = Spec { name: "n".into(), value: Some("s3cret".into()), token: "s3cret".into(), pin: 1234.into(), extra };
    assert_eq!(
        format!("{spec:?}"),
        r#"Spec { name: "n", value: Some([redacted]), token: [redacted], pin: Value([redacted]), extra: {"later"} }"#
    );
    let open = Open { additional_properties: BTreeMap::from([("a".into(), 1)]), value: None };
    assert_eq!(format!("{open:?}"), r#"Open { additional_properties: {"a": 1}, value: None }"#);
}
