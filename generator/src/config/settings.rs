//! What `emit` needs to know beside the API and the plan: the config's words, or the defaults where
//! it says nothing.

use std::collections::BTreeMap;

use super::{
    ArrayFormat, Config, Ext, FIRST_VERSION, NestedFormat, crate_name, duration, is_absolute,
};
use crate::ir::{Api, SecurityScheme};
use crate::lock::renamed::{Key, arguments, same_name};
use crate::naming::cases::{screaming, snake};

/// How often a request is retried, where the config does not say it.
const MAX_RETRIES: u32 = 2;
/// How long one attempt may take, where the config does not say it.
const TIMEOUT_MILLIS: u64 = 60_000;

/// A config with every default filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// `cadenya`
    pub name: String,
    /// `0.1.0`
    pub version: String,
    /// One line.
    pub description: String,
    /// An SPDX expression.
    pub license: String,
    /// Where the source is.
    pub repository: Option<String>,
    /// The API's site.
    pub homepage: Option<String>,
    /// For crates.io.
    pub keywords: Vec<String>,
    /// Of those that crates.io knows.
    pub categories: Vec<String>,
    /// Relative or empty, or with variables in braces, where neither the document nor the config
    /// has an address.
    pub base_url: String,
    /// `CADENYA_BASE_URL`
    pub base_url_env: String,
    /// `None`: the API sends none, or none that are signed.
    pub webhook: Option<WebhookSettings>,
    /// `Idempotency-Key`
    pub idempotency_header: Option<String>,
    /// Headers of a response that may hold its request id, the first that is there; none: the usual
    /// ones.
    pub request_id_headers: Vec<String>,
    /// How often a request is retried.
    pub max_retries: u32,
    /// How long one attempt may take, in milliseconds.
    pub timeout_millis: u64,
    /// Beside those of the runtime, as in `Cargo.toml`.
    pub dependencies: BTreeMap<String, toml::Value>,
    /// What is written by hand.
    pub ext: Ext,
    /// Whether the crate carries two wire tests for each operation.
    pub wire_tests: bool,
    /// Whether types that are only received get `new` and setters as well.
    pub build_received: bool,
    /// Whether the crate has `AGENTS.md` and `llms.txt`.
    pub agent_files: bool,
    /// Whether each resource at the root is a feature.
    pub groups: bool,
    /// Whether required properties of received types are optional in Rust.
    pub lenient_responses: bool,
    /// The events of streams that are skipped; `None`: the usual ones.
    pub skip_events: Option<Vec<String>>,
    /// How lists and objects are written into the query, where the document does not say it.
    pub array_format: Option<ArrayFormat>,
    pub nested_format: Option<NestedFormat>,
    /// How the files are made again: `cargo xtask generate`.
    pub command: String,
}

/// The signed events that the API sends.
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookSettings {
    /// A component schema.
    pub payload: String,
    /// `CADENYA_WEBHOOK_KEY`
    pub key_env: Option<String>,
    /// `webhook_secret`
    pub key_option: Option<String>,
    /// Whether events can be read without a signature.
    pub unsafe_unwrap: bool,
}

