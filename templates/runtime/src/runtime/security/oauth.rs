//! OAuth 2 with client credentials (RFC 6749 §4.4). A token is requested when it is needed, and
//! kept while it is valid.

use super::secret::Secret;
use crate::runtime::attempts::execute::{Limits, repeat};
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::shared;
use crate::runtime::params::location;
use crate::runtime::params::param::escape;
use crate::runtime::requests::outgoing::{Outgoing, PLAIN_HTTP};
use crate::runtime::tasks::clock::Instant;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;

/// A token is renewed this long before it expires, because a new one takes time to arrive. It is
/// not renewed before three quarters of its lifetime.
const MARGIN: Duration = Duration::from_secs(30);

/// The token of one scheme. Concurrent requests wait for the token request that is in flight, and
/// share its result: one token or one error.
#[derive(Debug, Default)]
pub(crate) struct TokenCache {
    kept: Mutex<Kept>,
    /// The number of failed token requests. A waiting request sees by it that the one it waited for
    /// failed.
    failures: AtomicU64,
}

#[derive(Debug, Default)]
struct Kept {
    token: Option<Token>,
    /// Why there was none, and what it was asked for with.
    failure: Option<(Secret, Arc<Error>)>,
}

#[derive(Debug)]
struct Token {
    token: Secret,
    /// What it was got with.
    key: Secret,
    end: Option<Instant>,
}

impl TokenCache {
    /// The token for a key (`id:secret`): the one that is there, or a new one.
    pub(crate) async fn token(
        &self,
        inner: &Inner,
        limits: &Limits<'_>,
        url: &str,
        scopes: &str,
        key: &Secret,
    ) -> Result<Secret, Error> {
        let failures = self.failures.load(Ordering::Relaxed);
        let mut kept = limits.hold(inner, async { Ok(self.kept.lock().await) }).await?;
        if let Some(Token { token, key: of, end }) = &kept.token
            && of == key
            && end.is_none_or(|end| inner.clock.now() < end)
        {
            return Ok(token.clone());
        }
        if let Some((of, error)) = &kept.failure
            && of == key
            && self.failures.load(Ordering::Relaxed) != failures
        {
            return Err(shared::again(error).with_request(&call(inner, url)));
        }
        match fetch(inner, limits, url, scopes, key).await {
            Ok((token, lifetime)) => {
                let useful = lifetime.map(|lifetime| lifetime - MARGIN.min(lifetime / 4));
                let end = useful.and_then(|useful| inner.clock.now().checked_add(useful));
                *kept = Kept {
                    token: Some(Token { token: token.clone(), key: key.clone(), end }),
                    failure: None,
                };
                Ok(token)
            }
            Err(error) if shared::is_for_all(&error) => {
                let error = Arc::new(error);
                kept.failure = Some((key.clone(), error.clone()));
                self.failures.fetch_add(1, Ordering::Relaxed);
                Err(shared::again(&error).with_request(&call(inner, url)))
            }
            Err(error) => Err(error),
        }
    }

    /// Does not give this token any more. One that came since stays.
    pub(crate) async fn forget(&self, token: &Secret) {
        self.kept.lock().await.token.take_if(|kept| kept.token == *token);
    }
}

/// Requests a token, with the same attempts as any request.
async fn fetch(
    inner: &Inner,
    limits: &Limits<'_>,
    url: &str,
    scopes: &str,
    key: &Secret,
) -> Result<(Secret, Option<Duration>), Error> {
    let call = call(inner, url);
    let url = inner
        .base
        .url
        .join(url)
        .map_err(|e| Error::config(format!("the token URL is no address: {e}")))?;
    if !inner.plain_http && !location::is_private(&url) {
        return Err(Error::config(PLAIN_HTTP));
    }
    let uri = Uri::try_from(url.as_str())
        .map_err(|e| Error::config(format!("the token URL is no address: {e}")))?;
    let scope =
        if scopes.is_empty() { String::new() } else { format!("&scope={}", escape(scopes)) };
    let body = format!("grant_type=client_credentials{scope}");
    let request = Outgoing::post(uri, headers(inner, key)?, body.into());
    let response =
        repeat(inner, &request, limits).await.map_err(|error| error.with_request(&call))?;
    // The body is not shown: there may be a token in it.
    let refuse = |what: &str| {
        DecodeError::other(&Bytes::new(), what, Some(response.status), None)
            .into_error()
            .with_request(&call)
    };
    let value: Value = serde_json::from_slice(&response.bytes)
        .map_err(|_| refuse("a token was expected, and it is not JSON"))?;
    let token = value.get("access_token").and_then(Value::as_str).filter(|token| !token.is_empty());
    let token =
        token.ok_or_else(|| refuse("a token was expected, and there is no `access_token`"))?;
    // What is no length of time says nothing: such a token is used until it is refused.
    let seconds: Option<f64> =
        value.get("expires_in").and_then(|v| v.as_f64().or_else(|| v.as_str()?.parse().ok()));
    Ok((Secret::new(token), seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())))
}

/// What is asked for a token, for errors.
fn call(inner: &Inner, url: &str) -> String {
    let url = inner.base.url.join(url);
    url.map(|url| format!("POST {}{}", url.origin().ascii_serialization(), url.path()))
        .unwrap_or_default()
}

/// Between an id and a secret that the caller gave apart: neither can have it (RFC 6749 §A.1 and
/// §A.2), while both may have a colon.
const BETWEEN: char = '\0';

/// Id and secret as one key.
pub(crate) fn key(id: &str, secret: &str) -> Secret {
    Secret::new(format!("{id}{BETWEEN}{secret}"))
}

/// The id and the secret in a key; `None` for a token. In one that the caller wrote, the first
/// colon is between them.
pub(crate) fn id_and_secret(key: &Secret) -> Option<(&str, &str)> {
    key.expose().split_once(BETWEEN).or_else(|| key.expose().split_once(':'))
}

/// RFC 6749 §2.3.1: id and secret as in a form, then as for basic authentication.
fn headers(inner: &Inner, key: &Secret) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
    let (id, secret) = id_and_secret(key).unwrap_or((key.expose(), ""));
    let basic = format!("Basic {}", STANDARD.encode(format!("{}:{}", escape(id), escape(secret))));
    let mut basic = HeaderValue::try_from(basic)
        .map_err(|_| Error::config("the client's id and secret cannot be sent"))?;
    basic.set_sensitive(true);
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    let plain = [
        (CONTENT_TYPE, form),
        (ACCEPT, HeaderValue::from_static("application/json")),
        (AUTHORIZATION, basic),
    ];
    let agent = inner.user_agent.clone().map(|agent| (USER_AGENT, agent));
    Ok(plain.into_iter().chain(agent).collect())
}
