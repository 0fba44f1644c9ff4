// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Leaf` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// `size` on the wire.
    pub size: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl Leaf {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(size: i64) -> Self {
        Self {
            size,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(Leaf {
    0 size: required_number i64 = "size",
    1 name: optional Option<String> = "name",
} extra);
rt::values!(Leaf);
