//! Parameters on the wire: OpenAPI 3.0.4, "Style Values" and "Style Examples".
//!
//! What the table leaves open: null is not sent, nor are an empty list and an empty object; a list
//! or an object inside another goes out as JSON text; in `deepObject`, deeper levels get further
//! brackets and lists their indices.

use super::nested::{self, Arrays, Nesting};
use crate::runtime::json::shape::Shape;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::borrow::Cow;

/// RFC 3986 §2.3: everything but the unreserved characters.
const COMPONENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// `allowReserved`: the reserved characters stay, except those that would end the value or be read
/// as something else.
const RESERVED: &AsciiSet = &COMPONENT
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// How a parameter is written: `style`, `explode` and `allowReserved` in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `blue,black`, `R,100,G,200`: paths and headers.
    Simple,
    /// `blue,black`, `R=100,G=200`
    SimpleExplode,
    /// `.blue,black`
    Label,
    /// `.blue.black`
    LabelExplode,
    /// `;color=blue,black`
    Matrix,
    /// `;color=blue;color=black`
    MatrixExplode,
    /// `color=blue,black`: queries and cookies.
    Form,
    /// `color=blue&color=black`
    FormExplode,
    /// [`Style::Form`] with `allowReserved`.
    FormReserved,
    /// [`Style::FormExplode`] with `allowReserved`.
    FormExplodeReserved,
    /// `color=blue%20black`
    SpaceDelimited,
    /// `color=blue%7Cblack`
    PipeDelimited,
    /// `color=blue%09black`: `collectionFormat: tsv` of Swagger 2.0.
    TabDelimited,
    /// `color%5BR%5D=100`
    DeepObject,
    /// In one of the ways that OpenAPI has no style for.
    Nested(Arrays, Nesting),
    /// `content: application/json`: the JSON text itself.
    Json,
    /// `content: text/plain`: a scalar without quotes; a list or an object as JSON text.
    Text,
    /// The whole query string: the pairs of an object, in which each item of a list has a pair of
    /// its own, or a text.
    QueryString,
    /// The whole query string is the JSON text.
    QueryStringJson,
}

/// The location of a parameter: what is escaped there, and what separates exploded values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParamLocation {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// One parameter as it is written; empty where there is nothing to write. `json` is the value's
/// JSON text.
pub(crate) fn write(
    location: ParamLocation,
    style: Style,
    name: &str,
    json: &str,
) -> Result<String, serde_json::Error> {
    let writer = Writer {
        location,
        reserved: matches!(style, Style::FormReserved | Style::FormExplodeReserved),
    };
    // What separates exploded cookies is `; `: with the table's `&` no server would find them (RFC
    // 6265 §4.2.1).
    let and = if location == ParamLocation::Cookie { "; " } else { "&" };
    let key = writer.escape(name);
    Ok(match style {
        Style::Json => writer.content(&key, json),
        Style::Text => match Shape::parse(json)? {
            Shape::Null => String::new(),
            Shape::Scalar(text) => writer.content(&key, &text),
            Shape::List(_) | Shape::Object(_) => writer.content(&key, json),
        },
        Style::QueryStringJson => writer.escape(json).into_owned(),
        Style::QueryString => writer.query_string(json)?,
        Style::Nested(arrays, nesting) => nested::pairs(name, json, (arrays, nesting))?.join(and),
        Style::DeepObject => {
            let mut pairs = Vec::new();
            writer.deep(&key, json, &mut pairs)?;
            pairs.join(and)
        }
        _ => match Shape::parse(json)? {
            Shape::Null => String::new(),
            Shape::Scalar(text) => writer.scalar(style, &key, &writer.escape(&text)),
            Shape::List(items) => {
                let texts = items.iter().map(|item| Shape::text(item.get()));
                let texts = texts
                    .filter_map(Result::transpose)
                    .map(|t| Ok(writer.escape(&t?).into_owned()));
                writer.list(
                    style,
                    &key,
                    and,
                    &texts.collect::<Result<Vec<_>, serde_json::Error>>()?,
                )
            }
            Shape::Object(members) => {
                let mut pairs = Vec::with_capacity(members.0.len());
                for (name, value) in &members.0 {
                    if let Some(text) = Shape::text(value.get())? {
                        pairs.push((
                            writer.escape(name).into_owned(),
                            writer.escape(&text).into_owned(),
                        ));
                    }
                }
                writer.object(style, &key, and, &pairs)
            }
        },
    })
}

/// A text as a segment of a path; most ids have nothing to escape.
pub(crate) fn segment(text: String) -> String {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    if text.bytes().all(unreserved) { text } else { escape(&text).into_owned() }
}

#[derive(Clone, Copy)]
struct Writer {
    location: ParamLocation,
    reserved: bool,
}

