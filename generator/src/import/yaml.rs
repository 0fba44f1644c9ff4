//! Reads values out of a `stainless.yml`, whose writers are not strict about types and the case of
//! keys.

use std::path::Path;

use crate::diagnostics::Diagnostics;
use crate::load::{self, Document, Limits, Node, Value};
use crate::naming::cases::snake;

/// Adds the file to a document, so that diagnostics can point into both, and returns its content.
///
/// The file's own place in the document is left empty: it is not part of the API.
pub(super) fn add(
    path: &Path,
    document: &mut Document,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let limits = Limits::default();
    let source = |path: &Path| load::read(path, limits.bytes).map(spaces_for_tabs);
    let file = load::add_file(&source, document, path, &limits, diagnostics)?;
    let entry = document.files.get_mut(file)?;
    let empty = Node { origin: entry.root.origin, value: Value::Null };
    Some(std::mem::replace(&mut entry.root, empty))
}

/// Indentation with tabs is not YAML, but the vendor's tool read it.
fn spaces_for_tabs(bytes: Vec<u8>) -> Vec<u8> {
    let Ok(text) = std::str::from_utf8(&bytes) else { return bytes };
    let is_blank = |char: char| char == ' ' || char == '\t';
    let indent = |line: &str| line.len() - line.trim_start_matches(is_blank).len();
    if !text.lines().any(|line| line.get(..indent(line)).is_some_and(|blank| blank.contains('\t')))
    {
        return bytes;
    }
    let mut result = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (blank, rest) = line.split_at(indent(line));
        result.push_str(&blank.replace('\t', "  "));
        result.push_str(rest);
    }
    result.into_bytes()
}

/// The member of this snake_case name, in whatever case the file has it: `body_param_name`,
/// `bodyParamName`, `body-param-name`.
pub(super) fn member<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let object = node.as_object()?;
    object.get(name).or_else(|| {
        object
            .iter()
            .find(|(key, _)| !key.starts_with('$') && snake(key) == name)
            .map(|(_, node)| node)
    })
}

/// The members of an object, without null ones.
pub(super) fn members(node: Option<&Node>) -> impl Iterator<Item = (&str, &Node)> {
    node.and_then(Node::as_object).into_iter().flatten().map(|(key, node)| (&**key, node))
}

/// The text of a scalar that is not null: `1.5` is `"1.5"`.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.value {
        Value::String(text) => Some(text.to_string()),
        Value::Int(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The text of a member that is a scalar and not empty.
pub(super) fn member_text(node: &Node, name: &str) -> Option<String> {
    member(node, name).and_then(text).filter(|text| !text.trim().is_empty())
}

/// A boolean, also as YAML 1.1 writes it (`yes`, `off`).
pub(super) fn flag(node: &Node) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The texts of a list, or a single text as a list of one.
pub(super) fn texts(node: &Node) -> Vec<String> {
    match &node.value {
        Value::Array(items) => items.iter().filter_map(text).collect(),
        _ => text(node).into_iter().collect(),
    }
}

/// The items of a list, or a single value as a list of one; null is an empty list.
pub(super) fn items(node: &Node) -> &[Node] {
    match &node.value {
        Value::Array(items) => items,
        Value::Null => &[],
        _ => std::slice::from_ref(node),
    }
}
