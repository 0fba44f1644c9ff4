// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! One request before it is sent: everything about it, in one box, and none of it generic.

use super::auth::ByHand;
use super::client::Client;
use super::clock::Instant;
use super::content::{Content, Encoding, Writing};
use super::field::Field;
use super::field_mask::FieldMask;
use super::mask::{self, Mask};
use super::paging::{Guard, Paging};
use super::param::{self, Place, Style};
use super::path;
use super::payload::Payload;
use super::retry::RetryPolicy;
use super::shape::json;
use super::upload::{FilePart, Upload};
use super::verb::Verb;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// What emitted builders are made of.
#[derive(Clone)]
pub struct Request(pub(crate) Box<Parts>);

/// All that is known of a request. Mistakes are kept, and reported when it is sent.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) verb: Verb,
    pub(crate) target: Target,
    pub(crate) path: Vec<(&'static str, String)>,
    /// By name: what is written for it.
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) accept: &'static str,
    pub(crate) content: Content,
    pub(crate) security: Option<&'static [&'static [&'static str]]>,
    pub(crate) server: Option<&'static str>,
    pub(crate) repeatable: bool,
    pub(crate) paging: Option<&'static Paging>,
    /// The answer's body is handed over as it comes.
    pub(crate) streaming: bool,
    /// On the heap, as most requests have none of it.
    rare: Option<Box<Rare>>,
    pub(crate) refused: Option<Box<str>>,
}

/// What few requests have.
#[derive(Clone, Default)]
struct Rare {
    cookies: Vec<(Cow<'static, str>, String)>,
    options: Options,
    guard: Guard,
    mask: Option<Mask>,
    end_marker: Option<&'static str>,
}

/// Where a request goes.
#[derive(Clone, PartialEq)]
pub(crate) enum Target {
    /// A path of the document, to be filled.
    Template(&'static str),
    /// A path that the caller wrote.
    Literal(String),
    /// A whole address that the server gave, such as that of the next page.
    Url(String),
    /// One on another origin, where neither keys nor headers of the client go.
    Elsewhere(String),
}

/// What a caller may say about one request (`with_*`); else the client's own.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_policy: Option<Arc<dyn RetryPolicy>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    /// The moment the deadline comes to, where it began with an earlier connection of the same stream.
    pub(crate) end: Option<Instant>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) retry_unsafe: bool,
}

/// A request's own, where it has none.
static NO_OPTIONS: Options = Options {
    max_retries: None,
    retry_policy: None,
    timeout: None,
    deadline: None,
    end: None,
    idempotency_key: None,
    retry_unsafe: false,
};

/// `Request::get(&client, "/v1/agents/{id}")` and its like.
macro_rules! by_verb {
    ($($name:ident: $verb:ident),*) => {
        $(
            #[doc = concat!("A request by the method `", stringify!($verb), "`.")]
            pub fn $name(client: &Client, template: &'static str) -> Self {
                Self::new(client, Verb::$verb, template)
            }
        )*
    };
}

/// The part that emitted code uses. What is generic here is one line: the value becomes JSON text, and the rest is shared.
impl Request {
    /// A request of this method and path.
    pub fn new(client: &Client, verb: Verb, template: &'static str) -> Self {
        Self::to(client, verb, Target::Template(template))
    }

    by_verb! { get: Get, put: Put, post: Post, delete: Delete, options: Options, head: Head, patch: Patch, trace: Trace }

