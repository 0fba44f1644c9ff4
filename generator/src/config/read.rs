//! Reads a config: syntax, keys and types first, all of what is wrong at once; then what the values
//! alone can tell.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use indexmap::IndexMap;

use super::{
    Auth, CRATE_NAME, ClientOption, Config, Operation, OperationPaging, Paging, Schema, Spanned,
    another_crate_name, check, duration, wrong_crate_name,
};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::load::MISSING_FILE;
use crate::load::address;

/// Names in the document → Rust names.
type GivenNames = IndexMap<Spanned<String>, Spanned<String>>;

/// The config is not TOML.
pub const CONFIG_SYNTAX: Code = Code("config-syntax");
/// A key that does not exist, or is missing.
pub const CONFIG_KEY: Code = Code("config-key");
/// A value of another type than its key has.
pub const CONFIG_TYPE: Code = Code("config-type");
/// A value that cannot be.
pub const CONFIG_VALUE: Code = Code("config-value");

/// What `kind` of `[[paging]]` may be.
pub const PAGING_KINDS: [&str; 6] = ["cursor", "offset", "page", "link", "url", "last-item"];

/// A config, and where it was read.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    /// As it was given.
    pub path: PathBuf,
    /// To show its lines.
    pub text: Arc<str>,
    /// What it says.
    pub config: Config,
}

impl ConfigFile {
    /// The place of a value (or a key) of this config, for diagnostics.
    pub fn location<T>(&self, value: &Spanned<T>) -> SourceLocation {
        SourceLocation::Span(self.path.clone(), value.span())
    }
    /// The document, from where the config was given; or its address.
    pub fn document(&self) -> PathBuf {
        let document = self.config.document.get_ref();
        if address(document).is_some() { document.clone() } else { self.beside(document) }
    }
    /// What changes the document.
    pub fn overlays(&self) -> Vec<PathBuf> {
        self.config.overlays.iter().map(|path| self.beside(path.get_ref())).collect()
    }
    /// The generated crate's folder.
    pub fn output(&self) -> PathBuf {
        self.beside(self.config.output.get_ref())
    }
    /// The folder of the reference site.
    pub fn site_output(&self) -> PathBuf {
        match &self.config.site.output {
            Some(path) => self.beside(path.get_ref()),
            None => self.output().parent().unwrap_or(Path::new("")).join("site"),
        }
    }
    /// The lock file: beside the config, with its name.
    pub fn lock(&self) -> PathBuf {
        self.path.with_extension("lock")
    }
    pub(super) fn beside(&self, path: &Path) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).join(path)
    }
}

/// Reads a config. `None` after errors that leave nothing to go on with.
pub fn load(path: &Path, diagnostics: &mut Diagnostics) -> Option<ConfigFile> {
    match std::fs::read_to_string(path) {
        Ok(text) => parse(path, &text, diagnostics),
        Err(error) => {
            let help = "check the path given with `--config`";
            diagnostics.error(
                MISSING_FILE,
                SourceLocation::File(path.into()),
                format!("cannot read the config: {error}"),
                help,
            );
            None
        }
    }
}

/// The same for a text in memory.
pub fn parse(path: &Path, text: &str, diagnostics: &mut Diagnostics) -> Option<ConfigFile> {
    let (table, errors) = toml::de::DeTable::parse_recoverable(text);
    let line = |at: usize| text.get(..at).unwrap_or(text).matches('\n').count();
    let mut told = BTreeSet::new();
    let mut by_location: Vec<_> =
        errors.iter().map(|error| (error.span().unwrap_or_default(), error)).collect();
    by_location.sort_by_key(|(span, _)| span.start);
    for (span, error) in by_location {
        // One slip gives several errors; the first one of its line says it.
        if !told.insert(line(span.start)) {
            continue;
        }
        let location = SourceLocation::Span(path.into(), span);
        diagnostics.error(
            CONFIG_SYNTAX,
            location,
            format!("this is not TOML: {}", error.message()),
            "see https://toml.io",
        );
    }
    if !errors.is_empty() {
        return None;
    }
    if check::keys_and_types(path, table.get_ref(), diagnostics) > 0 {
        return None;
    }
    match toml::from_str::<Config>(text) {
        Ok(config) => {
            let file = ConfigFile { path: path.into(), text: text.into(), config };
            Values { file: &file, diagnostics }.check();
            Some(file)
        }
        Err(error) => {
            let location = SourceLocation::Span(path.into(), error.span().unwrap_or_default());
            diagnostics.error(
                CONFIG_TYPE,
                location,
                error.message(),
                "the keys are described in config.schema.json",
            );
            None
        }
    }
}

/// What the values alone can tell; whether they fit the document, `lower` knows.
struct Values<'a> {
    file: &'a ConfigFile,
    diagnostics: &'a mut Diagnostics,
}

