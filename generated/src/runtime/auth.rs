// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Who is calling: the keys of a client, and which of them goes out with a request.

use super::api::{Api, Scheme, SchemeKind};
use super::param::escape;
use super::secret::Secret;
use base64::Engine as _;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

/// Alternatives of schemes, as the document has them.
pub(crate) type Alternatives = &'static [&'static [&'static str]];

/// The keys of one client, by scheme.
#[derive(Debug, Clone)]
pub(crate) struct Keys {
    api: &'static Api,
    keys: Vec<Option<Secret>>,
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
        Self { api, keys: vec![None; api.schemes.len()] }
    }

    /// Sets the key that the API asks for by default: its first scheme that has one.
    pub(crate) fn set_main(&mut self, key: Secret) {
        let named = self.api.security.iter().flat_map(|all| all.iter()).filter_map(|name| self.index(name));
        let any = 0..self.keys.len();
        let main = named.chain(any).find(|i| self.api.schemes[*i].kind != SchemeKind::Other);
        if let Some(main) = main {
            self.keys[main] = Some(key);
        }
    }

    /// Sets the key of one scheme; `false` where there is none of that name.
    pub(crate) fn set(&mut self, scheme: &str, key: Secret) -> bool {
        self.index(scheme).map(|i| self.keys[i] = Some(key)).is_some()
    }

    /// Takes keys that are still missing from elsewhere.
    pub(crate) fn fill(&mut self, find: impl Fn(&Scheme) -> Option<Secret>) {
        for (scheme, key) in self.api.schemes.iter().zip(&mut self.keys) {
            if key.is_none() {
                *key = find(scheme);
            }
        }
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

    /// What the schemes of an alternative add.
    pub(crate) fn credentials(&self, names: &[&str], headers: &HeaderMap) -> Result<Credentials, String> {
        let mut out = Credentials::default();
        for index in names.iter().filter_map(|name| self.index(name)) {
            let (kind, Some(key)) = (self.api.schemes[index].kind, &self.keys[index]) else { continue };
            if header_of(kind).is_some_and(|name| headers.contains_key(name)) {
                continue; // what was set by hand stays
            }
            match kind {
                SchemeKind::Bearer => {
                    out.headers.push((AUTHORIZATION, sensitive(&format!("Bearer {}", key.expose()))?));
                }
                SchemeKind::Basic => {
                    let pair = base64::engine::general_purpose::STANDARD.encode(key.expose());
                    out.headers.push((AUTHORIZATION, sensitive(&format!("Basic {pair}"))?));
                }
                SchemeKind::Header(name) => {
                    let name = HeaderName::try_from(name).map_err(|_| format!("{name:?} is no header"))?;
                    out.headers.push((name, sensitive(key.expose())?));
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
        SchemeKind::Bearer | SchemeKind::Basic => Some("authorization"),
        SchemeKind::Header(name) => Some(name),
        SchemeKind::Query(_) | SchemeKind::Cookie(_) | SchemeKind::Other => None,
    }
}

fn sensitive(text: &str) -> Result<HeaderValue, String> {
    let mut value =
        HeaderValue::from_str(text).map_err(|_| "the API key has characters that cannot stand in a header".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}
