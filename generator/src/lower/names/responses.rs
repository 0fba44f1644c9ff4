//! Whether an operation responds with a list.

use super::super::{Lowering, all_of};
use crate::oas::{Operation, Schema};

/// Properties that an object has whose only list is what it is about.
const OF_LISTS: &[&str] = &[
    "items",
    "data",
    "results",
    "pagination",
    "next",
    "total_count",
    "next_page",
    "has_more",
    "page_info",
    "next_page_uri",
    "next_cursor",
];

impl<'d> Lowering<'d, '_> {
    /// Whether a response is a list, bare or as the only list of an object.
    pub(super) fn responds_list(&mut self, operation: Operation<'d>) -> bool {
        let Some(schema) = self.success_schema(operation) else { return false };
        let schema = self.resolved(schema);
        let is_list = |schema: &Schema<'d>| schema.types().any(|name| name == "array");
        if is_list(&schema) {
            return true;
        }
        let parts = self.all_parts(schema);
        let properties = all_of::Properties::new(&parts);
        let lists = properties.all.values().filter(|said| said.iter().any(is_list)).count();
        lists == 1 && properties.all.keys().any(|name| OF_LISTS.contains(name))
    }
}
