//! The README's section about servers, where there is more than one plain server.

use indexmap::IndexSet;
use serde::Serialize;

use super::super::servers::{chosen_from, enum_name, names};
use super::super::tokens::code;
use crate::ir::Api;

#[derive(Serialize)]
pub struct Servers {
    /// What a client chooses from.
    choice: Option<Choice>,
    /// Addresses of single operations, as code spans.
    own: Vec<String>,
}

#[derive(Serialize)]
struct Choice {
    /// The method of the builder.
    method: String,
    servers: Vec<ServerChoice>,
}

#[derive(Serialize)]
struct ServerChoice {
    /// `Server::Europe`
    name: String,
    address: String,
    variables: Vec<String>,
}

pub fn servers(api: &Api) -> Servers {
    let own: IndexSet<&str> =
        api.operations.iter().filter_map(|operation| operation.server.as_deref()).collect();
    Servers { choice: choice(api), own: own.into_iter().map(code).collect() }
}

fn choice(api: &Api) -> Option<Choice> {
    let servers = chosen_from(api);
    if servers.is_empty() {
        return None;
    }
    let of_all = enum_name(api);
    let choice = servers.iter().zip(names(&servers)).map(|(server, name)| ServerChoice {
        name: format!("{of_all}::{name}"),
        address: code(&server.template),
        variables: server.variables.iter().map(|variable| code(&variable.name)).collect(),
    });
    Some(Choice { method: of_all.to_lowercase(), servers: choice.collect() })
}