    /// A value of the path, as one segment.
    pub fn path<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_path(name, Style::Simple, json(value));
    }
    /// A text of the path, as one segment.
    pub fn path_text(&mut self, name: &'static str, text: String) {
        self.0.put_path(name, param::segment(text));
    }
    /// A value of the path in a style of its own.
    pub fn path_style<V: Serialize + ?Sized>(&mut self, name: &'static str, style: Style, value: &V) {
        self.0.set_path(name, style, json(value));
    }
    /// A query parameter: form style, exploded.
    pub fn query<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_query(Cow::Borrowed(name), Style::FormExplode, json(value));
    }
    /// A query parameter in a style of its own.
    pub fn query_style<V: Serialize + ?Sized>(&mut self, name: &'static str, style: Style, value: &V) {
        self.0.set_query(Cow::Borrowed(name), style, json(value));
    }
    /// A header: simple style.
    pub fn header<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_header(name, Style::Simple, json(value));
    }
    /// A header in a style of its own.
    pub fn header_style<V: Serialize + ?Sized>(&mut self, name: &'static str, style: Style, value: &V) {
        self.0.set_header(name, style, json(value));
    }
    /// A cookie: form style.
    pub fn cookie<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_cookie(name, Style::Form, json(value));
    }
    /// A cookie in a style of its own.
    pub fn cookie_style<V: Serialize + ?Sized>(&mut self, name: &'static str, style: Style, value: &V) {
        self.0.set_cookie(name, style, json(value));
    }
    /// A member of the body.
    pub fn field<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_field(Cow::Borrowed(name), &mut |out| serde_json::to_writer(out, value));
    }
    /// A member of the body that may be null, or not be there.
    pub fn nullable<V: Serialize>(&mut self, name: &'static str, value: Field<V>) {
        match value {
            Field::Absent => self.0.remove_field(name),
            value => self.0.set_field(Cow::Borrowed(name), &mut |out| serde_json::to_writer(out, &value)),
        }
    }
    /// An entry of a member of the body that is a map.
    pub fn entry<V: Serialize + ?Sized>(&mut self, name: &'static str, key: String, value: &V) {
        self.0.set_entry(name, key, json(value));
    }
    /// Replaces the whole body.
    pub fn whole<V: Serialize + ?Sized>(&mut self, value: &V) {
        self.0.set_whole(json(value));
    }
    /// A file of a multipart body.
    pub fn file(&mut self, name: &'static str, file: impl Into<FilePart>) {
        self.0.set_files(Cow::Borrowed(name), vec![file.into()]);
    }
    /// Several files of a multipart body under one name.
    pub fn files(&mut self, name: &'static str, files: impl IntoIterator<Item = impl Into<FilePart>>) {
        self.0.set_files(Cow::Borrowed(name), files.into_iter().map(Into::into).collect());
    }
    /// A body from a file, a stream or bytes.
    pub fn upload(&mut self, media_type: &'static str, source: impl Into<Upload>) {
        self.0.content.upload(media_type, source.into());
    }
    /// A body of bytes.
    pub fn bytes(&mut self, media_type: &'static str, bytes: impl Into<Bytes>) {
        self.0.content.upload(media_type, bytes.into().into());
    }
    /// A body of text.
    pub fn text(&mut self, media_type: &'static str, text: String) {
        self.0.content.upload(media_type, text.into());
    }

    /// The body is a JSON object, sent even when nothing was set.
    pub fn json_body(&mut self) {
        self.0.content.required = true;
    }
    /// Fields go out form-urlencoded, if any is set.
    pub fn form_body(&mut self) {
        self.0.content.encoding = Encoding::Form;
    }
    /// Fields go out as parts, if any is set.
    pub fn multipart_body(&mut self) {
        self.0.content.encoding = Encoding::Multipart;
    }
    /// How a field of a form is written (`encoding`), where it is not form style, exploded.
    pub fn field_style(&mut self, name: &'static str, style: Style) {
        self.0.content.form_mut().styles.push((name, style));
    }
    /// The media type of a part (`encoding`), where it is not that of its kind.
    pub fn field_type(&mut self, name: &'static str, media_type: &'static str) {
        self.0.content.form_mut().types.push((name, media_type));
    }
    /// The media type, where it is not that of the kind of body.
    pub fn content_type(&mut self, media_type: &'static str) {
        self.0.content.media_type = Some(media_type);
    }
    /// The media type that the answer should have.
    pub fn accept(&mut self, media_type: &'static str) {
        self.0.accept = media_type;
    }
    /// What ends a stream of events, where it is not `[DONE]`.
    pub fn end_marker(&mut self, marker: &'static str) {
        self.0.rare().end_marker = Some(marker);
    }
    /// Doing it twice is not what doing it once is, whatever the method says.
    pub fn not_repeatable(&mut self) {
        self.0.repeatable = false;
    }
    /// How to get from page to page.
    pub fn paging(&mut self, paging: &'static Paging) {
        self.0.paging = Some(paging);
    }
    /// The member `name` of the body becomes a field mask of what the body sets; one that the caller sets goes before it.
    ///
    /// `objects` are the paths of the members whose parts are named one by one (`metadata`, `spec.adapter`): those with
    /// properties of the document's. Everything else, maps and lists among it, is named as a whole.
    pub fn mask_from_fields(&mut self, name: &'static str, objects: &'static [&'static str]) {
        self.0.rare().mask = Some(Mask { name, in_query: false, objects });
    }
    /// The same where the mask is a query parameter.
    pub fn mask_query_from_fields(&mut self, name: &'static str, objects: &'static [&'static str]) {
        self.0.rare().mask = Some(Mask { name, in_query: true, objects });
    }
    /// The operation's own alternatives of schemes; none at all: it needs no key.
    pub fn security(&mut self, alternatives: &'static [&'static [&'static str]]) {
        self.0.security = Some(alternatives);
    }
    /// The operation's own server. A `base_url` that the caller chose goes before it.
    pub fn server(&mut self, server: &'static str) {
        self.0.server = Some(server);
    }
}

/// What the `with_*` methods of all builders call.
impl Request {
    pub(crate) fn to(client: &Client, verb: Verb, target: Target) -> Self {
        Self(Box::new(Parts {
            client: client.clone(),
            verb,
            target,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            accept: "application/json",
            content: Content::default(),
            security: None,
            server: None,
            repeatable: true,
            paging: None,
            streaming: false,
            rare: None,
            refused: None,
        }))
    }

    /// A request to an address that the server gave, on another origin: no key and no header of the client's goes there, and
    /// no error shows more of it than the origin. The options (`with_*`) are this request's.
    pub(crate) fn elsewhere(&self, verb: Verb, url: impl Into<String>) -> Self {
        let mut there = Self::to(&self.0.client, verb, Target::Elsewhere(url.into()));
        if self.0.rare.is_some() {
            there.0.rare().options = self.0.options().clone();
        }
        there
    }

    /// Asks for the page of a mark that was kept.
    pub(crate) fn go_on(&mut self, mark: &str) {
        if let Some(paging) = self.0.paging {
            *self = paging.next.turn(self, mark);
        }
    }
    pub(crate) fn set_max_retries(&mut self, retries: u32) {
        self.0.rare().options.max_retries = Some(retries);
    }
    pub(crate) fn set_retry_policy(&mut self, policy: Arc<dyn RetryPolicy>) {
        self.0.rare().options.retry_policy = Some(policy);
    }
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.0.rare().options.timeout = Some(timeout);
    }
    pub(crate) fn set_deadline(&mut self, deadline: Duration) {
        self.0.rare().options.deadline = Some(deadline);
    }
    pub(crate) fn set_idempotency_key(&mut self, key: String) {
        self.0.rare().options.idempotency_key = Some(key);
    }
    pub(crate) fn set_retry_unsafe(&mut self, allowed: bool) {
        self.0.rare().options.retry_unsafe = allowed;
    }
    pub(crate) fn add_header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        match (name, value) {
            (Some(name), Some(value)) => put(&mut self.0.headers, name, value),
            (None, _) => self.0.refuse("with_header: not a header's name"),
            (Some(name), None) => self.0.refuse(format!("with_header: not a value for the header `{name}`")),
        }
    }
    pub(crate) fn add_query(&mut self, name: String, value: String) {
        self.0.set_query(Cow::Owned(name), Style::FormExplode, json(&value));
    }
    pub(crate) fn add_field(&mut self, name: String, value: serde_json::Value) {
        self.0.set_field(Cow::Owned(name), &mut |out| serde_json::to_writer(out, &value));
    }
    pub(crate) fn add_file(&mut self, name: String, file: FilePart) {
        self.0.set_files(Cow::Owned(name), vec![file]);
    }
    /// What `Debug` of a builder shows: the method and the path, no values.
    pub(crate) fn describe(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.0.verb.as_str(), self.0.target.as_str())
    }
}

