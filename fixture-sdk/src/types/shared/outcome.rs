// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;

/// `Outcome` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Outcome {
    /// In the form of `Won`.
    Won(OutcomeWon),
    /// In the form of `Lost`.
    Lost(OutcomeLost),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Outcome by shapes::OUTCOME_CHOICES { 0 Won(OutcomeWon), 1 Lost(OutcomeLost) });
rt::union_from!(Outcome { Won(OutcomeWon), Lost(OutcomeLost) });

/// A variant of `Outcome` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeLost {
    /// `ok` on the wire.
    pub ok: bool,
    /// `error` on the wire.
    pub error: Option<String>,
    extra: rt::Extra,
}

impl OutcomeLost {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            ok: false,
            error: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl Default for OutcomeLost {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(OutcomeLost {
    0 ok: required bool = "ok",
    1 error: optional Option<String> = "error",
} extra);

/// A variant of `Outcome` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeWon {
    /// `ok` on the wire.
    pub ok: bool,
    /// `data` on the wire.
    pub data: Option<String>,
    extra: rt::Extra,
}

impl OutcomeWon {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            ok: true,
            data: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl Default for OutcomeWon {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(OutcomeWon {
    0 ok: required bool = "ok",
    1 data: optional Option<String> = "data",
} extra);
rt::values!(Outcome, OutcomeLost, OutcomeWon);
