//! `[[transform]]` of the config: changes to a document that the Overlay Specification cannot say,
//! after the overlays.

use std::sync::Arc;

use serde_json::Value as Json;
use serde_json_path::JsonPath;

use super::edit::{self, Step};
use crate::config::{ConfigFile, Spanned, Transform};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::load::{Document, Node, Object, Origin, Value, escape};

/// A transform that cannot be applied.
pub const TRANSFORM: Code = Code("transform");
/// A transform that changes nothing.
pub const TRANSFORM_TARGET: Code = Code("transform-target");

/// The commands, as the config has them.
pub const COMMANDS: [&str; 7] = ["update", "merge", "append", "remove", "copy", "move", "extract"];

/// Applies the transforms of a config, in its order.
pub fn apply(document: &mut Document, config: Option<&ConfigFile>, diagnostics: &mut Diagnostics) {
    let Some(file) = config.filter(|file| !file.config.transform.is_empty()) else { return };
    let mut json = document.root().to_json();
    for transform in &file.config.transform {
        let mut change = Change { file, transform, document, json: &mut json, diagnostics };
        change.apply();
    }
}

struct Change<'a> {
    file: &'a ConfigFile,
    transform: &'a Transform,
    document: &'a mut Document,
    json: &'a mut Json,
    diagnostics: &'a mut Diagnostics,
}

impl Change<'_> {
    fn apply(&mut self) {
        let Some(value) = self.value() else { return };
        let targets = &self.transform.target.0;
        match (self.transform.command.as_str(), value) {
            ("remove", _) => targets.iter().for_each(|target| self.remove(target)),
            ("copy" | "move" | "extract", _) => self.relocate(),
            ("update" | "merge" | "append", Some(value)) => {
                targets.iter().for_each(|target| self.write(target, &value))
            }
            ("update" | "merge" | "append", None) => {
                self.wrong(&self.transform.command, "`value` is missing", "write the new value")
            }
            (other, _) => {
                let help =
                    format!("write one of {}", COMMANDS.map(|name| format!("`{name}`")).join(", "));
                self.wrong(
                    &self.transform.command,
                    &format!("there is no command `{other}`"),
                    &help,
                );
            }
        }
    }

    /// The new value; `None` after an error.
    fn value(&mut self) -> Option<Option<Json>> {
        match (&self.transform.value, &self.transform.json) {
            (Some(value), _) => Some(serde_json::to_value(value).ok()),
            (None, Some(text)) => match serde_json::from_str(text) {
                Ok(json) => Some(Some(json)),
                Err(error) => {
                    self.wrong(
                        text,
                        &format!("this is not JSON: {error}"),
                        "write a JSON value: `json = \"null\"`",
                    );
                    None
                }
            },
            (None, None) => Some(None),
        }
    }

    fn wrong(&mut self, at: &Spanned<String>, message: &str, help: &str) {
        self.diagnostics.error(TRANSFORM, self.location(at), message, help);
    }

    /// A single target is read without its location; the command is in the same table.
    fn location(&self, at: &Spanned<String>) -> SourceLocation {
        if at.span().is_empty() {
            self.file.location(&self.transform.command)
        } else {
            self.file.location(at)
        }
    }

    /// What a JSONPath selects, in document order.
    fn found(&mut self, target: &Spanned<String>) -> Vec<Vec<Step>> {
        let path = match JsonPath::parse(target) {
            Ok(path) => path,
            Err(error) => {
                let help = "write a JSONPath of RFC 9535: `$.components.schemas.Pet`";
                self.wrong(
                    target,
                    &format!("`{}` is not a JSONPath: {}", **target, error.message()),
                    help,
                );
                return Vec::new();
            }
        };
        let found: Vec<Vec<Step>> = path
            .query_located(self.json)
            .locations()
            .map(|path| path.iter().map(Step::of).collect())
            .collect();
        if found.is_empty() {
            let message = format!("`{}` matches nothing in the document", **target);
            self.diagnostics.warning(
                TRANSFORM_TARGET,
                self.location(target),
                message,
                "remove the transform, or correct the path",
            );
        }
        found
    }

    fn remove(&mut self, target: &Spanned<String>) {
        let found = self.found(target);
        let Some(root) = self.document.files.first_mut().map(|file| &mut file.root) else { return };
        // Backwards, so that what is removed from an array moves nothing that is still to be found.
        for mut steps in found.into_iter().rev() {
            if self.transform.keys.is_empty() {
                edit::remove(root, self.json, &steps);
                continue;
            }
            for key in &self.transform.keys {
                steps.push(Step::Key(key.clone()));
                edit::remove(root, self.json, &steps);
                steps.pop();
            }
        }
    }

    fn write(&mut self, target: &Spanned<String>, value: &Json) {
        for steps in self.found(target) {
            let message = self.write_at(&steps, value);
            if let Some(message) = message {
                self.wrong(target, &message, "change the command, or the target");
            }
        }
    }

    /// Says why it could not.
    fn write_at(&mut self, steps: &[Step], value: &Json) -> Option<String> {
        let Document { files, origins } = &mut *self.document;
        let root = files.first_mut().map(|file| &mut file.root)?;
        let (node, json) = edit::find(root, self.json, steps)?;
        match self.transform.command.as_str() {
            "update" => {
                let value =
                    if self.transform.template { filled(value, json) } else { value.clone() };
                edit::replace(node, json, &plain(&value, node.origin), origins);
            }
            "merge" => edit::merge_objects(node, json, &plain(value, node.origin), origins),
            _ => match append(json, value) {
                Ok(whole) => {
                    let added = plain(&whole, node.origin);
                    edit::replace_members(node, json, &added, origins);
                }
                Err(message) => return Some(message),
            },
        }
        None
    }

    /// `copy`, `move`, `extract`
    fn relocate(&mut self) {
        let command = &self.transform.command;
        let Some(from) = &self.transform.from else {
            return self.wrong(
                command,
                &format!("`{}` needs `from`", **command),
                "write the JSONPath of the value",
            );
        };
        let found = self.found(from);
        let [steps] = found.as_slice() else {
            if !found.is_empty() {
                let message = format!("`{}` matches {} values, not one", **from, found.len());
                self.wrong(from, &message, "write a path that selects one value");
            }
            return;
        };
        for target in &self.transform.target.0 {
            let Some(to) = edit::singular(target) else {
                self.wrong(
                    target,
                    "this target is not a path of plain steps",
                    "write it like `$.components.schemas.Pet`",
                );
                return;
            };
            if !self.put(steps, &to, target) {
                // What has no new place stays where it is.
                return;
            }
        }
        let root = self.document.files.first_mut().map(|file| &mut file.root);
        if let ("move", Some(root)) = (command.as_str(), root) {
            edit::remove(root, self.json, steps);
        }
    }

    /// Whether the value is at its new place.
    fn put(&mut self, from: &[Step], to: &[Step], target: &Spanned<String>) -> bool {
        let Document { files, origins } = &mut *self.document;
        let Some(root) = files.first_mut().map(|file| &mut file.root) else { return false };
        let Some((source, _)) = edit::find(root, self.json, from) else { return false };
        let source = source.clone();
        if !edit::insert(root, self.json, to, &source, origins) {
            self.wrong(
                target,
                "there is no object for this target",
                "add the object around the target first",
            );
            return false;
        }
        if self.transform.command.as_str() == "extract"
            && let Some((node, json)) = edit::find(root, self.json, from)
        {
            let steps = to.iter().map(Step::key).collect::<Vec<_>>();
            let pointer: String = steps.iter().map(|step| format!("/{}", escape(step))).collect();
            let reference = Json::Object(
                [("$ref".to_owned(), Json::String(format!("#{pointer}")))].into_iter().collect(),
            );
            edit::replace(node, json, &plain(&reference, node.origin), origins);
        }
        true
    }
}

