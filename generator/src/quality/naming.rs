//! A lint about names: most properties of a document are written in one style, and some in another.

use std::collections::BTreeMap;

use super::property;
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{Api, Location, Shape};
use crate::load::Document;

/// A name in another style than most.
pub const INCONSISTENT_NAMING: Code = Code("inconsistent-naming");

/// How the words of a name are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Style {
    Snake,
    Camel,
    Pascal,
    Kebab,
}

impl Style {
    /// `None` for a single word in lower case, which is of any style, and for mixtures.
    fn of(name: &str) -> Option<Self> {
        let name = name.trim_matches(['_', '$', '@']);
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
            return None;
        }
        let has_upper = name.contains(|c: char| c.is_ascii_uppercase());
        let has_lower = name.contains(|c: char| c.is_ascii_lowercase());
        match (name.contains('_'), name.contains('-'), has_upper) {
            (true, false, false) => Some(Self::Snake),
            (false, true, false) => Some(Self::Kebab),
            (false, false, true) if name.starts_with(|c: char| c.is_ascii_lowercase()) => {
                Some(Self::Camel)
            }
            (false, false, true) if has_lower => Some(Self::Pascal),
            _ => None,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Snake => "snake_case",
            Self::Camel => "camelCase",
            Self::Pascal => "PascalCase",
            Self::Kebab => "kebab-case",
        }
    }
}

/// Fewer names say nothing about the style of a document.
const ENOUGH: usize = 10;
/// The share of names in percent that makes a style the document's own.
const MAJORITY: usize = 80;

pub(super) fn check(document: &Document, api: &Api, diagnostics: &mut Diagnostics) {
    properties(document, api, diagnostics);
    parameters(api, diagnostics);
}

fn properties(document: &Document, api: &Api, diagnostics: &mut Diagnostics) {
    let all = || {
        api.types.iter().flat_map(|definition| {
            let fields = match &definition.shape {
                Shape::Struct(of) => of.fields.as_slice(),
                _ => &[],
            };
            fields.iter().map(move |field| (definition, field.name.as_str()))
        })
    };
    let Some(usual) = usual(all().map(|(_, name)| name)) else { return };
    for (definition, name) in all() {
        if let Some(style) = Style::of(name).filter(|style| *style != usual) {
            let location = property(document, definition, name);
            report("property", name, style, usual, location, diagnostics);
        }
    }
}

fn parameters(api: &Api, diagnostics: &mut Diagnostics) {
    let all = || {
        api.operations.iter().flat_map(|operation| {
            let in_query =
                operation.parameters.iter().filter(|one| one.location == Location::Query);
            in_query.map(move |one| (operation, one.name.as_str()))
        })
    };
    let Some(usual) = usual(all().map(|(_, name)| name)) else { return };
    for (operation, name) in all() {
        if let Some(style) = Style::of(name).filter(|style| *style != usual) {
            let location = SourceLocation::Key(operation.origin);
            report("query parameter", name, style, usual, location, diagnostics);
        }
    }
}

/// The style of most names.
fn usual<'n>(names: impl Iterator<Item = &'n str>) -> Option<Style> {
    let mut counts: BTreeMap<Style, usize> = BTreeMap::new();
    names.filter_map(Style::of).for_each(|style| *counts.entry(style).or_default() += 1);
    let all: usize = counts.values().sum();
    let (style, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
    (all >= ENOUGH && count * 100 >= all * MAJORITY).then_some(style)
}

fn report(
    what: &str,
    name: &str,
    style: Style,
    usual: Style,
    location: SourceLocation,
    diagnostics: &mut Diagnostics,
) {
    let (style, usual) = (style.words(), usual.words());
    let message =
        format!("the {what} `{name}` is in {style}; most of this document are in {usual}");
    let help = format!("write the name in {usual}, if no client of the API needs the old one");
    diagnostics.advice(INCONSISTENT_NAMING, location, message, help);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_a_style() {
        for (name, style) in [
            ("created_at", Some(Style::Snake)),
            ("createdAt", Some(Style::Camel)),
            ("CreatedAt", Some(Style::Pascal)),
            ("created-at", Some(Style::Kebab)),
            ("name", None),
            ("ID", None),
            ("a.b_c", None),
            ("Some_name", None),
        ] {
            assert_eq!(Style::of(name), style, "{name}");
        }
        assert_eq!(usual(["a_b"; 9].into_iter()), None, "too few");
        assert_eq!(usual(["a_b"; 10].into_iter()), Some(Style::Snake));
    }
}
