//! `src/headers.rs`: methods of responses and errors that read the headers that the document has.

use proc_macro2::TokenStream;
use quote::quote;

use super::source::{self, SourceFile, Task};
use super::tokens::{Scope, code, docs, ident};
use crate::ir::{Docs, HeaderScalar, HeaderValue};
use crate::plan::{HeaderPlan, Plan};

/// None where the document has no headers.
pub fn tasks(plan: &Plan) -> Vec<Task<'_>> {
    if plan.response_headers.is_empty() { Vec::new() } else { vec![Box::new(move || file(plan))] }
}

fn file(plan: &Plan) -> SourceFile {
    let methods: Vec<TokenStream> =
        plan.response_headers.iter().map(|header| method(plan, header)).collect();
    source::rust(
        "src/headers.rs",
        quote! {
            #![doc = " The headers that the API documents for its responses."]

            use crate::runtime::emit as rt;

            #[doc = " Headers that the API documents: `None` where a response does not have one, or it cannot be read."]
            impl<T> rt::Response<T> {
                #(#methods)*
            }

            #[doc = " Headers that the API documents: `None` where a response does not have one, or it cannot be read."]
            impl rt::ApiError {
                #(#methods)*
            }
        },
    )
}

/// `pub fn x_rate_limit(&self) -> Option<i64>`
fn method(plan: &Plan, header: &HeaderPlan) -> TokenStream {
    let scope = Scope::resources(plan);
    let (option, list) = (scope.prelude("Option"), scope.prelude("Vec"));
    let (wire, name) = (&header.name, ident(&header.method));
    let of = |scalar: HeaderScalar| match scalar {
        HeaderScalar::Text => scope.prelude("String"),
        HeaderScalar::Integer => quote!(i64),
        HeaderScalar::Number => quote!(f64),
        HeaderScalar::Boolean => quote!(bool),
        HeaderScalar::DateTime => quote!(::jiff::Timestamp),
        HeaderScalar::Date => quote!(::jiff::civil::Date),
    };
    let (ty, read) = match header.value {
        HeaderValue::One(HeaderScalar::Text) => (quote!(&str), quote!(header_text)),
        HeaderValue::One(scalar) => (of(scalar), quote!(header)),
        HeaderValue::List(scalar) => {
            let item = of(scalar);
            (quote!(#list<#item>), quote!(header_list))
        }
    };
    // An operation may be deprecated, not what reads its header.
    let words = docs(
        &Docs { deprecated: false, ..header.docs.clone() },
        &format!("The header {}.", code(&header.shown)),
    );
    quote! {
        #words
        pub fn #name(&self) -> #option<#ty> {
            rt::#read(self.headers(), #wire)
        }
    }
}
