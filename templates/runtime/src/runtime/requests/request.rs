//! A request before it is sent. It is one box, and not generic.

use super::request_parts::{EventNames, Options, Parts, Target, Uncommon, put};
use crate::runtime::attempts::retry::RetryPolicy;
use crate::runtime::bodies::content::{Content, Encoding};
use crate::runtime::bodies::upload::{FilePart, Upload};
use crate::runtime::client::builder::Client;
use crate::runtime::json::shape::json;
use crate::runtime::json::strict;
use crate::runtime::objects::field::Field;
use crate::runtime::paging::scheme::Paging;
use crate::runtime::params::http_method::HttpMethod;
use crate::runtime::params::location::Base;
use crate::runtime::params::mask::{self, Mask};
use crate::runtime::params::param::{self, ParamLocation, Style};
use crate::runtime::params::path;
use crate::runtime::responses::inside::Inside;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use serde::Serialize;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// What emitted builders are made of.
#[derive(Clone)]
pub struct Request(pub(crate) Box<Parts>);

/// `Request::get(&client, "/v1/agents/{id}")` and its like.
macro_rules! by_http_method {
    ($($name:ident: $http_method:ident),*) => {
        $(
            #[doc = concat!("A request by the method `", stringify!($http_method), "`.")]
            pub fn $name(client: &Client, template: &'static str) -> Self {
                Self::new(client, HttpMethod::$http_method, template)
            }
        )*
    };
}

/// The part that emitted code uses. What is generic here is one line: the value becomes JSON text,
/// and the rest is shared.
impl Request {
    /// A request of this method and path.
    pub fn new(client: &Client, http_method: HttpMethod, template: &'static str) -> Self {
        Self::to(client, http_method, Target::Template(template))
    }

    by_http_method! { get: Get, put: Put, post: Post, delete: Delete, options: Options, head: Head, patch: Patch, trace: Trace }

