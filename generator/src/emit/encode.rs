//! Where a value goes in a request: the statement that puts it there.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::property;
use super::tokens::ident;
use crate::ir::{Api, BodyEncoding, Location, Operation, Parameter, Style};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};

/// Knows one operation.
pub struct Encoder<'a> {
    pub api: &'a Api,
    pub operation: &'a Operation,
    pub plan: &'a OperationPlan,
}

impl<'a> Encoder<'a> {
    /// `request.query("limit", &limit);`, for the expression of a value that is owned.
    pub fn put(&self, request: &TokenStream, argument: &Argument, value: &TokenStream) -> TokenStream {
        let name = self.wire_name(argument);
        match argument.target {
            Target::Parameter(at) => match self.operation.parameters.get(at) {
                Some(parameter) => self.parameter(request, parameter, value),
                None => TokenStream::new(),
            },
            Target::Property(_) if argument.ty == Ty::Binary => quote!(#request.file(#name, #value);),
            Target::Property(_) if argument.ty == Ty::Vec(Box::new(Ty::Binary)) => quote!(#request.files(#name, #value);),
            Target::Property(_) => quote!(#request.field(#name, &#value);),
            Target::Flattened => quote!(#request.whole(&#value);),
            Target::Body => self.body(request, value),
        }
    }

    fn body(&self, request: &TokenStream, value: &TokenStream) -> TokenStream {
        let Some(body) = &self.operation.body else { return TokenStream::new() };
        let media_type = &body.media_type;
        match body.encoding {
            BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Multipart => quote!(#request.whole(&#value);),
            BodyEncoding::Text => quote!(#request.text(#media_type, #value);),
            // `impl Into<Bytes>` is what the method itself takes: converting before would leave the type open.
            BodyEncoding::Binary => quote!(let body: ::bytes::Bytes = #value; #request.bytes(#media_type, body);),
        }
    }

    fn parameter(&self, request: &TokenStream, parameter: &Parameter, value: &TokenStream) -> TokenStream {
        let name = &parameter.name;
        let (usual, method) = match parameter.location {
            Location::Path => ("Simple", "path"),
            Location::Query => ("FormExplode", "query"),
            Location::Header => ("Simple", "header"),
            Location::Cookie => ("Form", "cookie"),
        };
        let style = style(parameter);
        if style == usual || parameter.location == Location::Cookie && is_scalar(&parameter.ty) && style == "FormExplode" {
            let method = ident(method);
            return quote!(#request.#method(#name, &#value););
        }
        let (method, style) = (ident(&format!("{method}_style")), ident(style));
        quote!(#request.#method(#name, rt::Style::#style, &#value);)
    }

    /// An argument's name on the wire.
    pub fn wire_name(&self, argument: &Argument) -> &'a str {
        match (&argument.target, &self.plan.body) {
            (Target::Parameter(at), _) => self.operation.parameters.get(*at).map_or("", |parameter| &parameter.name),
            (Target::Property(at), BodyPlan::Flat { of }) => property(self.api, *of, *at).map_or("", |field| &field.name),
            _ => "",
        }
    }
}

/// The union flattened into the body.
pub fn is_flattened(argument: &Argument) -> bool {
    argument.target == Target::Flattened
}

fn is_scalar(ty: &crate::ir::Type) -> bool {
    use crate::ir::Type;
    matches!(ty, Type::Boolean | Type::Integer(_) | Type::Number(_) | Type::String(_))
}

/// The runtime's `Style`.
fn style(parameter: &Parameter) -> &'static str {
    if parameter.content.is_some() {
        return "Json";
    }
    match (parameter.style, parameter.explode, parameter.allow_reserved) {
        (Style::Simple, false, _) => "Simple",
        (Style::Simple, true, _) => "SimpleExplode",
        (Style::Label, false, _) => "Label",
        (Style::Label, true, _) => "LabelExplode",
        (Style::Matrix, false, _) => "Matrix",
        (Style::Matrix, true, _) => "MatrixExplode",
        (Style::Form, false, false) => "Form",
        (Style::Form, true, false) => "FormExplode",
        (Style::Form, false, true) => "FormReserved",
        (Style::Form, true, true) => "FormExplodeReserved",
        (Style::SpaceDelimited, ..) => "SpaceDelimited",
        (Style::PipeDelimited, ..) => "PipeDelimited",
        (Style::DeepObject, ..) => "DeepObject",
    }
}
