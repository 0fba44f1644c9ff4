// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The message of a request: address, headers and body. It is made once and sent in each attempt.

use super::address::{Address, base, call};
use super::framing;
use super::request_parts::Parts;
use crate::runtime::attempts::execute::Limits;
use crate::runtime::bodies::body::Body;
use crate::runtime::bodies::payload::{Activity, Payload};
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::error::Error;
use crate::runtime::params::http_method::HttpMethod;
use crate::runtime::params::location;
use crate::runtime::security::auth::{ByHand, Chosen, Credentials, Header, Others, Used};
use bytes::Bytes;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue,
    USER_AGENT,
};
use http::{HeaderMap, Method, StatusCode, Uri};
use std::borrow::Cow;

/// The message that all attempts of a request send.
pub(crate) struct Outgoing<'r> {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// Whose headers go along: the defaults, and those set by hand. A request for a token has none.
    parts: Option<&'r Parts>,
    keys: Credentials<'r>,
    /// Of the body, unless it was set by hand.
    content_type: Option<HeaderValue>,
    /// Others that are made for it. A message is put together of both anew for each attempt: mostly
    /// there is one only.
    headers: Headers,
    body: Payload,
    /// The response is a stream, and whether it has a deadline of its own.
    pub(crate) streaming: Option<bool>,
    /// Doing it twice does what doing it once does.
    pub(crate) repeatable: bool,
    #[cfg(feature = "mock")]
    hint: Option<crate::runtime::requests::hint::Hint>,
    /// The address for spans: with names where it has values.
    #[cfg(feature = "tracing")]
    pub(crate) shown: String,
}

impl<'r> Outgoing<'r> {
    pub(crate) async fn new(parts: &'r Parts, limits: &Limits<'_>) -> Result<Self, Error> {
        let keys = match at_hand(parts)? {
            Ok(keys) => keys,
            Err(chosen) => {
                let inner = parts.client.inner();
                // On the heap: every request would have room for it.
                let others =
                    Box::pin(inner.keys.current(chosen, parts.by_hand(), inner, limits)).await?;
                Credentials { made: None, others: Some(others) }
            }
        };
        Self::with(parts, keys)
    }

    fn with(parts: &'r Parts, keys: Credentials<'r>) -> Result<Self, Error> {
        let inner = parts.client.inner();
        let by_hand = parts.by_hand();
        let method = parts
            .http_method
            .method()
            .ok_or_else(|| Error::invalid_request("the method cannot be written"))?;
        let mut address = Address::new(parts, inner)?;
        address.add_query(parts, keys.others.as_ref().map_or(&[], |others| &others.query));
        #[cfg(feature = "mock")]
        let hint = Some(crate::runtime::requests::hint::Hint {
            base: address.base.url.path().to_owned(),
            paging: parts.paging,
            before: parts
                .uncommon
                .as_ref()
                .and_then(|uncommon| uncommon.guard.progress)
                .map(|progress| progress.items),
        });
        #[cfg(feature = "tracing")]
        let shown = match &parts.target {
            crate::runtime::requests::request_parts::Target::Template(template) => {
                [&*address.base.text, *template].concat()
            }
            // Nobody knows what in it is a value.
            _ => format!("{}/REDACTED", address.base.text),
        };
        let uri = address.base.uri(address.text).map_err(unwritable)?;
        let mut headers = Vec::new();
        if keys.others.is_some() || !parts.cookies().is_empty() {
            add_cookies(&mut headers, parts, by_hand, keys.others.as_deref())?;
        }
        let (body, content_type) = body(&mut headers, parts, by_hand)?;
        if by_hand.any() {
            framing::check(by_hand, &body)?;
        }
        let repeatable = idempotency(&mut headers, parts, by_hand)?;
        Ok(Self {
            method,
            uri,
            parts: Some(parts),
            keys,
            content_type,
            headers,
            body,
            streaming: parts.streaming.then_some(parts.options().deadline.is_some()),
            repeatable,
            #[cfg(feature = "mock")]
            hint,
            #[cfg(feature = "tracing")]
            shown,
        })
    }

