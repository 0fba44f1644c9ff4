//! Identifiers of schemas: `$id` gives a schema a URI, relative to that of the schema around it
//! (JSON Schema 2020-12, 8.2.1).

use std::collections::HashSet;
use std::sync::Arc;

use super::{Node, Value, pointer, uri};

/// Where a reference stands: its file, and the base URI there, which is empty without an `$id`.
#[derive(Clone, Copy)]
pub(super) struct Within<'w> {
    pub file: usize,
    pub base: &'w Arc<str>,
}

/// The base URI that a whole document gives itself (OpenAPI 3.2, 4.1.2.2.1).
pub(crate) fn self_of(root: &Node) -> Arc<str> {
    root.get("$self").and_then(Node::as_str).unwrap_or_default().into()
}

/// The base URI within a schema that has an `$id`. (A fragment alone is an anchor of older drafts.)
pub(crate) fn own_base(node: &Node, outer: &str) -> Option<Arc<str>> {
    let id = node.as_object()?.get("$id")?.as_str().filter(|id| !id.starts_with('#'))?;
    Some(uri::resolve(outer, id).into())
}

/// The base URI around the node at a pointer.
pub(super) fn base_at(root: &Node, pointer: &str) -> Arc<str> {
    let mut base = self_of(root);
    let ends = pointer.char_indices().filter(|(_, char)| *char == '/').map(|(at, _)| at);
    for outer in ends.filter_map(|end| pointer::find(root, pointer.get(..end)?).ok()) {
        base = own_base(outer, &base).unwrap_or(base);
    }
    base
}

pub(super) fn collect_ids(node: &Node, base: &Arc<str>, ids: &mut HashSet<Arc<str>>) {
    match &node.value {
        Value::Array(items) => items.iter().for_each(|item| collect_ids(item, base, ids)),
        Value::Object(object) => {
            let own = own_base(node, base);
            if let Some(id) =
                object.get("$self").or_else(|| object.get("$id")).and_then(Node::as_str)
            {
                ids.insert(id.trim_end_matches('#').into());
            }
            ids.extend(own.clone());
            object
                .values()
                .for_each(|member| collect_ids(member, own.as_ref().unwrap_or(base), ids));
        }
        _ => {}
    }
}
