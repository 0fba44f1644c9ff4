//! What is said of an operation: the document's words, HTTP method and path, and an example that
//! compiles.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use super::doc_text;
use super::example_code::ExampleCode;
use super::form_docs;
use super::sample;
use super::tokens::{self, doc_lines, docs_lines, ident};
use super::value::Values;
use crate::ir::{Api, Docs, Operation, OperationId, ResponseBody, StreamKind, Type};
use crate::naming::cases::snake;
use crate::naming::idents::raw;
use crate::plan::{
    Argument, BodyPlan, OperationPlan, Plan, ResourcePlan, ResponsePlan, StreamPlan, Target, Ty,
};

/// Of the method.
pub fn method(api: &Api, plan: &Plan, id: OperationId) -> TokenStream {
    let (Some(operation), Some(planned)) =
        (api.operations.get(id.index()), plan.operations.get(id.index()))
    else {
        return TokenStream::new();
    };
    let mut lines = docs_lines(&operation.docs);
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("`{}`", call(operation)));
    lines.extend(authentication(api, operation));
    lines.extend(media_types(api, plan, id));
    lines.extend(arguments(api, operation, planned));
    lines.extend(nothing(operation));
    lines.extend(inside(operation));
    lines.extend(defaults(operation));
    lines.extend(super::paging::sent_by_itself(operation));
    lines.extend(super::paging::beside(plan, planned));
    lines.extend(form_docs::forms(operation));
    lines.extend(errors(plan, planned));
    if let Some(example) = example(api, plan, id) {
        lines.extend([String::new(), "```no_run".to_owned()]);
        lines.extend(example);
        lines.push("```".to_owned());
    }
    doc_lines(lines)
}

/// What it asks for where that is not what the others do.
fn authentication(api: &Api, operation: &Operation) -> Vec<String> {
    let Some(security) = operation.security.as_ref().filter(|_| operation.security != api.security)
    else {
        return Vec::new();
    };
    let names = |alternative: &Vec<usize>| {
        alternative
            .iter()
            .filter_map(|at| api.schemes.get(*at))
            .map(|scheme| tokens::code(&scheme.name))
            .collect()
    };
    vec![String::new(), format!("Authentication: {}.", alternatives(security.iter().map(names)))]
}

/// Alternatives of schemes in words: `key and basic, or none`.
pub fn alternatives(of: impl Iterator<Item = Vec<String>>) -> String {
    let all: Vec<String> = of
        .map(|names| if names.is_empty() { "none".to_owned() } else { names.join(" and ") })
        .collect();
    if all.is_empty() { "none".to_owned() } else { all.join(", or ") }
}

/// The errors whose bodies have types of their own.
fn errors(plan: &Plan, planned: &OperationPlan) -> Vec<String> {
    let named = planned.errors.iter().filter_map(|(status, ty)| match ty {
        Ty::Item(id) => {
            let name = plan.item(*id).name.trim_start_matches("r#");
            // Its bare name: `types::Name` is a link by itself where the file has `types`, and
            // rustdoc wants no link said twice.
            Some(format!("- {}: [`{name}`](crate::types::{name})", tokens::code(status)))
        }
        _ => None,
    });
    let mut lines: Vec<String> = named.collect();
    if !lines.is_empty() {
        let said = "The bodies of these have types of their own, for [`ApiError::parse`](crate::ApiError::parse):";
        lines.splice(0..0, ["", "# Errors", said, ""].map(str::to_owned));
    }
    lines
}

/// Where a response may be nothing.
fn nothing(operation: &Operation) -> Vec<String> {
    match (&operation.response, &operation.paging) {
        (ResponseBody::Optional(optional), None) => {
            let statuses: Vec<String> =
                optional.nothing.iter().map(|status| tokens::code(status)).collect();
            vec![
                String::new(),
                format!("The response is `None` where its status is {}.", statuses.join(" or ")),
            ]
        }
        _ => Vec::new(),
    }
}

/// What holds for its requests unless the client or the request says otherwise.
fn defaults(operation: &Operation) -> Vec<String> {
    let retries = operation.retries.map(|retries| match retries {
        0 => "it is not retried".to_owned(),
        1 => "it is retried once at most".to_owned(),
        more => format!("it is retried {more} times at most"),
    });
    let timeout = operation.timeout.map(|timeout| format!("one attempt takes at most {timeout:?}"));
    let all: Vec<String> = retries.into_iter().chain(timeout).collect();
    if all.is_empty() {
        return Vec::new();
    }
    vec![
        String::new(),
        format!("Unless the client or the request says otherwise, {}.", all.join(", and ")),
    ]
}

