//! The modules of a crate: what a name in one of them means, and by which name users reach an item.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use syn::{Attribute, Item, UseTree, Visibility};

use super::expand::Rules;
use crate::file_set::FileSet;

/// A crate by its modules, each by its path: ``, `types::agents`.
#[derive(Default)]
pub struct Modules {
    by_path: BTreeMap<String, Module>,
    macros: HashMap<String, Rules>,
    exposed: HashMap<(String, String), String>,
    /// What stands before the name of an item of a public module.
    prefixes: HashMap<String, String>,
}

/// One module.
#[derive(Default)]
pub struct Module {
    /// As they are written.
    pub items: Vec<Item>,
    names: HashMap<String, Name>,
    globs: Vec<Vec<String>>,
}

enum Name {
    Own,
    Used(Vec<String>),
}

/// What a path leads to.
pub enum Found {
    /// An item, by its module and name.
    Item(String, String),
    /// A module of this crate.
    Module(String),
    /// A thing of another crate, by its path.
    Outside(Vec<String>),
}

impl Modules {
    /// `None`: some file is no Rust.
    pub fn read(files: &FileSet) -> Option<Self> {
        let mut modules = Self::default();
        for (path, text) in files.iter() {
            if let Some(module) = module_of(path) {
                modules.add(module, syn::parse_file(text).ok()?.items);
            }
        }
        modules.expose();
        Some(modules)
    }

    fn add(&mut self, path: String, items: Vec<Item>) {
        let items: Vec<Item> =
            items.into_iter().filter(|item| !is_test(attributes(item))).collect();
        let mut module = Module::default();
        for item in &items {
            if let Item::Mod(inner) = item
                && let Some((_, items)) = &inner.content
            {
                self.add(join(&path, &inner.ident.to_string()), items.clone());
            }
            if let Item::Macro(of) = item
                && let Some(name) = &of.ident
            {
                self.macros.insert(name.to_string(), Rules::read(of.mac.tokens.clone()));
            }
            if let Item::Use(of) = item {
                for used in leaves(&of.tree) {
                    match used.alias {
                        Some(alias) => {
                            _ = module.names.entry(alias).or_insert(Name::Used(used.path))
                        }
                        None => module.globs.push(used.path),
                    }
                }
            }
            if let Some((name, _)) = defined(item) {
                module.names.insert(name, Name::Own);
            }
        }
        module.items = items;
        self.by_path.insert(path, module);
    }

