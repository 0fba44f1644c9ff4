//! Every place of a document is spoilt in turn, and the error must name it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::runtime::emit as rt;
use crate::runtime::json::path::at;

#[derive(Debug, Clone, PartialEq)]
struct Item {
    id: String,
    created_at: jiff::Timestamp,
    count: u8,
    labels: BTreeMap<String, String>,
    tags: Vec<Vec<bool>>,
    parent: Option<Box<Item>>,
    adapter: Adapter,
    extra: rt::Extra,
}

impl Item {
    fn extra(&self) -> &rt::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::BoxedRecord for Item {
    const FIELDS: &'static [&'static str] =
        &["id", "createdAt", "count", "labels", "tags", "parent", "adapter"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None, None, None, None, None, None));
        loop {
            match r.next() {
                0 => r.value_into(&mut s.0),
                1 => r.value_into(&mut s.1),
                2 => r.value_into(&mut s.2),
                3 => r.value_into(&mut s.3),
                4 => r.value_into(&mut s.4),
                5 => r.maybe_deep(&mut s.5),
                6 => r.value_into(&mut s.6),
                _ => break,
            }
        }
        r.build(s, |s, r| {
            Ok(Self {
                id: r.need(s.0, 0)?,
                created_at: r.need(s.1, 1)?,
                count: r.need(s.2, 2)?,
                labels: r.need(s.3, 3)?,
                tags: r.need(s.4, 4)?,
                parent: s.5,
                adapter: r.need(s.6, 6)?,
                extra: r.end()?,
            })
        })
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("id", &self.id);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Item);

#[derive(Clone, PartialEq)]
enum Adapter {
    Level(Level),
    Unknown(Value),
}
rt::keyed_union!(Adapter { Level(Level) = "level" });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Level {
    Low,
    Unknown(i64),
}
rt::open_int_enum!(Level { Low = 1 });

type Document = BTreeMap<String, Vec<Item>>;

fn item(parent: Value) -> Value {
    json!({
        "id": "}],:{\"", "createdAt": "2019-12-27T18:11:19.117Z", "count": 5, "labels": {"a b": "x", "c": "y", "d\"e": "z"},
        "tags": [[true, false], [], [true]], "parent": parent, "adapter": {"level": 1}, "unknown": {"id": [1]},
    })
}

fn step(path: &str, key: &str) -> String {
    match key.contains([' ', '"']) {
        true => format!("{path}[{}]", Value::from(key)),
        false => format!("{path}.{key}"),
    }
}

/// All places, each with its path and how to get there.
fn locations(value: &Value, path: &str, pointer: &str, out: &mut Vec<(String, String)>) {
    out.push((path.to_owned(), pointer.to_owned()));
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                locations(value, &step(path, key), &format!("{pointer}/{key}"), out);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                locations(value, &format!("{path}[{index}]"), &format!("{pointer}/{index}"), out);
            }
        }
        _ => {}
    }
}

/// Where reading stops, if it does.
fn blamed<T: DeserializeOwned>(text: &str) -> Option<String> {
    let error = serde_json::from_str::<T>(text).err()?;
    Some(at(text.as_bytes(), error.line(), error.column()))
}

#[test]
fn every_location() {
    let document = json!({"a": [item(Value::Null), item(item(Value::Null))], "b": []});
    let mut all = Vec::new();
    locations(&document, "$", "", &mut all);
    assert!(all.len() > 50);
    let mut named = 0;
    for (path, pointer) in &all {
        for wrong in [
            json!(null),
            json!(true),
            json!(-5.5),
            json!("s"),
            json!(""),
            json!([1, 2]),
            json!([]),
            json!([{}]),
            json!({}),
            json!({"x": {"y": 1}}),
        ] {
            let mut corrupted = document.clone();
            *corrupted.pointer_mut(pointer).unwrap() = wrong.clone();
            for text in [
                serde_json::to_string(&corrupted).unwrap(),
                serde_json::to_string_pretty(&corrupted).unwrap(),
            ] {
                let Some(found) = blamed::<Document>(&text) else { continue };
                // Inside the wrong value, where that is of the right type by itself.
                let inside = found.strip_prefix(path.as_str()).is_some_and(|rest| {
                    rest.is_empty() || (!wrong.is_null() && rest.starts_with(['.', '[']))
                });
                assert!(inside, "{path} := {wrong} in\n{text}\nwas said to be at {found}");
                named += 1;
            }
        }
    }
    assert!(named > 500, "{named}");
}

#[test]
fn every_missing_property() {
    let document = json!({"a": [item(item(Value::Null))]});
    for (path, pointer) in [("$.a[0]", "/a/0"), ("$.a[0].parent", "/a/0/parent")] {
        for name in ["id", "createdAt", "count", "labels", "tags", "adapter"] {
            let mut corrupted = document.clone();
            corrupted.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(name);
            for text in [
                serde_json::to_string(&corrupted).unwrap(),
                serde_json::to_string_pretty(&corrupted).unwrap(),
            ] {
                assert_eq!(blamed::<Document>(&text).as_deref(), Some(path), "without {name}");
            }
        }
    }
}

#[test]
fn broken_text() {
    let blamed = |text| blamed::<Value>(text).unwrap();
    assert_eq!(blamed(""), "$");
    assert_eq!(blamed(r#"{"a": [1, 2"#), "$.a[1]");
    assert_eq!(blamed("{\"a\":\r\n [1,\n\n x]}"), "$.a[1]");
    assert_eq!(blamed(r#"{"a": "unend"#), "$.a");
    assert_eq!(blamed("[[], {\"x\" 1}]"), "$[1].x");
}

/// It reads what a server sent, and positions that may be of something else.
#[test]
fn any_position() {
    let text = "{\"a\\\": [\n{\"é\": \"\\";
    for line in 0..5 {
        for column in [0, 1, 2, 5, 8, 100, usize::MAX] {
            assert!(at(text.as_bytes(), line, column).starts_with('$'));
        }
    }
    assert_eq!(at(&[0xff, b'"', 0xfe], 1, 3), "$");
}
