//! Writes TOML: one line for each key, tables in the order in which they are written.

use std::fmt::Write;

use serde_json::Value as Json;

/// A text of TOML in the making.
#[derive(Default)]
pub(super) struct Toml(pub String);

impl Toml {
    /// `[auth.basic]`, or `[[paging]]`, with its comment above it.
    pub fn table(&mut self, header: &str, comment: Option<&str>) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.comment(comment);
        let _ = writeln!(self.0, "{header}");
    }
    /// Lines that begin with `#`.
    pub fn comment(&mut self, comment: Option<&str>) {
        for line in comment.into_iter().flat_map(str::lines) {
            let line = format!("# {}", line.trim_end());
            let _ = writeln!(self.0, "{}", line.trim_end());
        }
    }
    pub fn text(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{} = {}", self::key(key), string(value));
    }
    pub fn maybe(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }
    /// Anything that is TOML already: a number, a list.
    pub fn raw(&mut self, key: &str, value: impl std::fmt::Display) {
        let _ = writeln!(self.0, "{} = {value}", self::key(key));
    }
}

/// A key, in quotes where it needs them.
pub(super) fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if is_bare { name.to_owned() } else { string(name) }
}

/// A basic string.
pub(super) fn string(text: &str) -> String {
    let mut result = String::from("\"");
    for char in text.chars() {
        match char {
            '"' => result.push_str("\\\""),
            '\\' => result.push_str("\\\\"),
            '\n' => result.push_str("\\n"),
            '\t' => result.push_str("\\t"),
            char if char.is_control() => _ = write!(result, "\\u{:04X}", u32::from(char)),
            char => result.push(char),
        }
    }
    result + "\""
}

/// A list of strings.
pub(super) fn strings(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| string(text)).collect::<Vec<_>>().join(", "))
}

/// A value in one line; `None` for null, which TOML does not have.
pub(super) fn inline(value: &Json) -> Option<String> {
    Some(match value {
        Json::Null => return None,
        Json::Bool(value) => value.to_string(),
        Json::Number(number) if number.is_u64() && number.as_i64().is_none() => return None,
        Json::Number(number) if number.is_f64() => format!("{:?}", number.as_f64()?),
        Json::Number(number) => number.to_string(),
        Json::String(text) => string(text),
        Json::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(inline).collect();
            format!("[{}]", items?.join(", "))
        }
        Json::Object(members) => {
            let members = members.iter().map(|(name, value)| Some(format!("{} = {}", key(name), inline(value)?)));
            let members: Option<Vec<String>> = members.collect();
            format!("{{ {} }}", members?.join(", "))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let json = serde_json::json!({"a b": ["x\"\\\n\u{1}", 1, -2.5, true], "c": {}, "d": 1e300});
        let text = format!("value = {}", inline(&json).unwrap());
        let read: toml::Value = toml::from_str::<toml::Table>(&text).unwrap()["value"].clone();
        assert_eq!(serde_json::to_value(read).unwrap(), json);
        assert_eq!(inline(&serde_json::json!([null])), None);
    }
}
