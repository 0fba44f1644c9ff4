//! The content of a response: what it is when nobody asks, and which other forms it has.

use super::name_context::NameContext;
use super::{Lowering, body};
use crate::ir::{Docs, Form, ResponseBody, Stream, StreamKind, Type};
use crate::oas::{MediaType, Response, Schema, docs};

/// What one response can be.
pub(crate) struct Content {
    /// `None`: it comes as a stream only.
    pub response: Option<ResponseBody>,
    pub docs: Docs,
    pub media_types: Vec<String>,
    pub streams: Vec<Stream>,
    /// Besides the streams.
    pub forms: Vec<Form>,
}

impl Content {
    /// A response that has no body.
    pub fn nothing(docs: Docs) -> Self {
        Self {
            response: Some(ResponseBody::Empty),
            docs,
            media_types: Vec::new(),
            streams: Vec::new(),
            forms: Vec::new(),
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// JSON before anything else, a stream last: who wants one asks for it. `name_context` is where
    /// an inline type of a response of this name (`Response`, `Event`) would stand.
    pub(crate) fn content(
        &mut self,
        response: Response<'d>,
        name_context: &dyn Fn(&str) -> NameContext,
    ) -> Content {
        let mut found = Content {
            response: None,
            docs: docs(response.0),
            media_types: Vec::new(),
            streams: Vec::new(),
            forms: Vec::new(),
        };
        let (streams, mut plain): (Vec<_>, Vec<_>) =
            response.content().partition(|(name, _)| is_stream(name));
        for (name, media) in streams {
            let stream = self.stream(name, media, name_context);
            if !found.streams.iter().any(|known| is_lines(known) == is_lines(&stream)) {
                found.streams.push(stream);
            }
        }
        // The first of the best, so that the document's order decides among equals.
        plain.sort_by_key(|(name, _)| !body::is_json(name));
        let mut plain = plain.into_iter();
        let Some((name, media)) = plain.next() else {
            found.response = found.streams.is_empty().then_some(ResponseBody::Empty);
            return found;
        };
        let response = self.form(name, media, &name_context("Response"));
        found.media_types.push(name.to_owned());
        let mut bytes = Vec::new();
        for (name, other) in plain {
            match (self.is_bytes(name, other), &response) {
                (true, ResponseBody::Binary) => found.media_types.push(name.to_owned()),
                (true, _) => bytes.push(name.to_owned()),
                (false, _) => found.forms.push(further(name, is_same_json(name, other, media))),
            }
        }
        if !bytes.is_empty() {
            found.forms.insert(0, Form::Bytes(bytes));
        }
        found.response = Some(response);
        found
    }

    fn form(
        &mut self,
        name: &str,
        media: MediaType<'d>,
        name_context: &NameContext,
    ) -> ResponseBody {
        match media.schema() {
            // A range says nothing of how it is written, and bytes are written as they are.
            Some(schema)
                if (!body::is_json(name) || name.contains('*')) && self.is_binary(schema) =>
            {
                ResponseBody::Binary
            }
            // The whole response: `null` is a value of it.
            Some(schema) if body::is_json(name) => {
                ResponseBody::Json(self.ty(schema, name_context))
            }
            None if body::is_json(name) => ResponseBody::Json(Type::Any),
            _ if is_text(name) => ResponseBody::Text,
            _ => ResponseBody::Binary,
        }
    }

    fn stream(
        &mut self,
        name: &str,
        media: MediaType<'d>,
        name_context: &dyn Fn(&str) -> NameContext,
    ) -> Stream {
        let media_type = name.to_owned();
        if !is_events(name) {
            let item = match (media.item_schema(), media.schema()) {
                (Some(item), _) => self.ty(item, &name_context("Item")),
                (None, Some(schema)) => self.line(schema, &name_context("Item")),
                (None, None) => Type::Any,
            };
            return Stream {
                kind: StreamKind::Lines,
                item,
                media_type,
                end: None,
                events: Vec::new(),
            };
        }
        let (item, end) = match (media.item_schema(), media.schema()) {
            (Some(item), _) => self.event(item, &name_context("Event")),
            (None, Some(schema)) => (Some(self.ty(schema, &name_context("Event"))), None),
            (None, None) => (None, None),
        };
        let events = media.item_schema().map(|item| self.event_names(item)).unwrap_or_default();
        let item = item.filter(|ty| !self.is_text_type(ty));
        let kind = if item.is_some() { StreamKind::Events } else { StreamKind::TextEvents };
        Stream {
            kind,
            item: item.unwrap_or(Type::String(crate::ir::StringFormat::Plain)),
            media_type,
            end,
            events,
        }
    }

    /// Whether it is bytes, whatever the media type.
    pub(crate) fn is_binary(&mut self, schema: Schema<'d>) -> bool {
        let schema = self.resolved(schema);
        schema.format() == Some("binary") || schema.types().any(|name| name == "file")
    }

    /// Whether this is for programs of other kinds, a picture say, and not another way to write
    /// down the same value.
    fn is_bytes(&mut self, name: &str, media: MediaType<'d>) -> bool {
        let is_binary = media.schema().is_some_and(|schema| self.is_binary(schema));
        let of_object = media
            .schema()
            .is_some_and(|schema| schema.reference().is_some() || schema.has_properties());
        !body::is_json(name) && (is_binary || !is_text(name) && !of_object)
    }

    /// Before 3.2 a list stands for all lines together, anything else for each of them.
    fn line(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        match self.resolved(schema).items() {
            Some(item) => self.ty(item, name_context),
            None => self.ty(schema, name_context),
        }
    }

    /// Whether it goes without quotes where it stands alone.
    fn is_text_type(&self, ty: &Type) -> bool {
        matches!(super::paging::Types(&self.types).bare(ty), Type::String(_))
    }
}

/// A media type beside the one that is asked for; JSON by another name has no method.
fn further(name: &str, is_same_json: bool) -> Form {
    if body::is_json(name) || is_same_json {
        return Form::Other(name.to_owned());
    }
    Form::Whole { media_type: name.to_owned(), word: body::word(name), is_text: is_text(name) }
}

/// ASP.NET lists `text/plain` with the schema of the JSON for every response, and sends that JSON
/// under it.
fn is_same_json(name: &str, media: MediaType<'_>, main: MediaType<'_>) -> bool {
    let of = |media: MediaType<'_>| media.schema().map(|schema| schema.0.to_json());
    body::essence(name) == "text/plain" && of(media) == of(main)
}

fn is_text(name: &str) -> bool {
    let name = body::essence(name);
    name.starts_with("text/") || name.ends_with("xml") || name.ends_with("yaml")
}

fn is_lines(stream: &Stream) -> bool {
    stream.kind == StreamKind::Lines
}

/// Lines of JSON by other names; the runtime knows the same (`receive.rs`).
const LINES: [&str; 7] = [
    "application/jsonl",
    "application/x-ndjson",
    "application/ndjson",
    "application/json-seq",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/stream+json",
];

fn is_stream(name: &str) -> bool {
    let name = body::essence(name);
    is_events(&name) || LINES.contains(&name.as_str()) || name.ends_with("+json-seq")
}

fn is_events(name: &str) -> bool {
    body::essence(name) == "text/event-stream"
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_runtime_knows_the_same_lines() {
        let runtime = include_str!("../../../templates/runtime/src/runtime/attempts/receive.rs");
        let list = runtime
            .split_once("const LINES: [&str; 7] = [")
            .and_then(|(_, rest)| rest.split_once("];"))
            .unwrap()
            .0;
        let known: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
        assert_eq!(known, super::LINES);
        assert!(runtime.contains("ends_with(\"+json-seq\")"));
    }
}
