//! Every key of the format that is known, and what becomes of it.

use super::notes::Notes;
use crate::load::{Node, Value};
use crate::naming::cases::snake;

/// What becomes of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// It is in the new config, or there is a note about it.
    Read,
    /// It says something about other things than a Rust SDK.
    Ignored(&'static str),
    /// It would mean something, and this is what users miss.
    NotCarried(&'static str),
}

use Meaning::{Ignored, NotCarried, Read};

const LANGUAGES: &str = "other languages";
const PUBLISHING: &str = "publishing";
const TESTS: &str = "tests and mock servers";
const TOOLS: &str = "the vendor's own tools";
const README: &str = "the README's examples are made from the document's own examples";

/// Key paths, `*` for a name and `[]` for an item. `**` at the end: whatever is below.
const KEYS: &[(&str, Meaning)] = &[
    ("edition", Ignored(TOOLS)),
    ("organization.name", Read),
    ("organization.docs", Read),
    ("organization.**", Ignored(PUBLISHING)),
    ("targets.python.project_name", Read),
    ("targets.ruby.gem_name", Read),
    ("targets.rust.**", Read),
    ("targets.**", Ignored(LANGUAGES)),
    ("package.**", Ignored(LANGUAGES)),
    ("codeflow.**", Ignored(PUBLISHING)),
    ("diagnostics.**", Ignored(TOOLS)),
    ("environments.**", Read),
    ("pagination.**", Read),
    ("security.**", Read),
    ("security_schemes.**", Read),
    ("unspecified_endpoints.**", Read),
    ("custom_casings.*.snake", Read),
    ("custom_casings.*.singular.snake", Read),
    ("custom_casings.*.initialism", Read),
    (
        "custom_casings.**",
        Ignored("types are written as Rust writes them: `HttpApi`, not `HTTPAPI`"),
    ),
    ("errors.**", NotCarried("errors have the type that most operations document")),
    (
        "multipart_settings.**",
        NotCarried("lists in multipart bodies are sent as the document says"),
    ),
    ("client_settings.opts.*.type", Read),
    ("client_settings.opts.*.auth.security_scheme", Read),
    ("client_settings.opts.*.auth.role", Read),
    ("client_settings.opts.*.read_env", Read),
    ("client_settings.opts.*.nullable", Read),
    ("client_settings.opts.*.default", Read),
    ("client_settings.opts.*.description", Read),
    ("client_settings.opts.*.example", Ignored(TESTS)),
    ("client_settings.opts.*.required_in_tests", Ignored(TESTS)),
    ("client_settings.opts.*.server_variable", Read),
    ("client_settings.opts.*.send_in_header", Read),
    ("client_settings.opts.*.send_in_cookie", Read),
    ("client_settings.opts.*.send_as_query_param", Read),
    ("client_settings.opts.*.send_as_path_param", Read),
    ("client_settings.opts.*.send_as_body_param", Read),
    ("client_settings.default_env_prefix", Read),
    ("client_settings.default_timeout", Read),
    ("client_settings.default_retries.max_retries", Read),
    (
        "client_settings.default_retries.initial_delay_seconds",
        NotCarried("retries begin with the delay of this project's runtime"),
    ),
    (
        "client_settings.default_retries.max_delay_seconds",
        NotCarried("retries end with the delay of this project's runtime"),
    ),
    ("client_settings.default_headers.**", NotCarried("users set headers on the client's builder")),
    ("client_settings.idempotency.header", Read),
    ("client_settings.response_headers.**", Ignored(TOOLS)),
    ("client_settings.omit_stainless_headers", Ignored(TOOLS)),
    (
        "client_settings.client_name",
        Ignored("the client's type is `Client` in the crate's own namespace"),
    ),
    (
        "client_settings.default_client_name",
        Ignored("the client's type is `Client` in the crate's own namespace"),
    ),
    (
        "client_settings.default_client_example_name",
        Ignored("the client's type is `Client` in the crate's own namespace"),
    ),
    ("settings.license.**", Read),
    ("settings.license", Read),
    ("settings.unwrap_response_fields.**", Read),
    (
        "settings.unwrap_multiproperty_response_fields",
        NotCarried("a response with several properties is returned whole"),
    ),
    ("settings.per_endpoint_security", Read),
    ("settings.positional_params", Ignored(LANGUAGES)),
    ("settings.disable_mock_tests", Ignored(TESTS)),
    ("settings.mock_server", Ignored(TESTS)),
    ("settings.file_header", NotCarried("generated files have the generator's own first line")),
    ("settings.sort_schema_properties", Ignored(TOOLS)),
    ("query_settings.array_format", Read),
    ("query_settings.nested_format", Read),
    ("streaming.on_event.**", Read),
    ("readme.include_stainless_attribution", Ignored(TOOLS)),
    ("readme.**", Ignored(README)),
    ("openapi.transforms.**", Read),
    ("openapi.transformations.**", Read),
    ("openapi.code_samples.**", Ignored("code samples for other languages")),
    ("openapi.code_sample_languages.**", Ignored("code samples for other languages")),
    ("models.**", Read),
    ("resources.$client.methods.**", Read),
    ("resources.$shared.models.**", Read),
    ("resources.*.description", Read),
    ("resources.*.deprecated.**", Read),
    ("resources.*.only.**", Read),
    ("resources.*.skip.**", Read),
    ("resources.*.standalone_api", Ignored(TOOLS)),
    ("resources.*.mcp.**", Ignored(LANGUAGES)),
    ("resources.*.cli.**", Ignored(LANGUAGES)),
    ("resources.*.terraform.**", Ignored(LANGUAGES)),
    ("resources.*.custom.**", Ignored(LANGUAGES)),
    ("resources.*.models.*.openapi_uri", Read),
    ("resources.*.models.*.only.**", Read),
    ("resources.*.models.*.skip.**", Read),
    ("resources.*.models.*.type", Read),
    ("resources.*.models.*.to", Read),
    ("resources.*.models.*.no_params_suffix", Ignored(LANGUAGES)),
    ("resources.*.models.*.param_model", Ignored(LANGUAGES)),
    ("resources.*.methods.*.endpoint", Read),
    ("resources.*.methods.*.type", Read),
    ("resources.*.methods.*.to", Read),
    ("resources.*.methods.*.paginated", Read),
    ("resources.*.methods.*.body_param_name", Ignored("arguments have no name in a call of Rust")),
    ("resources.*.methods.*.positional_params.**", Ignored(LANGUAGES)),
    ("resources.*.methods.*.unwrap_response", Read),
    ("resources.*.methods.*.streaming.param_discriminator", Read),
    ("resources.*.methods.*.streaming.stream_event_model", Read),
    ("resources.*.methods.*.streaming.params_type_name", Ignored(LANGUAGES)),
    ("resources.*.methods.*.deprecated.**", Read),
    ("resources.*.methods.*.default_request_options.max_retries", Read),
    ("resources.*.methods.*.default_request_options.timeout", Read),
    ("resources.*.methods.*.only.**", Read),
    ("resources.*.methods.*.skip.**", Read),
    ("resources.*.methods.*.skip_test_reason", Ignored(TESTS)),
    ("resources.*.methods.*.discriminator", Read),
    ("resources.*.methods.*.webhook_key_opt", Read),
    ("resources.*.methods.*.event_types.**", Read),
    ("resources.*.methods.*.description", NotCarried("methods are described as the document does")),
    ("resources.*.methods.*.docs.**", Ignored(TOOLS)),
    ("resources.*.methods.*.mcp.**", Ignored(LANGUAGES)),
    ("resources.*.methods.*.cli.**", Ignored(LANGUAGES)),
    ("resources.*.methods.*.terraform.**", Ignored(LANGUAGES)),
];

/// The ignored keys of a file by what they are about, each with the number of its keys.
pub(super) type Groups = Vec<(&'static str, Vec<String>)>;

/// Looks at every key of a file: notes those that are not carried over and those that nobody knows.
pub(super) fn check(root: &Node, notes: &mut Notes) -> Groups {
    let mut walk = Walk { notes, groups: Vec::new() };
    walk.members(root, &[]);
    walk.groups
}

struct Walk<'a> {
    notes: &'a mut Notes,
    groups: Groups,
}

impl Walk<'_> {
    fn members(&mut self, node: &Node, path: &[String]) {
        match &node.value {
            Value::Object(object) => {
                for (key, member) in object {
                    self.member(key, member, path);
                }
            }
            Value::Array(items) => {
                items.iter().for_each(|item| self.members(item, &with(path, "[]")))
            }
            _ => {}
        }
    }

    fn member(&mut self, key: &str, member: &Node, path: &[String]) {
        // A subresource is a resource.
        let path = match path {
            [resources, _, subresources]
                if resources == "resources" && subresources == "subresources" =>
            {
                &path[..1]
            }
            _ => path,
        };
        let own = with(path, key);
        if matches!(own.as_slice(), [resources, _, subresources] if resources == "resources" && subresources == "subresources")
        {
            return self.members(member, &own);
        }
        match lookup(&own) {
            Found::Exactly(Meaning::Read) => {}
            Found::Exactly(Meaning::Ignored(group)) => self.group(group, &own),
            Found::Exactly(Meaning::NotCarried(why)) => self.notes.not_carried(member.origin, why),
            Found::Above => self.members(member, &own),
            Found::Nothing => {
                self.notes.unknown(member.origin, "this key is not known; nothing was made of it")
            }
        }
    }

    fn group(&mut self, group: &'static str, path: &[String]) {
        let front = path.iter().take(2).cloned().collect::<Vec<_>>().join(".");
        match self.groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, keys)) if keys.contains(&front) => {}
            Some((_, keys)) => keys.push(front),
            None => self.groups.push((group, vec![front])),
        }
    }
}

fn with(path: &[String], key: &str) -> Vec<String> {
    path.iter().cloned().chain([key.to_owned()]).collect()
}

enum Found {
    Exactly(Meaning),
    /// Some keys below it are known.
    Above,
    Nothing,
}

fn lookup(path: &[String]) -> Found {
    let mut above = false;
    for (pattern, meaning) in KEYS {
        let mut steps = pattern.split('.');
        let mut fits = true;
        let mut open = false;
        for key in path {
            match steps.next() {
                Some("**") => {
                    open = true;
                    break;
                }
                Some("*") => {}
                Some(step) if step == key || step == snake(key) => {}
                _ => {
                    fits = false;
                    break;
                }
            }
        }
        if !fits {
            continue;
        }
        match steps.next() {
            None => return Found::Exactly(*meaning),
            Some("**") if !open && steps.next().is_none() => return Found::Exactly(*meaning),
            _ if open => return Found::Exactly(*meaning),
            Some(_) => above = true,
        }
    }
    if above { Found::Above } else { Found::Nothing }
}
