use std::collections::{BTreeMap, HashMap};

use serde_json::json;

use super::same;
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum ProfileType {
    User,
    Unknown_,
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ProfileType { User = "PROFILE_TYPE_USER", Unknown_ = "UNKNOWN" });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Level {
    Low,
    Below,
    Unknown(i64),
}
rt::open_int_enum!(Level { Low = 1, Below = -1 });

#[test]
fn open_enums() {
    assert_eq!(same::<ProfileType>(json!("PROFILE_TYPE_USER")), ProfileType::User);
    let later: ProfileType = same(json!("PROFILE_TYPE_LATER"));
    assert!(!later.is_known());
    assert_eq!(
        (later.as_str(), later.to_string().as_str()),
        ("PROFILE_TYPE_LATER", "PROFILE_TYPE_LATER")
    );
    assert_eq!(format!("{later:?}"), r#"Unknown("PROFILE_TYPE_LATER")"#);
    assert_eq!(ProfileType::from("UNKNOWN"), ProfileType::Unknown_);
    assert_eq!(ProfileType::from(String::from("UNKNOWN")), ProfileType::Unknown_);
    assert_eq!("x".parse(), Ok(ProfileType::from("x")));
    assert_eq!(ProfileType::KNOWN, [ProfileType::User, ProfileType::Unknown_]);
    assert_eq!(format!("{:>20}", ProfileType::User), "   PROFILE_TYPE_USER");
    assert!(serde_json::from_str::<ProfileType>("1").is_err());
}

#[test]
fn open_int_enums() {
    assert_eq!(
        same::<Vec<Level>>(json!([1, -1, 7, -7])),
        [Level::Low, Level::Below, Level::Unknown(7), Level::Unknown(-7)]
    );
    assert_eq!(
        (Level::from(7).as_i64(), Level::from(1).is_known(), Level::KNOWN.len()),
        (7, true, 2)
    );
    assert_eq!(Level::Below.to_string(), "-1");
    for wrong in ["18446744073709551615", "1.5", "\"1\"", "null"] {
        assert!(serde_json::from_str::<Level>(wrong).is_err(), "{wrong}");
    }
}

#[derive(Default)]
struct Setters {
    note: rt::Field<String>,
    count: rt::Field<u64>,
    ratio: rt::Field<f32>,
    kind: rt::Field<ProfileType>,
    tags: rt::Field<Vec<String>>,
    child: rt::Field<Box<Level>>,
    mask: rt::Field<rt::FieldMask>,
}

impl Setters {
    fn note(mut self, note: impl Into<rt::Field<String>>) -> Self {
        self.note = note.into();
        self
    }
    fn count(mut self, count: impl Into<rt::Field<u64>>) -> Self {
        self.count = count.into();
        self
    }
    fn ratio(mut self, ratio: impl Into<rt::Field<f32>>) -> Self {
        self.ratio = ratio.into();
        self
    }
    fn kind(mut self, kind: impl Into<rt::Field<ProfileType>>) -> Self {
        self.kind = kind.into();
        self
    }
    fn tags(mut self, tags: impl Into<rt::Field<Vec<String>>>) -> Self {
        self.tags = tags.into();
        self
    }
    fn child(mut self, child: impl Into<rt::Field<Box<Level>>>) -> Self {
        self.child = child.into();
        self
    }
    fn mask(mut self, mask: impl Into<rt::Field<rt::FieldMask>>) -> Self {
        self.mask = mask.into();
        self
    }
}

#[test]
fn fields() {
    let set = Setters::default();
    assert!(set.note.is_absent());
    let set = set
        .note("x")
        .count(5)
        .ratio(1.5)
        .kind(ProfileType::User)
        .tags(["a"])
        .child(Level::Low)
        .mask(rt::FieldMask::from("a"));
    assert_eq!(
        (set.note.value().unwrap().as_str(), set.count.value(), set.tags.value().unwrap().len()),
        ("x", Some(&5), 1)
    );
    let set = set.note(None).count(None).kind(None).tags(None).child(None).mask(None);
    assert!(set.note.is_null() && set.count.is_null() && set.kind.is_null() && set.child.is_null());
    let set_note = String::from("z");
    let set = set
        .note(&set_note)
        .note(Some(String::from("y")))
        .count(Some(5))
        .tags(vec![String::new()])
        .child(Box::new(Level::Low));
    assert!(set.note.is_value() && set.tags.is_value());
    assert!(set.note(rt::Field::Absent).note.into_value().is_none());
    assert_eq!(
        same::<Vec<rt::Field<u8>>>(json!([1, null])),
        [rt::Field::Value(1), rt::Field::Null]
    );
    assert_eq!(rt::Field::Value(1).map(|n| n + 1), rt::Field::Value(2));
}

#[test]
fn field_masks() {
    let paths = ["metadata.name", "spec.value"];
    let mask = rt::FieldMask::from("metadata.name, spec.value,");
    for same in [
        rt::FieldMask::from(paths),
        rt::FieldMask::from(&paths),
        rt::FieldMask::from(&paths[..]),
        rt::FieldMask::from(paths.to_vec()),
        rt::FieldMask::from(paths.map(String::from)),
        rt::FieldMask::from(&String::from("metadata.name,spec.value")),
        rt::FieldMask::from(String::from("metadata.name,spec.value")),
        "metadata.name,spec.value".parse().unwrap(),
    ] {
        assert_eq!(same, mask);
    }
    assert!(mask.paths().eq(paths));
    assert_eq!(mask.to_string(), "metadata.name,spec.value");
    assert_eq!(same::<rt::FieldMask>(json!("metadata.name,spec.value")), mask);
    assert_eq!(same::<rt::FieldMask>(json!("")), rt::FieldMask::new());
}

#[test]
fn base64() {
    let bytes: rt::Base64 = same(json!("+/+/AA=="));
    assert_eq!(*bytes, [0xfb, 0xff, 0xbf, 0]);
    for also in ["-_-_AA==", "+/+/AA", "-_-_AA"] {
        assert_eq!(serde_json::from_value::<rt::Base64>(json!(also)).unwrap(), bytes, "{also}");
    }
    assert_eq!(rt::Base64::from(b"\xfb\xff\xbf\0"), bytes);
    assert_eq!(rt::Base64::from(vec![0xfb, 0xff, 0xbf, 0]), rt::Base64::from(&bytes[..]));
    assert_eq!(format!("{bytes:?} {bytes}"), "Base64(4 bytes) +/+/AA==");
    let wrong = serde_json::from_str::<rt::Base64>("\"s3cret!\"").unwrap_err().to_string();
    assert!(!wrong.contains("s3cret"), "{wrong}");
}

#[test]
fn collections() {
    assert_eq!(rt::list::<String, _, _>(["a", "b"]), ["a", "b"]);
    let map: BTreeMap<String, String> = rt::map([("a", "b")]);
    assert_eq!(rt::map::<String, _, _, _>(HashMap::from([("a", "b")])), map);
    assert_eq!(rt::map::<String, _, _, _>(&map), map);
}
