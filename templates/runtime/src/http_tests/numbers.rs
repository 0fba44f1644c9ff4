//! Numbers that JSON does not have, in every place where a value can stand: nothing is sent.

use super::{Remove, Script, answer};
use crate::runtime::emit as rt;
use crate::runtime::emit::{Style, Verb};
use crate::{Error, Field};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
struct Sample {
    rate: Option<f32>,
    all: Option<Vec<f64>>,
    far: Option<rt::Far<Sample>>,
    extra: rt::Extra,
}
rt::record!(Sample {
    0 rate: optional Option<f32> = "rate",
    1 all: optional Option<Vec<f64>> = "all",
    2 far: optional Option<rt::Far<Sample>> = "far",
} extra);
rt::far!(Sample);

fn sample() -> Sample {
    Sample { rate: None, all: None, far: None, extra: rt::Extra::new() }
}

#[derive(Clone, PartialEq)]
enum Adapter {
    Sample(Sample),
    Unknown(serde_json::Value),
}
rt::keyed_union!(Adapter { Sample(Sample) = "sample" });

/// Sets something of a request.
type Set = fn(&mut rt::Request);

#[tokio::test]
async fn are_refused_wherever_they_stand() {
    let rows: &[(&str, Set)] = &[
        ("the parameter `x`", |r| r.path("x", &f64::NAN)),
        ("the parameter `x`", |r| r.path_style("x", Style::Matrix, &f32::INFINITY)),
        ("the parameter `q`", |r| r.query("q", &f64::NAN)),
        ("the parameter `q`", |r| r.query("q", &f32::NEG_INFINITY)),
        ("the parameter `q`", |r| r.query("q", &[1.0, f64::NAN])),
        ("the parameter `q`", |r| r.query_style("q", Style::DeepObject, &BTreeMap::from([("a", f64::NAN)]))),
        ("the parameter `q`", |r| r.query_style("q", Style::Json, &Some(f64::INFINITY))),
        ("the parameter `h`", |r| r.header("h", &f64::NAN)),
        ("the parameter `h`", |r| r.header_style("h", Style::SimpleExplode, &[f64::NAN])),
        ("the parameter `c`", |r| r.cookie("c", &f64::NAN)),
        ("the field `f`", |r| r.field("f", &f64::NAN)),
        ("the field `f`", |r| r.nullable("f", Field::Value(f32::NAN))),
        ("the field `f`", |r| r.entry("f", "key".to_owned(), &f64::NAN)),
        ("the field `f`", |r| r.field("f", &(1, "x", f64::NAN))),
        ("the field `f`", |r| r.field("f", &Sample { rate: Some(f32::NAN), ..sample() })),
        ("the field `f`", |r| r.field("f", &vec![Some(Sample { all: Some(vec![1.0, f64::INFINITY]), ..sample() })])),
        ("the field `f`", |r| r.field("f", &Adapter::Sample(Sample { rate: Some(f32::INFINITY), ..sample() }))),
        ("the field `f`", |r| {
            r.field("f", &Sample { far: Some(Sample { rate: Some(f32::NAN), ..sample() }.into()), ..sample() })
        }),
        ("the body", |r| r.whole(&Sample { rate: Some(f32::NAN), ..sample() })),
        ("the field `f`", |r| {
            r.form_body();
            r.field("f", &f64::NAN);
        }),
        ("the field `f`", |r| {
            r.multipart_body();
            r.field("f", &[f64::NAN]);
        }),
    ];
    let script = Script::new([answer(200, "{}")]);
    for (index, (what, set)) in rows.iter().enumerate() {
        let mut request = rt::Request::new(&script.client(), Verb::Post, "/v1/things/{x}");
        request.path("x", &1);
        set(&mut request);
        let error = Remove(request).await.expect_err(what);
        assert!(matches!(error, Error::InvalidRequest(_)), "row {index}: {error}");
        let text = error.to_string();
        assert!(
            text.contains(&format!("{what} cannot be written: ")) && text.contains("is not a number that can be sent"),
            "{text}"
        );
    }
    assert_eq!(script.count(), 0, "nothing was sent");
    let error = script.client().post("/x").body([f64::NAN]).await.unwrap_err();
    assert_eq!(error.to_string(), "POST /x: the body cannot be written: NaN is not a number that can be sent");
}

#[tokio::test]
async fn all_others_go_as_they_are() {
    let script = Script::new([answer(200, "{}")]);
    let mut request = rt::Request::new(&script.client(), Verb::Post, "/v1/things");
    request.query("q", &f64::MAX);
    request.query("none", &None::<f64>);
    request.field("small", &f32::MIN_POSITIVE);
    request.field("zero", &-0.0);
    request.field("whole", &[10.0, 1e15]);
    request.query("price", &10.0);
    let raw = serde_json::value::RawValue::from_string("1.10".to_owned()).unwrap();
    request.field("raw", &raw);
    request.field("wide", &u128::MAX);
    request.field("sample", &Sample { rate: Some(0.1), far: Some(Sample { rate: Some(0.1), ..sample() }.into()), ..sample() });
    request.field("adapter", &Adapter::Sample(sample()));
    request.field("pair", &(1, Some("x"), None::<f32>));
    Remove(request).await.unwrap();
    assert_eq!(script.line(0), "POST https://api.example.com/v1/things?q=1.7976931348623157e%2B308&price=10");
    assert_eq!(
        script.body(0),
        r#"{"small":1.1754944e-38,"zero":0,"whole":[10,1000000000000000],"raw":1.10,"wide":340282366920938463463374607431768211455,"sample":{"rate":0.1,"far":{"rate":0.1}},"adapter":{"sample":{}},"pair":[1,"x",null]}"#
    );
}

/// `json!([1])` for an object of any properties: the reason is in the value, wherever that stands, and nothing is sent.
#[tokio::test]
async fn json_that_is_no_object_is_refused_where_an_object_is_wanted() {
    type Map = BTreeMap<String, serde_json::Value>;
    let map = |given| <serde_json::Value as rt::IntoValue<Map>>::into_value(given);
    let script = Script::new([answer(200, "{}")]);
    let request = || rt::Request::new(&script.client(), Verb::Post, "/v1/things");
    let sets: &[&dyn Fn(&mut rt::Request)] = &[
        &|r| r.field("f", &map(serde_json::json!([1]))),
        &|r| r.field("f", &vec![Field::Value(map(serde_json::json!(1)))]),
        &|r| r.whole(&BTreeMap::from([("a", map(serde_json::json!("text")))])),
        &|r| r.query_style("q", Style::DeepObject, &map(serde_json::json!(null))),
    ];
    for set in sets {
        let mut request = request();
        set(&mut request);
        let error = Remove(request).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
        assert!(error.to_string().contains("a JSON object is wanted here"), "{error}");
    }
    assert_eq!(script.count(), 0);
    Remove({
        let mut request = request();
        request.field("f", &map(serde_json::json!({"a": [1]})));
        request
    })
    .await
    .unwrap();
    assert_eq!(script.body(0), r#"{"f":{"a":[1]}}"#);
}
