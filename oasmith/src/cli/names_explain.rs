//! `names --explain`: why a method has its name.

use std::fmt::Write;

use crate::dump::is_operation;
use crate::ir::{Api, NameReason, Operation};

use super::names::operation_key;

/// The evidence for the names of all methods of an operation, and the rule that won. `None` when
/// nothing has that name.
pub fn explain(api: &Api, wanted: &str) -> Option<String> {
    let found = api.operations.iter().filter(|one| is_operation(api, one, wanted));
    let texts: Vec<String> = found.map(|operation| explain_one(api, operation)).collect();
    (!texts.is_empty()).then(|| texts.join("\n"))
}

fn explain_one(api: &Api, operation: &Operation) -> String {
    let mut text = format!(
        "{}\n  operation: {} {}  {}\n",
        path(api, operation),
        operation.http_method.as_str(),
        operation.path,
        operation_key(operation)
    );
    match api.name_reasons.iter().find(|reason| reason.pointer == operation.pointer) {
        Some(reason) => text.push_str(&lines(api, operation, reason)),
        None => text.push_str("  This method sends or receives the same in another way, so its name is that of the main method with a word behind it.\n"),
    }
    text
}

fn lines(api: &Api, operation: &Operation, reason: &NameReason) -> String {
    let mut text = String::from("\n  Evidence\n");
    for (label, value) in &reason.evidence {
        let _ = writeln!(text, "    {label}: {value}");
    }
    text.push_str("\n  Names that the rules found, best first (=> is the method's)\n");
    let names = reason.candidates.iter().map(|(_, name)| name.chars().count());
    let width = names.max().unwrap_or_default().max(operation.method.chars().count());
    let mut has_won = false;
    for (rule, name) in &reason.candidates {
        let wins = !has_won && *name == operation.method;
        has_won |= wins;
        let sign = if wins { "=>" } else { "  " };
        let remark = if has_won { String::new() } else { taken_by(api, operation, name) };
        let _ = writeln!(text, "    {sign} {name:width$}  {rule}{remark}");
    }
    if !has_won {
        let _ = writeln!(text, "    => {:width$}  {}", operation.method, reason.rule);
    }
    text
}

/// Who has a name that an operation does not get.
fn taken_by(api: &Api, operation: &Operation, name: &str) -> String {
    let has_it = |other: &&Operation| other.resource == operation.resource && other.method == name;
    api.operations.iter().find(has_it).map_or_else(String::new, |other| {
        format!(" (it belongs to {} {})", other.http_method.as_str(), other.path)
    })
}

/// `client.containers.attach`
fn path(api: &Api, operation: &Operation) -> String {
    let mut all = vec!["client"];
    all.extend(api.resource_path(operation.resource));
    all.push(&operation.method);
    all.join(".")
}
