//! Open unions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Types;
use super::shapes::ShapeNames;
use crate::emit::tokens::{code, docs, ident};
use crate::ir::{Shape, Union, UnionBy, Variant};
use crate::plan::choices::{Reading, candidates};
use crate::plan::{Item, ItemKind, Ty, VariantPlan};

impl Types<'_> {
    pub(super) fn union(
        self,
        item: &Item,
        variants: &[VariantPlan],
        [serde, from]: [TokenStream; 2],
        unknown: &str,
    ) -> TokenStream {
        let Shape::Union(definition) = &self.api.ty(item.of).shape else { return TokenStream::new() };
        let (item_docs, name, unknown) = (self.docs(item), ident(&item.name), ident(unknown));
        let declared = variants.iter().filter_map(|variant| {
            let of = definition.variants.get(variant.of)?;
            let (docs, ident, ty) = (docs(&of.docs, &said(definition, of)), ident(&variant.ident), self.scope.ty(&variant.ty));
            Some(quote!(#docs #ident(#ty)))
        });
        let derives = self.derives(&["Clone", "PartialEq"], item);
        quote! {
            #item_docs
            #[non_exhaustive]
            #[derive(#derives)]
            pub enum #name {
                #(#declared,)*
                /// What this version of the crate does not know.
                #unknown(::serde_json::Value),
            }
            #serde
            #from
        }
    }

    /// What it is made of.
    pub(super) fn union_from(self, item: &Item, variants: &[VariantPlan], from: &[usize]) -> TokenStream {
        let name = ident(&item.name);
        let conversions = self.union_conversions(item, variants, from);
        let from: Vec<TokenStream> = self
            .own_payloads(item, variants, from)
            .map(|variant| {
                let (ident, ty) = (ident(&variant.ident), self.scope.ty(&variant.ty));
                quote!(#ident(#ty))
            })
            .collect();
        let from = (!from.is_empty()).then(|| quote!(rt::union_from!(#name { #(#from),* });));
        quote!(#from #conversions)
    }

    /// How it is read and written.
    pub(super) fn union_serde(self, item: &Item, variants: &[VariantPlan], shapes: &ShapeNames) -> TokenStream {
        let Shape::Union(definition) = &self.api.ty(item.of).shape else { return TokenStream::new() };
        let (name, how) = (ident(&item.name), self.reading(definition, variants));
        let candidates = candidates(definition, how);
        let place = |variant: &VariantPlan| candidates.iter().position(|at| *at == variant.of).map(Literal::usize_unsuffixed);
        let choices = shapes.of_union(item.of).map(|choices| quote!(shapes::#choices)).unwrap_or_default();
        let arms = |told: &dyn Fn(&Variant, &VariantPlan) -> TokenStream| -> Vec<TokenStream> {
            let arm = |variant: &VariantPlan| {
                let (ident, ty) = (ident(&variant.ident), self.scope.ty(&variant.ty));
                let told = told(definition.variants.get(variant.of)?, variant);
                Some(quote!(#ident(#ty) #told))
            };
            variants.iter().filter_map(arm).collect()
        };
        match &definition.by {
            UnionBy::Tag { property } => {
                let declared = variants.iter().any(|variant| self.declares(&variant.ty, property));
                let property = Literal::string(property);
                if how == Reading::Evidence {
                    let insert = (!declared).then(|| quote!(, insert #property));
                    let arms = variants.iter().filter_map(|variant| {
                        let (place, ident, ty) = (place(variant)?, ident(&variant.ident), self.scope.ty(&variant.ty));
                        let tag = definition.variants.get(variant.of)?.tags.first().filter(|_| !declared);
                        let tag = tag.map(|tag| Literal::string(tag)).map(|tag| quote!(= #tag));
                        Some(quote!(#place #ident(#ty) #tag))
                    });
                    return quote!(rt::chosen_union!(#name by #choices #insert { #(#arms),* }););
                }
                let insert = (!declared).then(|| quote!(insert));
                let arms = arms(&|of, _| {
                    let tags = if of.tags.is_empty() { std::slice::from_ref(&of.name) } else { &of.tags };
                    let tags = tags.iter().chain(&of.told.aliases).map(|tag| Literal::string(tag));
                    quote!(= #(#tags)|*)
                });
                let or = (how == Reading::TagOr && declared).then(|| {
                    let arms = variants.iter().filter_map(|variant| {
                        let (place, ident, ty) = (place(variant)?, ident(&variant.ident), self.scope.ty(&variant.ty));
                        Some(quote!(#place #ident(#ty)))
                    });
                    quote!(or by #choices { #(#arms),* })
                });
                quote!(rt::tagged_union!(#name by #property #insert { #(#arms),* } #or);)
            }
            UnionBy::Key => {
                let arms = arms(&|of, _| {
                    let key = Literal::string(of.key.as_deref().unwrap_or(&of.name));
                    quote!(= #key)
                });
                quote!(rt::keyed_union!(#name { #(#arms),* });)
            }
            UnionBy::JsonType if how == Reading::Plain => {
                let arms = arms(&|_, variant| {
                    let json_type = self.json_type(&variant.ty).map(ident);
                    quote!(= #json_type)
                });
                quote!(rt::typed_union!(#name { #(#arms),* });)
            }
            UnionBy::JsonType | UnionBy::First => {
                let arms = variants.iter().filter_map(|variant| {
                    let (place, ident, ty) = (place(variant)?, ident(&variant.ident), self.scope.ty(&variant.ty));
                    Some(quote!(#place #ident(#ty)))
                });
                quote!(rt::chosen_union!(#name by #choices { #(#arms),* });)
            }
        }
    }

    /// Whether an object has the property that its union is told apart by.
    fn declares(self, ty: &Ty, property: &str) -> bool {
        let Ty::Item(id) = self.resolved(ty) else { return false };
        let item = self.plan.item(*id);
        match (&item.kind, &self.api.ty(item.of).shape) {
            (ItemKind::Struct(plan), Shape::Struct(strukt)) => {
                plan.fields.iter().filter_map(|field| strukt.fields.get(field.of)).any(|field| field.name == property)
            }
            // A union in a union: its variants are.
            (ItemKind::Union { .. }, _) => true,
            _ => false,
        }
    }

    /// The runtime's word for the JSON type of a payload.
    pub(super) fn json_type(self, ty: &Ty) -> Option<&'static str> {
        match self.resolved(ty) {
            Ty::Bool => Some("boolean"),
            Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => Some("integer"),
            Ty::F32 | Ty::F64 => Some("number"),
            Ty::String | Ty::Timestamp | Ty::Date | Ty::Uuid | Ty::Base64 | Ty::FieldMask | Ty::Custom(_) => Some("string"),
            Ty::Vec(_) | Ty::Tuple(_) => Some("array"),
            Ty::Map(_) => Some("object"),
            Ty::Item(id) => match &self.plan.item(*id).kind {
                ItemKind::Struct(_) => Some("object"),
                ItemKind::Enum { integer: false, .. } => Some("string"),
                ItemKind::Enum { integer: true, .. } => Some("integer"),
                ItemKind::Union { .. } | ItemKind::Alias(_) => None,
            },
            Ty::Json | Ty::Option(_) | Ty::Boxed(_) | Ty::Far(_) | Ty::File | Ty::Upload => None,
        }
    }
}

/// What can be said of a variant that the document says nothing about.
fn said(union: &Union, variant: &Variant) -> String {
    match &union.by {
        UnionBy::Tag { property } if !variant.tags.is_empty() => {
            let tags: Vec<String> = variant.tags.iter().map(|tag| code(tag)).collect();
            format!("{} is {}.", code(property), tags.join(" or "))
        }
        UnionBy::Key => format!("{} is set.", code(variant.key.as_deref().unwrap_or(&variant.name))),
        UnionBy::Tag { .. } | UnionBy::JsonType | UnionBy::First => format!("In the form of {}.", code(&variant.name)),
    }
}
