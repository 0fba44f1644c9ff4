//! Parameters and headers: their types move into a schema, `collectionFormat` becomes a style.

use crate::diagnostics::Place;
use crate::load::{Node, Object, Origin, Value};
use crate::normalize::build;
use crate::normalize::repairs::{PARAMETER, SWAGGER_2};
use crate::normalize::walk::Normalizer;

/// What a parameter keeps to itself; all else is of its type.
const OF_PARAMETERS: [&str; 16] = [
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "allowEmptyValue",
    "allowReserved",
    "style",
    "explode",
    "examples",
    "example",
    "schema",
    "content",
    "collectionFormat",
    "$ref",
    "summary",
];

/// `type`, `items`, `enum` and the like of a parameter or header become its `schema`.
pub(in crate::normalize) fn give_schema(normalizer: &mut Normalizer<'_>, object: &mut Object, origin: Origin, location: &str) {
    let schema = take_schema(normalizer, object, origin);
    let format = object.shift_remove("collectionFormat");
    if schema.get("type").is_some_and(|word| word.as_str() == Some("array")) {
        let (style, explode) = style(normalizer, format.as_ref(), location);
        let place = format.map_or(origin, |format| format.origin);
        object.entry("style".into()).or_insert_with(|| build::text(place, style));
        object.entry("explode".into()).or_insert_with(|| build::boolean(place, explode));
    }
    object.insert("schema".into(), schema);
}

/// The keywords that belong to the type, without those of the parameter.
pub(super) fn take_schema(normalizer: &mut Normalizer<'_>, object: &mut Object, origin: Origin) -> Node {
    let mut schema = Object::new();
    let mut rest = Object::new();
    for (key, member) in std::mem::take(object) {
        let of_parameter = OF_PARAMETERS.contains(&&*key) || (key.starts_with("x-") && &*key != "x-nullable");
        if of_parameter {
            rest.insert(key, member)
        } else {
            schema.insert(key, member)
        };
    }
    *object = rest;
    if let Some(items) = schema.get_mut("items") {
        forget_formats(items);
    }
    if schema.is_empty() {
        let help = "write `type: string`";
        normalizer.diagnostics.warning(PARAMETER, Place::Node(origin), "this has no `type`", help);
        schema.insert("type".into(), build::text(origin, "string"));
    }
    let place = normalizer.origins.add_key(origin, &"schema".into());
    Node { origin: place, value: Value::Object(schema) }
}

/// Lists in lists: nobody writes them on the wire in two ways at once.
fn forget_formats(node: &mut Node) {
    if let Value::Object(items) = &mut node.value {
        items.shift_remove("collectionFormat");
        if let Some(items) = items.get_mut("items") {
            forget_formats(items);
        }
    }
}

/// Swagger 2.0, Parameter Object, `collectionFormat`; `csv` if nothing is said.
pub(super) fn style(normalizer: &mut Normalizer<'_>, format: Option<&Node>, location: &str) -> (&'static str, bool) {
    let plain = if matches!(location, "path" | "header") { "simple" } else { "form" };
    match format.and_then(Node::as_str) {
        Some("multi") => (plain, plain == "form"),
        Some("ssv") if plain == "form" => ("spaceDelimited", false),
        Some("pipes") if plain == "form" => ("pipeDelimited", false),
        // Styles that OpenAPI 3 does not have in this place.
        Some("ssv") => ("x-oas-ssv", false),
        Some("pipes") => ("x-oas-pipes", false),
        Some("tsv") => ("x-oas-tsv", false),
        None | Some("csv") => (plain, false),
        Some(other) => {
            let place = format.map_or(Place::Nowhere, |format| Place::Node(format.origin));
            let help = "write `csv`, `ssv`, `tsv`, `pipes` or `multi`";
            normalizer.diagnostics.problem(SWAGGER_2, place, format!("there is no `collectionFormat` `{other}`"), help);
            (plain, false)
        }
    }
}
