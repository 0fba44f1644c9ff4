// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `MapEntry` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapEntry {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `value` on the wire.
    pub value: Option<Vec<String>>,
    extra: rt::Extra,
}

impl MapEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.value = Some(rt::list_of::<String, _, _>(value));
        self
    }
}
rt::record!(MapEntry {
    0 name: optional Option<String> = "name",
    1 value: optional Option<Vec<String>> = "value",
} extra);
rt::values!(MapEntry);
