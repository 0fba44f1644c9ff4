//! The tree of modules under `types/`, from the path of each type: `agents::variations`.

use std::collections::BTreeMap;

use crate::plan::{Item, Plan};

/// A module below `types`.
#[derive(Default)]
pub struct TypeModule<'a> {
    /// The names of the modules directly in it.
    pub children: Vec<String>,
    pub items: Vec<&'a Item>,
}

/// The modules by their paths; `""` is `types` itself.
pub struct ModuleTree<'a>(BTreeMap<String, TypeModule<'a>>);

impl<'a> ModuleTree<'a> {
    pub fn new(plan: &'a Plan) -> Self {
        let mut tree = Self(BTreeMap::new());
        for item in &plan.items {
            tree.add(&item.module).items.push(item);
        }
        tree
    }

    /// A module, which is added if need be, and those that it is in.
    fn add(&mut self, path: &str) -> &mut TypeModule<'a> {
        if !path.is_empty() && !self.0.contains_key(path) {
            let (parent, name) = path.rsplit_once("::").unwrap_or(("", path));
            let siblings = &mut self.add(parent).children;
            let at = siblings.partition_point(|other| other.as_str() < name);
            siblings.insert(at, name.to_owned());
        }
        self.0.entry(path.to_owned()).or_default()
    }

    /// The names of the modules in one.
    pub fn children(&self, path: &str) -> &[String] {
        self.0.get(path).map(|module| module.children.as_slice()).unwrap_or_default()
    }

    /// All modules below `types`, in the order of their paths.
    pub fn into_modules(self) -> impl Iterator<Item = (String, TypeModule<'a>)> {
        self.0.into_iter().filter(|(path, _)| !path.is_empty())
    }

    /// `src/types/agents/mod.rs`
    pub fn source_path(&self, path: &str) -> String {
        source_path(path, !self.children(path).is_empty())
    }
}

/// `src/types/agents/mod.rs`, or `src/types/agents.rs` if no module is in it.
pub fn source_path(module: &str, has_children: bool) -> String {
    let end = if has_children { "/mod.rs" } else { ".rs" };
    format!("src/types/{}{end}", module.replace("::", "/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_that_has_only_modules_is_a_file_too() {
        let mut tree = ModuleTree(BTreeMap::new());
        tree.add("shared");
        tree.add("agents::variations::tools");
        assert_eq!(tree.children(""), ["agents", "shared"]);
        assert_eq!(tree.source_path("agents"), "src/types/agents/mod.rs");
        assert_eq!(
            tree.source_path("agents::variations::tools"),
            "src/types/agents/variations/tools.rs"
        );
        assert_eq!(tree.source_path("shared"), "src/types/shared.rs");
        assert_eq!(tree.into_modules().count(), 4);
    }
}
