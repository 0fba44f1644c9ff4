//! `api.md`: every resource and method, what it sends and what it answers, linked to the sources.

use std::fmt::Write;

use super::call::is_path;
use super::doc_text;
use super::operation_docs;
use super::resources::{accessors, source_path};
use super::source::SourceFile;
use crate::config::Settings;
use crate::ir::{Api, StreamKind};
use crate::plan::{
    BodyPlan, OperationPlan, Plan, ResourcePlan, ResponsePlan, StreamPlan, Target, Ty,
};

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let mut text = String::from(
        "<!-- Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead. -->\n\n",
    );
    let _ = writeln!(text, "# The methods of `{}`\n", settings.name);
    let (count, title) = (plan.operations.len(), doc_text::title(&api.title));
    let of = if title.is_empty() { String::new() } else { format!(" of {title}") };
    let _ = writeln!(
        text,
        "{count} {}{of}, version {}.",
        if count == 1 { "method" } else { "methods" },
        api.version
    );
    for resource in &plan.resources {
        section(&mut text, api, plan, resource);
    }
    SourceFile { path: "api.md".to_owned(), text }
}

fn section(text: &mut String, api: &Api, plan: &Plan, resource: &ResourcePlan) {
    // Only a way to others, whose own sections have its name.
    if resource.operations.is_empty() {
        return;
    }
    let source = source_path(resource);
    let name = resource
        .module
        .iter()
        .map(|name| name.trim_start_matches("r#"))
        .collect::<Vec<_>>()
        .join(".");
    let _ = write!(text, "\n## [{name}]({source})\n\n");
    let words = api
        .resources
        .get(resource.of.index())
        .and_then(|resource| resource.docs.description.as_deref());
    if let Some(words) = words.map(doc_text::sentence).filter(|words| !words.is_empty()) {
        let _ = writeln!(text, "{words}\n");
    }
    let accessors = accessors(plan, resource.of, api);
    let handle =
        if accessors.is_empty() { "client".to_owned() } else { format!("client.{accessors}") };
    let planned = resource
        .operations
        .iter()
        .filter_map(|id| Some((api.operations.get(id.index())?, plan.operations.get(id.index())?)));
    let rows = planned.map(|(operation, planned)| {
        let method = &planned.method;
        let arguments = argument_names(operation, planned).join(", ");
        let call = format!("[`{handle}.{method}({arguments})`]({source})");
        let old = if api.is_deprecated(operation) { " (deprecated)" } else { "" };
        let request = format!("`{}`", operation_docs::call(operation));
        format!(
            "| {call}{old} | {} | {} | {} |",
            cell(&request),
            sends(plan, planned),
            responses(plan, planned)
        )
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    let _ = writeln!(text, "| method | request | sends | returns |\n|---|---|---|---|\n{rows}");
}

fn argument_names<'a>(
    operation: &crate::ir::Operation,
    planned: &'a OperationPlan,
) -> Vec<&'a str> {
    let positional = planned
        .arguments
        .iter()
        .filter(|a| planned.required_struct.is_none() || is_path(operation, a));
    let names = positional.map(|argument| argument.ident.trim_start_matches("r#"));
    names.chain(planned.required_struct.as_ref().map(|_| "required")).collect()
}

/// The types of the body: of its properties where it is flattened into setters.
fn sends(plan: &Plan, planned: &OperationPlan) -> String {
    let in_body = planned
        .arguments
        .iter()
        .chain(&planned.setters)
        .filter(|a| !matches!(a.target, Target::Parameter(_)));
    match &planned.body {
        BodyPlan::None => String::new(),
        BodyPlan::Whole(ty) => link(plan, ty),
        BodyPlan::Flat { .. } => {
            let properties = in_body.map(|argument| {
                let name = argument.ident.trim_start_matches("r#");
                format!("`{name}`: {}", link(plan, &argument.ty))
            });
            properties.collect::<Vec<_>>().join(", ")
        }
    }
}

fn responses(plan: &Plan, planned: &OperationPlan) -> String {
    let streams = planned.streams.iter().map(|form| format!(" or {}", stream_of(plan, &form.of)));
    let download = planned.download.iter().flatten().map(|_| " or bytes".to_owned());
    let wholes = planned.wholes.iter().map(|form| format!(" or `{}`", form.accept));
    let forms: String = streams.chain(download).chain(wholes).collect();
    response(plan, &planned.response) + &forms
}

fn stream_of(plan: &Plan, stream: &StreamPlan) -> String {
    match stream.kind {
        StreamKind::Events => format!("events of {}", link(plan, &stream.item)),
        StreamKind::TextEvents => "events of text".to_owned(),
        StreamKind::Lines => format!("lines of {}", link(plan, &stream.item)),
    }
}

fn response(plan: &Plan, response: &ResponsePlan) -> String {
    match response {
        ResponsePlan::Empty => "`()`".to_owned(),
        ResponsePlan::Text | ResponsePlan::String(_) => "text".to_owned(),
        ResponsePlan::Binary => "bytes".to_owned(),
        ResponsePlan::Json(ty) => link(plan, ty),
        ResponsePlan::Page(item) => format!("pages of {}", link(plan, item)),
        ResponsePlan::Stream(stream) => stream_of(plan, stream),
        ResponsePlan::Optional(value, _) => format!("{} or nothing", self::response(plan, value)),
        ResponsePlan::ByStatus(of) => {
            let mut all: Vec<String> = Vec::new();
            for variant in &of.variants {
                let shown = self::response(plan, &variant.response);
                if !all.contains(&shown) {
                    all.push(shown);
                }
            }
            format!("by status {}", all.join(" or "))
        }
    }
}

fn link(plan: &Plan, ty: &Ty) -> String {
    match ty {
        Ty::Item(id) => {
            let item = plan.item(*id);
            format!("[`{}`](src/types/{}.rs)", item.name, item.module.trim_start_matches("r#"))
        }
        Ty::Vec(item) => format!("list of {}", link(plan, item)),
        Ty::Map(value) => format!("map of {}", link(plan, value)),
        Ty::Option(inner) | Ty::Boxed(inner) | Ty::Opaque(inner) => link(plan, inner),
        Ty::Tuple(items) => {
            items.iter().map(|item| link(plan, item)).collect::<Vec<_>>().join(" and ")
        }
        Ty::Json => "any JSON".to_owned(),
        Ty::Bool => "`bool`".to_owned(),
        Ty::I32 => "`i32`".to_owned(),
        Ty::I64 => "`i64`".to_owned(),
        Ty::U32 => "`u32`".to_owned(),
        Ty::U64 => "`u64`".to_owned(),
        Ty::F32 => "`f32`".to_owned(),
        Ty::F64 => "`f64`".to_owned(),
        Ty::String => "`String`".to_owned(),
        Ty::Timestamp => "`jiff::Timestamp`".to_owned(),
        Ty::Date => "`jiff::civil::Date`".to_owned(),
        Ty::Uuid => "`uuid::Uuid`".to_owned(),
        Ty::Base64 => "`Base64`".to_owned(),
        Ty::File => "file".to_owned(),
        Ty::Upload => "bytes".to_owned(),
        Ty::FieldMask => "`FieldMask`".to_owned(),
        Ty::Custom(path) => format!("`{path}`"),
    }
}

/// Text within a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
