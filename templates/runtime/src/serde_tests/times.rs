use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::{everywhere, same};
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
struct Times {
    at: Timestamp,
    maybe: Option<Timestamp>,
    note: rt::Field<Timestamp>,
    list: Vec<Option<Timestamp>>,
    by_name: Option<BTreeMap<String, Vec<Timestamp>>>,
    pair: Option<(Timestamp, String)>,
    day: Option<Date>,
    more: BTreeMap<String, Timestamp>,
}

rt::record!(Times {
    0 at: required Timestamp as rt::Time = "at",
    1 maybe: optional Option<Timestamp> as rt::Time = "maybe",
    2 note: nullable rt::Field<Timestamp> as rt::Time = "note",
    3 list: required Vec<Option<Timestamp>> as rt::OrEmpty<rt::List<rt::Maybe<rt::Time>>> = "list",
    4 by_name: optional Option<BTreeMap<String, Vec<Timestamp>>> as rt::Entries<rt::OrEmpty<rt::List<rt::Time>>> = "byName",
    5 pair: optional Option<(Timestamp, String)> as (rt::Time, rt::AsIs,) = "pair",
    6 day: optional Option<Date> as rt::Day = "day",
} more: BTreeMap<String, Timestamp> as rt::Time);

#[derive(Clone, PartialEq)]
enum When {
    Time(Timestamp),
    Times(Vec<Timestamp>),
    Unknown(Value),
}
rt::typed_union!(When { Time(Timestamp) = string, Times(Vec<Timestamp>) = array });

#[derive(Debug, Clone, PartialEq)]
struct Event {
    at: Option<Timestamp>,
    days: Vec<Date>,
    after: Vec<Event>,
    more: BTreeMap<String, Timestamp>,
}
impl rt::BoxedRecord for Event {
    const FIELDS: &'static [&'static str] = &["at", "days", "after"];
    type Rest = rt::RestAs<BTreeMap<String, Timestamp>, rt::Time>;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None, None));
        loop {
            match r.next() {
                0 => r.by::<rt::Time>().maybe_into(&mut s.0),
                1 => r.by::<rt::OrEmpty<rt::List<rt::Day>>>().value_into(&mut s.1),
                2 => r.list_deep(&mut s.2),
                _ => break,
            }
        }
        r.build(s, |s, r| {
            Ok(Self {
                at: s.0,
                days: r.need(s.1, 1)?,
                after: r.need(s.2, 2)?,
                more: r.end()?.into_map(),
            })
        })
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.optional("at", &self.at);
        w.put("days", &self.days);
        w.put("after", &self.after);
        w.rest(&self.more);
    }
}
rt::record_serde_boxed!(Event);

const ODD: &str = "2024-05-06 07:08:09";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn a_date_time_without_an_offset_is_read_wherever_it_is() {
    let utc = at("2024-05-06T07:08:09Z");
    let read: Times = everywhere(&json!({
        "at": ODD, "maybe": ODD, "note": ODD, "list": [ODD, null], "byName": {"a": [ODD], "b": null}, "pair": [ODD, "x"],
        "day": "2024-05-06", "other": ODD,
    }));
    let by_name = BTreeMap::from([("a".to_owned(), vec![utc]), ("b".to_owned(), vec![])]);
    assert_eq!((read.at, read.maybe, read.note), (utc, Some(utc), rt::Field::Value(utc)));
    assert_eq!(
        (read.list, read.by_name, read.pair),
        (vec![Some(utc), None], Some(by_name), Some((utc, "x".to_owned())))
    );
    assert_eq!((read.day, read.more["other"]), (Some("2024-05-06".parse().unwrap()), utc));
    let read: Event = everywhere(
        &json!({"at": ODD, "days": ["2024-05-06"], "after": [{"days": [], "after": null}], "x": ODD}),
    );
    assert_eq!((read.at, read.more["x"], read.after[0].days.len()), (Some(utc), utc, 0));
    assert!(matches!(everywhere(&json!(ODD)), When::Time(read) if read == utc));
    assert!(matches!(everywhere(&json!([ODD])), When::Times(read) if read == [utc]));
}

#[test]
fn null_is_an_empty_list_only_where_a_list_must_be() {
    let read: Times =
        everywhere(&json!({"at": ODD, "list": null, "maybe": null, "note": null, "byName": null}));
    assert_eq!(
        (read.list.len(), read.maybe, read.note.is_null(), read.by_name),
        (0, None, true, None)
    );
    let missing = serde_json::from_value::<Times>(json!({"at": ODD})).unwrap_err().to_string();
    assert_eq!(missing, "missing field `list`");
    // A union keeps what fits none of its variants.
    assert!(matches!(same(json!(null)), When::Unknown(Value::Null)));
}

