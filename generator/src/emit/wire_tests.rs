//! `tests/wire`: two calls per operation, built from the plan, and beside them what the document
//! says they put on the wire.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::resources::inner;
use super::source::{self, HEADER, SourceFile, Task};
use super::template::fill;
use super::tokens::{doc_lines, ident};
use super::value::Values;
use crate::ir::{
    Api, Inside, Location, Operation, OperationId, PageParam, Parameter, ResourceId, SchemeKind,
    Sends, StreamKind, StreamSwitch,
};
use crate::plan::{
    Argument, OperationPlan, Plan, ResourcePlan, ResponsePlan, StatusEnum, StatusVariant, Target,
};
use crate::wire::{Expectation, Extent, Reader, Sent};

const SUPPORT: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/support.rs"));

/// `main.rs`, `support.rs`, and per top-level resource a module and its expectations.
pub fn tasks<'a>(api: &'a Api, plan: &'a Plan, reader: &'a Reader<'a>) -> Vec<Task<'a>> {
    let mut tasks: Vec<Task<'a>> =
        vec![Box::new(move || main(plan)), Box::new(move || support(api, plan))];
    for resource in top(plan) {
        tasks.push(Box::new(move || {
            source::rust(path(resource, "rs"), module(api, plan, reader, resource))
        }));
        tasks.push(Box::new(move || expectations(api, plan, reader, resource)));
    }
    tasks
}

/// What the tests share; its client has a key for each scheme.
fn support(api: &Api, plan: &Plan) -> SourceFile {
    let keyed = api.schemes.iter().filter(|scheme| scheme.takes_key());
    let keys: String = keyed
        .map(|scheme| {
            let key =
                if scheme.kind == SchemeKind::Basic { "\"user:wire-test-key\"" } else { "KEY" };
            format!(".scheme_key({:?}, {key})", scheme.name)
        })
        .collect();
    let own: BTreeSet<&str> =
        api.operations.iter().filter_map(|operation| operation.server.as_deref()).collect();
    let servers: String =
        own.into_iter().map(|server| format!(".replace_server({server:?}, url)")).collect();
    let text =
        fill(SUPPORT, &[("crate", &plan.crate_name), ("keys", &keys), ("servers", &servers)]);
    SourceFile { path: "tests/wire/support.rs".to_owned(), text: format!("{HEADER}{text}") }
}

fn top(plan: &Plan) -> impl Iterator<Item = &ResourcePlan> {
    plan.resources.iter().filter(|resource| resource.module.len() == 1)
}

fn plain(resource: &ResourcePlan) -> &str {
    resource.module.last().map_or("", |name| name.trim_start_matches("r#"))
}

fn path(resource: &ResourcePlan, end: &str) -> String {
    format!("tests/wire/{}.{end}", plain(resource))
}

fn main(plan: &Plan) -> SourceFile {
    let modules = top(plan).map(|resource| resource.module.last().map(|name| ident(name)));
    let docs = inner(doc_lines([
        "What each call puts on the wire, twice: with what is required, and with everything. The expectations beside the",
        "tests were read from the OpenAPI document by other code than that which made the SDK.",
    ]));
    source::rust(
        "tests/wire/main.rs",
        quote! {
            #docs
            // Operations that the document calls deprecated are tested as well.
            #![allow(deprecated)]
            mod support;
            #(mod #modules;)*
        },
    )
}

/// A call, its name among the expectations, and how its response is compared with them.
struct Test {
    name: String,
    expectation: Expectation,
    call: TokenStream,
    check: TokenStream,
}

/// The tests of one operation; none where a required value has a type that only the config knows.
fn tests(values: &Values<'_>, reader: &Reader<'_>, id: OperationId) -> Vec<Test> {
    let (Some(operation), Some(plan)) =
        (values.api.operations.get(id.index()), values.plan.operations.get(id.index()))
    else {
        return Vec::new();
    };
    let method = plan.method.trim_start_matches("r#").trim_end_matches('_');
    let test = |expectation: Option<Expectation>, extent, word: &str, check| {
        let expectation = expectation?;
        let call = values.wire_call(id, quote!(wire.client()), extent, &expectation.given)?;
        Some(Test { name: format!("{method}_{word}"), expectation, call, check })
    };
    let asks = |argument: &Argument| !matches!(argument.target, Target::Parameter(_));
    // By the document, by its config, or by what the body's schema requires.
    let takes_body = operation.body.as_ref().is_some_and(|body| body.required)
        || plan.arguments.iter().any(asks);
    let all = [(Extent::Required, "required"), (Extent::Everything, "everything")].into_iter();
    let plain = all.filter_map(|(extent, word)| {
        let mut expectation =
            reader.expectation_of(&operation.pointer.of_first_method(), extent, takes_body);
        if let (Extent::Required, Some(expected)) = (extent, &mut expectation) {
            operation.paging_sends().iter().for_each(|sends| add_sent(expected, sends));
        }
        expectation.iter_mut().for_each(|expected| {
            switch(expected, operation);
            add_client_defaults(expected, values.api, operation);
        });
        let check = check(
            values.plan,
            operation,
            plan,
            expectation.as_ref().map_or(200, |expected| expected.status),
        );
        test(expectation, extent, word, check)
    });
    if matches!(operation.stream_switch, Some(StreamSwitch { value: Some(true), .. })) {
        let ResponsePlan::Stream(stream) = &plan.response else { return Vec::new() };
        let mut expectation = reader.streamed(&operation.pointer.of_first_method());
        expectation.iter_mut().for_each(|expected| {
            switch(expected, operation);
            add_client_defaults(expected, values.api, operation);
        });
        return test(expectation, Extent::Required, "required", check_stream_itself(stream.kind))
            .into_iter()
            .collect();
    }
    let streamed = plan.streams.first().and_then(|stream| {
        test(
            reader.streamed(&operation.pointer.of_first_method()),
            Extent::Required,
            "streamed",
            check_stream(stream.of.kind),
        )
    });
    plain.chain(streamed).collect()
}

