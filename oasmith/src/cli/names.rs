//! `names`: the tables of what a document's operations and schemas are called, to be read by a
//! person, and how to rename them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use anyhow::Context;

use crate::ir::{Api, NextPage, Operation};
use crate::load::unescape;
use crate::lock::Lock;
use crate::run::{Mode, Request, Subject, run};
use serde_json::{Value as Json, json};

use crate::cli::Screen;
use crate::cli::args::NamesArgs;
use crate::cli::fetch::web;
use crate::cli::import::{imported, is_import};
use crate::cli::print::print;

/// `true`: nothing was wrong.
pub fn names(args: &NamesArgs, screen: &Screen) -> anyhow::Result<bool> {
    let (config, import);
    let subject = match (&args.input, &args.config) {
        (Some(input), _) => Subject::Document { input, out: None, name: None },
        (None, Some(config)) if is_import(config) => {
            let Some(imported) = imported(config, args.document.as_deref(), &args.allow_http)
            else {
                return Ok(false);
            };
            import = imported;
            Subject::Ready { config: &import.config, out: None }
        }
        (None, Some(config)) => Subject::Config(config),
        (None, None) => {
            config = crate::cli::paths::default_config()?;
            Subject::Config(&config)
        }
    };
    let report = run(Request {
        subject,
        mode: Mode::Lint,
        strict: false,
        web: web(&args.allow_http),
        clock: &|| Duration::ZERO,
    });
    let Some(api) = &report.outcome.api else {
        screen.show(&report)?;
        return Ok(false);
    };
    if let Some(wanted) = &args.explain {
        let text = super::names_explain::explain(api, wanted);
        print(&text.with_context(|| {
            format!("no operation is called `{wanted}`; `oasmith names` lists all of them")
        })?)?;
        return Ok(true);
    }
    if args.json {
        let list = if args.types { types_json(&report.outcome.lock) } else { methods_json(api) };
        print(&format!("{list:#}\n"))?;
        return Ok(true);
    }
    print_tables(api, &report.outcome.lock)?;
    Ok(true)
}

/// The tables of methods and types, a summary, and how to rename them.
fn print_tables(api: &Api, lock: &Lock) -> anyhow::Result<()> {
    let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
    let mut table = String::new();
    for operation in &api.operations {
        table.push_str(&line(api, operation));
        table.push('\n');
        *sizes.entry(api.resource_path(operation.resource).join(".")).or_default() += 1;
    }
    let deepest = sizes.keys().map(|path| path.split('.').count()).max().unwrap_or_default();
    table.push('\n');
    table.push_str(&types(lock));
    print(&table)?;
    let (largest, size) =
        sizes.iter().max_by_key(|(_, size)| **size).map_or(("", 0), |(path, size)| (path, *size));
    let paged = api.operations.iter().filter(|operation| operation.paging.is_some()).count();
    eprintln!(
        "{} operations, {paged} of them lists with pages; {} resources, at most {deepest} deep; the largest, {largest}, has {size}",
        api.operations.len(),
        sizes.len(),
    );
    eprint!("\n{}{}", advice(api, lock), super::names_review::review(api));
    Ok(())
}

/// `[{"resource": "a.b", "method": "list", "endpoint": "get /v1/x", "paginated": "cursor"}]`
pub fn methods_json(api: &Api) -> Json {
    let one = |operation: &Operation| {
        json!({
            "resource": api.resource_path(operation.resource).join("."),
            "method": operation.method,
            "endpoint": format!("{} {}", operation.http_method.as_str().to_ascii_lowercase(), operation.path),
            "paginated": operation.paging.as_ref().map(|paging| kind(&paging.next)),
        })
    };
    api.operations.iter().filter(is_own).map(one).collect()
}

/// Whether a method has a name of its own: not one that sends another body, nor the stream of
/// another method.
pub(super) fn is_own(operation: &&Operation) -> bool {
    operation.pointer.further().is_none() && !operation.is_stream_twin()
}

/// The kind of paging, as the config writes it.
fn kind(next: &NextPage) -> &'static str {
    match next {
        NextPage::Cursor { .. } => "cursor",
        NextPage::Offset { .. } => "offset",
        NextPage::PageNumber { .. } => "page",
        NextPage::Link => "link",
        NextPage::Url { .. } => "url",
        NextPage::LastItem { .. } => "last-item",
    }
}

/// `[{"type": "Agent", "schema": "#/components/schemas/Agent"}]`
fn types_json(lock: &Lock) -> Json {
    let one = |(pointer, of): (&String, &crate::lock::LockedType)| json!({ "type": of.name, "schema": format!("#{pointer}") });
    lock.types.iter().map(one).collect()
}

/// `repos.issues.create(owner, repo, title)   POST /repos/{owner}/{repo}/issues   issues/create`
fn line(api: &Api, operation: &Operation) -> String {
    let resource = api.resource_path(operation.resource).join(".");
    let paging = operation.paging.as_ref().map_or("", |paging| match paging.next {
        NextPage::Cursor { .. } => "  [cursor]",
        NextPage::Offset { .. } => "  [offset]",
        NextPage::PageNumber { .. } => "  [page]",
        NextPage::Link => "  [link]",
        NextPage::Url { .. } => "  [url]",
        NextPage::LastItem { .. } => "  [last item]",
    });
    let call = format!("{} {}", operation.http_method.as_str(), operation.path);
    let dot = if resource.is_empty() { "" } else { "." };
    format!("{resource}{dot}{}  {call}  {}{paging}", operation.method, operation_key(operation))
}