    /// A value of the path, as one segment.
    pub fn path<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_path(name, Style::Simple, json(value));
    }
    /// A text of the path, as one segment.
    pub fn path_text(&mut self, name: &'static str, text: String) {
        self.0.put_path(name, param::segment(text));
    }
    /// A value of the path in a style of its own.
    pub fn path_style<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        value: &V,
    ) {
        self.0.set_path(name, style, json(value));
    }
    /// A query parameter: form style, exploded.
    pub fn query<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_query(Cow::Borrowed(name), Style::FormExplode, json(value));
    }
    /// A query parameter in a style of its own.
    pub fn query_style<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        value: &V,
    ) {
        self.0.set_query(Cow::Borrowed(name), style, json(value));
    }
    /// A header: simple style.
    pub fn header<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_header(name, Style::Simple, json(value));
    }
    /// A header in a style of its own.
    pub fn header_style<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        value: &V,
    ) {
        self.0.set_header(name, style, json(value));
    }
    /// A cookie: form style.
    pub fn cookie<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_cookie(name, Style::Form, json(value));
    }
    /// A cookie in a style of its own.
    pub fn cookie_style<V: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        style: Style,
        value: &V,
    ) {
        self.0.set_cookie(name, style, json(value));
    }
    /// A member of the body.
    pub fn field<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) {
        self.0.set_field(Cow::Borrowed(name), &mut |out| strict::to_writer(out, value));
    }
    /// A member of the body that may be null, or not be there.
    pub fn nullable<V: Serialize>(&mut self, name: &'static str, value: Field<V>) {
        match value {
            Field::Absent => self.0.remove_field(name),
            value => {
                self.0.set_field(Cow::Borrowed(name), &mut |out| strict::to_writer(out, &value))
            }
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
    /// Replaces the whole body by one that may be null, or not be there.
    pub fn nullable_body<V: Serialize>(&mut self, value: Field<V>) {
        match value {
            Field::Absent => self.0.content.clear(),
            value => self.0.set_whole(json(&value)),
        }
    }
    /// A file of a multipart body.
    pub fn file(&mut self, name: &'static str, file: impl Into<FilePart>) {
        self.0.set_files(Cow::Borrowed(name), vec![file.into()]);
    }
    /// Several files of a multipart body under one name.
    pub fn files(
        &mut self,
        name: &'static str,
        files: impl IntoIterator<Item = impl Into<FilePart>>,
    ) {
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
    /// A body that is the text of a scalar, such as bytes in base64.
    pub fn encoded<V: Serialize + ?Sized>(&mut self, media_type: &'static str, value: &V) {
        self.0.set_text(media_type, json(value));
    }
    /// Files of a multipart body, each under its own name; they replace those of the same names.
    pub fn named_files(
        &mut self,
        files: impl IntoIterator<Item = (impl Into<String>, impl Into<FilePart>)>,
    ) {
        files.into_iter().for_each(|(name, file)| self.add_file(name.into(), file.into()));
    }
    /// A body of text.
    pub fn text(&mut self, media_type: &'static str, text: String) {
        self.0.content.upload(media_type, text.into());
    }

    /// The body is a JSON object, sent even when nothing was set.
    pub fn json_body(&mut self) {
        self.required_body();
    }
    /// The body is sent even when nothing was set: a form without a field.
    pub fn required_body(&mut self) {
        self.0.content.required = true;
    }
    /// Fields are sent form-urlencoded, if any is set.
    pub fn form_body(&mut self) {
        self.0.content.encoding = Encoding::Form;
    }
    /// Fields are sent as parts, if any is set.
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
    /// The media type that the response should have.
    pub fn accept(&mut self, media_type: &'static str) {
        self.0.accept = media_type;
    }
    /// What ends a stream of events, where it is not `[DONE]`.
    pub fn end_marker(&mut self, marker: &'static str) {
        self.0.uncommon().end_marker = Some(marker);
    }
    /// The events of a stream by their names: those that the document lists, and those that are
    /// skipped, where these are not `ping` and `open`.
    pub fn event_names(
        &mut self,
        listed: &'static [&'static str],
        skipped: &'static [&'static str],
    ) {
        self.0.uncommon().events = Some(EventNames { listed, skipped });
    }
    /// Fills a parameter with the value of a client option. `is_needed`: the request cannot go
    /// without any.
    pub fn option(
        &mut self,
        at: usize,
        location: ParamLocation,
        name: &'static str,
        is_needed: bool,
    ) {
        self.0.fill_from_client(at, location, name, is_needed);
    }
    /// How often it is retried at most, where neither the caller nor the client says it.
    pub fn default_retries(&mut self, retries: u32) {
        self.0.uncommon().options.default_retries = Some(retries);
    }
    /// How long one attempt may take, in milliseconds, where neither the caller nor the client says
    /// it.
    pub fn default_timeout(&mut self, milliseconds: u64) {
        self.0.uncommon().options.default_timeout = Some(Duration::from_millis(milliseconds));
    }
    /// The response is the member `name` of the body. `is_optional`: a body without it has null
    /// there.
    pub fn inside(&mut self, name: &'static str, is_optional: bool) {
        self.0.uncommon().inside = Some(Inside { name, is_optional });
    }
    /// Doing it twice is not what doing it once is, whatever the method says.
    pub fn not_repeatable(&mut self) {
        self.0.repeatable = false;
    }
    /// The document has 304, which then succeeds without a value.
    pub fn not_modified_is_success(&mut self) {
        self.0.not_modified = true;
    }
    /// How to get from page to page.
    pub fn paging(&mut self, paging: &'static Paging) {
        self.0.paging = Some(paging);
    }
    /// The member `name` of the body becomes a field mask of what the body sets; one that the
    /// caller sets goes before it.
    ///
    /// `objects` are the paths of the members whose parts are named one by one (`metadata`,
    /// `spec.adapter`): those with properties of the document's. Everything else, maps and lists
    /// among it, is named as a whole.
    pub fn mask_from_fields(&mut self, name: &'static str, objects: &'static [&'static str]) {
        self.0.uncommon().mask = Some(Mask { name, in_query: false, objects });
    }
    /// The same where the mask is a query parameter.
    pub fn mask_query_from_fields(&mut self, name: &'static str, objects: &'static [&'static str]) {
        self.0.uncommon().mask = Some(Mask { name, in_query: true, objects });
    }
    /// The operation's own alternatives of schemes; none at all: it needs no key.
    pub fn security(&mut self, alternatives: &'static [&'static [&'static str]]) {
        self.0.security = Some(alternatives);
    }
    /// The operation's own server, which may be relative to the base URL.
    pub fn server(&mut self, server: &'static str) {
        self.0.server = Some(server);
    }
}

/// What the `with_*` methods of all builders call.
impl Request {
    pub(crate) fn to(client: &Client, http_method: HttpMethod, target: Target) -> Self {
        // Addresses that the server gave have all that they need.
        let (query, cookies) = match target {
            Target::Template(_) | Target::Literal(_) => {
                (client.inner().query.clone(), client.inner().cookies.as_slice())
            }
            // A next page of this API still wants the client's cookies.
            Target::Url(_) => (Vec::new(), client.inner().cookies.as_slice()),
            Target::Elsewhere(_) => (Vec::new(), &[][..]),
        };
        let uncommon = (!cookies.is_empty())
            .then(|| Box::new(Uncommon { cookies: cookies.to_vec(), ..Uncommon::default() }));
        Self(Box::new(Parts {
            client: client.clone(),
            http_method,
            target,
            path: Vec::new(),
            query,
            headers: Vec::new(),
            accept: "application/json",
            content: Content::default(),
            security: None,
            server: None,
            repeatable: true,
            not_modified: false,
            paging: None,
            streaming: false,
            uncommon,
            refused: None,
        }))
    }

    /// A request to an address that the server gave, on another origin: no key and no header of the
    /// client's goes there, and no error shows more of it than the origin. The options (`with_*`)
    /// are this request's.
    pub(crate) fn elsewhere(&self, http_method: HttpMethod, url: impl Into<String>) -> Self {
        let mut there = Self::to(&self.0.client, http_method, Target::Elsewhere(url.into()));
        if self.0.uncommon.is_some() {
            there.0.uncommon().options = self.0.options().clone();
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
        self.0.uncommon().options.max_retries = Some(retries);
    }
    pub(crate) fn set_retry_policy(&mut self, policy: Arc<dyn RetryPolicy>) {
        self.0.uncommon().options.retry_policy = Some(policy);
    }
    pub(crate) fn set_timeout(&mut self, timeout: Duration) {
        self.0.uncommon().options.timeout = Some(timeout);
    }
    pub(crate) fn set_deadline(&mut self, deadline: Duration) {
        self.0.uncommon().options.deadline = Some(deadline);
    }
    pub(crate) fn set_idempotency_key(&mut self, key: String) {
        self.0.uncommon().options.idempotency_key = Some(key);
    }
    pub(crate) fn set_retry_unsafe(&mut self, allowed: bool) {
        self.0.uncommon().options.retry_unsafe = allowed;
    }
    pub(crate) fn set_base_url(&mut self, url: &str) {
        match Base::parse(url) {
            Ok(base) => self.0.uncommon().options.base = Some(Arc::new(base)),
            Err(why) => self.0.refuse(format!("with_base_url: {why}")),
        }
    }
    pub(crate) fn add_header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        match (name, value) {
            (Some(name), Some(value)) => put(&mut self.0.headers, name, value),
            (None, _) => self.0.refuse("with_header: not a header's name"),
            (Some(name), None) => {
                self.0.refuse(format!("with_header: not a value for the header `{name}`"))
            }
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
        write!(f, "{} {}", self.0.http_method.as_str(), self.0.target.as_str())
    }
}
