//! `in: body` and `in: formData` become a `requestBody`.

use std::sync::Arc;

use super::parameters::{style, take_schema};
use super::root::{schemes, servers};
use super::{responses, texts};
use crate::diagnostics::SourceLocation;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::operations::METHODS;
use crate::normalize::repairs::SWAGGER_2;
use crate::normalize::walk::Normalizer;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

pub(super) fn is_of_body(node: &Node) -> bool {
    let location = node.get("in").and_then(Node::as_str);
    location.is_some_and(|location| location == "body" || location.eq_ignore_ascii_case("formData"))
}

/// Takes bodies out of the document's parameters; each becomes a request body of its own. Parts of
/// forms are copied to where they are used.
pub(super) fn shared(normalizer: &mut Normalizer<'_>, parameters: &mut Object) -> Option<Object> {
    let names: Vec<Arc<str>> = parameters
        .iter()
        .filter(|(_, node)| is_of_body(node))
        .map(|(name, _)| name.clone())
        .collect();
    let mut bodies = Object::new();
    for name in names {
        let Some(node) = parameters.shift_remove(&name) else { continue };
        if node.get("in").and_then(Node::as_str) == Some("body") {
            let consumes = normalizer.swagger2.consumes.clone();
            bodies.insert(name, body(normalizer, node, &consumes));
        }
    }
    (!bodies.is_empty()).then_some(bodies)
}

/// A body that all operations of a path have goes to each.
pub(in crate::normalize) fn path_item(normalizer: &mut Normalizer<'_>, object: &mut Object) {
    let Some(Value::Array(parameters)) = object.get_mut("parameters").map(|node| &mut node.value)
    else {
        return;
    };
    let mut of_body = Vec::new();
    let mut others = Vec::new();
    for node in std::mem::take(parameters) {
        let meant = referred(normalizer, &node);
        if meant.is_some() || is_of_body(&node) {
            of_body.push(meant.unwrap_or(node))
        } else {
            others.push(node)
        }
    }
    *parameters = others;
    if of_body.is_empty() {
        return;
    }
    for (_, operation) in object.iter_mut().filter(|(key, _)| METHODS.contains(&&***key)) {
        let origin = operation.origin;
        let Value::Object(operation) = &mut operation.value else { continue };
        let copies: Vec<Node> =
            of_body.iter().map(|node| normalizer.copy(node, origin, "parameters")).collect();
        let list = operation
            .entry("parameters".into())
            .or_insert_with(|| build::array(origin, Vec::new()));
        if let Value::Array(parameters) = &mut list.value {
            let same = |a: &Node, b: &Node| {
                ["name", "in"].iter().all(|key| {
                    a.get(key).and_then(Node::as_str) == b.get(key).and_then(Node::as_str)
                })
            };
            let is_body = |node: &Node| node.get("in").and_then(Node::as_str) == Some("body");
            // An operation has one body, whatever its name: its own.
            let hides =
                |own: &Node, node: &Node| same(own, node) || (is_body(own) && is_body(node));
            let new: Vec<Node> = copies
                .into_iter()
                .filter(|node| !parameters.iter().any(|own| hides(own, node)))
                .collect();
            parameters.extend(new);
        }
    }
}

/// The parameter of a body that is referred to, as it was.
fn referred(normalizer: &Normalizer<'_>, node: &Node) -> Option<Node> {
    let target = normalizer.references.target(node.get("$ref")?)?;
    normalizer.swagger2.shared.get(&target).cloned()
}

/// Bodies, media types and servers of one operation.
pub(in crate::normalize) fn operation(
    normalizer: &mut Normalizer<'_>,
    object: &mut Object,
    origin: Origin,
) {
    let consumes = texts(object.shift_remove("consumes").as_ref(), normalizer.diagnostics);
    let consumes = consumes
        .filter(|list| !list.is_empty())
        .unwrap_or_else(|| normalizer.swagger2.consumes.clone());
    let produces = texts(object.shift_remove("produces").as_ref(), normalizer.diagnostics)
        .filter(|list| !list.is_empty());
    own_servers(normalizer, object);
    let (bodies, parts) = take_parameters(normalizer, object, origin);
    if let Some(part) = parts.first().filter(|_| !bodies.is_empty()) {
        let message = "an operation has a body or a form, not both";
        normalizer
            .diagnostics
            .problem(
                SWAGGER_2,
                SourceLocation::Node(part.origin),
                message,
                "write a body or a form, not both",
            )
            .repaired("the form is left out");
    }
    for body in bodies.iter().skip(1) {
        let message = "an operation has one body";
        normalizer
            .diagnostics
            .problem(SWAGGER_2, SourceLocation::Node(body.origin), message, "keep one of them")
            .repaired("the first one is used");
    }
    let body = match bodies.into_iter().next() {
        Some(node) => Some(body(normalizer, node, &consumes)),
        None if parts.is_empty() => None,
        None => Some(form(normalizer, parts, &consumes, origin)),
    };
    if let Some(body) = body {
        object.insert("requestBody".into(), body);
    }
    if let Some(Value::Object(responses)) = object.get_mut("responses").map(|node| &mut node.value)
    {
        for (status, response) in responses.iter_mut().filter(|(key, _)| !key.starts_with("x-")) {
            let origin = response.origin;
            if let Value::Object(response) = &mut response.value {
                responses::response(
                    normalizer,
                    response,
                    origin,
                    produces.as_deref(),
                    Some(status),
                );
            }
        }
    }
}

