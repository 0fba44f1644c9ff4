//! A value that cannot be made of what the caller gave. It holds the reason, and writing it is an
//! error.
//!
//! Setters of types have no way to fail, and a request reports its first error when it is sent. So
//! the reason travels in the value.

use serde_json::Value;
use std::collections::BTreeMap;

/// What the text of a reason begins with. It begins with a control character, as no text of an API
/// does.
const MARK: &str = "\u{0}this cannot be sent: ";

/// A map that cannot be sent.
pub(crate) fn refused_map(why: &str) -> BTreeMap<String, Value> {
    BTreeMap::from([("this cannot be sent".to_owned(), Value::String(format!("{MARK}{why}")))])
}

/// The reason, where the text is one.
#[inline]
pub(crate) fn reason(text: &str) -> Option<&str> {
    text.strip_prefix(MARK)
}
