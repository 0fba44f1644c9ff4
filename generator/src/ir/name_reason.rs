//! Why a method has its name.

use super::Pointer;

/// Why a method has its name, for `names --explain`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameReason {
    /// The operation.
    pub pointer: Pointer,
    /// The rule that won.
    pub rule: &'static str,
    /// What the rules looked at: labels and values.
    pub evidence: Vec<(&'static str, String)>,
    /// The names that the rules found, best first, each with its rule.
    pub candidates: Vec<(&'static str, String)>,
}
