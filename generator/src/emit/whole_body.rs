//! `.body(value)`: the setter that gives the whole body as one value.

use proc_macro2::TokenStream;
use quote::quote;

use super::encode::Encoder;
use super::tokens::{Scope, doc_lines, ident};
use crate::plan::Ty;

/// The setter, where the operation has one.
pub fn setter(scope: &Scope<'_>, encoder: &Encoder<'_>) -> Option<TokenStream> {
    let accept = scope.accept(&ident("body"), encoder.plan.whole_body.as_ref()?);
    let (ty, value) = (accept.ty, accept.value);
    let body = encoder.operation.body.as_ref();
    let is_form = body.is_some_and(|body| body.variants.is_some());
    let (more, put) = if is_form {
        let files = files(encoder);
        let more = doc_lines(["The text of a file in it is the content of that file."]);
        (Some(more), quote!(self.0.whole_form(&#value, &[#(#files),*]);))
    } else {
        (None, quote!(self.0.whole(&#value);))
    };
    Some(quote! {
        /// Replaces the whole body, and with it what other setters have set.
        #more
        pub fn body(mut self, body: #ty) -> Self {
            #put
            self
        }
    })
}

/// The names of the properties that are files, on the wire.
fn files<'a>(encoder: &Encoder<'a>) -> Vec<&'a str> {
    let all = encoder.plan.arguments.iter().chain(&encoder.plan.setters);
    all.filter(|argument| argument.ty.any(&|ty| matches!(ty, Ty::File)))
        .map(|argument| encoder.wire_name(argument))
        .collect()
}
