//! JSON pointers (RFC 6901) as they stand in references: `~0`, `~1` and, since they are URI fragments, `%20`.

use std::borrow::Cow;

use super::{Node, Value};

/// One step of a pointer, written.
pub fn escape(key: &str) -> Cow<'_, str> {
    if key.contains(['~', '/']) { key.replace('~', "~0").replace('/', "~1").into() } else { key.into() }
}

/// One step of a pointer, read.
pub fn unescape(step: &str) -> Cow<'_, str> {
    if step.contains('~') { step.replace("~1", "/").replace("~0", "~").into() } else { step.into() }
}

/// `%7B` → `{`. A bare `%` stays as it is, and so does text that would not be UTF-8: real references have both.
pub fn percent_decode(text: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(text).decode_utf8().unwrap_or(Cow::Borrowed(text))
}

/// The node at a pointer (`""` or `/a/b`) below a node; or how far it leads, and what is left of it (`/b`).
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
