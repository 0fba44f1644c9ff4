//! Request bodies: of several media types the one that we can send best.

use super::Lowering;
use super::names::Named;
use super::object::without_null;
use super::operation::Followed;
use super::spot::Spot;
use super::words::camel;
use crate::ir::{self, BodyEncoding, StringFormat, Type};
use crate::load::Node;
use crate::oas::{MediaType, Operation, RequestBody, Schema, docs};

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

impl<'d> Lowering<'d, '_> {
    pub(crate) fn body(&mut self, operation: Operation<'d>, named: &Named, spot: &Spot) -> Option<ir::Body> {
        let Followed { node, component } = self.follow_named(operation.body()?.0)?;
        let body = RequestBody(node);
        let content: Vec<(&'d str, MediaType<'d>)> = body.content().collect();
        // The first of the best, so that the document's order decides among equals.
        let (media_type, media) = content.iter().copied().min_by_key(|(name, _)| rank(name))?;
        let encoding = encoding(media_type);
        let resource: String = named.resource.iter().map(|name| camel(name)).collect();
        let name = format!("{resource}{}Body", camel(&named.method));
        let own = Spot { names: vec![name], ..spot.clone() };
        let spot = component.map_or_else(|| own.clone(), |key| Spot::shared(&key, "Body", &own));
        let ty = match (encoding, media.schema()) {
            (BodyEncoding::Text, _) => Type::String(StringFormat::Plain),
            (BodyEncoding::Binary, _) => Type::String(StringFormat::Binary),
            (_, Some(schema)) if self.says_nothing_of_properties(schema) => self.empty_object(schema, &spot),
            (_, Some(schema)) => without_null(self.ty(schema, &spot)),
            (_, None) => Type::Any,
        };
        let example = media.example().or_else(|| media.schema().and_then(|schema| schema.example()));
        Some(ir::Body {
            required: body.required(),
            media_type: if media_type.contains('*') { default_type(encoding).to_owned() } else { media_type.to_owned() },
            encoding,
            ty,
            docs: docs(node),
            example: example.map(Node::to_json),
            others: content.iter().map(|(name, _)| (*name).to_owned()).filter(|name| name != media_type).collect(),
        })
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

fn default_type(encoding: BodyEncoding) -> &'static str {
    match encoding {
        BodyEncoding::Json => "application/json",
        BodyEncoding::Text => "text/plain",
        BodyEncoding::Multipart => "multipart/form-data",
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Binary => "application/octet-stream",
    }
}
