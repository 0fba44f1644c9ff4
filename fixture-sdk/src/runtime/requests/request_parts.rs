// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! All parts of a request before it is sent, the same for each operation.

use crate::runtime::attempts::retry::RetryPolicy;
use crate::runtime::bodies::content::{Content, Writing};
use crate::runtime::bodies::form_files;
use crate::runtime::bodies::payload::Payload;
use crate::runtime::bodies::upload::FilePart;
use crate::runtime::client::builder::Client;
use crate::runtime::client::options::Needed;
use crate::runtime::json::shape::{Shape, json};
use crate::runtime::paging::page_loop::Guard;
use crate::runtime::paging::scheme::Paging;
use crate::runtime::params::http_method::HttpMethod;
use crate::runtime::params::location::Base;
use crate::runtime::params::mask::{self, Mask};
use crate::runtime::params::param::{self, ParamLocation, Style};
use crate::runtime::params::path;
use crate::runtime::responses::inside::Inside;
use crate::runtime::security::auth::ByHand;
use crate::runtime::tasks::clock::Instant;
use bytes::Bytes;
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

/// All that is known of a request. Mistakes are kept, and reported when it is sent.
#[derive(Clone)]
pub(crate) struct Parts {
    pub(crate) client: Client,
    pub(crate) http_method: HttpMethod,
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
    /// 304 is a success.
    pub(crate) not_modified: bool,
    pub(crate) paging: Option<&'static Paging>,
    /// The response's body is handed over as it comes.
    pub(crate) streaming: bool,
    /// On the heap, as most requests have none of it.
    pub(crate) uncommon: Option<Box<Uncommon>>,
    pub(crate) refused: Option<Box<str>>,
}

/// What few requests have.
#[derive(Clone, Default)]
pub(crate) struct Uncommon {
    pub(crate) cookies: Vec<(Cow<'static, str>, String)>,
    pub(crate) options: Options,
    pub(crate) guard: Guard,
    pub(crate) mask: Option<Mask>,
    pub(crate) end_marker: Option<&'static str>,
    pub(crate) events: Option<EventNames>,
    pub(crate) inside: Option<Inside>,
    /// Values that the client does not have, and the request needs.
    pub(crate) needed: Vec<Needed>,
}

/// What is known of the events of a stream by their names.
#[derive(Clone, Copy)]
pub(crate) struct EventNames {
    /// Those that the document lists.
    pub(crate) listed: &'static [&'static str],
    /// Those that hold nothing for the caller.
    pub(crate) skipped: &'static [&'static str],
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
    /// What the API's own SDK says of the operation, where neither the request nor the client does.
    pub(crate) default_retries: Option<u32>,
    pub(crate) default_timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    /// The moment the deadline comes to, where it began with an earlier connection of the same
    /// stream.
    pub(crate) end: Option<Instant>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) retry_unsafe: bool,
    /// In place of the client's base URL and the operation's own server.
    pub(crate) base: Option<Arc<Base>>,
}

/// A request's own, where it has none.
static NO_OPTIONS: Options = Options {
    max_retries: None,
    retry_policy: None,
    timeout: None,
    default_retries: None,
    default_timeout: None,
    deadline: None,
    end: None,
    idempotency_key: None,
    retry_unsafe: false,
    base: None,
};

/// A value as JSON text, or the reason why it cannot be written.
type Json = Result<String, serde_json::Error>;

impl Parts {
    #[cold]
    pub(crate) fn refuse(&mut self, why: impl Into<Box<str>>) {
        // The first mistake is the one to mend; later ones may follow from it.
        self.refused.get_or_insert_with(|| why.into());
    }

    pub(crate) fn uncommon(&mut self) -> &mut Uncommon {
        self.uncommon.get_or_insert_default()
    }

    pub(crate) fn options(&self) -> &Options {
        self.uncommon.as_ref().map_or(&NO_OPTIONS, |uncommon| &uncommon.options)
    }

    /// From now on its deadline is a moment: a stream that connects again gets no more time by
    /// that.
    pub(crate) fn fix_end(&mut self) {
        let now = self.client.inner().clock.now();
        if let Some(options) = self.uncommon.as_mut().map(|uncommon| &mut uncommon.options) {
            // A deadline that the clock cannot represent is no deadline.
            options.end = options.end.or_else(|| now.checked_add(options.deadline?));
        }
    }

    pub(crate) fn cookies(&self) -> &[(Cow<'static, str>, String)] {
        self.uncommon.as_ref().map_or(&[], |uncommon| &uncommon.cookies)
    }

    pub(crate) fn end_marker(&self) -> Option<&'static str> {
        self.uncommon.as_ref()?.end_marker
    }

    /// What is known of its events; of a path that the caller wrote nothing is.
    pub(crate) fn events(&self) -> EventNames {
        const USUAL: EventNames = EventNames { listed: &[], skipped: &["ping", "open"] };
        const NONE: EventNames = EventNames { listed: &[], skipped: &[] };
        let usual = if matches!(self.target, Target::Literal(_)) { NONE } else { USUAL };
        self.uncommon.as_ref().and_then(|uncommon| uncommon.events).unwrap_or(usual)
    }

