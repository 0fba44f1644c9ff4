//! `src/errors.rs`: errors with the body that the API documents for most of them.

use quote::quote;

use super::source::{self, SourceFile, Task};
use super::tokens::{Scope, doc_lines};
use crate::ir::{Api, Shape};
use crate::plan::{ItemKind, Plan, Ty};

/// None where the document has no such body.
pub fn tasks<'a>(api: &'a Api, plan: &'a Plan) -> Vec<Task<'a>> {
    plan.error.iter().map(|error| Box::new(move || file(api, plan, error)) as Task<'a>).collect()
}

fn file(api: &Api, plan: &Plan, error: &Ty) -> SourceFile {
    let ty = Scope::resources(plan).ty(error);
    let deprecated =
        api.types.iter().any(|ty| ty.docs.deprecated).then(|| quote!(#![allow(deprecated)]));
    let members = members(api, plan, error);
    // Where the document names no member, whatever there is fits.
    let parse = if members.is_empty() {
        quote!(self.parse())
    } else {
        quote!(self.parse_any(&[#(#members),*]))
    };
    let option = Scope::resources(plan).prelude("Option");
    let link = format!("[`{}`](crate::types)", ty.to_string().replace(' ', ""));
    let of_error = doc_lines([
        format!("What the server says of the error: its answer as {link}, which the API documents for most errors."),
        String::new(),
        "`None` where there is no answer, or one that is something else, or has nothing of it. Methods whose errors have other types name \
         them."
            .to_owned(),
    ]);
    let of_response = doc_lines([
        format!("The body as {link}, which the API documents for most errors."),
        String::new(),
        "# Errors".to_owned(),
        "[`Error::Decode`](rt::Error::Decode) when it is something else.".to_owned(),
    ]);
    source::rust(
        "src/errors.rs",
        quote! {
            #![doc = " Errors with the body that the API documents for most of them."]
            #deprecated

            use crate::runtime::emit as rt;
            use crate::types;

            impl rt::Error {
                #of_error
                pub fn details(&self) -> #option<#ty> {
                    self.as_api()?.details().ok()
                }
            }

            impl rt::ApiError {
                #of_response
                pub fn details(&self) -> ::std::result::Result<#ty, rt::Error> {
                    #parse
                }
            }
        },
    )
}

/// The members of such a body: one without any of them is something else, though all of them may be
/// optional.
fn members<'a>(api: &'a Api, plan: &Plan, error: &Ty) -> Vec<&'a str> {
    let Ty::Item(id) = error else { return Vec::new() };
    let item = plan.item(*id);
    match (&item.kind, &api.ty(item.of).shape) {
        (ItemKind::Struct(of), Shape::Struct(strukt))
            if of.flattened.is_none() && of.rest.is_none() =>
        {
            strukt.fields.iter().map(|field| field.name.as_str()).collect()
        }
        _ => Vec::new(),
    }
}
