//! Compares a config with its JSON Schema, so that all unknown keys and wrong types are told in one
//! run, each at its line.
//!
//! (serde stops at the first.) Only as much of JSON Schema as our own schema uses.

use std::ops::Range;
use std::path::Path;

use serde_json::Value as Schema;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{CONFIG_KEY, CONFIG_TYPE, CONFIG_VALUE, schema};
use crate::diagnostics::{Diagnostics, SourceLocation, nearest};

/// How many errors there were.
pub(super) fn keys_and_types(
    path: &Path,
    table: &DeTable<'_>,
    diagnostics: &mut Diagnostics,
) -> usize {
    let root = schema::value();
    let mut check = Check { path, root: &root, diagnostics, errors: 0 };
    check.table(table, 0..0, "", &root);
    check.errors
}

struct Check<'a> {
    path: &'a Path,
    root: &'a Schema,
    diagnostics: &'a mut Diagnostics,
    errors: usize,
}

impl<'a> Check<'a> {
    fn table(&mut self, table: &DeTable<'_>, span: Range<usize>, within: &str, schema: &'a Schema) {
        let schema = self.resolve(schema);
        let path = |name: &str| {
            if within.is_empty() { name.to_owned() } else { format!("{within}.{name}") }
        };
        let properties = schema.get("properties").and_then(Schema::as_object);
        let others = schema.get("additionalProperties").filter(|others| others.is_object());
        let open =
            others.is_none() && schema.get("additionalProperties") != Some(&Schema::Bool(false));
        for (key, value) in table {
            let name: &str = key.get_ref();
            match properties.and_then(|properties| properties.get(name)).or(others) {
                Some(schema) => self.value(value, &path(name), schema),
                None if open => {}
                None => {
                    let known: Vec<&str> =
                        properties.into_iter().flatten().map(|(known, _)| known.as_str()).collect();
                    let help = match nearest(&name.replace('_', "-"), known.iter().copied()) {
                        Some(known) => format!("write `{known}`"),
                        None => format!("known here: {}", known.join(", ")),
                    };
                    self.error(
                        CONFIG_KEY,
                        key.span(),
                        format!("unknown key `{name}`{}", in_table(within)),
                        help,
                    );
                }
            }
        }
        for name in schema
            .get("required")
            .and_then(Schema::as_array)
            .into_iter()
            .flatten()
            .filter_map(Schema::as_str)
        {
            if !table.contains_key(name) {
                let help = properties
                    .and_then(|properties| properties.get(name)?.get("description")?.as_str())
                    .unwrap_or_default();
                // Its first paragraph, whose lines end where the source's do.
                let lines: Vec<&str> = help.lines().take_while(|line| !line.is_empty()).collect();
                let help = lines.join(" ");
                self.error(
                    CONFIG_KEY,
                    span.clone(),
                    format!("`{name}` is missing{}", in_table(within)),
                    help,
                );
            }
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, name: &str, schema: &'a Schema) {
        let schema = self.resolve(schema);
        if let Some(alternatives) = schema.get("anyOf").and_then(Schema::as_array) {
            return self.any_of(value, name, alternatives);
        }
        let expected = schema.get("type").and_then(Schema::as_str);
        match (value.get_ref(), expected) {
            (DeValue::Table(table), Some("object")) => {
                self.table(table, value.span(), name, schema)
            }
            (DeValue::Array(items), Some("array")) => {
                if let Some(schema) = schema.get("items") {
                    items.iter().for_each(|item| self.value(item, name, schema));
                }
            }
            (DeValue::String(text), Some("string")) => {
                self.one_of(text, value.span(), name, schema)
            }
            (DeValue::Integer(_), Some("integer")) | (DeValue::Boolean(_), Some("boolean")) => {}
            (_, None) => {}
            (other, Some(expected)) => {
                let message = format!(
                    "`{name}` must be {}, not {}",
                    article(expected),
                    article(other.type_str())
                );
                self.error(
                    CONFIG_TYPE,
                    value.span(),
                    message,
                    "the keys are described in config.schema.json".to_owned(),
                );
            }
        }
    }

    /// A string of which the schema names all values.
    fn one_of(&mut self, text: &str, span: Range<usize>, name: &str, schema: &Schema) {
        let Some(values) = schema.get("enum").and_then(Schema::as_array) else { return };
        if !values.iter().any(|value| value.as_str() == Some(text)) {
            let known: Vec<String> = values
                .iter()
                .filter_map(Schema::as_str)
                .map(|value| format!("`{value}`"))
                .collect();
            let message = format!("`{name}` cannot be `{text}`");
            self.error(CONFIG_VALUE, span, message, format!("write one of {}", known.join(", ")));
        }
    }

    /// A value that may be of several types: checked as the one that it has.
    fn any_of(&mut self, value: &Spanned<DeValue<'_>>, name: &str, alternatives: &'a [Schema]) {
        let kind = match value.get_ref() {
            DeValue::Table(_) => "object",
            DeValue::Array(_) => "array",
            DeValue::String(_) => "string",
            DeValue::Integer(_) => "integer",
            DeValue::Boolean(_) => "boolean",
            DeValue::Float(_) | DeValue::Datetime(_) => "other",
        };
        let types = alternatives
            .iter()
            .map(|one| (self.resolve(one).get("type").and_then(Schema::as_str), one));
        let types: Vec<(Option<&str>, &Schema)> = types.collect();
        if let Some((_, schema)) = types.iter().find(|(of, _)| *of == Some(kind)) {
            self.value(value, name, schema);
        } else if types.iter().all(|(of, _)| of.is_some()) {
            let expected: Vec<&str> = types.iter().filter_map(|(of, _)| *of).map(article).collect();
            let message = format!(
                "`{name}` must be {}, not {}",
                expected.join(" or "),
                article(value.get_ref().type_str())
            );
            self.error(
                CONFIG_TYPE,
                value.span(),
                message,
                "the keys are described in config.schema.json".to_owned(),
            );
        }
    }

    fn resolve(&self, schema: &'a Schema) -> &'a Schema {
        // Beside a description, draft 7 wants a reference wrapped.
        let schema = schema.pointer("/allOf/0").unwrap_or(schema);
        let reference = schema
            .get("$ref")
            .and_then(Schema::as_str)
            .and_then(|reference| reference.strip_prefix('#'));
        reference.and_then(|pointer| self.root.pointer(pointer)).unwrap_or(schema)
    }

    fn error(
        &mut self,
        code: crate::diagnostics::Code,
        span: Range<usize>,
        message: String,
        help: String,
    ) {
        self.errors += 1;
        self.diagnostics.error(code, SourceLocation::Span(self.path.into(), span), message, help);
    }
}

fn in_table(table: &str) -> String {
    if table.is_empty() { String::new() } else { format!(" in `{table}`") }
}

/// JSON Schema's and TOML's words for types.
fn article(word: &str) -> &str {
    match word {
        "object" | "table" => "a table",
        "array" => "a list",
        "integer" => "an integer",
        "string" => "a string",
        "boolean" => "true or false",
        "float" => "a float",
        "datetime" => "a date",
        other => other,
    }
}
