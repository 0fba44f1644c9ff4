//! Field masks on a builder: `update_mask_from_body()`, and a constant for each path.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{doc_lines, ident};
use crate::naming::idents::bare;
use crate::plan::MaskPlan;

/// `pub const SPEC_VALUE: rt::FieldPath`
pub fn constants(mask: &MaskPlan) -> TokenStream {
    let constants = mask.constants.iter().map(|(constant, path)| {
        let (constant, docs) = (
            ident(constant),
            doc_lines([format!("`{}`, for a field mask.", path.replace('`', ""))]),
        );
        quote!(#docs pub const #constant: rt::FieldPath = rt::FieldPath::new(#path);)
    });
    quote!(#(#constants)*)
}

/// `pub fn update_mask_from_body(mut self) -> Self`. `name`: that of the mask on the wire.
pub fn from_body(mask: &MaskPlan, name: &str) -> TokenStream {
    let (from_body, objects) = (ident(&mask.from_body), &mask.objects);
    let make = ident(if mask.in_query { "mask_query_from_fields" } else { "mask_from_fields" });
    let docs = doc_lines([
        format!(
            "Makes `{name}` from what this request sets in its body, before or after this call."
        ),
        String::new(),
        "Objects are named part by part; lists, maps and what is null are named as a whole."
            .to_owned(),
        format!("A mask given by [`{0}`](Self::{0}) takes precedence.", bare(&mask.setter)),
    ]);
    quote! {
        #docs
        pub fn #from_body(mut self) -> Self {
            self.0.#make(#name, &[#(#objects),*]);
            self
        }
    }
}

/// What is added to the words about the setter.
pub fn setter_docs(mask: &MaskPlan) -> Option<TokenStream> {
    let (constant, _) = mask.constants.last()?;
    let from_body = bare(&mask.from_body);
    Some(doc_lines([
        String::new(),
        format!(
            "The paths are constants of this type, such as [`{constant}`](Self::{constant}); [`{from_body}`](Self::{from_body}) \
             makes the mask of what is set."
        ),
    ]))
}