/// A value as JSON text, or why it is none.
type Json = Result<String, serde_json::Error>;

impl Parts {
    #[cold]
    pub(crate) fn refuse(&mut self, why: impl Into<Box<str>>) {
        // The first mistake is the one to mend; later ones may follow from it.
        self.refused.get_or_insert_with(|| why.into());
    }

    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    pub(crate) fn options(&self) -> &Options {
        self.rare.as_ref().map_or(&NO_OPTIONS, |rare| &rare.options)
    }

    /// From now on its deadline is a moment: a stream that connects again gets no more time by that.
    pub(crate) fn fix_end(&mut self) {
        let now = self.client.inner().clock.now();
        if let Some(options) = self.rare.as_mut().map(|rare| &mut rare.options) {
            // A deadline beyond what a clock can count is none.
            options.end = options.end.or_else(|| now.checked_add(options.deadline?));
        }
    }

    pub(crate) fn cookies(&self) -> &[(Cow<'static, str>, String)] {
        self.rare.as_ref().map_or(&[], |rare| &rare.cookies)
    }

    pub(crate) fn end_marker(&self) -> Option<&'static str> {
        self.rare.as_ref()?.end_marker
    }

    /// Notices a server that leads in a circle.
    pub(crate) fn guard(&mut self) -> &mut Guard {
        &mut self.rare().guard
    }

    /// It goes to another origin.
    pub(crate) fn is_elsewhere(&self) -> bool {
        matches!(self.target, Target::Elsewhere(_))
    }

