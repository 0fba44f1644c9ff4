// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `ValueCheck` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ValueCheck {
    /// `on` on the wire.
    pub on: ValueCheckOn,
    /// `operator` on the wire.
    pub operator: ValueCheckOperator,
    /// `target` on the wire.
    pub target: String,
    /// `property` on the wire.
    pub property: Option<String>,
    extra: rt::Extra,
}

impl ValueCheck {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        on: impl Into<ValueCheckOn>,
        operator: impl Into<ValueCheckOperator>,
        target: impl Into<String>,
    ) -> Self {
        Self {
            on: on.into(),
            operator: operator.into(),
            target: target.into(),
            property: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `property`.
    #[must_use]
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }
}
rt::record!(ValueCheck {
    0 on: required ValueCheckOn = "on",
    1 operator: required ValueCheckOperator = "operator",
    2 target: required String = "target",
    3 property: optional Option<String> = "property",
} extra);

/// `on` of `ValueCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ValueCheckOn {
    /// `body`
    Body,
    /// `header`
    Header,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ValueCheckOn { Body = "body", Header = "header" });

/// `operator` of `ValueCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ValueCheckOperator {
    /// `is`
    Is,
    /// `has`
    Has,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ValueCheckOperator { Is = "is", Has = "has" });
rt::values!(ValueCheck, ValueCheckOn, ValueCheckOperator);
