//! Decides every name, module, argument, box and derive of the SDK, and keeps them in side tables;
//! `emit` only writes them down.

mod ascii;
mod body;
mod body_arguments;
mod conversions;
mod convert;
mod cycles;
mod data;
mod derives;
mod elements;
mod event_names;
mod features;
mod files;
mod former;
mod graph;
mod item;
mod lenient;
mod locking;
mod mask;
mod modules;
mod name_order;
mod operations;
mod page_properties;
mod reach;
mod received;
mod recursion_limit;
mod renamed;
mod resources;
mod response;
mod response_headers;
mod response_plan;
mod split;
mod structs;
pub mod tag_properties;
mod themes;
mod type_names;
mod types;
mod variants;
mod visit;
mod wire_facts;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;

pub use body::{BodyUse, body_use};
pub use data::*;
pub use event_names::EventNames;
pub use features::{ALL as ALL_FEATURES, Features, OTHERS as OTHER_FEATURES};
pub use item::*;
pub use locking::UNION_CHANGED;
pub use renamed::ARGUMENTS_UNCLEAR;
pub use response::whole_method;
pub use response_headers::HeaderPlan;
pub use response_plan::*;
pub use type_names::NAME_CLASH;

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{Api, OperationId, Table, Type};
use crate::lock::Lock;

use crate::naming::idents::NameScope;
use convert::Convert;
use former::Former;
use lenient::Lenient;
use type_names::Want;

/// Names that emitted code takes from the prelude.
const PRELUDE: &[&str] = &[
    "Option",
    "Result",
    "String",
    "Vec",
    "Box",
    "Into",
    "From",
    "IntoIterator",
    "Iterator",
    "Default",
    "Clone",
    "Send",
    "Sync",
    "Sized",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "Copy",
    "Unpin",
    "AsRef",
    "AsMut",
    "TryFrom",
    "TryInto",
    "Extend",
];

/// What the config, or its absence, decides of the plan.
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    pub crate_name: &'a str,
    /// Whether types that are only received get `new` and setters as well.
    pub build_received: bool,
    /// Whether each resource at the root is a feature.
    pub groups: bool,
    /// Whether required properties of received types are optional in Rust.
    pub lenient_responses: bool,
    /// The events of streams that are skipped; `None`: the usual ones.
    pub skip_events: Option<&'a [String]>,
}

/// Decides everything that `emit` writes down, and what the next run is to keep of it.
pub fn plan(
    api: &Api,
    options: Options<'_>,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> (Plan, Lock) {
    let error = common_error(api, lock);
    let former = Former::new(api, lock);
    let reach = reach::reach(api, error.as_ref());
    let lenient = Lenient::new(api, options.lenient_responses);
    let split = split::split(api, &reach, &lenient, lock);

    let mut type_scope = NameScope::default();
    let wants: Vec<Want> = wants(&reach, &split);
    let names = type_names::type_names(api, &wants, lock, &mut type_scope, diagnostics);
    let mut all = types::place_items(api, &reach, &names, options.build_received);
    types::fill(&mut all, api, &lenient, &former, &mut type_scope);

    let mut resource_scope = NameScope::default();
    let (resources, methods) = resources::plan_resources(api, lock, &mut resource_scope);
    let convert = Convert { api, of_types: &all.of_types };
    let (mut operations, pagings) = plan_operations(&convert, methods, &former, &options);
    name_structs(api, lock, &mut operations, &mut resource_scope);

    let received = |ty: &Type| convert.ty(ty, false);
    let features = if options.groups {
        Features::new(api, &reach, &all.items, &resources)
    } else {
        Features::default()
    };
    let error = error.as_ref().map(received).filter(|ty| matches!(ty, Ty::Item(_)));
    for operation in &mut operations {
        operation.errors.retain(|(_, ty)| matches!(ty, Ty::Item(_)) && Some(ty) != error.as_ref());
    }
    let mut plan = Plan {
        crate_name: options.crate_name.to_owned(),
        webhooks: api.webhooks.iter().map(|webhook| received(&webhook.payload)).collect(),
        error,
        shadowed: shadowed(&type_scope, &resource_scope),
        uses_uuid: false,
        response_headers: response_headers::response_headers(api),
        features,
        resources,
        operations,
        pagings,
        of_types: all.of_types,
        items: all.items,
    };
    conversions::plan_conversions(&mut plan, api);
    derives::plan_derives(&mut plan, api, diagnostics);
    plan.uses_uuid = plan.any_ty(&|ty| *ty == Ty::Uuid);
    let new_lock = locking::lock(api, &plan, &former);
    locking::compare(api, lock, &new_lock, diagnostics);
    renamed::report_unclear(api, &plan, diagnostics);
    (plan, new_lock)
}

/// All operations, and the distinct ways to page.
fn plan_operations(
    convert: &Convert<'_>,
    names: Table<OperationId, resources::MethodNames>,
    former: &Former<'_>,
    options: &Options<'_>,
) -> (Table<OperationId, OperationPlan>, Vec<PagingPlan>) {
    let mut pagings = Vec::new();
    let mut operations = Table::default();
    for ((id, operation), names) in convert.api.operations.entries().zip(names) {
        let method = resources::full_method(convert.api, operation, &names.method);
        let locked = former.operation(operation, &method);
        let mut plan = operations::plan_operation(convert, id, operation, locked, &mut pagings);
        names.name(&mut plan);
        plan.event_names =
            event_names::event_names(convert.api, operation, &plan, options.skip_events);
        operations.push(plan);
    }
    (operations, pagings)
}

/// Names the structs of required arguments, and the enums of responses by status.
fn name_structs(
    api: &Api,
    lock: &Lock,
    operations: &mut Table<OperationId, OperationPlan>,
    scope: &mut NameScope,
) {
    for (operation, plan) in api.operations.iter().zip(operations) {
        if let Some(name) = &mut plan.required_struct {
            *name = scope.kept_or_free(&format!("{}Required", plan.builder));
        }
        if let ResponsePlan::ByStatus(of) = &mut plan.response {
            let locked = lock.operations.get(&operation.pointer.0);
            let odd = locked.and_then(|locked| locked.response.clone());
            of.name = scope
                .kept_or_free(&odd.unwrap_or_else(|| resources::usual_response(&plan.builder)));
        }
    }
}

/// Names of the prelude that types or resources took.
fn shadowed(types: &NameScope, resources: &NameScope) -> BTreeSet<String> {
    PRELUDE
        .iter()
        .filter(|name| types.has(name) || resources.has(name))
        .map(|name| (*name).to_owned())
        .collect()
}

/// The type of the body of most errors. Once it was one, it stays that as long as any operation
/// documents it.
fn common_error(api: &Api, lock: &Lock) -> Option<Type> {
    let pointer_of = |ty: &Type| match ty {
        Type::Named(id) => Some(&api.ty(*id).pointer.0),
        _ => None,
    };
    let documented =
        api.operations.iter().flat_map(|operation| &operation.errors).map(|error| &error.ty);
    let locked = lock
        .error
        .as_ref()
        .and_then(|pointer| documented.into_iter().find(|ty| pointer_of(ty) == Some(pointer)));
    locked.or(api.error.as_ref()).cloned()
}

fn wants(reach: &reach::Reach, split: &[bool]) -> Vec<Want> {
    let emitted = reach
        .sent
        .iter()
        .zip(&reach.received)
        .zip(&reach.kept)
        .map(|((sent, received), kept)| *sent || *received || *kept);
    emitted.zip(split).map(|(emitted, split)| Want { emitted, split: *split }).collect()
}
