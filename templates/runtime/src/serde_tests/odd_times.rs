//! Text in an optional field that is no point in time: the field is absent, the text is kept, and
//! the rest of the object is read.

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::{everywhere, same};
use crate::runtime::emit as rt;
use crate::runtime::unions::evidence::types;

#[derive(Debug, Clone, PartialEq)]
struct Visit {
    id: String,
    ended: Option<Timestamp>,
    seen: rt::Field<Timestamp>,
    day: Option<Date>,
    next: rt::Field<Date>,
    extra: rt::Extra,
}
rt::record!(Visit {
    0 id: required String = "id",
    1 ended: optional Option<Timestamp> as rt::Time = "ended",
    2 seen: nullable rt::Field<Timestamp> as rt::Time = "seen",
    3 day: optional Option<Date> as rt::Day = "day",
    4 next: nullable rt::Field<Date> as rt::Day = "next",
} extra);

#[derive(Debug, Clone, PartialEq)]
struct Required {
    at: Timestamp,
    all: Option<Vec<Timestamp>>,
    extra: rt::Extra,
}
rt::record!(Required {
    0 at: required Timestamp as rt::Time = "at",
    1 all: optional Option<Vec<Timestamp>> as rt::List<rt::Time> = "all",
} extra);

/// There is no place for what cannot be read.
#[derive(Debug, Clone, PartialEq)]
struct Closed {
    at: Option<Timestamp>,
    more: std::collections::BTreeMap<String, String>,
}
rt::record!(Closed { 0 at: optional Option<Timestamp> as rt::Time = "at" } more: std::collections::BTreeMap<String, String>);

#[test]
fn unreadable_time_leaves_its_field_absent() {
    for odd in [
        "",
        "0000-00-00 00:00:00",
        "Tue, 02 Jan 2024 03:04:05 GMT",
        "never",
        "2024-13-45T00:00:00Z",
    ] {
        let read: Visit =
            same(json!({"id": "v", "ended": odd, "seen": odd, "day": odd, "next": odd}));
        assert_eq!((read.ended, read.seen, read.day), (None, rt::Field::Absent, None), "{odd}");
        assert_eq!(read.extra.exact().count(), 4, "{odd}");
        assert_eq!(read.extra.get("ended"), Some(&json!(odd)));
    }
    let read: Visit = same(json!({"id": "v", "day": "2024-01-02T23:00:00-05:00"}));
    assert_eq!(read.day, None);
}

#[test]
fn number_in_place_of_a_time_is_kept() {
    let read: Visit =
        same(json!({"id": "v", "ended": 1704164645, "seen": 1704164645.5, "day": false}));
    assert_eq!((read.ended, read.day), (None, None));
    assert_eq!(read.extra.get("ended"), Some(&json!(1704164645)));
    // What is neither text nor a number is still an error.
    for odd in [json!([]), json!({})] {
        assert!(serde_json::from_value::<Visit>(json!({"id": "v", "ended": odd})).is_err());
    }
}

#[test]
fn kept_text_is_written_until_the_field_is_set() {
    let mut read: Visit = same(json!({"id": "v", "ended": "soon", "seen": ""}));
    read.ended = Some("2024-01-02T03:04:05Z".parse().unwrap());
    read.seen = rt::Field::Null;
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(written, json!({"id": "v", "ended": "2024-01-02T03:04:05Z", "seen": null}));
    read.ended = None;
    read.extra.remove("ended");
    assert_eq!(serde_json::to_value(&read).unwrap().get("ended"), None);
}

#[test]
fn readable_times_and_null_are_as_before() {
    let read: Visit =
        everywhere(&json!({"id": "v", "ended": null, "seen": null, "day": "2024-01-02"}));
    assert_eq!((read.ended, read.seen), (None, rt::Field::Null));
    assert_eq!(read.day, Some("2024-01-02".parse().unwrap()));
    assert_eq!(read.extra.exact().count(), 0);
}

#[test]
fn required_times_and_lists_of_times_are_still_errors() {
    let at = "2024-01-02T03:04:05Z";
    for odd in [json!({"at": ""}), json!({"at": 5}), json!({"at": at, "all": [""]})] {
        assert!(serde_json::from_value::<Required>(odd.clone()).is_err(), "{odd}");
    }
    let error = serde_json::from_str::<Closed>(r#"{"at":"s3cret"}"#).unwrap_err().to_string();
    assert!(error.contains("`at`") && !error.contains("s3cret"), "{error}");
}

#[derive(Clone, PartialEq)]
enum Booking {
    Slot(Visit),
    Named(Note),
    Unknown(Value),
}
#[derive(Debug, Clone, PartialEq)]
struct Note {
    ended: Option<String>,
    extra: rt::Extra,
}
rt::record!(Note { 0 ended: optional Option<String> = "ended" } extra);
static VISIT: rt::Shape = rt::Shape::Object(
    &[
        rt::Member("id", true, rt::Shape::Types(types::STRING)),
        rt::Member("ended", false, rt::Shape::Time),
    ],
    rt::Rest::Open,
);
static NOTE: rt::Shape = rt::Shape::Object(
    &[
        rt::Member("id", true, rt::Shape::Types(types::STRING)),
        rt::Member("ended", false, rt::Shape::Types(types::STRING)),
    ],
    rt::Rest::Open,
);
static BOOKING: rt::Choices =
    rt::Choices { tags: &[], of: &[("", rt::Shape::See(&VISIT)), ("", rt::Shape::See(&NOTE))] };
rt::chosen_union!(Booking by BOOKING { 0 Slot(Visit), 1 Named(Note) });

#[test]
fn union_prefers_the_variant_whose_schema_allows_the_text() {
    let read: Booking = same(json!({"id": "v", "ended": "in spring"}));
    assert!(matches!(read, Booking::Named(_)), "{read:?}");
    let read: Booking = same(json!({"id": "v", "ended": "2024-01-02T03:04:05Z"}));
    assert!(matches!(read, Booking::Slot(_)), "{read:?}");
}
