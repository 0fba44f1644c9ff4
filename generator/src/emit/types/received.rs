//! `From` a received type for the one that is sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::Types;
use crate::emit::tokens::ident;
use crate::ir::Shape;
use crate::plan::{FieldPlan, Item, ItemKind, Presence, StructPlan, Ty, VariantPlan};

impl Types<'_> {
    /// `impl From<Agent> for AgentInput`, where it is possible.
    pub(super) fn received_conversion(self, item: &Item) -> Option<TokenStream> {
        let from = self.plan.item(item.conversions.received?);
        let body = match (&from.kind, &item.kind) {
            (ItemKind::Struct(from), ItemKind::Struct(to)) => self.struct_from(item, from, to),
            (
                ItemKind::Union { variants: from, unknown, .. },
                ItemKind::Union { variants: to, .. },
            ) => self.received_union(
                item.conversions.received.map(|id| self.plan.item(id).name.as_str())?,
                from,
                to,
                unknown,
            ),
            _ => return None,
        };
        let (name, from) = (ident(&item.name), ident(&from.name));
        Some(quote! {
            /// As it was received, without the properties that are read-only.
            impl ::core::convert::From<#from> for #name {
                #[allow(unused_mut)]
                fn from(mut received: #from) -> Self { #body }
            }
        })
    }

    fn struct_from(self, item: &Item, from: &StructPlan, to: &StructPlan) -> TokenStream {
        let definition = match &self.api.ty(item.of).shape {
            Shape::Struct(definition) => Some(definition),
            _ => None,
        };
        let fields = to.fields.iter().map(|field| {
            let name = ident(&field.ident);
            let value = match from.fields.iter().find(|from| from.of == field.of) {
                Some(from) => self.field_from(from, field),
                None => match (
                    field.presence,
                    definition.and_then(|definition| definition.fields.get(field.of)),
                ) {
                    (Presence::Constant, Some(of)) => self.constant(field, of),
                    (Presence::Optional, Some(of)) if field.filled => {
                        let value = self.constant(field, of);
                        quote!(Some(#value))
                    }
                    _ => quote!(::core::default::Default::default()),
                },
            };
            quote!(#name: #value,)
        });
        let flattened =
            to.flattened.iter().zip(&from.flattened).map(|((name, to), (old, from))| {
                let (name, old) = (ident(name), ident(old));
                let value =
                    self.value_from(quote!(received.#old), &Ty::Item(*from), &Ty::Item(*to));
                quote!(#name: #value,)
            });
        // The field `extra` may be another module's.
        let (taken, rest) = match (&to.rest, &from.rest) {
            (Some((name, _)), Some((old, _))) => {
                let (name, old) = (ident(name), ident(old));
                (None, quote!(#name: received.#old,))
            }
            _ => {
                (Some(quote!(let extra = ::core::mem::take(received.extra_mut());)), quote!(extra,))
            }
        };
        quote!(#taken Self { #(#fields)* #(#flattened)* #rest })
    }

    fn field_from(self, from: &FieldPlan, to: &FieldPlan) -> TokenStream {
        let old = ident(&from.ident);
        if self.is_same(&from.ty, &to.ty) {
            return quote!(received.#old);
        }
        match to.presence {
            Presence::Required | Presence::Constant => {
                self.value_from(quote!(received.#old), &from.ty, &to.ty)
            }
            _ if !matches!(self.plan.resolved(&to.ty), Ty::Boxed(_)) => {
                quote!(received.#old.map(rt::IntoValue::into_value))
            }
            _ => {
                let value = self.value_from(quote!(value), &from.ty, &to.ty);
                quote!(received.#old.map(|value| #value))
            }
        }
    }

    fn received_union(
        self,
        old: &str,
        from: &[VariantPlan],
        to: &[VariantPlan],
        unknown: &str,
    ) -> TokenStream {
        let (old, unknown) = (ident(old), ident(unknown));
        let arms = from.iter().filter_map(|from| {
            let to = to.iter().find(|to| to.of == from.of)?;
            let (variant, value) =
                (ident(&to.ident), self.value_from(quote!(value), &from.ty, &to.ty));
            Some(quote!(#old::#variant(value) => Self::#variant(#value),))
        });
        quote!(match received {
            #(#arms)*
            #old::#unknown(value) => Self::#unknown(value),
        })
    }

    fn value_from(self, value: TokenStream, from: &Ty, to: &Ty) -> TokenStream {
        match (self.plan.resolved(from), self.plan.resolved(to)) {
            (from, to) if self.is_same(from, to) => value,
            (Ty::Boxed(from), Ty::Boxed(to)) => {
                let value = self.value_from(quote!(*#value), from, to);
                quote!(::std::boxed::Box::new(#value))
            }
            _ => quote!(rt::IntoValue::into_value(#value)),
        }
    }

    fn is_same(self, from: &Ty, to: &Ty) -> bool {
        self.plan.resolved(from) == self.plan.resolved(to)
    }
}
