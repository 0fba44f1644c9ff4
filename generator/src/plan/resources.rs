//! Handles, accessors and builders: the names under `resources/` and on the client.

use super::modules::module_name;
use super::{OperationPlan, ResourcePlan};
use crate::ir::{Api, Operation, OperationId, Resource, ResourceId, Table};
use crate::lock::{Lock, LockedOperation, LockedResource};
use crate::naming::idents::{NameScope, is_method, is_type, raw, short, snake_name, type_name_of};
use crate::naming::words::words;

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
    "try_into",
    "inner",
];

/// What every handle has, and what any value is asked first where it takes itself.
const HANDLE: &[&str] = &["new", "clone", "fmt", "from", "into", "try_into"];

/// Types of the SDK's root, which a handle should not be mixed up with.
const ROOT: &[&str] = &["Self"];

/// The resources, with the names of their operations' methods and builders (in the order of
/// [`Api::operations`]).
pub fn plan_resources(
    api: &Api,
    lock: &Lock,
    taken: &mut NameScope,
) -> (Table<ResourceId, ResourcePlan>, Table<OperationId, MethodNames>) {
    ROOT.iter().for_each(|name| _ = taken.reserve(name));
    let mut plans: Table<ResourceId, ResourcePlan> = Table::default();
    for id in api.resources.ids() {
        plans.push(ResourcePlan {
            of: id,
            accessor: String::new(),
            // The type of the client is there already, and no resource's own.
            handle: if is_client(api, id) { usual_handle(api, id) } else { String::new() },
            module: Vec::new(),
            children: children(api, Some(id)).map(|(id, _)| id).collect(),
            operations: Vec::new(),
        });
    }
    for (id, operation) in api.operations.entries() {
        plans[operation.resource].operations.push(id);
    }
    let order = Order::new(api, lock);
    modules(api, &order, &mut plans);
    let mut methods = api.operations.same_ids(MethodNames::default());
    let client = children(api, None).find(|(_, resource)| resource.is_client()).map(|(id, _)| id);
    // Without webhooks the client has no method of that name.
    let on_client: Vec<&str> =
        CLIENT.iter().copied().filter(|name| *name != "webhooks" || has_webhooks(api)).collect();
    name_members(
        api,
        lock,
        &order,
        Members { of: client, under: None, reserved: &on_client },
        &mut plans,
        &mut methods,
    );
    for id in api.resources.ids() {
        if Some(id) != client {
            name_members(
                api,
                lock,
                &order,
                Members { of: Some(id), under: Some(id), reserved: HANDLE },
                &mut plans,
                &mut methods,
            );
        }
    }
    // Handles and builders share a scope: all that was there before comes first.
    for were_there in [true, false] {
        name_handles(api, &order, were_there, taken, &mut plans);
        name_builders(api, lock, were_there, &plans, taken, &mut methods);
    }
    (plans, methods)
}

/// Whether the SDK may have `client.webhooks()`.
fn has_webhooks(api: &Api) -> bool {
    !api.webhooks.is_empty()
}

/// The resources that were there before, then the others; and what the lock says of each.
struct Order<'l> {
    all: Vec<ResourceId>,
    /// How many of them were there.
    old: usize,
    locked: Table<ResourceId, Option<&'l LockedResource>>,
}

impl<'l> Order<'l> {
    fn new(api: &Api, lock: &'l Lock) -> Self {
        let paths: Table<ResourceId, String> =
            api.resources.ids().map(|id| api.resource_path(id).join(".")).collect();
        let ids = |wanted: bool| {
            let paths = paths.entries().filter(move |(_, path)| lock.has_resource(path) == wanted);
            paths.map(|(id, _)| id)
        };
        let mut all: Vec<ResourceId> = ids(true).collect();
        let old = all.len();
        all.extend(ids(false));
        let locked: Table<_, _> = paths.iter().map(|path| lock.resources.get(path)).collect();
        // Those with names of their own took what was left: now they are served first.
        let is_odd = |id: &ResourceId| locked[*id].is_some();
        if let Some(old) = all.get_mut(..old) {
            old.sort_by_key(|id| !is_odd(id));
        }
        Self { all, old, locked }
    }
    fn locked(
        &self,
        id: ResourceId,
        name: impl Fn(&'l LockedResource) -> Option<&'l String>,
    ) -> Option<&'l str> {
        self.locked[id].and_then(name).map(String::as_str)
    }
}

