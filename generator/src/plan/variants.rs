//! Enums and unions: the names of their variants, and which payloads a union can be made `From`.

use std::collections::BTreeMap;

use super::convert::Convert;
use super::{ItemKind, Ty, VariantPlan};
use crate::ir::{Enum, EnumLiteral, Union, UnionBy, Variant};
use crate::lock::LockedType;
use crate::naming::idents::{NameScope, is_type, variant_name};
use crate::naming::nouns::singular;
use crate::naming::words::words;

/// The variant for everything that this version does not know.
pub const UNKNOWN: &str = "Unknown";

/// Variants keep their names (see [`LockedType::variants`]); new ones give way. `name`: the enum's
/// own.
pub fn plan_enum(definition: &Enum, name: &str, locked: Option<&LockedType>) -> ItemKind {
    let integer = is_integer(definition);
    let wire: Vec<String> = definition.values.iter().map(|value| literal(&value.value)).collect();
    let prefix = definition.prefix.as_deref().filter(|prefix| has_word_of(prefix, name));
    let own = shares_name(&wire, name);
    let wanted: Vec<String> = definition
        .values
        .iter()
        .zip(&wire)
        .map(|(value, wire)| {
            let named = value.name.as_deref().map(words).filter(|words| !words.is_empty());
            let short = match prefix {
                Some(prefix) => words(wire.strip_prefix(prefix).unwrap_or(wire)),
                None => words(wire).split_off(own),
            };
            let short = if short.is_empty() { words(wire) } else { short };
            variant_name(&named.unwrap_or(short), if wire.is_empty() { "Empty" } else { "Value" })
        })
        .collect();
    let given = |at: usize| definition.values.get(at).and_then(|value| value.rust_name.as_deref());
    ItemKind::Enum {
        variants: keep(&wire, &wanted, given, locked),
        unknown: UNKNOWN.to_owned(),
        integer,
    }
}

/// Whether a prefix in SCREAMING_SNAKE_CASE has a whole word in common with the enum's name: that
/// of `HTTP_METHOD_GET` in `Verb` says something that the name does not.
fn has_word_of(prefix: &str, name: &str) -> bool {
    let own: Vec<String> = words(name).iter().map(|word| singular(word)).collect();
    words(prefix).iter().any(|word| own.contains(&singular(word)))
}

/// How many words all values begin with that are the enum's whole name: two for `order_state_new`
/// in `OrderState`, none for `order_new`.
fn shares_name(values: &[String], name: &str) -> usize {
    let own = words(name);
    let repeats = |value: &String| {
        let all = words(value);
        all.len() > own.len() && all.starts_with(&own)
    };
    if values.len() > 1 && values.iter().all(repeats) { own.len() } else { 0 }
}

/// Whether the values are numbers.
pub fn is_integer(definition: &Enum) -> bool {
    !definition.values.is_empty()
        && definition.values.iter().all(|value| matches!(value.value, EnumLiteral::Integer(_)))
}

/// What the lock calls a value.
pub fn literal(value: &EnumLiteral) -> String {
    match value {
        EnumLiteral::String(text) => text.clone(),
        EnumLiteral::Integer(number) => number.to_string(),
    }
}

/// What the lock calls a variant of a union: its key, its first tag, or else its words.
pub fn variant_key(variant: &Variant) -> &str {
    variant.key.as_deref().or(variant.tags.first().map(String::as_str)).unwrap_or(&variant.name)
}

/// `name`: the union's own, which its variants need not repeat.
pub fn plan_union(
    convert: &Convert<'_>,
    union: &Union,
    name: &str,
    sent: bool,
    locked: Option<&LockedType>,
) -> ItemKind {
    let keys: Vec<String> =
        union.variants.iter().map(|variant| variant_key(variant).to_owned()).collect();
    let idents = keep(&keys, &variant_names(union, name), |_| None, locked);
    let variants = union
        .variants
        .iter()
        .zip(idents)
        .enumerate()
        // Null is no payload: beside a key it is absent, alone it is unknown.
        .map(|(of, (variant, ident))| VariantPlan {
            of,
            ident,
            ty: convert.value(&variant.ty, false, sent).0,
        })
        .collect();
    ItemKind::Union { variants, unknown: UNKNOWN.to_owned(), from: Vec::new() }
}

