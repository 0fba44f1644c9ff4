//! `names`: the table of what a document's operations are called, to be read by a person.

use std::collections::BTreeMap;
use std::time::Duration;

use generator::ir::{Api, NextPage, Operation};
use generator::run::{Mode, Request, Subject, run};

use crate::NamesArgs;
use crate::fetch::web;
use crate::print::print;

/// `true`: nothing was wrong.
pub fn names(args: &NamesArgs) -> anyhow::Result<bool> {
    let config;
    let subject = match (&args.input, &args.config) {
        (Some(input), _) => Subject::Document { input, out: None, name: None },
        (None, Some(config)) => Subject::Config(config),
        (None, None) => {
            config = crate::place::default_config()?;
            Subject::Config(&config)
        }
    };
    let report = run(Request { subject, mode: Mode::Lint, strict: false, web: web(&args.allow_http), clock: &|| Duration::ZERO });
    let Some(api) = &report.outcome.api else {
        eprint!("{}", report.render(false));
        return Ok(false);
    };
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    let mut table = String::new();
    for operation in &api.operations {
        table.push_str(&line(api, operation));
        table.push('\n');
        *sizes.entry(api.resource_path(operation.resource).join(".")).or_default() += 1;
    }
    let deepest = sizes.keys().map(|path| path.split('.').count()).max().unwrap_or_default();
    print(&table)?;
    let (largest, size) = sizes.iter().max_by_key(|(_, size)| **size).map_or(("", 0), |(path, size)| (path, *size));
    let paged = api.operations.iter().filter(|operation| operation.paging.is_some()).count();
    eprintln!(
        "{} operations, {paged} of them lists with pages; {} resources, at most {deepest} deep; the largest, {largest}, has {size}",
        api.operations.len(),
        sizes.len(),
    );
    Ok(true)
}

/// `repos.issues.create(owner, repo, title)   POST /repos/{owner}/{repo}/issues   issues/create`
fn line(api: &Api, operation: &Operation) -> String {
    let resource = api.resource_path(operation.resource).join(".");
    let id = operation.id.as_deref().unwrap_or("-");
    let paging = operation.paging.as_ref().map_or("", |paging| match paging.next {
        NextPage::Cursor { .. } => "  [cursor]",
        NextPage::Offset { .. } => "  [offset]",
        NextPage::PageNumber { .. } => "  [page]",
        NextPage::Link => "  [link]",
        NextPage::Url { .. } => "  [url]",
        NextPage::LastItem { .. } => "  [last item]",
    });
    format!("{resource}.{}  {} {}  {id}{paging}", operation.method, operation.verb.as_str(), operation.path)
}