#[test]
fn date_times_as_servers_write_them() {
    #[track_caller]
    fn reads(text: &str, expected: Timestamp) {
        let read: Times = everywhere(&json!({"at": text, "list": []}));
        assert_eq!(read.at, expected, "{text}");
    }
    let utc = at("2024-05-06T07:08:09Z");
    for text in [
        "2024-05-06T07:08:09",
        "2024-05-06t07:08:09z",
        "2024-05-06 07:08:09Z",
        "2024-05-06 07:08:09 UTC",
        "2024-05-06 07:08:09 +0000",
        "2024-05-06T09:08:09+02:00",
        "2024-05-06 09:08:09 +02:00",
        "2024-05-06T07:08:09+00:00",
    ] {
        reads(text, utc);
    }
    reads("2024-05-06T07:08:09.1234567899Z", at("2024-05-06T07:08:09.123456789Z"));
    reads("2024-05-06T07:08:09.99999999999999999999", at("2024-05-06T07:08:09.999999999Z"));
    reads("2024-05-06T09:08:09.0000000000+02:00", utc);
    reads("2024-05-06", at("2024-05-06T00:00:00Z"));
    reads("2016-12-31T23:59:60Z", at("2016-12-31T23:59:59Z"));
    reads("0001-01-01T00:00:00Z", at("0001-01-01T00:00:00Z"));
}

#[test]
fn a_date_time_beyond_the_limits_is_the_limit() {
    let read =
        |text: &str| serde_json::from_value::<Times>(json!({"at": text, "list": []})).unwrap().at;
    for text in [
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59.9999999999Z",
        "9999-12-31T23:59:59",
        "9999-12-31 23:59:59 UTC",
        "9999-12-31",
        "9999-12-31T23:59:59+14:00",
        "+10000-02-29T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
    ] {
        assert_eq!(read(text), Timestamp::MAX, "{text}");
    }
    assert_eq!(read("-1000000000-01-01T00:00:00Z"), Timestamp::MIN);
    assert_eq!(read("9999-12-30T21:59:59Z"), at("9999-12-30T21:59:59Z"));
    // The limit is a point in time like any other.
    same::<Times>(json!({"at": Timestamp::MAX, "list": [Timestamp::MIN]}));
}

#[test]
fn what_is_no_date_time_is_an_error() {
    for text in [
        "",
        "Z",
        "now",
        "2024-05-06T",
        "2024-05-06TZ",
        "2024-13-06T07:08:09",
        "2024-02-30T07:08:09",
        "2024-05-06T25:08:09",
        "2024-05-06T07:08:09+99:00",
        "2024-05-06T07:08:09+02:00Z",
        "2024-05-06T07:08:09 Z Z",
        "9999-12-32T23:59:59Z",
        "9999-02-29T23:59:59Z",
        "9999-12-31T23:59:59+99:00",
        "99999",
        "99999-12-31",
        "-",
        "0000-00-00 00:00:00",
        "2024-05-06T07:08:09.é",
        "2024-05-06T07:08:0é9",
        "é024-05-06",
    ] {
        let read = serde_json::from_value::<Times>(json!({"at": text, "list": []}));
        assert!(read.is_err(), "{text}: {read:?}");
    }
    for wrong in [json!(1715000000), json!(null), json!([]), json!(true)] {
        assert!(serde_json::from_value::<Times>(json!({"at": wrong, "list": []})).is_err());
    }
}

#[test]
fn a_date_with_the_time_of_midnight_is_the_date() {
    let read = |text: &str| {
        serde_json::from_value::<Times>(json!({"at": ODD, "list": [], "day": text}))
            .map(|read| read.day)
    };
    let day: Option<Date> = Some("2024-05-06".parse().unwrap());
    for text in [
        "2024-05-06",
        "2024-05-06T00:00:00Z",
        "2024-05-06T00:00:00.000Z",
        "2024-05-06 00:00:00",
        "2024-05-06T00:00:00+02:00",
    ] {
        assert_eq!(read(text).unwrap(), day, "{text}");
    }
    for text in
        ["2024-05-06T07:08:09Z", "2024-05-06T00:00:00.5Z", "2024-05-06T00:00:00!", "2024-05", "é"]
    {
        assert!(read(text).is_err(), "{text}");
    }
}

#[test]
fn a_date_with_another_time_is_an_error_and_not_cut() {
    for text in [
        "2024-05-06T15:30:00",
        "2024-05-06 15:30:00",
        "2024-05-06T15:30:00+02:00",
        "2024-05-06T15:30:00Z",
    ] {
        assert!(
            serde_json::from_value::<Times>(json!({"at": ODD, "list": [], "day": text})).is_err(),
            "{text}"
        );
    }
}
