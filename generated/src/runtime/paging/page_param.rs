// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The parameter that asks for a page: in the query, or in the body of a list that is asked for by
//! POST.

use super::scheme::Path;
use crate::runtime::params::param::escape;
use crate::runtime::requests::request_parts::Parts;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// The parameter that asks for a page.
#[derive(Debug)]
pub enum PageParam {
    /// A query parameter: `cursor`, `page[number]`.
    Query(&'static str),
    /// A property of the body, where it is text: its marks are sent as strings.
    BodyText(Path),
    /// A property of the body of any other type: a mark that is JSON is sent as that.
    Body(Path),
}

impl PageParam {
    /// What the parameter is set to for a value that the server gave; `None` for what it cannot be
    /// set to.
    pub(crate) fn mark(&self, value: &Value) -> Option<String> {
        match (self, value) {
            // Text that looks like other JSON has to stay text.
            (Self::Body(_), Value::String(text)) if serde_json::from_str::<Value>(text).is_ok() => {
                Some(value.to_string())
            }
            (_, Value::String(text)) => Some(text.clone()),
            (_, Value::Number(number)) => Some(number.to_string()),
            (Self::Body(_), Value::Array(_) | Value::Object(_)) => Some(value.to_string()),
            _ => None,
        }
    }

    /// Sets the parameter of a request.
    pub(crate) fn set(&self, request: &mut Parts, mark: &str) {
        match self {
            Self::Query(name) => set_query(request, name, mark),
            Self::Body(path) | Self::BodyText(path) => request.set_field_at(path, self.json(mark)),
        }
    }

    /// The JSON that is sent for a mark.
    fn json(&self, mark: &str) -> String {
        match self {
            Self::Body(_) if serde_json::from_str::<Value>(mark).is_ok() => mark.to_owned(),
            _ => Value::from(mark).to_string(),
        }
    }

    /// The value that the parameter of a request has in its body.
    pub(crate) fn in_body(&self, request: &Parts) -> Option<Value> {
        match self {
            Self::Query(_) => None,
            Self::Body(path) | Self::BodyText(path) => {
                serde_json::from_str(&request.content.member(path)?).ok()
            }
        }
    }

    /// The number that the parameter of a request has.
    pub(crate) fn number(&self, request: &Parts) -> Option<u64> {
        match self {
            Self::Query(name) => value_of(request, name)?.parse().ok(),
            Self::Body(_) | Self::BodyText(_) => number(&self.in_body(request)?),
        }
    }
}

impl fmt::Display for PageParam {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Query(name) => f.write_str(name),
            Self::Body(path) | Self::BodyText(path) => f.write_str(&path.join(".")),
        }
    }
}

/// A count: a number, or digits in a string.
pub(crate) fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// Sets a query parameter, which may be one of several that an object of the caller's makes:
/// `page[size]=2&page[number]=1`.
fn set_query(request: &mut Parts, name: &'static str, mark: &str) {
    let key = escape(name);
    let pair = format!("{key}={}", escape(mark));
    for (known, text) in &mut request.query {
        if known == name {
            *text = pair;
            return;
        }
        if text.split('&').any(|pair| is_of(pair, &key)) {
            let others: Vec<&str> = text.split('&').filter(|pair| !is_of(pair, &key)).collect();
            *text = others.join("&");
        }
    }
    request.query.push((Cow::Borrowed(name), pair));
}

fn value_of<'r>(request: &'r Parts, name: &str) -> Option<&'r str> {
    let key = escape(name);
    let mut pairs = request.query.iter().flat_map(|(_, text)| text.split('&'));
    pairs.find(|pair| is_of(pair, &key))?.split_once('=').map(|(_, value)| value)
}

fn is_of(pair: &str, key: &str) -> bool {
    pair.split_once('=').is_some_and(|(name, _)| name == key)
}
