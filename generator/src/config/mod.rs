//! `spec/<name>.toml`: how an SDK is to look. Every key is documented here, once;
//! `spec/config.schema.json` is made from this.

mod address;
mod auth;
mod check;
mod client_option;
mod crate_name;
mod deprecated;
mod duration;
mod ext;
mod extra_derives;
mod lints;
mod logo;
mod operation_methods;
mod operation_paging;
mod operations;
mod paging;
mod query_formats;
mod read;
mod schema;
mod settings;
mod site;
mod spanned;
mod streaming;
#[cfg(test)]
mod tests;
mod transform;
mod unwrap;
mod values;
mod version;
mod webhook;

pub use address::{is_absolute, open_variable, open_variables};
pub use auth::Auth;
pub use client_option::ClientOption;
pub use crate_name::{CRATE_NAME, another_crate_name, crate_name, wrong_crate_name};
pub use deprecated::Deprecated;
pub use duration::duration;
pub use ext::{EXT, Ext};
pub use extra_derives::ExtraDerive;
pub use lints::Lints;
pub use operation_methods::OperationMethod;
pub use operation_paging::OperationPaging;
pub use operations::Operations;
pub use paging::{Paging, PagingKind, Streams};
pub use query_formats::{ArrayFormat, NestedFormat};
pub use read::{CONFIG_KEY, CONFIG_SYNTAX, CONFIG_TYPE, CONFIG_VALUE, ConfigFile, load, parse};
pub use schema::json_schema;
pub use settings::{Settings, WebhookSettings};
pub use site::{Site, SiteLink, SiteSettings};
pub use spanned::Spanned;
pub use streaming::Streaming;
pub use transform::{Targets, Transform};
pub use unwrap::Unwrap;
pub use version::FIRST_VERSION;
pub use webhook::{WEBHOOK_EVENT, Webhook};

use std::collections::BTreeMap;
use std::path::PathBuf;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

/// The whole file. Keys are kebab-case; an unknown key is an error.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The OpenAPI document: a file, relative to this one, or an address.
    ///
    /// What is at an address is read once and kept as a copy, in the folder beside this file that
    /// has its name and the extension `pinned`; commit it. `oasmith update` reads the address anew.
    pub document: Spanned<PathBuf>,
    /// Addresses that the document's references may lead to: `https://schemas.example.com/`, for all
    /// that begins with it. They are read once and kept as copies, like a document at an address.
    /// Default: none, all is on this machine.
    #[serde(default)]
    pub allow_http: Vec<Spanned<String>>,
    /// Changes to the document, in this order: files of the OpenAPI Overlay Specification 1.0 or
    /// 1.1, relative to this file.
    #[serde(default)]
    pub overlays: Vec<Spanned<PathBuf>>,
    /// Further changes to the document, in this order and after the overlays: those that an overlay
    /// cannot say.
    #[serde(default)]
    pub transform: Vec<Transform>,
    /// The folder of the generated crate, relative to this file.
    pub output: Spanned<PathBuf>,
    /// A folder of hand-written Rust beside this file, which the crate contains as it is, as its
    /// module `ext`. It has a `mod.rs`, and may have a `README.md`, whose sections go into the
    /// SDK's.
    #[serde(default)]
    pub ext: Option<Spanned<PathBuf>>,
    /// What `Cargo.toml` says.
    #[serde(rename = "crate")]
    pub package: Package,
    /// What the client knows without being told.
    #[serde(default)]
    pub client: Client,
    /// Security schemes by their name in the document. The keys of those that are not named here
    /// come from the environment variable `<CRATE>_API_KEY`, or, where there are several schemes,
    /// from `<CRATE>_<SCHEME>`.
    #[serde(default)]
    pub auth: IndexMap<Spanned<String>, Auth>,
    /// Paging schemes; each applies to every operation that has its parameter and its items (in
    /// this order, the first that fits). Without any, lists are paged where the document leaves no
    /// doubt how.
    #[serde(default)]
    pub paging: Vec<Paging>,
    /// What streams of events have in common.
    #[serde(default)]
    pub streams: Streams,
    /// The signed events that the API sends.
    #[serde(default)]
    pub webhook: Option<Spanned<Webhook>>,
    /// Which operations the SDK has, and what is said about single ones.
    #[serde(default)]
    pub operations: Operations,
    /// Resources by their path with dots: `[resources."agents.variations"]`.
    #[serde(default)]
    pub resources: IndexMap<Spanned<String>, Resource>,
    /// Component schemas by name, and any schema by its JSON pointer:
    /// `[schemas."#/components/schemas/Pet/properties/owner"]`.
    #[serde(default)]
    pub schemas: IndexMap<Spanned<String>, Schema>,
    /// Formats → Rust types: a built-in word (`timestamp`, `date`, `uuid`, `bytes`, `field-mask`,
    /// `string`, `f32`, `f64`) or a path (`rust_decimal::Decimal`).
    #[serde(default)]
    pub formats: IndexMap<Spanned<String>, Spanned<String>>,
    /// The reference site that `cargo xtask site` writes.
    #[serde(default)]
    pub site: Site,
    /// How severe findings are, by their codes: `fallback = "allow"`.
    #[serde(default)]
    pub lints: Lints,
    /// Further dependencies of the generated crate, as in `Cargo.toml`; for types named under
    /// `formats`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, schema::Dependency>")]
    pub dependencies: BTreeMap<String, toml::Value>,
}

