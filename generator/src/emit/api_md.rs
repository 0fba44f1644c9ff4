//! `api.md`: every resource and method, what it sends and what it answers, linked to the sources.

use serde::Serialize;

use super::call::is_path;
use super::crate_templates::render;
use super::doc_text;
use super::operation_docs;
use super::resources::{accessors, source_path};
use super::source::SourceFile;
use crate::config::Settings;
use crate::ir::{Api, Location, Operation, StreamKind};
use crate::plan::{
    Argument, BodyPlan, OperationPlan, Plan, ResourcePlan, ResponsePlan, StreamPlan, Target, Ty,
};

/// What the template shows.
#[derive(Serialize)]
struct ApiMd<'a> {
    name: &'a str,
    title: String,
    version: &'a str,
    count: usize,
    resources: Vec<Section>,
}

/// A resource.
#[derive(Serialize)]
struct Section {
    /// `agents.variations`
    name: String,
    /// The file that its methods are in.
    source: String,
    /// What the document says of it, on one line.
    words: String,
    methods: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// `client.agents().get(id)`
    call: String,
    is_deprecated: bool,
    /// `GET /agents/{id}`
    request: String,
    parameters: String,
    body: String,
    returns: String,
}

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    // A resource without operations is only a way to others, whose own sections have its name.
    let resources = plan.resources.iter().filter(|resource| !resource.operations.is_empty());
    let view = ApiMd {
        name: &settings.name,
        title: doc_text::title(&api.title),
        version: &api.version,
        count: plan.operations.len(),
        resources: resources.map(|resource| section(api, plan, resource)).collect(),
    };
    SourceFile { path: "api.md".to_owned(), text: render("api.md.j2", view) }
}

fn section(api: &Api, plan: &Plan, resource: &ResourcePlan) -> Section {
    let path = resource.module.iter().map(|name| name.trim_start_matches("r#"));
    let words = api
        .resources
        .get(resource.of.index())
        .and_then(|resource| resource.docs.description.as_deref());
    let accessors = accessors(plan, resource.of, api);
    let handle =
        if accessors.is_empty() { "client".to_owned() } else { format!("client.{accessors}") };
    let planned = resource
        .operations
        .iter()
        .filter_map(|id| Some((api.operations.get(id.index())?, plan.operations.get(id.index())?)));
    Section {
        name: path.collect::<Vec<_>>().join("."),
        source: source_path(resource),
        words: words.map(doc_text::sentence).unwrap_or_default(),
        methods: planned
            .map(|(operation, planned)| row(api, plan, &handle, operation, planned))
            .collect(),
    }
}

fn row(
    api: &Api,
    plan: &Plan,
    handle: &str,
    operation: &Operation,
    planned: &OperationPlan,
) -> Row {
    let arguments = argument_names(operation, planned).join(", ");
    Row {
        call: format!("{handle}.{}({arguments})", planned.method),
        is_deprecated: api.is_deprecated(operation),
        request: cell(&operation_docs::call(operation)),
        parameters: parameters(plan, operation, planned),
        body: body(plan, planned),
        returns: responses(plan, planned),
    }
}

fn argument_names<'a>(operation: &Operation, planned: &'a OperationPlan) -> Vec<&'a str> {
    let positional = planned
        .arguments
        .iter()
        .filter(|a| planned.required_struct.is_none() || is_path(operation, a));
    let names = positional.map(|argument| argument.ident.trim_start_matches("r#"));
    names.chain(planned.required_struct.as_ref().map(|_| "required")).collect()
}

/// What goes into the query, headers and cookies.
fn parameters(plan: &Plan, operation: &Operation, planned: &OperationPlan) -> String {
    let shown = |argument: &Argument| {
        let Target::Parameter(at) = argument.target else { return None };
        let location = match operation.parameters.get(at)?.location {
            Location::Path => return None,
            Location::Query => "",
            Location::Header => " (header)",
            Location::Cookie => " (cookie)",
        };
        Some(named_type(plan, argument) + location)
    };
    let all = planned.arguments.iter().chain(&planned.setters).filter_map(shown);
    all.collect::<Vec<_>>().join(", ")
}

/// The types of the body: of its properties where it is flattened into setters.
fn body(plan: &Plan, planned: &OperationPlan) -> String {
    let in_body = planned
        .arguments
        .iter()
        .chain(&planned.setters)
        .filter(|a| !matches!(a.target, Target::Parameter(_)));
    match &planned.body {
        BodyPlan::None => String::new(),
        BodyPlan::Whole(ty) => link(plan, ty),
        BodyPlan::Flat { .. } => {
            in_body.map(|argument| named_type(plan, argument)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// `` `limit`: `i64` ``
fn named_type(plan: &Plan, argument: &Argument) -> String {
    format!("`{}`: {}", argument.ident.trim_start_matches("r#"), link(plan, &argument.ty))
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
