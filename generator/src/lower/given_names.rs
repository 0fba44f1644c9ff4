//! Rust names that the config gives to what a schema or an operation has: properties, values of
//! enums, parameters.

use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::names::Found;
use super::paging::Types;
use super::{Lowering, UNKNOWN_PARAMETER};
use crate::config::{CONFIG_VALUE, Spanned};
use crate::diagnostics::{Code, nearest};
use crate::ir::{EnumLiteral, Operation, Shape, TypeId};
use crate::naming::cases::{camel, snake};
use crate::normalize::optional::UNKNOWN_PROPERTY;

/// Names in the document → Rust names.
type Names = IndexMap<Spanned<String>, Spanned<String>>;

/// The names that something has in the document, and what they would become.
struct Known<'k> {
    /// What the names are of: `the schema `Pet``.
    of: &'k str,
    /// A property, a value or a parameter.
    what: &'k str,
    code: Code,
    /// As in the document, and in Rust without the config.
    all: Vec<(String, String)>,
}

impl<'d> Lowering<'d, '_> {
    /// `[schemas.X.properties]`
    pub(super) fn name_properties(&mut self, key: &str, id: TypeId, names: &'d Names) {
        let fields = match &self.types[id].shape {
            Shape::Struct(strukt) => strukt.fields.as_slice(),
            _ => &[],
        };
        let all = fields.iter().map(|field| (field.name.clone(), snake(field.naming()))).collect();
        let of = format!("the schema `{key}`");
        let given =
            self.given(&Known { of: &of, what: "property", code: UNKNOWN_PROPERTY, all }, names);
        if let Shape::Struct(strukt) = &mut self.types[id].shape {
            strukt
                .fields
                .iter_mut()
                .for_each(|field| field.rust_name = given.get(&field.name).cloned());
        }
    }

    /// `[schemas.X.values]`
    pub(super) fn name_values(&mut self, key: &str, id: TypeId, names: &'d Names) {
        let (values, prefix) = match &self.types[id].shape {
            Shape::Enum(enum_) => {
                (enum_.values.as_slice(), enum_.prefix.as_deref().unwrap_or_default())
            }
            _ => (&[][..], ""),
        };
        let all = values.iter().map(|value| {
            let text = literal(&value.value);
            let name = variant(
                value.name.as_deref().unwrap_or(text.strip_prefix(prefix).unwrap_or(&text)),
            );
            (text, name)
        });
        let all = all.collect();
        let of = format!("the schema `{key}`");
        let given = self.given(&Known { of: &of, what: "value", code: CONFIG_VALUE, all }, names);
        if let Shape::Enum(enum_) = &mut self.types[id].shape {
            enum_
                .values
                .iter_mut()
                .for_each(|value| value.rust_name = given.get(&literal(&value.value)).cloned());
        }
    }

    /// `[operations.X.parameters]`: of parameters, and of the properties of a body that are
    /// setters.
    pub(crate) fn name_parameters(&mut self, all: &[Found<'d>], operations: &mut [Operation]) {
        for (operation, found) in operations.iter_mut().zip(all) {
            let Some(names) =
                found.config.map(|config| &config.parameters).filter(|names| !names.is_empty())
            else {
                continue;
            };
            let of_parameters = operation.parameters.iter().map(|parameter| {
                let naming = parameter.suggested.as_ref().unwrap_or(&parameter.name);
                (parameter.name.clone(), snake(naming))
            });
            let fields = operation
                .body
                .as_ref()
                .map(|body| Types(&self.types).fields(&body.ty))
                .unwrap_or_default();
            let of_body = fields
                .iter()
                .filter(|field| !field.read_only)
                .map(|field| (field.name.clone(), snake(field.naming())));
            let known = of_parameters.chain(of_body).collect();
            let of = "the operation";
            let given = self.given(
                &Known { of, what: "parameter", code: UNKNOWN_PARAMETER, all: known },
                names,
            );
            operation.names = given;
        }
    }

    /// The names that fit, by the names in the document. The others are errors.
    fn given(&mut self, known: &Known<'_>, names: &'d Names) -> BTreeMap<String, String> {
        let Some(file) = self.config else { return BTreeMap::new() };
        let mut given = BTreeMap::new();
        let Known { of, what, code, all } = known;
        for (name, rust) in names {
            if !all.iter().any(|(known, _)| known == name.get_ref()) {
                let help = match nearest(name, all.iter().map(|(known, _)| known.as_str())) {
                    Some(near) => format!("write `{near}`"),
                    None => {
                        format!("write the name of a {what} as the document has it, or remove it")
                    }
                };
                self.diagnostics.error(
                    *code,
                    file.location(name),
                    format!("{of} has no {what} `{}`", name.get_ref()),
                    help,
                );
                continue;
            }
            // Users who know the other one by this name would call this one, and the compiler could
            // not tell.
            let other = all
                .iter()
                .find(|(other, own)| own == rust.get_ref() && !names.contains_key(other.as_str()));
            if let Some((other, _)) = other {
                let message =
                    format!("the {what} `{other}` is called `{}` already", rust.get_ref());
                let help = "choose another name, or give the other one a name as well";
                self.diagnostics.error(CONFIG_VALUE, file.location(rust), message, help);
            } else {
                given.insert(name.get_ref().clone(), rust.get_ref().clone());
            }
        }
        given
    }
}

/// What a variant is called without the config; a name does not begin with a digit.
fn variant(text: &str) -> String {
    let name = camel(text);
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("V{name}") } else { name }
}

fn literal(value: &EnumLiteral) -> String {
    match value {
        EnumLiteral::String(text) => text.clone(),
        EnumLiteral::Integer(number) => number.to_string(),
    }
}
