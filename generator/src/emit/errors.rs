//! `src/errors.rs`: errors with the bodies that the API documents for them.

use proc_macro2::TokenStream;
use quote::quote;

use super::source::{self, SourceFile, Task};
use super::tokens::{Scope, doc_lines, gate, ident};
use crate::ir::{Api, Shape};
use crate::plan::{ItemId, ItemKind, Plan, Ty};

/// With more types an enum of them would cost more to compile than it helps.
const MOST_TYPES: usize = 24;

/// None where the document has no such body.
pub fn tasks<'a>(api: &'a Api, plan: &'a Plan) -> Vec<Task<'a>> {
    plan.error.iter().map(|error| Box::new(move || file(api, plan, error)) as Task<'a>).collect()
}

/// Whether the SDK has `ErrorDetails`.
pub fn has_several(plan: &Plan) -> bool {
    several(plan).is_some()
}

fn file(api: &Api, plan: &Plan, error: &Ty) -> SourceFile {
    let ty = Scope::resources(plan).ty(error);
    let deprecated =
        api.types.iter().any(|ty| ty.docs.deprecated).then(|| quote!(#![allow(deprecated)]));
    let parse = Reading::of(api, plan, error).parse();
    let option = Scope::resources(plan).prelude("Option");
    let link = format!("[`{}`](crate::types)", ty.to_string().replace(' ', ""));
    let any = several(plan).map(|types| any_details(api, plan, &types));
    let others = match any {
        Some(_) => "[`any_details`](Self::any_details) reads a body of another documented type.",
        None => "Methods whose errors have other types name them.",
    };
    let of_error = doc_lines([
        format!(
            "What the server says of the error: its response as {link}, which the API documents for most errors."
        ),
        String::new(),
        format!(
            "`None` where there is no response, or one that is something else, or has nothing of it. {others}"
        ),
    ]);
    let of_response = doc_lines([
        format!("The body as {link}, which the API documents for most errors."),
        String::new(),
        "# Errors".to_owned(),
        format!("[`Error::Decode`](rt::Error::Decode) when it is something else. {others}"),
    ]);
    source::rust(
        "src/errors.rs",
        quote! {
            #![doc = " Errors with the bodies that the API documents for them."]
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

            #any
        },
    )
}

/// `ErrorDetails`, and the methods that give it.
fn any_details(api: &Api, plan: &Plan, types: &[ItemId]) -> TokenStream {
    let scope = Scope::resources(plan);
    let option = scope.prelude("Option");
    let (mut variants, mut candidates) = (Vec::new(), Vec::new());
    for id in types {
        let item = plan.item(*id);
        let name = &item.name;
        // With the resource that needs it alone, the type may be left out.
        let gate = gate(plan.features.of_module(&item.module));
        let (variant, doc) = (
            ident(name),
            doc_lines([format!("The body is a `types::{}`.", name.trim_start_matches("r#"))]),
        );
        let ty = scope.ty(&Ty::Item(*id));
        variants.push(quote!(#gate #doc #variant(#ty)));
        let reading = Reading::of(api, plan, &Ty::Item(*id));
        let parse = reading.parse_of(&quote!(error));
        let members = reading.members();
        candidates.push(
            quote!(#gate (&[#(#members),*], |error| #parse.ok().map(ErrorDetails::#variant))),
        );
    }
    quote! {
        #[doc = " The body of an error, as one of the types that the API documents for errors."]
        #[derive(Debug, Clone, PartialEq)]
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum ErrorDetails {
            #(#variants),*
        }

        impl rt::Error {
            #[doc = " What the server says of the error, as the documented type that fits its response best, whatever operation and status"]
            #[doc = " that type is documented for. `None` where there is no response, or none of them fits."]
            pub fn any_details(&self) -> #option<ErrorDetails> {
                self.as_api()?.any_details()
            }
        }

        impl rt::ApiError {
            #[doc = " The body as the documented type that fits it best, whatever operation and status that type is documented for."]
            pub fn any_details(&self) -> #option<ErrorDetails> {
                self.best_fit(&[#(#candidates),*])
            }
        }
    }
}

/// The types of errors, that of most errors first, where there are several. `None` without one that
/// most operations have: then there is no `src/errors.rs`.
fn several(plan: &Plan) -> Option<Vec<ItemId>> {
    plan.error.as_ref()?;
    let others =
        plan.operations.iter().flat_map(|operation| operation.errors.iter().map(|(_, ty)| ty));
    let mut types: Vec<ItemId> = Vec::new();
    for ty in plan.error.iter().chain(others) {
        if let Ty::Item(id) = ty
            && !types.contains(id)
        {
            types.push(*id);
        }
    }
    (2..=MOST_TYPES).contains(&types.len()).then_some(types)
}

/// How a body is read, so that one that has nothing of the type is something else.
enum Reading<'a> {
    /// One without any of these members is something else, though all of them may be optional.
    Members(Vec<&'a str>),
    /// One that is not known to this union is something else.
    Union(TokenStream),
    /// Whatever can be read fits.
    Any,
}

impl<'a> Reading<'a> {
    fn of(api: &'a Api, plan: &Plan, ty: &Ty) -> Self {
        let Ty::Item(id) = plan.resolved(ty) else { return Self::Any };
        let item = plan.item(*id);
        match (&item.kind, &api.ty(item.of).shape) {
            (ItemKind::Struct(of), Shape::Struct(strukt))
                if of.flattened.is_none() && of.rest.is_none() =>
            {
                Self::Members(strukt.fields.iter().map(|field| field.name.as_str()).collect())
            }
            (ItemKind::Union { unknown, .. }, _) => {
                let (ty, unknown) = (Scope::resources(plan).ty(&Ty::Item(*id)), ident(unknown));
                Self::Union(quote!(#ty::#unknown(_)))
            }
            _ => Self::Any,
        }
    }

    fn members(&self) -> &[&'a str] {
        match self {
            Self::Members(members) => members,
            Self::Union(_) | Self::Any => &[],
        }
    }

    fn parse(&self) -> TokenStream {
        self.parse_of(&quote!(self))
    }

    fn parse_of(&self, error: &TokenStream) -> TokenStream {
        match self {
            Self::Members(members) if !members.is_empty() => {
                quote!(#error.parse_any(&[#(#members),*]))
            }
            Self::Union(unknown) => quote!(#error.parse_known(|body| !matches!(body, #unknown))),
            Self::Members(_) | Self::Any => quote!(#error.parse()),
        }
    }
}
