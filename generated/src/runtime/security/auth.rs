// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The keys of a client, and which of them a request carries.

use super::credential::Key;
use super::oauth::{self, TokenCache};
use super::secret::Secret;
use crate::runtime::attempts::execute::Limits;
use crate::runtime::client::api::{Api, Scheme, SchemeKind};
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::error::Error;
use crate::runtime::params::param::escape;
use base64::Engine as _;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Alternatives of schemes, as in the document.
pub(crate) type Alternatives = &'static [&'static [&'static str]];

/// The keys that a request carries, out of the keys that the caller set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Chosen {
    /// The keys of one alternative.
    Of(&'static [&'static str]),
    /// All of them, one for each header.
    All,
}

/// The keys of one client, by scheme.
#[derive(Debug)]
pub(crate) struct Keys {
    api: &'static Api,
    keys: Vec<Option<Key>>,
    /// The headers of fixed keys. They are made once, and not for every request.
    made: Vec<Option<Header>>,
    /// The key of requests for which the document says nothing else.
    usual: Option<usize>,
    tokens: Vec<TokenCache>,
    /// The scopes of the tokens.
    pub(crate) scopes: String,
    /// The address of the token server, instead of the documented one.
    pub(crate) token_url: Option<String>,
}

/// A key that was sent and may have changed by the next attempt: the key of the scheme at an index.
#[derive(PartialEq)]
pub(crate) struct Used {
    index: usize,
    key: Secret,
}

/// A header as it is sent.
pub(crate) type Header = (HeaderName, HeaderValue);

/// What a chosen alternative adds to a request.
#[derive(Default)]
pub(crate) struct Credentials<'k> {
    /// A header that was made before. Mostly it is the only one.
    pub(crate) made: Option<&'k Header>,
    pub(crate) others: Option<Box<Others>>,
}

/// Parts made for one request: of keys that are no headers, and of keys that may change.
#[derive(Default)]
pub(crate) struct Others {
    pub(crate) headers: Vec<Header>,
    /// `name=value`, escaped.
    pub(crate) query: Vec<String>,
    pub(crate) cookies: Vec<String>,
    pub(crate) renewable: Vec<Used>,
}

/// The headers that the caller set: for all requests, and for this one.
#[derive(Clone, Copy, Default)]
pub(crate) struct ByHand<'a> {
    pub(crate) client: Option<&'a HeaderMap>,
    pub(crate) request: &'a [(HeaderName, HeaderValue)],
}

impl<'a> ByHand<'a> {
    pub(crate) fn get(self, name: &str) -> Option<&'a HeaderValue> {
        let own = self.request.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        own.or_else(|| self.client.filter(|all| !all.is_empty())?.get(name))
    }

    pub(crate) fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn any(self) -> bool {
        !self.request.is_empty() || self.client.is_some_and(|all| !all.is_empty())
    }
}

impl Keys {
    pub(crate) fn new(api: &'static Api) -> Self {
        let keys = api.schemes.iter().map(|_| None).collect();
        let made = api.schemes.iter().map(|_| None).collect();
        let tokens = api.schemes.iter().map(|_| TokenCache::default()).collect();
        Self { api, keys, made, usual: None, tokens, scopes: String::new(), token_url: None }
    }

    /// Sets the key that the API needs by default, which is the first scheme with a key. `false` if
    /// there is none.
    pub(crate) fn set_main(&mut self, key: Key) -> bool {
        self.main().map(|main| self.keys[main] = Some(key)).is_some()
    }

    fn main(&self) -> Option<usize> {
        let asked = self.api.security.unwrap_or_default();
        let named = asked.iter().flat_map(|all| all.iter()).filter_map(|name| self.index(name));
        let any = 0..self.keys.len();
        named.chain(any).find(|i| self.api.schemes[*i].kind != SchemeKind::Other)
    }

    /// Sets the key of one scheme; `false` if there is no scheme of that name.
    pub(crate) fn set(&mut self, scheme: &str, key: Key) -> bool {
        self.index(scheme).map(|i| self.keys[i] = Some(key)).is_some()
    }

    /// Sets missing keys from another source.
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

