//! What people who read no document will call: the tables of whole APIs, reviewed.

use std::path::Path;

use generator::diagnostics::Diagnostics;
use generator::ir::Api;
use generator::lock::Lock;
use generator::plan::{self, OperationPlan, Options, Plan};
use generator::{load, lower, normalize};

#[test]
fn a_forge() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/names/forge.yaml");
    let mut diagnostics = Diagnostics::new(true);
    let document = load::load(&path, &load::Limits::default(), load::Web::NONE, &mut diagnostics).unwrap();
    let document = normalize::normalize(document, &mut diagnostics).unwrap();
    let api = lower::lower(&document, None, &Lock::new(), &mut diagnostics);
    let options =
        Options { crate_name: "forge", build_received: true, groups: false, lenient_responses: false, skip_events: None };
    let (plan, _) = plan::plan(&api, options, &Lock::new(), &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    insta::assert_snapshot!(table(&api, &plan));
}

/// `client.repos().tickets().create(owner, repo, title)    POST /repos/{owner}/{repo}/tickets`
fn table(api: &Api, plan: &Plan) -> String {
    let calls: Vec<String> = plan.operations.iter().map(|operation| call(api, plan, operation)).collect();
    let width = calls.iter().map(String::len).max().unwrap_or_default();
    let lines = calls.iter().zip(&api.operations).map(|(call, operation)| {
        format!("{call:width$}  {} {}  {}", operation.verb.as_str(), operation.path, operation.id.as_deref().unwrap_or_default())
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn call(api: &Api, plan: &Plan, operation: &OperationPlan) -> String {
    let mut resource = Some(api.operations[operation.of.index()].resource);
    let mut accessors = Vec::new();
    while let Some(id) = resource {
        accessors.push(format!(".{}()", plan.resources[id.index()].accessor));
        resource = api.resources[id.index()].parent;
    }
    accessors.reverse();
    let arguments: Vec<&str> = operation.arguments.iter().map(|argument| argument.ident.as_str()).collect();
    format!("client{}.{}({})", accessors.concat(), operation.method, arguments.join(", "))
}
