//! Examples of responses, one for each status.

use super::context::{Context, one_line};
use super::json::Tree;
use super::returns::described;
use super::view::{Code, Tab};
use crate::ir::{Operation, ResponseBody};
use crate::plan::{OperationPlan, ResponsePlan, Ty};
use crate::wire::{Documented, Shown};

/// The responses that have a body to show, and those that have none.
pub fn of(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Vec<Tab> {
    let documented = context.reader.documented(operation.pointer.location());
    documented.iter().map(|response| tab(context, operation, plan, response)).collect()
}

fn tab(
    context: &Context<'_>,
    operation: &Operation,
    plan: &OperationPlan,
    response: &Documented<'_>,
) -> Tab {
    let status = one_line(response.status);
    let code = match &response.body {
        Some(Shown::Given(node)) => Tree::of_node(node).code(),
        Some(Shown::MadeUp(json)) => {
            match (
                &operation.paging,
                &plan.response,
                type_of(context, operation, plan, response.status),
            ) {
                (Some(paging), ResponsePlan::Page(item), None) => {
                    Tree::of_page(context, &paging.items, &Ty::Vec(Box::new(item.clone())), json)
                        .code()
                }
                (_, _, ty) => Tree::of_json(context, ty.as_ref(), json).code(),
            }
        }
        None => Code::new(),
    };
    Tab {
        id: status.clone(),
        title: status,
        language: "json",
        code,
        words: described(response.description),
    }
}

/// The type of the body of a response, by which its members are in order.
fn type_of(
    context: &Context<'_>,
    operation: &Operation,
    plan: &OperationPlan,
    status: &str,
) -> Option<Ty> {
    if let Some((_, ty)) = plan.errors.iter().find(|(known, _)| known == status) {
        return Some(ty.clone());
    }
    if operation.errors.iter().any(|error| error.status == status) {
        return context.plan.error.clone();
    }
    match &plan.response {
        ResponsePlan::ByStatus(of) => {
            let one = of
                .variants
                .iter()
                .find(|variant| variant.status.is_some_and(|known| known.to_string() == status))?;
            one.response.types().first().map(|ty| (*ty).clone())
        }
        // The envelope of a page is a type of the document, if not always one of the SDK.
        ResponsePlan::Page(_) => match &operation.response {
            ResponseBody::Json(crate::ir::Type::Named(id)) => {
                context.plan.of_types[*id].received.map(Ty::Item)
            }
            _ => None,
        },
        response => response.types().first().map(|ty| (*ty).clone()),
    }
}