/// Where the method gives a part of the response.
fn inside(operation: &Operation) -> Vec<String> {
    let Some(inside) = &operation.inside else { return Vec::new() };
    let missing = if inside.is_optional { "" } else { " A response without it is an error." };
    vec![
        String::new(),
        format!(
            "It gives the property {} of the response.{missing}",
            tokens::code(&inside.property)
        ),
    ]
}

/// `PATCH /v1/agents/{id}`
pub fn call(operation: &Operation) -> String {
    // Neither control characters nor such as change the direction of text, which rustc refuses.
    let is_shown = |c: &char| {
        !c.is_control()
            && !matches!(*c, '`' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let path: String = operation.path.chars().filter(is_shown).collect();
    format!("{} {path}", operation.http_method.as_str())
}

/// Which of several media types a method sends, and what sends the others.
fn media_types(api: &Api, plan: &Plan, id: OperationId) -> Vec<String> {
    let operation = api.operations.get(id.index());
    let Some((operation, body)) =
        operation.and_then(|operation| Some((operation, operation.body.as_ref()?)))
    else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if operation.pointer.further().is_some() {
        lines.push(format!("Sends a body of {}.", tokens::code(&body.media_type)));
    } else {
        // They stand right behind it.
        let all = api.operations.iter().zip(&plan.operations).skip(id.index() + 1);
        let further = all.take_while(|(other, _)| other.pointer.further().is_some());
        for (other, plan) in
            further.filter(|(other, _)| other.pointer.location() == operation.pointer.0)
        {
            let method = plan.method.trim_start_matches("r#");
            let media_type =
                other.body.as_ref().map(|body| tokens::code(&body.media_type)).unwrap_or_default();
            lines.push(format!(
                "A body of {media_type} is sent by [`{method}`](Self::{}).",
                plan.method
            ));
        }
        if !body.others.is_empty() {
            let others: Vec<String> =
                body.others.iter().map(|media_type| tokens::code(media_type)).collect();
            let sent = tokens::code(&body.media_type);
            lines.push(format!(
                "The body is sent as {sent}; {} would be taken as well.",
                others.join(", ")
            ));
        }
    }
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// The positional arguments that the document has words for.
fn arguments(api: &Api, operation: &Operation, plan: &OperationPlan) -> Vec<String> {
    let described = plan.arguments.iter().filter_map(|argument| {
        let words =
            words(api, operation, plan, argument).and_then(|words| words.description.as_deref());
        let words = words.map(doc_text::sentence).unwrap_or_default();
        let words = format!(
            "{words} {}",
            if is_upload(&argument.ty) {
                "A path, bytes, text, or an [`Upload`](rt::Upload)."
            } else {
                ""
            }
        );
        let words = words.trim();
        let name = argument.ident.trim_start_matches("r#");
        (!words.is_empty() && plan.required_struct.is_none())
            .then(|| format!("- `{name}`: {words}"))
    });
    let mut lines: Vec<String> = described.collect();
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

/// Of the builder.
pub fn builder(
    operation: &Operation,
    resource: &ResourcePlan,
    plan: &OperationPlan,
) -> TokenStream {
    let (handle, method) = (&resource.handle, plan.method.trim_start_matches("r#"));
    let then = match (&plan.response, plan.setters.is_empty()) {
        (ResponsePlan::Page(_), _) => {
            "Set what is optional, then `.await` one page, or go through all items with `into_stream`."
        }
        (ResponsePlan::Binary, true) => {
            "`.await` it for the bytes, or have them as they come with `into_download`."
        }
        (ResponsePlan::Binary, false) => {
            "Set what is optional, then `.await` it for the bytes, or have them as they come with `into_download`."
        }
        (ResponsePlan::Text | ResponsePlan::String(_), true) => {
            "`.await` it for the text, or have it as it comes with `into_download`."
        }
        (ResponsePlan::Text | ResponsePlan::String(_), false) => {
            "Set what is optional, then `.await` it for the text, or have it as it comes with `into_download`."
        }
        (ResponsePlan::Stream(_), true) => "`.await` it for the stream.",
        (ResponsePlan::Stream(_), false) => {
            "Set what is optional, then `.await` it for the stream."
        }
        (_, true) => "`.await` it.",
        (_, false) => "Set what is optional, then `.await` it.",
    };
    let what = format!("A request of [`{handle}::{method}`], `{}`.", call(operation));
    doc_lines([what.as_str(), "", then])
}

/// Of a setter, or a field of the `Required` struct.
pub fn argument(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> TokenStream {
    let name = argument.ident.trim_start_matches("r#");
    let otherwise = match argument.target {
        Target::Body => "The body of the request.".to_owned(),
        _ => type_of(api, operation, plan, argument)
            .and_then(|ty| tokens::words_of_type(api, ty))
            .unwrap_or_else(|| format!("Sets `{name}`.")),
    };
    let docs =
        words(api, operation, plan, argument).map_or(Cow::Owned(Docs::default()), Cow::Borrowed);
    let of_client = of_client(api, operation, argument);
    let docs = tokens::docs(&docs, &otherwise);
    let sources = doc_lines(
        sources(&argument.ty)
            .iter()
            .map(|line| (*line).to_owned())
            .chain(headers(api, operation, plan, argument)),
    );
    quote!(#docs #sources #of_client)
}

/// Where the value is the client's unless the request has one.
fn of_client(api: &Api, operation: &Operation, argument: &Argument) -> Option<TokenStream> {
    let Target::Parameter(at) = argument.target else { return None };
    let option = api.client_options.get(operation.parameters.get(at)?.client_option?)?;
    Some(doc_lines([
        String::new(),
        format!("Without it, the client's {} is sent.", tokens::code(&option.name)),
    ]))
}

/// The headers that a file may be sent with.
fn headers(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Vec<String> {
    let name = match (&argument.target, &plan.body) {
        (Target::Property(at), BodyPlan::Flat { of }) => {
            super::call::property(api, *of, *at).map(|field| &field.name)
        }
        _ => None,
    };
    let mut parts = operation.body.iter().flat_map(|body| &body.parts);
    let part = parts.find(|part| {
        Some(&part.name) == name && is_upload(&argument.ty) && !part.headers.is_empty()
    });
    let Some(part) = part else { return Vec::new() };
    let all: Vec<String> = part.headers.iter().map(|header| tokens::code(header)).collect();
    vec![format!(
        "It may have headers, see [`FilePart::header`](rt::FilePart::header): {}.",
        all.join(", ")
    )]
}

fn is_upload(ty: &Ty) -> bool {
    ty.any(&|ty| matches!(ty, Ty::File | Ty::Upload))
}

/// What files and bodies of bytes are made from.
fn sources(ty: &Ty) -> &'static [&'static str] {
    const FILE: &[&str] = &[
        "",
        "A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);",
        "[`FilePart`](rt::FilePart) says its name and media type as well.",
    ];
    const UPLOAD: &[&str] = &[
        "",
        "It comes from bytes or text, from a path (`Path`, `PathBuf`), or from an [`Upload`](rt::Upload): a stream, say.",
        "[`Upload::content_type`](rt::Upload::content_type) sets another media type.",
    ];
    match ty {
        Ty::File => FILE,
        Ty::Vec(item) | Ty::Map(item) if **item == Ty::File => FILE,
        Ty::Upload => UPLOAD,
        _ => &[],
    }
}

/// What the document says of an argument.
pub fn words<'a>(
    api: &'a Api,
    operation: &'a Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Option<&'a Docs> {
    match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => {
            operation.parameters.get(*at).map(|parameter| &parameter.docs)
        }
        (Target::Property(at), BodyPlan::Flat { of }) => {
            super::call::property(api, *of, *at).map(|field| &field.docs)
        }
        (Target::Body, _) => operation.body.as_ref().map(|body| &body.docs),
        _ => None,
    }
}

fn type_of<'a>(
    api: &'a Api,
    operation: &'a Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Option<&'a Type> {
    match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => operation.parameters.get(*at).map(|parameter| &parameter.ty),
        (Target::Property(at), BodyPlan::Flat { of }) => {
            super::call::property(api, *of, *at).map(|field| &field.ty)
        }
        _ => None,
    }
}

/// The example of an operation, which the doctests of the SDK compile and its reference site shows.
pub fn example_code(api: &Api, plan: &Plan, id: OperationId) -> Option<ExampleCode> {
    example_with(api, plan, id, &show)
}

/// The same, with what `show` does with the response.
pub fn example_with(
    api: &Api,
    plan: &Plan,
    id: OperationId,
    show: &dyn Fn(&Plan, &ResponsePlan, &TokenStream) -> TokenStream,
) -> Option<ExampleCode> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let planned = plan.operations.get(id.index())?;
    let krate = values.krate();
    let statements = show(plan, &planned.response, &call);
    let statements = quote!(let client = #krate::Client::from_env()?; #statements);
    Some(ExampleCode::new(values.imports(), statements))
}

/// The lines within the code fence.
fn example(api: &Api, plan: &Plan, id: OperationId) -> Option<Vec<String>> {
    let code = example_code(api, plan, id)?;
    let mut lines =
        vec!["# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned()];
    if api.is_deprecated(api.operations.get(id.index())?) {
        lines.insert(0, "# #![allow(deprecated)]".to_owned());
    }
    if !code.imports.is_empty() {
        lines.extend(code.imports);
        lines.push(String::new());
    }
    lines.extend(code.statements.iter().map(|line| escape_hash(line)));
    lines.extend(["# Ok(())".to_owned(), "# }".to_owned()]);
    Some(lines)
}

/// rustdoc hides lines that begin with `# `; `##` stands for `#`.
fn escape_hash(line: &str) -> String {
    match line.trim_start().starts_with('#') {
        true => line.replacen('#', "##", 1),
        false => line.to_owned(),
    }
}

/// Awaits the call, and does something with the response.
pub fn show(plan: &Plan, response: &ResponsePlan, call: &TokenStream) -> TokenStream {
    match response {
        ResponsePlan::Empty => quote!(#call.await?;),
        ResponsePlan::Page(item) => {
            let (name, all) = item_names(plan, item);
            let format = format!("{{{name}:?}}");
            let name = ident(&name);
            quote! {
                let mut #all = #call.into_stream();
                while let Some(#name) = #all.next().await {
                    let #name = #name?;
                    println!(#format);
                }
            }
        }
        ResponsePlan::Stream(stream) => stream_loop(plan, stream, call),
        ResponsePlan::Optional(value, _) => match &**value {
            ResponsePlan::Json(ty) => {
                let name = noun(plan, ty).unwrap_or("response".to_owned());
                let format = format!("{{{name}:?}}");
                let name = ident(&name);
                quote!(if let Some(#name) = #call.await? { println!(#format); })
            }
            ResponsePlan::Text | ResponsePlan::String(_) => {
                quote!(if let Some(text) = #call.await? { println!("{text}"); })
            }
            _ => quote!(if let Some(bytes) = #call.await? { println!("{} bytes", bytes.len()); }),
        },
        ResponsePlan::ByStatus(_) => {
            quote!(let response = #call.await?; println!("{}: {response:?}", response.status());)
        }
        ResponsePlan::Binary => {
            quote!(let bytes = #call.await?; println!("{} bytes", bytes.len());)
        }
        ResponsePlan::Text | ResponsePlan::String(_) => {
            quote!(let text = #call.await?; println!("{text}");)
        }
        ResponsePlan::Json(ty) => {
            let name = noun(plan, ty).unwrap_or("response".to_owned());
            let format = format!("{{{name}:?}}");
            let name = ident(&name);
            quote!(let #name = #call.await?; println!(#format);)
        }
    }
}

/// What comes of a stream, one value after the other.
pub fn stream_loop(plan: &Plan, stream: &StreamPlan, call: &TokenStream) -> TokenStream {
    let name = match noun(plan, &stream.item) {
        Some(name) => name,
        None if stream.kind == StreamKind::Lines => "value".to_owned(),
        None => "event".to_owned(),
    };
    let (format, all) = (format!("{{{name}:?}}"), ident(&plural(&name)));
    let name = ident(&name);
    quote! {
        let mut #all = #call.await?;
        while let Some(#name) = #all.next().await {
            let #name = #name?;
            println!(#format);
        }
    }
}

/// `agent` and `agents`, for what a list has.
pub fn item_names(plan: &Plan, item: &Ty) -> (String, proc_macro2::Ident) {
    let name = noun(plan, item).unwrap_or("item".to_owned());
    let all = ident(&plural(&name));
    (name, all)
}

/// `workspace_secret`, for a variable that holds one.
pub fn noun(plan: &Plan, ty: &Ty) -> Option<String> {
    let Ty::Item(id) = ty else { return None };
    let name = snake(&plan.item(*id).name);
    // A sentence is no name of a variable.
    if name.len() > LONGEST {
        return None;
    }
    let taken = ["client", "types", "bytes", "http", "jiff", "serde_json", "tokio", "uuid"]
        .contains(&name.as_str());
    (!taken && raw(name.clone()) == name && syn::parse_str::<syn::Ident>(&name).is_ok())
        .then_some(name)
}

/// Letters of a variable's name.
const LONGEST: usize = 24;

/// `agents`, for a variable that holds several.
fn plural(noun: &str) -> String {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u');
    match noun.strip_suffix('y') {
        Some(stem) if !stem.ends_with(vowel) => format!("{stem}ies"),
        _ if noun.ends_with(['s', 'x']) || noun.ends_with("ch") || noun.ends_with("sh") => {
            format!("{noun}es")
        }
        _ => format!("{noun}s"),
    }
}
