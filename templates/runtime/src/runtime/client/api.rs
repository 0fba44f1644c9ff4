//! The facts of one API. Each SDK has one `static` of this type.

/// The facts of one API.
#[derive(Debug)]
pub struct Api {
    /// The `User-Agent` header.
    pub user_agent: &'static str,
    /// The address of the API, unless the builder sets another. It may be relative or empty if the
    /// document gives no absolute one.
    pub base_url: &'static str,
    /// The environment variable with another address.
    pub base_url_env: Option<&'static str>,
    /// The servers that the document gives to single operations; `replace_server` replaces them.
    pub own_servers: &'static [&'static str],
    /// The security schemes.
    pub schemes: &'static [Scheme],
    /// The schemes that an operation needs by default: alternatives, each a set of names. An empty
    /// set means that no key is needed. `None`: the document does not say, and every key that the
    /// caller set is sent.
    pub security: Option<&'static [&'static [&'static str]]>,
    /// The header for an idempotency key, if the API honours one.
    pub idempotency_header: Option<&'static str>,
    /// The headers with the id of a request; the first that is present is used. Empty: the usual
    /// headers.
    pub request_id_headers: &'static [&'static str],
    /// The environment variable of the key that signs webhooks.
    pub webhook_key_env: Option<&'static str>,
    /// The largest number of retries, where neither the request, the client nor the operation says
    /// it.
    pub max_retries: u32,
    /// How long one attempt may take, where neither the request, the client nor the operation says
    /// it.
    pub timeout: std::time::Duration,
}

/// A security scheme.
#[derive(Debug)]
pub struct Scheme {
    /// As the document calls it.
    pub name: &'static str,
    /// Where its key goes.
    pub kind: SchemeKind,
    /// The environment variable that holds its key; two of them with a colon between them: those of
    /// the two parts of the key.
    pub env: Option<&'static str>,
}

/// Where the key of a [`Scheme`] goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer KEY`
    Bearer,
    /// `Authorization: Basic ..`; the key is `user:password`.
    Basic,
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
    /// `Authorization: Bearer TOKEN`; the key is `id:secret` of a client, which the token is got
    /// with (RFC 6749 §4.4), or a token.
    OAuth2 {
        /// Where tokens come from; may be relative to the base address.
        token_url: &'static str,
    },
    /// Something that the caller takes care of, such as client certificates.
    Other,
}
