//! Swagger 2.0 in the words of 3.0. Nodes only move here; what they hold is normalized after that,
//! as in every version.

mod bodies;
mod parameters;
mod responses;
mod root;
mod security;

use std::collections::HashMap;
use std::sync::Arc;

pub(super) use bodies::{operation, path_item};
pub(super) use parameters::give_schema;
pub(super) use responses::response;
pub(super) use root::root;

use super::references::References;
use super::version::Version;
use crate::diagnostics::{Diagnostics, SourceLocation, UNSUPPORTED};
use crate::load::{self, Document, Node, Origin};

/// What is said once for the whole document.
#[derive(Debug, Default)]
pub(super) struct Swagger2 {
    /// Media types of bodies and of answers.
    consumes: Vec<Arc<str>>,
    produces: Vec<Arc<str>>,
    schemes: Vec<Arc<str>>,
    /// `host` and `basePath`.
    address: String,
    /// Parameters that are referred to and are bodies, or parts of one, as they were.
    shared: HashMap<Origin, Node>,
}

impl Swagger2 {
    pub fn new(shared: HashMap<Origin, Node>) -> Self {
        Self { shared, ..Self::default() }
    }
}

/// Parameters that operations refer to and that cannot stay parameters.
pub(super) fn shared_parameters(
    document: &Document,
    version: Version,
    references: &References,
) -> HashMap<Origin, Node> {
    if version != Version::V2 {
        return HashMap::new();
    }
    let find = |origin: Origin| {
        let (file, pointer) = document.origins.pointer(origin);
        let node = load::find(&document.files.get(file)?.root, &pointer).ok()?;
        bodies::is_of_body(node).then(|| (origin, node.clone()))
    };
    references.targets().filter_map(find).collect()
}

/// Media types of an operation that are worth their while.
const MEDIA_TYPES: usize = 32;

/// The texts of a list (`consumes`, `produces`, `schemes`), each once.
fn texts(node: Option<&Node>, diagnostics: &mut Diagnostics) -> Option<Vec<Arc<str>>> {
    let mut texts: Vec<Arc<str>> = Vec::new();
    for item in node?.as_array()? {
        let Some(text) = item.as_str().map(str::trim) else { continue };
        if text.is_empty() || texts.iter().any(|other| &**other == text) {
            continue;
        }
        if texts.len() == MEDIA_TYPES {
            let message = format!("only the first {MEDIA_TYPES} of these are read");
            diagnostics.inexpressible(
                UNSUPPORTED,
                SourceLocation::Node(item.origin),
                message,
                "remove those that nobody needs",
            );
            break;
        }
        texts.push(text.into());
    }
    Some(texts)
}
