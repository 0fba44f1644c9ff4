//! Servers: where the API is, resolved against the address of the document, and what the document
//! leaves open.

use std::collections::HashSet;

use super::Lowering;
use crate::config::{ConfigFile, is_absolute, open_variable, open_variables};
use crate::diagnostics::{Diagnostics, SERVER_ADDRESS, SourceLocation};
use crate::ir::{self, Api};
use crate::load::{Document, Node, Origin, address, uri};
use crate::oas::{Root, Server};

impl<'d> Lowering<'d, '_> {
    /// The servers of the whole API.
    ///
    /// A relative one is resolved against the address of the document, where it has one (OpenAPI
    /// 3.0.4, "Server Object"); none at all means `/`.
    pub(crate) fn servers(&mut self, root: Root<'d>, api: &mut Api) {
        let location = own_address(self.document);
        let resolve =
            |url: String| location.map_or(url.clone(), |location| uri::resolve(location, &url));
        for server in root.servers() {
            let Some(url) = server.url() else { continue };
            let template = server.0.get("url").and_then(Node::as_str).unwrap_or_default();
            let in_template = |variable: &ir::ServerVariable| {
                template.contains(&format!("{{{}}}", variable.name))
            };
            api.servers.push(ir::Server {
                name: None,
                url: resolve(url),
                description: server.description().map(str::to_owned),
                template: resolve(template.to_owned()),
                variables: server.variables().into_iter().filter(in_template).collect(),
            });
        }
        if api.servers.is_empty() && location.is_some() {
            let url = resolve("/".to_owned());
            api.servers.push(ir::Server {
                name: None,
                template: url.clone(),
                url,
                description: None,
                variables: Vec::new(),
            });
        }
        self.environments(api);
    }

    /// `[client.environments]` in place of the document's servers. One with the address of a server
    /// has its variables and words.
    fn environments(&mut self, api: &mut Api) {
        let environments =
            self.config.map(|file| &file.config.client.environments).filter(|all| !all.is_empty());
        let Some(environments) = environments else { return };
        let of_document = std::mem::take(&mut api.servers);
        for (name, address) in environments {
            let plain = |url: &str| url.trim_end_matches('/').to_owned();
            let same = of_document.iter().find(|server| plain(&server.template) == plain(address));
            let server = same.cloned().unwrap_or_else(|| ir::Server {
                name: None,
                url: address.get_ref().clone(),
                description: None,
                template: address.get_ref().clone(),
                variables: variables_of(address),
            });
            api.servers.push(ir::Server { name: Some(name.get_ref().clone()), ..server });
        }
    }

    /// An operation's or path's own server; `None` where it is the one that the API has anyway.
    pub(crate) fn own_server(&mut self, server: Option<Server<'d>>, api: &Api) -> Option<String> {
        let url = server?.url()?;
        let plain = |url: &str| url.trim_end_matches('/').to_owned();
        let of_document = Root(self.document.root()).servers().next().and_then(Server::url);
        let usual = api.servers.first().map(|first| &first.url).into_iter().chain(&of_document);
        let is_usual = usual.into_iter().any(|usual| plain(usual) == plain(&url));
        (!is_usual).then_some(url)
    }
}

/// The variables of an address that the document does not have: any text, and no default.
fn variables_of(address: &str) -> Vec<ir::ServerVariable> {
    let names = address.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    let one = |name: &str| ir::ServerVariable {
        name: name.to_owned(),
        default: None,
        values: Vec::new(),
        description: None,
    };
    let mut all: Vec<ir::ServerVariable> = Vec::new();
    for name in names {
        if !all.iter().any(|known| known.name == name) {
            all.push(one(name));
        }
    }
    all
}

/// The address that the document was read from; `None` for a file.
fn own_address(document: &Document) -> Option<&str> {
    document.files.first().and_then(|file| address(&file.path))
}

/// Reports an API of which the document does not say where it is, and servers with variables that
/// have no value.
pub fn report(
    document: &Document,
    api: &Api,
    config: Option<&ConfigFile>,
    diagnostics: &mut Diagnostics,
) {
    let root = Root(document.root());
    if config.is_none_or(|file| {
        file.config.client.base_url.is_none() && file.config.client.environments.is_empty()
    }) {
        report_base(root, api, diagnostics);
    }
    let mut seen: HashSet<&str> = HashSet::new();
    for operation in &api.operations {
        let Some(server) = operation.server.as_deref() else { continue };
        if let (Some(variable), true) = (open_variable(server), seen.insert(server)) {
            let help = "give the variable a `default`; users of the SDK can set the address with `with_base_url`";
            report_variable(operation.origin, variable, help, diagnostics);
        }
    }
}

fn report_base(root: Root<'_>, api: &Api, diagnostics: &mut Diagnostics) {
    let help = "write a `base-url` under `[client]` in the config, or generate from the address of the document; \
                else users of the SDK call `base_url`";
    let mut report = |origin: Origin, message: String| {
        diagnostics.inexpressible(SERVER_ADDRESS, SourceLocation::Node(origin), message, help);
    };
    let url = api.servers.first().map(|server| server.url.as_str());
    let by_option = |name: &str| {
        api.client_options.iter().any(|option| option.variable.as_deref() == Some(name))
    };
    let open = |url| open_variables(url).find(|name| !by_option(name));
    match (url, root.servers().next()) {
        (Some(url), Some(server)) if let Some(variable) = open(url) => {
            let help = "give the variable a `default`, or write a `base-url` under `[client]` in the config; \
                        else users of the SDK call `base_url`";
            report_variable(url_of(server), variable, help, diagnostics);
        }
        (Some(url), _) if is_absolute(url) || open_variable(url).is_some() => {}
        (Some(url), Some(server)) => {
            report(
                url_of(server),
                format!(
                    "the server `{url}` is relative, and the document was not read from an address"
                ),
            );
        }
        _ => report(
            root.0.origin,
            "the document has no `servers`: the address of the API is not known".to_owned(),
        ),
    }
}

fn url_of(server: Server<'_>) -> Origin {
    server.0.get("url").map_or(server.0.origin, |node| node.origin)
}

fn report_variable(origin: Origin, variable: &str, help: &str, diagnostics: &mut Diagnostics) {
    let message = format!("the variable `{variable}` of this server has no `default`");
    diagnostics.inexpressible(SERVER_ADDRESS, SourceLocation::Node(origin), message, help);
}
