//! Which operations a document has, straight from its text: a reader of its own, which shares
//! nothing with the generator's, so that what that one overlooks shows.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

const HTTP_METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Path and verb (`GET`) of each, in document order.
pub fn operations(document: &Path) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = Files::default();
    let root = files.read(document)?;
    let mut found = Vec::new();
    for (path, item) in root.get("paths").map(Tree::entries).unwrap_or_default() {
        if !path.starts_with("x-") {
            let mut http_methods = Vec::new();
            files.http_methods(document, item, 0, &mut http_methods);
            found.extend(http_methods.into_iter().map(|http_method| (path.clone(), http_method)));
        }
    }
    Ok(found)
}

/// As much of JSON and YAML as references and keys need.
#[derive(Debug, Clone)]
enum Tree {
    Map(Vec<(String, Tree)>),
    List(Vec<Tree>),
    Text(String),
    /// A key need not be in quotes in YAML.
    Number(String),
    Other,
}

impl Tree {
    fn entries(&self) -> &[(String, Tree)] {
        match self {
            Self::Map(entries) => entries,
            _ => &[],
        }
    }
    /// Of several of one name, the last.
    fn get(&self, key: &str) -> Option<&Tree> {
        match self {
            Self::List(items) => items.get(key.parse::<usize>().ok()?),
            _ => self.entries().iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
        }
    }
    fn at(&self, pointer: &str) -> Option<&Tree> {
        let steps = pointer
            .split('/')
            .skip(1)
            .map(|step| percent(step).replace("~1", "/").replace("~0", "~"));
        steps.into_iter().try_fold(self, |tree, step| tree.get(&step))
    }
}

#[derive(Default)]
struct Files(BTreeMap<PathBuf, std::rc::Rc<Tree>>);

impl Files {
    fn read(&mut self, path: &Path) -> anyhow::Result<std::rc::Rc<Tree>> {
        if let Some(known) = self.0.get(path) {
            return Ok(known.clone());
        }
        let bytes =
            std::fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        let text = text.trim_start_matches('\u{feff}');
        let tree: Tree = match serde_json::from_str(text) {
            Ok(tree) => tree,
            Err(_) => serde_yaml::from_str(text)
                .with_context(|| format!("cannot read `{}`", path.display()))?,
        };
        Ok(self.0.entry(path.to_owned()).or_insert(tree.into()).clone())
    }

    /// The verbs of a path item, and of the one that it refers to.
    fn http_methods(&mut self, file: &Path, item: &Tree, depth: usize, found: &mut Vec<String>) {
        for (key, value) in item.entries() {
            let http_method = key.to_ascii_uppercase();
            if HTTP_METHODS.contains(&key.as_str())
                && matches!(value, Tree::Map(_))
                && !found.contains(&http_method)
            {
                found.push(http_method);
            }
        }
        for (http_method, value) in
            item.get("additionalOperations").map(Tree::entries).unwrap_or_default()
        {
            if matches!(value, Tree::Map(_)) && !found.contains(http_method) {
                found.push(http_method.clone());
            }
        }
        let Some(Tree::Text(reference)) = item.get("$ref") else { return };
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let target = if path.is_empty() {
            file.to_owned()
        } else {
            file.parent().unwrap_or(Path::new("")).join(percent(path))
        };
        let Ok(tree) = self.read(&target) else { return };
        if depth < 16
            && let Some(item) = tree.at(pointer)
        {
            self.http_methods(&target, item, depth + 1, found);
        }
    }
}

/// `%7B` → `{`
fn percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = tail
            .get(..2)
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (first, hex) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            (byte, _) => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'de> Visitor<'de> for Anything {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut entries = Vec::new();
        while let Some((key, value)) = map.next_entry::<Tree, Tree>()? {
            if let Tree::Text(key) | Tree::Number(key) = key {
                entries.push((key, value));
            }
        }
        Ok(Tree::Map(entries))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Tree, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Tree::List(items))
    }
    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Text(text.to_owned()))
    }
    fn visit_bool<E>(self, _: bool) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number.to_string()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(Tree::Number(number.to_string()))
    }
    fn visit_i128<E>(self, _: i128) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
    fn visit_u128<E>(self, _: u128) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_followed_and_extensions_are_not_counted() {
        let folder = std::env::temp_dir().join(format!("xtask-operations-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("paths")).unwrap();
        let root = folder.join("openapi.yaml");
        let text = "openapi: 3.1.0\nx-n: 123456789012345678901234567890\npaths:\n  1: { get: {} }\n  /a/{b}: { get: {}, parameters: [], x-get: {}, post: {} }\n  \
                    /c: { $ref: 'paths/c.yaml#/it%65m/~1c' }\n  /d: { $ref: '#/paths/~1a~1%7Bb%7D' }\n  x-e: { get: {} }\n\
                    webhooks:\n  f: { post: {} }\nx-webhooks:\n  g: { post: {} }\n";
        std::fs::write(&root, text).unwrap();
        std::fs::write(folder.join("paths/c.yaml"), "item:\n  /c: { 200: {}, delete: {} }\n")
            .unwrap();
        let found: Vec<String> = operations(&root)
            .unwrap()
            .into_iter()
            .map(|(path, http_method)| format!("{http_method} {path}"))
            .collect();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found, ["GET 1", "GET /a/{b}", "POST /a/{b}", "DELETE /c", "GET /d", "POST /d"]);
    }
}
