// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A file that is sent to Cadenya in two steps: declared here, then `PUT` to `info.uploadUrl`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// State of an upload, and where to send the file.
    pub info: UploadInfo,
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// The declared file.
    pub spec: UploadSpec,
    extra: rt::Extra,
}

impl Upload {
    /// A value with its properties.
    pub fn new(
        info: impl Into<UploadInfo>,
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<UploadSpec>,
    ) -> Self {
        Self {
            info: info.into(),
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Upload {
    0 info: required UploadInfo = "info",
    1 metadata: required ResourceMetadata = "metadata",
    2 spec: required UploadSpec = "spec",
} extra);

/// State of an upload, and where to send the file.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct UploadInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// The file is awaited (`PENDING`), there (`COMPLETE`), used by a resource (`CONSUMED`), or did not come in time (`EXPIRED`).
    pub status: Option<UploadStatus>,
    /// URL to `PUT` the file to, on another origin. It grants access by itself: keep it secret, and do not send the API key there.
    pub upload_url: Option<String>,
    /// Until when the URL can be used.
    pub upload_url_expires_at: Option<::jiff::Timestamp>,
    extra: rt::Extra,
}

impl UploadInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            status: None,
            upload_url: None,
            upload_url_expires_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// The file is awaited (`PENDING`), there (`COMPLETE`), used by a resource (`CONSUMED`), or did not come in time (`EXPIRED`).
    #[must_use]
    pub fn status(mut self, status: impl Into<UploadStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// URL to `PUT` the file to, on another origin. It grants access by itself: keep it secret, and do not send the API key there.
    #[must_use]
    pub fn upload_url(mut self, upload_url: impl Into<String>) -> Self {
        self.upload_url = Some(upload_url.into());
        self
    }

    /// Until when the URL can be used.
    #[must_use]
    pub fn upload_url_expires_at(
        mut self,
        upload_url_expires_at: impl Into<::jiff::Timestamp>,
    ) -> Self {
        self.upload_url_expires_at = Some(upload_url_expires_at.into());
        self
    }
}
rt::redacted_debug!(UploadInfo { created_by, status, upload_url_expires_at } hidden { upload_url });
rt::record!(UploadInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 status: optional Option<UploadStatus> = "status",
    2 upload_url: optional Option<String> = "uploadUrl",
    3 upload_url_expires_at: optional Option<::jiff::Timestamp> as rt::Time = "uploadUrlExpiresAt",
} extra);

/// The declared file.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UploadSpec {
    /// Media type, to be sent as `Content-Type` with the file.
    pub content_type: String,
    /// Name of the file, with its ending.
    pub filename: String,
    /// Exact size in bytes, a 64-bit integer as decimal text.
    pub size_bytes: String,
    extra: rt::Extra,
}

impl UploadSpec {
    /// A value with its properties.
    pub fn new(
        content_type: impl Into<String>,
        filename: impl Into<String>,
        size_bytes: impl Into<String>,
    ) -> Self {
        Self {
            content_type: content_type.into(),
            filename: filename.into(),
            size_bytes: size_bytes.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(UploadSpec {
    0 content_type: required String = "contentType",
    1 filename: required String = "filename",
    2 size_bytes: required String = "sizeBytes",
} extra);

/// The file is awaited (`PENDING`), there (`COMPLETE`), used by a resource (`CONSUMED`), or did not come in time (`EXPIRED`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UploadStatus {
    /// `UPLOAD_STATUS_UNSPECIFIED`
    Unspecified,
    /// `UPLOAD_STATUS_PENDING`
    Pending,
    /// `UPLOAD_STATUS_COMPLETE`
    Complete,
    /// `UPLOAD_STATUS_CONSUMED`
    Consumed,
    /// `UPLOAD_STATUS_EXPIRED`
    Expired,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(UploadStatus {
    Unspecified = "UPLOAD_STATUS_UNSPECIFIED",
    Pending = "UPLOAD_STATUS_PENDING",
    Complete = "UPLOAD_STATUS_COMPLETE",
    Consumed = "UPLOAD_STATUS_CONSUMED",
    Expired = "UPLOAD_STATUS_EXPIRED",
});
rt::values!(Upload, UploadInfo, UploadSpec, UploadStatus);
