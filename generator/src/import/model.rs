//! What a `stainless.yml` says about an SDK, as plain data: resolved against the document, and
//! named as in Rust.

use serde_json::Value as Json;

use crate::ir::HttpMethod;
use crate::load::Origin;

/// Everything that the config of this project is made from.
#[derive(Debug, Clone, Default)]
pub(super) struct Import {
    pub package: Package,
    pub client: Client,
    pub auth: Vec<Auth>,
    pub options: Vec<ClientOption>,
    pub schemes: Vec<Scheme>,
    pub operations: Vec<Operation>,
    pub resources: Vec<Resource>,
    pub models: Vec<Model>,
    pub webhook: Option<Webhook>,
    pub transforms: Vec<Transform>,
    /// Findings about the document that are warnings, by their codes.
    pub lints: Vec<String>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Package {
    pub name: String,
    pub license: String,
    pub homepage: Option<String>,
    pub repository: Option<String>,
    /// Properties that are returned alone where a response has no other one.
    pub unwrap: Vec<String>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct Client {
    /// Name and base URL; the first is the default.
    pub environments: Vec<(String, String)>,
    pub base_url_env: Option<String>,
    pub idempotency_header: Option<String>,
    pub array_format: Option<String>,
    pub nested_format: Option<String>,
    pub retries: Option<u64>,
    /// As this project's config writes a duration: `30s`, `1500ms`.
    pub timeout: Option<String>,
}

/// The environment variables of one security scheme.
#[derive(Debug, Clone, Default)]
pub(super) struct Auth {
    pub scheme: String,
    pub env: Option<String>,
    pub username_env: Option<String>,
    pub password_env: Option<String>,
    pub client_id_env: Option<String>,
    pub client_secret_env: Option<String>,
    pub comment: Option<String>,
}

/// A value that is set once on the client.
#[derive(Debug, Clone, Default)]
pub(super) struct ClientOption {
    pub name: String,
    pub env: Option<String>,
    pub description: Option<String>,
    pub required: bool,
    pub default: Option<String>,
    /// The key that says where it goes (`parameter`, `header`, `query`), and the name there.
    pub to: Option<(&'static str, String)>,
    pub origin: Origin,
}

/// A paging scheme.
#[derive(Debug, Clone, Default)]
pub(super) struct Scheme {
    pub name: String,
    /// In this project's words; `None` where nothing here pages like it.
    pub kind: Option<&'static str>,
    /// Each of its lists is one page. An operation says so itself: a `[[paging]]` table of these
    /// would apply to lists of other schemes, whose items are at the same place.
    pub is_one_page: bool,
    pub parameter: Option<String>,
    pub items: Option<String>,
    pub next: Option<String>,
    pub more: Option<String>,
    pub id: Option<String>,
    pub total: Option<String>,
    /// What an operation needs to be paged by it.
    pub needs: Needs,
}

/// The request keys and response keys of a paging scheme.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    pub in_body: bool,
    pub request: Vec<String>,
    pub response: Vec<Need>,
}

/// A key of a response that a paging scheme needs.
#[derive(Debug, Clone, Default)]
pub(super) struct Need {
    pub key: String,
    pub is_list: bool,
    pub inner: Vec<String>,
    /// The response itself is the list.
    pub is_top_level: bool,
}

/// An operation of the document, with all methods that stand for it.
#[derive(Debug, Clone)]
pub(super) struct Operation {
    pub http_method: HttpMethod,
    /// As in the document.
    pub path: String,
    pub methods: Vec<Method>,
    pub paginated: Paginated,
    /// The scheme that pages it, by its index.
    pub scheme: Option<usize>,
    pub paging: PagingKey,
    /// Empty: the response is returned whole.
    pub unwrap: Option<String>,
    pub retries: Option<u64>,
    pub timeout: Option<String>,
    pub deprecated: Option<String>,
    pub streaming: Option<Streaming>,
    pub end_marker: Option<String>,
    pub comment: Option<String>,
}

/// What the table of an operation says about paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum PagingKey {
    /// Nothing: what `[[paging]]` gives is right.
    #[default]
    None,
    /// `paging = false`
    Off,
    /// Its scheme as a table.
    Own,
}

/// What a method says about paging.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Paginated {
    /// Nothing: the first scheme that fits pages it.
    #[default]
    ByFit,
    Never,
    /// A scheme must fit.
    Always(Origin),
    /// This scheme.
    By(String, Origin),
}

/// A Rust method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Method {
    /// Empty on the client itself.
    pub resource: Vec<String>,
    pub name: String,
    pub origin: Origin,
}

/// How a method streams.
#[derive(Debug, Clone, Default)]
pub(super) struct Streaming {
    /// The boolean that asks for a stream.
    pub parameter: String,
    /// The Rust method that streams.
    pub method: String,
    /// The schema of an event.
    pub item: Option<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Resource {
    pub path: Vec<String>,
    pub description: Option<String>,
    pub deprecated: Option<String>,
}

/// A schema with names.
#[derive(Debug, Clone)]
pub(super) struct Model {
    /// A component's name, or a reference into one: `#/components/schemas/X/items`.
    pub schema: String,
    /// Rust names, the main one first.
    pub names: Vec<String>,
    /// Where the file names it.
    pub origin: Option<Origin>,
    pub comment: Option<String>,
}

/// What checks and parses the API's signed events.
#[derive(Debug, Clone, Default)]
pub(super) struct Webhook {
    pub key_env: Option<String>,
    /// The name of the key on the client's builder.
    pub key_option: Option<String>,
    /// Whether events can be parsed without a check of their signature.
    pub unsafe_unwrap: bool,
}

/// A change to the document.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Transform {
    pub command: &'static str,
    pub targets: Vec<String>,
    pub value: Option<Json>,
    /// The placeholder `{{value}}` in the value stands for the old text.
    pub template: bool,
    pub keys: Vec<String>,
    pub from: Option<String>,
    pub reason: Option<String>,
    pub origin: Option<Origin>,
}

impl Operation {
    /// As the config names it: `GET /v1/agents`.
    pub fn key(&self) -> String {
        format!("{} {}", self.http_method.as_str(), self.path)
    }
}
