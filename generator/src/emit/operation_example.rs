//! The example of an operation: a call, and what is done with the response.

use proc_macro2::TokenStream;
use quote::quote;

use super::example_code::ExampleCode;
use super::sample;
use super::tokens::ident;
use super::value::Values;
use crate::ir::{Api, OperationId, StreamKind};
use crate::naming::cases::snake;
use crate::naming::idents::raw;
use crate::plan::{Plan, ResponsePlan, StreamPlan, Ty};

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
pub fn example(api: &Api, plan: &Plan, id: OperationId) -> Option<Vec<String>> {
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
