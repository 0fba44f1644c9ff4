//! Checks what the values of a config alone can tell. `lower` checks whether they fit the document.

use std::collections::BTreeSet;
use std::ops::Range;

use indexmap::IndexMap;

use super::read::{CONFIG_VALUE, ConfigFile, GivenNames};
use super::{
    Auth, CRATE_NAME, ClientOption, Operation, OperationPaging, Paging, Schema, Spanned,
    another_crate_name, duration, wrong_crate_name,
};
use crate::diagnostics::{Diagnostics, SourceLocation};

/// What the values alone can tell; whether they fit the document, `lower` knows.
pub(super) struct Values<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Values<'_> {
    pub(super) fn check(&mut self) {
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
                let help = "write `parameter`, `header`, `query`, `cookie` or `variable`";
                self.wrong(name.span(), message, help);
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
