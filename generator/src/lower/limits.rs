//! How much has been merged and copied so far. Schemas that are composed of each other can be
//! combined in more ways than anybody can wait for.

/// The counters of one document.
#[derive(Debug, Default)]
pub(super) struct Limits {
    /// How many properties have been merged within others.
    pub nested_merges: usize,
    /// How many properties and variants of one schema have become another's.
    pub spread: usize,
    /// How many variants have got the properties beside their union, of all types and of the one
    /// that is being lowered.
    pub merges: usize,
    pub merges_of_type: usize,
    /// How many properties those variants, and the types that are made of several unions, have
    /// together.
    pub merged_properties: usize,
}
