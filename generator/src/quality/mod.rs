//! Lints about the quality of a document that an SDK can be made from. They are off by default:
//! `[lints]` in a config, or `oasmith lint --quality`, turns them on.

mod naming;
mod operations;
mod types;

use crate::diagnostics::{Diagnostics, SourceLocation};
use crate::ir::{Api, TypeDef};
use crate::load::{Document, Origin, escape, find};

/// Reports what would make a better SDK.
pub fn check(document: &Document, api: &Api, diagnostics: &mut Diagnostics) {
    for operation in &api.operations {
        operations::check(api, operation, diagnostics);
    }
    let check = types::Check::new(document, api);
    api.types.iter().for_each(|definition| check.check(definition, diagnostics));
    naming::check(document, api, diagnostics);
}

/// The location of a property, or that of its type where another schema has it.
fn property(document: &Document, definition: &TypeDef, name: &str) -> SourceLocation {
    let pointer = format!("{}/properties/{}", definition.pointer.0, escape(name));
    let origin: Origin =
        find(document.root(), &pointer).map_or(definition.origin, |node| node.origin);
    SourceLocation::Key(origin)
}

/// Letters and digits only, in lower case: `X-Api_Key` is `xapikey`.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
