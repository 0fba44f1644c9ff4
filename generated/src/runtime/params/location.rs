// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Where the API is: base addresses and origins.

use bytes::Bytes;
use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};
use url::{Host, Url};

/// The address that paths are put behind.
#[derive(Debug, Clone)]
pub(crate) struct Base {
    /// Without a slash at its end.
    pub(crate) text: String,
    pub(crate) url: Url,
    /// The same in the words of requests, whose addresses are put together of it.
    words: (Scheme, Authority),
    /// How much of the text is the origin.
    path: usize,
}

impl Base {
    /// Reads an address; the error says what is wrong without repeating it, as it may hold a
    /// password.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let url =
            Url::parse(text.trim()).map_err(|e| format!("the base URL is not an address: {e}"))?;
        let wrong = if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            Some("is not of http or https")
        } else if !url.username().is_empty() || url.password().is_some() {
            Some("holds a user or a password: say `api_key` instead")
        } else if url.query().is_some() || url.fragment().is_some() {
            Some("has a query or a fragment")
        } else if text.contains('{') {
            Some("has a variable without a value")
        } else {
            None
        };
        match wrong {
            Some(wrong) => Err(format!("the base URL {wrong}")),
            None => Self::from_url(url)
                .ok_or_else(|| "the base URL is not an address of a request".to_owned()),
        }
    }

    fn from_url(url: Url) -> Option<Self> {
        let parts = Uri::try_from(url.as_str()).ok()?.into_parts();
        let path = url.origin().ascii_serialization().len();
        let text = url.as_str().trim_end_matches('/').to_owned();
        Some(Self { text, url, words: (parts.scheme?, parts.authority?), path })
    }

    /// `https://api.example.com`
    pub(crate) fn origin(&self) -> &str {
        self.text.get(..self.path).unwrap_or_default()
    }

    /// Its own path, without a slash at its end: what the paths of requests begin with.
    pub(crate) fn path(&self) -> &str {
        self.text.get(self.path..).unwrap_or_default()
    }

    /// The address with this path, which begins with that of the base, and query.
    pub(crate) fn uri(&self, path: String) -> Result<Uri, http::Error> {
        let mut parts = http::uri::Parts::default();
        parts.scheme = Some(self.words.0.clone());
        parts.authority = Some(self.words.1.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path))?);
        Ok(Uri::from_parts(parts)?)
    }

    /// An operation's own server, which may be relative to this one (OpenAPI 3.0.4, "Server
    /// Object").
    pub(crate) fn join(&self, server: &str) -> Result<Self, String> {
        self.url.join(server).map_err(|e| e.to_string()).and_then(|url| Self::parse(url.as_str()))
    }
}

/// Whether nobody on the way can read along: https, or this very machine.
pub(crate) fn is_private(url: &Url) -> bool {
    url.scheme() == "https"
        || match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback(),
            None => false,
        }
}
