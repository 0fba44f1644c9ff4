//! The data of the search: a script, since pages from `file://` may not fetch anything.

use serde::Serialize;

use super::address::plain;
use super::code::plain_text;
use super::context::{Context, one_line};
use super::guide::Guide;
use super::operation::title;
use super::signature;
use crate::emit::call::property;
use crate::ir::{EnumLiteral, Operation, Shape};
use crate::plan::{BodyPlan, Item, ItemId, ItemKind, OperationPlan, Target};

/// Everything that can be found. Tuples, because names of members would be half of the file.
#[derive(Serialize)]
struct Index {
    /// Title and address.
    guides: Vec<(String, String)>,
    operations: Vec<OperationEntry>,
    /// Name, address, fields, and values of enums.
    models: Vec<(String, String, Vec<String>, Vec<String>)>,
}

/// Title, address, the call in Rust, HTTP method and path, `operationId`, and the names of the
/// parameters by location.
type OperationEntry = (String, String, String, String, String, Vec<(&'static str, String)>);

/// The text of `search-index.js`.
pub fn script(context: &Context<'_>, guides: &[Guide]) -> String {
    let operations = context.api.operations.iter().zip(&context.plan.operations);
    let index = Index {
        guides: guides
            .iter()
            .map(|guide| (guide.page.title.clone(), guide.address.clone()))
            .collect(),
        operations: operations.map(|(operation, plan)| entry(context, operation, plan)).collect(),
        models: context.plan.items.entries().map(|(id, item)| model(context, item, id)).collect(),
    };
    // JSON is JavaScript (ECMAScript 2019); the file is not within HTML.
    let data = serde_json::to_string(&index).unwrap_or_default();
    format!("window.SITE_INDEX = {data};\n")
}

fn entry(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> OperationEntry {
    let call = plain_text(&signature::handle(context, operation.resource));
    let request = format!("{} {}", operation.http_method.as_str(), one_line(&operation.path));
    let arguments = plan.arguments.iter().chain(&plan.setters);
    let names = arguments.filter_map(|argument| match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => {
            let of = operation.parameters.get(*at)?;
            Some((of.location.as_str(), of.name.clone()))
        }
        (Target::Property(at), BodyPlan::Flat { of }) => {
            Some(("body", property(context.api, *of, *at)?.name.clone()))
        }
        _ => None,
    });
    (
        title(operation, plan),
        context.addresses.operation(plan.of).to_owned(),
        format!("{call}.{}", plain(&plan.method)),
        request,
        operation.id.clone().unwrap_or_default(),
        names.collect(),
    )
}

fn model(
    context: &Context<'_>,
    item: &Item,
    id: ItemId,
) -> (String, String, Vec<String>, Vec<String>) {
    let (mut fields, mut values) = (Vec::new(), Vec::new());
    match (&item.kind, &context.api.ty(item.of).shape) {
        (ItemKind::Struct(plan), Shape::Struct(of)) => {
            fields.extend(
                plan.fields.iter().filter_map(|field| Some(of.fields.get(field.of)?.name.clone())),
            );
        }
        (ItemKind::Enum { .. }, Shape::Enum(of)) => {
            values.extend(of.values.iter().map(|value| match &value.value {
                EnumLiteral::String(text) => one_line(text),
                EnumLiteral::Integer(number) => number.to_string(),
            }))
        }
        _ => {}
    }
    (plain(&item.name).to_owned(), context.addresses.item(id).to_owned(), fields, values)
}
