// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Webhooks signed by the Standard Webhooks scheme (<https://www.standardwebhooks.com>,
//! specification 1.0).

use super::secret::Secret;
use crate::runtime::errors::decode_error::DecodeError;
use crate::runtime::errors::error::Error;
use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use serde::de::DeserializeOwned;
use sha2::Sha256;
use std::fmt;
use std::sync::Arc;

/// How far the time of a webhook may be off, in seconds: an old one is a replay.
const TOLERANCE: u64 = 5 * 60;
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Verifies that webhooks are from who they say they are from.
#[derive(Clone)]
pub struct WebhookVerifier {
    /// One suffices: there are several while they are rotated. The bytes, not an `Hmac<Sha256>`
    /// made of them: every request holds its client and with it these, and the compiler would go
    /// through all that such a type names for each builder and each of its setters.
    keys: Arc<[Box<[u8]>]>,
}

impl WebhookVerifier {
    pub(crate) fn new(keys: &[Secret]) -> Result<Self, Error> {
        let read = |key: &Secret| {
            let text = key.expose().trim();
            let bytes = BASE64.decode(text.strip_prefix("whsec_").unwrap_or(text)).ok()?;
            Some(bytes.into_boxed_slice()).filter(|bytes| !bytes.is_empty())
        };
        let keys = keys.iter().map(read).collect::<Option<Arc<[_]>>>();
        keys.map(|keys| Self { keys })
            .ok_or_else(|| Error::config("a webhook key is not base64 (`whsec_..`)"))
    }

    /// Verifies a webhook, and reads its body.
    ///
    /// # Errors
    /// As [`verify`](Self::verify); and [`Error::Decode`] when the body is no such event.
    pub fn unwrap<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<T, Error> {
        self.verify(headers, body)?;
        self.read(body)
    }

    /// Reads the body of a webhook without verifying it.
    ///
    /// # Errors
    /// [`Error::Decode`] when the body is no such event.
    pub(crate) fn read<T: DeserializeOwned>(&self, body: &[u8]) -> Result<T, Error> {
        crate::runtime::json::text::read(body).map_err(|cause| misfit(body, cause))
    }

    /// Verifies a webhook: its body must be as it came, byte for byte.
    ///
    /// # Errors
    /// [`Error::Webhook`]: a header is missing or malformed, it is more than five minutes old or ahead, or no signature
    /// matches. [`Error::Config`]: the client has no webhook key.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {
        self.verify_at(headers, body, jiff::Timestamp::now().as_second())
    }

    /// The same at another time, in seconds since 1970.
    pub(crate) fn verify_at(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: i64,
    ) -> Result<(), Error> {
        if self.keys.is_empty() {
            return Err(Error::config("no webhook key: say `Client::builder().webhook_key(..)`"));
        }
        let id = header(headers, "webhook-id")?;
        let time = header(headers, "webhook-timestamp")?;
        let signatures = header(headers, "webhook-signature")?;
        let seconds: i64 = time
            .parse()
            .map_err(|_| Error::webhook("the header webhook-timestamp is not a number"))?;
        if seconds.abs_diff(now) > TOLERANCE {
            let why = if seconds < now { "too old" } else { "too far in the future" };
            return Err(Error::webhook(format!(
                "the webhook is {why}: its time differs by more than 5 minutes"
            )));
        }
        for key in self.keys.iter() {
            let Some(mac) = mac(key, id, time, body) else { continue };
            if signatures.split(' ').any(|signature| matches(&mac, signature)) {
                return Ok(());
            }
        }
        Err(Error::webhook(
            "no signature of the webhook matches: another key, or a body that was changed",
        ))
    }
}

/// Over what is signed; a key of any length will do.
fn mac(key: &[u8], id: &str, time: &str, body: &[u8]) -> Option<Hmac<Sha256>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    for part in [id.as_bytes(), b".", time.as_bytes(), b".", body] {
        mac.update(part);
    }
    Some(mac)
}

/// The headers of a webhook that is sent now, signed with this key.
#[cfg(feature = "mock")]
pub(crate) fn sign(key: &str, body: &[u8]) -> Result<HeaderMap, Error> {
    let keys = WebhookVerifier::new(&[Secret::new(key)])?.keys;
    let (id, time) = ("msg_test", jiff::Timestamp::now().as_second().to_string());
    let mac = keys.first().and_then(|key| mac(key, id, &time, body));
    let signature = mac
        .map(|mac| format!("v1,{}", BASE64.encode(mac.finalize().into_bytes())))
        .unwrap_or_default();
    let mut headers = HeaderMap::new();
    for (name, value) in
        [("webhook-id", id), ("webhook-timestamp", &time), ("webhook-signature", &signature)]
    {
        headers
            .insert(name, value.parse().map_err(|_| Error::config("no header can be made of it"))?);
    }
    Ok(headers)
}

/// `v1,` and the signature in base64; the comparison takes the same time wherever they differ.
fn matches(mac: &Hmac<Sha256>, signature: &str) -> bool {
    let signature = signature.strip_prefix("v1,").and_then(|text| BASE64.decode(text).ok());
    signature.is_some_and(|signature| mac.clone().verify_slice(&signature).is_ok())
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Result<&'h str, Error> {
    let value =
        headers.get(name).ok_or_else(|| Error::webhook(format!("the header {name} is missing")))?;
    value.to_str().map_err(|_| Error::webhook(format!("the header {name} is not text")))
}

fn misfit(body: &[u8], cause: serde_json::Error) -> Error {
    DecodeError::json(&Bytes::copy_from_slice(body), cause, None, None)
        .into_error()
        .with_request("webhook")
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WebhookVerifier({} keys)", self.keys.len())
    }
}