impl Writer {
    fn escape(self, text: &str) -> Cow<'_, str> {
        match self.location {
            ParamLocation::Header => Cow::Borrowed(text),
            _ if self.reserved => Cow::Owned(escape_reserved(text)),
            _ => escape(text),
        }
    }

    /// A text that is the whole value, whatever is in it.
    fn content(self, key: &str, text: &str) -> String {
        let text = self.escape(text);
        if self.has_names() { format!("{key}={text}") } else { text.into_owned() }
    }

    /// Whether a parameter is written with its name.
    fn has_names(self) -> bool {
        matches!(self.location, ParamLocation::Query | ParamLocation::Cookie)
    }

    /// What separates the items of a list; a header has it as it is.
    fn delimiter(self, style: Style) -> &'static str {
        match (style, self.location) {
            (Style::SpaceDelimited, ParamLocation::Header) => " ",
            (Style::SpaceDelimited, _) => "%20",
            (Style::PipeDelimited, ParamLocation::Header) => "|",
            (Style::PipeDelimited, _) => "%7C",
            (Style::TabDelimited, ParamLocation::Header) => "\t",
            (Style::TabDelimited, _) => "%09",
            _ => ",",
        }
    }

    fn scalar(self, style: Style, key: &str, text: &str) -> String {
        match style {
            Style::Simple | Style::SimpleExplode => text.to_owned(),
            Style::Label | Style::LabelExplode => format!(".{text}"),
            Style::Matrix | Style::MatrixExplode if text.is_empty() => format!(";{key}"),
            Style::Matrix | Style::MatrixExplode => format!(";{key}={text}"),
            _ if !self.has_names() => text.to_owned(),
            _ => [key, "=", text].concat(),
        }
    }

    fn list(self, style: Style, key: &str, and: &str, texts: &[String]) -> String {
        if texts.is_empty() {
            return String::new();
        }
        let each =
            |join: &str| texts.iter().map(|t| format!("{key}={t}")).collect::<Vec<_>>().join(join);
        match style {
            Style::Simple | Style::SimpleExplode => texts.join(","),
            Style::Label => format!(".{}", texts.join(",")),
            Style::LabelExplode => format!(".{}", texts.join(".")),
            Style::Matrix => format!(";{key}={}", texts.join(",")),
            Style::MatrixExplode => format!(";{}", each(";")),
            Style::FormExplode | Style::FormExplodeReserved => each(and),
            _ if !self.has_names() => texts.join(self.delimiter(style)),
            _ => format!("{key}={}", texts.join(self.delimiter(style))),
        }
    }

    fn object(self, style: Style, key: &str, and: &str, pairs: &[(String, String)]) -> String {
        if pairs.is_empty() {
            return String::new();
        }
        let each = |join: &str| {
            pairs.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join(join)
        };
        let flat = |join: &str| {
            pairs.iter().map(|(k, v)| format!("{k}{join}{v}")).collect::<Vec<_>>().join(join)
        };
        match style {
            Style::Simple => flat(","),
            Style::SimpleExplode => each(","),
            Style::Label => format!(".{}", flat(",")),
            Style::LabelExplode => format!(".{}", each(".")),
            Style::Matrix => format!(";{key}={}", flat(",")),
            Style::MatrixExplode => format!(";{}", each(";")),
            Style::FormExplode | Style::FormExplodeReserved => each(and),
            _ if !self.has_names() => flat(self.delimiter(style)),
            _ => format!("{key}={}", flat(self.delimiter(style))),
        }
    }

    /// `a=1&a=2&b=x` for an object; of anything else its text.
    fn query_string(self, json: &str) -> Result<String, serde_json::Error> {
        let members = match Shape::parse(json)? {
            Shape::Null => return Ok(String::new()),
            Shape::Scalar(text) => return Ok(self.escape(&text).into_owned()),
            Shape::List(_) => return Ok(self.escape(json).into_owned()),
            Shape::Object(members) => members,
        };
        let mut pairs = Vec::new();
        for (name, value) in &members.0 {
            let items = match Shape::parse(value.get())? {
                Shape::List(items) => items
                    .iter()
                    .map(|item| Shape::text(item.get()))
                    .collect::<Result<Vec<_>, _>>()?,
                _ => vec![Shape::text(value.get())?],
            };
            pairs.extend(
                items
                    .into_iter()
                    .flatten()
                    .map(|text| format!("{}={}", self.escape(name), self.escape(&text))),
            );
        }
        Ok(pairs.join("&"))
    }

    /// `key[a][b]=..`, level by level.
    fn deep(self, key: &str, json: &str, pairs: &mut Vec<String>) -> Result<(), serde_json::Error> {
        match Shape::parse(json)? {
            Shape::Null => {}
            Shape::Scalar(text) => pairs.push(format!("{key}={}", self.escape(&text))),
            Shape::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.deep(&format!("{key}%5B{index}%5D"), item.get(), pairs)?;
                }
            }
            Shape::Object(members) => {
                for (name, value) in &members.0 {
                    self.deep(&format!("{key}%5B{}%5D", self.escape(name)), value.get(), pairs)?;
                }
            }
        }
        Ok(())
    }
}

/// Everything but the unreserved characters as `%XX`.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, COMPONENT).into()
}

/// RFC 6570 §3.2.3: reserved characters and what is escaped already pass.
fn escape_reserved(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        out.extend(utf8_percent_encode(&rest[..at], RESERVED));
        let triplet = rest
            .as_bytes()
            .get(at + 1..at + 3)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        out.push_str(if triplet { "%" } else { "%25" });
        rest = &rest[at + 1..];
    }
    out.extend(utf8_percent_encode(rest, RESERVED));
    out
}
