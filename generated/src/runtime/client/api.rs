// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What an API is known by: emitted once per SDK, as a `static`.

/// The facts of one API.
#[derive(Debug)]
pub struct Api {
    /// The `User-Agent` header.
    pub user_agent: &'static str,
    /// The address of the API, unless the builder sets another. Not absolute where the document
    /// does not give it.
    pub base_url: &'static str,
    /// The environment variable that may say otherwise.
    pub base_url_env: Option<&'static str>,
    /// The servers that the document gives to single operations; `replace_server` replaces them.
    pub own_servers: &'static [&'static str],
    /// The ways to show who is calling.
    pub schemes: &'static [Scheme],
    /// Which of them an operation needs by default: alternatives, each a set of names; an empty
    /// set: none is fine. `None`: the document does not say, and every key that the caller sets is
    /// sent.
    pub security: Option<&'static [&'static [&'static str]]>,
    /// The header for an idempotency key, if the API honours one.
    pub idempotency_header: Option<&'static str>,
    /// Where a response tells the request's id, the first that is there; none: where APIs usually
    /// do.
    pub request_id_headers: &'static [&'static str],
    /// The environment variable of the key that webhooks are signed with.
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
