//! The README's section about servers, where there is more than one plain server.

use indexmap::IndexSet;

use super::servers::{chosen_from, enum_name, names};
use super::tokens::code;
use crate::ir::Api;
use crate::plan::Plan;

/// The servers to choose from, and those that single operations have of their own; empty where there are neither.
pub fn section(api: &Api, plan: &Plan) -> String {
    let text: String = [choice(api, plan), own(api)].into_iter().flatten().collect();
    if text.is_empty() { text } else { format!("## Servers\n\n{text}") }
}

fn choice(api: &Api, plan: &Plan) -> Option<String> {
    let servers = chosen_from(api);
    if servers.is_empty() {
        return None;
    }
    let of_all = enum_name(api);
    let method = of_all.to_lowercase();
    let line = |(server, name): (&&crate::ir::Server, String)| {
        let variables: Vec<String> = server.variables.iter().map(|variable| code(&variable.name)).collect();
        let variables =
            if variables.is_empty() { String::new() } else { format!(", with the variables {}", variables.join(", ")) };
        format!("- `{of_all}::{name}`: {}{variables}\n", code(&server.template))
    };
    let lines: String = servers.iter().zip(names(&servers)).map(line).collect();
    Some(format!(
        "`Client::builder().{method}(..)` takes one of these, from `{}::servers`; the first is the default. `base_url(..)` sets any other address.\n\n{lines}\n",
        plan.crate_name
    ))
}

fn own(api: &Api) -> Option<String> {
    let own: IndexSet<&str> = api.operations.iter().filter_map(|operation| operation.server.as_deref()).collect();
    if own.is_empty() {
        return None;
    }
    let lines: String = own.into_iter().map(|server| format!("- {}\n", code(server))).collect();
    Some(format!(
        "Some operations have a server of their own. One on another host stays what it is when `base_url(..)` is set; `replace_server(..)` of the\n\
         builder replaces it for the client, and `with_base_url(..)` for a request.\n\n{lines}\n"
    ))
}
