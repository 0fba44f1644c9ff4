// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `RingEntry` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RingEntry {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `size` on the wire.
    pub size: Option<i64>,
    /// `value` on the wire.
    pub value: Option<Vec<String>>,
    extra: rt::Extra,
}

impl RingEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            name: None,
            size: None,
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

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
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
rt::record!(RingEntry {
    0 name: optional Option<String> = "name",
    1 size: optional_number Option<i64> = "size",
    2 value: optional Option<Vec<String>> = "value",
} extra);
rt::values!(RingEntry);
