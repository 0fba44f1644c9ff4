//! A fixture: its types by the generator, and its schemas as they are written.

use std::path::Path;
use std::time::Duration;

use generator::diagnostics::Diagnostics;
use generator::file_set::FileSet;
use generator::ir::{Api, Name, Shape, Type, UnionBy};
use generator::load::Web;
use generator::lock::Lock;
use generator::plan::{Direction, Item, ItemKind, Options, Plan, plan};
use generator::run::{Mode, Request, Subject, run};
use jsonschema::Validator;
use serde_json::Value;

use super::driver::Case;
use super::make::Maker;

pub struct Source {
    pub name: String,
    pub files: FileSet,
    pub plan: Plan,
    api: Api,
    /// As JSON Schema 2020-12, whatever the version of the document.
    root: Value,
}

impl Source {
    /// `None`: its document is wrong on purpose.
    pub fn read(path: &Path) -> Option<Self> {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let mut root: Value = serde_yaml::from_str(&text).ok()?;
        widen(&mut root);
        let out = std::env::temp_dir().join(format!("instances-{}-{name}", std::process::id()));
        let subject = Subject::Document { input: path, out: Some(&out), name: Some("scratch") };
        let report = run(Request {
            subject,
            mode: Mode::Check,
            strict: false,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        });
        let (files, api) = (report.outcome.files, report.outcome.api?);
        let options = Options {
            crate_name: "scratch",
            build_received: false,
            groups: false,
            lenient_responses: false,
            skip_events: None,
        };
        let (plan, _) = plan(&api, options, &Lock::new(), &mut Diagnostics::new(false));
        Some(Self { name, files, plan, api, root })
    }

    /// Types that stand for a whole schema, and are received.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.plan
            .items
            .iter()
            .filter(|item| item.direction != Direction::Sent && self.is_whole(item))
    }

    fn is_whole(&self, item: &Item) -> bool {
        let definition = self.api.ty(item.of);
        matches!(definition.name, Name::Component(_)) || definition.pointer.0.ends_with("/schema")
    }

    /// Valid values of each type.
    pub fn cases(&self, attempts: usize) -> Vec<Case> {
        let mut cases: Vec<Case> = Vec::new();
        for item in self.items() {
            let pointer = &self.api.ty(item.of).pointer.0;
            let (Some(schema), Some(validator)) =
                (self.root.pointer(pointer), self.validator(pointer))
            else {
                continue;
            };
            let mut maker = Maker::new(&self.root, &format!("{}{pointer}", self.name));
            let mut values: Vec<Value> = Vec::new();
            for _ in 0..attempts {
                let Some(value) = maker.make(schema) else { continue };
                // Of a named type, null is told where it is used.
                let is_apart = value.is_null() && self.api.ty(item.of).nullable;
                if !is_apart && validator.is_valid(&value) && !values.contains(&value) {
                    values.push(value);
                }
            }
            let key = self.key(item);
            let case = |value| Case {
                fixture: self.name.clone(),
                key: key.clone(),
                pointer: pointer.clone(),
                value,
            };
            cases.extend(values.into_iter().map(case));
        }
        cases
    }

    /// The type's name among those of all fixtures.
    pub fn key(&self, item: &Item) -> String {
        format!("{}::{}", self.name, item.name)
    }

    /// The variant that was chosen does not fit although another one does.
    pub fn wrong_variant(&self, case: &Case, chosen: &str) -> Option<String> {
        let item = self.items().find(|item| self.key(item) == case.key)?;
        let (ItemKind::Union { variants, .. }, Shape::Union(union)) =
            (&item.kind, &self.api.ty(item.of).shape)
        else {
            return None;
        };
        if union.by == UnionBy::Key {
            return None;
        }
        let fits = |of: usize| {
            let Type::Named(id) = &union.variants.get(of)?.ty else { return None };
            Some(self.variant_validator(&self.api.ty(*id).pointer.0)?.is_valid(&case.value))
        };
        let fitting: Vec<&str> = variants
            .iter()
            .filter(|variant| fits(variant.of) == Some(true))
            .map(|variant| variant.ident.as_str())
            .collect();
        // OpenAPI 3.0.4, 4.8.25: the discriminator says which variant it is; a value that names
        // none is none of them.
        if let UnionBy::Tag { property } = &union.by
            && let Some(Value::String(tag)) = case.value.get(property)
            && chosen == "Unknown"
        {
            let is_known = union.variants.iter().any(|variant| variant.tags.contains(tag));
            return is_known
                .then(|| format!("`{tag}` names a variant, and it is read as `Unknown`"));
        }
        let is_wrong = match variants.iter().find(|variant| variant.ident == chosen) {
            Some(variant) => fits(variant.of) == Some(false),
            None => true,
        };
        (is_wrong && !fitting.is_empty())
            .then(|| format!("is read as `{chosen}`, and is {}", fitting.join(" or ")))
    }

    fn validator(&self, pointer: &str) -> Option<Validator> {
        validator(self.root.clone(), pointer)
    }

    /// A value further down that fits two variants of a union is not valid, which says nothing of
    /// the union above it.
    fn variant_validator(&self, pointer: &str) -> Option<Validator> {
        let mut root = self.root.clone();
        allow_several(&mut root);
        validator(root, &pointer.replace("/oneOf/", "/anyOf/"))
    }
}

fn validator(root: Value, pointer: &str) -> Option<Validator> {
    let Value::Object(mut root) = root else { return None };
    root.insert("$ref".to_owned(), format!("#{}", escaped(pointer)).into());
    jsonschema::draft202012::new(&Value::Object(root)).ok()
}

/// `oneOf` is read as `anyOf`.
fn allow_several(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(allow_several),
        Value::Object(object) => {
            if !object.contains_key("anyOf")
                && let Some(variants @ Value::Array(_)) = object.remove("oneOf")
            {
                object.insert("anyOf".to_owned(), variants);
            }
            object.values_mut().for_each(allow_several);
        }
        _ => {}
    }
}

/// A JSON pointer as a fragment of a URI.
fn escaped(pointer: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/~-_.".contains(&byte);
    pointer
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// OpenAPI 3.0's `nullable` and boolean bounds in the words of 2020-12.
fn widen(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(widen),
        Value::Object(object) => {
            if object.get("nullable") == Some(&Value::Bool(true))
                && let Some(Value::String(word)) = object.get("type").cloned()
            {
                object.insert("type".to_owned(), serde_json::json!([word, "null"]));
                if let Some(Value::Array(values)) = object.get_mut("enum")
                    && !values.contains(&Value::Null)
                {
                    values.push(Value::Null);
                }
            }
            for (exclusive, bound) in
                [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")]
            {
                if object.get(exclusive).is_some_and(Value::is_boolean) {
                    let is_exclusive = object.remove(exclusive) == Some(Value::Bool(true));
                    if let (true, Some(limit)) = (is_exclusive, object.remove(bound)) {
                        object.insert(exclusive.to_owned(), limit);
                    }
                }
            }
            object.values_mut().for_each(widen);
        }
        _ => {}
    }
}
