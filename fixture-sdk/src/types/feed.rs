// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `FeedEvent` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum FeedEvent {
    /// `type` is `posted`.
    Posted(FeedPosted),
    /// `type` is `gone`.
    Gone(FeedGone),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(FeedEvent by "type" {
    Posted(FeedPosted) = "posted" | "FeedPosted",
    Gone(FeedGone) = "gone" | "FeedGone",
});
rt::union_from!(FeedEvent { Posted(FeedPosted), Gone(FeedGone) });

/// `FeedGone` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct FeedGone {
    /// `type` on the wire.
    pub r#type: String,
    /// `id` on the wire.
    pub id: i64,
    extra: rt::Extra,
}

impl FeedGone {
    /// A value with its properties.
    pub fn new(id: i64) -> Self {
        Self {
            r#type: "gone".into(),
            id,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(FeedGone {
    0 r#type: required String = "type",
    1 id: required_number i64 = "id",
} extra);

/// `FeedPosted` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct FeedPosted {
    /// `type` on the wire.
    pub r#type: String,
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl FeedPosted {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: "posted".into(),
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(FeedPosted {
    0 r#type: required String = "type",
    1 text: required String = "text",
} extra);
rt::values!(FeedEvent, FeedGone, FeedPosted);
