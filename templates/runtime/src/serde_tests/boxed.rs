//! A type in a cycle, as deep as serde_json goes, in debug, on the 2 MiB that a thread has by
//! default.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::same;
use crate::runtime::emit as rt;

/// Makes a struct of many properties in the shape that `boxed.rs` of the runtime describes.
macro_rules! wide {
    ($($name:ident $index:tt $key:literal;)*) => {
        #[derive(Debug, Clone, PartialEq, Default)]
        struct Wide {
            child: Option<Box<Wide>>,
            children: Option<Vec<Wide>>,
            by_name: Option<BTreeMap<String, Vec<Wide>>>,
            other: rt::Field<Box<Other>>,
            either: Option<Either>,
            $($name: Option<String>,)*
            extra: rt::Extra,
        }
        impl rt::BoxedRecord for Wide {
            const FIELDS: &'static [&'static str] = &["child", "children", "byName", "other", "either", $($key),*];
            type Rest = rt::Extra;
            fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> Result<Box<Self>, A::Error> {
                let mut s = rt::slots(|| (None, None, None, rt::Field::Absent, None, $(wide!(@none $name)),*));
                loop {
                    match r.next() {
                        0 => r.maybe_deep(&mut s.0),
                        1 => r.maybe_deep(&mut s.1),
                        2 => r.maybe_deep(&mut s.2),
                        3 => r.field_deep(&mut s.3),
                        4 => r.maybe_into(&mut s.4),
                        $($index => r.maybe_into(&mut s.$index),)*
                        _ => break,
                    }
                }
                r.build(s, |s, r| {
                    Ok(Self { child: s.0, children: s.1, by_name: s.2, other: s.3, either: s.4, $($name: s.$index,)* extra: r.end()? })
                })
            }
            fn write<W: rt::Write>(&self, w: &mut W) {
                w.optional("child", &self.child);
                w.optional("children", &self.children);
                w.optional("byName", &self.by_name);
                w.nullable("other", &self.other);
                w.optional("either", &self.either);
                $(w.optional($key, &self.$name);)*
                w.rest(&self.extra);
            }
        }
        rt::record_serde_boxed!(Wide);
        impl Wide {
            fn extra(&self) -> &rt::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut rt::Extra {
                &mut self.extra
            }
        }
    };
    (@none $name:ident) => { None };
}

wide! {
    f05 5 "f05"; f06 6 "f06"; f07 7 "f07"; f08 8 "f08"; f09 9 "f09"; f10 10 "f10"; f11 11 "f11"; f12 12 "f12"; f13 13 "f13";
    f14 14 "f14"; f15 15 "f15"; f16 16 "f16"; f17 17 "f17"; f18 18 "f18"; f19 19 "f19"; f20 20 "f20"; f21 21 "f21";
    f22 22 "f22"; f23 23 "f23"; f24 24 "f24"; f25 25 "f25"; f26 26 "f26"; f27 27 "f27"; f28 28 "f28"; f29 29 "f29";
    f30 30 "f30"; f31 31 "f31"; f32_ 32 "f32"; f33 33 "f33"; f34 34 "f34"; f35 35 "f35"; f36 36 "f36"; f37 37 "f37";
    f38 38 "f38"; f39 39 "f39"; f40 40 "f40"; f41 41 "f41"; f42 42 "f42"; f43 43 "f43"; f44 44 "f44"; f45 45 "f45";
    f46 46 "f46"; f47 47 "f47"; f48 48 "f48"; f49 49 "f49"; f50 50 "f50"; f51 51 "f51"; f52 52 "f52"; f53 53 "f53";
    f54 54 "f54"; f55 55 "f55"; f56 56 "f56"; f57 57 "f57"; f58 58 "f58"; f59 59 "f59"; f60 60 "f60";
}

/// The cycle goes through another type as well.
#[derive(Debug, Clone, PartialEq)]
struct Other {
    back: Box<Wide>,
    again: Option<Vec<Option<Box<Wide>>>>,
    extra: rt::Extra,
}

