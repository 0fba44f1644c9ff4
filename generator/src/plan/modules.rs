//! The files under `types/`: by the resource that alone needs a type, the rest in `shared`; large
//! ones by the alphabet.
//!
//! The cuts depend on nothing but a file's own names, at fixed letters, so that an addition moves
//! little. Users do not see them.

use super::reach::{Owner, Reach};
use crate::ir::{Api, Docs, Shape, TypeDef};
use crate::naming::idents::raw;

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
        Owner::One(id) => match &api.resources[id] {
            resource if resource.is_client() => "client",
            resource => &resource.name,
        },
        Owner::Webhooks => "webhooks",
        Owner::Several | Owner::Nobody => "shared",
    };
    module_name(name)
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
/// property.
pub fn lines_of(definition: &TypeDef, is_built: bool) -> usize {
    let own = docs_lines(&definition.docs);
    let (whole, field_lines, times) = if is_built { (24, 9, 2) } else { (10, 3, 1) };
    own + match &definition.shape {
        Shape::Struct(strukt) => {
            let fields =
                strukt.fields.iter().map(|field| field_lines + times * docs_lines(&field.docs));
            whole + fields.sum::<usize>()
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

fn docs_lines(docs: &Docs) -> usize {
    [&docs.summary, &docs.description]
        .into_iter()
        .flatten()
        .map(|text| 1 + text.bytes().filter(|b| *b == b'\n').count())
        .sum()
}

fn cut(group: &[Member], module: &str, out: &mut [String]) {
    let group: Vec<&Member> = group.iter().collect();
    if length(&group) <= LIMIT {
        return assign(&group, module, out);
    }
    by_letter(&group, &Cut { module, prefix: String::new(), at: 0, from: b'a', to: b'z' }, out);
}

/// Names that are the same for longer are not told apart.
const MAX_PREFIX: usize = 60;

/// A range of letters at one position of the names.
struct Cut<'a> {
    module: &'a str,
    /// The letters before it, where they told something apart.
    prefix: String,
    at: usize,
    from: u8,
    to: u8,
}

/// Halves the range until what is in it is short enough.
fn by_letter(group: &[&Member], cut: &Cut<'_>, out: &mut [String]) {
    let Cut { module, prefix, at, from, to } = cut;
    let (at, from, to) = (*at, *from, *to);
    let Some(first) = group.first() else { return };
    let whole = (from, to) == (b'a', b'z');
    if length(group) <= LIMIT || group.len() <= 1 || at > MAX_PREFIX {
        let (from_letter, to_letter) = (from as char, to as char);
        let range = match whole {
            true if prefix.is_empty() => return assign(group, module, out),
            true => prefix.clone(),
            false if from == to => format!("{prefix}{from_letter}"),
            false => format!("{prefix}{from_letter}_{prefix}{to_letter}"),
        };
        return assign(group, &format!("{}_{range}", module.trim_end_matches('_')), out);
    }
    // What all have in common says nothing.
    if whole && group.iter().all(|member| letter(member, at) == letter(first, at)) {
        return by_letter(
            group,
            &Cut { module, prefix: prefix.clone(), at: at + 1, from, to },
            out,
        );
    }
    if from == to {
        let prefix = format!("{prefix}{}", from as char);
        return by_letter(group, &Cut { module, prefix, at: at + 1, from: b'a', to: b'z' }, out);
    }
    let middle = from + (to - from) / 2;
    let (low, high): (Vec<&Member>, Vec<&Member>) =
        group.iter().partition(|member| letter(member, at) <= middle);
    by_letter(&low, &Cut { module, prefix: prefix.clone(), at, from, to: middle }, out);
    by_letter(&high, &Cut { module, prefix: prefix.clone(), at, from: middle + 1, to }, out);
}

fn length(group: &[&Member]) -> usize {
    group.iter().map(|member| member.lines).sum()
}

/// The letter of a name, digits and what is beyond its end counted as `a`.
fn letter(member: &Member, at: usize) -> u8 {
    member
        .name
        .bytes()
        .filter(|b| *b != b'_')
        .nth(at)
        .map_or(b'a', |b| b.to_ascii_lowercase().clamp(b'a', b'z'))
}

fn assign(group: &[&Member], module: &str, out: &mut [String]) {
    for member in group {
        if let Some(assign) = out.get_mut(member.index) {
            module.clone_into(assign);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn large_ones_are_cut_at_fixed_letters() {
        assert_eq!(
            modules(members(&["Agent", "Zebra", "Mouse"], 1_500)),
            ["shared_a_g", "shared_n_z", "shared_h_m"]
        );
        // What all have in common is left out, and every letter that tells something apart is in
        // the name.
        assert_eq!(
            modules(members(&["LongCommonAgent", "LongCommonZebra"], 1_500)),
            ["shared_a_m", "shared_n_z"]
        );
        assert_eq!(
            modules(members(&["AgentA", "AgentZ", "Zebra"], 1_500)),
            ["shared_aa_am", "shared_an_az", "shared_n_z"]
        );
        let same = modules(members(&["Same", "Same2", "Same3"], 3_000));
        assert!(same.iter().all(|module| module.starts_with("shared")), "{same:?}");
    }

    #[test]
    fn no_module_is_a_keyword() {
        assert_eq!(module_name("type"), "type_");
        assert_eq!(module_name("self"), "self_");
        assert_eq!(module_name("mod"), "mod_");
        assert_eq!(module_name("agents"), "agents");
    }
}