    /// Each module with its path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Module)> {
        self.by_path.iter().map(|(path, module)| (path.as_str(), module))
    }

    /// The macro of this name. A crate has no two of one name.
    pub fn rules(&self, path: &syn::Path) -> Option<&Rules> {
        self.macros.get(&path.segments.last()?.ident.to_string())
    }

    /// What users call an item. `None`: they cannot name it.
    pub fn exposed(&self, module: &str, name: &str) -> Option<&str> {
        self.exposed.get(&(module.to_owned(), name.to_owned())).map(String::as_str)
    }

    /// What users would call an item of a public module that was not read.
    pub fn unread(&self, module: &str, name: &str) -> Option<String> {
        let is_read = self.by_path.get(module)?.names.contains_key(name);
        self.prefixes.get(module).filter(|_| !is_read).map(|prefix| format!("{prefix}{name}"))
    }

    /// What a path means in a module. `None`: a generic parameter, a name of the prelude, another
    /// crate's root, or what was not read.
    pub fn resolve(&self, module: &str, path: &[String]) -> Option<Found> {
        self.follow(module, path, &mut HashSet::new())
    }

    /// `asked`: each name of each module is looked up once, whatever circles re-exports go in.
    fn follow(
        &self,
        module: &str,
        path: &[String],
        asked: &mut HashSet<(String, String)>,
    ) -> Option<Found> {
        let mut found = Found::Module(module.to_owned());
        for (at, name) in path.iter().enumerate() {
            found = match (found, name.as_str()) {
                (Found::Module(_), "crate") => Found::Module(String::new()),
                (Found::Module(module), "self") if at == 0 => Found::Module(module),
                (Found::Module(module), "super") => Found::Module(
                    module.rsplit_once("::").map_or(String::new(), |(parent, _)| parent.to_owned()),
                ),
                (Found::Module(module), _) => self.lookup(&module, name, asked)?,
                (Found::Item(..), _) => return None,
                (Found::Outside(mut outside), _) => {
                    outside.push(name.clone());
                    Found::Outside(outside)
                }
            };
        }
        Some(found)
    }

    fn lookup(
        &self,
        module: &str,
        name: &str,
        asked: &mut HashSet<(String, String)>,
    ) -> Option<Found> {
        let child = join(module, name);
        let here = self.by_path.get(module)?;
        // What is found at once may be asked for again: each search goes through the same modules.
        match here.names.get(name) {
            Some(Name::Own) => return Some(Found::Item(module.to_owned(), name.to_owned())),
            _ if self.by_path.contains_key(&child) => return Some(Found::Module(child)),
            _ if !asked.insert((module.to_owned(), name.to_owned())) => return None,
            Some(Name::Used(path)) => {
                let is_ours = path
                    .first()
                    .is_some_and(|first| matches!(first.as_str(), "crate" | "self" | "super"));
                if let Some(found) = self.follow(module, path, asked) {
                    return Some(found);
                }
                return match path.split_last() {
                    // It is in a file that was left out.
                    Some((name, front)) if is_ours => match self.follow(module, front, asked)? {
                        Found::Module(module) => Some(Found::Item(module, name.clone())),
                        _ => None,
                    },
                    _ => Some(Found::Outside(path.clone())),
                };
            }
            None => {}
        }
        here.globs.iter().find_map(|glob| match self.follow(module, glob, asked)? {
            Found::Module(other) => self.lookup(&other, name, asked),
            _ => None,
        })
    }

    /// From the root on, the shortest name first.
    fn expose(&mut self) {
        let (mut exposed, mut prefixes) = (HashMap::new(), HashMap::new());
        let mut seen = BTreeSet::new();
        let mut next = VecDeque::from([(String::new(), String::new())]);
        while let Some((path, prefix)) = next.pop_front() {
            let Some(module) = self.by_path.get(&path).filter(|_| seen.insert(path.clone())) else {
                continue;
            };
            prefixes.insert(path.clone(), prefix.clone());
            for item in module.items.iter().filter(|item| !is_hidden(attributes(item))) {
                if let Some((name, true)) = defined(item) {
                    exposed
                        .entry((path.clone(), name.clone()))
                        .or_insert(format!("{prefix}{name}"));
                }
                match item {
                    Item::Mod(inner) if is_public(&inner.vis) => {
                        let child = join(&path, &inner.ident.to_string());
                        let prefix = prefix_of(&child, format!("{prefix}{}::", inner.ident));
                        next.push_back((child, prefix));
                    }
                    Item::Use(of) if is_public(&of.vis) => {
                        for used in leaves(&of.tree) {
                            match (self.resolve(&path, &used.path), used.alias) {
                                (Some(Found::Item(module, name)), Some(alias)) => {
                                    exposed
                                        .entry((module, name))
                                        .or_insert(format!("{prefix}{alias}"));
                                }
                                (Some(Found::Module(module)), Some(alias)) => {
                                    next.push_back((module, format!("{prefix}{alias}::")))
                                }
                                (Some(Found::Module(module)), None) => {
                                    next.push_back((module, prefix.clone()))
                                }
                                _ => {}
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        (self.exposed, self.prefixes) = (exposed, prefixes);
    }
}

/// `src/types/agents.rs` → `types::agents`
fn module_of(path: &str) -> Option<String> {
    let module = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    let module = module.strip_suffix("/mod").unwrap_or(module);
    Some(if module == "lib" { String::new() } else { module.replace('/', "::") })
}

/// A handle and a builder are called like no other, so that their modules need not be said.
fn prefix_of(module: &str, prefix: String) -> String {
    if module.split("::").next() == Some("resources") { String::new() } else { prefix }
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

/// One thing that a `use` names; all of a module where there is no alias.
struct Leaf {
    alias: Option<String>,
    path: Vec<String>,
}

fn leaves(tree: &UseTree) -> Vec<Leaf> {
    fn add(tree: &UseTree, path: &[String], found: &mut Vec<Leaf>) {
        let with = |name: &syn::Ident| [path, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(of) => add(&of.tree, &with(&of.ident), found),
            UseTree::Name(of) if of.ident == "self" => {
                found.push(Leaf { alias: path.last().cloned(), path: path.to_vec() });
            }
            UseTree::Name(of) => {
                found.push(Leaf { alias: Some(of.ident.to_string()), path: with(&of.ident) })
            }
            UseTree::Rename(of) => {
                found.push(Leaf { alias: Some(of.rename.to_string()), path: with(&of.ident) })
            }
            UseTree::Glob(_) => found.push(Leaf { alias: None, path: path.to_vec() }),
            UseTree::Group(of) => of.items.iter().for_each(|tree| add(tree, path, found)),
        }
    }
    let mut found = Vec::new();
    add(tree, &[], &mut found);
    found
}

/// The name that an item gives to something, and whether it is for all.
fn defined(item: &Item) -> Option<(String, bool)> {
    let (name, visibility) = match item {
        Item::Struct(of) => (&of.ident, &of.vis),
        Item::Enum(of) => (&of.ident, &of.vis),
        Item::Type(of) => (&of.ident, &of.vis),
        Item::Trait(of) => (&of.ident, &of.vis),
        Item::Fn(of) => (&of.sig.ident, &of.vis),
        Item::Const(of) => (&of.ident, &of.vis),
        Item::Static(of) => (&of.ident, &of.vis),
        _ => return None,
    };
    Some((name.to_string(), is_public(visibility)))
}

pub fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

pub fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("doc") && has(attribute, "hidden"))
        || is_test(attributes)
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg") && has(attribute, "test"))
}

/// `#[cfg(test)]`
fn has(attribute: &Attribute, word: &str) -> bool {
    matches!(&attribute.meta, syn::Meta::List(list) if list.tokens.to_string() == word)
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Struct(of) => &of.attrs,
        Item::Enum(of) => &of.attrs,
        Item::Type(of) => &of.attrs,
        Item::Trait(of) => &of.attrs,
        Item::Fn(of) => &of.attrs,
        Item::Const(of) => &of.attrs,
        Item::Static(of) => &of.attrs,
        Item::Mod(of) => &of.attrs,
        Item::Use(of) => &of.attrs,
        Item::Impl(of) => &of.attrs,
        Item::Macro(of) => &of.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use crate::file_set::FileSet;
    use crate::surface::compare;

    #[test]
    fn a_type_that_moves_into_a_nested_module_is_the_same() {
        let old = FileSet::from_iter([
            ("src/lib.rs", "pub mod types;"),
            (
                "src/types/mod.rs",
                "mod feed; mod shared_a_m; pub use feed::*; pub use shared_a_m::*;",
            ),
            ("src/types/feed.rs", "pub struct Feed;"),
            (
                "src/types/shared_a_m.rs",
                "pub struct Bike { pub of: Kind } pub struct Kind { pub bike: Box<Bike> }",
            ),
        ]);
        let new = FileSet::from_iter([
            ("src/lib.rs", "pub mod types;"),
            ("src/types/mod.rs", "mod feed; mod shared; pub use feed::*; pub use shared::*;"),
            // It is the same, and so it is not read.
            ("src/types/feed.rs", "pub struct Feed;"),
            ("src/types/shared/mod.rs", "mod bike; mod kind; pub use bike::*; pub use kind::*;"),
            (
                "src/types/shared/bike.rs",
                "use crate::types::Kind; pub struct Bike { pub of: Kind }",
            ),
            (
                "src/types/shared/kind.rs",
                "use crate::types::Bike; pub struct Kind { pub bike: Box<Bike> }",
            ),
        ]);
        assert_eq!(compare(&old, &new).unwrap().show(10), "");
    }
}
