// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What is sent from a file, a stream or memory: [`Upload`], and [`FilePart`] for forms with files.
//!
//! Only the current piece is held in memory. A file and bytes in memory can be sent again, so the
//! request may be repeated. A stream can be read once: after its first piece, the request is not
//! repeated.
//!
//! ```text
//! // Emitted, where the body of a request is binary:
//! pub fn upload(&self, id: impl Into<String>, body: impl Into<rt::Upload>) -> FilesUpload {
//!     ..
//!     request.upload("application/octet-stream", body);
//! // .. and for a file of a multipart body (several: `impl IntoIterator<Item = impl Into<rt::FilePart>>` and `files`):
//! pub fn file(mut self, file: impl Into<rt::FilePart>) -> Self {
//!     self.0.file("file", file);
//!     self
//! }
//! ```

use super::body::Body;
use super::file_io::{FileStream, ReaderStream, length_of};
use super::pieces::{Counted, Exact, Once, Pieces, Slices};
use crate::runtime::errors::error::Error;
use bytes::Bytes;
use futures_core::Stream;
use std::error::Error as StdError;
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::AsyncRead;

/// Told how many bytes have gone, and of how many, where that is known.
pub(crate) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// Content to send: from a path (`Path`, `PathBuf`), bytes or text, or a stream.
///
/// ```text
/// client.files().upload(Path::new("video.mp4")).await?;
/// client.files().upload(Upload::from_path("video.mp4").on_progress(|sent, total| println!("{sent} of {total:?}"))).await?;
/// client.files().upload(Upload::from_stream(stream).with_size(1 << 30)).await?;
/// ```
#[derive(Clone)]
pub struct Upload {
    source: Source,
    size: Option<u64>,
    progress: Option<Progress>,
    media_type: Option<Box<str>>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    File(Arc<Path>),
    /// Empty once its first piece was taken.
    Once(Arc<Mutex<Option<Body>>>),
}

impl Upload {
    /// The content of a file, which is read while it is sent.
    ///
    /// A file that cannot be read is an [`Error::InvalidRequest`] when the request is sent.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::new(Source::File(path.as_ref().into()), None)
    }

    /// Pieces as they come. They can be sent once: such a request is repeated only as long as none
    /// has been taken.
    ///
    /// An error of the stream's ends the request, as an [`Error::InvalidRequest`] that has it as
    /// its source.
    pub fn from_stream<B, E>(stream: impl Stream<Item = Result<B, E>> + Send + 'static) -> Self
    where
        B: Into<Bytes> + 'static,
        E: Into<Box<dyn StdError + Send + Sync>> + 'static,
    {
        Body::from_stream(Pieces(Box::pin(stream))).into()
    }

    /// What a reader gives, such as a `tokio::fs::File` or a pipe; it can be sent once, like a
    /// stream.
    pub fn from_reader(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::from_stream(ReaderStream::new(Box::pin(reader)))
    }

    /// Sets the size of a stream. Without it the body is sent in chunks, which some servers refuse.
    ///
    /// If the stream has more or fewer bytes, the request fails with [`Error::InvalidRequest`]. The
    /// size of a file is always its own.
    pub fn with_size(mut self, bytes: u64) -> Self {
        self.size = Some(bytes);
        self
    }

    /// Sets the media type, such as `image/png`, instead of the documented one.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into().into());
        self
    }

    /// Calls a function for each piece that is sent, with the number of bytes so far, and the size
    /// if it is known.
    ///
    /// When the request is repeated, the number starts again at zero.
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    fn new(source: Source, size: Option<u64>) -> Self {
        Self { source, size, progress: None, media_type: None }
    }

    /// The content, where it is in memory and nobody wants to know how it is getting on.
    pub(crate) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) if self.progress.is_none() => Some(bytes),
            _ => None,
        }
    }

    /// The media type that the caller set.
    pub(crate) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// How many bytes it is, where that is known; of a file after [`measure`](Self::measure).
    pub(crate) fn size(&self) -> Option<u64> {
        self.size
    }

    /// Finds out the size of a file.
    pub(crate) async fn measure(&mut self) -> Result<(), Error> {
        if let Source::File(path) = &self.source {
            self.size = length_of(path.clone()).await?.or(self.size);
        }
        Ok(())
    }

    /// It has not been used up.
    pub(crate) fn is_there(&self) -> bool {
        match &self.source {
            Source::Once(cell) => cell.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
            _ => true,
        }
    }

    /// The content from its start.
    pub(crate) fn open(&self) -> Body {
        let body = match &self.source {
            Source::Bytes(bytes) if self.progress.is_none() => Body::from(bytes.clone()),
            Source::Bytes(bytes) => Body::from_stream(Slices(bytes.clone())),
            Source::File(path) => Body::from_stream(FileStream::new(path.clone(), self.size)),
            Source::Once(cell) => {
                let once = Body::from_stream(Once { cell: cell.clone(), body: None });
                match self.size {
                    Some(size) => Body::from_stream(Exact { body: once, size, left: size }),
                    None => once,
                }
            }
        };
        match self.progress.clone() {
            Some(progress) => {
                Body::from_stream(Counted { body, progress, done: 0, total: self.size })
            }
            None => body,
        }
    }
}