impl rt::BoxedRecord for Other {
    const FIELDS: &'static [&'static str] = &["back", "again"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None));
        loop {
            match r.next() {
                0 => r.value_deep(&mut s.0),
                1 => r.maybe_deep(&mut s.1),
                _ => break,
            }
        }
        r.build(s, |s, r| Ok(Self { back: r.need(s.0, 0)?, again: s.1, extra: r.end()? }))
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("back", &self.back);
        w.optional("again", &self.again);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Other);

#[derive(Clone, PartialEq)]
enum Either {
    Wide(Box<Wide>),
    Text(String),
    Unknown(Value),
}
rt::keyed_union!(Either { Wide(Box<Wide>) = "wide", Text(String) = "text" });
rt::union_from!(Either { Wide(Box<Wide>), Text(String) });

#[derive(Clone, PartialEq)]
enum Tagged {
    Wide(Box<Wide>),
    Unknown(Value),
}
rt::tagged_union!(Tagged by "f05" { Wide(Box<Wide>) = "w" });

#[test]
fn round_trips() {
    let read: Wide = same(json!({
        "child": {"f05": "x", "later": 1},
        "children": [{}, {"f60": "y"}],
        "byName": {"a": [{"child": {}}]},
        "other": {"back": {}, "again": [null, {"f10": "z"}]},
        "either": {"wide": {"f11": "v"}, "later": 2},
        "later": 3,
    }));
    assert_eq!(read.child.as_ref().unwrap().f05.as_deref(), Some("x"));
    assert!(matches!(&read.either, Some(Either::Wide(wide)) if wide.f11.as_deref() == Some("v")));
    assert_eq!(same::<Wide>(json!({"other": null})).other, rt::Field::Null);
    assert_eq!(Either::from(Wide::default()), Either::from(Box::new(Wide::default())));
    same::<Tagged>(json!({"f05": "w", "child": {}}));
    let wrong = serde_json::from_str::<Wide>(r#"{"child":{"other":{}}}"#).unwrap_err();
    assert_eq!(wrong.to_string(), "missing field `back` at line 1 column 20");
    assert!(matches!(same(json!({"f05": "w", "child": {"f06": 1}})), Tagged::Unknown(_)));
}

fn chain(levels: usize, open: &str, close: &str) -> String {
    format!("{}{{}}{}", open.repeat(levels), close.repeat(levels))
}

/// Every way down, to serde_json's limit; and then what is done with such a value.
#[test]
fn deep() {
    let deep = |text: String, exact: bool| {
        let stack = 2 * 1024 * 1024;
        let all = move || {
            let read: Wide = serde_json::from_str(&text).unwrap();
            let copy = read.clone();
            assert_eq!(copy, read);
            assert!(format!("{read:?}").len() > 1000);
            let value = serde_json::to_value(&read).unwrap();
            assert_eq!(serde_json::from_value::<Wide>(value).unwrap(), read);
            let written = serde_json::to_string(&read).unwrap();
            assert!(!exact || written == text);
            let mut cbor = Vec::new();
            ciborium::into_writer(&read, &mut cbor).unwrap();
            assert_eq!(ciborium::from_reader::<Wide, _>(cbor.as_slice()).unwrap(), read);
        };
        std::thread::Builder::new().stack_size(stack).spawn(all).unwrap().join().unwrap();
    };
    deep(chain(126, r#"{"child":"#, "}"), true);
    deep(chain(63, r#"{"children":["#, "]}"), true);
    deep(chain(42, r#"{"byName":{"a":["#, "]}}"), true);
    deep(chain(63, r#"{"other":{"back":"#, "}}"), true);
    deep(chain(42, r#"{"other":{"back":{},"again":["#, "]}}"), true);
    deep(chain(63, r#"{"either":{"wide":"#, "}}"), true);
}
