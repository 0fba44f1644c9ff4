//! The files under `types/`: by the resource that alone needs a type, the rest in `shared`; large ones by the alphabet.
//!
//! The cuts depend on nothing but a file's own names, at fixed letters, so that an addition moves little. Users do not see them.

use super::ident::raw;
use super::reach::{Owner, Reach};
use crate::ir::{Api, Docs, Shape, TypeDef};

/// No file should be longer, in estimated lines.
const LIMIT: usize = 2_000;

/// A type that wants a file.
#[derive(Debug, Clone)]
pub struct Member {
    /// Position in the caller's list.
    pub index: usize,
    pub owner: String,
    pub name: String,
    pub lines: usize,
}

/// The module of each member, by its `index`; names are free of keywords.
pub fn modules(mut members: Vec<Member>) -> Vec<String> {
    let mut out = vec![String::new(); members.len()];
    members.sort_by(|a, b| (&a.owner, &a.name).cmp(&(&b.owner, &b.name)));
    for group in members.chunk_by(|a, b| a.owner == b.owner) {
        let Some(first) = group.first() else { continue };
        cut(group, &first.owner, &mut out);
    }
    out
}

/// `agents`, from the resource's name; `shared` for what several need.
pub fn owner_name(api: &Api, reach: &Reach, index: usize) -> String {
    let name = match reach.owner.get(index).copied().unwrap_or_default() {
        Owner::One(id) => api.resources.get(id.index()).map_or("shared", |resource| resource.name.as_str()),
        Owner::Webhooks => "webhooks",
        Owner::Several | Owner::Nobody => "shared",
    };
    module_name(name)
}

/// A module's name, which is a file's as well: no keyword, not even a raw one, and nothing that a file system takes amiss.
pub fn module_name(name: &str) -> String {
    let snake = super::ident::snake_name(name, "other");
    let taken = matches!(snake.as_str(), "mod" | "lib" | "main" | "con" | "prn" | "aux" | "nul" | "core" | "std" | "alloc");
    if taken || raw(snake.clone()) != snake { format!("{}_", snake.trim_end_matches('_')) } else { snake }
}

/// How long the code of a type will be, more or less.
pub fn lines_of(definition: &TypeDef) -> usize {
    let own = docs_lines(&definition.docs);
    own + match &definition.shape {
        Shape::Struct(strukt) => 45 + strukt.fields.iter().map(|field| 8 + 2 * docs_lines(&field.docs)).sum::<usize>(),
        Shape::Enum(enum_) => 12 + enum_.values.iter().map(|value| 2 + docs_lines(&value.docs)).sum::<usize>(),
        Shape::Union(union) => 14 + union.variants.iter().map(|variant| 4 + docs_lines(&variant.docs)).sum::<usize>(),
        Shape::Alias(_) => 3,
    }
}

fn docs_lines(docs: &Docs) -> usize {
    [&docs.summary, &docs.description].into_iter().flatten().map(|text| 1 + text.bytes().filter(|b| *b == b'\n').count()).sum()
}

fn cut(group: &[Member], module: &str, out: &mut [String]) {
    let group: Vec<&Member> = group.iter().collect();
    if length(&group) <= LIMIT {
        return place(&group, module, out);
    }
    by_letter(&group, module, 0, LETTERS, out);
}

type Letters = (u8, u8);
const LETTERS: Letters = (b'a', b'z');
/// Names that are the same for longer are not told apart.
const MAX_PREFIX: usize = 24;

/// Halves a range of letters at position `at` of the names until what is in it is short enough.
fn by_letter(group: &[&Member], module: &str, at: usize, (from, to): Letters, out: &mut [String]) {
    let prefix: String = group.first().map(|member| (0..at).map(|at| letter(member, at) as char).collect()).unwrap_or_default();
    if length(group) <= LIMIT || group.len() <= 1 || at > MAX_PREFIX {
        let (from_letter, to_letter) = (from as char, to as char);
        let range = match (from, to) {
            LETTERS => prefix,
            _ if from == to => format!("{prefix}{from_letter}"),
            _ => format!("{prefix}{from_letter}_{prefix}{to_letter}"),
        };
        return place(group, &format!("{}_{range}", module.trim_end_matches('_')), out);
    }
    if from == to {
        return by_letter(group, module, at + 1, LETTERS, out);
    }
    let middle = from + (to - from) / 2;
    let (low, high): (Vec<&Member>, Vec<&Member>) = group.iter().partition(|member| letter(member, at) <= middle);
    if !low.is_empty() {
        by_letter(&low, module, at, (from, middle), out);
    }
    if !high.is_empty() {
        by_letter(&high, module, at, (middle + 1, to), out);
    }
}

fn length(group: &[&Member]) -> usize {
    group.iter().map(|member| member.lines).sum()
}

/// The letter of a name, digits and what is beyond its end counted as `a`.
fn letter(member: &Member, at: usize) -> u8 {
    member.name.bytes().filter(|b| *b != b'_').nth(at).map_or(b'a', |b| b.to_ascii_lowercase().clamp(b'a', b'z'))
}

fn place(group: &[&Member], module: &str, out: &mut [String]) {
    for member in group {
        if let Some(place) = out.get_mut(member.index) {
            module.clone_into(place);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn members(names: &[&str], lines: usize) -> Vec<Member> {
        let member = |(index, name): (usize, &&str)| Member { index, owner: "shared".into(), name: (*name).into(), lines };
        names.iter().enumerate().map(member).collect()
    }

    #[test]
    fn small_groups_stay_together() {
        assert_eq!(modules(members(&["B", "A"], 10)), ["shared", "shared"]);
    }

    #[test]
    fn large_ones_are_cut_at_fixed_letters() {
        assert_eq!(modules(members(&["Agent", "Zebra", "Mouse"], 1_500)), ["shared_a_g", "shared_n_z", "shared_h_m"]);
        assert_eq!(modules(members(&["Aa", "Ab", "A1"], 1_500)).len(), 3);
        let same = modules(members(&["Same", "Same2", "Same3"], 3_000));
        assert!(same.iter().all(|module| module.starts_with("shared_")), "{same:?}");
    }

    #[test]
    fn no_module_is_a_keyword() {
        assert_eq!(module_name("type"), "type_");
        assert_eq!(module_name("self"), "self_");
        assert_eq!(module_name("mod"), "mod_");
        assert_eq!(module_name("agents"), "agents");
    }
}
