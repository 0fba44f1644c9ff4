//! Request bodies: of several media types the one that we can send best.

use super::Lowering;
use super::field::without_null;
use super::name_context::NameContext;
use super::names::{Found, Named};
use super::operation::Followed;
use crate::config::BodyRule;
use crate::diagnostics::{OPTIONAL_BODY, UNSUPPORTED};
use crate::ir::{self, BodyEncoding, Shape, StringFormat, Struct, Type, Union, UnionBy};
use crate::load::Node;
use crate::naming::cases::{camel, snake};
use crate::oas::{MediaType, Operation, RequestBody, Schema, docs};

/// `application/json`, `application/problem+json`, with or without parameters.
pub(crate) fn is_json(media_type: &str) -> bool {
    let name = essence(media_type);
    name == "application/json"
        || name.ends_with("+json")
        || name == "text/json"
        || name == "*/*"
        || name == "application/*"
}

/// Without parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The subtypes of `multipart` that are registered with IANA and can be the body of a request.
const MULTIPART: [&str; 12] = [
    "alternative",
    "appledouble",
    "byteranges",
    "digest",
    "encrypted",
    "form-data",
    "header-set",
    "mixed",
    "parallel",
    "related",
    "report",
    "signed",
];

/// How a media type goes on the wire.
fn encoding(media_type: &str) -> BodyEncoding {
    match essence(media_type).as_str() {
        name if is_json(name) => BodyEncoding::Json,
        "application/x-www-form-urlencoded" => BodyEncoding::Form,
        name if name.starts_with("multipart/") => BodyEncoding::Multipart,
        name if name.starts_with("text/")
            || name.ends_with("xml")
            || name.ends_with("yaml")
            || name.ends_with("graphql") =>
        {
            BodyEncoding::Text
        }
        _ => BodyEncoding::Binary,
    }
}

