//! The one serde visitor by which JSON and YAML alike become [`Node`]s.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use serde::de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::{Node, Object, Origin, Origins, Value};

/// What is known while one file is read.
pub(super) struct Reader<'a> {
    pub origins: &'a mut Origins,
    /// Keys are few and repeat: one allocation for each.
    pub keys: &'a mut HashSet<Arc<str>>,
    /// `<<` merges.
    pub yaml: bool,
    pub max_depth: usize,
    /// As many nodes as this file may have: more can only come from aliases that multiply.
    pub max_origins: usize,
    /// Members that occur twice, by the origin of the one that is kept.
    pub duplicates: Vec<Origin>,
    /// Why reading was broken off, where it was our doing.
    pub refusal: Option<Refusal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    TooDeep,
    TooManyNodes,
}

impl Reader<'_> {
    fn key(&mut self, text: &str) -> Arc<str> {
        if let Some(key) = self.keys.get(text) {
            return key.clone();
        }
        let key: Arc<str> = text.into();
        self.keys.insert(key.clone());
        key
    }
}

/// Reads the value at one place.
pub(super) struct NodeSeed<'r, 'a> {
    pub reader: &'r mut Reader<'a>,
    pub origin: Origin,
    pub depth: usize,
}

impl<'de> DeserializeSeed<'de> for NodeSeed<'_, '_> {
    type Value = Node;
    fn deserialize<D: serde::Deserializer<'de>>(self, input: D) -> Result<Node, D::Error> {
        if self.depth > self.reader.max_depth {
            self.reader.refusal = Some(Refusal::TooDeep);
            return Err(D::Error::custom("too deep"));
        }
        if self.reader.origins.len() > self.reader.max_origins {
            self.reader.refusal = Some(Refusal::TooManyNodes);
            return Err(D::Error::custom("too many nodes"));
        }
        input.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeSeed<'_, '_> {
    type Value = Node;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }
    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(self.node(Value::Null))
    }
    fn visit_some<D: serde::Deserializer<'de>>(self, input: D) -> Result<Node, D::Error> {
        input.deserialize_any(self)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(self.node(Value::Bool(value)))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(self.node(Value::Int(value.into())))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(self.node(Value::Int(value.into())))
    }
    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        Ok(self.node(Value::Int(value)))
    }
    fn visit_u128<E>(self, value: u128) -> Result<Node, E> {
        let value = i128::try_from(value).map_or(Value::Float(value as f64), Value::Int);
        Ok(self.node(value))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        Ok(self.node(Value::Float(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(self.node(Value::String(value.into())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        loop {
            let origin = self.reader.origins.add_index(self.origin, items.len());
            let seed = NodeSeed { reader: &mut *self.reader, origin, depth: self.depth + 1 };
            match input.next_element_seed(seed)? {
                Some(node) => items.push(node),
                None => return Ok(self.node(Value::Array(items))),
            }
        }
    }
    fn visit_map<A: MapAccess<'de>>(mut self, mut input: A) -> Result<Node, A::Error> {
        let mut object = Object::new();
        let mut merged = Vec::new();
        while let Some(key) = input.next_key_seed(Key(&mut *self.reader))? {
            let origin = self.reader.origins.add_key(self.origin, &key);
            let node = input.next_value_seed(NodeSeed {
                reader: &mut *self.reader,
                origin,
                depth: self.depth + 1,
            })?;
            if self.reader.yaml && &*key == "<<" {
                merged.push(node);
            } else if object.insert(key, node).is_some() {
                self.reader.duplicates.push(origin);
            }
        }
        for node in merged {
            self.merge(&mut object, node);
        }
        Ok(self.node(Value::Object(object)))
    }
    /// A YAML tag of the document's own (`!Ref ..`): its content counts.
    fn visit_enum<A: EnumAccess<'de>>(self, input: A) -> Result<Node, A::Error> {
        let (serde::de::IgnoredAny, content) = input.variant()?;
        content.newtype_variant_seed(self)
    }
}

impl NodeSeed<'_, '_> {
    fn node(&self, value: Value) -> Node {
        Node { origin: self.origin, value }
    }
    /// YAML's merge key: what the object says itself wins over what it merges, an earlier merge
    /// over a later one.
    fn merge(&mut self, object: &mut Object, node: Node) {
        match node.value {
            Value::Object(members) => {
                for (key, member) in members {
                    self.reader.origins.set_parent(member.origin, self.origin);
                    object.entry(key).or_insert(member);
                }
            }
            Value::Array(items) => items.into_iter().for_each(|item| self.merge(object, item)),
            _ => {}
        }
    }
}

/// A key as text, whatever it is: `200`, `1.10` and `true` as they are written.
struct Key<'r, 'a>(&'r mut Reader<'a>);

impl<'de> DeserializeSeed<'de> for Key<'_, '_> {
    type Value = Arc<str>;
    fn deserialize<D: serde::Deserializer<'de>>(self, input: D) -> Result<Arc<str>, D::Error> {
        input.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = Arc<str>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text, a number, true, false or null")
    }
    fn visit_str<E>(self, text: &str) -> Result<Arc<str>, E> {
        Ok(self.0.key(text))
    }
}
