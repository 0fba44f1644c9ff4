//! How users reach the handles and builders of an SDK: `agents().variations()`,
//! `agents().list()`.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::read::{Item, ItemKind};

const CLIENT: &str = "Client";

/// Handles and builders by the names of their types.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calls {
    handles: BTreeMap<String, Handle>,
    builders: BTreeMap<String, String>,
    accessors: BTreeMap<String, String>,
    /// Modules of resources: `agents::variations`.
    resources: BTreeSet<String>,
}

/// A handle of a resource, or the client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handle {
    /// `agents().variations()`; empty for the client.
    pub path: String,
    /// Its operations.
    pub methods: Vec<String>,
}

impl Calls {
    /// Of two SDKs; where they differ, of the second.
    pub fn of(old: &BTreeMap<String, Item>, new: &BTreeMap<String, Item>) -> Self {
        let mut calls = Self::default();
        calls.read(old);
        calls.read(new);
        calls
    }

    pub fn handle(&self, ty: &str) -> Option<&Handle> {
        self.handles.get(ty)
    }

    /// `agents().list()`
    pub fn builder(&self, ty: &str) -> Option<&str> {
        self.builders.get(ty).map(String::as_str)
    }

    /// The resource or operation that a type is for, with dots: `agents`, `agents.list`.
    pub fn of_type(&self, ty: &str) -> Option<String> {
        let path =
            self.handle(ty).map(|handle| handle.path.as_str()).or_else(|| self.builder(ty))?;
        Some(path.replace("()", "")).filter(|path| !path.is_empty())
    }

    /// The same for a part of a type.
    pub fn of_part(&self, ty: &str, name: &str) -> Option<String> {
        let Some(handle) = self.handle(ty) else { return self.of_type(ty) };
        let path = handle.path.replace("()", "");
        Some(if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") })
    }

    /// The handle that a method gives: `Client::agents` → `Agents`
    pub fn accessor(&self, method: &str) -> Option<&str> {
        self.accessors.get(method).map(String::as_str)
    }

    /// The resource that a module belongs to, with dots: `agents.variations`. Empty for what several
    /// share. The types of a large resource are in several modules: `agents::variations::spec`, and
    /// `agents_a_m` in SDKs of earlier versions of the generator.
    pub fn resource_of(&self, module: &str) -> String {
        let (front, rest) = module.split_once("::").unwrap_or((module, ""));
        let is_of = |resource: &&String| {
            let begins = |name: &str, separator: &str| {
                let after = rest.strip_prefix(name);
                after.is_some_and(|after| after.is_empty() || after.starts_with(separator))
            };
            begins(resource, "::") || begins(&resource.replace("::", "_"), "_")
        };
        let resource = match front {
            "types" if rest.starts_with("shared") => return String::new(),
            "types" => self.resources.iter().filter(is_of).max_by_key(|name| name.len()),
            "resources" => return rest.replace("::", "."),
            _ => return String::new(),
        };
        resource.map_or(rest, String::as_str).replace("::", ".")
    }

    fn read(&mut self, items: &BTreeMap<String, Item>) {
        let modules = items.values().filter_map(|item| item.module.strip_prefix("resources::"));
        self.resources.extend(modules.map(str::to_owned));
        let mut by_owner: BTreeMap<&str, Vec<(&str, &Item)>> = BTreeMap::new();
        for (name, item) in items.iter().filter(|(_, item)| item.kind == ItemKind::Method) {
            let owner = item.owner.as_deref().unwrap_or_default();
            let method = name.rsplit("::").next().unwrap_or_default();
            by_owner.entry(owner).or_default().push((method, item));
        }
        let mut next = VecDeque::from([(CLIENT.to_owned(), String::new())]);
        let mut seen = BTreeSet::new();
        while let Some((owner, path)) = next.pop_front() {
            if !seen.insert(owner.clone()) {
                continue;
            }
            let mut handle = Handle { path: path.clone(), methods: Vec::new() };
            for (method, item) in by_owner.get(owner.as_str()).into_iter().flatten() {
                let Some((_, output)) = item.signature.rsplit_once(" -> ") else { continue };
                let call = match path.as_str() {
                    "" => format!("{method}()"),
                    path => format!("{path}.{method}()"),
                };
                if item.request.is_some() {
                    handle.methods.push((*method).to_owned());
                    self.builders.insert(output.to_owned(), call);
                } else if is_handle(items.get(output)) {
                    self.accessors.insert(format!("{owner}::{method}"), output.to_owned());
                    next.push_back((output.to_owned(), call));
                }
            }
            self.handles.insert(owner, handle);
        }
    }
}

fn is_handle(item: Option<&Item>) -> bool {
    item.is_some_and(|item| {
        item.kind == ItemKind::Struct && item.module.split("::").next() == Some("resources")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_of_types_belong_to_resources() {
        let resources = ["agents", "agents::variations"].map(str::to_owned).into();
        let calls = Calls { resources, ..Calls::default() };
        let of = |module: &str| calls.resource_of(&format!("types::{module}"));
        assert_eq!(of("agents"), "agents");
        assert_eq!(of("agents::spec::schedule"), "agents");
        assert_eq!(of("agents::variations::spec"), "agents.variations");
        assert_eq!(of("agents_a_m"), "agents");
        assert_eq!(of("shared::agent"), "");
    }
}
