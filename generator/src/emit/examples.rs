//! `examples/*.rs`: small programs, made from what the API has.

use minijinja::context;
use proc_macro2::TokenStream;
use quote::quote;

use super::client::payload;
use super::crate_templates::render;
use super::example_code::ExampleCode;
use super::operation_docs::{noun, show};
use super::readme::{Programs, each_page};
use super::readme_operations::ReadmeOperations;
use super::source::{HEADER, SourceFile};
use super::tokens::ident;
use crate::config::Settings;
use crate::ir::{Api, OperationId};
use crate::plan::{Plan, ResponsePlan};

/// All of them.
pub fn files(api: &Api, plan: &Plan, settings: &Settings) -> Vec<SourceFile> {
    let picks = ReadmeOperations::new(api, plan);
    let programs = Programs::new(api, plan);
    let first = picks.first.and_then(|id| programs.call(id));
    let list = picks.list.and_then(|id| list(&programs, id));
    let errors = picks.get.or(picks.first).and_then(|id| errors(&programs, id));
    let raw = Some(raw(&programs, &picks.raw(api)));
    let webhook = webhook(&programs, settings);
    let all = [
        ("quickstart", "The first call.", first),
        ("list", "A list, item by item and page by page.", list),
        ("errors", "How to tell errors apart.", errors),
        ("raw", "A call that the API's document does not describe.", raw),
        ("webhook", "How to verify and read an event that the API has sent.", webhook),
    ];
    let files = all.into_iter().filter_map(|(name, docs, code)| Some((name, docs, code?)));
    files
        .map(|(name, docs, code)| SourceFile {
            path: format!("examples/{name}.rs"),
            text: render("example.rs.j2", context! { header => HEADER, docs, code }),
        })
        .collect()
}

/// The names of those that call the API's own operations.
pub fn calling(files: &[SourceFile]) -> Vec<&str> {
    let names =
        files.iter().filter_map(|file| file.path.strip_prefix("examples/")?.strip_suffix(".rs"));
    names.filter(|name| !["raw", "webhook"].contains(name)).collect()
}

fn list(programs: &Programs<'_>, id: OperationId) -> Option<ExampleCode> {
    programs.around_call(id, |planned, call| {
        let ResponsePlan::Page(_) = planned.response else { return None };
        let items = show(programs.plan, &planned.response, call);
        let pages = each_page(call);
        Some(quote!(#items #pages))
    })
}

fn errors(programs: &Programs<'_>, id: OperationId) -> Option<ExampleCode> {
    let krate = ident(&programs.plan.crate_name);
    programs.around_call(id, |_, call| {
        Some(quote! {
            match #call.await {
                Ok(value) => println!("{value:?}"),
                Err(error) if error.is_not_found() => println!("not found"),
                Err(error) if error.is_unauthorized() => println!("the key is missing or wrong"),
                Err(#krate::Error::Api(failure)) => println!("{} {:?}", failure.status(), failure.message()),
                Err(error) => return Err(error.into()),
            }
        })
    })
}

fn raw(programs: &Programs<'_>, path: &str) -> ExampleCode {
    let statements: TokenStream = quote! {
        let value: serde_json::Value = client.get(#path).await?;
        println!("{value:#}");
    };
    programs.with_client(&programs.values(), statements)
}

fn webhook(programs: &Programs<'_>, settings: &Settings) -> Option<ExampleCode> {
    let payload = payload(programs.api, programs.plan, settings.webhook.as_ref()?)?;
    let event = noun(programs.plan, payload).unwrap_or("event".to_owned());
    let (format, event) = (format!("{{{event}:?}}"), ident(&event));
    let statements = quote! {
        let (headers, body) = (http::HeaderMap::new(), b"{}");
        match client.webhooks().unwrap(&headers, body) {
            Ok(#event) => println!(#format),
            Err(error) => println!("{error}"),
        }
    };
    Some(programs.with_client(&programs.values(), statements))
}