/// `types::Agent  Agent`, and, of schemas that have no name of their own, where they stand.
fn types(lock: &Lock) -> String {
    let mut table = String::new();
    for (pointer, of) in &lock.types {
        let location =
            schema_name(pointer).map_or_else(|| format!("in {pointer}"), |name| key(&name));
        let _ = writeln!(table, "types::{}  {location}", of.name);
        if let Some(input) = &of.input {
            let _ = writeln!(table, "types::{input}  {location}, as it is sent");
        }
    }
    table
}

/// What to write in the config, by the first operation and the first schema.
fn advice(api: &Api, lock: &Lock) -> String {
    let mut text = String::new();
    if let Some(operation) = api.operations.first() {
        let _ = write!(
            text,
            "To call an operation otherwise, write its key, which stands last in its line, in the config, and one of these or both:\n\n\
             [operations.{}]\nresource = \"{}\"\nmethod = \"{}\"\n\n",
            operation_key(operation),
            api.resource_path(operation.resource).join("."),
            operation.method
        );
    }
    if let Some((name, of)) =
        lock.types.iter().find_map(|(pointer, of)| Some((schema_name(pointer)?, of)))
    {
        let _ = write!(
            text,
            "To call a type otherwise:\n\n[schemas.{}]\nname = \"{}\"\n\n",
            key(&name),
            of.name
        );
    }
    text.push_str(
        "A resource is called as its operations say. A schema inside another (`in ..`) gets a name of its own by being moved to\n\
         `components/schemas`. Fields, setters and arguments are called like their properties and parameters in the document.\n",
    );
    text
}

/// By what the config knows an operation: its id, or its HTTP method and path.
pub(super) fn operation_key(operation: &Operation) -> String {
    match &operation.id {
        Some(id) => key(id),
        None => key(&format!("{} {}", operation.http_method.as_str(), operation.path)),
    }
}

/// A key of TOML, in quotes where it needs them.
fn key(name: &str) -> String {
    let is_bare = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
    if is_bare { name.to_owned() } else { format!("{name:?}") }
}

/// `/components/schemas/Agent` → `Agent`
fn schema_name(pointer: &str) -> Option<Cow<'_, str>> {
    let name = pointer.strip_prefix("/components/schemas/")?;
    (!name.contains('/')).then(|| unescape(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "
openapi: 3.0.3
servers: [{url: 'https://acme.test'}]
info: {title: Sample, version: '1'}
paths:
  /jobs:
    get: {operationId: jobs/list, responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/my.Job'}}}}}}
    post: {responses: {'204': {description: ok}}}
components:
  schemas:
    my.Job: {type: object, properties: {state: {type: string, enum: [on, off]}}}
";

    /// What the tables and the advice say is taken as it is.
    #[test]
    fn what_is_printed_can_be_pasted() {
        let folder =
            std::env::temp_dir().join(format!("sdk-generator-names-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("api.yaml"), DOCUMENT).unwrap();
        let path = folder.join("api.toml");
        let run_with = |more: &str| {
            std::fs::write(
                &path,
                format!(
                    "document = \"api.yaml\"\noutput = \"out\"\n[crate]\nname = \"sample\"\n{more}"
                ),
            )
            .unwrap();
            let subject = Subject::Config(&path);
            run(Request {
                subject,
                mode: Mode::Lint,
                strict: false,
                web: web(&[]),
                clock: &|| Duration::ZERO,
            })
        };
        let tables = |report: &crate::run::Report| {
            assert_eq!(report.diagnostics.all(), []);
            let api = report.outcome.api.as_ref().unwrap();
            let lines: Vec<String> =
                api.operations.iter().map(|operation| line(api, operation)).collect();
            (lines.join("\n"), types(&report.outcome.lock), advice(api, &report.outcome.lock))
        };
        let (operations, schemas, advice) = tables(&run_with(""));
        assert_eq!(
            operations,
            "jobs.list  GET /jobs  \"jobs/list\"\njobs.create  POST /jobs  \"POST /jobs\""
        );
        assert_eq!(
            schemas,
            "types::MyJob  \"my.Job\"\ntypes::MyJobState  in /components/schemas/my.Job/properties/state\n"
        );

        let pasted: Vec<&str> =
            advice.lines().filter(|line| line.starts_with('[') || line.contains(" = ")).collect();
        let pasted =
            pasted.join("\n").replace("\"list\"", "\"show\"").replace("\"MyJob\"", "\"Task\"");
        let more = format!(
            "{pasted}\n[operations.\"POST /jobs\"]\nresource = \"tasks\"\nmethod = \"add\"\n"
        );
        let (operations, schemas, _) = tables(&run_with(&more));
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            operations,
            "jobs.show  GET /jobs  \"jobs/list\"\ntasks.add  POST /jobs  \"POST /jobs\""
        );
        assert!(schemas.starts_with("types::Task  \"my.Job\"\n"), "{schemas}");
    }
}
