//! Forms that are one of several objects, some with files: a caller must give what every variant
//! requires.

use serde_json::Value as Json;

use super::encoded::holds_file;
use super::operation::Reader;
use super::schema_node::resolve;
use crate::load::Node;

impl<'a> Reader<'a> {
    /// Whether a variant of a form has a file.
    pub(super) fn has_files_in_variants(&self, schema: &'a Node) -> bool {
        self.variants(schema).iter().any(|variant| {
            let properties = variant.get("properties").and_then(Node::as_object);
            properties
                .into_iter()
                .flat_map(|all| all.values())
                .any(|property| holds_file(self.document, property, 0))
        })
    }

    /// The members that the schema itself or each of its variants requires.
    pub(super) fn required_by_all(&self, schema: &'a Node, value: Json) -> Json {
        let Json::Object(mut members) = value else { return value };
        let variants = self.variants(schema);
        let tag = schema
            .get("discriminator")
            .and_then(|tag| tag.get("propertyName"))
            .and_then(Node::as_str);
        let own = resolve(self.document, schema);
        members.retain(|name, _| {
            tag == Some(name)
                || own.is_some_and(|own| requires(own, name))
                || variants.iter().all(|variant| requires(variant, name))
        });
        Json::Object(members)
    }

    fn variants(&self, schema: &'a Node) -> Vec<&'a Node> {
        let schema = resolve(self.document, schema);
        let listed =
            ["oneOf", "anyOf"].iter().filter_map(|key| schema?.get(key)?.as_array()).flatten();
        listed.filter_map(|variant| resolve(self.document, variant)).collect()
    }
}

fn requires(schema: &Node, name: &str) -> bool {
    let required = schema.get("required").and_then(Node::as_array).unwrap_or_default();
    required.iter().any(|known| known.as_str() == Some(name))
}
