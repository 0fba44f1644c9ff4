//! The files under `types/`: a type is in the module of the deepest resource that all its users
//! share, or in `shared`. Modules that are too long have further ones, by theme.
//!
//! Users do not see them: all types are re-exported by `types`.

use super::reach::{Owner, Reach, lineage};
use super::themes::{Themed, themes};
use crate::ir::{Api, Docs, Field, ResourceId, Shape, Type, TypeDef};
use crate::naming::idents::raw;

/// The estimated lines of a module's own types. Estimates are low at times, and a module names those
/// in it: so a file has 600 lines at most, unless it is one type.
const LIMIT: usize = 500;

/// A type that wants a file.
#[derive(Debug, Clone)]
pub struct Member {
    /// Position in the caller's list.
    pub index: usize,
    pub owner: String,
    pub name: String,
    pub lines: usize,
}

/// The module of each member, by its `index`: `agents::variations`; names are free of keywords.
pub fn modules(mut members: Vec<Member>) -> Vec<String> {
    let mut out = vec![String::new(); members.len()];
    members.sort_by(|a, b| (&a.owner, &a.name).cmp(&(&b.owner, &b.name)));
    for group in members.chunk_by(|a, b| a.owner == b.owner) {
        let Some(first) = group.first() else { continue };
        let own = first.owner.rsplit("::").next().unwrap_or_default();
        let themed = group.iter().map(|member| Themed::new(&member.name, own, member.lines));
        for (member, theme) in group.iter().zip(themes(&themed.collect::<Vec<_>>(), LIMIT)) {
            if let Some(module) = out.get_mut(member.index) {
                *module = match theme {
                    Some(theme) => theme.split("::").fold(member.owner.clone(), |path, name| {
                        format!("{path}::{}", nested_name(name))
                    }),
                    None => member.owner.clone(),
                };
            }
        }
    }
    out
}

/// The module directly below `types` that a module is, or is in.
pub fn top_module(module: &str) -> &str {
    module.split("::").next().unwrap_or(module)
}

/// `agents::variations`, from the names of resources; `shared` for what several need.
pub fn owner_name(api: &Api, reach: &Reach, index: usize) -> String {
    match reach.owner.get(index).copied().unwrap_or_default() {
        Owner::One(id) => {
            let mut path = lineage(api, id).into_iter().map(|id| resource_name(api, id));
            let top = path.next().map(type_module_name).unwrap_or_default();
            path.fold(top, |path, name| format!("{path}::{}", nested_name(name)))
        }
        Owner::Webhooks => "webhooks".to_owned(),
        Owner::Several | Owner::Nobody => "shared".to_owned(),
    }
}

fn resource_name(api: &Api, id: ResourceId) -> &str {
    let resource = &api.resources[id];
    if resource.is_client() { "client" } else { &resource.name }
}

/// The name of a module in a file that imports others.
fn nested_name(name: &str) -> String {
    let name = type_module_name(name);
    if matches!(name.as_str(), "rt" | "shapes") { format!("{name}_") } else { name }
}

/// The name of a module under `types`: none that a type has, since it would hide the type, which
/// comes from a glob import. Names without letters are the only ones that both could have: `_123`.
fn type_module_name(name: &str) -> String {
    let name = module_name(name);
    if name.starts_with('_') { format!("types{name}") } else { name }
}

/// A module's name, which is a file's as well: no keyword, not even a raw one, and nothing that a
/// file system takes amiss. Rust finds no files of modules with letters beyond ASCII (E0754): these
/// are written as their numbers, `u540d`.
pub fn module_name(name: &str) -> String {
    let mut snake = String::new();
    for letter in crate::naming::idents::snake_name(name, "other").chars() {
        match letter.is_ascii() {
            true => snake.push(letter),
            false => snake.push_str(&format!("u{:x}", u32::from(letter))),
        }
    }
    let snake = crate::naming::idents::short(snake);
    let taken = matches!(
        snake.as_str(),
        "mod" | "lib" | "main" | "con" | "prn" | "aux" | "nul" | "core" | "std" | "alloc"
    );
    if taken || raw(snake.clone()) != snake {
        format!("{}_", snake.trim_end_matches('_'))
    } else {
        snake
    }
}

/// How long the code of a type will be, more or less: a type that is built has a setter for each
/// optional property.
pub fn lines_of(definition: &TypeDef, is_built: bool) -> usize {
    let own = docs_lines(&definition.docs);
    own + match &definition.shape {
        Shape::Struct(strukt) => {
            let fields = strukt.fields.iter().map(|field| field_lines(field, is_built));
            22 + fields.sum::<usize>()
        }
        Shape::Enum(enum_) => {
            12 + enum_.values.iter().map(|value| 2 + docs_lines(&value.docs)).sum::<usize>()
        }
        Shape::Union(union) => {
            16 + union.variants.iter().map(|variant| 4 + docs_lines(&variant.docs)).sum::<usize>()
        }
        Shape::Alias(_) => 3,
    }
}

fn field_lines(field: &Field, is_built: bool) -> usize {
    let docs = docs_lines(&field.docs);
    match (is_built, field.required, &field.ty) {
        (false, ..) => 3 + docs,
        (true, true, _) => 5 + docs,
        // The setter, and another one that adds an entry.
        (true, false, Type::Map(_)) => 33 + 2 * docs,
        (true, false, _) => 12 + 2 * docs,
    }
}

fn docs_lines(docs: &Docs) -> usize {
    [&docs.summary, &docs.description]
        .into_iter()
        .flatten()
        .map(|text| 1 + text.bytes().filter(|b| *b == b'\n').count())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_has_the_name_of_no_type() {
        assert_eq!(nested_name("123"), "types_123");
        assert_eq!(nested_name("agent"), "agent");
    }

    fn members(names: &[&str], lines: usize) -> Vec<Member> {
        let member = |(index, name): (usize, &&str)| Member {
            index,
            owner: "shared".into(),
            name: (*name).into(),
            lines,
        };
        names.iter().enumerate().map(member).collect()
    }

    #[test]
    fn small_groups_stay_together() {
        assert_eq!(modules(members(&["B", "A"], 10)), ["shared", "shared"]);
    }

    #[test]
    fn long_ones_have_a_module_for_each_theme() {
        assert_eq!(
            modules(members(&["Agent", "AgentSpec", "Zebra", "RtConfig"], 200)),
            ["shared::agent", "shared::agent", "shared", "shared"]
        );
        assert_eq!(
            modules(members(&["RtA", "RtB", "Zebra"], 250))[..2],
            ["shared::rt_", "shared::rt_"]
        );
    }

    #[test]
    fn no_module_is_a_keyword() {
        assert_eq!(module_name("type"), "type_");
        assert_eq!(module_name("self"), "self_");
        assert_eq!(module_name("mod"), "mod_");
        assert_eq!(module_name("agents"), "agents");
    }
}
