//! Schemas of any version become those of the dialect: in one pass over the keywords the parts,
//! then what the keywords say together.

mod composition;
mod limits;
mod required;
mod siblings;
mod types;
mod values;

use super::build;
use super::repairs::{self, IGNORED, NULL_VALUE, WRONG_TYPE};
use super::version::Version;
use super::walk::{Kind, Normalizer};
use crate::diagnostics::SourceLocation;
use crate::load::{Node, Object, Origin, Value};

/// What was met in a schema, as far as something is to be done about it. Most schemas have little.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// `exclusiveMinimum` or `exclusiveMaximum`.
    exclusive: bool,
    reference: bool,
    dynamic_reference: bool,
    composition: bool,
    items: bool,
    values: bool,
    required: bool,
    discriminator: bool,
    /// Keywords of 2020-12 that 3.0 says otherwise, or that have to go.
    renamed: bool,
    ours: bool,
    other: bool,
}

impl Normalizer<'_> {
    pub fn schema(&mut self, node: &mut Node) {
        let origin = node.origin;
        match &node.value {
            Value::Object(_) => {}
            Value::Bool(true) => return node.value = Value::Object(Object::new()),
            Value::Bool(false) => {
                let never = build::object(origin, []);
                node.value = Value::Object([("not".into(), never)].into_iter().collect());
                return;
            }
            _ => self.be_object(node),
        }
        let Value::Object(object) = &mut node.value else { return };
        if self.enter(origin) {
            self.schema_object(object, origin);
        }
    }

    fn schema_object(&mut self, object: &mut Object, origin: Origin) {
        let owned = self.required_by_properties(object);
        let seen = self.keywords(object);
        if seen.ours {
            repairs::escape(object);
        }
        if seen.renamed {
            self.other_words(object);
        }
        if seen.items {
            self.items_by_location(object);
        }
        if seen.discriminator {
            self.discriminator(object);
        }
        let reference =
            seen.reference || (seen.dynamic_reference && self.dynamic_reference(object));
        if seen.composition {
            self.compositions(object, origin);
        }
        self.types(object, origin, reference);
        if seen.values {
            self.enums(object, origin);
            self.samples(object);
        }
        if seen.required || !owned.is_empty() {
            self.required(object, origin, owned);
        }
        if reference && object.len() > 1 {
            self.siblings(object);
        }
    }

    /// Looks at every keyword once: parts are normalized, values of the wrong JSON type are
    /// repaired or taken out.
    fn keywords(&mut self, object: &mut Object) -> Seen {
        let mut seen = Seen::default();
        let mut wrong = Vec::new();
        for (key, member) in object.iter_mut() {
            let mut fits = true;
            match &**key {
                "type" => {}
                "description" | "title" | "format" | "pattern" => {
                    // A null is no description, that is all.
                    fits = !build::is_null(member) && self.text(key, member);
                }
                "$ref" if member.as_str().is_some() => {
                    seen.reference = true;
                    self.link(member, Kind::Schema);
                }
                "$dynamicRef" | "$recursiveRef" => {
                    seen.dynamic_reference = true;
                    self.link(member, Kind::Schema);
                }
                "properties" | "patternProperties" | "dependentSchemas" | "$defs"
                | "definitions" => {
                    seen.renamed |= &**key == "patternProperties";
                    fits = self.is_object(key, member);
                    if fits {
                        self.each(member, Kind::Schema, false);
                    }
                }
                "items" | "prefixItems" => {
                    seen.items |= member.as_array().is_some();
                    match member.value {
                        Value::Array(_) => self.list(member, Kind::Schema),
                        _ if &**key == "prefixItems" => fits = self.unfit(key, member),
                        _ => self.schema(member),
                    }
                }
                "allOf" | "oneOf" | "anyOf" => {
                    seen.composition = true;
                    fits = self.composed(key, member);
                }
                "additionalProperties" => self.additional(member),
                "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "contentSchema" => {
                    self.schema(member)
                }
                "unevaluatedProperties" | "unevaluatedItems" | "additionalItems" => {
                    seen.renamed = true;
                    self.additional(member);
                }
                "required" => seen.required = true,
                "discriminator" => seen.discriminator = true,
                "enum" | "default" | "example" | "examples" | "const" => seen.values = true,
                "exclusiveMinimum" | "exclusiveMaximum" => {
                    // A bound of its own since 3.1; before, a switch beside the bound.
                    fits = matches!(member.value, Value::Bool(_) | Value::Int(_) | Value::Float(_));
                    seen.exclusive = true;
                }
                "contentEncoding" | "contentMediaType" | "x-nullable" => seen.renamed = true,
                "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties"
                | "maxProperties" | "minimum" | "maximum" | "multipleOf" => {
                    fits = self.number(key, member)
                }
                key if repairs::is_switch(key) => {
                    fits = !build::is_null(member);
                    if fits {
                        self.switch(key, member);
                    }
                }
                key if key.starts_with("x-oas-") => seen.ours = true,
                "$ref" => fits = self.unfit(key, member),
                _ => seen.other = true,
            }
            if !fits {
                wrong.push(key.clone());
            }
        }
        for key in wrong {
            object.shift_remove(&key);
        }
        if seen.exclusive {
            limits::exclusive(object);
        }
        seen
    }

    fn is_object(&mut self, key: &str, node: &Node) -> bool {
        matches!(node.value, Value::Object(_)) || self.unfit(key, node)
    }

    /// The keyword is left out. Always `false`.
    fn unfit(&mut self, key: &str, node: &Node) -> bool {
        if build::is_null(node) {
            self.diagnostics.warning(
                NULL_VALUE,
                SourceLocation::Key(node.origin),
                format!("`{key}` is empty"),
                "remove it",
            );
        } else {
            let message = format!("`{key}` cannot be {}", node.kind());
            let help = "write a value of another type, or remove it";
            self.diagnostics
                .problem(WRONG_TYPE, SourceLocation::Node(node.origin), message, help)
                .repaired("it is left out");
        }
        false
    }

    /// A bound; as a text it may still be a number.
    fn number(&mut self, key: &str, node: &mut Node) -> bool {
        let number = match &node.value {
            Value::Int(_) | Value::Float(_) => return true,
            Value::String(text) => match (text.trim().parse(), text.trim().parse()) {
                (Ok(number), _) => Some(Value::Int(number)),
                (_, Ok(number)) => Some(Value::Float(number)),
                _ => None,
            },
            _ => None,
        };
        let Some(number) = number else { return self.unfit(key, node) };
        let message = format!("`{key}` is a number, not {}", node.kind());
        self.diagnostics.warning(
            WRONG_TYPE,
            SourceLocation::Node(node.origin),
            message,
            "remove the quotes",
        );
        node.value = number;
        true
    }

    /// `true`, `false`, or a schema.
    fn additional(&mut self, node: &mut Node) {
        match &node.value {
            Value::Bool(_) => {}
            Value::String(text) if matches!(&**text, "true" | "false") => {
                self.switch("additionalProperties", node)
            }
            _ => self.schema(node),
        }
    }

    /// What 2020-12 says in its own words, and 2.0's extension for null.
    fn other_words(&mut self, object: &mut Object) {
        build::rename(object, "patternProperties", "x-oas-pattern-properties");
        if let Some(patterns) = object.get_mut("x-oas-pattern-properties") {
            // Nothing but names and schemas is in there.
            self.be_object(patterns);
        }
        if let Some(nullable) = object.get_mut("x-nullable") {
            self.switch("x-nullable", nullable);
            build::rename(object, "x-nullable", "nullable");
        }
        let rest = object.get("unevaluatedProperties");
        if rest.is_some_and(|rest| rest.as_object().is_some())
            && !object.contains_key("additionalProperties")
        {
            build::rename(object, "unevaluatedProperties", "additionalProperties");
        }
        if object.contains_key("prefixItems") && !object.contains_key("items") {
            build::rename(object, "unevaluatedItems", "items");
            if let Some(rest) = object.get_mut("items") {
                self.schema(rest);
            }
        }
        self.contents(object);
    }

    /// A string that holds bytes.
    fn contents(&mut self, object: &mut Object) {
        let encoding = object.shift_remove("contentEncoding");
        let media_type = object.shift_remove("contentMediaType");
        let word = match (
            encoding.as_ref().and_then(Node::as_str),
            media_type.as_ref().and_then(Node::as_str),
        ) {
            (Some(encoding), _) if encoding.eq_ignore_ascii_case("base64") => "byte",
            (Some(encoding), _) if encoding.eq_ignore_ascii_case("base64url") => "base64url",
            (Some(encoding), _) if encoding.eq_ignore_ascii_case("binary") => "binary",
            // Text in another text is a text.
            (None, Some(media_type)) if !is_text(media_type) => "binary",
            _ => "",
        };
        // What a part of a form, or a whole body, is sent as.
        if word == "byte" && encoding.is_some() {
            object.insert(
                "x-oas-encoded".into(),
                build::boolean(encoding.as_ref().map(|node| node.origin).unwrap_or_default(), true),
            );
        }
        if let Some(media_type) = media_type.as_ref().filter(|node| node.as_str().is_some()) {
            object.insert("x-oas-media-type".into(), media_type.clone());
        }
        let Some(origin) = encoding.or(media_type).map(|node| node.origin) else { return };
        if !object.contains_key("type") {
            object.insert("type".into(), build::text(origin, "string"));
        }
        if !word.is_empty() && !object.contains_key("format") {
            object.insert("format".into(), build::text(origin, word));
        }
    }

    /// `discriminator: petType`
    fn discriminator(&mut self, object: &mut Object) {
        let Some(discriminator) = object.get_mut("discriminator") else { return };
        match &discriminator.value {
            Value::String(name) => {
                let name = build::text(discriminator.origin, name.clone());
                if self.version != Version::V2 {
                    let message = "a discriminator is an object in 3.x";
                    let help = "write `discriminator: {propertyName: ..}`";
                    self.diagnostics.warning(
                        WRONG_TYPE,
                        SourceLocation::Node(discriminator.origin),
                        message,
                        help,
                    );
                }
                *discriminator = build::object(discriminator.origin, [("propertyName", name)]);
            }
            Value::Object(members) => {
                for text in members
                    .get("mapping")
                    .and_then(Node::as_object)
                    .into_iter()
                    .flat_map(|mapping| mapping.values())
                {
                    self.link(text, Kind::Schema);
                }
            }
            _ => {
                let location = SourceLocation::Node(discriminator.origin);
                let message = format!("a discriminator is an object, not {}", discriminator.kind());
                self.diagnostics.problem(
                    WRONG_TYPE,
                    location,
                    message,
                    "write `discriminator: {propertyName: ..}`",
                );
                object.shift_remove("discriminator");
            }
        }
    }

    /// `$dynamicRef` is the reference that it is without an outer schema. `false`: it leads
    /// nowhere.
    fn dynamic_reference(&mut self, object: &mut Object) -> bool {
        for key in ["$dynamicRef", "$recursiveRef"] {
            let Some(reference) = object.get(key) else { continue };
            if self.references.target(reference).is_some() && !object.contains_key("$ref") {
                build::rename(object, key, "$ref");
                return true;
            }
            let message = format!("`{key}` leads to no schema of this file");
            let help = "name one with `$dynamicAnchor`";
            self.diagnostics.problem(
                IGNORED,
                SourceLocation::Node(reference.origin),
                message,
                help,
            );
            object.shift_remove(key);
        }
        false
    }
}

fn is_text(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.starts_with("text/")
        || ["json", "xml", "yaml", "javascript", "graphql"]
            .iter()
            .any(|format| essence.ends_with(format))
}
