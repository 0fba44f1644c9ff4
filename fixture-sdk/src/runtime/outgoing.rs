// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A request as it goes out: address, headers and bytes, made once and sent as often as need be.

use super::auth::{Credentials, Used};
use super::body::Body;
use super::client::Inner;
use super::error::Error;
use super::execute::Limits;
use super::location::{self, Base};
use super::path;
use super::payload::{Activity, Payload};
use super::request::{Parts, Target};
use bytes::Bytes;
use http::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Uri};
use std::borrow::Cow;
use url::Url;

/// All tries of a request send this.
pub(crate) struct Outgoing {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    headers: HeaderMap,
    body: Payload,
    /// The answer is a stream, and whether it has a deadline of its own.
    pub(crate) streaming: Option<bool>,
    /// Doing it twice does what doing it once does.
    pub(crate) repeatable: bool,
    /// `GET /v1/x/1`, for errors: no query, which may hold secrets.
    pub(crate) call: String,
    /// The keys it goes out with that may be others by now.
    pub(crate) renewable: Vec<Used<'static>>,
    #[cfg(feature = "mock")]
    hint: Option<super::mock::Hint>,
    /// The address for spans: with names where it has values.
    #[cfg(feature = "tracing")]
    pub(crate) shown: String,
}

impl Outgoing {
    pub(crate) async fn of(parts: &Parts, limits: &Limits) -> Result<Self, Error> {
        if let Some(why) = &parts.refused {
            return Err(Error::invalid_request(&**why));
        }
        let inner = parts.client.inner();
        let method = parts.verb.method().ok_or_else(|| Error::invalid_request("the method cannot be written"))?;
        let (base, target) = target(parts, inner)?;
        let elsewhere = matches!(parts.target, Target::Elsewhere(_));
        let mut headers = HeaderMap::with_capacity(inner.headers.len() + parts.headers.len() + 6);
        if !elsewhere {
            headers.extend(inner.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
        for (name, value) in &parts.headers {
            headers.insert(name, value.clone());
        }
        let names = if elsewhere { &[] } else { schemes(parts, inner, &base, &headers)? };
        let used = inner.keys.current(names, &headers, inner, limits).await?;
        let renewable = used.iter().filter_map(Used::renewable).collect();
        let credentials = inner.keys.credentials(&used).map_err(Error::config)?;
        #[cfg(feature = "mock")]
        let hint = Some(super::mock::Hint { base: base.url.path().to_owned(), paging: parts.paging });
        let call = match &parts.target {
            Target::Elsewhere(_) => format!("{method} {}", base.text),
            _ => short_call(&method, &target),
        };
        #[cfg(feature = "tracing")]
        let shown = match &parts.target {
            Target::Template(template) => [&*base.text, *template].concat(),
            // Nobody knows what in it is a value.
            _ => format!("{}/REDACTED", base.text),
        };
        let uri = with_query([&*base.text, &*target].concat(), parts, &credentials);
        let uri = Uri::try_from(uri).map_err(|e| Error::invalid_request(format!("the address cannot be written: {e}")))?;
        headers.extend(credentials.headers);
        cookies(&mut headers, parts, credentials.cookies)?;
        let body = body(&mut headers, parts)?;
        defaults(&mut headers, parts, inner);
        let repeatable = idempotency(&mut headers, parts, inner)?;
        Ok(Self {
            method,
            uri,
            headers,
            body,
            streaming: parts.streaming.then_some(parts.options.deadline.is_some()),
            repeatable,
            call,
            renewable,
            #[cfg(feature = "mock")]
            hint,
            #[cfg(feature = "tracing")]
            shown,
        })
    }

    /// A POST that is no operation of the API's, and may be sent twice: for a token.
    pub(crate) fn post(uri: Uri, headers: HeaderMap, body: Vec<u8>, call: String) -> Self {
        #[cfg(feature = "tracing")]
        let shown = call.trim_start_matches("POST ").to_owned();
        Self {
            method: Method::POST,
            uri,
            headers,
            body: body.into(),
            streaming: None,
            repeatable: true,
            call,
            renewable: Vec::new(),
            #[cfg(feature = "mock")]
            hint: None,
            #[cfg(feature = "tracing")]
            shown,
        }
    }

    /// The message of one try; `tries` came before.
    pub(crate) fn message(&self, tries: u32, activity: &Activity) -> http::Request<Body> {
        let mut message = http::Request::new(self.body.body(activity));
        *message.method_mut() = self.method.clone();
        *message.uri_mut() = self.uri.clone();
        *message.headers_mut() = self.headers.clone();
        #[cfg(feature = "mock")]
        self.hint.iter().for_each(|hint| drop(message.extensions_mut().insert(hint.clone())));
        if tries > 0 {
            message.headers_mut().insert(HeaderName::from_static("x-retry-count"), HeaderValue::from(tries));
        }
        message
    }

    /// Finds out how long the body is, and says so in a header.
    pub(crate) async fn measure(&mut self) -> Result<(), Error> {
        if self.is_streamed() {
            self.body.measure().await?;
            if let (Some(size), false) = (self.body.size(), self.headers.contains_key(CONTENT_LENGTH)) {
                self.headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
            }
        }
        Ok(())
    }

    /// The body comes in pieces.
    pub(crate) fn is_streamed(&self) -> bool {
        matches!(self.body, Payload::Pieces(_))
    }

    /// The media types that the answer should have.
    pub(crate) fn accept(&self) -> &str {
        self.headers.get(ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The body has not been used up.
    pub(crate) fn can_be_sent(&self) -> bool {
        self.body.is_there()
    }
}

/// The base address and what comes behind it.
fn target<'a>(parts: &Parts, inner: &'a Inner) -> Result<(Cow<'a, Base>, String), Error> {
    let mut base = Cow::Borrowed(&inner.base);
    if let (Some(server), false) = (parts.server, inner.base_chosen) {
        base = Cow::Owned(inner.base.join(server).map_err(Error::config)?);
    }
    let target = match &parts.target {
        Target::Template(template) => path::fill(template, &parts.path),
        Target::Literal(path) => path::literal(path),
        Target::Url(next) => return further(&base, next).map(|(base, target)| (Cow::Owned(base), target)),
        Target::Elsewhere(url) => return elsewhere(inner, url).map(|(base, target)| (Cow::Owned(base), target)),
    };
    Ok((base, target.map_err(Error::invalid_request)?))
}

/// An address from the server: it must be of the same origin, as the key goes there.
fn further(base: &Base, next: &str) -> Result<(Base, String), Error> {
    let next = base.url.join(next).map_err(|e| Error::invalid_request(format!("the server's link is no address: {e}")))?;
    if next.origin() != base.url.origin() {
        return Err(Error::invalid_request("the server's link leads to another origin"));
    }
    apart(&next)
}

/// An address from the server on any origin: no key goes there, but it may be a secret itself.
fn elsewhere(inner: &Inner, url: &str) -> Result<(Base, String), Error> {
    let url = Url::parse(url).map_err(|e| Error::invalid_request(format!("the server's link is no address: {e}")))?;
    if !inner.plain_http && !location::is_private(&url) {
        return Err(Error::invalid_request(
            "the server's link is not of https: what is sent there would be readable for everyone, unless you say \
             `Client::builder().allow_plain_http(true)`",
        ));
    }
    apart(&url)
}

/// An address as its origin and what comes behind it.
fn apart(url: &Url) -> Result<(Base, String), Error> {
    let target = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let root = Base::parse(&url.origin().ascii_serialization()).map_err(Error::invalid_request)?;
    Ok((root, target))
}

/// The schemes that it goes out with.
fn schemes(parts: &Parts, inner: &Inner, base: &Base, headers: &HeaderMap) -> Result<&'static [&'static str], Error> {
    let alternatives = parts.security.unwrap_or(inner.api.security);
    let names = inner.keys.choose(alternatives, headers).map_err(Error::config)?;
    if !names.is_empty() && !inner.plain_http && !location::is_private(&base.url) {
        return Err(Error::config(PLAIN_HTTP));
    }
    Ok(names)
}

pub(crate) const PLAIN_HTTP: &str =
    "the key would go out readable for everyone: use https, or say `Client::builder().allow_plain_http(true)`";

fn with_query(mut address: String, parts: &Parts, credentials: &Credentials) -> String {
    // Templates and the caller's own paths may bring a query along; a link of the server's is complete.
    let own = parts.query.iter().map(|(_, text)| text).filter(|_| !matches!(parts.target, Target::Url(_) | Target::Elsewhere(_)));
    for pair in own.chain(&credentials.query).filter(|pair| !pair.is_empty()) {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(pair);
    }
    address
}

fn cookies(headers: &mut HeaderMap, parts: &Parts, keys: Vec<String>) -> Result<(), Error> {
    let secret = !keys.is_empty();
    let own = parts.cookies.iter().map(|(_, text)| text.clone()).filter(|text| !text.is_empty());
    let by_hand = headers.get(COOKIE).and_then(|v| v.to_str().ok()).map(str::to_owned);
    let all: Vec<String> = by_hand.into_iter().chain(own).chain(keys).collect();
    if !all.is_empty() {
        let mut value =
            HeaderValue::try_from(all.join("; ")).map_err(|_| Error::invalid_request("the cookies cannot be written"))?;
        value.set_sensitive(secret);
        headers.insert(COOKIE, value);
    }
    Ok(())
}

fn body(headers: &mut HeaderMap, parts: &Parts) -> Result<Payload, Error> {
    let Some((body, media_type)) = parts.content.write().map_err(Error::invalid_request)? else {
        return Ok(Payload::default());
    };
    if !headers.contains_key(CONTENT_TYPE) {
        let value =
            HeaderValue::try_from(&*media_type).map_err(|_| Error::invalid_request("the media type cannot be written"))?;
        headers.insert(CONTENT_TYPE, value);
    }
    if !body.is_there() {
        return Err(Error::invalid_request("the stream that is its body has been sent already"));
    }
    Ok(body)
}

fn defaults(headers: &mut HeaderMap, parts: &Parts, inner: &Inner) {
    for (name, value) in [(ACCEPT, parts.accept), (USER_AGENT, inner.api.user_agent)] {
        let value = || HeaderValue::from_maybe_shared(Bytes::from_static(value.as_bytes()));
        if let (false, Ok(value)) = (headers.contains_key(&name), value()) {
            headers.insert(name, value);
        }
    }
    // A stream that is packed comes late, and a download does not say its length.
    if cfg!(feature = "gzip") && !parts.streaming && !headers.contains_key(ACCEPT_ENCODING) {
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    }
}

/// Sets the idempotency key, where the API honours one, and says whether the request may be sent twice.
fn idempotency(headers: &mut HeaderMap, parts: &Parts, inner: &Inner) -> Result<bool, Error> {
    let by_nature = parts.repeatable && parts.verb.is_repeatable();
    let allowed = by_nature || parts.options.retry_unsafe;
    let known = inner.api.idempotency_header.filter(|_| !matches!(parts.target, Target::Elsewhere(_)));
    let Some(name) = known else { return Ok(allowed) };
    let name = HeaderName::try_from(name).map_err(|_| Error::config(format!("{name:?} is no header")))?;
    if headers.contains_key(&name) {
        return Ok(true);
    }
    let key = match &parts.options.idempotency_key {
        Some(key) => key.clone(),
        // One of our own makes a POST repeatable; but what the document says must not be repeated is not.
        None if parts.repeatable && !parts.verb.is_repeatable() => random_key(),
        None => return Ok(allowed),
    };
    let value = HeaderValue::try_from(key).map_err(|_| Error::invalid_request("the idempotency key cannot stand in a header"))?;
    headers.insert(name, value);
    Ok(true)
}

/// In the form of a random UUID (RFC 9562 §5.4).
fn random_key() -> String {
    let random = (fastrand::u128(..) & !(0xF << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
    let hex = format!("{random:032x}");
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// For errors: no query, and not endless.
fn short_call(method: &Method, target: &str) -> String {
    let path = target.split('?').next().unwrap_or_default();
    match path.char_indices().nth(200) {
        Some((end, _)) => format!("{method} {}…", &path[..end]),
        None => [method.as_str(), " ", path].concat(),
    }
}
