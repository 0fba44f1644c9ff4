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
        let of_elements = self.of_elements(item, variants);
        let one = |at: Option<usize>| {
            at.and_then(|at| variants.get(at)).map(|variant| (ident(&variant.ident), self.scope.ty(&variant.ty)))
        };
        let parsed = one(item.conversions.parsed).map(|(variant, ty)| quote!(rt::union_parsed!(#name = #variant(#ty));));
        let float = one(item.conversions.float).map(|(variant, ty)| quote!(rt::union_float!(#name = #variant(#ty));));
        let of_json = item.conversions.json.then(|| quote!(rt::union_json!(#name);));
        let in_field = item.conversions.in_field.then(|| {
            let payloads = self.own_payloads(item, variants, from).map(|variant| self.scope.ty(unboxed(&variant.ty)));
            let string = parsed.as_ref().map(|_| self.scope.prelude("String"));
            let integers = float.as_ref().map(|_| quote!(i32));
            let sources = payloads.chain(owned.clone()).chain(string).chain(integers);
            let text = text.map(|_| ident("text")).or_else(|| parsed.as_ref().map(|_| ident("text")));
            let of_lists = lists.iter().map(|(_, of)| {
                let (text, of) = (self.text_word(of), self.scope.ty(of));
                quote!(rt::field_list!(#text #name = #of);)
            });
            let of_elements = (!item.conversions.elements.is_empty()).then(|| quote!(rt::field_elements!(#name);));
            let of_json = of_json.as_ref().map(|_| quote!(rt::field_json!(#name);));
            quote!(rt::field_from!(#name { #(#sources),* } #text); #(#of_lists)* #of_elements #of_json)
        });
        quote!(#of_text #parsed #float #(#of_lists)* #of_elements #of_json #in_field)
    }

    /// The variants that a union has a `From` for by itself: lists come from [`Self::of_elements`] where there are any.
    pub(super) fn own_payloads<'v>(
        self,
        item: &'v Item,
        variants: &'v [VariantPlan],
        from: &'v [usize],
    ) -> impl Iterator<Item = &'v VariantPlan> {
        let has_elements = !item.conversions.elements.is_empty();
        let is_list = move |variant: &VariantPlan| matches!(self.plan.resolved(&variant.ty), Ty::Vec(_));
        from.iter().filter_map(|at| variants.get(*at)).filter(move |variant| !(has_elements && is_list(variant)))
    }

    /// `rt::union_elements!(Vectors { List(f32: Number), Named(pairs Vector) });`
    fn of_elements(self, item: &Item, variants: &[VariantPlan]) -> Option<TokenStream> {
        let name = ident(&item.name);
        let arms = item.conversions.elements.iter().filter_map(|elements| {
            let variant = variants.get(elements.variant)?;
            // What is beneath an alias need not be imported.
            let scope = if matches!(variant.ty, Ty::Item(_)) { self.scope.beneath_alias() } else { self.scope };
            let variant_name = ident(&variant.ident);
            match self.plan.resolved(&variant.ty) {
                Ty::Map(value) => {
                    let value = scope.ty(value);
                    Some(quote!(#variant_name(pairs #value)))
                }
                Ty::Vec(of) => {
                    let (of, kinds) = (scope.ty(of), elements.kinds.iter().map(|kind| ident(&format!("{kind:?}"))));
                    Some(quote!(#variant_name(#of: #(#kinds)*)))
                }
                _ => None,
            }
        });
        let arms: Vec<TokenStream> = arms.collect();
        (!arms.is_empty()).then(|| quote!(rt::union_elements!(#name { #(#arms),* });))
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
