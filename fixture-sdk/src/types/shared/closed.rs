// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `ClosedA` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClosedA {
    /// `a` on the wire.
    pub a: Option<String>,
    /// `both` on the wire.
    pub both: Option<String>,
    extra: rt::Extra,
}

impl ClosedA {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            a: None,
            both: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}
rt::record!(ClosedA {
    0 a: optional Option<String> = "a",
    1 both: optional Option<String> = "both",
} extra);

/// `ClosedB` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClosedB {
    /// `b` on the wire.
    pub b: Option<String>,
    /// `both` on the wire.
    pub both: Option<String>,
    extra: rt::Extra,
}

impl ClosedB {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            b: None,
            both: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}
rt::record!(ClosedB {
    0 b: optional Option<String> = "b",
    1 both: optional Option<String> = "both",
} extra);
rt::values!(ClosedA, ClosedB);
