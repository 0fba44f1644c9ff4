//! The README's sections about bodies that depend on something: on the status of a response, on the
//! media type of a request, on a field mask.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::super::errors;
use super::super::example_code::ExampleCode;
use super::super::sample;
use super::super::tokens::ident;
use super::programs::Programs;
use crate::plan::{OperationPlan, Plan, ResponsePlan, StatusVariant, Ty};

/// The body that most errors have.
#[derive(Serialize)]
pub struct Details {
    r#type: String,
    /// Some methods document other bodies.
    has_others: bool,
}

pub fn details(plan: &Plan) -> Option<Details> {
    let Some(Ty::Item(id)) = &plan.error else { return None };
    Some(Details { r#type: plan.item(*id).name.clone(), has_others: errors::has_several(plan) })
}

/// A response whose type depends on the status.
pub fn by_status(programs: &Programs<'_>) -> Option<ExampleCode> {
    let id = programs.pick(|planned| planned.response.by_status().is_some())?;
    let planned = programs.plan.operations.get(id.index())?;
    let of = planned.response.by_status()?;
    let resource = programs.api.operations.get(id.index())?.resource;
    let module = programs.plan.resources.get(resource.index())?.module.iter();
    let module: Vec<_> = module.map(|name| ident(name)).collect();
    let values = programs.values();
    let (krate, name) = (values.krate(), ident(&of.name));
    let call = sample::call(&values, id, quote!(client))?;
    let arms = of.variants.iter().map(|variant| status_arm(&name, variant));
    let statements = quote! {
        match #call.await? {
            #(#arms)*
            other => println!("{}: {other:?}", other.status()),
        }
    };
    let import = quote!(use #krate::resources::#(#module)::*::#name;);
    Some(programs.with_client_and(import, &values, statements))
}

fn status_arm(name: &proc_macro2::Ident, variant: &StatusVariant) -> TokenStream {
    let ident = ident(&variant.ident);
    match (variant.status.is_some(), &variant.response) {
        (true, ResponsePlan::Empty) => quote!(#name::#ident => println!("no content"),),
        (true, _) => quote!(#name::#ident(value) => println!("{value:?}"),),
        (false, ResponsePlan::Empty) => quote!(#name::#ident(status) => println!("{status}"),),
        (false, _) => {
            quote!(#name::#ident(status, value) => println!("{status}: {value:?}"),)
        }
    }
}

/// A response that is nothing for some statuses.
pub fn optional(programs: &Programs<'_>) -> Option<ExampleCode> {
    let id = programs.pick(|planned| matches!(planned.response, ResponsePlan::Optional(..)))?;
    programs.around_call(id, |_, call| {
        Some(quote! {
            match #call.await? {
                Some(value) => println!("{value:?}"),
                None => println!("nothing"),
            }
        })
    })
}

/// A body whose media type has a method of its own.
#[derive(Serialize)]
pub struct MediaTypes {
    method: String,
    program: ExampleCode,
}

pub fn media_types(programs: &Programs<'_>) -> Option<MediaTypes> {
    let is_further = |planned: &OperationPlan| {
        let operation = programs.api.operations.get(planned.of.index());
        operation.is_some_and(|one| one.pointer.further().is_some())
    };
    let id = programs.pick(is_further)?;
    let method = &programs.plan.operations.get(id.index())?.method;
    Some(MediaTypes {
        method: method.trim_start_matches("r#").to_owned(),
        program: programs.call(id)?,
    })
}

/// A field mask made of the body.
#[derive(Serialize)]
pub struct Masks {
    setter: String,
    from_body: String,
    constant: Option<MaskConstant>,
    program: ExampleCode,
}

#[derive(Serialize)]
struct MaskConstant {
    /// With the request: `AgentsUpdate::NAME`.
    name: String,
    path: String,
}

pub fn masks(programs: &Programs<'_>) -> Option<Masks> {
    let has_example = |planned: &OperationPlan| {
        let operation = programs.api.operations.get(planned.of.index());
        let body = operation.and_then(|operation| operation.body.as_ref());
        body.is_some_and(|body| body.example.is_some())
    };
    let id = programs
        .pick(|planned| planned.mask.is_some() && has_example(planned))
        .or_else(|| programs.pick(|planned| planned.mask.is_some()))?;
    let planned = programs.plan.operations.get(id.index())?;
    let mask = planned.mask.as_ref()?;
    let values = programs.values();
    let call = sample::call_without(&values, id, quote!(client), &mask.setter)?;
    let from_body = ident(&mask.from_body);
    let constant = mask.constants.first().map(|(name, path)| MaskConstant {
        name: format!("{}::{name}", planned.builder),
        path: path.clone(),
    });
    Some(Masks {
        setter: mask.setter.clone(),
        from_body: mask.from_body.clone(),
        constant,
        program: programs.with_client(&values, quote!(#call.#from_body().await?;)),
    })
}
