//! Variables of servers that the client's options fill: `tenant` of `https://{tenant}.acme.com`.

use super::Lowering;
use crate::config::{CONFIG_VALUE, open_variables};
use crate::ir::{Api, Server};

impl Lowering<'_, '_> {
    /// Takes the variables that options fill from the servers. Their addresses keep the templates,
    /// which the SDK's builder fills.
    pub(super) fn server_variables(&mut self, api: &mut Api) {
        let Some(file) = self.config else { return };
        let base_url = file.config.client.base_url.as_deref().map(String::as_str);
        for config in file.config.client.options.values() {
            let Some(wanted) = &config.variable else { continue };
            let templates = api.servers.iter().map(|server| server.template.as_str());
            let mut all = templates.chain(base_url).flat_map(open_variables);
            if !all.any(|name| name == wanted.get_ref()) {
                let message = format!("no server has a variable `{}`", wanted.get_ref());
                let help = "name a variable that stands in braces in the address of a server";
                self.diagnostics.error(CONFIG_VALUE, file.location(wanted), message, help);
            }
        }
        let Api { servers, client_options, .. } = api;
        for option in client_options {
            let Some(name) = &option.variable else { continue };
            for server in servers.iter_mut() {
                let Some(at) = server.variables.iter().position(|one| one.name == *name) else {
                    continue;
                };
                let variable = server.variables.remove(at);
                option.default = option.default.take().or(variable.default);
                option.description = option.description.take().or(variable.description);
                server.url = filled(server);
            }
        }
    }
}

/// The address with the defaults of the variables that are left.
fn filled(server: &Server) -> String {
    server.variables.iter().fold(server.template.clone(), |url, variable| {
        let Some(default) = &variable.default else { return url };
        url.replace(&format!("{{{}}}", variable.name), default)
    })
}
