//! Writes the config of this project.

use super::model::{Import, Method, Operation, PagingKey, Scheme, Transform};
use super::toml::{Toml, inline, key, string, strings};
use crate::config::open_variables;

/// Where the config's paths lead.
pub(super) struct Paths<'a> {
    pub document: &'a str,
    /// With the number of transforms that it has.
    pub overlay: Option<(&'a str, usize)>,
    pub output: &'a str,
    /// The imported file, as the config's comment names it.
    pub source: &'a str,
}

/// The whole config.
pub(super) fn config(import: &Import, paths: &Paths<'_>) -> String {
    let mut toml = Toml::default();
    let head = format!(
        "How the Rust SDK is to look. Imported from {}, which is not needed any more.\n\
         Every key is described in config.schema.json.",
        paths.source
    );
    toml.comment(Some(&head));
    toml.0.push('\n');
    toml.text("document", paths.document);
    if let Some((overlay, _)) = paths.overlay {
        toml.raw("overlays", strings(&[overlay.to_owned()]));
    }
    toml.text("output", paths.output);
    package(&mut toml, import);
    client(&mut toml, import);
    for scheme in used_schemes(import).into_iter().filter_map(|at| import.schemes.get(at)) {
        toml.table("[[paging]]", Some(&scheme.name));
        paging_keys(scheme, &mut |key, value| toml.text(key, value));
    }
    for resource in &import.resources {
        toml.table(&format!("[resources.{}]", string(&resource.path.join("."))), None);
        toml.maybe("description", resource.description.as_deref());
        toml.maybe("deprecated", resource.deprecated.as_deref());
    }
    toml.table("[operations]", Some("The SDK has only the operations that have a table here."));
    toml.text("unlisted", "skip");
    for one in &import.operations {
        operation(&mut toml, one, import);
    }
    for model in &import.models {
        toml.table(&format!("[schemas.{}]", key(&model.schema)), model.comment.as_deref());
        match model.names.as_slice() {
            [name] => toml.text("name", name),
            names => toml.raw("names", strings(names)),
        }
    }
    if !import.lints.is_empty() {
        toml.table("[lints]", Some("What the document gets wrong. The SDK is made all the same."));
        import.lints.iter().for_each(|code| toml.text(code, "warn"));
    }
    let in_overlay = paths.overlay.map_or(0, |(_, count)| count);
    for one in import.transforms.iter().skip(in_overlay) {
        transform(&mut toml, one);
    }
    toml.0
}

fn package(toml: &mut Toml, import: &Import) {
    let package = &import.package;
    toml.table("[crate]", None);
    toml.text("name", &package.name);
    toml.text("license", &package.license);
    toml.maybe("homepage", package.homepage.as_deref());
    toml.maybe("repository", package.repository.as_deref());
    if !package.unwrap.is_empty() {
        toml.raw("unwrap", strings(&package.unwrap));
    }
}

fn client(toml: &mut Toml, import: &Import) {
    let client = &import.client;
    toml.table("[client]", None);
    let sole = sole_base_url(import);
    toml.maybe("base-url", sole);
    toml.maybe("base-url-env", client.base_url_env.as_deref());
    toml.maybe("idempotency-header", client.idempotency_header.as_deref());
    toml.maybe("array-format", client.array_format.as_deref());
    toml.maybe("nested-format", client.nested_format.as_deref());
    toml.maybe("timeout", client.timeout.as_deref());
    if let Some(retries) = client.retries {
        toml.raw("retries", retries);
    }
    if sole.is_none() && !client.environments.is_empty() {
        toml.table("[client.environments]", Some("The first one is the default."));
        for (name, url) in &client.environments {
            toml.text(name, url);
        }
    }
    for option in &import.options {
        toml.table(&format!("[client.options.{}]", key(&option.name)), None);
        toml.maybe("env", option.env.as_deref());
        if let Some((location, name)) = &option.to {
            toml.text(location, name);
        }
        toml.maybe("default", option.default.as_deref());
        toml.maybe("description", option.description.as_deref());
        if option.required {
            toml.raw("required", true);
        }
    }
    for auth in &import.auth {
        toml.table(&format!("[auth.{}]", key(&auth.scheme)), auth.comment.as_deref());
        toml.maybe("env", auth.env.as_deref());
        toml.maybe("username-env", auth.username_env.as_deref());
        toml.maybe("password-env", auth.password_env.as_deref());
        toml.maybe("client-id-env", auth.client_id_env.as_deref());
        toml.maybe("client-secret-env", auth.client_secret_env.as_deref());
    }
    if let Some(webhook) = &import.webhook {
        toml.table("[webhook]", None);
        toml.maybe("key-env", webhook.key_env.as_deref());
        toml.maybe("key-option", webhook.key_option.as_deref());
        if webhook.unsafe_unwrap {
            toml.raw("unsafe-unwrap", true);
        }
    }
}

