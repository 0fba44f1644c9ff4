// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `WebLogin` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WebLogin {
    /// `type` on the wire.
    pub r#type: Option<WebLoginType>,
    /// `user` on the wire.
    pub user: Option<String>,
    extra: rt::Extra,
}

impl WebLogin {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: Some("web".into()),
            user: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<WebLoginType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Default for WebLogin {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(WebLogin {
    0 r#type: optional Option<WebLoginType> = "type",
    1 user: optional Option<String> = "user",
} extra);

/// `type` of `WebLogin` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WebLoginType {
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(WebLoginType { Web = "web" });
rt::values!(WebLogin, WebLoginType);