    /// Chooses the keys of a request: the first alternative of which all keys are set, else the one
    /// with the most keys. Headers that the caller set by hand are keys as well.
    ///
    /// If a key is needed and the caller set only keys of other schemes, those are sent, because
    /// documents are often wrong about keys. They are not sent to a server of the operation's own,
    /// which may belong to somebody else.
    pub(crate) fn choose(
        &self,
        security: Option<Alternatives>,
        by_hand: ByHand<'_>,
        own_server: bool,
    ) -> Chosen {
        let Some(alternatives) = security else { return Chosen::All };
        let named = || alternatives.iter().copied().filter(|names| !names.is_empty());
        let is_ready = |names: &&[&str]| names.iter().all(|name| self.has(name, by_hand));
        let sent = |names: &[&str]| names.iter().filter(|name| self.is_sent(name, by_hand)).count();
        let mut most: (usize, Option<&'static [&'static str]>) = (0, None);
        for names in named() {
            match sent(names) {
                1.. if is_ready(&names) => return Chosen::Of(names),
                count if count > most.0 => most = (count, Some(names)),
                _ => {}
            }
        }
        match most.1.or_else(|| named().find(is_ready)) {
            Some(names) => Chosen::Of(names),
            None if own_server || named().count() < alternatives.len().max(1) => Chosen::Of(&[]),
            None => Chosen::All,
        }
    }

    /// Why no request can be recognized by its key, where nothing is documented to go without one.
    ///
    /// # Errors
    /// It says how to set the key that is missing.
    pub(crate) fn require(&self, by_hand: ByHand<'_>) -> Result<(), String> {
        let alternatives = self.api.security.unwrap_or_default();
        match self.missing(Some(alternatives), by_hand) {
            Some(why) if alternatives.iter().all(|names| !names.is_empty()) => Err(why),
            _ => Ok(()),
        }
    }

    /// Makes the headers of the keys that are there already.
    ///
    /// # Errors
    /// One of those that are chosen cannot be sent.
    pub(crate) fn prepare(&mut self, chosen: Chosen, by_hand: ByHand<'_>) -> Result<(), String> {
        let wanted: Vec<usize> = self.wanted(chosen, by_hand).collect();
        for index in 0..self.keys.len() {
            let Some(Key::Fixed(key)) = &self.keys[index] else { continue };
            if self.gets_token(index, key) {
                continue;
            }
            let mut added = Others::default();
            match self.add(index, key, &mut added) {
                Ok(()) => self.made[index] = added.headers.pop(),
                Err(why) if wanted.contains(&index) => return Err(why),
                Err(_) => {}
            }
        }
        self.usual = match wanted.as_slice() {
            [one] if self.made[*one].is_some() => Some(*one),
            _ => None,
        };
        Ok(())
    }

    /// The key of requests of which nothing else is said, where it is there already.
    pub(crate) fn usual(&self) -> Option<Credentials<'_>> {
        let made = self.made.get(self.usual?)?.as_ref();
        Some(Credentials { made, others: None })
    }

    /// What the chosen keys add to a request, where that is there already.
    pub(crate) fn at_hand<'k>(
        &'k self,
        chosen: Chosen,
        by_hand: ByHand<'_>,
    ) -> Option<Credentials<'k>> {
        let mut wanted = self.wanted(chosen, by_hand);
        let made = match wanted.next() {
            Some(index) => Some(self.made[index].as_ref()?),
            None => None,
        };
        wanted.next().is_none().then(|| Credentials { made, others: None })
    }

    /// What the chosen keys add to a request, as they are now: asked for where there is a function,
    /// and turned into tokens.
    pub(crate) async fn current(
        &self,
        chosen: Chosen,
        by_hand: ByHand<'_>,
        inner: &Inner,
        limits: &Limits<'_>,
    ) -> Result<Box<Others>, Error> {
        let mut out = Box::<Others>::default();
        for index in self.wanted(chosen, by_hand) {
            match (&self.made[index], &self.keys[index]) {
                (Some(header), _) => out.headers.push(header.clone()),
                (None, Some(Key::Fixed(key))) if !self.gets_token(index, key) => {
                    self.add(index, key, &mut out).map_err(Error::config)?;
                }
                (None, Some(key)) => {
                    let key = self.now(index, key, inner, limits).await?;
                    self.add(index, &key, &mut out).map_err(Error::config)?;
                    out.renewable.push(Used { index, key });
                }
                (None, None) => {}
            }
        }
        Ok(out)
    }

    /// A key that may be different for each request.
    async fn now(
        &self,
        index: usize,
        key: &Key,
        inner: &Inner,
        limits: &Limits<'_>,
    ) -> Result<Secret, Error> {
        let key = match key {
            Key::Fixed(key) => key.clone(),
            Key::Asked(function) => limits.hold(inner, function.ask()).await?,
        };
        match self.api.schemes[index].kind {
            SchemeKind::OAuth2 { token_url } if self.gets_token(index, &key) => {
                let token_url = self.token_url.as_deref().unwrap_or(token_url);
                self.tokens[index].token(inner, limits, token_url, &self.scopes, &key).await
            }
            _ => Ok(key),
        }
    }

    /// The key is `id:secret` of a client, and not a token.
    fn gets_token(&self, index: usize, key: &Secret) -> bool {
        matches!(self.api.schemes[index].kind, SchemeKind::OAuth2 { .. })
            && oauth::id_and_secret(key).is_some()
    }

    /// Drops tokens that the server refuses.
    pub(crate) async fn forget(&self, used: &[Used]) {
        for Used { index, key } in used {
            self.tokens[*index].forget(key).await;
        }
    }

    /// The schemes of the chosen keys, without those that were set by hand. Of several that share a
    /// header, the first.
    fn wanted<'a>(
        &'a self,
        chosen: Chosen,
        by_hand: ByHand<'a>,
    ) -> impl Iterator<Item = usize> + 'a {
        let (names, all) = match chosen {
            Chosen::Of(names) => (names, 0..0),
            Chosen::All => (&[][..], 0..self.keys.len()),
        };
        let is_free = move |index: usize| {
            let header = header_of(self.api.schemes[index].kind);
            let shares = |other: usize| match (header, header_of(self.api.schemes[other].kind)) {
                (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
                _ => false,
            };
            let is_first = || !(0..index).any(|other| self.keys[other].is_some() && shares(other));
            header.is_none_or(|name| !by_hand.has(name) && (chosen != Chosen::All || is_first()))
        };
        let indices = names.iter().filter_map(|name| self.index(name)).chain(all);
        indices.filter(move |index| self.keys[*index].is_some() && is_free(*index))
    }

    /// Whether a chosen alternative sends anything.
    pub(crate) fn sends(&self, chosen: Chosen, by_hand: ByHand<'_>) -> bool {
        match chosen {
            Chosen::Of(names) => names.iter().any(|name| self.is_sent(name, by_hand)),
            Chosen::All => self.any(),
        }
    }

    /// Adds what the key of a scheme adds to a request.
    fn add(&self, index: usize, key: &Secret, out: &mut Others) -> Result<(), String> {
        if key.expose().trim().is_empty() {
            return Err(format!("the API key ({}) is empty", self.api.schemes[index].name));
        }
        match self.api.schemes[index].kind {
            SchemeKind::Bearer | SchemeKind::OAuth2 { .. } => {
                out.headers.push((AUTHORIZATION, sensitive(["Bearer ", key.expose()].concat())?));
            }
            SchemeKind::Basic => {
                let pair = base64::engine::general_purpose::STANDARD.encode(key.expose());
                out.headers.push((AUTHORIZATION, sensitive(format!("Basic {pair}"))?));
            }
            SchemeKind::Header(name) => {
                let name =
                    HeaderName::try_from(name).map_err(|_| format!("{name:?} is no header"))?;
                out.headers.push((name, sensitive(key.expose().to_owned())?));
            }
            SchemeKind::Query(name) => {
                out.query.push(format!("{}={}", escape(name), escape(key.expose())))
            }
            SchemeKind::Cookie(name) => {
                out.cookies.push(format!("{}={}", escape(name), escape(key.expose())))
            }
            SchemeKind::Other => {}
        }
        Ok(())
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.api.schemes.iter().position(|scheme| scheme.name == name)
    }

    fn has(&self, name: &str, by_hand: ByHand<'_>) -> bool {
        // A scheme that the document does not describe has no key.
        let needs_none = |index: usize| self.api.schemes[index].kind == SchemeKind::Other;
        self.index(name).is_none_or(needs_none) || self.is_sent(name, by_hand)
    }

    /// Whether the caller set the key of this scheme, or its header.
    fn is_sent(&self, name: &str, by_hand: ByHand<'_>) -> bool {
        self.index(name).is_some_and(|index| {
            self.keys[index].is_some()
                || header_of(self.api.schemes[index].kind).is_some_and(|name| by_hand.has(name))
        })
    }

    /// The error text for a missing key, with how to set it. `None` if one of the alternatives has
    /// all of its keys.
    pub(crate) fn missing(
        &self,
        security: Option<Alternatives>,
        by_hand: ByHand<'_>,
    ) -> Option<String> {
        let Some(alternatives) = security else {
            let any = self.api.schemes.iter().any(|scheme| self.is_sent(scheme.name, by_hand));
            return if any { None } else { self.main().map(|main| self.how_to_set(main)) };
        };
        let mut named = alternatives.iter().filter(|names| !names.is_empty());
        if named.clone().any(|names| names.iter().all(|name| self.has(name, by_hand))) {
            return None;
        }
        let first = named.find_map(|names| names.iter().find(|name| !self.has(name, by_hand)));
        first.and_then(|name| self.index(name)).map(|index| self.how_to_set(index))
    }

    fn how_to_set(&self, index: usize) -> String {
        let Scheme { name, kind, env } = &self.api.schemes[index];
        let call = match kind {
            SchemeKind::Basic => "basic_auth(..)".to_owned(),
            SchemeKind::OAuth2 { .. } => "client_credentials(..)".to_owned(),
            _ if self.main() == Some(index) => "api_key(..)".to_owned(),
            _ => format!("scheme_key({name:?}, ..)"),
        };
        let set = env.map(|env| env.replace(':', " and "));
        let set =
            set.map(|env| format!("set {env}, which `from_env` reads, or ")).unwrap_or_default();
        format!("no API key ({name}): {set}call `Client::builder().{call}`")
    }
}

/// The header of a scheme's key.
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