/// The only environment, where it is an address: one with open variables is a type of its own.
fn sole_base_url(import: &Import) -> Option<&str> {
    let [(_, url)] = import.client.environments.as_slice() else { return None };
    let is_filled = |name: &str| {
        import
            .options
            .iter()
            .any(|option| matches!(&option.to, Some(("variable", variable)) if variable == name))
    };
    open_variables(url).all(is_filled).then_some(url)
}

/// The schemes that the config has, by their indices. A scheme that pages nothing would be an
/// error.
pub(super) fn used_schemes(import: &Import) -> Vec<usize> {
    let is_used = |at: usize| {
        import
            .operations
            .iter()
            .any(|operation| operation.scheme == Some(at) && operation.paging == PagingKey::None)
    };
    let all = import.schemes.iter().enumerate();
    all.filter(|(at, scheme)| scheme.kind.is_some() && is_used(*at)).map(|(at, _)| at).collect()
}

fn paging_keys(scheme: &Scheme, write: &mut impl FnMut(&str, &str)) {
    write("kind", scheme.kind.unwrap_or_default());
    let keys = [
        ("parameter", &scheme.parameter),
        ("items", &scheme.items),
        ("next", &scheme.next),
        ("more", &scheme.more),
        ("id", &scheme.id),
        ("total", &scheme.total),
    ];
    for (key, value) in keys {
        if let Some(value) = value {
            write(key, value);
        }
    }
}

fn operation(toml: &mut Toml, operation: &Operation, import: &Import) {
    let table = key(&operation.key());
    toml.table(&format!("[operations.{table}]"), operation.comment.as_deref());
    match operation.methods.as_slice() {
        [Method { resource, name, .. }] => {
            toml.text("resource", &resource.join("."));
            toml.text("method", name);
        }
        methods => {
            let one = |method: &Method| {
                format!(
                    "{{ resource = {}, method = {} }}",
                    string(&method.resource.join(".")),
                    string(&method.name)
                )
            };
            toml.raw(
                "methods",
                format!("[{}]", methods.iter().map(one).collect::<Vec<_>>().join(", ")),
            );
        }
    }
    let scheme = operation.scheme.and_then(|at| import.schemes.get(at));
    match (operation.paging, scheme) {
        (PagingKey::Off, _) => toml.raw("paging", false),
        (PagingKey::Own, Some(scheme)) => {
            let mut keys = Vec::new();
            paging_keys(scheme, &mut |key, value| keys.push(format!("{key} = {}", string(value))));
            toml.raw("paging", format!("{{ {} }}", keys.join(", ")));
        }
        _ => {}
    }
    match operation.unwrap.as_deref() {
        Some("") => toml.raw("unwrap", false),
        unwrap => toml.maybe("unwrap", unwrap),
    }
    toml.maybe("deprecated", operation.deprecated.as_deref());
    toml.maybe("timeout", operation.timeout.as_deref());
    if let Some(retries) = operation.retries {
        toml.raw("retries", retries);
    }
    toml.maybe("end-marker", operation.end_marker.as_deref());
    if let Some(streaming) = operation.streaming.as_ref() {
        let mut keys = Vec::new();
        if !streaming.parameter.is_empty() {
            keys.push(format!("parameter = {}", string(&streaming.parameter)));
            keys.push(format!("method = {}", string(&streaming.method)));
        }
        keys.extend(streaming.item.as_ref().map(|item| format!("item = {}", string(item))));
        toml.raw("streaming", format!("{{ {} }}", keys.join(", ")));
    }
}

fn transform(toml: &mut Toml, transform: &Transform) {
    toml.table("[[transform]]", None);
    toml.text("command", transform.command);
    match transform.targets.as_slice() {
        [target] => toml.text("target", target),
        targets => {
            let lines: String =
                targets.iter().map(|target| format!("    {},\n", string(target))).collect();
            toml.raw("target", format!("[\n{lines}]"));
        }
    }
    toml.maybe("from", transform.from.as_deref());
    if let Some(value) = &transform.value {
        match inline(value) {
            Some(value) => toml.raw("value", value),
            None => toml.text("json", &value.to_string()),
        }
    }
    if transform.template {
        toml.raw("template", true);
    }
    if !transform.keys.is_empty() {
        toml.raw("keys", strings(&transform.keys));
    }
    toml.maybe("reason", transform.reason.as_deref());
}