/// What the path alone gives: where a resource has another name, the lock keeps it.
pub fn usual_names(api: &Api, id: ResourceId) -> [String; 3] {
    let name = api.resources[id].name.as_str();
    if name.is_empty() {
        return ["Client".to_owned(), String::new(), "client".to_owned()];
    }
    [usual_handle(api, id), snake_name(name, "resource"), module_name(name)]
}

fn is_client(api: &Api, id: ResourceId) -> bool {
    api.resources[id].is_client()
}

fn usual_handle(api: &Api, id: ResourceId) -> String {
    if is_client(api, id) {
        return "Client".to_owned();
    }
    let path: Vec<String> = api.resource_path(id).into_iter().flat_map(words).collect();
    type_name_of(&path, "Resource")
}

/// `AgentsVariationsUpdate`
pub fn usual_builder(handle: &str, method: &str) -> String {
    // `Self_` and `Get` are `SelfGet`.
    short(format!(
        "{}{}",
        handle.trim_end_matches('_'),
        type_name_of(&words(method), "Call").trim_start_matches('_')
    ))
}

fn name_handles(
    api: &Api,
    order: &Order<'_>,
    were_there: bool,
    taken: &mut NameScope,
    plans: &mut Table<ResourceId, ResourcePlan>,
) {
    let (old, new) = order.all.split_at_checked(order.old).unwrap_or_default();
    for id in if were_there { old } else { new } {
        let locked =
            order.locked(*id, |locked| locked.handle.as_ref()).filter(|name| is_type(name));
        let usual = usual_handle(api, *id);
        if !is_client(api, *id) {
            plans[*id].handle = taken.first_free(locked.into_iter().chain([usual.as_str()]));
        }
    }
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
    let path = api.resource_path(operation.resource);
    path.into_iter().chain([method]).collect::<Vec<_>>().join(".")
}

fn children(
    api: &Api,
    parent: Option<ResourceId>,
) -> impl Iterator<Item = (ResourceId, &Resource)> {
    api.resources.entries().filter(move |(_, resource)| resource.parent == parent)
}

/// Two resources whose names become one file do not.
fn modules(api: &Api, order: &Order<'_>, plans: &mut Table<ResourceId, ResourcePlan>) {
    let mut taken = NameScope::default();
    let mut own = api.resources.same_ids(String::new());
    for id in &order.all {
        let parent = api.resources[*id].parent;
        let above = parent.map_or(String::new(), |parent| parent.0.to_string());
        let [_, _, usual] = usual_names(api, *id);
        // What the module above it imports.
        let imported = |name: &str| name == "rt" || (parent.is_some() && name == "types");
        let usual = if imported(&usual) { format!("{usual}_") } else { usual };
        let locked = order
            .locked(*id, |locked| locked.module.as_ref())
            .filter(|name| is_method(name) && module_name(name) == *name && !imported(name));
        let paths =
            locked.into_iter().chain([usual.as_str()]).map(|name| format!("{above}/{name}"));
        let path = taken.first_free(paths.collect::<Vec<_>>().iter().map(String::as_str));
        if let Some((_, name)) = path.rsplit_once('/') {
            name.clone_into(&mut own[*id]);
        }
    }
    for (id, resource) in api.resources.entries() {
        let mut module =
            resource.parent.map(|parent| plans[parent].module.clone()).unwrap_or_default();
        module.push(own[id].clone());
        plans[id].module = module;
    }
}

/// Names for the children of a handle, or of the client.
fn accessors(
    api: &Api,
    order: &Order<'_>,
    parent: Option<ResourceId>,
    mut taken: NameScope,
    reserved: &[&str],
    plans: &mut Table<ResourceId, ResourcePlan>,
) -> NameScope {
    let of_parent = |id: &&ResourceId| {
        let resource = &api.resources[**id];
        resource.parent == parent && !resource.is_client()
    };
    for id in order.all.iter().filter(of_parent) {
        let [_, usual, _] = usual_names(api, *id);
        let locked = order
            .locked(*id, |locked| locked.accessor.as_ref())
            .filter(|name| is_method(name) && !reserved.contains(name));
        let name = match locked {
            Some(name) if taken.reserve(name) => name.to_owned(),
            _ => taken.underscored(&usual, |name| reserved.contains(&name)),
        };
        plans[*id].accessor = raw(name);
    }
    taken
}

