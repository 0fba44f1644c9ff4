//! Request bodies: of several media types the one that we can send best.

use super::Lowering;
use super::names::Named;
use super::object::without_null;
use super::operation::Followed;
use super::spot::Spot;
use super::words::{camel, snake};
use crate::diagnostics::{Place, UNSUPPORTED};
use crate::ir::{self, BodyEncoding, PartEncoding, StringFormat, Style, Type};
use crate::load::Node;
use crate::oas::{Encoding, MediaType, Operation, RequestBody, Schema, docs};

/// `application/json`, `application/problem+json`, with or without parameters.
pub(crate) fn is_json(media_type: &str) -> bool {
    let name = essence(media_type);
    name == "application/json" || name.ends_with("+json") || name == "text/json" || name == "*/*" || name == "application/*"
}

/// Without parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// How a media type goes on the wire.
fn encoding(media_type: &str) -> BodyEncoding {
    match essence(media_type).as_str() {
        name if is_json(name) => BodyEncoding::Json,
        "application/x-www-form-urlencoded" => BodyEncoding::Form,
        name if name.starts_with("multipart/") => BodyEncoding::Multipart,
        name if name.starts_with("text/") || name.ends_with("xml") || name.ends_with("yaml") || name.ends_with("graphql") => {
            BodyEncoding::Text
        }
        _ => BodyEncoding::Binary,
    }
}

/// What is best comes first.
fn rank(media_type: &str) -> usize {
    match encoding(media_type) {
        BodyEncoding::Json if essence(media_type) == "application/json" => 0,
        BodyEncoding::Json if !media_type.contains('*') => 1,
        BodyEncoding::Multipart => 2,
        BodyEncoding::Form => 3,
        BodyEncoding::Json => 4,
        BodyEncoding::Binary => 5,
        BodyEncoding::Text => 6,
    }
}

/// What an operation takes.
#[derive(Debug, Default)]
pub(crate) struct Bodies {
    pub main: Option<ir::Body>,
    /// Each with the word that its method ends with.
    pub others: Vec<(String, ir::Body)>,
}

/// What a method is called that sends this: `multipart`, `form`, `text`, `sdp`.
fn word(media_type: &str) -> String {
    let name = essence(media_type);
    match (encoding(media_type), name.as_str()) {
        (BodyEncoding::Form, _) => "form".to_owned(),
        (BodyEncoding::Multipart, _) => "multipart".to_owned(),
        (_, "text/plain") => "text".to_owned(),
        (_, "application/octet-stream") => "bytes".to_owned(),
        _ if name.contains('*') => default_type(encoding(media_type)).rsplit('/').next().unwrap_or_default().to_owned(),
        _ => snake(name.rsplit(['/', '+']).next().unwrap_or_default()),
    }
}

