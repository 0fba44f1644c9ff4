// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Parses `text/event-stream` piece by piece (WHATWG HTML, "Server-sent events", §9.2.6).

use crate::runtime::bodies::lines::{Ends, Lines, TooLong};
use bytes::{Bytes, BytesMut};
use std::time::Duration;

/// One event, its data as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RawEvent {
    /// `message`, if it has none.
    pub(crate) name: String,
    pub(crate) data: Bytes,
    /// The last id that came, with this event or before it.
    pub(crate) id: Option<String>,
}

pub(crate) struct Parser {
    lines: Lines,
    name: String,
    data: BytesMut,
    has_data: bool,
    /// The id of the event under way, or of the one before.
    id: Option<String>,
    /// The id of the last event that was whole: what a reconnection asks to go on after.
    pub(crate) last_id: Option<String>,
    /// How long the server wants to be waited for before a reconnection.
    pub(crate) retry: Option<Duration>,
}

impl Parser {
    pub(crate) fn new() -> Self {
        Self {
            lines: Lines::new(Ends::Any),
            name: String::new(),
            data: BytesMut::new(),
            has_data: false,
            id: None,
            last_id: None,
            retry: None,
        }
    }

    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.lines.push(piece);
    }

    /// The next event that is whole.
    pub(crate) fn next(&mut self) -> Result<Option<RawEvent>, TooLong> {
        while let Some(line) = self.lines.next()? {
            if line.is_empty() {
                if let Some(event) = self.dispatch() {
                    return Ok(Some(event));
                }
            } else {
                self.field(&line)?;
            }
        }
        Ok(None)
    }

    /// What is left when the stream ends. The standard drops an event without an empty line behind
    /// it; but many servers forget the last one, and a connection that broke is no end.
    pub(crate) fn rest(&mut self) -> Result<Option<RawEvent>, TooLong> {
        let line = self.lines.rest();
        if !line.is_empty() {
            self.field(&line)?;
        }
        Ok(self.dispatch())
    }

    /// A new connection: what was not whole comes again.
    pub(crate) fn restart(&mut self) {
        let (last_id, retry) = (self.last_id.take(), self.retry);
        *self = Self { id: last_id.clone(), last_id, retry, ..Self::new() };
    }

    fn field(&mut self, line: &[u8]) -> Result<(), TooLong> {
        let colon = line.iter().position(|b| *b == b':');
        let (name, value) = line.split_at(colon.unwrap_or(line.len()));
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let text = || String::from_utf8_lossy(value).into_owned();
        match name {
            b"data" => {
                if self.has_data {
                    self.data.extend_from_slice(b"\n");
                }
                if self.data.len() + value.len() > crate::runtime::bodies::lines::LONGEST {
                    return Err(TooLong);
                }
                self.data.extend_from_slice(value);
                self.has_data = true;
            }
            b"event" => self.name = text(),
            b"id" if !value.contains(&0) => self.id = Some(text()),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                self.retry = text().parse().ok().map(Duration::from_millis);
            }
            // A comment (`: still there`), or something of a later standard.
            _ => {}
        }
        Ok(())
    }

    fn dispatch(&mut self) -> Option<RawEvent> {
        self.last_id.clone_from(&self.id);
        let name = std::mem::take(&mut self.name);
        let data = self.data.split().freeze();
        let name = if name.is_empty() { "message".to_owned() } else { name };
        std::mem::take(&mut self.has_data).then(|| RawEvent {
            name,
            data,
            id: self.last_id.clone().filter(|id| !id.is_empty()),
        })
    }
}
