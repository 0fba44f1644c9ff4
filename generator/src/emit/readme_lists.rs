//! The README's section about lists.

use quote::quote;

use super::operation_docs::item_names;
use super::readme::{call_text, fenced, program};
use super::sample;
use super::tokens::ident;
use super::value::Values;
use crate::ir::{Api, NextPage, OperationId, PageParam};
use crate::plan::{Plan, ResponsePlan, Target, Ty};

/// All of it, for a list of the API.
pub fn section(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let program = program(api, plan, id)?;
    let words = "`into_stream` goes through the items of all pages, `into_pages` through the pages; `.await` gives one page, whose `next_page` is the\n\
        next, and whose `get` reads what came beside the items. A server that repeats its cursor is an error. With `.into_stream().lenient()` an item that does not fit its type is an error in its\n\
        place, and the items after it still come.";
    let otherwise = otherwise(api, plan, id).unwrap_or_default();
    let resume = resume(api, plan, id).unwrap_or_default();
    Some(format!("## Lists\n\n{words}\n\n{program}\n\n{otherwise}{resume}"))
}

/// Page by page, and what does not fit left out.
fn otherwise(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let ResponsePlan::Page(item) = &plan.operations.get(id.index())?.response else { return None };
    let values = Values::imported(api, plan);
    let (krate, call) = (values.krate(), sample::call_bare(&values, id, quote!(client))?);
    let (name, all) = item_names(plan, item);
    let (format, name) = (format!("{{{name}:?}}"), ident(&name));
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        let mut page = Some(#call.await?);
        while let Some(current) = page {
            println!("{} items", current.items.len());
            page = current.next_page().await?;
        }
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
    Some(format!(
        "Page by page, in both ways, and without the items that do not fit:\n\n{}\n\n",
        fenced(values.imports(), statements)
    ))
}

/// To go on later, where there is a cursor.
fn resume(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
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
    let setter = planned
        .setters
        .iter()
        .find(|setter| is_cursor(&setter.target) && setter.ty == Ty::String)?;
    let (krate, call, setter) = (&plan.crate_name, call_text(api, plan, id)?, &setter.ident);
    Some(format!(
        "To continue later, keep `next_cursor`:\n\n\
         ```rust,no_run\n\
         async fn one_more(client: &{krate}::Client, saved: Option<String>) -> Result<Option<String>, {krate}::Error> {{\n    \
             let page = {call}.with_some(saved, |list, cursor| list.{setter}(cursor)).await?;\n    \
             println!(\"{{}} items\", page.items.len());\n    \
             Ok(page.next_cursor().map(str::to_owned))\n\
         }}\n```\n\n"
    ))
}

/// Two lines of a program without async.
pub fn blocking(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let is_list = matches!(plan.operations.get(id.index())?.response, ResponsePlan::Page(_));
    let call = call_text(api, plan, id).filter(|_| is_list)?;
    Some(format!("    for item in {call} {{\n        println!(\"{{:?}}\", item?);\n    }}\n"))
}
