//! The root: where the API is, and what is shared, moves to `servers` and `components`.

use std::sync::Arc;

use super::{security, texts};
use crate::diagnostics::Diagnostics;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::walk::Normalizer;
use crate::normalize::{build, swagger2::bodies};

/// From and to.
const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

pub(in crate::normalize) fn root(
    normalizer: &mut Normalizer<'_>,
    object: &mut Object,
    origin: Origin,
) {
    build::rename(object, "swagger", "openapi");
    let swagger2 = &mut normalizer.swagger2;
    swagger2.consumes =
        texts(object.shift_remove("consumes").as_ref(), normalizer.diagnostics).unwrap_or_default();
    swagger2.produces =
        texts(object.shift_remove("produces").as_ref(), normalizer.diagnostics).unwrap_or_default();
    let location = ["host", "basePath", "schemes"]
        .iter()
        .find_map(|key| object.get(*key))
        .map(|node| node.origin);
    let host = object.shift_remove("host").and_then(|node| node.as_str().map(str::to_owned));
    let path = object
        .shift_remove("basePath")
        .and_then(|node| node.as_str().map(str::to_owned))
        .unwrap_or_default();
    let path = path.trim_matches('/');
    let slash = if path.is_empty() { "" } else { "/" };
    swagger2.address =
        host.map(|host| format!("{}{slash}{path}", host.trim_end_matches('/'))).unwrap_or_default();
    swagger2.schemes = schemes(object.shift_remove("schemes").as_ref(), normalizer.diagnostics);
    if let Some(location) = location.filter(|_| !object.contains_key("servers")) {
        let list = if swagger2.address.is_empty() {
            let url = format!("/{path}");
            build::array(
                location,
                vec![build::object(location, [("url", build::text(location, url))])],
            )
        } else {
            servers(&swagger2.address, &swagger2.schemes, location)
        };
        object.insert("servers".into(), list);
    }
    components(normalizer, object, origin);
}

/// Those of HTTP; a key should not travel in the clear where it need not.
pub(super) fn schemes(node: Option<&Node>, diagnostics: &mut Diagnostics) -> Vec<Arc<str>> {
    let mut schemes = texts(node, diagnostics).unwrap_or_default();
    schemes.retain(|scheme| matches!(&**scheme, "http" | "https"));
    schemes.sort_by_key(|scheme| &**scheme != "https");
    schemes
}

pub(super) fn servers(address: &str, schemes: &[Arc<str>], location: Origin) -> Node {
    let server = |scheme: &str| {
        build::object(location, [("url", build::text(location, format!("{scheme}://{address}")))])
    };
    let mut servers: Vec<Node> = schemes.iter().map(|scheme| server(scheme)).collect();
    if servers.is_empty() {
        servers.push(server("https"));
    }
    build::array(location, servers)
}

fn components(normalizer: &mut Normalizer<'_>, object: &mut Object, origin: Origin) {
    let mut components = match object.shift_remove("components").map(|node| node.value) {
        Some(Value::Object(components)) => components,
        _ => Object::new(),
    };
    for (from, to) in SECTIONS {
        let Some(mut section) = object.shift_remove(from) else { continue };
        normalizer.be_object(&mut section);
        let section_origin = section.origin;
        if let Value::Object(members) = &mut section.value {
            match from {
                "parameters" => {
                    if let Some(bodies) = bodies::shared(normalizer, members) {
                        let bodies = Node { origin: section_origin, value: Value::Object(bodies) };
                        components.insert("requestBodies".into(), bodies);
                    }
                }
                "securityDefinitions" => {
                    members.values_mut().for_each(|scheme| security::scheme(normalizer, scheme))
                }
                _ => {}
            }
        }
        components.entry(to.into()).or_insert(section);
    }
    if !components.is_empty() {
        let origin = normalizer.origins.add_key(origin, &"components".into());
        object.insert("components".into(), Node { origin, value: Value::Object(components) });
    }
}
