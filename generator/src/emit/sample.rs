//! The values that examples show: the document's own where it has any, else tidy placeholders.

use proc_macro2::TokenStream;
use serde_json::Value as Json;

use super::call::{Source, is_simple, property};
use super::placeholder::Placeholder;
use super::value::Values;
use crate::ir::{Api, Location, Operation, OperationId, ResourceId, Verb};
use crate::plan::{AnswerPlan, Argument, BodyPlan, ItemKind, OperationPlan, Plan, Target, Ty};
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

/// The operations that the README and the examples show.
#[derive(Debug, Clone, Copy, Default)]
pub struct Picks {
    /// Sends something and gets something.
    pub first: Option<OperationId>,
    pub list: Option<OperationId>,
    /// Gets one thing by its name.
    pub get: Option<OperationId>,
}

impl Picks {
    pub fn of(api: &Api, plan: &Plan) -> Self {
        let usable = |id: &OperationId| {
            let deprecated = api.operations.get(id.index()).is_none_or(|operation| operation.docs.deprecated);
            !deprecated && call(&Values::imported(api, plan), *id, TokenStream::new()).is_some()
        };
        let find = |fits: &dyn Fn(&Operation, &OperationPlan) -> bool| {
            let all = plan.operations.iter().filter_map(|plan| Some((api.operations.get(plan.of.index())?, plan)));
            all.filter(|(operation, plan)| fits(operation, plan)).map(|(_, plan)| plan.of).find(usable)
        };
        let json = |plan: &OperationPlan| matches!(plan.answer, AnswerPlan::Json(Ty::Item(_)));
        let list = find(&|_, plan| matches!(plan.answer, AnswerPlan::Page(_)) && plan.arguments.is_empty());
        let get = find(&|operation, plan| operation.verb == Verb::Get && json(plan) && plan.arguments.len() == 1);
        let writes = |operation: &Operation, plan: &OperationPlan| {
            let writes = matches!(operation.verb, Verb::Post | Verb::Put | Verb::Patch);
            writes && json(plan) && plan.arguments.iter().any(|argument| matches!(argument.ty, Ty::Item(_)))
        };
        // What is listed as well is what the API is about, rather than a step on the way to it.
        let is_listed = |resource: ResourceId| {
            let mut all = plan.operations.iter().filter(|plan| plan.paging.is_some());
            all.any(|plan| api.operations.get(plan.of.index()).is_some_and(|other| other.resource == resource))
        };
        // Nobody's first call is about keys.
        let is_secret = |of: &OperationPlan| {
            let types = of.arguments.iter().map(|argument| &argument.ty).chain(match &of.answer {
                AnswerPlan::Json(ty) => Some(ty),
                _ => None,
            });
            types.into_iter().any(|ty| has_secrets(plan, ty, 3))
        };
        let fits = |operation: &Operation, plan: &OperationPlan| {
            writes(operation, plan) && is_listed(operation.resource) && !is_secret(plan)
        };
        let first = shortest(api, plan, fits);
        // Rather something that is read than an order to buy.
        let read = || find(&|operation, plan| operation.verb == Verb::Get && json(plan));
        let write = || shortest(api, plan, writes).filter(usable);
        let any = || find(&|_, _| true);
        Self {
            first: first.filter(usable).or(get).or(list).or_else(read).or_else(write).or_else(any),
            list: list.or_else(|| find(&|_, plan| plan.paging.is_some())),
            get,
        }
    }

    /// A path without holes that the API answers.
    pub fn raw(&self, api: &Api) -> String {
        let whole = |operation: &&Operation| operation.verb == Verb::Get && !operation.path.contains(['{', '"', '\\']);
        let listed = self.list.and_then(|id| api.operations.get(id.index())).filter(whole);
        listed.or_else(|| api.operations.iter().find(whole)).map_or("/".to_owned(), |operation| operation.path.clone())
    }
}

/// Something in it, down to so many levels, is a secret.
fn has_secrets(plan: &Plan, ty: &Ty, levels: usize) -> bool {
    ty.any(&|ty| match ty {
        Ty::Item(id) => match &plan.item(*id).kind {
            ItemKind::Struct(of) => {
                of.redacted || levels > 0 && of.fields.iter().any(|field| has_secrets(plan, &field.ty, levels - 1))
            }
            _ => false,
        },
        _ => false,
    })
}

/// The operation whose example is the shortest: the one that is the easiest to read.
fn shortest(api: &Api, plan: &Plan, fits: impl Fn(&Operation, &OperationPlan) -> bool) -> Option<OperationId> {
    // Of a large API the first few say enough.
    let few = plan.operations.iter().filter(|plan| api.operations.get(plan.of.index()).is_some_and(|of| fits(of, plan))).take(40);
    let sized = few.filter_map(|plan_of| {
        let call = call(&Values::imported(api, plan), plan_of.of, TokenStream::new())?;
        Some((call.to_string().len(), plan_of.of))
    });
    sized.min().map(|(_, id)| id)
}
