//! What a method says of its request besides the values of its arguments: statements such as
//! `request.not_repeatable();`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::body_settings;
use super::literals::security_alternatives;
use super::tokens::ident;
use crate::ir::{Api, Inside, Location, Operation, Parameter};
use crate::plan::{EventNames, OperationPlan, Plan};

/// The statements for one operation.
pub fn of(
    api: &Api,
    global: &Plan,
    operation: &Operation,
    plan: &OperationPlan,
) -> Vec<TokenStream> {
    let mut facts = Vec::new();
    facts.extend(body_settings::body_settings(operation, plan));
    facts.extend(operation.parameters.iter().filter_map(filled_by_client));
    if let Some(retries) = operation.retries {
        let retries = Literal::u32_unsuffixed(retries);
        facts.push(quote!(request.default_retries(#retries);));
    }
    if let Some(timeout) = operation.timeout {
        let milliseconds =
            Literal::u64_unsuffixed(u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX));
        facts.push(quote!(request.default_timeout(#milliseconds);));
    }
    if !operation.repeatable {
        facts.push(quote!(request.not_repeatable();));
    }
    if let Some(accept) = &plan.accept {
        facts.push(quote!(request.accept(#accept);));
    }
    if let Some(end) = plan.end_marker() {
        facts.push(quote!(request.end_marker(#end);));
    }
    if let Some(EventNames { listed, skipped }) = &plan.event_names {
        facts.push(quote!(request.event_names(&[#(#listed),*], &[#(#skipped),*]);));
    }
    if let Some(paging) = plan.paging {
        let paging = ident(&super::paging::static_name(global, paging));
        facts.push(quote!(request.paging(&crate::#paging);));
    }
    facts.extend(super::paging::sends(operation));
    if let Some(security) = &operation.security
        && operation.security != api.security
    {
        let alternatives = security_alternatives(api, security);
        facts.push(quote!(request.security(#alternatives);));
    }
    if operation.not_modified && operation.paging.is_none() {
        facts.push(quote!(request.not_modified_is_success();));
    }
    if let Some(Inside { property, is_optional }) = &operation.inside {
        facts.push(quote!(request.inside(#property, #is_optional);));
    }
    if let Some(server) = &operation.server {
        facts.push(quote!(request.server(#server);));
    }
    facts
}

/// `request.option(0, rt::ParamLocation::Path, "workspaceId", true);`
fn filled_by_client(parameter: &Parameter) -> Option<TokenStream> {
    let (at, name) = (Literal::usize_unsuffixed(parameter.client_option?), &parameter.name);
    let location = ident(match parameter.location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
        Location::Cookie => "Cookie",
    });
    let is_needed = parameter.required || parameter.location == Location::Path;
    Some(quote!(request.option(#at, rt::ParamLocation::#location, #name, #is_needed);))
}
