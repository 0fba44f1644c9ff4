//! Security schemes, and which of them an operation takes.

use super::{Lowering, UNKNOWN_SCHEME};
use crate::diagnostics::nearest;
use crate::ir::{Api, SchemeKind, SecurityScheme};
use crate::load::Node;
use crate::oas::{self, Root, docs, requirements};

impl<'d> Lowering<'d, '_> {
    pub(crate) fn security(&mut self, root: Root<'d>, api: &mut Api) {
        for (name, scheme) in root.security_schemes() {
            let Some(node) = self.follow(scheme.0) else { continue };
            let auth = self.config.and_then(|file| file.config.auth.get(name));
            api.schemes.push(SecurityScheme {
                name: name.to_owned(),
                kind: kind(oas::SecurityScheme(node)),
                docs: docs(node),
                env: auth.and_then(crate::config::Auth::variables),
            });
        }
        self.check_requirements(root, api);
        api.security = root.security().map(|list| requirements(list).map(|names| indices(&names, &api.schemes)).collect());
    }

    fn check_requirements(&mut self, root: Root<'d>, api: &Api) {
        let mut lists: Vec<&'d [Node]> = root.security().into_iter().collect();
        for (_, item) in root.paths() {
            lists.extend(item.operations().filter_map(|(_, operation)| operation.security()));
        }
        for node in lists.into_iter().flatten() {
            for (name, value) in node.as_object().into_iter().flatten() {
                if !api.schemes.iter().any(|scheme| *scheme.name == **name) {
                    let known = api.schemes.iter().map(|scheme| scheme.name.as_str());
                    let help = match nearest(name, known) {
                        Some(near) => format!("write `{near}`"),
                        None => "define it under `components.securitySchemes`".to_owned(),
                    };
                    self.problem_once(UNKNOWN_SCHEME, value.origin, format!("there is no security scheme `{name}`"), &help);
                }
            }
        }
    }
}

/// Names that are not there are left out.
pub(crate) fn indices(names: &[&str], schemes: &[SecurityScheme]) -> Vec<usize> {
    names.iter().filter_map(|name| schemes.iter().position(|scheme| scheme.name == *name)).collect()
}

fn kind(scheme: oas::SecurityScheme<'_>) -> SchemeKind {
    let name = || scheme.name().unwrap_or_default().to_owned();
    match (scheme.kind(), scheme.location(), scheme.scheme().as_deref()) {
        (Some("http"), _, Some("bearer")) => SchemeKind::Bearer,
        (Some("http"), _, Some("basic")) => SchemeKind::Basic,
        (Some("apiKey"), Some("header"), _) => SchemeKind::Header(name()),
        (Some("apiKey"), Some("query"), _) => SchemeKind::Query(name()),
        (Some("apiKey"), Some("cookie"), _) => SchemeKind::Cookie(name()),
        (Some("oauth2"), ..) => match scheme.client_credentials_url() {
            Some(url) => SchemeKind::OAuth2ClientCredentials { token_url: url.to_owned() },
            // However it was got: an access token is sent as a bearer token (RFC 6750 §2.1).
            None => SchemeKind::Bearer,
        },
        (Some("openIdConnect"), ..) => SchemeKind::Bearer,
        _ => SchemeKind::Other,
    }
}
