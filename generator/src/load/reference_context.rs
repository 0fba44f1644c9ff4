//! Which members of an object are descriptions, and which are data.

use super::Value;

/// What the members of an object are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    /// Keywords of the specification.
    Keywords,
    /// Names that the document chose (`properties`, `schemas`, `headers`); under `paths`, `x-`
    /// still marks an extension.
    Names { extensions: bool },
    /// Named examples: each may be a reference, but what it holds is data.
    Examples,
    /// `discriminator.mapping`: text that may be a reference.
    Mapping,
    /// A text in a file of its own.
    Text,
}

impl Context {
    /// What stands under a key; `None` for data.
    pub(super) fn below(self, key: &str, value: &Value) -> Option<Context> {
        const NAMES: Context = Context::Names { extensions: false };
        match self {
            Self::Names { extensions: true } if key.starts_with("x-") => None,
            Self::Names { .. } => Some(Self::Keywords),
            Self::Examples | Self::Mapping | Self::Text => None,
            Self::Keywords => match (key, value) {
                ("example" | "default" | "enum" | "const", _) => None,
                ("examples", Value::Object(_)) => Some(Self::Examples),
                ("examples", _) => None,
                ("mapping", _) => Some(Self::Mapping),
                ("description" | "summary", Value::Object(_)) => Some(Self::Text),
                ("paths" | "webhooks" | "x-webhooks", _) => Some(Self::Names { extensions: true }),
                (
                    "properties"
                    | "patternProperties"
                    | "dependentSchemas"
                    | "$defs"
                    | "definitions"
                    | "schemas"
                    | "responses"
                    | "parameters"
                    | "requestBodies"
                    | "headers"
                    | "securitySchemes"
                    | "securityDefinitions"
                    | "links"
                    | "callbacks"
                    | "pathItems"
                    | "content"
                    | "encoding"
                    | "variables",
                    Value::Object(_),
                ) => Some(NAMES),
                (key, _) if key.starts_with("x-") => None,
                _ => Some(Self::Keywords),
            },
        }
    }
}
