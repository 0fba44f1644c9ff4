//! `examples/*.rs`: small programs, made from what the API has.

use quote::quote;

use super::client::payload;
use super::operation_docs::{noun, show};
use super::readme::whole_program;
use super::readme_operations::ReadmeOperations;
use super::sample;
use super::source::{HEADER, SourceFile};
use super::tokens::ident;
use super::value::Values;
use crate::config::Settings;
use crate::ir::{Api, OperationId};
use crate::plan::{Plan, ResponsePlan};

/// All of them.
pub fn files(api: &Api, plan: &Plan, settings: &Settings) -> Vec<SourceFile> {
    let picks = ReadmeOperations::new(api, plan);
    let quickstart = picks
        .first
        .and_then(|id| Some(("quickstart", "The first call.", quickstart(api, plan, id)?)));
    let list = picks.list.and_then(|id| {
        Some(("list", "A list, item by item and page by page.", list(api, plan, id)?))
    });
    let errors = picks
        .get
        .or(picks.first)
        .and_then(|id| Some(("errors", "How to tell errors apart.", errors(api, plan, id)?)));
    let raw = Some((
        "raw",
        "A call that the API's document does not describe.",
        raw(plan, &picks.raw(api)),
    ));
    let webhook = webhook(api, plan, settings)
        .map(|text| ("webhook", "How to verify and read an event that the API has sent.", text));
    let file = |(name, docs, text): (&str, &str, String)| SourceFile {
        path: format!("examples/{name}.rs"),
        text: format!("{HEADER}//! {docs}\n\n{text}"),
    };
    [quickstart, list, errors, raw, webhook].into_iter().flatten().map(file).collect()
}

/// The names of those that call the API's own operations.
pub fn calling(files: &[SourceFile]) -> Vec<&str> {
    let names =
        files.iter().filter_map(|file| file.path.strip_prefix("examples/")?.strip_suffix(".rs"));
    names.filter(|name| !["raw", "webhook"].contains(name)).collect()
}

fn quickstart(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let (krate, response) = (values.krate(), &plan.operations.get(id.index())?.response);
    let statements = show(plan, response, &call);
    Some(whole_program(
        values.imports(),
        quote!(let client = #krate::Client::from_env()?; #statements),
    ))
}

fn list(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let (krate, response) = (values.krate(), &plan.operations.get(id.index())?.response);
    let ResponsePlan::Page(_) = response else { return None };
    let items = show(plan, response, &call);
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        #items
        let mut page = Some(#call.await?);
        while let Some(current) = page {
            println!("{} items", current.items.len());
            page = current.next_page().await?;
        }
    };
    Some(whole_program(values.imports(), statements))
}

fn errors(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let krate = values.krate();
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        match #call.await {
            Ok(value) => println!("{value:?}"),
            Err(error) if error.is_not_found() => println!("not found"),
            Err(error) if error.is_unauthorized() => println!("the key is missing or wrong"),
            Err(#krate::Error::Api(failure)) => println!("{} {:?}", failure.status(), failure.message()),
            Err(error) => return Err(error.into()),
        }
    };
    Some(whole_program(values.imports(), statements))
}

fn raw(plan: &Plan, path: &str) -> String {
    let krate = ident(&plan.crate_name);
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        let value: serde_json::Value = client.get(#path).await?;
        println!("{value:#}");
    };
    whole_program(Default::default(), statements)
}

fn webhook(api: &Api, plan: &Plan, settings: &Settings) -> Option<String> {
    let krate = ident(&plan.crate_name);
    let event = ident(
        &noun(plan, payload(api, plan, settings.webhook.as_ref()?)?).unwrap_or("event".to_owned()),
    );
    let format = format!("{{{event}:?}}");
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        let (headers, body) = (http::HeaderMap::new(), b"{}");
        match client.webhooks().unwrap(&headers, body) {
            Ok(#event) => println!(#format),
            Err(error) => println!("{error}"),
        }
    };
    Some(whole_program(Default::default(), statements))
}
