// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Chat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Chat {
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl Chat {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Chat { 0 text: required String = "text" } extra);

/// `Colour` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Colour {
    /// `R` on the wire.
    pub r: i64,
    /// `G` on the wire.
    pub g: i64,
    /// `B` on the wire.
    pub b: i64,
    extra: rt::Extra,
}

impl Colour {
    /// A value with its properties.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self {
            r,
            g,
            b,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Colour {
    0 r: required_number i64 = "R",
    1 g: required_number i64 = "G",
    2 b: required_number i64 = "B",
} extra);

/// `FigureType` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FigureType {
    /// `1`
    Dot,
    /// `2`
    Line,
    /// `3`
    Curve,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}
rt::open_int_enum!(FigureType { Dot = 1, Line = 2, Curve = 3 });

/// `Happening` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// `kind` on the wire.
    pub kind: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    extra: rt::Extra,
}

impl Happening {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}
rt::record!(Happening {
    0 kind: required String = "kind",
    1 count: optional_number Option<i64> = "count",
} extra);

/// `Problem` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// `title` on the wire.
    pub title: String,
    /// `status` on the wire.
    pub status: Option<i64>,
    extra: rt::Extra,
}

impl Problem {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `status`.
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}
rt::record!(Problem {
    0 title: required String = "title",
    1 status: optional_number Option<i64> = "status",
} extra);

/// `Words` of the API document.
pub type Words = Vec<String>;
rt::values!(Chat, Colour, FigureType, Happening, Problem);
