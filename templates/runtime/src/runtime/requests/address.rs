//! Where a request goes: the address that its template, its values and the client make, or the one
//! that the server gave.

use super::request_parts::{Parts, Target};
use crate::runtime::client::builder::Inner;
use crate::runtime::client::own_server;
use crate::runtime::errors::error::Error;
use crate::runtime::params::location::{self, Base};
use crate::runtime::params::path;
use std::borrow::Cow;
use url::Url;

/// Where a request goes.
pub(crate) struct Address<'a> {
    pub(crate) base: Cow<'a, Base>,
    /// Path and query; the path begins with that of the base.
    pub(crate) text: String,
}

/// The request's base URL, else the operation's own server, else the client's base URL.
pub(crate) fn base<'a>(parts: &Parts, inner: &'a Inner) -> Result<Cow<'a, Base>, Error> {
    match (&parts.options().base, parts.server) {
        (Some(base), _) => Ok(Cow::Owned(Base::clone(base))),
        (None, Some(server)) => own_server::base(inner, server).map_err(Error::config),
        (None, None) => Ok(Cow::Borrowed(&inner.base)),
    }
}

impl<'a> Address<'a> {
    pub(crate) fn new(parts: &Parts, inner: &'a Inner) -> Result<Self, Error> {
        let base = base(parts, inner)?;
        let path = match &parts.target {
            Target::Template(template) => *template,
            Target::Literal(path) => path,
            Target::Url(next) => return further(&base, next),
            Target::Elsewhere(url) => return elsewhere(inner, url),
        };
        let mut room = base.path().len() + path.len();
        parts.path.iter().for_each(|(_, value)| room += value.len());
        parts.query.iter().for_each(|(_, pair)| room += pair.len() + 1);
        let mut text = String::with_capacity(room);
        text.push_str(base.path());
        match parts.target {
            Target::Template(_) => path::fill(&mut text, path, &parts.path),
            _ => path::literal(&mut text, path),
        }
        .map_err(Error::invalid_request)?;
        Ok(Self { base, text })
    }

    /// An address from the server, as its origin and what comes behind it.
    fn apart(url: &Url) -> Result<Self, Error> {
        let base =
            Base::parse(&url.origin().ascii_serialization()).map_err(Error::invalid_request)?;
        let mut text = url.path().to_owned();
        if let Some(query) = url.query() {
            text.extend(["?", query]);
        }
        Ok(Self { base: Cow::Owned(base), text })
    }

    pub(crate) fn add_query(&mut self, parts: &Parts, keys: &[String]) {
        // Templates and the caller's own paths may bring a query along; a link of the server's is
        // complete.
        let complete = matches!(parts.target, Target::Url(_) | Target::Elsewhere(_));
        let own = parts.query.iter().map(|(_, text)| text).filter(|_| !complete);
        for pair in own.chain(keys).filter(|pair| !pair.is_empty()) {
            self.text.push(if self.text.contains('?') { '&' } else { '?' });
            self.text.push_str(pair);
        }
    }
}

/// What is asked, for errors: `GET /v1/x/1`, with no query, which may hold secrets, and not
/// endless.
#[cold]
pub(crate) fn call(parts: &Parts) -> String {
    let method = parts.http_method.as_str();
    let Ok(address) = Address::new(parts, parts.client.inner()) else { return template(parts) };
    if parts.is_elsewhere() {
        return format!("{method} {}", address.base.text);
    }
    let path = address
        .text
        .get(address.base.path().len()..)
        .unwrap_or_default()
        .split('?')
        .next()
        .unwrap_or_default();
    match path.char_indices().nth(200) {
        Some((end, _)) => format!("{method} {}…", &path[..end]),
        None => format!("{method} {path}"),
    }
}

/// The same as long as there may be no address.
#[cold]
pub(crate) fn template(parts: &Parts) -> String {
    format!("{} {}", parts.http_method.as_str(), parts.target.as_str())
}

/// A link of a response, which may be relative to what was asked for (RFC 8288 §3.2).
pub(crate) fn beside(parts: &Parts, link: &str) -> String {
    let asked = Address::new(parts, parts.client.inner()).ok();
    let asked =
        asked.and_then(|asked| Url::parse(&[asked.base.origin(), &asked.text].concat()).ok());
    asked.and_then(|asked| asked.join(link).ok()).map_or_else(|| link.to_owned(), Into::into)
}

/// An address from the server: it must be of the same origin, as the key goes there.
fn further<'a>(base: &Base, next: &str) -> Result<Address<'a>, Error> {
    let next = base
        .url
        .join(next)
        .map_err(|e| Error::invalid_request(format!("the server's link is no address: {e}")))?;
    if next.origin() != base.url.origin() {
        return Err(Error::invalid_request("the server's link leads to another origin"));
    }
    Address::apart(&next)
}

/// An address from the server on any origin: no key goes there, but it may be a secret itself.
fn elsewhere<'a>(inner: &Inner, url: &str) -> Result<Address<'a>, Error> {
    let url = Url::parse(url)
        .map_err(|e| Error::invalid_request(format!("the server's link is no address: {e}")))?;
    if !inner.plain_http && !location::is_private(&url) {
        return Err(Error::invalid_request(
            "the server's link is not of https: what is sent there would be readable for everyone, unless you say \
             `Client::builder().allow_plain_http(true)`",
        ));
    }
    Address::apart(&url)
}
