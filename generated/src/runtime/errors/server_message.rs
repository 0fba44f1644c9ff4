// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Finds the server's message in the body of an error response.

use serde_json::Value;

/// The server's words, from the places where APIs put them. A body that is not JSON is a message
/// where it is text: in `text/plain`, and under the name of JSON, as many frameworks send their own
/// errors.
pub(crate) fn message_in(body: &[u8], media_type: Option<&str>) -> Option<Box<str>> {
    if let Ok(value) = crate::runtime::json::text::read::<Value>(body) {
        return message_of(&value, 3).map(Into::into);
    }
    let text = std::str::from_utf8(body).ok()?.trim();
    let essence = media_type
        .unwrap_or_default()
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    let is_text = essence == "text/plain"
        || essence.ends_with("json") && !text.starts_with(['{', '[', '"', '<']);
    (is_text && !text.is_empty()).then(|| text.into())
}

/// What a person wrote comes before codes and the names of kinds.
const WRITTEN: [&str; 5] =
    ["message", "error_description", "error_message", "errorMessage", "Message"];
const OTHERS: [&str; 13] = [
    "error",
    "detail",
    "description",
    "title",
    "reason",
    "errors",
    "messages",
    "msg",
    "error_msg",
    "error_summary",
    "fault",
    "faultstring",
    "Error",
];

fn message_of(value: &Value, depth: u8) -> Option<&str> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text),
        _ if depth == 0 => None,
        Value::Object(object) => {
            let named =
                |names: &'static [&'static str]| names.iter().filter_map(|name| object.get(*name));
            // `exception_message`, `statusMessage`
            let alike = object
                .iter()
                .filter(|(name, _)| name.to_ascii_lowercase().ends_with("message"))
                .map(|(_, value)| value);
            // `{"status": {"error": ".."}}`; a status that is text is a code.
            let status = object.get("status").filter(|status| status.is_object());
            named(&WRITTEN)
                .chain(alike)
                .chain(named(&OTHERS))
                .chain(status)
                .find_map(|value| message_of(value, depth - 1))
        }
        Value::Array(list) => list.first().and_then(|value| message_of(value, depth - 1)),
        _ => None,
    }
}
