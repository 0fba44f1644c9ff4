//! The client of an API, and its builder.

use super::api::{Api, Scheme, SchemeKind};
use super::budget::Budget;
use super::options::Options;
use super::own_server;
use crate::runtime::attempts::backoff::DefaultRetryPolicy;
use crate::runtime::attempts::retry::RetryPolicy;
use crate::runtime::errors::error::Error;
use crate::runtime::params::location::{self, Base};
use crate::runtime::requests::outgoing::PLAIN_HTTP;
use crate::runtime::security::auth::{ByHand, Keys};
use crate::runtime::security::oauth;
use crate::runtime::security::secret::Secret;
use crate::runtime::security::webhook::WebhookVerifier;
use crate::runtime::tasks::clock::{Clock, System};
use crate::runtime::transport::http_client::{
    DynHttpClient, DynMiddleware, HttpClient, Middleware,
};
use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A client of the API. All requests start here.
///
/// It is cheap to clone, and its clones share their connections. Its `Debug` shows no key.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

/// What all clones of a client share.
pub(crate) struct Inner {
    pub(crate) api: &'static Api,
    /// Keys may go there.
    pub(crate) base: Base,
    /// The caller set the base URL.
    pub(crate) base_chosen: bool,
    /// The own servers of operations, with the addresses that the caller set instead.
    pub(crate) replaced: Vec<(&'static str, Base)>,
    pub(crate) plain_http: bool,
    pub(crate) keys: Keys,
    pub(crate) headers: HeaderMap,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) retry_policy: Box<dyn RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) max_response_size: usize,
    pub(crate) http: Box<dyn DynHttpClient>,
    pub(crate) middleware: Vec<Box<dyn DynMiddleware>>,
    pub(crate) webhooks: WebhookVerifier,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) budget: Budget,
    pub(crate) options: Options,
    /// The query parameters of the client options, for each request.
    pub(crate) query: Vec<(Cow<'static, str>, String)>,
    /// The cookies of its options.
    pub(crate) cookies: Vec<(Cow<'static, str>, String)>,
}

impl Client {
    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// Verifies webhooks with the webhook keys of this client.
    pub(crate) fn webhook_verifier(&self) -> WebhookVerifier {
        self.inner.webhooks.clone()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.inner;
        f.debug_struct("Client")
            .field("base_url", &inner.base.text)
            .field("keys", &inner.keys)
            .field("max_retries", &inner.max_retries.unwrap_or(inner.api.max_retries))
            .field("timeout", &inner.timeout.unwrap_or(inner.api.timeout))
            .field("deadline", &inner.deadline)
            .finish_non_exhaustive()
    }
}

/// The largest body that is read into memory. Without a limit, a server that does not stop would
/// fill it.
const MAX_RESPONSE_SIZE: usize = 256 << 20;

/// Builds a [`Client`].
///
/// Nothing is checked before [`build`](Self::build), which reports the first mistake as
/// [`Error::Config`].
#[must_use = "a builder does nothing before `build`"]
pub struct ClientBuilder {
    api: &'static Api,
    base_url: Option<String>,
    replaced: Vec<(String, String)>,
    plain_http: bool,
    pub(crate) keys: Keys,
    webhook_keys: Vec<Secret>,
    headers: HeaderMap,
    max_retries: Option<u32>,
    retry_policy: Box<dyn RetryPolicy>,
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_response_size: usize,
    http: Option<Box<dyn DynHttpClient>>,
    middleware: Vec<Box<dyn DynMiddleware>>,
    clock: Arc<dyn Clock>,
    pub(crate) options: Options,
    /// The environment was to give what is missing.
    read_env: bool,
    refused: Option<String>,
}

impl ClientBuilder {
    pub(crate) fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            replaced: Vec::new(),
            plain_http: false,
            keys: Keys::new(api),
            webhook_keys: Vec::new(),
            headers: HeaderMap::new(),
            max_retries: None,
            retry_policy: Box::new(DefaultRetryPolicy::new()),
            timeout: None,
            deadline: None,
            max_response_size: MAX_RESPONSE_SIZE,
            http: None,
            middleware: Vec::new(),
            clock: Arc::new(System),
            options: Options::default(),
            read_env: false,
            refused: None,
        }
    }

    /// The address of the API, with or without a path: `https://api.example.com/v2`.
    ///
    /// Requests go there, but for those of operations that the API documents on another host: see
    /// [`replace_server`](Self::replace_server).
    pub fn base_url(mut self, url: impl AsRef<str>) -> Self {
        self.base_url = Some(url.as_ref().to_owned());
        self
    }

    /// Sends the operations for which the document names the server `server` to `url` instead.
    ///
    /// The keys go there as well. For a single request there is `with_base_url`.
    pub fn replace_server(mut self, server: impl AsRef<str>, url: impl AsRef<str>) -> Self {
        self.replaced.push((server.as_ref().to_owned(), url.as_ref().to_owned()));
        self
    }

    /// Allows keys to be sent over plain http. Without it they are sent over https only, or to this
    /// machine.
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.plain_http = allow;
        self
    }

    /// A key that webhooks are signed with (`whsec_..`). Call it once for each key while keys are
    /// rotated: any of them is accepted.
    pub fn webhook_key(mut self, key: impl Into<String>) -> Self {
        self.webhook_keys.push(Secret::new(key));
        self
    }

    /// The largest number of retries after the first attempt; 2 unless set, or what the
    /// documentation of a method says.
    ///
    /// It limits the number of retries only. A request that the server may have processed is
    /// retried only if it is idempotent.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Decides which failures are retried, and after what wait; [`DefaultRetryPolicy`] unless set.
    ///
    /// The policy is not called for a request that the server may have processed, unless the
    /// request is idempotent.
    pub fn retry_policy(mut self, policy: impl RetryPolicy) -> Self {
        self.retry_policy = Box::new(policy);
        self
    }

    /// How long one attempt may take; 60 seconds unless set, or what the documentation of a method
    /// says. For a stream or a download: the longest time between two pieces of it.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long a request may take in all, with its retries and the waits between them; unlimited
    /// unless set.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The largest decompressed body of a JSON response, in bytes; 256 MiB unless set. A larger
    /// body is an [`Error::Decode`].
    ///
    /// Files, streams and downloads have no such limit.
    pub fn max_response_size(mut self, bytes: usize) -> Self {
        self.max_response_size = bytes;
        self
    }

    /// A header that is sent with every request; it replaces one of the same name.
    pub fn header(
        mut self,
        name: impl TryInto<HeaderName>,
        value: impl TryInto<HeaderValue>,
    ) -> Self {
        self.add_header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// Sends requests by this transport instead of the built-in one.
    pub fn http_client(mut self, client: impl HttpClient) -> Self {
        self.http = Some(Box::new(client));
        self
    }

    /// Wraps every attempt of every request. The first one added is the outermost.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Box::new(middleware));
        self
    }

    /// Fills in from environment variables what has not been set: keys, the base URL, webhook keys
    /// (several are separated by spaces). `Client::from_env` lists the variables.
    ///
    /// A key that the API needs by default, and that is missing there too, is then an error of
    /// [`build`](Self::build).
    pub fn from_env(mut self) -> Self {
        let api = self.api;
        self.read_env = true;
        self.base_url = self.base_url.or_else(|| var(api.base_url_env));
        self.keys.fill(key_of_env);
        self.options.fill(var);
        if self.webhook_keys.is_empty() {
            let keys = var(api.webhook_key_env).unwrap_or_default();
            self.webhook_keys = keys.split_whitespace().map(Secret::new).collect();
        }
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    /// [`Error::Config`]: a key is not valid in a header, the base URL is missing or is not an http
    /// or https address, a key would be sent over plain http, a webhook key is not base64, or there
    /// is no transport. After [`from_env`](Self::from_env) also: a key is missing. Without
    /// `from_env`, requests are sent without the missing key, and the error of a 401 or 403 says
    /// how to set it.
    pub fn build(mut self) -> Result<Client, Error> {
        if let Some(why) = self.refused {
            return Err(Error::config(why));
        }
        let base = self.base().map_err(Error::config)?;
        let replaced = own_server::replaced(self.api, &self.replaced).map_err(Error::config)?;
        self.options.add_headers(&mut self.headers).map_err(Error::config)?;
        let by_hand = ByHand { client: Some(&self.headers), request: &[] };
        if self.read_env {
            self.options.require().map_err(Error::config)?;
            self.keys.require(by_hand).map_err(Error::config)?;
        }
        let chosen = self.keys.choose(self.api.security, by_hand, false);
        self.keys.prepare(chosen, by_hand).map_err(Error::config)?;
        if self.keys.any() && !self.plain_http && !location::is_private(&base.url) {
            return Err(Error::config(PLAIN_HTTP));
        }
        let http = match self.http {
            Some(http) => http,
            None => built_in()?,
        };
        let inner = Inner {
            api: self.api,
            base,
            base_chosen: self.base_url.is_some(),
            replaced,
            plain_http: self.plain_http,
            keys: self.keys,
            headers: self.headers,
            user_agent: HeaderValue::from_str(self.api.user_agent).ok(),
            max_retries: self.max_retries,
            retry_policy: self.retry_policy,
            timeout: self.timeout,
            deadline: self.deadline,
            max_response_size: self.max_response_size,
            http,
            middleware: self.middleware,
            webhooks: WebhookVerifier::new(&self.webhook_keys)?,
            clock: self.clock,
            budget: Budget::new(),
            query: self.options.query(),
            cookies: self.options.cookies(),
            options: self.options,
        };
        Ok(Client { inner: Arc::new(inner) })
    }

    /// What the caller set, or else what the API documents.
    fn base(&self) -> Result<Base, String> {
        match &self.base_url {
            Some(url) => Base::parse(&self.options.address(url)?),
            None => Base::parse(&self.options.address(self.api.base_url)?)
                .map_err(|_| own_server::no_address(self.api)),
        }
    }

    /// A base URL for requests that do not leave the process, where the API documents none.
    #[cfg(feature = "mock")]
    pub(crate) fn with_any_base_url(mut self) -> Self {
        if self.base().is_err() {
            self.base_url.get_or_insert_with(|| "http://localhost".to_owned());
        }
        self
    }

    /// For tests that do not want to wait.
    #[cfg(test)]
    pub(crate) fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    fn add_header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        match (name, value) {
            (Some(name), Some(mut value)) => {
                // Logs of headers must not show these.
                value.set_sensitive(
                    value.is_sensitive()
                        || [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION].contains(&name),
                );
                self.headers.insert(name, value);
            }
            (Some(name), None) => self.refuse(format!("not a value for the header `{name}`")),
            (None, _) => self.refuse("header: not a header's name".to_owned()),
        }
    }

    pub(crate) fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("keys", &self.keys).finish_non_exhaustive()
    }
}

