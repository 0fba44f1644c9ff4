//! Values of structs: `new` with what is required, and setters.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value as Json};

use super::{Position, Values};
use crate::emit::tokens::ident;
use crate::ir;
use crate::plan::{FieldPlan, Item, Presence, StructPlan};

impl Values<'_> {
    /// `AgentSpec::new(AgentStatus::Draft).description("..")`
    pub(super) fn strukt(
        &self,
        item: &Item,
        plan: &StructPlan,
        strukt: &ir::Struct,
        json: &Map<String, Json>,
    ) -> Option<TokenStream> {
        let name = self.name(&item.name);
        let given = |field: &FieldPlan| json.get(&strukt.fields.get(field.of)?.name);
        let arguments =
            plan.arguments.iter().map(|at| plan.fields.get(*at)).collect::<Option<Vec<_>>>()?;
        let flattened = plan
            .flattened
            .as_ref()
            .map(|(_, union)| self.item(*union, &Json::Object(json.clone()), Position::Exact));
        let mut code = match &plan.required_struct {
            Some(required) => {
                let required = self.name(required);
                let idents = arguments.iter().map(|field| ident(&field.ident));
                let values = arguments
                    .iter()
                    .map(|field| self.field_exact(field, given(field)?))
                    .collect::<Option<Vec<_>>>()?;
                let union = match (&plan.flattened, flattened) {
                    (Some((field, _)), Some(value)) => {
                        let (field, value) = (ident(field), value?);
                        quote!(#field: #value,)
                    }
                    _ => TokenStream::new(),
                };
                quote!(#name::new(#required { #(#idents: #values,)* #union }))
            }
            None => {
                let values = arguments.iter().map(|field| {
                    self.argument(
                        &field.ty,
                        field.presence == Presence::RequiredNullable,
                        true,
                        given(field)?,
                    )
                });
                let values = values.chain(flattened).collect::<Option<Vec<_>>>()?;
                quote!(#name::new(#(#values),*))
            }
        };
        for field in plan.fields.iter().filter(|field| {
            matches!(field.presence, Presence::Optional | Presence::OptionalNullable)
        }) {
            let Some(value) = given(field) else { continue };
            let nullable = field.presence == Presence::OptionalNullable;
            if value.is_null() && !nullable {
                continue;
            }
            let (setter, value) =
                (ident(&field.setter), self.argument(&field.ty, nullable, false, value)?);
            code.extend(quote!(.#setter(#value)));
        }
        Some(code)
    }

    fn field_exact(&self, field: &FieldPlan, json: &Json) -> Option<TokenStream> {
        match (field.presence, json) {
            (Presence::RequiredNullable, Json::Null) => Some(quote!(None)),
            (Presence::RequiredNullable, json) => {
                self.within(|| self.exact(&field.ty, json)).map(|value| quote!(Some(#value)))
            }
            _ => self.within(|| self.exact(&field.ty, json)),
        }
    }
}
