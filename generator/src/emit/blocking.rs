//! Examples for code without async, as the feature `blocking` has it.

use proc_macro2::TokenStream;
use quote::quote;

use super::example_code::ExampleCode;
use super::operation_docs::{example_with, item_names, noun};
use super::tokens::ident;
use crate::ir::{Api, OperationId, StreamKind};
use crate::plan::{Plan, ResponsePlan};

/// The example of an operation with `send_blocking`.
pub fn example_code(api: &Api, plan: &Plan, id: OperationId) -> Option<ExampleCode> {
    example_with(api, plan, id, &show)
}

fn show(plan: &Plan, response: &ResponsePlan, call: &TokenStream) -> TokenStream {
    match response {
        ResponsePlan::Empty => quote!(#call.send_blocking()?;),
        ResponsePlan::Page(item) => each(&item_names(plan, item).0, call.clone()),
        ResponsePlan::Stream(stream) => {
            let other = if stream.kind == StreamKind::Lines { "value" } else { "event" };
            let name = noun(plan, &stream.item).unwrap_or(other.to_owned());
            each(&name, quote!(#call.send_blocking()?))
        }
        ResponsePlan::Optional(value, _) => match &**value {
            ResponsePlan::Json(ty) => {
                let (name, format) = variable(&noun(plan, ty).unwrap_or("answer".to_owned()));
                quote!(if let Some(#name) = #call.send_blocking()? { println!(#format); })
            }
            ResponsePlan::Text | ResponsePlan::String(_) => {
                quote!(if let Some(text) = #call.send_blocking()? { println!("{text}"); })
            }
            _ => {
                quote!(if let Some(bytes) = #call.send_blocking()? { println!("{} bytes", bytes.len()); })
            }
        },
        ResponsePlan::ByStatus(_) => {
            quote!(let response = #call.send_blocking()?; println!("{}: {response:?}", response.status());)
        }
        ResponsePlan::Binary => {
            quote!(let bytes = #call.send_blocking()?; println!("{} bytes", bytes.len());)
        }
        ResponsePlan::Text | ResponsePlan::String(_) => {
            quote!(let text = #call.send_blocking()?; println!("{text}");)
        }
        ResponsePlan::Json(ty) => {
            let (name, format) = variable(&noun(plan, ty).unwrap_or("answer".to_owned()));
            quote!(let #name = #call.send_blocking()?; println!(#format);)
        }
    }
}

/// Prints each of several values.
fn each(name: &str, all: TokenStream) -> TokenStream {
    let (name, format) = variable(name);
    quote!(for #name in #all { let #name = #name?; println!(#format); })
}

/// A variable, and the format string that shows it.
fn variable(name: &str) -> (proc_macro2::Ident, String) {
    (ident(name), format!("{{{name}:?}}"))
}
