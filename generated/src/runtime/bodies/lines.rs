// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Splits a stream into lines. A line may be spread over several pieces of the stream.

use bytes::{Bytes, BytesMut};

/// No line is longer: a server that sends no line end must not fill the memory.
pub(crate) const LONGEST: usize = 64 << 20;

/// Where a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ends {
    /// At LF; a CR before it is dropped.
    Lf,
    /// At CR, LF or both.
    Any,
    /// At a record separator, and at an LF that no JSON is open at: so a value is there when it is
    /// whole (RFC 7464 §2.1).
    Sequence,
}

/// A line would be longer than [`LONGEST`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLong;

/// What has come and is not yet a line.
pub(crate) struct Lines {
    ends: Ends,
    buffer: BytesMut,
    /// So much of the buffer holds no line end.
    seen: usize,
    /// What of JSON is open after that.
    open: Open,
    /// The last line ended in CR: an LF that follows belongs to it.
    after_cr: bool,
    /// A byte order mark at the very start is dropped.
    start: bool,
}

impl Lines {
    pub(crate) fn new(ends: Ends) -> Self {
        Self {
            ends,
            buffer: BytesMut::new(),
            seen: 0,
            open: Open::default(),
            after_cr: false,
            start: true,
        }
    }

    pub(crate) fn push(&mut self, piece: &[u8]) {
        self.buffer.extend_from_slice(piece);
    }

    /// The next whole line, without its end.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TooLong> {
        self.skip();
        let fresh = self.buffer.get(self.seen..).unwrap_or_default();
        let end = match self.ends {
            Ends::Lf => fresh.iter().position(|b| *b == b'\n'),
            Ends::Any => fresh.iter().position(|b| matches!(b, b'\n' | b'\r')),
            Ends::Sequence => fresh.iter().position(|b| self.open.ends_at(*b)),
        };
        let Some(end) = end.map(|end| self.seen + end) else {
            self.seen = self.buffer.len();
            return if self.seen > LONGEST { Err(TooLong) } else { Ok(None) };
        };
        // What might be half of a mark at the start is no line yet, unless a line end follows; then
        // it is not one.
        self.start = false;
        let mut line = self.buffer.split_to(end + 1);
        self.seen = 0;
        let last = line.last().copied();
        line.truncate(end);
        self.after_cr = self.ends != Ends::Sequence && last == Some(b'\r');
        if self.ends == Ends::Lf && line.last() == Some(&b'\r') {
            line.truncate(end - 1);
        }
        Ok(Some(line.freeze()))
    }

    /// What is left when nothing more comes.
    pub(crate) fn rest(&mut self) -> Bytes {
        self.skip();
        self.seen = 0;
        self.buffer.split().freeze()
    }

    /// Drops what belongs to no line.
    fn skip(&mut self) {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        if self.after_cr && !self.buffer.is_empty() {
            self.after_cr = false;
            if self.buffer.first() == Some(&b'\n') {
                let _ = self.buffer.split_to(1);
            }
        }
        if self.start && self.buffer.len() >= MARK.len() {
            self.start = false;
            if self.buffer.starts_with(MARK) {
                let _ = self.buffer.split_to(MARK.len());
                self.seen = 0;
            }
        }
    }
}

/// How far a JSON text has come: enough to know whether it is whole.
#[derive(Default)]
struct Open {
    depth: usize,
    in_string: bool,
    escaped: bool,
}

impl Open {
    fn ends_at(&mut self, byte: u8) -> bool {
        match byte {
            // It cannot stand in JSON: a text before it that is not whole was cut off.
            0x1E => {
                *self = Self::default();
                return true;
            }
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => self.in_string = !self.in_string,
            _ if self.in_string => {}
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            b'\n' => return self.depth == 0,
            _ => {}
        }
        false
    }
}
