// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Who is calling: the keys of a client, and which of them goes out with a request.

use super::api::{Api, Scheme, SchemeKind};
use super::client::Inner;
use super::credential::Key;
use super::error::Error;
use super::execute::Limits;
use super::oauth::TokenCache;
use super::param::escape;
use super::secret::Secret;
use base64::Engine as _;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;

/// Alternatives of schemes, as the document has them.
pub(crate) type Alternatives = &'static [&'static [&'static str]];

/// The keys of one client, by scheme.
#[derive(Debug)]
pub(crate) struct Keys {
    api: &'static Api,
    keys: Vec<Option<Key>>,
    tokens: Vec<TokenCache>,
    /// What tokens are asked for.
    pub(crate) scopes: String,
    /// Where they come from, instead of what the document says.
    pub(crate) token_url: Option<String>,
}

/// A key as one request uses it: that of the scheme at an index.
#[derive(PartialEq)]
pub(crate) struct Used<'k> {
    index: usize,
    key: Cow<'k, Secret>,
    /// It may be another one the next time.
    renewable: bool,
}

impl Used<'_> {
    /// To be compared later, if it may be another one by then.
    pub(crate) fn renewable(&self) -> Option<Used<'static>> {
        let key = || Cow::Owned(Secret::clone(&self.key));
        self.renewable.then(|| Used { index: self.index, key: key(), renewable: true })
    }
}

/// What a chosen alternative adds to a request.
#[derive(Default)]
pub(crate) struct Credentials {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    /// `name=value`, escaped.
    pub(crate) query: Vec<String>,
    pub(crate) cookies: Vec<String>,
}

impl Keys {
    pub(crate) fn new(api: &'static Api) -> Self {
        let keys = api.schemes.iter().map(|_| None).collect();
        let tokens = api.schemes.iter().map(|_| TokenCache::default()).collect();
        Self { api, keys, tokens, scopes: String::new(), token_url: None }
    }

    /// Sets the key that the API asks for by default: its first scheme that has one.
    pub(crate) fn set_main(&mut self, key: Key) {
        let named = self.api.security.iter().flat_map(|all| all.iter()).filter_map(|name| self.index(name));
        let any = 0..self.keys.len();
        let main = named.chain(any).find(|i| self.api.schemes[*i].kind != SchemeKind::Other);
        if let Some(main) = main {
            self.keys[main] = Some(key);
        }
    }

    /// Sets the key of one scheme; `false` where there is none of that name.
    pub(crate) fn set(&mut self, scheme: &str, key: Key) -> bool {
        self.index(scheme).map(|i| self.keys[i] = Some(key)).is_some()
    }

    /// Takes keys that are still missing from elsewhere.
    pub(crate) fn fill(&mut self, find: impl Fn(&Scheme) -> Option<Secret>) {
        for (scheme, key) in self.api.schemes.iter().zip(&mut self.keys) {
            if key.is_none() {
                *key = find(scheme).map(Key::from);
            }
        }
    }