impl Settings {
    /// From a config; without one, `name` and the document have to do.
    pub fn new(config: Option<&Config>, name: Option<&str>, api: &Api) -> Self {
        let package = config.map(|config| &config.package);
        let client = config.map(|config| &config.client);
        let name = match (name, package) {
            (Some(name), _) => name.to_owned(),
            (None, Some(package)) => package.name.get_ref().clone(),
            (None, None) => crate_name(&api.title),
        };
        let given = client.and_then(|client| client.base_url.as_deref()).map(String::as_str);
        let server = api.servers.first().map(|server| server.url.as_str());
        let text = |value: Option<&String>, default: &str| {
            value.map_or_else(|| default.to_owned(), Clone::clone)
        };
        Self {
            version: text(package.and_then(|package| package.version.as_deref()), FIRST_VERSION),
            description: text(
                package.and_then(|package| package.description.as_ref()),
                &description(&api.title),
            ),
            license: text(package.and_then(|package| package.license.as_ref()), "MIT"),
            repository: package.and_then(|package| package.repository.clone()),
            homepage: package.and_then(|package| package.homepage.clone()),
            keywords: package.map(|package| package.keywords.clone()).unwrap_or_default(),
            categories: package.map(|package| package.categories.clone()).unwrap_or_default(),
            base_url: with_scheme(given.or(server).unwrap_or_default()),
            base_url_env: text(
                client.and_then(|client| client.base_url_env.as_ref()),
                &format!("{}_BASE_URL", screaming(&name)),
            ),
            webhook: config.and_then(|config| config.webhook.as_ref()).map(|webhook| {
                WebhookSettings {
                    payload: webhook.payload().to_owned(),
                    key_env: webhook.key_env.clone(),
                    key_option: webhook.key_option.as_ref().map(|name| name.get_ref().clone()),
                    unsafe_unwrap: webhook.unsafe_unwrap,
                }
            }),
            idempotency_header: client.and_then(|client| client.idempotency_header.clone()),
            request_id_headers: client
                .and_then(|client| client.request_id_headers.clone())
                .unwrap_or_default(),
            max_retries: client.and_then(|client| client.retries).unwrap_or(MAX_RETRIES),
            timeout_millis: client
                .and_then(|client| duration(client.timeout.as_ref()?))
                .and_then(|timeout| u64::try_from(timeout.as_millis()).ok())
                .unwrap_or(TIMEOUT_MILLIS),
            dependencies: config.map(|config| config.dependencies.clone()).unwrap_or_default(),
            ext: Ext::default(),
            // Trying a document out is about the SDK; who keeps one keeps its tests as well.
            wire_tests: config.is_some_and(|config| config.package.wire_tests.unwrap_or(true)),
            // Half of a large API's code is there for this, and few ever call it; who keeps an SDK
            // decides.
            build_received: config
                .is_some_and(|config| config.package.build_received.unwrap_or(true)),
            agent_files: package.is_none_or(|package| package.agent_files.unwrap_or(true)),
            groups: config.is_some_and(|config| config.package.groups.unwrap_or(false)),
            lenient_responses: package
                .and_then(|package| package.responses.as_deref())
                .is_some_and(|value| value == "lenient"),
            skip_events: config.and_then(|config| config.streams.skip.clone()),
            array_format: client.and_then(|client| client.array_format),
            nested_format: client.and_then(|client| client.nested_format),
            command: "cargo xtask generate".to_owned(),
            name,
        }
    }
    /// Names the variables that keys are read from where the config does not: `ACME_API_KEY`, or
    /// one for each of several schemes, `ACME_BASIC_AUTH`.
    ///
    /// `before`: those of the last run, by scheme. They stay, however many schemes there are now.
    pub fn name_keys(&self, schemes: &mut [SecurityScheme], before: &BTreeMap<String, String>) {
        let krate = screaming(&self.name);
        let is_only = schemes.iter().filter(|scheme| scheme.takes_key()).count() == 1;
        let mut taken = vec![self.base_url_env.clone()];
        taken.extend(self.webhook.iter().filter_map(|webhook| webhook.key_env.clone()));
        taken.extend(schemes.iter().filter_map(|scheme| scheme.env.clone()));
        let is_variable =
            |name: &String| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let without = |scheme: &&mut SecurityScheme| scheme.takes_key() && scheme.env.is_none();
        let known = same_schemes(schemes, before);
        for scheme in schemes.iter_mut().filter(without) {
            let kept = known
                .get(&scheme.name)
                .filter(|name| is_variable(name) && !name.is_empty() && !taken.contains(name));
            scheme.env = kept.cloned();
            taken.extend(scheme.env.clone());
        }
        for scheme in schemes.iter_mut().filter(without) {
            let words = match is_only {
                // `acme-api` has an `ACME_API_KEY`.
                true if krate.ends_with("_API") => vec!["KEY".to_owned()],
                true => vec!["API_KEY".to_owned()],
                false => variable_words(&scheme.name),
            };
            let names =
                words.iter().filter(|word| !word.is_empty()).map(|word| format!("{krate}_{word}"));
            let free = names.filter(is_variable).find(|name| !taken.contains(name));
            if let Some(name) = free {
                taken.push(name.clone());
                scheme.env = Some(name);
            }
        }
    }
    /// The address of the API, where it is known.
    pub fn address(&self) -> Option<&str> {
        Some(self.base_url.as_str()).filter(|url| is_absolute(url))
    }
    /// The crate's name as code has it: `acme-api` is `acme_api`.
    pub fn library(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// The variables of the last run; one whose scheme was renamed has the scheme's new name.
fn same_schemes(
    schemes: &[SecurityScheme],
    before: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let old: Vec<String> = before.keys().cloned().collect();
    let now: Vec<String> = schemes
        .iter()
        .filter(|scheme| scheme.takes_key())
        .map(|scheme| scheme.name.clone())
        .collect();
    let key = |name: &str| Key { key: name.to_owned(), name: snake(name) };
    let (keys, unclear) =
        arguments(&old, &now, |name| schemes.iter().any(|scheme| scheme.name == name), key);
    // A guess would send one key in the place of another.
    let keys = if unclear.is_some() { same_name(&old, &now, key) } else { keys };
    keys.into_iter().zip(before.values().cloned()).collect()
}

/// What a variable may be called for a scheme, best first: `ApiKeyAuth` is an `API_KEY`, and
/// `OAuth2` one word.
fn variable_words(scheme: &str) -> Vec<String> {
    let whole = screaming(scheme);
    let short = whole
        .strip_suffix("_AUTH")
        .filter(|front| front.ends_with("KEY") || front.ends_with("TOKEN"))
        .map(str::to_owned);
    short.into_iter().chain([whole]).collect()
}

fn description(title: &str) -> String {
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        "A client for an HTTP API.".to_owned()
    } else {
        format!("A client for {title}.")
    }
}

/// A server may be given without a scheme (`//api.example.com`).
fn with_scheme(url: &str) -> String {
    let url = url.trim_end_matches('/');
    if url.starts_with("//") { format!("https:{url}") } else { url.to_owned() }
}