fn own_servers(normalizer: &mut Normalizer<'_>, object: &mut Object) {
    let Some(node) = object.shift_remove("schemes") else { return };
    let own = schemes(Some(&node), normalizer.diagnostics);
    let all = &normalizer.swagger2;
    if !own.is_empty() && own != all.schemes && !all.address.is_empty() {
        object.insert("servers".into(), servers(&all.address, &own, node.origin));
    }
}

/// What is of the body goes out of the list; references to such become copies.
fn take_parameters(
    normalizer: &mut Normalizer<'_>,
    object: &mut Object,
    origin: Origin,
) -> (Vec<Node>, Vec<Node>) {
    let (mut bodies, mut parts, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let Some(Value::Array(parameters)) = object.get_mut("parameters").map(|node| &mut node.value)
    else {
        return (bodies, parts);
    };
    for node in std::mem::take(parameters) {
        let node = match referred(normalizer, &node) {
            Some(meant) => shared_copy(normalizer, &meant, origin),
            None => node,
        };
        match node.get("in").and_then(Node::as_str) {
            Some("body") => bodies.push(node),
            Some(_) if is_of_body(&node) => parts.push(node),
            _ => others.push(node),
        }
    }
    *parameters = others;
    if parameters.is_empty() {
        object.shift_remove("parameters");
    }
    (bodies, parts)
}

/// A copy of a shared parameter; a schema of its own stays in one place and is referred to.
fn shared_copy(normalizer: &mut Normalizer<'_>, meant: &Node, origin: Origin) -> Node {
    let Some(schema) = meant.get("schema").filter(|schema| is_worth_sharing(schema)) else {
        return normalizer.copy(meant, origin, "requestBody");
    };
    let members = meant.as_object().into_iter().flatten().filter(|(key, _)| &***key != "schema");
    let rest = members.map(|(key, member)| (key.clone(), member.clone())).collect();
    let mut copy = normalizer.copy(
        &Node { origin: meant.origin, value: Value::Object(rest) },
        origin,
        "requestBody",
    );
    let schema = normalizer.reference_to(schema.origin, copy.origin, "schema");
    if let Value::Object(object) = &mut copy.value {
        object.insert("schema".into(), schema);
    }
    copy
}

fn is_worth_sharing(schema: &Node) -> bool {
    ["properties", "items", "allOf", "additionalProperties", "enum"]
        .iter()
        .any(|key| schema.get(key).is_some())
}

fn body(normalizer: &mut Normalizer<'_>, node: Node, consumes: &[Arc<str>]) -> Node {
    let origin = node.origin;
    let mut object = build::take_object(node).unwrap_or_default();
    object.shift_remove("in");
    object.shift_remove("name");
    let schema = object.shift_remove("schema").unwrap_or_else(|| build::object(origin, []));
    // `type` beside `in: body` is no parameter's any more.
    object.retain(|key, _| matches!(&**key, "description" | "required") || key.starts_with("x-"));
    let json = [Arc::from("application/json")];
    // What cannot be a form's is none, whatever the document says of all its operations.
    let consumes = if consumes.is_empty() { &json } else { consumes };
    let content = contents(normalizer, schema, consumes, origin);
    object.insert("content".into(), content);
    Node { origin, value: Value::Object(object) }
}

/// One media type each, of one schema: it stands at the first that is JSON, the others refer to it.
pub(super) fn contents(
    normalizer: &mut Normalizer<'_>,
    schema: Node,
    types: &[Arc<str>],
    origin: Origin,
) -> Node {
    let main = types.iter().position(|media_type| media_type.contains("json")).unwrap_or_default();
    let location = normalizer.origins.add_key(origin, &"content".into());
    let mut content = Object::new();
    let mut others = Vec::new();
    for (at, media_type) in types.iter().enumerate().filter(|(at, _)| *at != main) {
        let location = normalizer.origins.add_key(location, media_type);
        let copy = if is_worth_sharing(&schema) {
            normalizer.reference_to(schema.origin, location, "schema")
        } else {
            normalizer.copy(&schema, location, "schema")
        };
        others.push((at, build::object(location, [("schema", copy)])));
    }
    let mut schema = Some(schema);
    let mut others = others.into_iter().peekable();
    for (at, media_type) in types.iter().enumerate() {
        let media = match others.next_if(|(other, _)| *other == at) {
            Some((_, media)) => Some(media),
            None => schema.take().map(|schema| build::object(location, [("schema", schema)])),
        };
        if let Some(media) = media {
            content.insert(media_type.clone(), media);
        }
    }
    Node { origin: location, value: Value::Object(content) }
}

/// The parts of a form so far.
#[derive(Default)]
struct Form {
    properties: Object,
    required: Vec<Node>,
    encodings: Object,
    /// Some part is a file.
    files: bool,
}

impl Form {
    fn add(&mut self, normalizer: &mut Normalizer<'_>, part: Node) {
        let origin = part.origin;
        let mut object = build::take_object(part).unwrap_or_default();
        let Some(Value::String(name)) = object.shift_remove("name").map(|node| node.value) else {
            normalizer.diagnostics.problem(
                SWAGGER_2,
                SourceLocation::Node(origin),
                "a part of a form has a `name`",
                "give it a `name`",
            );
            return;
        };
        let given = object.shift_remove("schema").filter(|_| !object.contains_key("type"));
        let mut schema = given.unwrap_or_else(|| take_schema(normalizer, &mut object, origin));
        self.files |= schema.get("type").and_then(Node::as_str) == Some("file");
        if schema.get("type").and_then(Node::as_str) == Some("array") {
            let (style, explode) = style(normalizer, object.get("collectionFormat"), "formData");
            let style = [
                ("style", build::text(origin, style)),
                ("explode", build::boolean(origin, explode)),
            ];
            self.encodings.insert(name.clone(), build::object(origin, style));
        }
        if object.get("required").is_some_and(|required| required.as_bool() == Some(true)) {
            self.required.push(build::text(origin, name.clone()));
        }
        if let Value::Object(members) = &mut schema.value {
            // Annotations are the part's; `x-` keys too.
            members.extend(object.into_iter().filter(|(key, _)| {
                matches!(&**key, "description" | "example" | "deprecated") || key.starts_with("x-")
            }));
        }
        self.properties.insert(name, schema);
    }
}

/// The parts of a form become the properties of one object.
fn form(
    normalizer: &mut Normalizer<'_>,
    parts: Vec<Node>,
    consumes: &[Arc<str>],
    origin: Origin,
) -> Node {
    let location = normalizer.origins.add_key(origin, &"requestBody".into());
    let mut form = Form::default();
    for part in parts {
        form.add(normalizer, part);
    }
    let Form { properties, required, encodings, files } = form;
    let mut members = [("type", build::text(location, "object"))]
        .map(|(key, node)| (Arc::from(key), node))
        .into_iter()
        .collect::<Object>();
    members
        .insert("properties".into(), Node { origin: location, value: Value::Object(properties) });
    let any_required = !required.is_empty();
    if any_required {
        members.insert("required".into(), build::array(location, required));
    }
    let schema = normalizer.origins.add_key(location, &"schema".into());
    let schema = Node { origin: schema, value: Value::Object(members) };
    let mut content = contents(normalizer, schema, &form_types(consumes, files), location);
    if let (Value::Object(content), false) = (&mut content.value, encodings.is_empty()) {
        for media in content.values_mut() {
            if let Value::Object(media) = &mut media.value {
                media.insert(
                    "encoding".into(),
                    Node { origin: location, value: Value::Object(encodings.clone()) },
                );
            }
        }
    }
    let required = build::boolean(location, any_required);
    build::object(location, [("required", required), ("content", content)])
}

fn form_types(consumes: &[Arc<str>], files: bool) -> Vec<Arc<str>> {
    let is_form = |text: &str| {
        if files {
            text.starts_with("multipart/")
        } else {
            text.starts_with("multipart/") || text.starts_with(FORM)
        }
    };
    let types: Vec<_> = consumes.iter().filter(|text| is_form(text)).cloned().collect();
    if types.is_empty() { vec![if files { MULTIPART } else { FORM }.into()] } else { types }
}