/// `{{value}}` in the new text is the old text.
fn filled(value: &Json, old: &Json) -> Json {
    match (value, old) {
        (Json::String(text), Json::String(old)) => {
            Json::String(text.replace("{{value}}", old).replace("{{ value }}", old))
        }
        _ => value.clone(),
    }
}

/// The old value with what is added; objects must not have the members already.
fn append(old: &Json, value: &Json) -> Result<Json, String> {
    match (old, value) {
        (Json::Array(old), Json::Array(added)) => Ok(old.iter().chain(added).cloned().collect()),
        (Json::Array(old), added) => Ok(old.iter().chain([added]).cloned().collect()),
        (Json::Object(old), Json::Object(added)) => match added
            .keys()
            .find(|key| old.contains_key(*key))
        {
            Some(key) => Err(format!("the target already has `{key}`")),
            None => Ok(Json::Object(
                old.iter().chain(added).map(|(key, value)| (key.clone(), value.clone())).collect(),
            )),
        },
        _ => Err("only lists and objects can be appended to".to_owned()),
    }
}

/// A value of the config as a node; whoever inserts it gives it its location.
fn plain(json: &Json, origin: Origin) -> Node {
    let value = match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => Value::Int(number.into()),
            (_, Some(number)) => Value::Int(number.into()),
            _ => Value::Float(number.as_f64().unwrap_or_default()),
        },
        Json::String(text) => Value::String(text.as_str().into()),
        Json::Array(items) => Value::Array(items.iter().map(|item| plain(item, origin)).collect()),
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|(key, member)| (Arc::from(key.as_str()), plain(member, origin)));
            Value::Object(members.collect::<Object>())
        }
    };
    Node { origin, value }
}
