// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

mod last;
mod logs;

pub use last::*;
pub use logs::*;

/// `Beside` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl Beside {
    /// A value with its properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Beside { 0 id: required String = "id" } extra);

/// `offset` of the body of `POST /lists/scroll` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ListOffset {
    /// In the form of `integer`.
    Integer(i64),
    /// In the form of `text`.
    Text(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ListOffset { Integer(i64) = integer, Text(String) = string });
rt::union_from!(ListOffset { Integer(i64), Text(String) });
rt::union_text!(ListOffset = Text(String));
rt::field_from!(ListOffset { i64, String } text);
rt::values!(Beside, ListOffset);
