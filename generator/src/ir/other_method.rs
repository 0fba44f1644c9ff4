//! HTTP methods that OpenAPI has no key for.

use std::fmt;

use serde::{Serialize, Serializer};

/// The name of an HTTP method, such as `COPY`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct OtherMethod {
    text: [u8; OtherMethod::LONGEST],
    length: usize,
}

impl OtherMethod {
    /// Longer ones are refused. The longest that is registered with IANA has 17 characters.
    pub const LONGEST: usize = 32;

    /// `None` for what is not a token (RFC 9110, 5.6.2) or too long.
    pub fn new(name: &str) -> Option<Self> {
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        let fits = !name.is_empty() && name.bytes().all(is_token);
        let mut text = [0; Self::LONGEST];
        text.get_mut(..name.len()).filter(|_| fits)?.copy_from_slice(name.as_bytes());
        Some(Self { text, length: name.len() })
    }

    /// As it goes on the wire.
    pub fn as_str(&self) -> &str {
        self.text
            .get(..self.length)
            .and_then(|text| std::str::from_utf8(text).ok())
            .unwrap_or_default()
    }
}

impl fmt::Debug for OtherMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for OtherMethod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
