// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A value that could not be made from the argument of a setter. It holds the reason, and
//! serializing it is an error.
//!
//! Setters of types cannot fail, and a request reports its first error when it is sent. So the
//! reason is kept in the value until then.

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
