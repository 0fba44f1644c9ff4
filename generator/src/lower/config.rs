//! What the config names must be there.

use std::collections::HashSet;

use super::schema_config::is_pointer;
use super::{UNKNOWN_OPERATION, UNKNOWN_SCHEMA, UNKNOWN_SCHEME};
use crate::config::{ConfigFile, Spanned};
use crate::diagnostics::{Code, Diagnostics, nearest};
use crate::ir::HttpMethod;
use crate::load::Document;
use crate::oas::{Operation, Root};

/// Reports operations, schemas and security schemes that the document does not have.
pub(crate) fn check(
    document: &Document,
    root: Root<'_>,
    config: Option<&ConfigFile>,
    diagnostics: &mut Diagnostics,
) {
    let Some(file) = config else { return };
    let mut ids = Vec::new();
    let mut routes = Vec::new();
    for (path, item) in root.paths() {
        for (http_method, operation) in item.operations() {
            routes.push(route(http_method, path));
            ids.extend(operation.id());
        }
    }
    let known: HashSet<&str> =
        ids.iter().copied().chain(routes.iter().map(String::as_str)).collect();
    let mut check = Check { file, diagnostics };
    for name in file.config.operations.keys() {
        check.known(
            UNKNOWN_OPERATION,
            "operation",
            name,
            &known,
            ids.iter().copied().chain(routes.iter().map(String::as_str)),
        );
    }
    let schemas: HashSet<&str> = root.schemas().map(|(name, _)| name).collect();
    let payload = file.config.webhook.as_ref().and_then(|webhook| webhook.payload.as_ref());
    let pointers = file.config.schemas.keys().filter(|key| is_pointer(key));
    for key in pointers.filter(|key| document.resolve(key.get_ref()).is_none()) {
        let message = format!("the document has nothing at `{}`", key.get_ref());
        let help =
            "write the JSON pointer of a schema: `#/components/schemas/Pet/properties/owner`";
        check.diagnostics.error(UNKNOWN_SCHEMA, file.location(key), message, help);
    }
    for name in file.config.schemas.keys().filter(|key| !is_pointer(key)).chain(payload) {
        check.known(UNKNOWN_SCHEMA, "schema", name, &schemas, root.schemas().map(|(name, _)| name));
    }
    let schemes: HashSet<&str> = root.security_schemes().map(|(name, _)| name).collect();
    for name in file.config.auth.keys() {
        check.known(
            UNKNOWN_SCHEME,
            "security scheme",
            name,
            &schemes,
            root.security_schemes().map(|(name, _)| name),
        );
    }
}

struct Check<'a> {
    file: &'a ConfigFile,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    fn known<'n>(
        &mut self,
        code: Code,
        what: &str,
        name: &Spanned<String>,
        known: &HashSet<&str>,
        names: impl Iterator<Item = &'n str>,
    ) {
        if known.contains(name.get_ref().as_str()) {
            return;
        }
        let help = match nearest(name.get_ref(), names) {
            Some(near) => format!("write `{near}`"),
            None => "remove it, or name one that is in the document".to_owned(),
        };
        let message = format!("the document has no {what} `{}`", name.get_ref());
        self.diagnostics.error(code, self.file.location(name), message, help);
    }
}

pub(super) fn route(http_method: HttpMethod, path: &str) -> String {
    format!("{} {path}", http_method.as_str())
}

/// What the config says about an operation, by its id or by HTTP method and path.
pub(crate) fn operation_config<'c>(
    config: Option<&'c ConfigFile>,
    operation: Operation<'_>,
    http_method: HttpMethod,
    path: &str,
) -> Option<&'c crate::config::Operation> {
    let operations = &config?.config.operations;
    if operations.is_empty() {
        return None;
    }
    let by_id = operation.id().and_then(|id| operations.get(id));
    by_id.or_else(|| operations.get(route(http_method, path).as_str()))
}
