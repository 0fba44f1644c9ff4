//! What is said of an argument: the document's words, and what a file is made from.

use std::borrow::Cow;

use proc_macro2::TokenStream;
use quote::quote;

use super::call::property;
use super::tokens::{self, doc_lines};
use crate::ir::{Api, Docs, Operation, Type};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};

/// Of a setter, or a field of the `Required` struct.
pub fn argument(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> TokenStream {
    let name = argument.ident.trim_start_matches("r#");
    let otherwise = match argument.target {
        Target::Body => "The body of the request.".to_owned(),
        _ => type_of(api, operation, plan, argument)
            .and_then(|ty| tokens::words_of_type(api, ty))
            .unwrap_or_else(|| format!("Sets `{name}`.")),
    };
    let docs =
        words(api, operation, plan, argument).map_or(Cow::Owned(Docs::default()), Cow::Borrowed);
    let of_client = of_client(api, operation, argument);
    let docs = tokens::docs(&docs, &otherwise);
    let sources = doc_lines(
        sources(&argument.ty)
            .iter()
            .map(|line| (*line).to_owned())
            .chain(headers(api, operation, plan, argument)),
    );
    quote!(#docs #sources #of_client)
}

/// Where the value is the client's unless the request has one.
fn of_client(api: &Api, operation: &Operation, argument: &Argument) -> Option<TokenStream> {
    let Target::Parameter(at) = argument.target else { return None };
    let option = api.client_options.get(operation.parameters.get(at)?.client_option?)?;
    Some(doc_lines([
        String::new(),
        format!("Without it, the client's {} is sent.", tokens::code(&option.name)),
    ]))
}

/// The headers that a file may be sent with.
fn headers(
    api: &Api,
    operation: &Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Vec<String> {
    let name = match (&argument.target, &plan.body) {
        (Target::Property(at), BodyPlan::Flat { of }) => {
            property(api, *of, *at).map(|field| &field.name)
        }
        _ => None,
    };
    let mut parts = operation.body.iter().flat_map(|body| &body.parts);
    let part = parts.find(|part| {
        Some(&part.name) == name && is_upload(&argument.ty) && !part.headers.is_empty()
    });
    let Some(part) = part else { return Vec::new() };
    let all: Vec<String> = part.headers.iter().map(|header| tokens::code(header)).collect();
    vec![format!(
        "It may have headers, see [`FilePart::header`](rt::FilePart::header): {}.",
        all.join(", ")
    )]
}

pub fn is_upload(ty: &Ty) -> bool {
    ty.any(&|ty| matches!(ty, Ty::File | Ty::Upload))
}

/// What files and bodies of bytes are made from.
fn sources(ty: &Ty) -> &'static [&'static str] {
    const FILE: &[&str] = &[
        "",
        "A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);",
        "[`FilePart`](rt::FilePart) says its name and media type as well.",
    ];
    const UPLOAD: &[&str] = &[
        "",
        "It comes from bytes or text, from a path (`Path`, `PathBuf`), or from an [`Upload`](rt::Upload): a stream, say.",
        "[`Upload::content_type`](rt::Upload::content_type) sets another media type.",
    ];
    match ty {
        Ty::File => FILE,
        Ty::Vec(item) | Ty::Map(item) if **item == Ty::File => FILE,
        Ty::Upload => UPLOAD,
        _ => &[],
    }
}

/// What the document says of an argument.
pub fn words<'a>(
    api: &'a Api,
    operation: &'a Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Option<&'a Docs> {
    match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => {
            operation.parameters.get(*at).map(|parameter| &parameter.docs)
        }
        (Target::Property(at), BodyPlan::Flat { of }) => {
            property(api, *of, *at).map(|field| &field.docs)
        }
        (Target::Body, _) => operation.body.as_ref().map(|body| &body.docs),
        _ => None,
    }
}

fn type_of<'a>(
    api: &'a Api,
    operation: &'a Operation,
    plan: &OperationPlan,
    argument: &Argument,
) -> Option<&'a Type> {
    match (&argument.target, &plan.body) {
        (Target::Parameter(at), _) => operation.parameters.get(*at).map(|parameter| &parameter.ty),
        (Target::Property(at), BodyPlan::Flat { of }) => {
            property(api, *of, *at).map(|field| &field.ty)
        }
        _ => None,
    }
}
