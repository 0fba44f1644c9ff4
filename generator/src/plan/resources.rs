//! Handles, accessors and builders: the names under `resources/` and on the client.

use super::ident::{Taken, raw, snake_name, type_name_of};
use super::modules::module_name;
use super::words::words;
use super::{OperationPlan, ResourcePlan};
use crate::ir::{Api, Operation, OperationId, Resource, ResourceId};
use crate::lock::Lock;

/// What the client has besides its resources.
const CLIENT: &[&str] = &[
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "head",
    "options",
    "request",
    "builder",
    "from_env",
    "webhooks",
    "webhook_verifier",
    "new",
    "clone",
    "fmt",
    "from",
    "into",
];

/// What every handle has.
const HANDLE: &[&str] = &["new", "clone", "fmt", "from", "into"];

/// Types of the SDK's root, which a handle should not be mixed up with.
const ROOT: &[&str] = &["Self"];

/// The resources, with the names of their operations' methods and builders (in the order of [`Api::operations`]).
pub fn plan_resources(api: &Api, lock: &Lock, taken: &mut Taken) -> (Vec<ResourcePlan>, Vec<MethodNames>) {
    ROOT.iter().for_each(|name| _ = taken.claim(name));
    let mut plans: Vec<ResourcePlan> = Vec::new();
    for (index, resource) in api.resources.iter().enumerate() {
        let id = ResourceId(index as u32);
        let parent = resource.parent.and_then(|parent| plans.get(parent.index()));
        let mut module = parent.map(|parent| parent.module.clone()).unwrap_or_default();
        module.push(module_name(&resource.name));
        plans.push(ResourcePlan {
            of: id,
            accessor: String::new(),
            handle: handle(api, id, taken),
            module,
            children: children(api, Some(id)).map(|(id, _)| id).collect(),
            operations: Vec::new(),
        });
    }
    for (index, operation) in api.operations.iter().enumerate() {
        if let Some(plan) = plans.get_mut(operation.resource.index()) {
            plan.operations.push(OperationId(index as u32));
        }
    }
    distinct_modules(api, &mut plans);
    accessors(api, None, Taken::default(), CLIENT, &mut plans);
    let mut methods = vec![MethodNames::default(); api.operations.len()];
    for index in 0..plans.len() {
        name_members(api, lock, ResourceId(index as u32), &mut plans, &mut methods);
    }
    name_builders(api, lock, &plans, taken, &mut methods);
    (plans, methods)
}

/// What an operation is called.
#[derive(Debug, Clone, Default)]
pub struct MethodNames {
    /// Not yet raw.
    pub method: String,
    pub builder: String,
}

impl MethodNames {
    /// Into the operation's plan.
    pub fn name(self, plan: &mut OperationPlan) {
        plan.method = raw(self.method);
        plan.builder = self.builder;
    }
}

/// `agents.variations.add_memory_layer`, as the lock has it.
pub fn full_method(api: &Api, operation: &Operation, method: &str) -> String {
    let mut path = api.resource_path(operation.resource).join(".");
    path.push('.');
    path.push_str(method);
    path
}

fn children(api: &Api, parent: Option<ResourceId>) -> impl Iterator<Item = (ResourceId, &Resource)> {
    let all = api.resources.iter().enumerate().map(|(index, resource)| (ResourceId(index as u32), resource));
    all.filter(move |(_, resource)| resource.parent == parent)
}

fn handle(api: &Api, id: ResourceId, taken: &mut Taken) -> String {
    let path: Vec<String> = api.resource_path(id).into_iter().flat_map(words).collect();
    taken.first_free([type_name_of(&path, "Resource").as_str()])
}

/// Two resources whose names become one file.
fn distinct_modules(api: &Api, plans: &mut [ResourcePlan]) {
    let mut taken = Taken::default();
    for index in 0..plans.len() {
        let parent = api.resources.get(index).and_then(|resource| resource.parent);
        let above = parent.and_then(|parent| plans.get(parent.index())).map(|parent| parent.module.clone()).unwrap_or_default();
        let Some(plan) = plans.get_mut(index) else { continue };
        let own = plan.module.last().cloned().unwrap_or_default();
        let path = above.iter().cloned().chain([own]).collect::<Vec<_>>().join("/");
        let path = taken.first_free([path.as_str()]);
        plan.module = path.split('/').map(str::to_owned).collect();
    }
}

