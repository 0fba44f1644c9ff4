// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `PathCheck` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PathCheck {
    /// `on` on the wire.
    pub on: PathCheckOn,
    /// `operator` on the wire.
    pub operator: String,
    /// `target` on the wire.
    pub target: String,
    extra: rt::Extra,
}

impl PathCheck {
    /// A value with its properties.
    pub fn new(on: impl Into<PathCheckOn>, target: impl Into<String>) -> Self {
        Self {
            on: on.into(),
            operator: "path".into(),
            target: target.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(PathCheck {
    0 on: required PathCheckOn = "on",
    1 operator: required String = "operator",
    2 target: required String = "target",
} extra);

/// `on` of `PathCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PathCheckOn {
    /// `body`
    Body,
    /// `header`
    Header,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(PathCheckOn { Body = "body", Header = "header" });
rt::values!(PathCheck, PathCheckOn);