impl fmt::Debug for Upload {
    /// Where it comes from and how much it is, never what.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Upload");
        if let Source::File(path) = &self.source {
            out.field("path", path);
        }
        out.field("size", &self.size).finish_non_exhaustive()
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        let size = bytes.len() as u64;
        Self::new(Source::Bytes(bytes), Some(size))
    }
}
impl From<Body> for Upload {
    // On wasm a body is bound to its thread, and so is what is made of it.
    #[cfg_attr(target_arch = "wasm32", allow(clippy::arc_with_non_send_sync))]
    fn from(body: Body) -> Self {
        match body.as_bytes() {
            Some(bytes) => bytes.clone().into(),
            None => Self::new(Source::Once(Arc::new(Mutex::new(Some(body)))), None),
        }
    }
}

/// A file of a form: its content, its name and its media type.
///
/// Made from everything an [`Upload`] is made from. From a path, the name is that of the file.
///
/// ```text
/// .file(FilePart::from_path("cat.png").content_type("image/png"))
/// .file(FilePart::new(bytes).file_name("cat.png"))
/// ```
#[derive(Clone)]
pub struct FilePart {
    content: Upload,
    name: Option<String>,
    media_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl FilePart {
    /// This content: bytes, text, a path or an [`Upload`].
    pub fn new(content: impl Into<Upload>) -> Self {
        let content = content.into();
        let name = match &content.source {
            Source::File(path) => path.file_name().map(|name| name.to_string_lossy().into_owned()),
            _ => None,
        };
        Self { content, name, media_type: None, headers: Vec::new() }
    }

    /// The content of a file, which is read while it is sent, under the name it has there.
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Self::new(Upload::from_path(path))
    }

    /// Sets the file name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// A header of this part alone.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn content(&self) -> &Upload {
        &self.content
    }
    pub(crate) fn into_content(self) -> Upload {
        self.content
    }
    pub(crate) fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }
    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }
    pub(crate) fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref().or_else(|| self.content.media_type())
    }
}

impl fmt::Debug for FilePart {
    /// Its content and its headers as little as those of an [`Upload`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("FilePart")
            .field("content", &self.content)
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("headers", &headers)
            .finish()
    }
}

impl From<Upload> for FilePart {
    fn from(content: Upload) -> Self {
        Self::new(content)
    }
}

macro_rules! from {
    ($($source:ty: |$value:ident| $upload:expr),* $(,)?) => {$(
        impl From<$source> for Upload {
            fn from($value: $source) -> Self {
                $upload
            }
        }
        impl From<$source> for FilePart {
            fn from(value: $source) -> Self {
                Self::new(value)
            }
        }
    )*};
}
from! {
    Vec<u8>: |bytes| Bytes::from(bytes).into(),
    String: |text| Bytes::from(text).into(),
    &str: |text| Bytes::copy_from_slice(text.as_bytes()).into(),
    &String: |text| Bytes::copy_from_slice(text.as_bytes()).into(),
    &[u8]: |bytes| Bytes::copy_from_slice(bytes).into(),
    &Path: |path| Self::from_path(path),
    PathBuf: |path| Self::from_path(path),
    &PathBuf: |path| Self::from_path(path),
}
impl<const N: usize> From<&[u8; N]> for Upload {
    fn from(bytes: &[u8; N]) -> Self {
        bytes.as_slice().into()
    }
}
impl<const N: usize> From<&[u8; N]> for FilePart {
    fn from(bytes: &[u8; N]) -> Self {
        Self::new(bytes)
    }
}
impl From<Bytes> for FilePart {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}
