// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Which requests a [`mock::Server`](super::server::Server) expects, and how other requests differ.

use crate::runtime::requests::hint::Hint;
use bytes::Bytes;
use http::Method;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use url::form_urlencoded;

type Test = Box<dyn Fn(&http::Request<Bytes>) -> bool + Send + Sync>;

/// A call as it is expected.
pub(crate) struct Call {
    method: Method,
    path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    /// The JSON body, and what it has at which paths (the empty one: all of it).
    json: Vec<(String, Value)>,
    pub(crate) bytes: Option<Bytes>,
    pub(crate) others: Vec<(String, Test)>,
}

impl Call {
    pub(crate) fn new(method: Method, path: String) -> Self {
        let path = if path.starts_with('/') { path } else { format!("/{path}") };
        Self {
            method,
            path,
            query: vec![],
            headers: vec![],
            json: vec![],
            bytes: None,
            others: vec![],
        }
    }

    pub(crate) fn json_body<V: Serialize>(&mut self, body: &V) {
        self.json_field(String::new(), body);
    }

    pub(crate) fn json_field<V: Serialize>(&mut self, path: String, value: &V) {
        let value =
            serde_json::to_value(value).unwrap_or_else(|e| Value::from(format!("not JSON: {e}")));
        self.json.push((path, value));
    }

    /// In what way a request is another one; empty: it is this one.
    pub(crate) fn against(
        &self,
        request: &http::Request<Bytes>,
        hint: Option<&Hint>,
    ) -> Vec<String> {
        let mut out = Vec::new();
        if request.method() != self.method {
            out.push(format!("the method is {}", request.method()));
        }
        if !same_path(&self.path, path(request, hint)) {
            out.push(format!("the path is {}", path(request, hint)));
        }
        self.query_against(request, &mut out);
        for (name, value) in &self.headers {
            let got: Vec<_> = request.headers().get_all(name.as_str()).iter().collect();
            if !got.iter().any(|got| got.as_bytes() == value.as_bytes()) {
                let is = if got.is_empty() { "missing".to_owned() } else { format!("{got:?}") };
                out.push(format!("the header `{name}` is {is}"));
            }
        }
        if self.bytes.as_ref().is_some_and(|bytes| bytes != request.body()) {
            out.push(format!("the body is {}", text(request.body())));
        }
        if !self.json.is_empty() {
            match serde_json::from_slice::<Value>(request.body()) {
                Ok(body) => out.extend(
                    self.json.iter().filter_map(|(path, value)| json_against(&body, path, value)),
                ),
                Err(_) => out.push(format!("the body is not JSON: {}", text(request.body()))),
            }
        }
        out.extend(
            self.others
                .iter()
                .filter(|(_, fits)| !fits(request))
                .map(|(what, _)| format!("not so: {what}")),
        );
        out
    }

    fn query_against(&self, request: &http::Request<Bytes>, out: &mut Vec<String>) {
        let pairs: Vec<_> =
            form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes()).collect();
        for (name, value) in &self.query {
            let got: Vec<_> = pairs.iter().filter(|(n, _)| n == name).map(|(_, v)| v).collect();
            if !got.iter().any(|got| *got == value) {
                let is = if got.is_empty() { "missing".to_owned() } else { format!("{got:?}") };
                out.push(format!("the query parameter `{name}` is {is}"));
            }
        }
    }

    /// A request in one line.
    pub(crate) fn line(request: &http::Request<Bytes>, hint: Option<&Hint>) -> String {
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", request.method(), path(request, hint))
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (at, (name, value)) in self.query.iter().enumerate() {
            write!(f, "{}{name}={value}", if at == 0 { '?' } else { '&' })?;
        }
        for (name, value) in &self.headers {
            write!(f, " with {name}: {value}")?;
        }
        for (path, value) in &self.json {
            write!(f, " with {} = {value}", if path.is_empty() { "the body" } else { path })?;
        }
        self.bytes.iter().try_for_each(|bytes| write!(f, " with the body {}", text(bytes)))?;
        self.others.iter().try_for_each(|(what, _)| write!(f, " where {what}"))
    }
}

/// The path behind the base address.
fn path<'r>(request: &'r http::Request<Bytes>, hint: Option<&Hint>) -> &'r str {
    let path = request.uri().path();
    let rest = hint.and_then(|hint| path.strip_prefix(hint.base.trim_end_matches('/')));
    rest.filter(|rest| rest.starts_with('/')).unwrap_or(path)
}

/// `{..}` is any one segment.
fn same_path(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut got) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), got.next()) {
            (None, None) => return true,
            (Some(wanted), Some(got)) => {
                let any = wanted.starts_with('{') && wanted.ends_with('}') && !got.is_empty();
                if !any && !percent_decode_str(wanted).eq(percent_decode_str(got)) {
                    return false;
                }
            }
            _ => return false,
        }
    }
}

/// How a body differs at a path.
fn json_against(body: &Value, path: &str, value: &Value) -> Option<String> {
    let pointer: String =
        path.split('.').filter(|name| !name.is_empty()).map(|name| format!("/{name}")).collect();
    let location = if path.is_empty() { "the body" } else { path };
    match body.pointer(&pointer) {
        None => Some(format!("`{location}` is missing")),
        Some(got) => difference(value, got).map(|(at, got)| match at.as_str() {
            "" => format!("`{location}` is {got}"),
            at => format!("`{location}{at}` is {got}"),
        }),
    }
}

/// Where two values differ first, and what is there.
fn difference(wanted: &Value, got: &Value) -> Option<(String, String)> {
    match (wanted, got) {
        (Value::Object(wanted), Value::Object(got)) => {
            let names = wanted.keys().chain(got.keys().filter(|name| !wanted.contains_key(*name)));
            names
                .filter_map(|name| inside(&format!(".{name}"), wanted.get(name), got.get(name)))
                .next()
        }
        (Value::Array(wanted), Value::Array(got)) => {
            let most = wanted.len().max(got.len());
            (0..most)
                .filter_map(|at| inside(&format!("[{at}]"), wanted.get(at), got.get(at)))
                .next()
        }
        _ => (wanted != got).then(|| (String::new(), got.to_string())),
    }
}

fn inside(location: &str, wanted: Option<&Value>, got: Option<&Value>) -> Option<(String, String)> {
    match (wanted, got) {
        (Some(wanted), Some(got)) => {
            difference(wanted, got).map(|(at, got)| (format!("{location}{at}"), got))
        }
        (Some(_), None) => Some((location.to_owned(), "missing".to_owned())),
        (None, got) => {
            got.map(|got| (location.to_owned(), format!("{got}, where nothing is expected")))
        }
    }
}

/// Up to 200 characters.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let cut: String = text.chars().take(200).collect();
    let more = if cut.len() < text.len() { "…" } else { "" };
    format!("{cut:?}{more}")
}
