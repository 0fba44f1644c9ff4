//! The README's section about lists.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::super::example_code::ExampleCode;
use super::super::operation_docs::item_names;
use super::super::sample;
use super::super::tokens::ident;
use super::programs::Programs;
use crate::ir::{NextPage, OperationId, PageParam};
use crate::plan::{ResponsePlan, Target, Ty};

#[derive(Serialize)]
pub struct Lists {
    /// Goes through all items.
    items: ExampleCode,
    /// Page by page, and without the items that do not fit.
    pages: Option<ExampleCode>,
    resume: Option<Resume>,
    /// A call on one line, for a program without async.
    blocking_call: Option<String>,
}

/// How to continue a list later, where there is a cursor.
#[derive(Serialize)]
struct Resume {
    call: String,
    /// Sets the cursor.
    setter: String,
}

/// All of it, for a list of the API.
pub fn lists(programs: &Programs<'_>, id: OperationId) -> Option<Lists> {
    let is_list =
        matches!(programs.plan.operations.get(id.index())?.response, ResponsePlan::Page(_));
    Some(Lists {
        items: programs.call(id)?,
        pages: pages(programs, id),
        resume: resume(programs, id),
        blocking_call: programs.call_text(id).filter(|_| is_list),
    })
}

/// Goes from page to page: `call` gives the first.
pub fn each_page(call: &TokenStream) -> TokenStream {
    quote! {
        let mut page = Some(#call.await?);
        while let Some(current) = page {
            println!("{} items", current.items.len());
            page = current.next_page().await?;
        }
    }
}

fn pages(programs: &Programs<'_>, id: OperationId) -> Option<ExampleCode> {
    let plan = programs.plan;
    let ResponsePlan::Page(item) = &plan.operations.get(id.index())?.response else { return None };
    let values = programs.values();
    let call = sample::call_bare(&values, id, quote!(client))?;
    let (name, all) = item_names(plan, item);
    let (format, name) = (format!("{{{name}:?}}"), ident(&name));
    let each_page = each_page(&call);
    let statements = quote! {
        #each_page
        let mut pages = #call.into_pages();
        while let Some(page) = pages.next().await {
            let page = page?;
            println!("{} items", page.items.len());
        }
        let mut #all = #call.into_stream().lenient();
        while let Some(#name) = #all.next().await {
            match #name {
                Ok(#name) => println!(#format),
                Err(error) if error.is_decode() => println!("left out: {error}"),
                Err(error) => return Err(error.into()),
            }
        }
    };
    Some(programs.with_client(&values, statements))
}

fn resume(programs: &Programs<'_>, id: OperationId) -> Option<Resume> {
    let (api, plan) = (programs.api, programs.plan);
    let (operation, planned) = (api.operations.get(id.index())?, plan.operations.get(id.index())?);
    let NextPage::Cursor { param: PageParam::Query(param), .. } =
        &plan.pagings.get(planned.paging?)?.next
    else {
        return None;
    };
    let is_cursor = |target: &Target| match target {
        Target::Parameter(at) => {
            operation.parameters.get(*at).is_some_and(|parameter| parameter.name == *param)
        }
        _ => false,
    };
    let mut setters = planned.setters.iter();
    let setter = setters.find(|setter| is_cursor(&setter.target) && setter.ty == Ty::String)?;
    Some(Resume { call: programs.call_text(id)?, setter: setter.ident.clone() })
}
