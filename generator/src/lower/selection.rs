//! Which of the document's operations the SDK has, by the config's `[operations]`.

use super::names::Found;
use super::{Lowering, UNKNOWN_OPERATION};

impl<'d> Lowering<'d, '_> {
    /// Without those that the config leaves out.
    pub(crate) fn selected(&mut self, all: Vec<Found<'d>>) -> Vec<Found<'d>> {
        let Some(file) = self.config else { return all };
        let operations = &file.config.operations;
        for selector in operations.include.iter().chain(&operations.exclude) {
            if !all.iter().any(|found| matches(selector, found)) {
                let message =
                    format!("`{}` names no operation of the document", selector.get_ref());
                let help =
                    "write `tag:pets`, `/v1/pets`, `/v1/pets/*`, `GET /v1/pets` or an operationId";
                self.diagnostics.error(UNKNOWN_OPERATION, file.location(selector), message, help);
            }
        }
        let is_in = |selectors: &[crate::config::Spanned<String>], found: &Found<'d>| {
            selectors.iter().any(|selector| matches(selector, found))
        };
        let mut all = all;
        all.retain(|found| {
            let has_table = found.config.is_some();
            let skipped = found
                .config
                .and_then(|config| config.skip.as_ref())
                .is_some_and(|skip| *skip.get_ref());
            let wanted =
                has_table || !operations.skips_unlisted() || is_in(&operations.include, found);
            wanted && !skipped && !is_in(&operations.exclude, found)
        });
        all
    }
}

fn matches(selector: &str, found: &Found<'_>) -> bool {
    if let Some(tag) = selector.strip_prefix("tag:") {
        return found.operation.tags().any(|of| of == tag);
    }
    match selector.strip_suffix('*') {
        Some(start) if selector.starts_with('/') => found.path.starts_with(start),
        _ if selector.starts_with('/') => found.path == selector,
        _ => {
            found.operation.id() == Some(selector)
                || super::config::route(found.http_method, found.path) == selector
        }
    }
}
