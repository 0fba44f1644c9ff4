// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `data[]` of the response `200` of `GET /lists/last` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl Item {
    /// A value with its properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Item { 0 id: required String = "id" } extra);
rt::values!(Item);
