//! `init`: a commented config for a document, and the first SDK.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail};

use super::args::{GenerateArgs, InitArgs};
use super::fetch::web;
use super::paths::shown;
use super::{End, Screen, generate};
use crate::ir::{Api, NextPage, SchemeKind};
use crate::load::address;
use crate::run::{Mode, Report, Request, Subject, run};

pub fn init(args: &InitArgs, screen: &Screen) -> anyhow::Result<End> {
    let clock = || Duration::ZERO;
    let subject =
        Subject::Document { input: &args.document, out: None, name: args.name.as_deref() };
    let report = run(Request {
        subject,
        mode: Mode::Lint,
        strict: false,
        web: web(&args.allow_http),
        clock: &clock,
    });
    let (Some(api), Some(name)) = (
        &report.outcome.api,
        report.outcome.settings.as_ref().map(|settings| settings.name.clone()),
    ) else {
        screen.show(&report)?;
        return Ok(End::Findings);
    };
    let is_address = address(&args.document).is_some();
    let folder =
        if is_address { Path::new("") } else { args.document.parent().unwrap_or(Path::new("")) };
    let path = folder.join(format!("{name}.toml"));
    if path.exists() {
        bail!("`{}` is there already; run `oasmith generate --config {0}`", shown(&path));
    }
    let document = match args.document.file_name() {
        Some(file) if !is_address => file.to_string_lossy().into_owned(),
        _ => args.document.to_string_lossy().into_owned(),
    };
    let out = args.out.clone().unwrap_or_else(|| PathBuf::from(&name));
    std::fs::write(&path, config(&report, api, &name, &document, &out))
        .with_context(|| format!("cannot write `{}`", shown(&path)))?;
    screen.say(&format!("{} is written", shown(&path)));
    let generated = GenerateArgs {
        config: vec![path.clone()],
        allow_http: args.allow_http.clone(),
        ..GenerateArgs::default()
    };
    let end = generate::generate(&generated, screen)?;
    if end == End::Fine {
        screen.say(&next(&path, &folder.join(&out)));
    } else {
        screen.say(&format!(
            "\nWith a config, what is wrong with the document is an error. Correct it, or set a level under `[lints]` in {0}, and run:\n  \
             oasmith generate --config {0}",
            shown(&path)
        ));
    }
    Ok(end)
}

/// The next three commands.
fn next(config: &Path, out: &Path) -> String {
    let (config, out) = (shown(config), shown(out));
    format!(
        "\nNext:\n  cargo doc --open --manifest-path {out}/Cargo.toml   # what the SDK looks like\n  \
         oasmith names --config {config}   # what operations and types are called\n  \
         oasmith generate --config {config}   # after each change of the document or the config"
    )
}

fn config(report: &Report, api: &Api, name: &str, document: &str, out: &Path) -> String {
    let mut text = format!(
        "# How the SDK looks. `spec/config.schema.json` in the generator's repository describes all keys.\n\n\
         document = {document:?}\noutput = {:?}\n\n[crate]\nname = {name:?}\nversion = \"0.1.0\"\n# license = \"MIT\"\n\
         # repository = \"https://github.com/..\"\n\n",
        out.to_string_lossy(),
    );
    let settings = report.outcome.settings.as_ref();
    text.push_str("[client]\n");
    match settings.map(|settings| settings.base_url.as_str()).filter(|url| !url.is_empty()) {
        Some(url) => _ = write!(text, "# The document's first server.\n# base-url = {url:?}\n\n"),
        None => text.push_str("# The document does not say where the API is.\n# base-url = \"https://api.example.com\"\n\n"),
    }
    for scheme in &api.schemes {
        let kind = match &scheme.kind {
            SchemeKind::Bearer => "a bearer token".to_owned(),
            SchemeKind::Basic => "user and password".to_owned(),
            SchemeKind::Header(header) => format!("a key in the header `{header}`"),
            SchemeKind::Query(parameter) => format!("a key in the query parameter `{parameter}`"),
            SchemeKind::Cookie(cookie) => format!("a key in the cookie `{cookie}`"),
            SchemeKind::OAuth2ClientCredentials { token_url } => {
                format!("OAuth 2.0 client credentials, from {token_url}")
            }
            SchemeKind::Other => "a scheme that the SDK does not send".to_owned(),
        };
        let name = &scheme.name;
        let _ = match &scheme.env {
            Some(env) => write!(
                text,
                "# `{name}`: {kind}. The environment variable that holds it:\n# [auth.{name:?}]\n# env = {env:?}\n\n"
            ),
            None => write!(text, "# `{name}`: {kind}.\n\n"),
        };
    }
    text.push_str(&paging(api));
    text.push_str(&resources(api));
    text.push_str("# The level of a finding: \"allow\", \"warn\" or \"deny\". `oasmith explain` lists them.\n# [lints]\n# fallback = \"allow\"\n");
    text
}

/// How lists are paged, as far as the document leaves no doubt.
fn paging(api: &Api) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for paging in api.operations.iter().filter_map(|operation| operation.paging.as_ref()) {
        let kind = match paging.next {
            NextPage::Cursor { .. } => "cursor",
            NextPage::Offset { .. } => "offset",
            NextPage::PageNumber { .. } => "page",
            NextPage::Link => "link",
            NextPage::Url { .. } => "url",
            NextPage::LastItem { .. } => "last-item",
        };
        *kinds.entry(kind).or_default() += 1;
    }
    if kinds.is_empty() {
        return "# No list with pages was recognised. If the API has any, describe how they follow each other:\n# [[paging]]\n\
                # kind = \"cursor\"\n# parameter = \"cursor\"\n# items = \"items\"\n# next = \"next_cursor\"\n\n"
            .to_owned();
    }
    let counts: Vec<String> =
        kinds.iter().map(|(kind, count)| format!("{count} by `{kind}`")).collect();
    format!(
        "# Lists whose pages are followed: {}. `oasmith names` shows which.\n\n",
        counts.join(", ")
    )
}

/// The resources, with their number of operations: the largest are worth a look.
fn resources(api: &Api) -> String {
    /// More are hardly read.
    const SHOWN: usize = 20;
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    for operation in &api.operations {
        *sizes.entry(api.resource_path(operation.resource).join(".")).or_default() += 1;
    }
    let mut text =
        String::from("# Resources, with their operations. To move or rename an operation:\n");
    if let Some(operation) = api.operations.first() {
        let key = operation
            .id
            .clone()
            .unwrap_or_else(|| format!("{} {}", operation.http_method.as_str(), operation.path));
        let resource = api.resource_path(operation.resource).join(".");
        let _ = write!(
            text,
            "# [operations.{key:?}]\n# resource = {resource:?}\n# method = {:?}\n",
            operation.method
        );
    }
    for (resource, size) in sizes.iter().take(SHOWN) {
        let name = if resource.is_empty() { "(the client)" } else { resource };
        let _ = writeln!(text, "#   {name}: {size}");
    }
    if sizes.len() > SHOWN {
        let _ = writeln!(text, "#   and {} more", sizes.len() - SHOWN);
    }
    text + "\n"
}
