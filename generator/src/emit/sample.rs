//! The values that examples show: the document's own where it has any, else tidy placeholders.

use proc_macro2::TokenStream;
use serde_json::Value as Json;

use super::call::{Source, is_simple, property};
use super::placeholder::Placeholder;
use super::value::Values;
use crate::ir::{Location, Operation, OperationId};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};
use crate::wire::Extent;

/// How many optional values an example shows where the document has no example of the whole body.
const OPTIONAL: usize = 2;

/// A call with values that explain themselves; `None` where a required value has a type that nothing is known of.
pub fn call(values: &Values<'_>, id: OperationId, client: TokenStream) -> Option<TokenStream> {
    let (operation, plan) = (values.api.operations.get(id.index())?, values.plan.operations.get(id.index())?);
    let with_examples = |argument: &Argument| value(values, operation, plan, argument, true);
    // An example of the document that does not fit its own schema must not cost the whole example.
    let without = |argument: &Argument| value(values, operation, plan, argument, false);
    values.call(id, client.clone(), &with_examples).or_else(|| values.call(id, client, &without))
}

/// The arguments that [`call`] gives values to, and these values.
pub fn given<'p>(values: &Values<'p>, id: OperationId) -> Vec<(&'p Argument, Json)> {
    let (Some(operation), Some(plan)) = (values.api.operations.get(id.index()), values.plan.operations.get(id.index())) else {
        return Vec::new();
    };
    let all = |examples: bool| {
        let arguments = plan.arguments.iter().chain(&plan.setters);
        arguments.filter_map(move |argument| Some((argument, value(values, operation, plan, argument, examples)?))).collect()
    };
    let trial = Values::qualified(values.api, values.plan);
    let fits = trial.call(id, quote::quote!(client), &|argument| value(values, operation, plan, argument, true)).is_some();
    all(fits)
}

/// The same without one of the optional values.
pub fn call_without(values: &Values<'_>, id: OperationId, client: TokenStream, setter: &str) -> Option<TokenStream> {
    let (operation, plan) = (values.api.operations.get(id.index())?, values.plan.operations.get(id.index())?);
    let kept = |argument: &Argument| match argument.ident == setter {
        true => None,
        false => value(values, operation, plan, argument, true),
    };
    values.call(id, client, &kept)
}

/// With one optional value, and no others.
pub fn call_with(values: &Values<'_>, id: OperationId, client: TokenStream, setter: &Argument) -> Option<TokenStream> {
    let given = optional(values, id, setter)?;
    call_of(values, id, client, &|argument| std::ptr::eq(setter, argument).then(|| given.clone()))
}

/// With required values only.
pub fn call_bare(values: &Values<'_>, id: OperationId, client: TokenStream) -> Option<TokenStream> {
    call_of(values, id, client, &|_| None)
}

fn call_of(values: &Values<'_>, id: OperationId, client: TokenStream, optional: Source<'_>) -> Option<TokenStream> {
    let (operation, plan) = (values.api.operations.get(id.index())?, values.plan.operations.get(id.index())?);
    let chosen = |argument: &Argument| match plan.setters.iter().any(|setter| std::ptr::eq(setter, argument)) {
        true => optional(argument),
        false => value(values, operation, plan, argument, true),
    };
    values.call(id, client, &chosen)
}

/// What an optional value is shown as, where it is to be shown.
pub fn optional(values: &Values<'_>, id: OperationId, setter: &Argument) -> Option<Json> {
    let (operation, plan) = (values.api.operations.get(id.index())?, values.plan.operations.get(id.index())?);
    let trial = Values::qualified(values.api, values.plan);
    let fits = |json: &Json| !json.is_null() && trial.argument(&setter.ty, setter.nullable, false, json).is_some();
    let given = documented(values, operation, plan, setter).filter(fits).or_else(|| simple(setter));
    let placeholder = || Placeholder::new(values.api, values.plan, Extent::Required).value(&setter.ty, &setter.ident);
    given.or_else(placeholder).filter(fits)
}

fn value(values: &Values<'_>, operation: &Operation, plan: &OperationPlan, argument: &Argument, examples: bool) -> Option<Json> {
    let required = plan.arguments.iter().any(|a| std::ptr::eq(a, argument));
    let given = if examples { documented(values, operation, plan, argument) } else { None };
    // Tried out where it leaves no imports behind.
    let trial = Values::qualified(values.api, values.plan);
    let fits = |json: &Json| trial.argument(&argument.ty, argument.nullable, required, json).is_some();
    let placeholder = || Placeholder::new(values.api, values.plan, Extent::Required).value(&argument.ty, &argument.ident);
    // An example from before the schema was changed still says what is shown.
    let is_stale = given.as_ref().is_some_and(|json| !json.is_null() && !fits(json));
    let given = given.filter(|json| !json.is_null() && fits(json));
    if required {
        return given.or_else(placeholder);
    }
    // Without it most servers refuse the request.
    if argument.target == Target::Body && operation.body.as_ref().is_some_and(|body| body.likely) {
        return given.or_else(placeholder);
    }
    match body_example(operation) {
        // The document shows a whole body: exactly that, and no more.
        Some(_) if examples && !matches!(argument.target, Target::Parameter(_)) => {
            given.or_else(|| placeholder().filter(|json| is_stale && fits(json)))
        }
        _ => shown(plan, argument).then(|| given.or_else(|| simple(argument)))?,
    }
}

/// The first few setters whose values are short; never the one that turns pages, which `into_stream` does.
fn shown(plan: &OperationPlan, argument: &Argument) -> bool {
    let mut short = plan.setters.iter().filter(|setter| is_simple(&setter.ty) && !is_cursor(setter));
    plan.arguments.is_empty() && short.by_ref().take(OPTIONAL).any(|setter| std::ptr::eq(setter, argument))
}

/// It turns pages.
pub fn is_cursor(setter: &Argument) -> bool {
    ["cursor", "page", "offset", "page_token", "after", "before", "starting_after"].contains(&setter.ident.as_str())
}

fn simple(argument: &Argument) -> Option<Json> {
    Some(match argument.ty {
        Ty::Bool => true.into(),
        Ty::String => argument.ident.trim_start_matches("r#").into(),
        Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => 10.into(),
        Ty::F32 | Ty::F64 => 0.5.into(),
        _ => return None,
    })
}

/// The document's example of a value.
fn documented(values: &Values<'_>, operation: &Operation, plan: &OperationPlan, argument: &Argument) -> Option<Json> {
    match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => {
            let parameter = operation.parameters.get(*at)?;
            // A secret in a header is nothing to show.
            (parameter.location != Location::Header || !parameter.sensitive).then(|| parameter.example.clone())?
        }
        (Target::Property(at), BodyPlan::Flat { of }) => {
            let field = property(values.api, *of, *at)?;
            match body_example(operation) {
                Some(body) => body.get(&field.name).cloned(),
                None => field.example.clone().or_else(|| type_example(values, &field.ty)),
            }
        }
        (Target::Flattened | Target::Body, _) => body_example(operation).cloned(),
        _ => None,
    }
}

fn body_example(operation: &Operation) -> Option<&Json> {
    operation.body.as_ref()?.example.as_ref()
}

fn type_example(values: &Values<'_>, ty: &crate::ir::Type) -> Option<Json> {
    match ty {
        crate::ir::Type::Named(id) => values.api.types.get(id.index())?.example.clone(),
        _ => None,
    }
}