    pub(crate) fn schemes(&self) -> &'static [Scheme] {
        self.api.schemes
    }

    pub(crate) fn any(&self) -> bool {
        self.keys.iter().any(Option::is_some)
    }

    /// The first alternative that there are keys for; what the caller put into `headers` by hand counts as well.
    /// The error says how to set what is missing.
    pub(crate) fn choose(&self, alternatives: Alternatives, headers: &HeaderMap) -> Result<&'static [&'static str], String> {
        let ready = |names: &&&[&str]| names.iter().all(|name| self.has(name, headers));
        if let Some(names) = alternatives.iter().filter(|names| !names.is_empty()).find(ready) {
            return Ok(names);
        }
        if alternatives.iter().all(|names| !names.is_empty()) && !alternatives.is_empty() {
            return Err(self.missing(alternatives, headers));
        }
        Ok(&[])
    }

    /// Whether the keys that are there already can be sent.
    pub(crate) fn check(&self, names: &[&str], headers: &HeaderMap) -> Result<(), String> {
        let fixed = self.wanted(names, headers).filter_map(|(index, key)| match key {
            Key::Fixed(key) => Some(Used { index, key: Cow::Borrowed(key), renewable: false }),
            Key::Asked(_) => None,
        });
        self.credentials(&fixed.collect::<Vec<_>>()).map(drop)
    }

    /// The keys of an alternative as they are now: asked for where there is a function, and turned into tokens.
    pub(crate) async fn current(
        &self,
        names: &[&str],
        headers: &HeaderMap,
        inner: &Inner,
        limits: &Limits,
    ) -> Result<Vec<Used<'_>>, Error> {
        let mut all = Vec::new();
        for (index, key) in self.wanted(names, headers) {
            let (mut key, mut renewable) = match key {
                Key::Fixed(key) => (Cow::Borrowed(key), false),
                Key::Asked(function) => (Cow::Owned(limits.hold(inner, function.ask()).await?), true),
            };
            if let (SchemeKind::OAuth2 { token_url }, true) = (self.api.schemes[index].kind, key.expose().contains(':')) {
                let token_url = self.token_url.as_deref().unwrap_or(token_url);
                // On the heap: every request would have room for another, whether its key is a token or not.
                let token = self.tokens[index].token(inner, limits, token_url, &self.scopes, &key);
                key = Cow::Owned(Box::pin(token).await?);
                renewable = true;
            }
            all.push(Used { index, key, renewable });
        }
        Ok(all)
    }

    /// Tokens that the server does not take any more are not used again.
    pub(crate) async fn forget(&self, used: &[Used<'static>]) {
        for Used { index, key, .. } in used {
            self.tokens[*index].forget(key).await;
        }
    }

    /// The schemes of an alternative with their keys, without those that were set by hand.
    fn wanted<'k, 'a>(&'k self, names: &'a [&str], headers: &'a HeaderMap) -> impl Iterator<Item = (usize, &'k Key)> {
        let indices = names.iter().filter_map(|name| self.index(name));
        let by_hand = |index: usize| header_of(self.api.schemes[index].kind).is_some_and(|name| headers.contains_key(name));
        indices.filter(move |index| !by_hand(*index)).filter_map(|index| Some((index, self.keys[index].as_ref()?)))
    }

    /// What keys add to a request.
    pub(crate) fn credentials(&self, used: &[Used<'_>]) -> Result<Credentials, String> {
        let mut out = Credentials::default();
        for Used { index, key, .. } in used {
            let kind = self.api.schemes[*index].kind;
            match kind {
                SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => {
                    out.headers.push((AUTHORIZATION, sensitive(["Bearer ", key.expose()].concat())?));
                }
                SchemeKind::Basic => {
                    let pair = base64::engine::general_purpose::STANDARD.encode(key.expose());
                    out.headers.push((AUTHORIZATION, sensitive(format!("Basic {pair}"))?));
                }
                SchemeKind::Header(name) => {
                    let name = HeaderName::try_from(name).map_err(|_| format!("{name:?} is no header"))?;
                    out.headers.push((name, sensitive(key.expose().to_owned())?));
                }
                SchemeKind::Query(name) => out.query.push(format!("{}={}", escape(name), escape(key.expose()))),
                SchemeKind::Cookie(name) => out.cookies.push(format!("{}={}", escape(name), escape(key.expose()))),
                SchemeKind::Other => {}
            }
        }
        Ok(out)
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.api.schemes.iter().position(|scheme| scheme.name == name)
    }

    fn has(&self, name: &str, headers: &HeaderMap) -> bool {
        // A scheme that is not described cannot be asked for.
        self.index(name).is_none_or(|index| {
            let kind = self.api.schemes[index].kind;
            self.keys[index].is_some()
                || kind == SchemeKind::Other
                || header_of(kind).is_some_and(|name| headers.contains_key(name))
        })
    }

    fn missing(&self, alternatives: Alternatives, headers: &HeaderMap) -> String {
        let wanted = alternatives.iter().flat_map(|names| names.iter()).find(|name| !self.has(name, headers));
        let scheme = wanted.and_then(|name| self.index(name)).map(|index| &self.api.schemes[index]);
        match scheme {
            Some(Scheme { name, env: Some(env), .. }) => {
                format!("no API key ({name}): set {env}, or say `Client::builder().api_key(..)`")
            }
            Some(Scheme { name, .. }) => format!("no API key ({name}): say `Client::builder().api_key(..)`"),
            None => "no API key".to_owned(),
        }
    }
}

/// The header that a scheme's key stands in.
fn header_of(kind: SchemeKind) -> Option<&'static str> {
    match kind {
        SchemeKind::Bearer | SchemeKind::Basic | SchemeKind::OAuth2 { .. } => Some("authorization"),
        SchemeKind::Header(name) => Some(name),
        SchemeKind::Query(_) | SchemeKind::Cookie(_) | SchemeKind::Other => None,
    }
}

fn sensitive(text: String) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_maybe_shared(Bytes::from(text))
        .map_err(|_| "the API key has characters that cannot stand in a header".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}
