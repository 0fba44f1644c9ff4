//! Which properties tell the variants of a union apart, and which unions need evidence at all.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::ir::{Api, Evidence, Json, MemberEvidence, TypeId, Union, UnionBy, Variant};

/// More properties than this tell no more.
const MOST_TAGS: usize = 8;

/// A property, or one of an object in a property, whose known values differ from variant to
/// variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagPath {
    pub path: Vec<String>,
    /// Required, with values that no two variants share in part: a value that none of them knows is
    /// of none.
    pub decides: bool,
}

/// How a union is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// By tags, a key or the JSON type alone.
    Plain,
    /// By tags; where there is none, by the evidence of the variants that may lack it.
    TagOr,
    /// By evidence.
    Evidence,
}

/// How a union is read. One that is told apart by JSON type needs evidence where a payload may have
/// several.
pub fn reading(union: &Union, has_types: bool) -> Reading {
    let variants = &union.variants;
    match &union.by {
        UnionBy::JsonType if has_types => Reading::Plain,
        UnionBy::Key => Reading::Plain,
        UnionBy::JsonType | UnionBy::First => Reading::Evidence,
        UnionBy::Tag { .. }
            if variants.iter().any(|variant| variant.variant_evidence.is_partly_tagged) =>
        {
            Reading::Evidence
        }
        UnionBy::Tag { .. }
            if variants.iter().any(|variant| variant.variant_evidence.may_lack_tag) =>
        {
            Reading::TagOr
        }
        UnionBy::Tag { .. } => Reading::Plain,
    }
}

/// The variants that evidence is needed for, in the order of the document, by their positions in
/// the union.
pub fn candidates(union: &Union, reading: Reading) -> Vec<usize> {
    let all = union.variants.iter().enumerate();
    let wanted = all.filter(|(_, variant)| match reading {
        Reading::Plain => false,
        Reading::TagOr => variant.variant_evidence.may_lack_tag,
        Reading::Evidence => true,
    });
    let mut positions: Vec<(usize, usize)> =
        wanted.map(|(at, variant)| (variant.variant_evidence.position, at)).collect();
    positions.sort_unstable();
    positions.into_iter().map(|(_, at)| at).collect()
}

/// The properties that tell variants apart, those that decide first.
pub fn tag_paths(api: &Api, variants: &[&Variant]) -> Vec<TagPath> {
    let known: Vec<Known> = variants
        .iter()
        .map(|variant| known_values(api, &variant.variant_evidence.evidence, 8))
        .collect();
    let mut paths: IndexMap<&[String], Vec<&Values>> = IndexMap::new();
    for (path, values) in known.iter().flatten() {
        paths.entry(path).or_default().push(values);
    }
    let mut found: Vec<TagPath> = Vec::new();
    for (path, said) in paths {
        let in_all = said.len() == variants.len();
        let is_constant =
            matches!(said.as_slice(), [only] if only.values.len() == 1 && only.required);
        let differ =
            said.iter().any(|other| said.first().is_some_and(|first| first.values != other.values));
        if !(differ || (!in_all && said.len() > 1) || (is_constant && !in_all)) {
            continue;
        }
        let apart = said.iter().all(|one| {
            said.iter()
                .all(|other| one.values == other.values || one.values.is_disjoint(&other.values))
        });
        let decides = in_all && apart && said.iter().all(|values| values.required);
        found.push(TagPath { path: path.to_vec(), decides });
    }
    found.sort_by_key(|tag| (!tag.decides, tag.path.len()));
    found.truncate(MOST_TAGS);
    found
}

/// The known values of a property.
#[derive(Debug, Clone)]
struct Values {
    values: BTreeSet<String>,
    required: bool,
}

type Known = IndexMap<Vec<String>, Values>;

fn known_values(api: &Api, evidence: &Evidence, fuel: usize) -> Known {
    let Some(less) = fuel.checked_sub(1) else { return Known::new() };
    match evidence {
        Evidence::See(id) => {
            seen(api, *id).map(|of| known_values(api, of, less)).unwrap_or_default()
        }
        Evidence::OrNull(of) => known_values(api, of, less),
        Evidence::Tagged { property, tags, of } => {
            let mut known = known_values(api, of, less);
            let values = tags.iter().map(|tag| Json::from(tag.as_str()).to_string()).collect();
            known.insert(vec![property.clone()], Values { values, required: true });
            known
        }
        Evidence::Object { members, .. } => {
            let mut known = Known::new();
            for member in members {
                of_member(api, member, less, &mut known);
            }
            known
        }
        Evidence::OneOf(several) => {
            let mut all = several.iter().map(|one| known_values(api, one, less));
            let Some(mut common) = all.next() else { return Known::new() };
            for other in all {
                common.retain(|path, _| other.contains_key(path));
                for (path, values) in other {
                    if let Some(known) = common.get_mut(&path) {
                        known.values.extend(values.values);
                        known.required &= values.required;
                    }
                }
            }
            common
        }
        _ => Known::new(),
    }
}

fn of_member(api: &Api, member: &MemberEvidence, fuel: usize, known: &mut Known) {
    if let Some(values) = literals(api, &member.evidence, fuel) {
        known.insert(vec![member.name.clone()], Values { values, required: member.required });
        return;
    }
    for (mut path, values) in known_values(api, &member.evidence, fuel.min(4)) {
        if path.len() == 1 {
            path.insert(0, member.name.clone());
            known.insert(path, Values { required: values.required && member.required, ..values });
        }
    }
}

fn literals(api: &Api, evidence: &Evidence, fuel: usize) -> Option<BTreeSet<String>> {
    let less = fuel.checked_sub(1)?;
    match evidence {
        Evidence::Values(values) => Some(values.iter().map(Json::to_string).collect()),
        Evidence::OrNull(of) => literals(api, of, less),
        Evidence::See(id) => literals(api, seen(api, *id)?, less),
        _ => None,
    }
}

fn seen(api: &Api, id: TypeId) -> Option<&Evidence> {
    api.evidence.get(&id)
}
