//! Examples for code without async, as the feature `blocking` has it.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation_docs::{ExampleCode, example_with, item_names, noun};
use super::tokens::ident;
use crate::ir::{Api, OperationId, StreamKind};
use crate::plan::{AnswerPlan, Plan};

/// The example of an operation with `send_blocking`.
pub fn example_code(api: &Api, plan: &Plan, id: OperationId) -> Option<ExampleCode> {
    example_with(api, plan, id, &show)
}

fn show(plan: &Plan, answer: &AnswerPlan, call: &TokenStream) -> TokenStream {
    match answer {
        AnswerPlan::Empty => quote!(#call.send_blocking()?;),
        AnswerPlan::Page(item) => each(&item_names(plan, item).0, call.clone()),
        AnswerPlan::Stream(stream) => {
            let other = if stream.kind == StreamKind::Lines { "value" } else { "event" };
            let name = noun(plan, &stream.item).unwrap_or(other.to_owned());
            each(&name, quote!(#call.send_blocking()?))
        }
        AnswerPlan::Optional(value, _) => match &**value {
            AnswerPlan::Json(ty) => {
                let (name, format) = variable(&noun(plan, ty).unwrap_or("answer".to_owned()));
                quote!(if let Some(#name) = #call.send_blocking()? { println!(#format); })
            }
            AnswerPlan::Text | AnswerPlan::String(_) => {
                quote!(if let Some(text) = #call.send_blocking()? { println!("{text}"); })
            }
            _ => quote!(if let Some(bytes) = #call.send_blocking()? { println!("{} bytes", bytes.len()); }),
        },
        AnswerPlan::ByStatus(_) => {
            quote!(let answer = #call.send_blocking()?; println!("{}: {answer:?}", answer.status());)
        }
        AnswerPlan::Binary => quote!(let bytes = #call.send_blocking()?; println!("{} bytes", bytes.len());),
        AnswerPlan::Text | AnswerPlan::String(_) => quote!(let text = #call.send_blocking()?; println!("{text}");),
        AnswerPlan::Json(ty) => {
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