/// What the client puts into the query and cookies of its own accord: the defaults of its options.
fn add_client_defaults(expected: &mut Expectation, api: &Api, operation: &Operation) {
    let in_query = |parameter: &&Parameter| parameter.location == Location::Query;
    let filled = operation
        .parameters
        .iter()
        .filter(in_query)
        .filter_map(|parameter| Some((parameter.client_option?, &parameter.name)));
    let always = api
        .client_options
        .iter()
        .enumerate()
        .filter_map(|(at, option)| Some((at, option.query.as_ref()?)));
    for (at, name) in filled.chain(always) {
        let default = api.client_options.get(at).and_then(|option| option.default.as_ref());
        if let Some(default) =
            default.filter(|_| !expected.query.iter().any(|(known, _)| known == name))
        {
            expected.query.push((name.clone(), default.clone()));
        }
    }
    for option in &api.client_options {
        let (Some(name), Some(default)) = (&option.cookie, &option.default) else { continue };
        if let Some(cookies) = expected.headers.get_mut("cookie") {
            *cookies = format!("{name}={default}; {cookies}");
        }
    }
}

/// What asks for a stream, or for none, is filled in.
fn switch(expected: &mut Expectation, operation: &Operation) {
    let Some(StreamSwitch { name, in_body, value }) = &operation.stream_switch else { return };
    expected.query.retain(|(key, _)| *in_body || key != name);
    match (in_body, value) {
        (false, Some(value)) => expected.query.push((name.clone(), value.to_string())),
        (false, None) => {}
        (true, value) => {
            if value.is_some() && expected.body.is_none() {
                expected.body = Some(Sent::Json(serde_json::json!({})));
            }
            if let Some(Sent::Json(Json::Object(body))) = &mut expected.body {
                body.remove(name);
                body.extend(value.map(|value| (name.clone(), value.into())));
            }
        }
    }
}

/// What is sent unasked, so that the pages follow each other.
fn add_sent(expected: &mut Expectation, sends: &Sends) {
    match &sends.param {
        PageParam::Query(name) => expected.query.push((name.clone(), sends.value.to_string())),
        PageParam::Body { path, .. } => {
            let body = expected.body.get_or_insert_with(|| Sent::Json(serde_json::json!({})));
            if let (Sent::Json(serde_json::Value::Object(body)), [name]) = (body, path.as_slice()) {
                body.insert(name.clone(), sends.value.clone());
            }
        }
    }
}