/// Names for the children of a handle, or of the client.
fn accessors(api: &Api, parent: Option<ResourceId>, mut taken: Taken, reserved: &[&str], plans: &mut [ResourcePlan]) -> Taken {
    for (id, resource) in children(api, parent) {
        let name = taken.underscored(&snake_name(&resource.name, "resource"), |name| reserved.contains(&name));
        if let Some(plan) = plans.get_mut(id.index()) {
            plan.accessor = raw(name);
        }
    }
    taken
}

/// A handle's methods and accessors share one scope: methods that were there before, then accessors, then new methods.
fn name_members(api: &Api, lock: &Lock, id: ResourceId, plans: &mut [ResourcePlan], methods: &mut [MethodNames]) {
    let operations = plans.get(id.index()).map(|plan| plan.operations.clone()).unwrap_or_default();
    let mut taken = Taken::default();
    for operation in &operations {
        let Some(definition) = api.operations.get(operation.index()) else { continue };
        let locked = lock.operations.get(&definition.pointer.0).map(|locked| locked.method.as_str());
        let kept = locked.and_then(|locked| locked.rsplit_once('.')).filter(|(_, method)| is_method(method));
        if let Some((path, method)) = kept
            && path == api.resource_path(definition.resource).join(".")
            && method.trim_end_matches('_') == snake_name(&definition.method, "call").trim_end_matches('_')
            && taken.claim(method)
            && let Some(names) = methods.get_mut(operation.index())
        {
            method.clone_into(&mut names.method);
        }
    }
    let mut taken = accessors_giving_way(api, id, taken, plans);
    // A method for another body gives way to the document's own operations.
    let is_further = |id: &&OperationId| api.operations.get(id.index()).is_some_and(|one| one.pointer.further().is_some());
    let (further, own): (Vec<_>, Vec<_>) = operations.iter().partition(is_further);
    for operation in own.into_iter().chain(further).copied() {
        let (Some(definition), Some(names)) = (api.operations.get(operation.index()), methods.get_mut(operation.index())) else {
            continue;
        };
        if names.method.is_empty() {
            let wanted = snake_name(&definition.method, "call");
            let clash = taken.has(&wanted) || HANDLE.contains(&wanted.as_str());
            names.method = taken.underscored(&wanted, |_| clash);
        }
    }
}

/// Accessors among methods that were there before them.
fn accessors_giving_way(api: &Api, id: ResourceId, taken: Taken, plans: &mut [ResourcePlan]) -> Taken {
    let clashes: Vec<String> =
        children(api, Some(id)).map(|(_, child)| snake_name(&child.name, "resource")).filter(|name| taken.has(name)).collect();
    let reserved: Vec<&str> = HANDLE.iter().copied().chain(clashes.iter().map(String::as_str)).collect();
    accessors(api, Some(id), taken, &reserved, plans)
}

fn is_method(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        && !name.is_empty()
        && !name.starts_with(|c: char| c.is_ascii_digit())
}

/// `AgentsVariationsUpdate`: those of operations that were there before come first.
fn name_builders(api: &Api, lock: &Lock, plans: &[ResourcePlan], taken: &mut Taken, methods: &mut [MethodNames]) {
    let was_there = |operation: &Operation| lock.operations.contains_key(&operation.pointer.0);
    for before in [true, false] {
        for (operation, names) in
            api.operations.iter().zip(methods.iter_mut()).filter(|(operation, _)| was_there(operation) == before)
        {
            let handle = plans.get(operation.resource.index()).map_or("", |plan| plan.handle.as_str());
            let name = format!("{handle}{}", type_name_of(&words(&names.method), "Call").trim_start_matches('_'));
            let candidates = [name.clone(), format!("{name}Request"), format!("{name}Call")];
            names.builder = taken.first_free(candidates.iter().map(String::as_str));
        }
    }
}
