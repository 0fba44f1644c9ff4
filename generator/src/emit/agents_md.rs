//! `AGENTS.md`: what coding agents get wrong about the SDK, with examples from its API. The crate's
//! doctests compile them.

use super::client::environment;
use super::manifest::RUST_VERSION;
use super::readme::{self, program};
use super::readme_operations::ReadmeOperations;
use super::source::SourceFile;
use super::template::fill;
use crate::config::Settings;
use crate::ir::Api;
use crate::plan::{ItemKind, Plan, Ty};

const TEMPLATE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/AGENTS.md"));

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let picks = ReadmeOperations::new(api, plan);
    let (mocked, call) = readme::plain_call(api, plan, &picks);
    let values = [
        ("name", settings.name.clone()),
        ("crate", plan.crate_name.clone()),
        ("requirement", readme::requirement(settings)),
        ("summary", readme::summary(api, settings)),
        ("methods", readme::count_methods(plan)),
        ("first", picks.first.and_then(|id| program(api, plan, id)).unwrap_or_default()),
        ("environment", variables(api, settings)),
        ("pages", pages(&picks).to_owned()),
        ("retries", times(settings.max_retries)),
        ("timeout", format!("{:?}", std::time::Duration::from_millis(settings.timeout_millis))),
        ("details", details(plan).unwrap_or_default()),
        ("lists", lists(api, plan, &picks).unwrap_or_default()),
        ("call", call),
        ("mocked", mocked),
        ("enums", enums(plan).unwrap_or_default()),
        ("raw", picks.raw(api)),
        ("minimum", RUST_VERSION.to_owned()),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    SourceFile { path: "AGENTS.md".to_owned(), text: fill(TEMPLATE, &values) }
}

fn variables(api: &Api, settings: &Settings) -> String {
    format!(
        "`Client::from_env()` reads these environment variables; `Client::builder()` sets the same in code:\n\n{}",
        environment(api, settings).join("\n")
    )
}

/// The fourth of the ten points.
fn pages(picks: &ReadmeOperations) -> &'static str {
    match picks.list {
        Some(_) => {
            "**`.await` on a list gives its first page only.** `.into_stream()` gives the items of all pages, `.into_pages()` the pages. Do not\n   \
             write a loop around cursors."
        }
        None => {
            "**No list of this API is read page by page.** `.await` gives all that the server sends."
        }
    }
}

fn lists(api: &Api, plan: &Plan, picks: &ReadmeOperations) -> Option<String> {
    Some(format!("## Lists\n\n{}\n\n", program(api, plan, picks.list?)?))
}

fn times(count: u32) -> String {
    match count {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        count => format!("{count} times"),
    }
}

/// The type of the body that most errors have.
fn details(plan: &Plan) -> Option<String> {
    let Some(Ty::Item(id)) = &plan.error else { return None };
    let name = &plan.item(*id).name;
    Some(format!(
        " `error.details()` gives the body that most errors of this API have, a `types::{name}`."
    ))
}

/// A `match` on the API's first enum.
fn enums(plan: &Plan) -> Option<String> {
    let (name, variant) = plan.items.iter().find_map(|item| match &item.kind {
        ItemKind::Enum { variants, .. } => Some((&item.name, variants.first()?)),
        _ => None,
    })?;
    let krate = &plan.crate_name;
    Some(format!(
        "## Enums\n\n\
         ```rust,no_run\n\
         use {krate}::types::{name};\n\n\
         fn describe(value: &{name}) -> &'static str {{\n    \
             match value {{\n        \
                 {name}::{variant} => \"the first value\",\n        \
                 // The other values, and those that this version does not know.\n        \
                 _ => \"another value\",\n    \
             }}\n\
         }}\n```\n\n"
    ))
}
