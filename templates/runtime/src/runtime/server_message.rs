//! What the server says went wrong, found in the body of an error.

use serde_json::Value;

/// The server's words, from the places where APIs put them; of what is no JSON all of it, where it is `plain` text.
pub(crate) fn message_in(body: &[u8], plain: bool) -> Option<Box<str>> {
    if let Ok(value) = serde_json::from_slice::<Value>(body) {
        return message_of(&value, 3).map(Into::into);
    }
    let text = std::str::from_utf8(body).ok()?.trim();
    (plain && !text.is_empty()).then(|| text.into())
}

fn message_of(value: &Value, depth: u8) -> Option<&str> {
    // What a person wrote comes before codes and the names of kinds.
    const PLACES: [&str; 18] = [
        "message",
        "error_description",
        "error_message",
        "errorMessage",
        "Message",
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
    match value {
        Value::String(text) if !text.is_empty() => Some(text),
        _ if depth == 0 => None,
        Value::Object(object) => PLACES.iter().filter_map(|p| object.get(*p)).find_map(|v| message_of(v, depth - 1)),
        Value::Array(list) => list.first().and_then(|v| message_of(v, depth - 1)),
        _ => None,
    }
}
