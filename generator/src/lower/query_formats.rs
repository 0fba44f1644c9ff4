//! How lists and objects are written into the query where the document does not say it and the
//! config does.

use super::Lowering;
use super::extensions;
use super::paging::Types;
use crate::config;
use crate::ir::{ArrayFormat, Location, NestedFormat, Shape, Style, Type};
use crate::oas::Parameter;

impl Lowering<'_, '_> {
    /// The style of a query parameter of this type; `None` where the document says one, and where
    /// the default is the same.
    pub(super) fn query_format(
        &self,
        parameter: Parameter<'_>,
        location: Location,
        ty: &Type,
    ) -> Option<Style> {
        let says = parameter.style().is_some()
            || parameter.explode().is_some()
            || parameter.content().is_some();
        if says || location != Location::Query {
            return None;
        }
        let client = self.config.map(|file| &file.config.client);
        let nested = client.and_then(|client| client.nested_format).map(|format| match format {
            config::NestedFormat::Brackets => NestedFormat::Brackets,
            config::NestedFormat::Dots => NestedFormat::Dots,
        });
        let of_client = client.and_then(|client| client.array_format).map(|format| match format {
            config::ArrayFormat::Comma => ArrayFormat::Comma,
            config::ArrayFormat::Repeat => ArrayFormat::Repeat,
            config::ArrayFormat::Brackets => ArrayFormat::Brackets,
            config::ArrayFormat::Indices => ArrayFormat::Indices,
        });
        let arrays = extensions::array_format(parameter).or(of_client);
        let applies = match self.kind_of_value(ty) {
            Kind::Scalar => false,
            Kind::Object => nested.is_some(),
            Kind::Other => nested.is_some() || arrays.is_some(),
        };
        applies.then(|| Style::Nested(arrays.unwrap_or(ArrayFormat::Repeat), nested))
    }

    fn kind_of_value(&self, ty: &Type) -> Kind {
        match Types(&self.types).bare(ty) {
            Type::Map(_) => Kind::Object,
            Type::Named(id) => match &self.types[*id].shape {
                Shape::Struct(_) => Kind::Object,
                Shape::Enum(_) => Kind::Scalar,
                _ => Kind::Other,
            },
            Type::Any | Type::Fallback | Type::Array(_) | Type::Tuple(_) | Type::Nullable(_) => {
                Kind::Other
            }
            Type::Boolean
            | Type::Integer(_)
            | Type::Number(_)
            | Type::String(_)
            | Type::Custom(_) => Kind::Scalar,
        }
    }
}

enum Kind {
    Scalar,
    Object,
    /// A list, or a value that may be one.
    Other,
}