    /// A POST that is no operation of the API's, and may be sent twice: for a token.
    pub(crate) fn post(uri: Uri, headers: Headers, body: Vec<u8>) -> Self {
        #[cfg(feature = "tracing")]
        let shown = uri.to_string().split('?').next().unwrap_or_default().to_owned();
        Self {
            method: Method::POST,
            uri,
            parts: None,
            keys: Credentials::default(),
            content_type: None,
            headers,
            body: body.into(),
            streaming: None,
            repeatable: true,
            #[cfg(feature = "mock")]
            hint: None,
            #[cfg(feature = "tracing")]
            shown,
        }
    }

    /// The message of one attempt; `attempts` came before.
    pub(crate) fn message(&self, attempts: u32, activity: &Activity) -> http::Request<Body> {
        let mut message = http::Request::new(self.body.body(activity));
        *message.method_mut() = self.method.clone();
        *message.uri_mut() = self.uri.clone();
        self.add_headers(message.headers_mut(), attempts);
        #[cfg(feature = "mock")]
        self.hint.iter().for_each(|hint| drop(message.extensions_mut().insert(hint.clone())));
        message
    }

    /// The defaults, what was set by hand, what was made for it: each replaces what came before.
    fn add_headers(&self, all: &mut HeaderMap, attempts: u32) {
        let by_hand = self.by_hand();
        if let Some(parts) = self.parts {
            add_defaults(all, parts);
        }
        by_hand
            .client
            .filter(|client| !client.is_empty())
            .into_iter()
            .flatten()
            .for_each(|(name, value)| put(all, name, value));
        by_hand.request.iter().for_each(|(name, value)| put(all, name, value));
        self.keys.made.iter().for_each(|(name, value)| put(all, name, value));
        self.keys
            .others
            .iter()
            .flat_map(|others| &others.headers)
            .for_each(|(name, value)| put(all, name, value));
        self.content_type.iter().for_each(|value| put(all, &CONTENT_TYPE, value));
        self.headers.iter().for_each(|(name, value)| put(all, name, value));
        if attempts > 0 {
            all.insert(HeaderName::from_static("x-retry-count"), HeaderValue::from(attempts));
        }
    }

    fn by_hand(&self) -> ByHand<'r> {
        self.parts.map_or(ByHand::default(), Parts::by_hand)
    }

    /// Finds out how long a body is that comes in pieces, and says so in a header.
    pub(crate) async fn measure(&mut self) -> Result<(), Error> {
        if !self.is_streamed() {
            return Ok(());
        }
        self.body.measure().await?;
        let length = framing::settle(self.by_hand(), &mut self.body)?;
        self.headers.extend(length.map(|length| (CONTENT_LENGTH, length)));
        Ok(())
    }

    /// The body takes time to send.
    pub(crate) fn moves(&self) -> bool {
        self.body.moves()
    }

    /// The body comes in pieces.
    pub(crate) fn is_streamed(&self) -> bool {
        matches!(self.body, Payload::Pieces(_))
    }

    /// For the server it is the same request as one before it, with the same idempotency key: that
    /// may have been processed.
    #[cold]
    pub(crate) fn recognized_as(&mut self, before: &Self) {
        let Some(name) = self.parts.and_then(|parts| parts.client.inner().api.idempotency_header)
        else {
            return;
        };
        if let Some(key) =
            before.headers.iter().find(|(header, _)| header.as_str().eq_ignore_ascii_case(name))
        {
            self.headers.retain(|(header, _)| *header != key.0);
            self.headers.push(key.clone());
        }
    }

    /// Whether a response of this status is a success.
    pub(crate) fn succeeds(&self, status: StatusCode) -> bool {
        status.is_success()
            || status == StatusCode::NOT_MODIFIED
                && self.parts.is_some_and(|parts| parts.not_modified)
    }

    /// The media types that the response should have.
    pub(crate) fn accept(&self) -> &str {
        let by_hand = |parts: &'r Parts| {
            parts.by_hand().get(ACCEPT.as_str()).map(|value| value.to_str().unwrap_or_default())
        };
        self.parts.map_or("", |parts| by_hand(parts).unwrap_or(parts.accept))
    }

    /// What is asked, for errors.
    pub(crate) fn call(&self) -> String {
        self.parts.map_or_else(String::new, call)
    }

    /// The keys it goes out with that may be others by now.
    pub(crate) fn renewable(&self) -> &[Used] {
        self.keys.others.as_ref().map_or(&[], |others| &others.renewable)
    }

    /// The body has not been used up.
    pub(crate) fn can_be_sent(&self) -> bool {
        self.body.is_there()
    }
}

