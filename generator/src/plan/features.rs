//! A Cargo feature for each resource at the root, where the config asks for them: users compile
//! only what they call.
//!
//! With it go the types that the resource alone needs. What several need is always there, so no
//! combination lacks a type.

use std::collections::{BTreeMap, BTreeSet};

use super::modules::owner_name;
use super::reach::{Owner, Reach};
use super::{Item, ResourcePlan};
use crate::ir::{Api, ResourceId};
use crate::naming::idents::NameScope;

/// Features that an SDK has for other things.
pub const OTHERS: [&str; 9] =
    ["default", ALL, "reqwest", "rustls", "native-tls", "blocking", "tracing", "mock", "gzip"];

/// The feature that turns on all of them.
pub const ALL: &str = "full";

/// Empty where the SDK is one whole.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Features {
    /// Of resources at the root.
    resources: BTreeMap<usize, String>,
    /// Of the files below `types`.
    modules: BTreeMap<String, String>,
}

impl Features {
    /// Called after the modules, whose names are kept.
    pub fn new(api: &Api, reach: &Reach, items: &[Item], plans: &[ResourcePlan]) -> Self {
        let mut taken = NameScope::reserving(&OTHERS);
        // The client's own methods are always there.
        let is_client = |id: ResourceId| api.resources[id].is_client();
        let roots = plans.iter().filter(|plan| !is_client(plan.of)).filter_map(|plan| {
            match plan.module.as_slice() {
                [only] => Some((
                    plan.of,
                    only.trim_start_matches("r#").trim_matches('_').replace('_', "-"),
                )),
                _ => None,
            }
        });
        let mut resources = BTreeMap::new();
        for (id, name) in roots {
            let longer = format!("{name}-api");
            resources.insert(id.index(), taken.first_free([name.as_str(), longer.as_str()]));
        }
        let mut owners: BTreeMap<&str, BTreeSet<Option<usize>>> = BTreeMap::new();
        let mut mixed: BTreeMap<String, BTreeSet<Option<usize>>> = BTreeMap::new();
        for item in items {
            let owner = match reach.owner.get(item.of.index()) {
                Some(Owner::One(id)) => Some(id.index()),
                _ => None,
            };
            owners.entry(&item.module).or_default().insert(owner);
            mixed.entry(owner_name(api, reach, item.of.index())).or_default().insert(owner);
        }
        // A resource that is called `shared` has its types among those that all need.
        let alone = |id: usize| {
            mixed.values().all(|owners| !owners.contains(&Some(id)) || owners.len() == 1)
        };
        let modules = owners.into_iter().filter_map(|(module, owners)| {
            let Some(Some(id)) = owners.first().copied().filter(|_| owners.len() == 1) else {
                return None;
            };
            Some((module.to_owned(), resources.get(&id).filter(|_| alone(id))?.clone()))
        });
        let modules = modules.collect();
        Self { resources, modules }
    }

    /// Whether there are any.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }

    /// All of them, in the order of the resources.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.resources.values().map(String::as_str)
    }

    /// That of a resource at the root.
    pub fn of_resource(&self, id: ResourceId) -> Option<&str> {
        self.resources.get(&id.index()).map(String::as_str)
    }

    /// That of a file below `types`.
    pub fn of_module(&self, module: &str) -> Option<&str> {
        self.modules.get(module).map(String::as_str)
    }
}
