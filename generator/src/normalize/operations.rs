//! Everything around schemas and parameters: the root, path items, operations, bodies, responses.

use super::repairs::{IGNORED, PARAMETER};
use super::version::Version;
use super::walk::{Kind, Normalizer};
use super::{build, swagger2};
use crate::diagnostics::Place;
use crate::load::{Node, Object, Origin, Value};

/// The methods that path items have; `query` is of 3.2.
pub(super) const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

impl Normalizer<'_> {
    pub fn root(&mut self, node: &mut Node) {
        let origin = node.origin;
        let Some(object) = self.open(node, Kind::Other) else { return };
        if self.version == Version::V2 {
            swagger2::root(self, object, origin);
        }
        if let Some(version) = object.get_mut("openapi") {
            version.value = Value::String("3.0.4".into());
        }
        build::rename(object, "webhooks", "x-webhooks");
        if !object.contains_key("paths") {
            object.insert("paths".into(), build::object(origin, []));
        }
        for (key, member) in object.iter_mut() {
            match &**key {
                "info" => self.info(member),
                "paths" | "x-webhooks" => self.each(member, Kind::PathItem, true),
                "components" => self.components(member),
                // What 3.x has no such section for may be referred to all the same.
                "definitions" => self.each(member, Kind::Schema, false),
                _ => {}
            }
        }
    }

    fn info(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::Other) else { return };
        for key in ["title", "version", "description", "summary"] {
            if let Some(member) = object.get_mut(key)
                && !self.text(key, member)
            {
                object.shift_remove(key);
            }
        }
    }

    fn components(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::Other) else { return };
        for (key, member) in object {
            let kind = match &**key {
                "schemas" => Kind::Schema,
                "responses" => Kind::Response,
                "parameters" => Kind::Parameter,
                "requestBodies" => Kind::RequestBody,
                "headers" => Kind::Header,
                "callbacks" => Kind::Callback,
                "pathItems" => Kind::PathItem,
                "mediaTypes" => Kind::MediaType,
                "examples" | "securitySchemes" | "links" => Kind::Other,
                _ => continue,
            };
            self.each(member, kind, false);
        }
    }

    pub fn callback(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::Callback) else { return };
        for (key, member) in object {
            if !key.starts_with("x-") {
                self.visit(member, Kind::PathItem);
            }
        }
    }

    pub fn path_item(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::PathItem) else { return };
        self.methods_in_lowercase(object);
        if self.version == Version::V2 {
            swagger2::path_item(self, object);
        }
        for (key, member) in object {
            match &**key {
                "parameters" => self.list(member, Kind::Parameter),
                "additionalOperations" => {
                    self.be_object(member);
                    if let Value::Object(operations) = &mut member.value {
                        operations.values_mut().for_each(|operation| self.operation(operation));
                    }
                }
                key if METHODS.contains(&key) => self.operation(member),
                _ => {}
            }
        }
    }

    fn methods_in_lowercase(&mut self, object: &mut Object) {
        let is_upper = |key: &str| !METHODS.contains(&key) && METHODS.contains(&&*key.to_ascii_lowercase());
        let upper: Vec<_> = object.keys().filter(|key| is_upper(key)).cloned().collect();
        for key in upper {
            if let Some(member) = object.get(&key) {
                let place = Place::Key(member.origin);
                self.diagnostics.warning(
                    IGNORED,
                    place,
                    format!("`{key}` is not in lower case"),
                    format!("write `{}`", key.to_ascii_lowercase()),
                );
            }
            build::rename(object, &key, &key.to_ascii_lowercase());
        }
    }

    fn operation(&mut self, node: &mut Node) {
        let origin = node.origin;
        let Some(object) = self.open(node, Kind::Other) else { return };
        if self.version == Version::V2 {
            swagger2::operation(self, object, origin);
        }
        for (key, member) in object {
            match &**key {
                "parameters" => self.list(member, Kind::Parameter),
                "requestBody" => self.visit(member, Kind::RequestBody),
                "responses" => self.each(member, Kind::Response, true),
                "callbacks" => self.each(member, Kind::Callback, true),
                _ => {}
            }
        }
    }

    pub fn request_body(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::RequestBody) else { return };
        for (key, member) in object {
            match &**key {
                "content" => self.each(member, Kind::MediaType, false),
                "required" => self.switch(key, member),
                _ => {}
            }
        }
    }

    pub fn response(&mut self, node: &mut Node) {
        let origin = node.origin;
        let Some(object) = self.open(node, Kind::Response) else { return };
        self.response_in_other_words(object, origin);
        for (key, member) in object {
            match &**key {
                "content" => self.each(member, Kind::MediaType, false),
                "headers" => self.each(member, Kind::Header, false),
                "links" => self.each(member, Kind::Other, false),
                _ => {}
            }
        }
    }

    /// 2.0 says `schema` where 3.0 says `content`; people say it in 3.0 too.
    fn response_in_other_words(&mut self, object: &mut Object, origin: Origin) {
        if object.get("$ref").is_some_and(|reference| reference.as_str().is_some()) {
            return;
        }
        if self.version == Version::V2 {
            swagger2::response(self, object, origin, None, None);
        } else if let Some(schema) = object.get("schema").filter(|_| !object.contains_key("content")) {
            let help = "write `content: {application/json: {schema: ..}}`";
            self.diagnostics.warning(IGNORED, Place::Key(schema.origin), "a response has no `schema` of its own in 3.x", help);
            swagger2::response(self, object, origin, None, None);
        }
    }

    pub fn media_type(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::MediaType) else { return };
        for (key, member) in object {
            match &**key {
                "schema" | "itemSchema" => self.schema(member),
                "examples" => self.examples(member),
                "encoding" => {
                    self.be_object(member);
                    if let Value::Object(encodings) = &mut member.value {
                        encodings.values_mut().for_each(|encoding| self.encoding(encoding));
                    }
                }
                _ => {}
            }
        }
    }

    fn encoding(&mut self, node: &mut Node) {
        let Some(object) = self.open(node, Kind::Other) else { return };
        if let Some(headers) = object.get_mut("headers") {
            self.each(headers, Kind::Header, false);
        }
    }

    /// Named examples may be references; what they hold is data.
    pub fn examples(&mut self, node: &mut Node) {
        let Value::Object(object) = &mut node.value else { return };
        for reference in object.values().filter_map(|example| example.get("$ref")) {
            self.link(reference, Kind::Other);
        }
    }

    /// A path parameter cannot be left out.
    pub fn path_parameter_is_required(&mut self, object: &mut Object, origin: Origin) {
        if object.get("in").and_then(Node::as_str) != Some("path") {
            return;
        }
        if object.get("required").and_then(Node::as_bool) != Some(true) {
            let message = "a path parameter is always required";
            self.diagnostics.warning(PARAMETER, Place::Node(origin), message, "write `required: true`");
            object.insert("required".into(), build::boolean(origin, true));
        }
    }
}
