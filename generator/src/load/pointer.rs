//! JSON pointers (RFC 6901) as they stand in references: `~0`, `~1` and, since they are URI
//! fragments, `%20`.

use std::borrow::Cow;

use super::{Node, Value};

/// One step of a pointer, written.
pub fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) {
        key.replace('~', "~0").replace('/', "~1").into()
    } else {
        key.into()
    }
}

/// One step of a pointer, read.
pub fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') { step.replace("~1", "/").replace("~0", "~").into() } else { step.into() }
}

/// `%7B` → `{`. What is no escape, or would not be UTF-8, stays as it is: people write bare `%`
/// too.
pub fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        match (byte, after) {
            (b'%', [high, low, after @ ..])
                if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() =>
            {
                bytes.push(hex_digit(*high) * 16 + hex_digit(*low));
                rest = after;
            }
            _ => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or_else(|_| text.into(), Cow::Owned)
}

fn hex_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => digit - b'A' + 10,
    }
}

/// The node at a pointer (`""` or `/a/b`) below a node; or how far it leads, and what is left of it
/// (`/b`).
pub fn find<'n, 'p>(root: &'n Node, pointer: &'p str) -> Result<&'n Node, (&'n Node, &'p str)> {
    let (mut node, mut rest) = (root, pointer);
    while !rest.is_empty() {
        let step = rest.strip_prefix('/').ok_or((node, rest))?;
        let step = step.split('/').next().unwrap_or_default();
        let child = match &node.value {
            Value::Object(object) => object.get(&*unescape(step)),
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            _ => None,
        };
        node = child.ok_or((node, rest))?;
        rest = rest.get(step.len() + 1..).unwrap_or_default();
    }
    Ok(node)
}

/// The node at a pointer, to change it.
pub fn find_mut<'a>(root: &'a mut Node, pointer: &str) -> Option<&'a mut Node> {
    if pointer.is_empty() {
        return Some(root);
    }
    pointer.strip_prefix('/')?.split('/').try_fold(root, |node, step| match &mut node.value {
        Value::Object(object) => object.get_mut(&*unescape(step)),
        Value::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
        _ => None,
    })
}
