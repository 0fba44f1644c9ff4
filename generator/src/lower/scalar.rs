//! Strings and numbers by their formats.

use std::collections::BTreeMap;

use super::Lowering;
use crate::config::ConfigFile;
use crate::diagnostics::{Diagnostics, Place, nearest};
use crate::ir::{Integer, Number, StringFormat, Type};
use crate::load::Value;
use crate::oas::Schema;

/// Formats that the config gives a type.
#[derive(Debug, Default)]
pub(crate) struct Formats(BTreeMap<String, Type>);

impl Formats {
    /// Reads `[formats]`.
    pub fn read(config: Option<&ConfigFile>, diagnostics: &mut Diagnostics) -> Self {
        let mut formats = BTreeMap::new();
        for (format, word) in config
            .iter()
            .flat_map(|file| file.config.formats.iter().map(move |entry| (*file, entry)))
            .map(|(file, (k, w))| ((file, k), w))
        {
            let (file, name) = format;
            let ty = match word.get_ref().as_str() {
                "timestamp" => Type::String(StringFormat::DateTime),
                "date" => Type::String(StringFormat::Date),
                "uuid" => Type::String(StringFormat::Uuid),
                "bytes" => Type::String(StringFormat::Byte),
                "field-mask" => Type::String(StringFormat::FieldMask),
                "string" => Type::String(StringFormat::Plain),
                "f32" => Type::Number(Number::F32),
                "f64" => Type::Number(Number::F64),
                path if path.contains("::") => Type::Custom(path.to_owned()),
                other => {
                    let known = ["timestamp", "date", "uuid", "bytes", "field-mask", "string", "f32", "f64"];
                    let help = match nearest(other, known.into_iter()) {
                        Some(near) => format!("write `{near}`"),
                        None => format!("write {}, or the path of a type such as `rust_decimal::Decimal`", known.join(", ")),
                    };
                    let place = Place::Span(file.path.clone(), word.span());
                    diagnostics.error(super::UNKNOWN_FORMAT, place, format!("`{other}` is not a type for a format"), help);
                    continue;
                }
            };
            formats.insert(name.get_ref().clone(), ty);
        }
        Self(formats)
    }
}

impl<'d> Lowering<'d, '_> {
    pub(crate) fn string(&mut self, schema: Schema<'d>) -> Type {
        let format = schema.format().unwrap_or_default();
        if let Some(ty) = self.formats.0.get(format) {
            return ty.clone();
        }
        Type::String(match format {
            "date-time" => StringFormat::DateTime,
            "date" => StringFormat::Date,
            "uuid" => StringFormat::Uuid,
            "byte" => StringFormat::Byte,
            "binary" => StringFormat::Binary,
            "field-mask" | "google-fieldmask" => StringFormat::FieldMask,
            _ if schema.types().any(|name| name == "file") => StringFormat::Binary,
            _ => StringFormat::Plain,
        })
    }

    pub(crate) fn integer(&mut self, schema: Schema<'d>) -> Type {
        let format = schema.format().unwrap_or_default();
        if let Some(ty) = self.formats.0.get(format) {
            return ty.clone();
        }
        Type::Integer(match format {
            "int32" | "int16" | "int8" => Integer::I32,
            "uint32" | "uint16" | "uint8" => Integer::U32,
            "uint64" | "uint" => Integer::U64,
            _ if needs_u64(schema) => Integer::U64,
            _ => Integer::I64,
        })
    }

    pub(crate) fn number(&mut self, schema: Schema<'d>) -> Type {
        let format = schema.format().unwrap_or_default();
        if let Some(ty) = self.formats.0.get(format) {
            return ty.clone();
        }
        // OpenAPI 3.0.4, §4.4.1: these formats are defined for numbers as well.
        match format {
            "int32" | "int64" | "uint32" | "uint64" => self.integer(schema),
            _ => Type::Number(Number::F64),
        }
    }
}

/// From 0 to more than an `i64` holds, by its bounds. (What may be negative as well has bounds that were rounded: no type has those.)
fn needs_u64(schema: Schema<'_>) -> bool {
    let bound = |key: &str| match schema.0.get(key).map(|node| &node.value) {
        Some(Value::Int(bound)) => Some(*bound),
        Some(Value::Float(bound)) => Some(*bound as i128),
        _ => None,
    };
    bound("minimum").is_some_and(|least| least >= 0) && bound("maximum").is_some_and(|most| most > i128::from(i64::MAX))
}
