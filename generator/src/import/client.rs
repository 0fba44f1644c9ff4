//! Reads what concerns the client as a whole: environments, keys, options, timeouts, and the
//! crate's own data.

use super::casings::Casings;
use super::method::{duration, whole};
use super::model::{Auth, Client, ClientOption, Import, Package};
use super::notes::Notes;
use super::{VALUE, yaml};
use crate::config::{crate_name, open_variables, wrong_crate_name};
use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::load::Node;
use crate::naming::cases::snake;

/// The vendor's default licence; this project's own is another one.
const LICENSE: &str = "Apache-2.0";

pub(super) struct Reader<'a> {
    pub root: &'a Node,
    /// The names of the document's security schemes, with those of the config.
    pub schemes: &'a [String],
    pub casings: &'a Casings,
    /// Swagger 2.0 has no servers with variables.
    pub is_swagger: bool,
    pub diagnostics: &'a mut Diagnostics,
    pub notes: &'a mut Notes,
}

impl Reader<'_> {
    pub fn read(&mut self, import: &mut Import) {
        import.package = self.package();
        import.client = self.client();
        if let Some(options) = yaml::member(self.root, "client_settings")
            .and_then(|settings| yaml::member(settings, "opts"))
        {
            for (name, option) in yaml::members(Some(options)) {
                self.option(name, option, import);
            }
            self.whole_pairs(options, import);
        }
    }

    /// Two variables that go together: one alone cannot be written.
    fn whole_pairs(&mut self, options: &Node, import: &mut Import) {
        import.auth.retain_mut(|auth| {
            let pairs =
                [(&mut auth.username_env, &mut auth.password_env), (&mut auth.client_id_env, &mut auth.client_secret_env)];
            for (one, other) in pairs {
                if one.is_some() != other.is_some() {
                    let text =
                        format!("only half of the key of `{}` is in a variable; users give it to the builder", auth.scheme);
                    self.notes.not_carried(options.origin, text);
                    (*one, *other) = (None, None);
                }
            }
            auth.env.is_some() || auth.username_env.is_some() || auth.client_id_env.is_some()
        });
        // A variable for the whole key says all that is needed.
        for auth in import.auth.iter_mut().filter(|auth| auth.env.is_some()) {
            (auth.username_env, auth.password_env, auth.client_id_env, auth.client_secret_env) =
                (None, None, None, None);
        }
    }

    fn organization(&self) -> Option<String> {
        let organization = yaml::member(self.root, "organization")?;
        organization.as_str().map(str::to_owned).or_else(|| yaml::member_text(organization, "name"))
    }

    fn package(&mut self) -> Package {
        let target = |language: &str, key: &str| {
            yaml::member_text(yaml::member(yaml::member(self.root, "targets")?, language)?, key)
        };
        let named = target("python", "project_name")
            .or_else(|| target("ruby", "gem_name"))
            .or_else(|| self.organization());
        let named = named.unwrap_or_default();
        let name = if wrong_crate_name(&named).is_none() { named } else { crate_name(&named) };
        let settings = yaml::member(self.root, "settings");
        let license = settings.and_then(|settings| yaml::member(settings, "license"));
        let license = license
            .and_then(|license| yaml::text(license).or_else(|| yaml::member_text(license, "name")));
        let homepage = yaml::member(self.root, "organization")
            .and_then(|organization| yaml::member_text(organization, "docs"));
        let unwrap = settings.and_then(|settings| yaml::member(settings, "unwrap_response_fields"));
        Package {
            name: name.to_ascii_lowercase(),
            license: license.unwrap_or_else(|| LICENSE.to_owned()),
            homepage: homepage.filter(|url| url.contains("://")),
            repository: target("rust", "production_repo").map(|repo| repository(&repo)),
            unwrap: unwrap.map(yaml::texts).unwrap_or_default(),
        }
    }

    fn client(&mut self) -> Client {
        let settings = yaml::member(self.root, "client_settings");
        let of_settings = |key: &str| settings.and_then(|settings| yaml::member(settings, key));
        let prefix = of_settings("default_env_prefix").and_then(yaml::text).or_else(|| {
            self.organization().map(|name| self.casings.snake(&name).to_ascii_uppercase())
        });
        let retries =
            of_settings("default_retries").and_then(|retries| yaml::member(retries, "max_retries"));
        let timeout = of_settings("default_timeout");
        let query = yaml::member(self.root, "query_settings");
        let of_query =
            |key: &str| query.and_then(|query| yaml::member(query, key)).and_then(yaml::text);
        Client {
            environments: self.environments(),
            base_url_env: prefix
                .filter(|prefix| is_variable(prefix))
                .map(|prefix| format!("{prefix}_BASE_URL")),
            idempotency_header: of_settings("idempotency")
                .and_then(|settings| yaml::member_text(settings, "header")),
            array_format: of_query("array_format"),
            nested_format: of_query("nested_format"),
            retries: retries.and_then(|retries| whole(retries, self.diagnostics)),
            timeout: timeout.and_then(|timeout| duration(timeout, self.diagnostics)),
        }
    }

    fn environments(&mut self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for (name, node) in yaml::members(yaml::member(self.root, "environments")) {
            let Some(url) = yaml::text(node).or_else(|| yaml::member_text(node, "url")) else {
                continue;
            };
            // Those are servers of the document.
            if !self.is_swagger && self.has_own_variable(&url) {
                return Vec::new();
            }
            if url.starts_with("http://") || url.starts_with("https://") {
                found.push((snake(name), url));
            } else {
                self.notes.not_carried(
                    node.origin,
                    format!("`{url}` is not an absolute URL; users set the base URL themselves"),
                );
            }
        }
        found
    }

    /// Whether an address has a variable that no option of the client fills.
    fn has_own_variable(&self, url: &str) -> bool {
        let filled = filled_variables(self.root);
        open_variables(url).any(|name| !filled.iter().any(|other| other == name))
    }

    fn option(&mut self, name: &str, option: &Node, import: &mut Import) {
        if option.as_object().is_none() {
            return self
                .notes
                .unknown(option.origin, format!("the option `{name}` is not an object"));
        }
        let env = yaml::member(option, "read_env")
            .and_then(yaml::text)
            .filter(|env| self.is_env(env, option));
        if let Some(auth) = yaml::member(option, "auth") {
            self.auth(name, option, auth, env.clone(), import);
        }
        let Some(to) = self.destination(name, option) else { return };
        let is_nullable = yaml::member(option, "nullable").and_then(yaml::flag) == Some(true);
        let default = yaml::member(option, "default").and_then(yaml::text);
        import.options.push(ClientOption {
            name: self.casings.snake(name),
            env,
            description: yaml::member_text(option, "description"),
            // Without a value of its variable, a base URL is an error already.
            required: !is_nullable && default.is_none() && !matches!(to, Some(("variable", _))),
            default,
            to,
            origin: option.origin,
        });
    }

    /// Where a value goes with each request; `None` for an option that is only a key, or that
    /// nothing is known of.
    fn destination(&mut self, name: &str, option: &Node) -> Option<Option<(&'static str, String)>> {
        const KEYS: &[(&str, &str)] = &[
            ("send_in_header", "header"),
            ("send_as_query_param", "query"),
            ("send_as_path_param", "parameter"),
            ("send_as_parameter", "parameter"),
            ("send_in_cookie", "cookie"),
            ("server_variable", "variable"),
        ];
        let has_auth = yaml::member(option, "auth").is_some();
        for (key, ours) in KEYS {
            if let Some(wire) = yaml::member_text(option, key) {
                // The security scheme sends it already.
                return (!has_auth).then_some(Some((ours, wire)));
            }
        }
        if let Some(node) = yaml::member(option, "send_as_body_param") {
            let text = format!(
                "`{name}` cannot be sent as a property of bodies: users send it themselves"
            );
            self.notes.not_carried(node.origin, text);
            return None;
        }
        if !has_auth && name != "base_url" && !names_webhook_key(self.root, name) {
            let text = format!(
                "nothing says where the client option `{name}` goes, so that no request carries it"
            );
            self.notes.choice(option.origin, text);
        }
        None
    }

    fn is_env(&mut self, env: &str, option: &Node) -> bool {
        let is_variable = is_variable(env);
        if !is_variable {
            let message = format!("`{env}` is not the name of an environment variable");
            self.diagnostics.error(
                VALUE,
                SourceLocation::Node(option.origin),
                message,
                "write letters, digits and `_`: `ACME_API_KEY`",
            );
        }
        is_variable
    }

    fn auth(
        &mut self,
        name: &str,
        option: &Node,
        auth: &Node,
        env: Option<String>,
        import: &mut Import,
    ) {
        let scheme =
            auth.as_str().map(str::to_owned).or_else(|| yaml::member_text(auth, "security_scheme"));
        let Some(scheme) = scheme else { return };
        if !self.schemes.contains(&scheme) {
            let text = format!(
                "neither the document nor this config has a security scheme `{scheme}`; `{name}` is not sent"
            );
            return self.notes.not_carried(auth.origin, text);
        }
        let Some(env) = env else {
            let text = format!(
                "`{name}` is read from no environment variable by the vendor's SDKs; ours reads its default one"
            );
            return self.notes.choice(option.origin, text);
        };
        let entry = match import.auth.iter_mut().find(|entry| entry.scheme == scheme) {
            Some(entry) => entry,
            None => {
                import.auth.push(Auth { scheme, ..Auth::default() });
                let Some(entry) = import.auth.last_mut() else { return };
                entry
            }
        };
        let slot = match yaml::member_text(auth, "role").as_deref() {
            Some("username") => &mut entry.username_env,
            Some("password") => &mut entry.password_env,
            Some("client_id") => &mut entry.client_id_env,
            Some("client_secret") => &mut entry.client_secret_env,
            _ => &mut entry.env,
        };
        if slot.is_none() {
            *slot = Some(env);
        }
    }
}

/// The variables of base URLs that options of the client fill.
pub(super) fn filled_variables(root: &Node) -> Vec<String> {
    let options =
        yaml::member(root, "client_settings").and_then(|settings| yaml::member(settings, "opts"));
    yaml::members(options)
        .filter_map(|(_, option)| yaml::member_text(option, "server_variable"))
        .collect()
}

/// Whether a webhook method takes its key from this option.
fn names_webhook_key(node: &Node, option: &str) -> bool {
    yaml::member(node, "webhook_key_opt").and_then(Node::as_str) == Some(option)
        || yaml::members(Some(node)).any(|(_, inner)| names_webhook_key(inner, option))
}

/// `org/repo#branch` → its address.
fn repository(repo: &str) -> String {
    let repo = repo.split('#').next().unwrap_or(repo);
    if repo.contains("://") { repo.to_owned() } else { format!("https://github.com/{repo}") }
}

fn is_variable(name: &str) -> bool {
    !name.is_empty()
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
