//! Open enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Types;
use crate::emit::tokens::{code, docs, ident};
use crate::ir::{EnumLiteral, Shape};
use crate::plan::Item;

impl Types<'_> {
    pub(super) fn open_enum(self, item: &Item, variants: &[String], unknown: &str, integer: bool) -> TokenStream {
        let Shape::Enum(definition) = &self.api.ty(item.of).shape else { return TokenStream::new() };
        let (item_docs, name, unknown) = (self.docs(item), ident(&item.name), ident(unknown));
        let declared = definition.values.iter().zip(variants).map(|(value, variant)| {
            let shown = match &value.value {
                EnumLiteral::String(text) => code(text),
                EnumLiteral::Integer(number) => code(&number.to_string()),
            };
            let (docs, variant) = (docs(&value.docs, &shown), ident(variant));
            quote!(#docs #variant)
        });
        let values = definition.values.iter().zip(variants).map(|(value, variant)| {
            let variant = ident(variant);
            let literal = match &value.value {
                EnumLiteral::String(text) => Literal::string(text),
                EnumLiteral::Integer(number) if integer => Literal::i64_unsuffixed(*number),
                EnumLiteral::Integer(number) => Literal::string(&number.to_string()),
            };
            quote!(#variant = #literal)
        });
        let (of, macro_) =
            if integer { (quote!(i64), quote!(open_int_enum)) } else { (quote!(rt::UnknownValue), quote!(open_enum)) };
        let conversions = self.enum_conversions(item, integer);
        let derives = self.derives(&["Debug", "Clone", "PartialEq", "Eq", "Hash"], item);
        quote! {
            #item_docs
            #[non_exhaustive]
            #[derive(#derives)]
            pub enum #name {
                #(#declared,)*
                /// A value that this version of the crate does not know.
                #unknown(#of),
            }
            rt::#macro_!(#name { #(#values),* });
            #conversions
        }
    }
}