fn module(api: &Api, plan: &Plan, reader: &Reader<'_>, resource: &ResourcePlan) -> TokenStream {
    let file = format!("{}.json", plain(resource));
    let handle = super::resources::accessors(plan, resource.of, api);
    let handle = if handle.is_empty() { "client".to_owned() } else { format!("client.{handle}") };
    let docs = inner(doc_lines([format!("`{handle}` on the wire.")]));
    let values = Values::qualified(api, plan);
    let items = items(&values, reader, resource, "");
    let types = values.import_of_types();
    quote! {
        #docs
        #types
        use crate::support::{Expectations, Outcome};

        static EXPECTED: Expectations = Expectations::new(include_str!(#file));
        #items
    }
}

/// The tests of a resource, and a module for each resource in it.
fn items(
    values: &Values<'_>,
    reader: &Reader<'_>,
    resource: &ResourcePlan,
    prefix: &str,
) -> TokenStream {
    let plan = values.plan;
    let own = resource.operations.iter().flat_map(|id| tests(values, reader, *id));
    let own: Vec<TokenStream> = own.map(|test| function(&test, prefix)).collect();
    let children = resource.children.iter().filter_map(|id| plan.resources.get(id.index()));
    let children = children.map(|child| {
        let name = child.module.last().map(|name| ident(name));
        let items = items(values, reader, child, &format!("{prefix}{}.", plain(child)));
        quote!(mod #name { use super::*; #items })
    });
    quote!(#(#own)* #(#children)*)
}

/// `#[test] fn update_required() -> Outcome`
fn function(Test { name, call, check, .. }: &Test, prefix: &str) -> TokenStream {
    let key = format!("{prefix}{name}");
    let name = ident(name);
    quote! {
        #[test]
        fn #name() -> Outcome {
            let wire = EXPECTED.wire(#key)?;
            let call = #call;
            #check
        }
    }
}

/// How the response is read again.
fn check(plan: &Plan, of: &Operation, operation: &OperationPlan, status: u16) -> TokenStream {
    if let Some(Inside { property, .. }) = &of.inside {
        return quote!(wire.inside(format!("{call:?}"), call.send_raw(), #property));
    }
    match &operation.response {
        ResponsePlan::Empty => quote!(wire.empty(format!("{call:?}"), call.send_raw())),
        ResponsePlan::Json(_) | ResponsePlan::String(_) => {
            quote!(wire.json(format!("{call:?}"), call.send_raw()))
        }
        ResponsePlan::Stream(stream) => check_stream_itself(stream.kind),
        ResponsePlan::Optional(value, _)
            if matches!(**value, ResponsePlan::Json(_) | ResponsePlan::String(_)) =>
        {
            quote!(wire.json(format!("{call:?}"), call.send_raw()))
        }
        ResponsePlan::Optional(..) => {
            quote!(wire.bytes_or_none(format!("{call:?}"), call.send_raw()))
        }
        ResponsePlan::ByStatus(response) => {
            let arm = by_status(plan, of.resource, response, status);
            quote!(wire.by_status(format!("{call:?}"), call.send_raw(), |response| match response { #arm _ => None }))
        }
        ResponsePlan::Text | ResponsePlan::Binary => {
            quote!(wire.bytes(format!("{call:?}"), call.send_raw()))
        }
        ResponsePlan::Page(_) => {
            let paging = operation.paging.and_then(|at| plan.pagings.get(at));
            let path = paging.map(|paging| paging.items.as_slice()).unwrap_or_default();
            quote!(wire.page(format!("{call:?}"), call.send_raw(), &[#(#path),*]))
        }
    }
}

/// The arm for the response of this status: its value as JSON.
fn by_status(
    plan: &Plan,
    resource: ResourceId,
    of: &StatusEnum,
    status: u16,
) -> Option<TokenStream> {
    let fits = |variant: &&StatusVariant| variant.status == Some(status);
    let variant = of
        .variants
        .iter()
        .find(fits)
        .or_else(|| of.variants.iter().find(|variant| variant.status.is_none()))?;
    let (krate, name, ident) = (ident(&plan.crate_name), ident(&of.name), ident(&variant.ident));
    let modules =
        plan.resources.get(resource.index()).into_iter().flat_map(|resource| &resource.module);
    let modules = modules.map(|module| super::tokens::ident(module));
    let rest = variant.status.is_none().then(|| quote!(_,));
    let (binding, value) = match variant.response {
        ResponsePlan::Empty if rest.is_none() => (None, quote!(serde_json::Value::Null)),
        ResponsePlan::Empty => (Some(quote!((_))), quote!(serde_json::Value::Null)),
        ResponsePlan::Binary => {
            (Some(quote!((#rest value))), quote!(String::from_utf8_lossy(&value).into()))
        }
        _ => (Some(quote!((#rest value))), quote!(serde_json::json!(value))),
    };
    Some(quote!(#krate::resources::#(#modules::)*#name::#ident #binding => Some(#value),))
}

/// The first event of a method that gives a stream.
fn check_stream_itself(kind: StreamKind) -> TokenStream {
    match kind {
        StreamKind::Events => quote!(wire.event(format!("{call:?}"), call.send())),
        StreamKind::TextEvents => quote!(wire.text_event(format!("{call:?}"), call.send())),
        StreamKind::Lines => quote!(wire.line(format!("{call:?}"), call.send())),
    }
}

/// The same for a stream that was asked for.
fn check_stream(kind: StreamKind) -> TokenStream {
    match kind {
        StreamKind::Events => quote!(wire.event(format!("{call:?}"), call.into_events())),
        StreamKind::TextEvents => quote!(wire.text_event(format!("{call:?}"), call.into_events())),
        StreamKind::Lines => quote!(wire.line(format!("{call:?}"), call.into_json_lines())),
    }
}

/// `tests/wire/agents.json`
fn expectations(
    api: &Api,
    plan: &Plan,
    reader: &Reader<'_>,
    resource: &ResourcePlan,
) -> SourceFile {
    let mut all = Map::new();
    collect(&Values::qualified(api, plan), reader, resource, "", &mut all);
    let text = serde_json::to_string_pretty(&Json::Object(all)).unwrap_or_default();
    SourceFile { path: path(resource, "json"), text: format!("{text}\n") }
}

fn collect(
    values: &Values<'_>,
    reader: &Reader<'_>,
    resource: &ResourcePlan,
    prefix: &str,
    into: &mut Map<String, Json>,
) {
    for id in &resource.operations {
        for test in tests(values, reader, *id) {
            let json = serde_json::to_value(test.expectation).ok();
            into.extend(json.map(|json| (format!("{prefix}{}", test.name), json)));
        }
    }
    for child in resource.children.iter().filter_map(|id| values.plan.resources.get(id.index())) {
        collect(values, reader, child, &format!("{prefix}{}.", plain(child)), into);
    }
}
