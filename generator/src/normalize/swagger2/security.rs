//! Security schemes: `basic` and the flows of OAuth have other names.

use crate::diagnostics::SourceLocation;
use crate::load::{Node, Object, Value};
use crate::normalize::build;
use crate::normalize::repairs::SWAGGER_2;
use crate::normalize::walk::Normalizer;

pub(super) fn scheme(normalizer: &mut Normalizer<'_>, node: &mut Node) {
    let origin = node.origin;
    let Value::Object(object) = &mut node.value else { return };
    match object.get("type").and_then(Node::as_str) {
        Some("basic") => {
            object.insert("type".into(), build::text(origin, "http"));
            object.insert("scheme".into(), build::text(origin, "basic"));
        }
        Some("oauth2") => flow(normalizer, object, node.origin),
        _ => {}
    }
}

fn flow(normalizer: &mut Normalizer<'_>, object: &mut Object, origin: crate::load::Origin) {
    let Some(flow) = object.shift_remove("flow") else { return };
    let name = match flow.as_str() {
        Some("application") => "clientCredentials",
        Some("accessCode") => "authorizationCode",
        Some("implicit") => "implicit",
        Some("password") => "password",
        _ => {
            let help = "`implicit`, `password`, `application` or `accessCode`";
            normalizer.diagnostics.problem(
                SWAGGER_2,
                SourceLocation::Node(flow.origin),
                "there is no such OAuth flow",
                help,
            );
            return;
        }
    };
    let keys = ["authorizationUrl", "tokenUrl", "scopes"];
    let mut members: Object =
        keys.iter().filter_map(|key| object.shift_remove_entry(*key)).collect();
    members.entry("scopes".into()).or_insert(build::object(origin, []));
    let flow = Node { origin: flow.origin, value: Value::Object(members) };
    object.insert("flows".into(), build::object(origin, [(name, flow)]));
}
