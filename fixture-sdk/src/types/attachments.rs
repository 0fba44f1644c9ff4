// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;

/// A variant of the body of `POST /attachments` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AttachmentFile {
    /// `file` on the wire.
    pub file: String,
    extra: rt::Extra,
}

impl AttachmentFile {
    /// A value with its properties.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(AttachmentFile { 0 file: required String = "file" } extra);

/// A variant of the body of `POST /attachments` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AttachmentUrl {
    /// `url` on the wire.
    pub url: String,
    extra: rt::Extra,
}

impl AttachmentUrl {
    /// A value with its properties.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(AttachmentUrl { 0 url: required String = "url" } extra);

/// The body of `POST /attachments` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum AttachmentsCreateBody {
    /// In the form of `file`.
    File(AttachmentFile),
    /// In the form of `url`.
    Url(AttachmentUrl),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(AttachmentsCreateBody by shapes::ATTACHMENTS_CREATE_BODY_CHOICES {
    0 File(AttachmentFile),
    1 Url(AttachmentUrl),
});
rt::union_from!(AttachmentsCreateBody { File(AttachmentFile), Url(AttachmentUrl) });
rt::values!(AttachmentFile, AttachmentUrl, AttachmentsCreateBody);
