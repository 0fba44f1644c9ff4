// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The JSON path of a decode error. It is found by scanning the text up to the position where
//! serde_json stopped. So deserializers need not keep track of the path while they read.

use std::fmt::Write as _;

/// The path at a place in a text, as `$.items[3].name`.
///
/// `line` and `column` are those of a `serde_json::Error`: lines count from 1, and `column` bytes
/// of that line were consumed. What was consumed last is to blame: a scalar, an object or list that
/// just ended (something is missing in it), or, after `:`, `,` or `[`, the value that was about to
/// be read.
pub fn at(bytes: &[u8], line: usize, column: usize) -> String {
    let mut scan = Scan { bytes, at: 0, stack: Vec::new() };
    let stop = line_start(bytes, line).saturating_add(column).min(bytes.len());
    scan.up_to(stop);
    scan.path()
}

fn line_start(bytes: &[u8], line: usize) -> usize {
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    // Line 1 starts at 0, line 2 behind the first end of line.
    line.checked_sub(2).and_then(|skip| ends.map(|(end, _)| end + 1).nth(skip)).unwrap_or(0)
}

/// An object or list that is open, and the place in it.
enum Open<'a> {
    Object { key: Option<&'a [u8]>, value: bool },
    List { index: usize },
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    stack: Vec<Open<'a>>,
}

impl<'a> Scan<'a> {
    fn up_to(&mut self, stop: usize) {
        while self.at < stop {
            let start = self.at;
            self.at += 1;
            match self.bytes.get(start) {
                Some(b'{') => self.stack.push(Open::Object { key: None, value: false }),
                Some(b'[') => self.stack.push(Open::List { index: 0 }),
                Some(b'}' | b']') => {
                    self.stack.pop();
                }
                Some(b',') => match self.stack.last_mut() {
                    Some(Open::List { index }) => *index += 1,
                    Some(Open::Object { key, value }) => (*key, *value) = (None, false),
                    None => {}
                },
                Some(b':') => {
                    if let Some(Open::Object { value, .. }) = self.stack.last_mut() {
                        *value = true;
                    }
                }
                Some(b'"') => self.string(start),
                _ => {}
            }
        }
    }

    /// Goes to the end of a string; it is a key unless its object waits for a value.
    fn string(&mut self, start: usize) {
        while let Some(byte) = self.bytes.get(self.at) {
            self.at += match byte {
                b'\\' => 2,
                _ => 1,
            };
            if *byte == b'"' {
                break;
            }
        }
        let text = self.bytes.get(start..self.at).unwrap_or_default();
        if let Some(Open::Object { key, value: false }) = self.stack.last_mut() {
            *key = Some(text);
        }
    }

    fn path(&self) -> String {
        let mut path = String::from("$");
        for open in &self.stack {
            match open {
                Open::Object { key: Some(key), .. } => push_key(&mut path, key),
                Open::Object { key: None, .. } => {}
                // Writing to a String cannot fail.
                Open::List { index } => drop(write!(path, "[{index}]")),
            }
        }
        path
    }
}

/// `.name`, or `["odd name"]` for a key that would be misread.
fn push_key(path: &mut String, quoted: &[u8]) {
    match serde_json::from_slice::<String>(quoted) {
        Ok(name) if is_plain(&name) => drop(write!(path, ".{name}")),
        _ => drop(write!(path, "[{}]", String::from_utf8_lossy(quoted))),
    }
}

fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@'))
}