#[cold]
fn unwritable(error: http::Error) -> Error {
    Error::invalid_request(format!("the address cannot be written: {error}"))
}

/// The keys that it goes out with, or which of them have to be asked for.
fn at_hand(parts: &Parts) -> Result<Result<Credentials<'_>, Chosen>, Error> {
    let keys = &parts.client.inner().keys;
    if let Some(why) = &parts.refused {
        return Err(Error::invalid_request(&**why));
    }
    parts.check_needed()?;
    if parts.is_elsewhere() {
        return Ok(Ok(Credentials::default()));
    }
    // Whether that may go to the client's own address was found out when the client was built.
    let there = parts.server.is_none() && parts.options().base.is_none();
    let usual = there && parts.security.is_none() && parts.headers.is_empty();
    match usual.then(|| keys.usual()).flatten() {
        Some(credentials) => Ok(Ok(credentials)),
        None => chosen(parts).map(|chosen| keys.at_hand(chosen, parts.by_hand()).ok_or(chosen)),
    }
}

/// The keys that it goes out with.
fn chosen(parts: &Parts) -> Result<Chosen, Error> {
    let (inner, by_hand) = (parts.client.inner(), parts.by_hand());
    let chosen =
        inner.keys.choose(parts.security.or(inner.api.security), by_hand, parts.server.is_some());
    if inner.keys.sends(chosen, by_hand)
        && !inner.plain_http
        && !location::is_private(&base(parts, inner)?.url)
    {
        return Err(Error::config(PLAIN_HTTP));
    }
    Ok(chosen)
}

/// Which key the server may have missed, and how to set it.
#[cold]
pub(crate) fn missing_key(parts: &Parts) -> Option<String> {
    let inner = parts.client.inner();
    let security = parts.security.or(inner.api.security);
    if parts.is_elsewhere() { None } else { inner.keys.missing(security, parts.by_hand()) }
}

pub(crate) const PLAIN_HTTP: &str = "the key would go out readable for everyone: use https, or say `Client::builder().allow_plain_http(true)`";

type Headers = Vec<Header>;

fn add_cookies(
    headers: &mut Headers,
    parts: &Parts,
    by_hand: ByHand<'_>,
    keys: Option<&Others>,
) -> Result<(), Error> {
    let keys = keys.map_or(&[] as &[_], |others| &others.cookies);
    let secret = !keys.is_empty();
    let own =
        parts.cookies().iter().map(|(_, text)| text.as_bytes()).filter(|text| !text.is_empty());
    let mut all: Vec<&[u8]> = own.chain(keys.iter().map(String::as_bytes)).collect();
    if !all.is_empty() {
        all.splice(..0, by_hand.get(COOKIE.as_str()).map(HeaderValue::as_bytes));
        let all = all.join(b"; ".as_slice());
        let mut value = HeaderValue::try_from(all)
            .map_err(|_| Error::invalid_request("the cookies cannot be written"))?;
        value.set_sensitive(secret);
        headers.push((COOKIE, value));
    }
    Ok(())
}

