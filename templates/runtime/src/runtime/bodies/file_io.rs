//! Reads and writes files piece by piece, on Tokio's threads for blocking work.

use crate::runtime::errors::error::{BoxError, Error};
use crate::runtime::errors::failure::Problem;
#[cfg(not(target_arch = "wasm32"))]
use crate::runtime::tasks::clock::NO_RUNTIME;
use bytes::Bytes;
use futures_core::Stream;
use std::fs::File;
use std::future::Future;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::task::JoinHandle;

/// How much is read at once: all that is held of a file.
const PIECE: usize = 128 << 10;

/// Work that blocks; outside of Tokio an error.
#[cfg(not(target_arch = "wasm32"))]
fn spawn<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<JoinHandle<io::Result<T>>> {
    let runtime =
        tokio::runtime::Handle::try_current().map_err(|_| io::Error::other(NO_RUNTIME))?;
    Ok(runtime.spawn_blocking(work))
}

/// A browser has no files, and no threads that may block.
#[cfg(target_arch = "wasm32")]
fn spawn<T: Send + 'static>(
    _: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<JoinHandle<io::Result<T>>> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "there are no files here"))
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    spawn(work)?.await.unwrap_or_else(|stopped| Err(io::Error::other(stopped)))
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    unsendable(format!("cannot read the file {}: {error}", path.display()), error.into())
}

/// What a caller gives to be sent cannot be had.
pub(crate) fn unsendable(why: impl Into<String>, cause: BoxError) -> Error {
    Error::InvalidRequest(Box::new(Problem::caused(why, cause)))
}

/// The same of a stream.
pub(crate) fn unreadable_body(cause: BoxError) -> Error {
    unsendable(format!("its body cannot be read: {cause}"), cause)
}

/// The size of a file; `None` for what has none, such as a pipe.
pub(crate) async fn length_of(path: Arc<Path>) -> Result<Option<u64>, Error> {
    let file = path.clone();
    match blocking(move || std::fs::metadata(&file)).await {
        Ok(data) if data.is_dir() => Err(unreadable(&path, io::ErrorKind::IsADirectory.into())),
        Ok(data) => Ok(data.is_file().then_some(data.len())),
        Err(error) => Err(unreadable(&path, error)),
    }
}

/// A piece under way, and the file to go on with.
type Reading = JoinHandle<io::Result<(File, Vec<u8>)>>;

/// The content of a file: as much as its size was when it was looked at, or an error.
pub(crate) struct FileStream {
    path: Arc<Path>,
    left: Option<u64>,
    file: Option<File>,
    reading: Option<Reading>,
    done: bool,
}

impl FileStream {
    pub(crate) fn new(path: Arc<Path>, size: Option<u64>) -> Self {
        Self { path, left: size, file: None, reading: None, done: false }
    }

    fn start(&mut self) -> io::Result<Reading> {
        let (path, file) = (self.path.clone(), self.file.take());
        let most = self.left.map_or(PIECE as u64, |left| left.min(PIECE as u64));
        spawn(move || {
            let mut file = file.map_or_else(|| File::open(path), Ok)?;
            let mut piece = Vec::with_capacity(usize::try_from(most).unwrap_or(PIECE));
            Read::by_ref(&mut file).take(most).read_to_end(&mut piece)?;
            Ok((file, piece))
        })
    }

    fn turn(&mut self, read: io::Result<(File, Vec<u8>)>) -> Option<Result<Bytes, Error>> {
        let (file, piece) = match read {
            Ok(read) => read,
            Err(error) => return Some(Err(unreadable(&self.path, error))),
        };
        match &mut self.left {
            Some(left) if piece.is_empty() && *left > 0 => {
                return Some(Err(unreadable(
                    &self.path,
                    io::Error::other("it became shorter while it was sent"),
                )));
            }
            Some(left) => *left = left.saturating_sub(piece.len() as u64),
            None => {}
        }
        self.done = piece.is_empty() || self.left == Some(0);
        self.file = Some(file);
        (!piece.is_empty()).then(|| Ok(piece.into()))
    }
}

impl Stream for FileStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.done {
            return Poll::Ready(None);
        }
        if self.reading.is_none() {
            match self.start() {
                Ok(reading) => self.reading = Some(reading),
                Err(error) => {
                    self.done = true;
                    return Poll::Ready(Some(Err(Error::config(error.to_string()))));
                }
            }
        }
        let Some(reading) = &mut self.reading else { return Poll::Ready(None) };
        let read = ready!(Pin::new(reading).poll(cx))
            .unwrap_or_else(|stopped| Err(io::Error::other(stopped)));
        self.reading = None;
        let piece = self.turn(read);
        self.done |= !matches!(piece, Some(Ok(_)));
        Poll::Ready(piece)
    }
}

/// What a reader gives.
pub(crate) struct ReaderStream {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Vec<u8>,
}

impl ReaderStream {
    pub(crate) fn new(reader: Pin<Box<dyn AsyncRead + Send>>) -> Self {
        Self { reader, buffer: vec![0; PIECE / 2] }
    }
}

impl Stream for ReaderStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let me = &mut *self;
        let mut buffer = ReadBuf::new(&mut me.buffer);
        Poll::Ready(match ready!(me.reader.as_mut().poll_read(cx, &mut buffer)) {
            Ok(()) if buffer.filled().is_empty() => None,
            Ok(()) => Some(Ok(Bytes::copy_from_slice(buffer.filled()))),
            Err(error) => Some(Err(unreadable_body(error.into()))),
        })
    }
}

/// A file that is written piece by piece. It appears under its name when it is whole.
pub(crate) struct FileSink {
    file: Option<File>,
    path: Arc<Path>,
    /// Where it is written until it is whole; `None` for what is no plain file, such as a pipe.
    part: Option<Arc<Path>>,
}

impl FileSink {
    pub(crate) async fn create(path: &Path) -> io::Result<Self> {
        let path: Arc<Path> = path.into();
        // All of it on that thread: should nobody wait for it any more it is dropped there, and
        // what it has made goes.
        let create = move || {
            let special = std::fs::metadata(&path).is_ok_and(|data| !data.is_file());
            let part: Option<Arc<Path>> = (!special).then(|| part_of(&path).into());
            let file = File::create(part.as_deref().unwrap_or(&path))?;
            Ok(Self { file: Some(file), path, part })
        };
        blocking(create).await
    }

    pub(crate) async fn write(&mut self, piece: Bytes) -> io::Result<()> {
        let Some(mut file) = self.file.take() else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let file = blocking(move || file.write_all(&piece).map(|()| file)).await?;
        self.file = Some(file);
        Ok(())
    }

    /// All is there: it gets its name.
    pub(crate) async fn finish(mut self) -> io::Result<()> {
        let (file, path, part) = (self.file.take(), self.path.clone(), self.part.clone());
        blocking(move || {
            close(file);
            part.map_or(Ok(()), |part| std::fs::rename(part, path))
        })
        .await?;
        self.part = None;
        Ok(())
    }
}

impl Drop for FileSink {
    /// What is not whole goes, also when the future that writes it is dropped.
    fn drop(&mut self) {
        close(self.file.take());
        if let Some(part) = self.part.take() {
            let _ = std::fs::remove_file(part);
        }
    }
}

/// Some systems rename and remove only what nobody has open.
fn close(_: Option<File>) {}

/// `dir/.name.1f3a.part`: in the same folder, so that it can be renamed.
fn part_of(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{:08x}.part", fastrand::u32(..)))
}
