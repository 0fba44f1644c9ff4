use serde_json::json;

use super::everywhere;
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
pub struct Near {
    pub name: String,
    pub opaque: Option<rt::Opaque<Away>>,
    pub many: Option<Vec<rt::Opaque<Away>>>,
    extra: rt::Extra,
}
rt::record!(Near {
    0 name: required String = "name",
    1 opaque: optional Option<rt::Opaque<Away>> = "far",
    2 many: optional Option<Vec<rt::Opaque<Away>>> = "many",
} extra);

#[derive(Debug, Clone, PartialEq)]
pub struct Away {
    pub rate: Option<f32>,
    pub back: Option<rt::Opaque<Away>>,
    extra: rt::Extra,
}
rt::record!(Away { 0 rate: optional Option<f32> = "rate", 1 back: optional Option<rt::Opaque<Away>> = "back" } extra);
rt::opaque!(Away);

#[test]
fn what_is_far_is_read_and_written_like_any_other() {
    let json =
        json!({"name": "n", "far": {"rate": 0.1, "back": {"new": 1}}, "many": [{}, {"rate": 2.5}]});
    let mut near: Near = everywhere(&json);
    let opaque = near.opaque.as_mut().unwrap();
    assert_eq!(opaque.rate, Some(0.1));
    assert_eq!(opaque.back.as_ref().unwrap().extra().get("new"), Some(&json!(1)));
    // As text too: a `Value` between would have made it 0.10000000149011612.
    assert!(serde_json::to_string(&*opaque).unwrap().contains("\"rate\":0.1}"));
    let copy = opaque.clone();
    opaque.rate = None;
    assert_ne!(*opaque, copy);
    assert_eq!(copy.into_inner().rate, Some(0.1));
    assert!(format!("{near:?}").contains("Away { rate: Some(2.5)"));
}

#[test]
fn an_error_in_what_is_far_is_an_error() {
    let error = serde_json::from_str::<Near>("{\"name\": \"n\",\n \"far\": {\"rate\": \"x\"}}")
        .unwrap_err();
    assert!(error.to_string().contains("invalid type: string \"x\", expected f32"), "{error}");
    assert_eq!(error.line(), 2);
}

#[test]
fn what_is_far_may_go_anywhere() {
    fn anywhere<
        T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static,
    >() {
    }
    anywhere::<rt::Opaque<Away>>();
    anywhere::<Near>();
}