/// What is best comes first.
fn rank(media_type: &str, encoding: BodyEncoding) -> usize {
    match encoding {
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
pub(crate) fn word(media_type: &str) -> String {
    let name = essence(media_type);
    match (encoding(media_type), name.as_str()) {
        (BodyEncoding::Form, _) => "form".to_owned(),
        (BodyEncoding::Multipart, _) => "multipart".to_owned(),
        (_, "text/plain") => "text".to_owned(),
        (_, "application/octet-stream") => "bytes".to_owned(),
        _ if name.contains('*') => {
            default_type(encoding(media_type)).rsplit('/').next().unwrap_or_default().to_owned()
        }
        _ => snake(name.rsplit(['/', '+']).next().unwrap_or_default()),
    }
}

/// The same for a body; a range says nothing but that it is bytes.
fn body_word(media_type: &str, encoding: BodyEncoding) -> String {
    let is_range = media_type.contains('*') && encoding == BodyEncoding::Binary;
    if is_range { "bytes".to_owned() } else { word(media_type) }
}

impl<'d> Lowering<'d, '_> {
    /// The body, and others in its place: each is worth a method of its own.
    pub(crate) fn bodies(
        &mut self,
        operation: Operation<'d>,
        named: &Named,
        name_context: &NameContext,
    ) -> Bodies {
        let mut bodies = Bodies::default();
        let followed = operation.body().and_then(|body| self.follow_named(body.0));
        let Some(Followed { node, component }) = followed else { return bodies };
        let body = RequestBody(node);
        let mut content: Vec<(&'d str, MediaType<'d>)> = body.content().collect();
        // What is best comes first; the document's order decides among equals.
        content.sort_by_cached_key(|(name, media)| rank(name, self.body_encoding(name, *media)));
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
            let encoding = self.body_encoding(media_type, *media);
            let word = body_word(media_type, encoding);
            let ending = if at == 0 { String::new() } else { camel(&word) };
            let own = NameContext {
                names: vec![format!("{resource}{method}{ending}Body")],
                ..name_context.clone()
            };
            let shared = component.as_ref().filter(|_| at == 0);
            let name_context =
                shared.map_or_else(|| own.clone(), |key| NameContext::shared(key, "Body", &own));
            let mut lowered = self.body(body, (media_type, encoding), *media, &name_context);
            if at == 0 {
                let with_method =
                    |name: &str| apart.iter().any(|(media_type, _)| *media_type == name);
                let others = others
                    .iter()
                    .filter(|(name, _)| !with_method(name))
                    .map(|(name, _)| (*name).to_owned());
                lowered.others = others.collect();
                bodies.main = Some(lowered);
            } else {
                bodies.others.push((word, lowered));
            }
        }
        bodies
    }

    /// Whether a caller could not say with the bodies that are there what this one says.
    fn is_another(
        &mut self,
        there: &[(&'d str, MediaType<'d>)],
        (media_type, media): &(&'d str, MediaType<'d>),
    ) -> bool {
        let own = self.body_encoding(media_type, *media);
        let known: Vec<BodyEncoding> =
            there.iter().map(|(name, media)| self.body_encoding(name, *media)).collect();
        let of = |media: &MediaType<'d>| media.schema().map(|schema| schema.0.to_json());
        let takes_files = encoding(media_type) == BodyEncoding::Multipart
            && media.schema().is_some_and(|schema| self.has_file(schema, 0))
            && !there.iter().any(|(name, _)| encoding(name) == BodyEncoding::Multipart);
        // Another media type alone is said by `with_header`.
        let mut there = there.iter().zip(known);
        takes_files
            || !there
                .any(|((_, other), known)| of(other) == of(media) || (is_raw(known) && is_raw(own)))
    }

    /// How a body goes on the wire: bytes are sent as they are in any media type but JSON.
    fn body_encoding(&mut self, media_type: &str, media: MediaType<'d>) -> BodyEncoding {
        let usual = encoding(media_type);
        let takes_bytes =
            usual == BodyEncoding::Text || usual == BodyEncoding::Json && media_type.contains('*');
        let is_bytes = takes_bytes && media.schema().is_some_and(|schema| self.is_binary(schema));
        if is_bytes { BodyEncoding::Binary } else { usual }
    }

    pub(crate) fn has_file(&mut self, schema: Schema<'d>, depth: usize) -> bool {
        let schema = self.resolved(schema);
        let within =
            |this: &mut Self, inner: Schema<'d>| depth < 8 && this.has_file(inner, depth + 1);
        schema.format() == Some("binary")
            || schema.items().is_some_and(|items| within(self, items))
            || schema
                .variants()
                .iter()
                .chain(schema.all_of())
                .any(|part| within(self, Schema(part)))
            || schema.properties().any(|(_, property)| within(self, property))
            || schema.additional().is_some_and(|value| within(self, value))
    }

    fn body(
        &mut self,
        body: RequestBody<'d>,
        (media_type, encoding): (&str, BodyEncoding),
        media: MediaType<'d>,
        name_context: &NameContext,
    ) -> ir::Body {
        let encoded =
            media.schema().filter(|_| is_raw(encoding)).filter(|schema| self.is_encoded(*schema));
        let ty = match (encoding, media.schema()) {
            (_, Some(schema)) if encoded.is_some() => without_null(self.ty(schema, name_context)),
            (BodyEncoding::Text, _) => Type::String(StringFormat::Plain),
            (BodyEncoding::Binary, _) => Type::String(StringFormat::Binary),
            (_, Some(schema)) if self.says_nothing_of_properties(schema) => {
                self.empty_object(schema, name_context)
            }
            (_, Some(schema)) => self.ty(schema, name_context),
            (_, None) => Type::Any,
        };
        let nullable = encoding == BodyEncoding::Json && matches!(ty, Type::Nullable(_));
        let ty = without_null(ty);
        let ty = if encoding == BodyEncoding::Multipart {
            self.form_of_variants(media, ty, name_context)
        } else {
            ty
        };
        let example =
            media.example().or_else(|| media.schema().and_then(|schema| schema.example()));
        ir::Body {
            required: body.required(),
            likely: !body.required() && self.asks_for_properties(&ty, 0),
            media_type: self.sent_type(media_type, encoding, media),
            encoding: if encoded.is_some() { BodyEncoding::Text } else { encoding },
            ty,
            nullable,
            docs: docs(body.0),
            parts: if is_form(encoding) {
                self.part_encodings(media, encoding)
            } else {
                Vec::new()
            },
            example: example.map(Node::to_json),
            others: Vec::new(),
        }
    }

    /// What the config says of an optional body, or a lint where it is most likely a required one.
    pub(crate) fn optional_body(&mut self, found: &Found<'d>, bodies: &mut Bodies) {
        let rule = found.config.and_then(|config| config.body);
        let all = bodies.main.iter_mut().chain(bodies.others.iter_mut().map(|(_, body)| body));
        let mut is_likely = false;
        for body in all {
            is_likely |= body.likely;
            if rule == Some(BodyRule::Required) {
                (body.required, body.likely) = (true, false);
            }
        }
        if let (true, None, Some(body)) = (is_likely, rule, found.operation.body()) {
            let message =
                "this body may be left out, although its schema requires properties".to_owned();
            let help = "write `required: true`, or `body = \"required\"` under the operation in the config";
            self.inexpressible_once(OPTIONAL_BODY, body.0.origin, message, help);
        }
    }

    /// Whether every value is an object of which a property is required. (Of an object itself the
    /// method asks for those.)
    fn asks_for_properties(&self, ty: &Type, depth: usize) -> bool {
        let Type::Named(id) = ty else { return false };
        match Some(&self.types[*id].shape) {
            Some(Shape::Alias(inner)) => depth < 8 && self.asks_for_properties(inner, depth + 1),
            Some(Shape::Union(Union { by: UnionBy::Key | UnionBy::Tag { .. }, .. })) => true,
            Some(Shape::Union(union)) => {
                let asks = |variant: &ir::Variant| {
                    depth < 8 && self.asks_for_properties(&variant.ty, depth + 1)
                };
                !union.variants.is_empty() && union.variants.iter().all(asks)
            }
            // The body itself: its required properties are arguments.
            Some(Shape::Struct(Struct { flattened: None, .. })) if depth == 0 => false,
            Some(Shape::Struct(strukt)) => {
                strukt.fields.iter().any(|field| field.required && !field.read_only)
                    || strukt.flattened.is_some_and(|union| {
                        depth < 8 && self.asks_for_properties(&Type::Named(union), depth + 1)
                    })
            }
            Some(Shape::Enum(_)) | None => false,
        }
    }

    /// Whether a whole body is bytes in base64 (`contentEncoding`, JSON Schema 2020-12, 8.3).
    fn is_encoded(&mut self, schema: Schema<'d>) -> bool {
        let schema = self.resolved(schema);
        schema.is_encoded() && schema.format() == Some("byte")
    }

    /// The media type that is sent: one of a range, and `multipart/form-data` for a `multipart`
    /// that nobody registered.
    fn sent_type(
        &mut self,
        media_type: &str,
        encoding: BodyEncoding,
        media: MediaType<'d>,
    ) -> String {
        if media_type.contains('*') {
            return default_type(encoding).to_owned();
        }
        let name = essence(media_type);
        if encoding == BodyEncoding::Multipart
            && !name.strip_prefix("multipart/").is_some_and(|kind| MULTIPART.contains(&kind))
        {
            let message = format!(
                "`{name}` is not a registered media type: the SDK sends `multipart/form-data`"
            );
            self.inexpressible_once(
                UNSUPPORTED,
                media.0.origin,
                message,
                "write `multipart/form-data`",
            );
            return default_type(encoding).to_owned();
        }
        media_type.to_owned()
    }

    /// `type: object` and no more: as a property that is a map of anything, as a body an object
    /// without properties.
    fn says_nothing_of_properties(&mut self, schema: Schema<'d>) -> bool {
        let schema = if schema.reference().is_some() { self.target(schema) } else { Some(schema) };
        let Some(object) = schema.and_then(|schema| schema.0.as_object()) else { return false };
        let typed_schemas = [
            "properties",
            "additionalProperties",
            "x-oas-pattern-properties",
            "allOf",
            "oneOf",
            "anyOf",
            "required",
        ];
        object.get("type").and_then(Node::as_str) == Some("object")
            && !typed_schemas.iter().any(|key| object.contains_key(*key))
    }

    fn empty_object(&mut self, schema: Schema<'d>, name_context: &NameContext) -> Type {
        let key = super::intern::addresses(&[schema]);
        if let Some(id) = self.inline.type_id(&key) {
            return Type::Named(id);
        }
        let name = ir::Name::Suggested(name_context.names.clone());
        let id = self.new_type(schema, name, Shape::Struct(Struct::default()));
        self.inline.remember(key, id);
        Type::Named(id)
    }
}

/// Whether a body is one text, or bytes, whatever is in it.
fn is_raw(encoding: BodyEncoding) -> bool {
    matches!(encoding, BodyEncoding::Text | BodyEncoding::Binary)
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
