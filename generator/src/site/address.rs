//! Where each page is, and what its anchors are called. Addresses are from the site's root.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use crate::ir::{OperationId, ResourceId, Table};
use crate::plan::{ItemId, Plan};

/// Longer names of files are cut: some file systems take no more than 255 bytes.
const LONGEST: usize = 120;

/// The address of each page, without `.html` or `.md`.
#[derive(Debug, Default)]
pub struct Addresses {
    operations: Table<OperationId, String>,
    resources: Table<ResourceId, String>,
    items: Table<ItemId, String>,
    by_name: HashMap<String, ItemId>,
}

impl Addresses {
    /// By the Rust names, which the lock keeps.
    pub fn new(plan: &Plan) -> Self {
        let mut taken = HashSet::new();
        let path = |id: ResourceId| {
            let module = &plan.resources[id].module;
            module.iter().map(|name| plain(name)).collect::<Vec<_>>().join(".")
        };
        let mut owners: HashMap<OperationId, ResourceId> = HashMap::new();
        for resource in &plan.resources {
            owners.extend(resource.operations.iter().map(|id| (*id, resource.of)));
        }
        let resources = plan
            .resources
            .iter()
            .map(|resource| free(&mut taken, "resources", &path(resource.of)))
            .collect();
        let operations = plan.operations.iter().map(|operation| {
            let owner = owners.get(&operation.of).map(|id| path(*id)).unwrap_or_default();
            free(&mut taken, "operations", &format!("{owner}.{}", plain(&operation.method)))
        });
        let operations = operations.collect();
        let items =
            plan.items.iter().map(|item| free(&mut taken, "models", plain(&item.name))).collect();
        let by_name =
            plan.items.entries().map(|(id, item)| (plain(&item.name).to_owned(), id)).collect();
        Self { operations, resources, items, by_name }
    }
    pub fn operation(&self, id: OperationId) -> &str {
        &self.operations[id]
    }
    pub fn resource(&self, id: ResourceId) -> &str {
        &self.resources[id]
    }
    pub fn item(&self, id: ItemId) -> &str {
        &self.items[id]
    }
    /// The page of the type that code calls by this name.
    pub fn named(&self, name: &str) -> Option<&str> {
        self.by_name.get(name).map(|id| self.item(*id))
    }
}

/// A raw identifier without its mark.
pub fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// `models/Agent`, unless a file system that ignores case would take it for another page.
fn free(taken: &mut HashSet<String>, folder: &str, name: &str) -> String {
    let mut short: String =
        name.chars().filter(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-')).collect();
    while short.len() > LONGEST {
        short.pop();
    }
    let mut address = format!("{folder}/{short}");
    let mut number = 2;
    while !taken.insert(address.to_lowercase()) {
        address = format!("{folder}/{short}-{number}");
        number += 1;
    }
    address
}

/// An anchor from names on the wire, the outermost first. Different names have different anchors.
pub fn anchor(within: &str, name: &str) -> String {
    let mut anchor = within.to_owned();
    if !anchor.is_empty() {
        anchor.push('.');
    }
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '_' | '-') {
            anchor.push(c);
        } else {
            let _ = write!(anchor, "~{:x}~", u32::from(c));
        }
    }
    anchor
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    #[test]
    fn addresses_differ_in_more_than_case() {
        let mut taken = HashSet::new();
        let names = ["IpAddress", "IPAddress", "ipaddress"]
            .map(|name| super::free(&mut taken, "models", name));
        assert_eq!(names, ["models/IpAddress", "models/IPAddress-2", "models/ipaddress-3"]);
    }

    #[test]
    fn different_names_have_different_anchors() {
        assert_eq!(super::anchor("query", "page[size]"), "query.page~5b~size~5d~");
        assert_ne!(super::anchor("", "a.b"), super::anchor("a", "b"));
    }
}
