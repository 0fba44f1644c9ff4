//! Text for a person, or for another program that reads it.

use std::io::{ErrorKind, Result, Write, stdout};

/// Prints a text. Who has read enough, as `head` does, is no error.
pub fn print(text: &str) -> Result<()> {
    let mut out = stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
