//! The operations that the README and the examples show: those that a newcomer would call.

use std::cmp::Reverse;
use std::collections::HashMap;

use proc_macro2::TokenStream;

use super::sample::call;
use super::value::Values;
use crate::ir::{Api, Operation, OperationId, ResourceId, Verb};
use crate::plan::{AnswerPlan, ItemKind, OperationPlan, Plan, Ty};

/// See the module.
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
            let deprecated = api.operations.get(id.index()).is_none_or(|operation| api.is_deprecated(operation));
            !deprecated && call(&Values::imported(api, plan), *id, TokenStream::new()).is_some()
        };
        let roots = Roots::of(api);
        let find = |fits: &dyn Fn(&Operation, &OperationPlan) -> bool| {
            let all = plan.operations.iter().filter_map(|plan| Some((api.operations.get(plan.of.index())?, plan)));
            let mut fitting: Vec<_> = all.filter(|(operation, plan)| fits(operation, plan)).collect();
            fitting.sort_by_key(|(operation, _)| roots.distance(operation.resource));
            fitting.into_iter().map(|(_, plan)| plan.of).find(usable)
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
                AnswerPlan::Json(ty) | AnswerPlan::String(ty) => Some(ty),
                _ => None,
            });
            types.into_iter().any(|ty| has_secrets(plan, ty, 3))
        };
        let is_near = |resource: ResourceId| roots.root(resource).1 == 0 && roots.is_central(resource);
        let fits = |operation: &Operation, plan: &OperationPlan| {
            writes(operation, plan) && is_near(operation.resource) && is_listed(operation.resource) && !is_secret(plan)
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

/// How much of the API hangs on each resource of the client.
struct Roots<'a> {
    api: &'a Api,
    /// By the root's place among the resources.
    operations: HashMap<usize, usize>,
}

impl<'a> Roots<'a> {
    fn of(api: &'a Api) -> Self {
        let mut roots = Self { api, operations: HashMap::new() };
        for operation in &api.operations {
            let (root, _) = roots.root(operation.resource);
            *roots.operations.entry(root).or_default() += 1;
        }
        roots
    }

    /// The resource of the client that it hangs on, and how far below that it is.
    fn root(&self, resource: ResourceId) -> (usize, usize) {
        let parent = |at: usize| self.api.resources.get(at).and_then(|resource| resource.parent);
        let (mut at, mut depth) = (resource.index(), 0);
        while let Some(above) = parent(at) {
            (at, depth) = (above.index(), depth + 1);
        }
        (at, depth)
    }

    /// From what the API is about: a short way to where it has the most to offer.
    fn distance(&self, resource: ResourceId) -> (usize, Reverse<usize>) {
        let (root, depth) = self.root(resource);
        (depth, Reverse(self.operations.get(&root).copied().unwrap_or_default()))
    }

    /// Whether it is more than a corner of the API.
    fn is_central(&self, resource: ResourceId) -> bool {
        let (root, _) = self.root(resource);
        self.operations.get(&root).is_some_and(|own| own * CORNER >= self.api.operations.len())
    }
}

/// A resource with less than one in so many operations is a corner.
const CORNER: usize = 20;

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