/// Names of the config first, then those in the lock, then the others in order.
fn keep<'n>(
    keys: &[String],
    wanted: &[String],
    given: impl Fn(usize) -> Option<&'n str>,
    locked: Option<&LockedType>,
) -> Vec<String> {
    let mut taken = NameScope::reserving(&[UNKNOWN]);
    let mut names = vec![String::new(); keys.len()];
    for (at, name) in names.iter_mut().enumerate() {
        if let Some(given) = given(at) {
            *name = taken.first_free([given]);
        }
    }
    let none = BTreeMap::new();
    let locked = locked.map_or(&none, |locked| &locked.variants);
    for (key, name) in keys.iter().zip(&mut names).filter(|(_, name)| name.is_empty()) {
        if let Some(kept) = locked_name(locked, key, keys).filter(|kept| is_type(kept))
            && taken.reserve(kept)
        {
            kept.clone_into(name);
        }
    }
    for (wanted, name) in wanted.iter().zip(&mut names).filter(|(_, name)| name.is_empty()) {
        *name = if wanted == UNKNOWN {
            taken.first_free(["Unknown_"])
        } else {
            taken.first_free([wanted.as_str()])
        };
    }
    names
}

/// The name that the lock has for a variant. A key that is only written in another way is the same
/// one: `OAuthClient` and `OauthClient`.
fn locked_name<'l>(
    locked: &'l BTreeMap<String, String>,
    key: &str,
    keys: &[String],
) -> Option<&'l String> {
    let alike = || {
        let all = words(key);
        locked
            .iter()
            .find(|(other, _)| !all.is_empty() && words(other) == all && !keys.contains(other))
            .map(|(_, name)| name)
    };
    locked.get(key).or_else(alike)
}

/// `ToolSetAdapterMcp` in `ToolSetAdapter` is `Mcp`: the words that all variants share with the
/// union are left out.
fn variant_names(union: &Union, name: &str) -> Vec<String> {
    let own = words(name);
    let all: Vec<Vec<String>> = union.variants.iter().map(|variant| words(&variant.name)).collect();
    let shared = |parts: &Vec<String>| {
        parts
            .iter()
            .zip(&own)
            .take_while(|(a, b)| a == b)
            .count()
            .min(parts.len().saturating_sub(1))
    };
    let prefix = all.iter().map(shared).min().unwrap_or(0);
    // One that repeats the whole name need not, whatever the others are called.
    let whole = |parts: &Vec<String>| if shared(parts) == own.len() { own.len() } else { prefix };
    all.iter()
        .map(|parts| variant_name(parts.get(whole(parts)..).unwrap_or(parts), "Variant"))
        .collect()
}

/// Most specific first, where the order decides.
pub fn order_first(kind: &mut ItemKind, union: &Union, rank: impl Fn(&Ty) -> (u8, usize, usize)) {
    if let ItemKind::Union { variants, .. } = kind
        && union.by == UnionBy::First
    {
        variants.sort_by_key(|variant| rank(&variant.ty));
    }
}

/// The variants whose payload no other variant has. What had a `From` keeps it, when another
/// variant takes the same payload.
pub fn plan_from(kind: &mut ItemKind, resolved: impl Fn(&Ty) -> Ty, own: &Ty, locked: &[String]) {
    let ItemKind::Union { variants, from, .. } = kind else { return };
    let payloads: Vec<Ty> = variants.iter().map(|variant| resolved(&variant.ty)).collect();
    let had =
        |index: usize| variants.get(index).is_some_and(|variant| locked.contains(&variant.ident));
    *from = payloads
        .iter()
        .enumerate()
        .filter(|(index, payload)| {
            let mut rivals = payloads
                .iter()
                .enumerate()
                .filter(|(other, rival)| other != index && rival == payload)
                .peekable();
            *payload != own
                && (rivals.peek().is_none()
                    || (had(*index) && !rivals.any(|(other, _)| had(other))))
        })
        .map(|(index, _)| index)
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_is_written_in_another_way_keeps_its_name() {
        let names = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect()
        };
        let locked = LockedType {
            variants: names(&[("OAuthApp", "Application"), ("a-b", "Dash")]),
            ..LockedType::default()
        };
        let keys = ["OauthApp", "a-b", "a_b"].map(str::to_owned);
        let wanted = ["OauthApp", "AB", "AB"].map(str::to_owned);
        let kept = keep(&keys, &wanted, |_| None, Some(&locked));
        assert_eq!(kept, ["Application", "Dash", "AB"]);
    }
}
