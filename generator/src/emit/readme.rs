//! `README.md`: for those who use the SDK, with examples made from what its API has. They run as
//! doctests of the crate.
//!
//! The words are those of `templates/crate/README.md.j2`; here are the values that it shows.

mod bodies;
mod keys;
mod lists;
mod programs;
mod requests;
mod servers;
mod streams;

pub use lists::each_page;
pub use programs::Programs;

use std::collections::BTreeSet;

use serde::Serialize;

use super::client::{environment, has_keys, payload};
use super::client_options::{self, ReadmeOption};
use super::crate_templates::render;
use super::doc_text;
use super::example_code::ExampleCode;
use super::manifest::{RUST_VERSION, compatible_version};
use super::operation_docs::noun;
use super::readme_operations::ReadmeOperations;
use super::source::SourceFile;
use crate::config::Settings;
use crate::ir::{Api, OperationId};
use crate::plan::{ALL_FEATURES, Plan, ResponsePlan};

/// What the template shows.
#[derive(Serialize)]
struct Readme<'a> {
    name: &'a str,
    #[serde(rename = "crate")]
    crate_name: &'a str,
    summary: String,
    /// The first paragraph of the API's description.
    words: String,
    requirement: String,
    rust_version: &'static str,
    crates: Vec<NamedCrate>,
    first: Option<ExampleCode>,
    environment: Vec<String>,
    has_keys: bool,
    schemes: Option<keys::Schemes>,
    requests: requests::Requests,
    lists: Option<lists::Lists>,
    /// A call on one line, which most sections show.
    plain_call: String,
    /// The same call as the mock server expects it.
    mocked: String,
    /// A path for calls that the document does not describe.
    raw_path: String,
    details: Option<bodies::Details>,
    by_status: Option<ExampleCode>,
    optional: Option<ExampleCode>,
    media_types: Option<bodies::MediaTypes>,
    masks: Option<bodies::Masks>,
    streams: Option<streams::Streams>,
    download: Option<ExampleCode>,
    /// The section of the SDK's owner.
    ext: Option<&'a str>,
    servers: servers::Servers,
    client_options: Vec<ReadmeOption>,
    webhook: Option<Webhook<'a>>,
    features: Vec<&'a str>,
    all_features: &'static str,
}

/// A crate that the examples name, and the version that a user writes.
#[derive(Serialize)]
struct NamedCrate {
    name: &'static str,
    version: String,
}

#[derive(Serialize)]
struct Webhook<'a> {
    /// The variable of the event.
    variable: String,
    key_env: Option<&'a str>,
}

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let picks = ReadmeOperations::new(api, plan);
    let programs = Programs::new(api, plan);
    let (mocked, plain_call) = plain_call_of(&programs, &picks);
    let mut view = Readme {
        name: &settings.name,
        crate_name: &plan.crate_name,
        summary: summary(api, settings),
        words: first_paragraph(api),
        requirement: requirement(settings),
        rust_version: RUST_VERSION,
        crates: Vec::new(),
        first: picks.first.and_then(|id| programs.call(id)),
        environment: environment(api, settings),
        has_keys: has_keys(api),
        schemes: keys::schemes(api),
        requests: requests::requests(&programs),
        lists: picks.list.and_then(|id| lists::lists(&programs, id)),
        plain_call,
        mocked,
        raw_path: picks.raw(api),
        details: bodies::details(plan),
        by_status: bodies::by_status(&programs),
        optional: bodies::optional(&programs),
        media_types: bodies::media_types(&programs),
        masks: bodies::masks(&programs),
        streams: streams::streams(&programs),
        download: streams::download(&programs),
        ext: settings.ext.readme.as_deref().map(str::trim),
        servers: servers::servers(api),
        client_options: client_options::readme_options(api),
        webhook: webhook(api, plan, settings),
        features: plan.features.names().collect(),
        all_features: ALL_FEATURES,
    };
    view.crates = named_crates(&programs.crates());
    SourceFile { path: "README.md".to_owned(), text: render("README.md.j2", view) }
}

/// Those that the programs name, and those that the template itself names.
fn named_crates(of_programs: &BTreeSet<&'static str>) -> Vec<NamedCrate> {
    let is_named =
        |name: &&str| ["http", "serde_json"].contains(name) || of_programs.contains(name);
    let all = ["http", "serde_json", "jiff", "uuid"].into_iter().filter(is_named);
    all.map(|name| NamedCrate { name, version: compatible_version(name) }).collect()
}

/// A fenced program: a call, and what comes of it.
pub fn program(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let code = Programs::new(api, plan).call(id)?;
    Some(render("program.md.j2", minijinja::context! { code }))
}

/// What the mock server is to expect, and a call of a method that can be shown on one line.
pub fn plain_call(api: &Api, plan: &Plan, picks: &ReadmeOperations) -> (String, String) {
    plain_call_of(&Programs::new(api, plan), picks)
}

fn plain_call_of(programs: &Programs<'_>, picks: &ReadmeOperations) -> (String, String) {
    let is_stream = |id: &OperationId| {
        let planned = programs.plan.operations.get(id.index());
        planned.is_none_or(|planned| matches!(planned.response, ResponsePlan::Stream(_)))
    };
    let id = picks.get.or(picks.first).filter(|id| !is_stream(id));
    id.and_then(|id| Some((mocked(programs.api, id)?, programs.infallible_call(id)?)))
        // Where no operation can be shown on one line.
        .unwrap_or_else(|| ("get(\"/\")".to_owned(), "client.get(\"/\")".to_owned()))
}

/// What the server for tests is to expect: `get("/v1/agents/{id}")`.
fn mocked(api: &Api, id: OperationId) -> Option<String> {
    let operation = api.operations.get(id.index())?;
    let http_method = operation.http_method.as_str().to_lowercase();
    let known = ["get", "post", "put", "patch", "delete"].contains(&http_method.as_str())
        && !operation.path.contains(['"', '\\']);
    known.then(|| format!("{http_method}(\"{}\")", operation.path))
}

/// The version that a user writes: `0.1` for `0.1.3`.
pub fn requirement(settings: &Settings) -> String {
    let version = &settings.version;
    version.rsplit_once('.').map_or(version.as_str(), |(front, _)| front).to_owned()
}

/// `80 methods`
pub fn count_methods(plan: &Plan) -> String {
    match plan.operations.len() {
        1 => "1 method".to_owned(),
        count => format!("{count} methods"),
    }
}

/// What the SDK is for, in one sentence.
pub fn summary(api: &Api, settings: &Settings) -> String {
    let title = doc_text::title(&api.title);
    let of = if title.is_empty() { &settings.name } else { &title };
    format!("The Rust SDK for {of}, version {}.", api.version)
}

fn first_paragraph(api: &Api) -> String {
    let words = api.docs.description.as_deref().map(doc_text::lines).unwrap_or_default();
    let paragraph: Vec<String> = words.into_iter().take_while(|line| !line.is_empty()).collect();
    paragraph.join("\n")
}

fn webhook<'a>(api: &Api, plan: &Plan, settings: &'a Settings) -> Option<Webhook<'a>> {
    let webhook = settings.webhook.as_ref()?;
    let variable = noun(plan, payload(api, plan, webhook)?).unwrap_or("event".to_owned());
    Some(Webhook { variable, key_env: webhook.key_env.as_deref() })
}