    /// The headers that the caller set for it; those of the client stay within the API's origin.
    pub(crate) fn by_hand(&self) -> ByHand<'_> {
        let client = (!self.is_elsewhere()).then(|| &self.client.inner().headers);
        ByHand { client, request: &self.headers }
    }

    /// Whether another request asks for the same page.
    pub(crate) fn asks_the_same(&self, other: &Self) -> bool {
        self.query == other.query && self.target == other.target
    }

    fn written(&mut self, place: Place, style: Style, name: &str, value: Json) -> Option<String> {
        match value.and_then(|json| param::write(place, style, name, &json)) {
            Ok(text) => Some(text),
            Err(error) => {
                self.refuse(format!("the parameter `{name}` cannot be written: {error}"));
                None
            }
        }
    }

    /// Sets the mask that the caller asked to have made of the body (see [`Request::mask_from_fields`]).
    pub(crate) fn apply_mask(&mut self) {
        let Some(mask) = self.rare.as_mut().and_then(|rare| rare.mask.take()) else { return };
        if mask.in_query && self.query.iter().any(|(name, _)| *name == mask.name) {
            return;
        }
        let body = self.content.write().and_then(|body| match body {
            Some((Payload::Bytes(json), _)) => mask::of(&json, &mask),
            _ => Ok(None),
        });
        match body {
            Ok(Some(paths)) if mask.in_query => self.set_query(Cow::Borrowed(mask.name), Style::FormExplode, json(&paths)),
            Ok(Some(paths)) => self.set_field(Cow::Borrowed(mask.name), &mut |out| serde_json::to_writer(out, &paths)),
            Ok(None) => {}
            Err(why) => self.refuse(format!("no field mask can be made of the body: {why}")),
        }
    }

    fn set_path(&mut self, name: &'static str, style: Style, value: Json) {
        if let Some(text) = self.written(Place::Path, style, name, value) {
            self.put_path(name, text);
        }
    }

    fn put_path(&mut self, name: &'static str, text: String) {
        if let Some(why) = path::refusal(name, &text) {
            self.refuse(why);
        }
        put(&mut self.path, name, text);
    }

    fn set_query(&mut self, name: Cow<'static, str>, style: Style, value: Json) {
        if let Some(text) = self.written(Place::Query, style, &name, value) {
            put(&mut self.query, name, text);
        }
    }

    fn set_cookie(&mut self, name: &'static str, style: Style, value: Json) {
        if let Some(text) = self.written(Place::Cookie, style, name, value) {
            put(&mut self.rare().cookies, Cow::Borrowed(name), text);
        }
    }

    fn set_header(&mut self, name: &'static str, style: Style, value: Json) {
        let null = matches!(&value, Ok(json) if json == "null");
        let Some(text) = self.written(Place::Header, style, name, value) else { return };
        match (HeaderName::try_from(name), HeaderValue::from_bytes(text.as_bytes())) {
            (Ok(name), Ok(_)) if null => self.headers.retain(|(known, _)| *known != name),
            (Ok(name), Ok(value)) => put(&mut self.headers, name, value),
            _ => self.refuse(format!("the value for the header `{name}` cannot stand in a header")),
        }
    }

    fn set_field(&mut self, name: Cow<'static, str>, write: Writing<'_>) {
        let set = self.content.set(name, write);
        self.note(set);
    }

    fn remove_field(&mut self, name: &str) {
        let removed = self.content.remove(name);
        self.note(removed);
    }

    fn set_entry(&mut self, name: &'static str, key: String, value: Json) {
        let set = match value {
            Ok(json) => self.content.entry(name, key, json),
            Err(error) => Err(format!("the field `{name}` cannot be written: {error}")),
        };
        self.note(set);
    }

    fn set_files(&mut self, name: Cow<'static, str>, files: Vec<FilePart>) {
        let set = self.content.set_files(name, files);
        self.note(set);
    }

    fn set_whole(&mut self, value: Json) {
        match value {
            Ok(json) => self.content.whole(json),
            Err(error) => self.refuse(format!("the body cannot be written: {error}")),
        }
    }

    fn note(&mut self, set: Result<(), String>) {
        if let Err(why) = set {
            self.refuse(why);
        }
    }
}

impl Target {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Template(text) => text,
            Self::Literal(text) | Self::Url(text) => text.split(['?', '#']).next().unwrap_or_default(),
            // It may grant access by itself.
            Self::Elsewhere(_) => "to another origin",
        }
    }
}

/// Adds a pair, or replaces the one of that name.
fn put<N: PartialEq, V>(list: &mut Vec<(N, V)>, name: N, value: V) {
    match list.iter_mut().find(|(n, _)| *n == name) {
        Some(old) => old.1 = value,
        None => {
            // Mostly it is the only one, and room would be made for four.
            if list.is_empty() {
                list.reserve_exact(1);
            }
            list.push((name, value));
        }
    }
}