/// `[crate]`
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Package {
    /// The crate's name.
    pub name: Spanned<String>,
    /// The crate's version. Default: `0.1.0`.
    #[serde(default)]
    pub version: Option<Spanned<String>>,
    /// One line for crates.io. Default: made from the document's title.
    #[serde(default)]
    pub description: Option<String>,
    /// SPDX expression. Default: `MIT`.
    #[serde(default)]
    pub license: Option<String>,
    /// Where the SDK's source is.
    #[serde(default)]
    pub repository: Option<String>,
    /// The API's or the SDK's site.
    #[serde(default)]
    pub homepage: Option<String>,
    /// At most five, for crates.io.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Of those that crates.io knows.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Whether the crate carries two wire tests for each operation. Default: `true`.
    #[serde(default)]
    pub wire_tests: Option<bool>,
    /// Whether the crate has `AGENTS.md`, notes for coding agents that use the SDK, and `llms.txt`,
    /// an index of its files. Default: `true`.
    #[serde(default)]
    pub agent_files: Option<bool>,
    /// Whether types that are only received get `new` and setters as well: for tests that answer
    /// with them, say. Without, such values are made from JSON, and the crate of a large API is
    /// about a third smaller. Default: `true`.
    #[serde(default)]
    pub build_received: Option<bool>,
    /// Whether each resource that hangs on the client is a feature of the crate, with the types
    /// that it alone needs, so that who uses little of a large API compiles little. All are on by
    /// default, and together they are the feature `full`. Default: `false`.
    #[serde(default)]
    pub groups: Option<bool>,
    /// `strict`: a response without a property that the document requires is an error. `lenient`:
    /// required properties of received types are optional in Rust. A type that is also sent becomes
    /// two, so that requests still need what is required; variants of a union that are told apart
    /// by what is required stay as they are. Default: `strict`.
    #[serde(default)]
    pub responses: Option<Spanned<String>>,
    /// Traits that each type derives where every field has them: `Eq`, `Hash`, `PartialOrd`, `Ord`.
    #[serde(default)]
    pub extra_derives: Vec<ExtraDerive>,
    /// Properties that responses are wrapped in, such as `["data"]`: where one of them is the only
    /// property of a response, the method gives what is inside. Pages stay as they are.
    #[serde(default)]
    pub unwrap: Vec<Spanned<String>>,
}

/// `[client]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Client {
    /// Default: the document's first server.
    #[serde(default)]
    pub base_url: Option<Spanned<String>>,
    /// The environment variable that overrides it. Default: `<CRATE>_BASE_URL`.
    #[serde(default)]
    pub base_url_env: Option<String>,
    /// The header that carries idempotency keys, if the API has one.
    #[serde(default)]
    pub idempotency_header: Option<String>,
    /// Headers of a response that may hold its request id. Default: `x-request-id`, `request-id`,
    /// or else any that ends in `-request-id` or `requestid`.
    #[serde(default)]
    pub request_id_headers: Option<Vec<String>>,
    /// How lists are written into the query, where the document says neither `style` nor `explode`:
    /// `comma` (`tag=a,b`), `repeat` (`tag=a&tag=b`), `brackets` (`tag[]=a&tag[]=b`) or `indices`
    /// (`tag[0]=a&tag[1]=b`). Default: `repeat`, as OpenAPI has it.
    #[serde(default)]
    pub array_format: Option<ArrayFormat>,
    /// The same of objects, and of what is in them: `brackets` (`filter[name]=a`) or `dots`
    /// (`filter.name=a`). Default: as OpenAPI has it, `name=a`, and JSON text one level deeper.
    #[serde(default)]
    pub nested_format: Option<NestedFormat>,
    /// How often a request is retried at most, where neither the request, the user's client nor its
    /// operation says it. Default: 2.
    #[serde(default)]
    pub retries: Option<u32>,
    /// How long one attempt of a request may take, where neither the request, the user's client nor
    /// its operation says it: `30s`, `500ms`, `2m`. Default: `60s`.
    #[serde(default)]
    pub timeout: Option<Spanned<String>>,
    /// The addresses of the API by name, in this order; the first is the default:
    /// `production = "https://api.example.com"`. Users choose with
    /// `Client::builder().environment(Environment::Sandbox)`. They take the place of the document's
    /// servers.
    #[serde(default)]
    pub environments: IndexMap<Spanned<String>, Spanned<String>>,
    /// Values that are set once on the client: `[client.options.workspace]` gives
    /// `Client::builder().workspace(..)`.
    #[serde(default)]
    pub options: IndexMap<Spanned<String>, ClientOption>,
}