/// The body and its media type, unless that was set by hand.
fn body(
    headers: &mut Headers,
    parts: &Parts,
    by_hand: ByHand<'_>,
) -> Result<(Payload, Option<HeaderValue>), Error> {
    let written = parts.content.write().map_err(Error::invalid_request)?;
    // Some servers refuse what may have a body and does not say that it has none (RFC 9110 §8.6).
    let is_empty = written.as_ref().is_none_or(|(body, _)| body.is_empty());
    if is_empty
        && matches!(parts.http_method, HttpMethod::Post | HttpMethod::Put | HttpMethod::Patch)
        && !by_hand.has(CONTENT_LENGTH.as_str())
    {
        headers.push((CONTENT_LENGTH, HeaderValue::from_static("0")));
    }
    let Some((body, body_type)) = written else { return Ok((Payload::default(), None)) };
    if !body.is_there() {
        return Err(Error::invalid_request("the stream that is its body has been sent already"));
    }
    if by_hand.has(CONTENT_TYPE.as_str()) {
        return Ok((body, None));
    }
    let value = match body_type {
        Cow::Borrowed(text) => media_type(text),
        Cow::Owned(text) => HeaderValue::from_maybe_shared(Bytes::from(text)).ok(),
    };
    Ok((
        body,
        Some(value.ok_or_else(|| Error::invalid_request("the media type cannot be written"))?),
    ))
}

static JSON: HeaderValue = HeaderValue::from_static("application/json");

/// A media type of the document's as a header; mostly there is nothing to make.
fn media_type(text: &'static str) -> Option<HeaderValue> {
    match text {
        "application/json" => Some(JSON.clone()),
        _ => HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())).ok(),
    }
}

fn add_defaults(headers: &mut HeaderMap, parts: &Parts) {
    if let Some(accept) = media_type(parts.accept) {
        put(headers, &ACCEPT, &accept);
    }
    if let Some(agent) = &parts.client.inner().user_agent {
        put(headers, &USER_AGENT, agent);
    }
    // A stream that is packed comes late, and a download does not say its length.
    if cfg!(feature = "gzip") && !parts.streaming {
        put(headers, &ACCEPT_ENCODING, &HeaderValue::from_static("gzip"));
    }
}

// One piece of code for all of them: for a single call it matters more how much code is gone
// through than how fast it is.
#[inline(never)]
fn put(all: &mut HeaderMap, name: &HeaderName, value: &HeaderValue) {
    all.insert(name, value.clone());
}

/// Sets the idempotency key, where the API honours one, and says whether the request may be sent
/// twice.
fn idempotency(headers: &mut Headers, parts: &Parts, by_hand: ByHand<'_>) -> Result<bool, Error> {
    let options = parts.options();
    let by_nature = parts.repeatable && parts.http_method.is_repeatable();
    let allowed = by_nature || options.retry_unsafe;
    let known = parts.client.inner().api.idempotency_header.filter(|_| !parts.is_elsewhere());
    let Some(name) = known else { return Ok(allowed) };
    if by_hand.has(name) {
        return Ok(true);
    }
    let name =
        HeaderName::try_from(name).map_err(|_| Error::config(format!("{name:?} is no header")))?;
    let key = match &options.idempotency_key {
        Some(key) => key.clone(),
        // One of our own makes a POST repeatable; but what the document says must not be repeated
        // is not.
        None if parts.repeatable && !parts.http_method.is_repeatable() => random_key(),
        None => return Ok(allowed),
    };
    let value = HeaderValue::try_from(key)
        .map_err(|_| Error::invalid_request("the idempotency key cannot stand in a header"))?;
    headers.push((name, value));
    Ok(true)
}

/// In the form of a random UUID (RFC 9562 §5.4).
fn random_key() -> String {
    let random = (fastrand::u128(..) & !(0xF << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{random:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
