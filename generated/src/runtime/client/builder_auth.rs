// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The methods of [`ClientBuilder`] that set keys.

use super::api::SchemeKind;
use super::builder::ClientBuilder;
use crate::runtime::security::credential::KeyFn;
use crate::runtime::security::oauth;
use crate::runtime::security::secret::Secret;
use crate::runtime::tasks::futures::MaybeSend;
use std::error::Error as StdError;
use std::future::Future;

impl ClientBuilder {
    /// Sets the key that requests carry.
    ///
    /// For basic authentication it is `user:password`; for OAuth 2 `client id:client secret`, or a
    /// ready access token. An id with a colon needs
    /// [`client_credentials`](Self::client_credentials).
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.set_main(Secret::new(key).into());
        self
    }

    /// A function that is asked for the key by every request: for keys that are rotated, or kept in
    /// a vault.
    ///
    /// Where the server says 401 it is asked once more, and another key is tried at once. Keep the
    /// key in the function if it is costly to get.
    ///
    /// ```text
    /// Client::builder().api_key_fn(|| async { std::fs::read_to_string("/run/secrets/key") })
    /// ```
    pub fn api_key_fn<F, K, E>(mut self, key: F) -> Self
    where
        F: Fn() -> K + Send + Sync + 'static,
        K: Future<Output = Result<String, E>> + MaybeSend + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.set_main(KeyFn::new(key).into());
        self
    }

    /// The key of one security scheme, by the name it has in the API's document: for an API that
    /// needs several.
    pub fn scheme_key(mut self, scheme: impl AsRef<str>, key: impl Into<String>) -> Self {
        self.set_key(scheme.as_ref(), Secret::new(key).into());
        self
    }

    /// A function that is asked for the key of one security scheme by every request (see
    /// [`api_key_fn`](Self::api_key_fn)).
    pub fn scheme_key_fn<F, K, E>(mut self, scheme: impl AsRef<str>, key: F) -> Self
    where
        F: Fn() -> K + Send + Sync + 'static,
        K: Future<Output = Result<String, E>> + MaybeSend + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.set_key(scheme.as_ref(), KeyFn::new(key).into());
        self
    }

    /// User and password, where the API takes basic authentication.
    pub fn basic_auth(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        let (user, password) = (user.as_ref(), password.as_ref());
        // RFC 7617 §2: the first colon ends the name.
        let key = (!user.contains(':')).then(|| Secret::new(format!("{user}:{password}")));
        let wrong = "basic authentication: a name with a colon cannot be sent";
        self.pair(|kind| kind == SchemeKind::Basic, "basic authentication", key.ok_or(wrong))
    }

    /// Id and secret of a client, where the API takes OAuth 2 (client credentials): they get a
    /// token, which is kept and renewed by itself.
    pub fn client_credentials(self, id: impl AsRef<str>, secret: impl AsRef<str>) -> Self {
        let (id, secret) = (id.as_ref(), secret.as_ref());
        let key = if id.contains('\0') {
            Err("OAuth 2: an id cannot have the character NUL")
        } else {
            Ok(oauth::key(id, secret))
        };
        self.pair(
            |kind| matches!(kind, SchemeKind::OAuth2 { .. }),
            "OAuth 2 with client credentials",
            key,
        )
    }

    /// The scopes that OAuth 2 tokens are asked for; those that the server gives by itself unless
    /// set.
    pub fn oauth_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        self.keys.scopes = scopes.join(" ");
        self
    }

    /// Where OAuth 2 tokens come from, instead of the address in the API's document.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.keys.token_url = Some(url.into());
        self
    }

    /// A key that would go nowhere is no key.
    fn set_main(&mut self, key: crate::runtime::security::credential::Key) {
        if !self.keys.set_main(key) {
            self.refuse(
                "the API's document says nothing of keys: set the header that takes it, `header(\"authorization\", ..)`".into(),
            );
        }
    }

    fn set_key(&mut self, scheme: &str, key: crate::runtime::security::credential::Key) {
        if !self.keys.set(scheme, key) {
            self.refuse(format!("the API has no security scheme {scheme:?}"));
        }
    }

    fn pair(
        mut self,
        fits: impl Fn(SchemeKind) -> bool,
        what: &str,
        key: Result<Secret, &str>,
    ) -> Self {
        let schemes = self.keys.schemes();
        match (schemes.iter().find(|scheme| fits(scheme.kind)), key) {
            (None, _) => self.refuse(format!("the API does not take {what}")),
            (_, Err(why)) => self.refuse(why.to_owned()),
            (Some(scheme), Ok(key)) => self.set_key(scheme.name, key.into()),
        }
        self
    }
}