impl<'d> Lowering<'d, '_> {
    /// The body, and others in its place: each is worth a method of its own.
    pub(crate) fn bodies(&mut self, operation: Operation<'d>, named: &Named, spot: &Spot) -> Bodies {
        let mut bodies = Bodies::default();
        let followed = operation.body().and_then(|body| self.follow_named(body.0));
        let Some(Followed { node, component }) = followed else { return bodies };
        let body = RequestBody(node);
        let mut content: Vec<(&'d str, MediaType<'d>)> = body.content().collect();
        // What is best comes first; the document's order decides among equals.
        content.sort_by_key(|(name, _)| rank(name));
        let Some((best, others)) = content.split_first() else { return bodies };
        let mut apart = vec![*best];
        for other in others {
            if self.is_another(&apart, other) {
                apart.push(*other);
            }
        }
        let resource: String = named.resource.iter().map(|name| camel(name)).collect();
        let method = camel(&named.method);
        for (at, (media_type, media)) in apart.iter().enumerate() {
            let ending = if at == 0 { String::new() } else { camel(&word(media_type)) };
            let own = Spot { names: vec![format!("{resource}{method}{ending}Body")], ..spot.clone() };
            let shared = component.as_ref().filter(|_| at == 0);
            let spot = shared.map_or_else(|| own.clone(), |key| Spot::shared(key, "Body", &own));
            let mut lowered = self.body(body, media_type, *media, &spot);
            if at == 0 {
                let with_method = |name: &str| apart.iter().any(|(media_type, _)| *media_type == name);
                let others = others.iter().filter(|(name, _)| !with_method(name)).map(|(name, _)| (*name).to_owned());
                lowered.others = others.collect();
                bodies.main = Some(lowered);
            } else {
                bodies.others.push((word(media_type), lowered));
            }
        }
        bodies
    }

    /// Whether a caller could not say with the bodies that are there what this one says.
    fn is_another(&mut self, there: &[(&'d str, MediaType<'d>)], (media_type, media): &(&'d str, MediaType<'d>)) -> bool {
        let is_raw = |name: &str| matches!(encoding(name), BodyEncoding::Text | BodyEncoding::Binary);
        let of = |media: &MediaType<'d>| media.schema().map(|schema| schema.0.to_json());
        let takes_files = encoding(media_type) == BodyEncoding::Multipart
            && media.schema().is_some_and(|schema| self.has_file(schema, 0))
            && !there.iter().any(|(name, _)| encoding(name) == BodyEncoding::Multipart);
        // Another media type alone is said by `with_header`.
        takes_files || !there.iter().any(|(name, other)| of(other) == of(media) || (is_raw(name) && is_raw(media_type)))
    }

    fn has_file(&mut self, schema: Schema<'d>, depth: usize) -> bool {
        let schema = self.resolved(schema);
        let within = |this: &mut Self, inner: Schema<'d>| depth < 8 && this.has_file(inner, depth + 1);
        schema.format() == Some("binary")
            || schema.items().is_some_and(|items| within(self, items))
            || schema.variants().iter().chain(schema.all_of()).any(|part| within(self, Schema(part)))
            || schema.properties().any(|(_, property)| within(self, property))
    }

    fn body(&mut self, body: RequestBody<'d>, media_type: &str, media: MediaType<'d>, spot: &Spot) -> ir::Body {
        let encoding = encoding(media_type);
        let ty = match (encoding, media.schema()) {
            (BodyEncoding::Text, _) => Type::String(StringFormat::Plain),
            (BodyEncoding::Binary, _) => Type::String(StringFormat::Binary),
            (_, Some(schema)) if self.says_nothing_of_properties(schema) => self.empty_object(schema, spot),
            (_, Some(schema)) => without_null(self.ty(schema, spot)),
            (_, None) => Type::Any,
        };
        let example = media.example().or_else(|| media.schema().and_then(|schema| schema.example()));
        ir::Body {
            required: body.required(),
            media_type: if media_type.contains('*') { default_type(encoding).to_owned() } else { media_type.to_owned() },
            encoding,
            ty,
            docs: docs(body.0),
            parts: if is_form(encoding) { self.part_encodings(media) } else { Vec::new() },
            example: example.map(Node::to_json),
            others: Vec::new(),
        }
    }

    /// OpenAPI 3.0.4, "Encoding Object".
    fn part_encodings(&mut self, media: MediaType<'d>) -> Vec<PartEncoding> {
        let mut all = Vec::new();
        for (name, encoding) in media.encoding() {
            let one = |text: &&str| !text.contains([',', '*']);
            let media_type = encoding.content_type().map(str::trim).filter(one).map(str::to_owned);
            let says_style = encoding.style().is_some() || encoding.explode().is_some() || encoding.allow_reserved().is_some();
            let style = says_style.then(|| {
                let style = self.form_style(encoding);
                let explode = encoding.explode().unwrap_or(style == Style::Form);
                (style, explode, encoding.allow_reserved().unwrap_or_default())
            });
            // The part's media type is said by `contentType` (OpenAPI 3.0.4, Encoding Object, `headers`).
            let headers = encoding.headers().filter(|name| !name.eq_ignore_ascii_case("content-type"));
            let mut headers: Vec<String> = headers.map(str::to_owned).collect();
            let property = media.schema().map(|schema| self.resolved(schema));
            let property = property.and_then(|schema| schema.properties().find(|(known, _)| *known == name));
            if !headers.is_empty() && !property.is_some_and(|(_, property)| self.has_file(property, 0)) {
                let message = format!("the part `{name}` has headers of its own, and is no file");
                let help = "remove them: the SDK sends headers with files only";
                self.inexpressible_once(UNSUPPORTED, encoding.0.origin, message, help);
                headers.clear();
            }
            all.push(PartEncoding { name: name.to_owned(), media_type, style, headers });
        }
        all
    }

    fn form_style(&mut self, encoding: Encoding<'d>) -> Style {
        match encoding.style() {
            None | Some("form") => Style::Form,
            Some("spaceDelimited") => Style::SpaceDelimited,
            Some("pipeDelimited") => Style::PipeDelimited,
            Some("deepObject") => Style::DeepObject,
            Some(other) => {
                let place = Place::Node(encoding.0.get("style").map_or(encoding.0.origin, |node| node.origin));
                let message = format!("`{other}` is not a style for a form");
                let help = "one of form, spaceDelimited, pipeDelimited, deepObject; `form` is taken";
                self.diagnostics.problem(super::PARAMETER, place, message, help);
                Style::Form
            }
        }
    }

    /// `type: object` and no more: as a property that is a map of anything, as a body an object without properties.
    fn says_nothing_of_properties(&mut self, schema: Schema<'d>) -> bool {
        let schema = if schema.reference().is_some() { self.target(schema) } else { Some(schema) };
        let Some(object) = schema.and_then(|schema| schema.0.as_object()) else { return false };
        let telling = ["properties", "additionalProperties", "x-oas-pattern-properties", "allOf", "oneOf", "anyOf", "required"];
        object.get("type").and_then(Node::as_str) == Some("object") && !telling.iter().any(|key| object.contains_key(*key))
    }

    fn empty_object(&mut self, schema: Schema<'d>, spot: &Spot) -> Type {
        let key = super::intern::addresses(&[schema]);
        if let Some(id) = self.inline.of(&key) {
            return Type::Named(id);
        }
        let name = ir::Name::Suggested(spot.names.clone());
        let id = self.new_type(schema, name, ir::Shape::Struct(ir::Struct::default()));
        self.inline.remember(key, id);
        Type::Named(id)
    }
}

fn is_form(encoding: BodyEncoding) -> bool {
    matches!(encoding, BodyEncoding::Form | BodyEncoding::Multipart)
}

fn default_type(encoding: BodyEncoding) -> &'static str {
    match encoding {
        BodyEncoding::Json => "application/json",
        BodyEncoding::Text => "text/plain",
        BodyEncoding::Multipart => "multipart/form-data",
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Binary => "application/octet-stream",
    }
}
