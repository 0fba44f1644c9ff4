use serde_json::json;

use super::everywhere;
use crate::runtime::emit as rt;

#[derive(Debug, Clone, PartialEq)]
pub struct Near {
    pub name: String,
    pub far: Option<rt::Far<Away>>,
    pub many: Option<Vec<rt::Far<Away>>>,
    extra: rt::Extra,
}
rt::record!(Near {
    0 name: required String = "name",
    1 far: optional Option<rt::Far<Away>> = "far",
    2 many: optional Option<Vec<rt::Far<Away>>> = "many",
} extra);

#[derive(Debug, Clone, PartialEq)]
pub struct Away {
    pub rate: Option<f32>,
    pub back: Option<rt::Far<Away>>,
    extra: rt::Extra,
}
rt::record!(Away { 0 rate: optional Option<f32> = "rate", 1 back: optional Option<rt::Far<Away>> = "back" } extra);
rt::far!(Away);

#[test]
fn what_is_far_is_read_and_written_like_any_other() {
    let json = json!({"name": "n", "far": {"rate": 0.1, "back": {"new": 1}}, "many": [{}, {"rate": 2.5}]});
    let mut near: Near = everywhere(&json);
    let far = near.far.as_mut().unwrap();
    assert_eq!(far.rate, Some(0.1));
    assert_eq!(far.back.as_ref().unwrap().extra().get("new"), Some(&json!(1)));
    // As text too: a `Value` between would have made it 0.10000000149011612.
    assert!(serde_json::to_string(&*far).unwrap().contains("\"rate\":0.1}"));
    let copy = far.clone();
    far.rate = None;
    assert_ne!(*far, copy);
    assert_eq!(copy.into_inner().rate, Some(0.1));
    assert!(format!("{near:?}").contains("Away { rate: Some(2.5)"));
}

#[test]
fn an_error_in_what_is_far_is_an_error() {
    let error = serde_json::from_str::<Near>("{\"name\": \"n\",\n \"far\": {\"rate\": \"x\"}}").unwrap_err();
    assert!(error.to_string().contains("invalid type: string \"x\", expected f32"), "{error}");
    assert_eq!(error.line(), 2);
}

#[test]
fn what_is_far_may_go_anywhere() {
    fn anywhere<T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static>() {}
    anywhere::<rt::Far<Away>>();
    anywhere::<Near>();
}