/// The methods of a handle, or of the client, and the accessors beside them.
#[derive(Clone, Copy)]
struct Members<'r> {
    /// The resource that has the methods.
    of: Option<ResourceId>,
    /// The parent of the accessors' resources; none for the client.
    under: Option<ResourceId>,
    /// Methods that it has at any rate.
    reserved: &'r [&'r str],
}

/// A handle's methods and accessors share one scope: methods that were there before, then
/// accessors, then new methods.
fn name_members(
    api: &Api,
    lock: &Lock,
    order: &Order<'_>,
    members: Members<'_>,
    plans: &mut Table<ResourceId, ResourcePlan>,
    methods: &mut Table<OperationId, MethodNames>,
) {
    let operations = members.of.map(|id| plans[id].operations.clone()).unwrap_or_default();
    let mut taken = NameScope::default();
    for operation in &operations {
        let definition = &api.operations[*operation];
        let locked = lock.operations.get(&definition.pointer.0);
        let kept =
            locked.and_then(LockedOperation::location).filter(|(_, method)| is_method(method));
        if let Some((path, method)) = kept
            && path == api.resource_path(definition.resource).join(".")
            && method.trim_end_matches('_')
                == snake_name(&definition.method, "call").trim_end_matches('_')
            && taken.reserve(method)
        {
            method.clone_into(&mut methods[*operation].method);
        }
    }
    let mut taken = accessors_giving_way(api, order, members, taken, plans);
    // A method for another body gives way to the document's own operations.
    let is_further = |id: &&OperationId| api.operations[**id].pointer.further().is_some();
    let (further, own): (Vec<_>, Vec<_>) = operations.iter().partition(is_further);
    for operation in own.into_iter().chain(further).copied() {
        let (definition, names) = (&api.operations[operation], &mut methods[operation]);
        if names.method.is_empty() {
            let wanted = snake_name(&definition.method, "call");
            let clash = taken.has(&wanted) || members.reserved.contains(&wanted.as_str());
            names.method = taken.underscored(&wanted, |_| clash);
        }
    }
}

/// Accessors among methods that were there before them.
fn accessors_giving_way(
    api: &Api,
    order: &Order<'_>,
    members: Members<'_>,
    taken: NameScope,
    plans: &mut Table<ResourceId, ResourcePlan>,
) -> NameScope {
    let names = children(api, members.under).map(|(_, child)| snake_name(&child.name, "resource"));
    let clashes: Vec<String> = names.filter(|name| taken.has(name)).collect();
    let reserved: Vec<&str> =
        members.reserved.iter().copied().chain(clashes.iter().map(String::as_str)).collect();
    accessors(api, order, members.under, taken, &reserved, plans)
}

/// `AgentsCreateResponse`: what answers by status is called, unless a name is taken.
pub fn usual_response(builder: &str) -> String {
    format!("{builder}Response")
}

/// Those of operations that were there before, or of the others.
fn name_builders(
    api: &Api,
    lock: &Lock,
    were_there: bool,
    plans: &Table<ResourceId, ResourcePlan>,
    taken: &mut NameScope,
    methods: &mut Table<OperationId, MethodNames>,
) {
    let locked = |operation: &Operation| lock.operations.get(&operation.pointer.0);
    let odd = |operation: &Operation| {
        locked(operation).and_then(|locked| locked.builder.as_deref()).filter(|name| is_type(name))
    };
    let mut those: Vec<(&Operation, &mut MethodNames)> = api
        .operations
        .iter()
        .zip(methods)
        .filter(|(operation, _)| locked(operation).is_some() == were_there)
        .collect();
    // Those with names of their own took what was left: now they are served first.
    those.sort_by_key(|(operation, _)| odd(operation).is_none());
    for (operation, names) in &mut those {
        let handle = plans[operation.resource].handle.as_str();
        let name = usual_builder(handle, &names.method);
        let candidates = [name.clone(), format!("{name}Request"), format!("{name}Call")];
        names.builder = taken
            .first_free(odd(operation).into_iter().chain(candidates.iter().map(String::as_str)));
    }
    if were_there {
        those.iter().for_each(|(_, names)| taken.keep(format!("{}Required", names.builder)));
        for (operation, names) in &those {
            let odd = locked(operation)
                .and_then(|locked| locked.response.clone())
                .filter(|name| is_type(name));
            taken.keep(odd.unwrap_or_else(|| usual_response(&names.builder)));
        }
    }
}
