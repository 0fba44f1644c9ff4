//! `[client.options]`: values that are set once on the client, and the parameters that they fill.

use super::{Lowering, UNKNOWN_PARAMETER};
use crate::diagnostics::nearest;
use crate::ir::{Api, ClientOption};

impl Lowering<'_, '_> {
    /// Marks the parameters that the client's options fill. A parameter with one possible value
    /// stays filled in.
    pub(crate) fn client_options(&mut self, api: &mut Api) {
        let Some(file) = self.config else { return };
        api.client_options =
            file.config.client.options.iter().map(|(name, config)| option(name, config)).collect();
        let options = &api.client_options;
        let parameters = || api.operations.iter().flat_map(|operation| &operation.parameters);
        for config in file.config.client.options.values() {
            let Some(wanted) = &config.parameter else { continue };
            if !parameters().any(|parameter| parameter.name == *wanted.get_ref()) {
                let help = match nearest(wanted, parameters().map(|parameter| parameter.name.as_str())) {
                    Some(near) => format!("write `{near}`"),
                    None => "name a parameter as the document has it; `header` and `query` send what it does not have".to_owned(),
                };
                let message = format!("no operation has a parameter `{}`", wanted.get_ref());
                self.diagnostics.error(UNKNOWN_PARAMETER, file.location(wanted), message, help);
            }
        }
        for parameter in api.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
            if parameter.constant.is_none() {
                parameter.client_option = options.iter().position(|option| option.fills(parameter));
            }
        }
        self.server_variables(api);
    }
}

fn option(name: &str, config: &crate::config::ClientOption) -> ClientOption {
    let text = |value: &Option<crate::config::Spanned<String>>| {
        value.as_ref().map(|value| value.get_ref().clone())
    };
    ClientOption {
        name: name.to_owned(),
        env: config.env.clone(),
        default: config.default.clone(),
        parameter: text(&config.parameter),
        header: text(&config.header),
        query: text(&config.query),
        cookie: text(&config.cookie),
        variable: text(&config.variable),
        required: config.required,
        description: config.description.clone(),
    }
}
