//! `From` for what enums and unions are made of beside their payloads.

use proc_macro2::TokenStream;
use quote::quote;

use super::Types;
use crate::emit::tokens::ident;
use crate::plan::{Item, Ty, VariantPlan};

impl Types<'_> {
    /// `rt::field_from!(Order { String } text);`, of an enum.
    pub(super) fn enum_conversions(self, item: &Item, integer: bool) -> TokenStream {
        if !item.conversions.in_field {
            return TokenStream::new();
        }
        let (name, string) = (ident(&item.name), self.scope.prelude("String"));
        if integer { quote!(rt::field_from!(#name { i64 });) } else { quote!(rt::field_from!(#name { #string } text);) }
    }

    /// `rt::union_text!(Stop = Text(String));`, `rt::union_list!(text Stop = List(String));`, and the same for a `Field` of it.
    pub(super) fn union_conversions(self, item: &Item, variants: &[VariantPlan], from: &[usize]) -> TokenStream {
        let name = ident(&item.name);
        let text = item.conversions.text.and_then(|at| variants.get(at));
        // Owned text is the payload itself, or becomes the enum that is.
        let owned = text.filter(|variant| *self.resolved(&variant.ty) != Ty::String).map(|_| self.scope.prelude("String"));
        let of_text = text.map(|variant| {
            let (variant_name, ty) = (ident(&variant.ident), self.scope.ty(&variant.ty));
            let owned = owned.iter();
            quote!(rt::union_text!(#name = #variant_name(#ty) #(, #owned)*);)
        });
        let lists: Vec<(&VariantPlan, &Ty)> = item
            .conversions
            .lists
            .iter()
            .filter_map(|at| match variants.get(*at) {
                Some(variant @ VariantPlan { ty: Ty::Vec(of), .. }) => Some((variant, &**of)),
                _ => None,
            })
            .collect();
        let of_lists = lists.iter().map(|(variant, of)| {
            let (text, variant_name, of) = (self.text_word(of), ident(&variant.ident), self.scope.ty(of));
            quote!(rt::union_list!(#text #name = #variant_name(#of));)
        });
        let in_field = item.conversions.in_field.then(|| {
            let payloads = from.iter().filter_map(|at| variants.get(*at)).map(|variant| self.scope.ty(unboxed(&variant.ty)));
            let sources = payloads.chain(owned.clone());
            let text = text.map(|_| ident("text"));
            let of_lists = lists.iter().map(|(_, of)| {
                let (text, of) = (self.text_word(of), self.scope.ty(of));
                quote!(rt::field_list!(#text #name = #of);)
            });
            quote!(rt::field_from!(#name { #(#sources),* } #text); #(#of_lists)*)
        });
        quote!(#of_text #(#of_lists)* #in_field)
    }

    /// `text`, where borrowed text is as good as what the list holds.
    fn text_word(self, of: &Ty) -> Option<proc_macro2::Ident> {
        (*self.resolved(of) == Ty::String).then(|| ident("text"))
    }
}

/// A boxed payload is given without its box.
fn unboxed(ty: &Ty) -> &Ty {
    match ty {
        Ty::Boxed(inner) => inner,
        ty => ty,
    }
}