impl Values<'_> {
    fn check(&mut self) {
        let config = &self.file.config;
        self.crate_name(&config.package.name);
        if let Some(version) = &config.package.version
            && !is_version(version)
        {
            self.wrong(
                version.span(),
                format!("`{}` is no version", **version),
                "write it like `0.1.0` or `1.0.0-beta.1`",
            );
        }
        if let Some(responses) = &config.package.responses
            && !["strict", "lenient"].contains(&responses.as_str())
        {
            let message = format!("`{}` is no way to read responses", **responses);
            self.wrong(responses.span(), message, "write `strict` or `lenient`");
        }
        if let Some(url) = &config.client.base_url
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            self.wrong(
                url.span(),
                format!("`{}` is no base URL", **url),
                "write it like `https://api.example.com`",
            );
        }
        self.timeout(config.client.timeout.as_ref());
        self.client_options(&config.client.options);
        if let Some(option) =
            config.webhook.as_ref().and_then(|webhook| webhook.key_option.as_ref())
            && !is_snake_case(option)
        {
            self.wrong(
                option.span(),
                format!("`{}` is no option's name", **option),
                "write it in snake_case: `webhook_secret`",
            );
        }
        self.environments(&config.client.environments);
        config.auth.iter().for_each(|(name, auth)| self.auth(name, auth));
        for paging in &config.paging {
            self.paging(paging);
        }
        for operation in config.operations.values() {
            if let Some(OperationPaging::Scheme(paging)) = operation.paging.as_deref() {
                self.paging(paging);
            }
            self.methods(operation);
            self.timeout(operation.timeout.as_ref());
            let help = "write it in snake_case: `page_size`";
            self.given_names(&operation.parameters, is_snake_case, "a parameter's name", help);
        }
        config.schemas.values().for_each(|schema| self.schema(schema));
    }

    fn timeout(&mut self, timeout: Option<&Spanned<String>>) {
        if let Some(timeout) = timeout.filter(|timeout| duration(timeout).is_none()) {
            let help = "write a whole number and its unit: `30s`, `500ms`, `2m`, `1h`";
            self.wrong(timeout.span(), format!("`{}` is no length of time", **timeout), help);
        }
    }

    /// One variable for the key, or two for its parts.
    fn auth(&mut self, name: &Spanned<String>, auth: &Auth) {
        let pairs = [
            (&auth.username_env, &auth.password_env),
            (&auth.client_id_env, &auth.client_secret_env),
        ];
        let whole =
            pairs.iter().filter(|(first, second)| first.is_some() && second.is_some()).count();
        let begun =
            pairs.iter().filter(|(first, second)| first.is_some() || second.is_some()).count();
        if usize::from(auth.env.is_some()) + whole != 1 || begun != whole {
            let message = format!("`auth.{}` needs the environment variable of its key", **name);
            let help = "write `env`, or both of `username-env` and `password-env`, or both of `client-id-env` and `client-secret-env`";
            self.wrong(name.span(), message, help);
        }
        let names = pairs
            .into_iter()
            .flat_map(|(first, second)| [first, second])
            .chain([&auth.env])
            .flatten();
        let is_variable = |name: &str| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        for variable in names.filter(|variable| !is_variable(variable)) {
            let message = format!("`{}` is no environment variable", **variable);
            self.wrong(
                variable.span(),
                message,
                "write it with letters, digits and `_`: `ACME_API_KEY`",
            );
        }
    }

    fn environments(&mut self, environments: &IndexMap<Spanned<String>, Spanned<String>>) {
        for (name, url) in environments {
            if !is_snake_case(name) {
                self.wrong(
                    name.span(),
                    format!("`{}` is no environment's name", **name),
                    "write it in snake_case: `sandbox`",
                );
            }
            if !(url.starts_with("https://") || url.starts_with("http://")) {
                self.wrong(
                    url.span(),
                    format!("`{}` is no address", **url),
                    "write it like `https://api.example.com`",
                );
            }
        }
    }

    fn client_options(&mut self, options: &IndexMap<Spanned<String>, ClientOption>) {
        for (name, option) in options {
            if !is_snake_case(name) {
                self.wrong(
                    name.span(),
                    format!("`{}` is no option's name", **name),
                    "write it in snake_case: `workspace`",
                );
            }
            if option.locations().next().is_none() {
                let message = format!("nothing says where the value of `{}` is sent", **name);
                self.wrong(
                    name.span(),
                    message,
                    "write `parameter`, `header`, `query`, `cookie` or `variable`",
                );
            }
            if let Some(header) = option.header.as_ref().filter(|header| !is_header(header)) {
                self.wrong(
                    header.span(),
                    format!("`{}` is no header", **header),
                    "write the name of a header: `X-Workspace`",
                );
            }
        }
    }

    /// The Rust names of a schema, its properties and its values.
    fn schema(&mut self, schema: &Schema) {
        for name in schema.name.iter().chain(&schema.names).filter(|name| !is_camel_case(name)) {
            self.wrong(
                name.span(),
                format!("`{}` is no type name", **name),
                "write it in CamelCase: `AgentSpec`",
            );
        }
        if let Some(name) = schema.name.as_ref().filter(|_| !schema.names.is_empty()) {
            self.wrong(
                name.span(),
                "`names` has all names of the type".to_owned(),
                "move this into `names`, or remove it",
            );
        }
        self.given_names(
            &schema.properties,
            is_snake_case,
            "a field's name",
            "write it in snake_case: `created_at`",
        );
        let is_variant = |name: &str| is_camel_case(name) && !matches!(name, "Self" | "Unknown");
        let help = "write it in CamelCase; `Unknown` is a variant that each enum has already";
        self.given_names(&schema.values, is_variant, "a variant's name", help);
    }

    /// Names in Rust of what has other names in the document.
    fn given_names(
        &mut self,
        names: &GivenNames,
        is_name: impl Fn(&str) -> bool,
        what: &str,
        help: &str,
    ) {
        let mut seen = BTreeSet::new();
        for name in names.values() {
            if !is_name(name) {
                self.wrong(
                    name.span(),
                    format!("`{}` is no {}", **name, what.trim_start_matches("a ")),
                    help,
                );
            } else if !seen.insert(name.as_str()) {
                self.wrong(
                    name.span(),
                    format!("two of these would be called `{}`", **name),
                    "give one of them another name",
                );
            }
        }
    }

    /// Where the methods of an operation are, and what they are called.
    fn methods(&mut self, operation: &Operation) {
        let several = &operation.methods;
        let resources = operation.resource.iter().chain(several.iter().map(|one| &one.resource));
        for resource in resources
            .filter(|resource| !resource.is_empty() && !resource.split('.').all(is_snake_case))
        {
            let message = format!("`{}` is no resource", **resource);
            self.wrong(
                resource.span(),
                message,
                "write snake_case words with dots between: `agents.variations`",
            );
        }
        for method in operation
            .method
            .iter()
            .chain(several.iter().map(|one| &one.method))
            .chain(operation.streaming.iter().map(|one| &one.method))
            .filter(|name| !is_snake_case(name))
        {
            self.wrong(
                method.span(),
                format!("`{}` is no method name", **method),
                "write it in snake_case: `add_layer`",
            );
        }
        for alone in
            operation.resource.iter().chain(&operation.method).filter(|_| !several.is_empty())
        {
            let message =
                "`methods` has all methods of the operation, with their resources".to_owned();
            self.wrong(alone.span(), message, "move this into `methods`, or remove it");
        }
    }

    fn crate_name(&mut self, name: &Spanned<String>) {
        if let Some(reason) = wrong_crate_name(name) {
            let location = SourceLocation::Span(self.file.path.clone(), name.span());
            let message = format!("`{}` cannot be a crate's name: {reason}", **name);
            self.diagnostics.error(CRATE_NAME, location, message, another_crate_name(name));
        }
    }

    fn paging(&mut self, paging: &Paging) {
        let needs: &[(&str, bool)] = match paging.kind.as_str() {
            "cursor" => {
                &[("parameter", paging.parameter.is_some()), ("next", paging.next.is_some())]
            }
            "offset" | "page" | "last-item" => &[("parameter", paging.parameter.is_some())],
            "url" => &[("next", paging.next.is_some())],
            "link" => &[],
            other => {
                let message = format!("there is no paging of the kind `{other}`");
                return self.wrong(
                    paging.kind.span(),
                    message,
                    "`cursor`, `offset`, `page`, `link`, `url` or `last-item`",
                );
            }
        };
        for (key, _) in needs.iter().filter(|(_, there)| !there) {
            let message = format!("paging of the kind `{}` needs `{key}`", *paging.kind);
            self.wrong(
                paging.kind.span(),
                message,
                "the keys of `[[paging]]` are described in config.schema.json",
            );
        }
        let kind = paging.kind.as_str();
        let only_for = [
            ("next", &paging.next, matches!(kind, "cursor" | "url")),
            ("id", &paging.id, kind == "last-item"),
            ("total-items", &paging.total_items, kind == "page"),
        ];
        for (key, value, fits) in only_for {
            if let Some(value) = value
                && !fits
            {
                let message = format!("paging of the kind `{}` has no `{key}`", *paging.kind);
                self.wrong(value.span(), message, "remove it, or change the kind");
            }
        }
    }

    fn wrong(&mut self, span: Range<usize>, message: String, help: &str) {
        self.diagnostics.error(
            CONFIG_VALUE,
            SourceLocation::Span(self.file.path.clone(), span),
            message,
            help,
        );
    }
}

/// Three numbers, and perhaps a pre-release or build: as much of semver as catches a slip.
fn is_version(text: &str) -> bool {
    let core = text.split(['-', '+']).next().unwrap_or_default();
    core.split('.').count() == 3 && core.split('.').all(|part| part.parse::<u64>().is_ok())
}

pub(super) fn is_snake_case(word: &str) -> bool {
    word.trim_start_matches('_').starts_with(|first: char| first.is_ascii_lowercase())
        && word
            .chars()
            .all(|char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_')
}

/// A token (RFC 9110, 5.6.2).
fn is_header(name: &str) -> bool {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(is_token)
}

fn is_camel_case(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
        && word.chars().all(|char| char.is_ascii_alphanumeric())
}
