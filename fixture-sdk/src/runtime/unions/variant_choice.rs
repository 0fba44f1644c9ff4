// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The order in which the variants of an untagged union are tried.
//!
//! 1. Tags. A tag is a property whose known values belong to different variants. A variant that does
//!    not know the value is excluded.
//! 2. Variants whose schema allows the value come before variants that only serde can read.
//! 3. Variants that a tag names, or whose schema's name is the value of a string property.
//! 4. The fewest unknown and absent properties, then the order of the document.

use serde_json::Value;

use super::evidence::{Fit, Known, Shape};

/// The variants of a union in the order of the document.
#[derive(Debug)]
pub struct Choices {
    /// The tags that some variants have.
    pub tags: &'static [Tag],
    /// Each variant's schema name, empty where it has none, and what it demands.
    pub of: &'static [(&'static str, Shape)],
}

/// A property, or one of an object in a property, whose known values differ from variant to
/// variant.
///
/// Its names from the outside in, and whether it is required, with values of their own, in all
/// variants: then a value that none of them knows is of a variant yet to come.
#[derive(Debug)]
pub struct Tag(pub &'static [&'static str], pub bool);

/// A variant in the race.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    refused: bool,
    /// Does not know the value of a tag that tells others apart.
    is_astray: bool,
    has_no_tag: bool,
    has_no_name: bool,
    fit: Fit,
    position: usize,
}

impl Choices {
    /// The places of the variants that a value may be, the likeliest first.
    pub fn order(&self, value: &Value) -> Vec<usize> {
        let mut candidates = self.by_tags(value);
        if candidates.len() < 2 {
            return candidates.into_iter().map(|candidate| candidate.position).collect();
        }
        let named = self.named(value);
        for candidate in &mut candidates {
            if let Some((_, shape)) = self.of.get(candidate.position) {
                candidate.fit = shape.fit(value);
                candidate.refused = candidate.fit.refused;
                candidate.has_no_name = named != Some(candidate.position);
            }
        }
        candidates.sort();
        candidates.into_iter().map(|candidate| candidate.position).collect()
    }

    /// The variants that the tags leave.
    fn by_tags(&self, value: &Value) -> Vec<Candidate> {
        let untried = Fit { refused: false, is_vague: false, odd: 0, absent: 0 };
        let candidate = |position| Candidate {
            refused: false,
            is_astray: false,
            has_no_tag: true,
            has_no_name: true,
            fit: untried,
            position,
        };
        let mut left: Vec<Candidate> = (0..self.of.len()).map(candidate).collect();
        for Tag(path, decides) in self.tags {
            let Some(found) = at(value, path).filter(|found| !found.is_null()) else { continue };
            let knows = |position: usize| {
                self.of.get(position).and_then(|(_, shape)| shape.knows(path, found))
            };
            let known: Vec<Option<Known>> =
                left.iter().map(|candidate| knows(candidate.position)).collect();
            let is_known = known.contains(&Some(Known::Yes));
            let mut known = known.into_iter();
            left.retain_mut(|candidate| match known.next().flatten() {
                Some(Known::Yes) => {
                    candidate.has_no_tag = false;
                    true
                }
                Some(Known::NotYet) => {
                    candidate.is_astray = true;
                    !is_known && !decides
                }
                Some(Known::Never) => false,
                None => true,
            });
        }
        left
    }

    /// The one variant whose schema's name a string property has.
    fn named(&self, value: &Value) -> Option<usize> {
        let members = value.as_object()?;
        let mut found = None;
        for (_, text) in members.iter().filter(|(name, _)| !is_free_text(name)) {
            let Some(text) = text.as_str() else { continue };
            let position = self.of.iter().position(|(name, _)| !name.is_empty() && *name == text);
            match (position, found) {
                (Some(position), Some(other)) if position != other => return None,
                (Some(position), _) => found = Some(position),
                (None, _) => {}
            }
        }
        found
    }
}

/// The value at the end of a path of names.
fn at<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, name| value.get(*name))
}

/// Properties that people fill in: a pet may be called `Dog`.
fn is_free_text(name: &str) -> bool {
    const FREE: &[&str] = &[
        "name",
        "title",
        "label",
        "description",
        "text",
        "message",
        "comment",
        "value",
        "content",
        "id",
    ];
    FREE.iter().any(|free| name.eq_ignore_ascii_case(free))
}