/// `[operations.<id>]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operation {
    /// Resource path with dots: `agents.variations`. Empty: its method is on the client itself,
    /// `client.status()`.
    #[serde(default)]
    pub resource: Option<Spanned<String>>,
    /// Method name, snake_case.
    #[serde(default)]
    pub method: Option<Spanned<String>>,
    /// Several methods that all send this operation, in place of `resource` and `method`:
    /// `[{ resource = "agents", method = "list" }, { resource = "", method = "list_agents" }]`.
    #[serde(default)]
    pub methods: Vec<OperationMethod>,
    /// How often a request is retried at most, where neither the client nor the request says it.
    #[serde(default)]
    pub retries: Option<u32>,
    /// How long one attempt of a request may take, where neither the client nor the request says
    /// it: `30s`, `500ms`, `2m`.
    #[serde(default)]
    pub timeout: Option<Spanned<String>>,
    /// Whether its methods are deprecated, or a message for those who call them:
    /// `"use pets().list()"`. Default: what the document says.
    #[serde(default)]
    pub deprecated: Option<Deprecated>,
    /// Parameters, and properties of the body that have setters, as they are in the document, and
    /// their names in Rust: `"X-Org-Id" = "org"`.
    #[serde(default)]
    pub parameters: IndexMap<Spanned<String>, Spanned<String>>,
    /// `false`: never repeated by itself although its verb says it may.
    #[serde(default)]
    pub repeatable: Option<bool>,
    /// `false`: not a list although it looks like one. `true`: a list, by one of the schemes or as
    /// lists commonly are; where neither fits, that is an error. A table with the keys of
    /// `[[paging]]`: a list whose pages follow each other that way.
    #[serde(default)]
    pub paging: Option<Spanned<OperationPaging>>,
    /// A second method that gives a stream:
    /// `{ parameter = "stream", method = "create_streaming" }`.
    #[serde(default)]
    pub streaming: Option<Streaming>,
    /// The property of the response that the method gives, instead of the whole: `"result"`.
    /// `false`: the whole, whatever `unwrap` under `[crate]` says. A page stays as it is.
    #[serde(default)]
    pub unwrap: Option<Spanned<Unwrap>>,
    /// `"required"`: the body must be given, although the document lets callers leave it out.
    #[serde(default)]
    pub body: Option<BodyRule>,
    /// The data of the event that ends its stream of events. Default: what the document says, else
    /// `[DONE]`.
    #[serde(default)]
    pub end_marker: Option<Spanned<String>>,
    /// `true`: left out of the SDK.
    #[serde(default)]
    pub skip: Option<Spanned<bool>>,
}

/// `[resources.<path>]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Resource {
    /// What it is, in Markdown. Default: the description of the tag that its first operation has.
    #[serde(default)]
    pub description: Option<String>,
    /// Whether it is deprecated, or a message for those who use it.
    #[serde(default)]
    pub deprecated: Option<Deprecated>,
}

/// The values of `body` under `[operations.X]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum BodyRule {
    Required,
}

/// `[schemas.<name>]`
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Schema {
    /// Its Rust name.
    #[serde(default)]
    pub name: Option<Spanned<String>>,
    /// Several Rust names, in place of `name`: the first is the type's, the others are aliases of
    /// it.
    #[serde(default)]
    pub names: Vec<Spanned<String>>,
    /// Properties, by their names in the document, that may be missing although the document
    /// requires them: in what is sent and what is received. Properties that another schema
    /// requires, which this one refers to in `allOf`, belong to that schema.
    #[serde(default)]
    pub optional: Vec<Spanned<String>>,
    /// Traits that its type derives, and with it the types within it: `Eq`, `Hash`, `PartialOrd`,
    /// `Ord`.
    #[serde(default)]
    pub extra_derives: Vec<Spanned<ExtraDerive>>,
    /// Properties, as they are in the document, and the Rust names of their fields and setters:
    /// `"type" = "kind"`.
    #[serde(default)]
    pub properties: IndexMap<Spanned<String>, Spanned<String>>,
    /// Values of an enum, as they are in the document, and the Rust names of their variants, in
    /// CamelCase: `"1" = "Low"`.
    #[serde(default)]
    pub values: IndexMap<Spanned<String>, Spanned<String>>,
}

impl Schema {
    /// The Rust name of its type.
    pub fn first_name(&self) -> Option<&str> {
        self.name.as_ref().or(self.names.first()).map(|name| name.get_ref().as_str())
    }
}
