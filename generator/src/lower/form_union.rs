//! A form that is one of several objects, some with files: one object with the properties of all of
//! them.
//!
//! Only a form's own setters can take files, which no Rust enum of the variants could hold.

use super::Lowering;
use super::name_context::NameContext;
use crate::ir::{self, Field, Shape, StringFormat, Struct, Type, Union, UnionBy};
use crate::oas::{MediaType, Schema};

impl<'d> Lowering<'d, '_> {
    /// `ty` is what the schema of the form became.
    pub(crate) fn form_of_variants(
        &mut self,
        media: MediaType<'d>,
        ty: Type,
        name_context: &NameContext,
    ) -> Type {
        let has_file = media.schema().is_some_and(|schema| self.has_file(schema, 0));
        let Some(fields) = has_file.then(|| self.fields_of_variants(&ty)).flatten() else {
            return ty;
        };
        let name = ir::Name::Suggested(name_context.names.clone());
        Type::Named(self.new_type(
            Schema(media.0),
            name,
            Shape::Struct(Struct { fields, ..Struct::default() }),
        ))
    }

    /// The properties of all variants; required are those that every variant requires. `None` where
    /// a variant is no object.
    fn fields_of_variants(&self, ty: &Type) -> Option<Vec<Field>> {
        let Type::Named(id) = ty else { return None };
        match &self.types[*id].shape {
            Shape::Union(union) => self.fields_of_union(union),
            Shape::Struct(Struct { fields, flattened: Some(union), .. }) => {
                let Shape::Union(union) = &self.types[*union].shape else {
                    return None;
                };
                let mut all = fields.clone();
                for field in self.fields_of_union(union)? {
                    if !all.iter().any(|known| known.name == field.name) {
                        all.push(field);
                    }
                }
                Some(all)
            }
            Shape::Struct(_) | Shape::Enum(_) | Shape::Alias(_) => None,
        }
    }

    fn fields_of_union(&self, union: &Union) -> Option<Vec<Field>> {
        if union.by == UnionBy::Key {
            let fields = union
                .variants
                .iter()
                .map(|variant| Some(Field::optional(variant.key.as_deref()?, variant.ty.clone())));
            return fields.collect();
        }
        let mut all: Vec<Field> = Vec::new();
        if let UnionBy::Tag { property } = &union.by {
            all.push(Field {
                required: true,
                ..Field::optional(property, Type::String(StringFormat::Plain))
            });
        }
        let own = all.len();
        for (at, variant) in union.variants.iter().enumerate() {
            let Type::Named(id) = &variant.ty else { return None };
            let Shape::Struct(Struct { fields, flattened: None, .. }) = &self.types[*id].shape
            else {
                return None;
            };
            for known in all.iter_mut().skip(own) {
                known.required &=
                    fields.iter().any(|field| field.name == known.name && field.required);
            }
            for field in fields {
                match all.iter_mut().find(|known| known.name == field.name) {
                    // One value in each variant: the caller says which.
                    Some(known) if known.constant != field.constant => known.constant = None,
                    Some(_) => {}
                    None => {
                        all.push(Field { required: field.required && at == 0, ..field.clone() })
                    }
                }
            }
        }
        Some(all)
    }
}
