// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Dot` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Dot {
    /// `type` on the wire.
    pub r#type: i64,
    /// `at` on the wire.
    pub at: i64,
    extra: rt::Extra,
}

impl Dot {
    /// A value with its properties.
    pub fn new(at: i64) -> Self {
        Self {
            r#type: 1,
            at,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Dot { 0 r#type: required_number i64 = "type", 1 at: required_number i64 = "at" } extra);

/// `Figure` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Figure {
    /// `type` is `1`.
    Dot(Dot),
    /// `type` is `2` or `3`.
    Line(Line),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Figure by "type" { Dot(Dot) = "1", Line(Line) = "2" | "3" });
rt::union_from!(Figure { Dot(Dot), Line(Line) });

/// `Line` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// `type` on the wire.
    pub r#type: LineType,
    /// `at` on the wire.
    pub at: i64,
    extra: rt::Extra,
}

impl Line {
    /// A value with its properties.
    pub fn new(r#type: impl Into<LineType>, at: i64) -> Self {
        Self {
            r#type: r#type.into(),
            at,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Line {
    0 r#type: required_number LineType = "type",
    1 at: required_number i64 = "at",
} extra);

/// `type` of `Line` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LineType {
    /// `2`
    V2,
    /// `3`
    V3,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}
rt::open_int_enum!(LineType { V2 = 2, V3 = 3 });
rt::values!(Dot, Figure, Line, LineType);
