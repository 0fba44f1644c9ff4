//! `llms.txt`: what the crate has and in which file, as <https://llmstxt.org> describes it.

use super::doc_text;
use super::manifest::RUST_VERSION;
use super::readme;
use super::resources::{accessors, source_path};
use super::source::SourceFile;
use super::template::fill;
use crate::config::Settings;
use crate::ir::Api;
use crate::plan::{Plan, ResourcePlan};

const TEMPLATE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/llms.txt"));

/// The whole file. `examples`: the files of `examples/`.
pub fn file(api: &Api, plan: &Plan, settings: &Settings, examples: &[SourceFile]) -> SourceFile {
    let resources = plan.resources.iter().filter_map(|resource| line(api, plan, resource));
    let values = [
        ("name", settings.name.clone()),
        ("version", settings.version.clone()),
        ("summary", readme::summary(api, settings)),
        ("methods", readme::count_methods(plan)),
        ("minimum", RUST_VERSION.to_owned()),
        ("examples", examples.iter().filter_map(example).collect()),
        ("resources", resources.collect()),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    SourceFile { path: "llms.txt".to_owned(), text: fill(TEMPLATE, &values) }
}

/// `- [examples/list.rs](examples/list.rs): A list, item by item and page by page.`
fn example(file: &SourceFile) -> Option<String> {
    let docs = file.text.lines().find_map(|line| line.strip_prefix("//! "))?;
    Some(format!("- [{0}]({0}): {docs}\n", file.path))
}

/// A resource, what the document says of it, and the names of its methods.
fn line(api: &Api, plan: &Plan, resource: &ResourcePlan) -> Option<String> {
    let methods: Vec<String> = resource
        .operations
        .iter()
        .filter_map(|id| plan.operations.get(id.index()))
        .map(|planned| format!("`{}`", planned.method))
        .collect();
    if methods.is_empty() {
        return None;
    }
    let path = accessors(plan, resource.of, api);
    let handle = if path.is_empty() { "client".to_owned() } else { format!("client.{path}") };
    let words = api
        .resources
        .get(resource.of.index())
        .and_then(|resource| resource.docs.description.as_deref())
        .map(doc_text::sentence)
        .filter(|words| !words.is_empty())
        .map(|words| format!("{words} "));
    let (source, words) = (source_path(resource), words.unwrap_or_default());
    Some(format!("- [`{handle}`]({source}): {words}Methods: {}\n", methods.join(", ")))
}
