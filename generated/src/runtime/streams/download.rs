// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Responses of bytes of any length, which are read as a stream.
//!
//! ```text
//! // Emitted: the bytes by `.await`, the stream by `.into_download().await`:
//! rt::request!(FilesContent => ::bytes::Bytes, rt::binary);
//! rt::into_download!(FilesContent);
//! // .. or, where a response is always long, just the stream:
//! rt::stream_request!(BackupsGet => rt::Download, rt::download);
//! ```

use crate::runtime::bodies::body::Body;
use crate::runtime::bodies::file_io::FileSink;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::head::Head;
use crate::runtime::responses::response::Raw;
use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::AsyncWrite;

/// A response's body that is still to come: to be written to a file or a writer, or taken piece by
/// piece.
///
/// No more of it is in memory than the piece under way. `with_timeout` says how long may pass
/// without anything coming; how long all of it may take has no limit but a `with_deadline`.
/// Dropping it ends the connection.
///
/// ```text
/// let download = client.files().content("id").into_download().await?;
/// download.on_progress(|done, total| println!("{done} of {total:?}")).write_to_file("video.mp4").await?;
/// ```
#[must_use = "a download comes only as far as it is read"]
pub struct Download(Box<Inner>);

type Progress = Box<dyn FnMut(u64, Option<u64>) + Send + Sync>;

struct Inner {
    head: Head,
    body: Option<Body>,
    length: Option<u64>,
    done: u64,
    progress: Option<Progress>,
}

/// The body of a response, as it comes.
pub fn download(raw: Raw) -> Result<Download, Error> {
    let (head, body, _) = raw.into_stream("*/*")?;
    let length = head
        .headers
        .get(CONTENT_LENGTH)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.trim().parse().ok());
    Ok(Download(Box::new(Inner { head, body: Some(body), length, done: 0, progress: None })))
}

impl Download {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.0.head.status
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.head.headers
    }

    /// The id that the server gave the request: name it when you ask for support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.head.request_id.as_deref()
    }

    /// What it is, such as `video/mp4`.
    pub fn content_type(&self) -> Option<&str> {
        self.0.head.content_type()
    }

    /// How many bytes it is, where the server says so.
    pub fn content_length(&self) -> Option<u64> {
        self.0.length
    }

    /// Calls this for each piece that comes: with the bytes that are there so far, and the length
    /// where it is known.
    pub fn on_progress(
        mut self,
        progress: impl FnMut(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.0.progress = Some(Box::new(progress));
        self
    }

    /// The body piece by piece.
    pub fn bytes_stream(self) -> ByteStream {
        ByteStream(self)
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Bytes, Error>> {
        poll_fn(|cx| self.poll_piece(cx)).await
    }

    /// All of it, in memory.
    ///
    /// # Errors
    /// [`Error::Connect`] when the connection breaks, [`Error::Timeout`] when nothing comes for too
    /// long.
    pub async fn bytes(self) -> Result<Bytes, Error> {
        Body::from_stream(self.bytes_stream()).bytes().await
    }

    /// Writes all bytes to a writer, and returns their number. At the end the writer is flushed, not
    /// shut down.
    ///
    /// # Errors
    /// As for [`bytes`](Self::bytes), and [`Error::Write`] when the writer fails.
    pub async fn write_to(mut self, writer: impl AsyncWrite) -> Result<u64, Error> {
        let mut writer = std::pin::pin!(writer);
        while let Some(piece) = self.chunk().await {
            let mut piece = piece?;
            while !piece.is_empty() {
                let written = poll_fn(|cx| writer.as_mut().poll_write(cx, &piece)).await;
                match written.map_err(|cause| self.unwritten(cause))? {
                    0 => return Err(self.unwritten(io::ErrorKind::WriteZero.into())),
                    written => piece = piece.split_off(written.min(piece.len())),
                }
            }
        }
        poll_fn(|cx| writer.as_mut().poll_flush(cx))
            .await
            .map_err(|cause| self.unwritten(cause))?;
        Ok(self.0.done)
    }

    /// Writes all bytes to a file, and returns their number.
    ///
    /// The bytes are first written to a file with another name in the same folder. When all are
    /// written, it is renamed, and replaces a file of that name. After an error it is removed.
    ///
    /// # Errors
    /// As for [`bytes`](Self::bytes), and [`Error::Write`] when the file cannot be written.
    pub async fn write_to_file(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let mut sink =
            FileSink::create(path.as_ref()).await.map_err(|cause| self.unwritten(cause))?;
        while let Some(piece) = self.chunk().await {
            sink.write(piece?).await.map_err(|cause| self.unwritten(cause))?;
        }
        sink.finish().await.map_err(|cause| self.unwritten(cause))?;
        Ok(self.0.done)
    }

    /// [`bytes`](Self::bytes), for code that waits.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn bytes_blocking(self) -> Result<Bytes, Error> {
        crate::runtime::transport::blocking::wait(Box::pin(self.bytes()))
    }

    /// [`write_to_file`](Self::write_to_file), for code that waits.
    ///
    /// # Errors
    /// The same.
    #[cfg(feature = "blocking")]
    pub fn write_to_file_blocking(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        crate::runtime::transport::blocking::wait(Box::pin(self.write_to_file(path)))
    }

    fn unwritten(&self, cause: io::Error) -> Error {
        Error::write("cannot write what was downloaded", cause).with_request(&self.0.head.call)
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let inner = &mut *self.0;
        let Some(body) = &mut inner.body else { return Poll::Ready(None) };
        let piece = match ready!(Pin::new(body).poll_next(cx)) {
            Some(Ok(piece)) => {
                inner.done += piece.len() as u64;
                if let Some(progress) = &mut inner.progress {
                    progress(inner.done, inner.length);
                }
                return Poll::Ready(Some(Ok(piece)));
            }
            None => inner.length.filter(|length| *length > inner.done).map(|length| {
                Err(Error::interrupted(format!("it ended after {} of {length} bytes", inner.done))
                    .with_request(&inner.head.call))
            }),
            error => error,
        };
        inner.body = None;
        Poll::Ready(piece)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("status", &self.status())
            .field("content_type", &self.content_type())
            .field("content_length", &self.content_length())
            .field("done", &self.0.done)
            .finish_non_exhaustive()
    }
}

/// The pieces of a [`Download`].
#[derive(Debug)]
#[must_use = "streams do nothing unless polled"]
pub struct ByteStream(Download);

impl ByteStream {
    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Bytes, Error>> {
        self.0.chunk().await
    }
}

/// For code that waits.
#[cfg(feature = "blocking")]
impl IntoIterator for ByteStream {
    type Item = Result<Bytes, Error>;
    type IntoIter = crate::runtime::transport::blocking::Waiting<Self>;
    fn into_iter(self) -> Self::IntoIter {
        crate::runtime::transport::blocking::Waiting::new(self)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_piece(cx)
    }
}
