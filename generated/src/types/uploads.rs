// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{Profile, ResourceMetadata};

/// A file that is sent to Cadenya in two steps: declared here, then `PUT` to `info.uploadUrl`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// `info` on the wire.
    pub info: UploadInfo,
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: UploadSpec,
    extra: rt::Extra,
}

impl Upload {
    /// With all that is required.
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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for Upload {
    const FIELDS: &'static [&'static str] = &["info", "metadata", "spec"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut info, mut metadata, mut spec) = (None, None, None);
        loop {
            match r.next() {
                0 => info = r.value(),
                1 => metadata = r.value(),
                2 => spec = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            info: r.need(info, 0)?,
            metadata: r.need(metadata, 1)?,
            spec: r.need(spec, 2)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("info", &self.info);
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Upload);

/// State of an upload, and where to send the file.
#[non_exhaustive]
#[derive(Clone, PartialEq, Default)]
pub struct UploadInfo {
    /// `createdBy` on the wire.
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
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            created_by: None,
            status: None,
            upload_url: None,
            upload_url_expires_at: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `createdBy`.
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// The file is awaited (`PENDING`), there (`COMPLETE`), used by a resource (`CONSUMED`), or did not come in time (`EXPIRED`).
    pub fn status(mut self, status: impl Into<UploadStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// URL to `PUT` the file to, on another origin. It grants access by itself: keep it secret, and do not send the API key there.
    pub fn upload_url(mut self, upload_url: impl Into<String>) -> Self {
        self.upload_url = Some(upload_url.into());
        self
    }

    /// Until when the URL can be used.
    pub fn upload_url_expires_at(
        mut self,
        upload_url_expires_at: impl Into<::jiff::Timestamp>,
    ) -> Self {
        self.upload_url_expires_at = Some(upload_url_expires_at.into());
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}
rt::redacted_debug!(UploadInfo { created_by, status, upload_url_expires_at } hidden { upload_url });

impl rt::Record for UploadInfo {
    const FIELDS: &'static [&'static str] = &[
        "createdBy",
        "status",
        "uploadUrl",
        "uploadUrlExpiresAt",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut created_by, mut status, mut upload_url, mut upload_url_expires_at) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => created_by = r.maybe(),
                1 => status = r.maybe(),
                2 => upload_url = r.maybe(),
                3 => upload_url_expires_at = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            created_by,
            status,
            upload_url,
            upload_url_expires_at,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("createdBy", &self.created_by);
        w.opt("status", &self.status);
        w.opt("uploadUrl", &self.upload_url);
        w.opt("uploadUrlExpiresAt", &self.upload_url_expires_at);
        w.rest(&self.extra);
    }
}
rt::record_serde!(UploadInfo);

/// The declared file.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UploadSpec {
    /// Media type, to be sent as `Content-Type` with the file.
    pub content_type: String,
    /// `filename` on the wire.
    pub filename: String,
    /// Exact size in bytes, a 64-bit integer as decimal text.
    pub size_bytes: String,
    extra: rt::Extra,
}

impl UploadSpec {
    /// With all that is required.
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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for UploadSpec {
    const FIELDS: &'static [&'static str] = &["contentType", "filename", "sizeBytes"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut content_type, mut filename, mut size_bytes) = (None, None, None);
        loop {
            match r.next() {
                0 => content_type = r.value(),
                1 => filename = r.value(),
                2 => size_bytes = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            content_type: r.need(content_type, 0)?,
            filename: r.need(filename, 1)?,
            size_bytes: r.need(size_bytes, 2)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("contentType", &self.content_type);
        w.put("filename", &self.filename);
        w.put("sizeBytes", &self.size_bytes);
        w.rest(&self.extra);
    }
}
rt::record_serde!(UploadSpec);

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
