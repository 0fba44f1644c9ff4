//! Parameters and headers: each has a schema or a content.

use super::repairs::PARAMETER;
use super::version::Version;
use super::walk::{Kind, Normalizer};
use super::{build, swagger2};
use crate::diagnostics::Place;
use crate::load::{Node, Object, Origin, Value};

impl Normalizer<'_> {
    pub fn parameter(&mut self, node: &mut Node, kind: Kind) {
        let origin = node.origin;
        let Some(object) = self.open(node, kind) else { return };
        if object.get("$ref").is_some_and(|reference| reference.as_str().is_some()) {
            return;
        }
        for key in ["name", "in", "style"] {
            if let Some(member) = object.get_mut(key)
                && !self.text(key, member)
            {
                object.shift_remove(key);
            }
        }
        if let Some(required) = object.get_mut("required") {
            self.switch("required", required);
        }
        if kind == Kind::Parameter {
            self.location(object);
            self.path_parameter_is_required(object, origin);
        }
        self.give_schema(object, origin, kind);
        for (key, member) in object {
            match &**key {
                "schema" => self.schema(member),
                "content" => self.each(member, Kind::MediaType, false),
                "examples" => self.examples(member),
                _ => {}
            }
        }
    }

    /// `in: Query`
    fn location(&mut self, object: &mut Object) {
        let Some(place) = object.get_mut("in") else { return };
        let Some(text) = place.as_str() else { return };
        let lower = text.trim().to_ascii_lowercase();
        if lower != text && ["query", "path", "header", "cookie", "body", "formdata"].contains(&lower.as_str()) {
            let message = format!("places are written `query`, `path`, `header`, `cookie`, not `{text}`");
            self.diagnostics.warning(PARAMETER, Place::Node(place.origin), message, format!("write `in: {lower}`"));
            place.value = Value::String(lower.into());
        }
    }

    fn give_schema(&mut self, object: &mut Object, origin: Origin, kind: Kind) {
        if object.contains_key("schema") || object.contains_key("content") {
            return;
        }
        let location = object.get("in").and_then(Node::as_str).unwrap_or("header").to_owned();
        if self.version == Version::V2 {
            return swagger2::give_schema(self, object, origin, &location);
        }
        let what = if kind == Kind::Header { "header" } else { "parameter" };
        if object.contains_key("type") || object.contains_key("items") || object.contains_key("enum") {
            let message = format!("a {what}'s type stands in its `schema`");
            self.diagnostics.warning(PARAMETER, Place::Node(origin), message, "write `schema: {type: ..}`");
            return swagger2::give_schema(self, object, origin, &location);
        }
        let message = format!("this {what} has neither `schema` nor `content`");
        self.diagnostics.warning(PARAMETER, Place::Node(origin), message, "write `schema: {type: string}`");
        let schema = build::object(origin, [("type", build::text(origin, "string"))]);
        // Its place is the parameter's: nothing of it was written.
        let schema = self.copy(&schema, origin, "schema");
        object.insert("schema".into(), schema);
    }
}
