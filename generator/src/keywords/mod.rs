//! Finds what the document's version of OpenAPI does not have: unknown keywords, statuses that are
//! none, values outside a closed set.
//!
//! It reads the document as it was written, before `normalize`, so that each finding is at the line
//! that a person wrote. The tables (`objects`, `swagger2`, `schemas`) hold the keywords of each
//! object of OpenAPI 2.0, 3.0, 3.1 and 3.2. Keys of maps, examples, defaults and extensions (`x-`)
//! are data and are not checked.

mod constructs;
mod edition;
mod formats;
mod near;
mod objects;
mod report;
mod schemas;
mod status;
mod swagger2;
mod table;
#[cfg(test)]
mod tests;
mod values;
mod walk;

pub use constructs::{Construct, constructs};
pub use edition::Edition;
pub use report::{KEYWORD_VERSION, UNKNOWN_KEYWORD, UNKNOWN_VALUE};

use std::collections::BTreeSet;

use crate::config::ConfigFile;
use crate::diagnostics::Diagnostics;
use crate::load::Document;

/// Reports every unknown keyword and value, through references into other files as well. A document
/// of no known version is left to `normalize`, which reports it.
pub fn check(document: &Document, config: Option<&ConfigFile>, diagnostics: &mut Diagnostics) {
    let Some(edition) = Edition::of(document) else { return };
    let formats: BTreeSet<&str> = config
        .iter()
        .flat_map(|file| file.config.formats.keys())
        .map(|name| name.get_ref().as_str())
        .collect();
    let findings = walk::walk(document, edition, &formats);
    report::report(findings, edition, diagnostics);
}