/// The key of a scheme, or its two parts.
fn key_of_env(scheme: &Scheme) -> Option<Secret> {
    let Some((first, second)) = scheme.env?.split_once(':') else {
        return var(scheme.env).map(Secret::new);
    };
    let (first, second) = (var(Some(first))?, var(Some(second))?);
    // RFC 7617 §2: the first colon ends the name of a user.
    let is_user = scheme.kind == SchemeKind::Basic;
    if is_user && first.contains(':') {
        return None;
    }
    Some(if is_user {
        Secret::new(format!("{first}:{second}"))
    } else {
        oauth::key(&first, &second)
    })
}

/// Reads an environment variable. An empty one is not set. Line ends, which files and shells add,
/// are removed.
fn var(name: Option<&str>) -> Option<String> {
    let text = std::env::var(name?).ok()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

#[cfg(feature = "reqwest")]
fn built_in() -> Result<Box<dyn DynHttpClient>, Error> {
    Ok(Box::new(crate::runtime::transport::reqwest_0_13::built_in()?))
}

#[cfg(not(feature = "reqwest"))]
fn built_in() -> Result<Box<dyn DynHttpClient>, Error> {
    Err(Error::config(
        "nothing to send by: say `http_client(..)`, or turn the feature `reqwest` on",
    ))
}
