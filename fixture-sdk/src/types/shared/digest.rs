// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `DigestLogin` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DigestLogin {
    /// `type` on the wire.
    pub r#type: String,
    /// `user` on the wire.
    pub user: String,
    extra: rt::Extra,
}

impl DigestLogin {
    /// A value with its properties.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            r#type: "digest".into(),
            user: user.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(DigestLogin {
    0 r#type: required String = "type",
    1 user: required String = "user",
} extra);
rt::values!(DigestLogin);
