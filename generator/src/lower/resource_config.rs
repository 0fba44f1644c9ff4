//! What the config says of resources: `[resources."agents.variations"]`.

use super::{Lowering, UNKNOWN_RESOURCE};
use crate::diagnostics::nearest;
use crate::ir::Api;

impl Lowering<'_, '_> {
    /// Descriptions and deprecations; a resource that is not there is an error.
    pub(crate) fn configure_resources(&mut self, api: &mut Api) {
        let Some(file) = self.config.filter(|file| !file.config.resources.is_empty()) else {
            return;
        };
        let paths: Vec<String> =
            api.resources.ids().map(|id| api.resource_path(id).join(".")).collect();
        for (name, config) in &file.config.resources {
            let at = paths.iter().position(|path| path == name.get_ref());
            let Some(resource) = at
                .and_then(|at| api.resources.get_mut(at))
                .filter(|resource| !resource.is_client())
            else {
                let known = paths.iter().map(String::as_str).filter(|path| !path.is_empty());
                let help = match nearest(name, known) {
                    Some(near) => format!("write `{near}`"),
                    None => "write the path of a resource with dots, or remove it".to_owned(),
                };
                let message = format!("the SDK has no resource `{}`", name.get_ref());
                self.diagnostics.error(UNKNOWN_RESOURCE, file.location(name), message, help);
                continue;
            };
            if let Some(description) = &config.description {
                resource.docs.description = Some(description.trim().to_owned());
            }
            if let Some(deprecated) = &config.deprecated {
                deprecated.apply(&mut resource.docs);
            }
        }
    }
}