    /// Notices a server that leads in a circle.
    pub(crate) fn guard(&mut self) -> &mut Guard {
        &mut self.uncommon().guard
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

    fn written(
        &mut self,
        location: ParamLocation,
        style: Style,
        name: &str,
        value: Json,
    ) -> Option<String> {
        match value.and_then(|json| param::write(location, style, name, &json)) {
            Ok(text) => Some(text),
            Err(error) => {
                self.refuse(format!("the parameter `{name}` cannot be written: {error}"));
                None
            }
        }
    }

    /// Sets the mask that the caller asked to have made of the body (see
    /// [`Request::mask_from_fields`]).
    pub(crate) fn apply_mask(&mut self) {
        let Some(mask) = self.uncommon.as_mut().and_then(|uncommon| uncommon.mask.take()) else {
            return;
        };
        if mask.in_query && self.query.iter().any(|(name, _)| *name == mask.name) {
            return;
        }
        let body = self.content.write().and_then(|body| match body {
            Some((Payload::Bytes(json), _)) => mask::mask_from_body(&json, &mask),
            _ => Ok(None),
        });
        match body {
            Ok(Some(paths)) if mask.in_query => {
                self.set_query(Cow::Borrowed(mask.name), Style::FormExplode, json(&paths))
            }
            Ok(Some(paths)) => self
                .set_field(Cow::Borrowed(mask.name), &mut |out| serde_json::to_writer(out, &paths)),
            Ok(None) => {}
            Err(why) => self.refuse(format!("no field mask can be made of the body: {why}")),
        }
    }

    pub(crate) fn set_path(&mut self, name: &'static str, style: Style, value: Json) {
        if let Some(text) = self.written(ParamLocation::Path, style, name, value) {
            self.put_path(name, text);
        }
    }

    pub(crate) fn put_path(&mut self, name: &'static str, text: String) {
        if let Some(why) = path::refusal(name, &text) {
            self.refuse(why);
        }
        put(&mut self.path, name, text);
    }

    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, style: Style, value: Json) {
        if let Some(text) = self.written(ParamLocation::Query, style, &name, value) {
            put(&mut self.query, name, text);
        }
    }

    pub(crate) fn set_cookie(&mut self, name: &'static str, style: Style, value: Json) {
        if let Some(text) = self.written(ParamLocation::Cookie, style, name, value) {
            put(&mut self.uncommon().cookies, Cow::Borrowed(name), text);
        }
    }

    pub(crate) fn set_header(&mut self, name: &'static str, style: Style, value: Json) {
        let null = matches!(&value, Ok(json) if json == "null");
        let Some(text) = self.written(ParamLocation::Header, style, name, value) else { return };
        match (HeaderName::try_from(name), HeaderValue::from_bytes(text.as_bytes())) {
            (Ok(name), Ok(_)) if null => self.headers.retain(|(known, _)| *known != name),
            (Ok(name), Ok(value)) => put(&mut self.headers, name, value),
            _ => self.refuse(format!("the value for the header `{name}` cannot stand in a header")),
        }
    }

    pub(crate) fn set_field(&mut self, name: Cow<'static, str>, write: Writing<'_>) {
        let set = self.content.set(name, write);
        self.note(set);
    }

    /// Sets the member of the body at a path to JSON.
    pub(crate) fn set_field_at(&mut self, path: &[&'static str], json: String) {
        let set = self.content.set_at(path, &json);
        self.note(set);
    }

    pub(crate) fn remove_field(&mut self, name: &str) {
        let removed = self.content.remove(name);
        self.note(removed);
    }

    pub(crate) fn set_entry(&mut self, name: &'static str, key: String, value: Json) {
        let set = match value {
            Ok(json) => self.content.entry(name, key, json),
            Err(error) => Err(format!("the field `{name}` cannot be written: {error}")),
        };
        self.note(set);
    }

    pub(crate) fn set_files(&mut self, name: Cow<'static, str>, files: Vec<FilePart>) {
        let set = self.content.set_files(name, files);
        self.note(set);
    }

    pub(crate) fn set_whole(&mut self, value: Json) {
        match value {
            Ok(json) => self.content.whole(json),
            Err(error) => self.refuse(format!("the body cannot be written: {error}")),
        }
    }

    pub(crate) fn set_whole_form(&mut self, value: Json, files: &[&'static str]) {
        self.set_whole(value);
        let set = form_files::send_as_files(&mut self.content, files);
        self.note(set);
    }

    pub(crate) fn set_text(&mut self, media_type: &'static str, value: Json) {
        match value.and_then(|json| Ok(Shape::text(&json)?.unwrap_or_default().into_owned())) {
            Ok(text) => self.content.upload(media_type, text.into()),
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
            Self::Literal(text) | Self::Url(text) => {
                text.split(['?', '#']).next().unwrap_or_default()
            }
            // It may grant access by itself.
            Self::Elsewhere(_) => "to another origin",
        }
    }
}

/// Adds a pair, or replaces the one of that name.
pub(crate) fn put<N: PartialEq, V>(list: &mut Vec<(N, V)>, name: N, value: V) {
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
