//! The config's JSON Schema, made from the types and their comments: for editors, and to check a config as a whole.

use schemars::JsonSchema;
use serde_json::Value;

/// What `spec/config.schema.json` holds.
pub fn json_schema() -> String {
    let mut text = serde_json::to_string_pretty(&value()).unwrap_or_default();
    text.push('\n');
    text
}

/// The schema as a value. Optional keys lose their `null`: TOML has none.
pub(super) fn value() -> Value {
    let settings = schemars::generate::SchemaSettings::draft07();
    let mut schema = settings.into_generator().into_root_schema_for::<super::Config>().to_value();
    without_null(&mut schema);
    schema
}

/// An entry of `[dependencies]`: a version, or a table as in `Cargo.toml`.
#[derive(JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "stands for `toml::Value` in the schema")]
pub(super) enum Dependency {
    Version(String),
    Table(serde_json::Map<String, Value>),
}

fn without_null(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.remove("default");
            if let Some(Value::Array(alternatives)) = object.get_mut("anyOf") {
                alternatives.retain(|alternative| alternative.get("type") != Some(&"null".into()));
                if let [Value::Object(only)] = alternatives.as_slice() {
                    let only = only.clone();
                    object.remove("anyOf");
                    object.extend(only);
                }
            }
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    object.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(values)) = object.get_mut("enum") {
                values.retain(|value| !value.is_null());
            }
            for (keyword, within) in object {
                match within {
                    // A key of the config may be called like a keyword.
                    Value::Object(keys) if keyword == "properties" => keys.values_mut().for_each(without_null),
                    within => without_null(within),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(without_null),
        _ => {}
    }
}
