//! Where a value goes in a request: the statement that puts it there.

use proc_macro2::TokenStream;
use quote::quote;

use super::call::property;
use super::literals::constant_value;
use super::tokens::ident;
use crate::ir::{
    Api, ArrayFormat, BodyEncoding, Json, Location, NestedFormat, Operation, Parameter,
    PartEncoding, Style,
};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};

/// Knows one operation.
pub struct Encoder<'a> {
    pub api: &'a Api,
    pub operation: &'a Operation,
    pub plan: &'a OperationPlan,
}

impl<'a> Encoder<'a> {
    /// `request.query("limit", &limit);`, for the expression of a value that is owned.
    pub fn put(
        &self,
        request: &TokenStream,
        argument: &Argument,
        value: &TokenStream,
    ) -> TokenStream {
        let name = self.wire_name(argument);
        match argument.target {
            Target::Parameter(at) => match self.operation.parameters.get(at) {
                Some(parameter) => self.parameter(request, parameter, &argument.ty, value),
                None => TokenStream::new(),
            },
            Target::Property(_) if argument.ty == Ty::File => quote!(#request.file(#name, #value);),
            Target::Property(_) if argument.ty == Ty::Vec(Box::new(Ty::File)) => {
                quote!(#request.files(#name, #value);)
            }
            Target::Property(_) if self.may_be_absent(argument) => {
                quote!(#request.nullable(#name, #value);)
            }
            Target::Property(_) => quote!(#request.field(#name, &#value);),
            Target::Flattened => quote!(#request.whole(&#value);),
            Target::Body if self.may_be_absent(argument) => quote!(#request.nullable_body(#value);),
            Target::Body => self.body(request, &argument.ty, value),
        }
    }

    /// The same for a parameter with one value.
    pub fn put_fixed(&self, request: &TokenStream, at: usize, value: &Json) -> TokenStream {
        let parameter = self.operation.parameters.get(at);
        parameter
            .map(|parameter| self.parameter(request, parameter, &Ty::Json, &constant_value(value)))
            .unwrap_or_default()
    }

    fn body(&self, request: &TokenStream, ty: &Ty, value: &TokenStream) -> TokenStream {
        let Some(body) = &self.operation.body else { return TokenStream::new() };
        let media_type = &body.media_type;
        match body.encoding {
            BodyEncoding::Multipart if *ty == Ty::Map(Box::new(Ty::File)) => {
                quote!(#request.named_files(#value);)
            }
            BodyEncoding::Json | BodyEncoding::Form | BodyEncoding::Multipart => {
                quote!(#request.whole(&#value);)
            }
            BodyEncoding::Text if *ty == Ty::String => quote!(#request.text(#media_type, #value);),
            BodyEncoding::Text => quote!(#request.encoded(#media_type, &#value);),
            BodyEncoding::Binary => quote!(#request.upload(#media_type, #value);),
        }
    }

    fn parameter(
        &self,
        request: &TokenStream,
        parameter: &Parameter,
        ty: &Ty,
        value: &TokenStream,
    ) -> TokenStream {
        let name = &parameter.name;
        let (usual, method) = match parameter.location {
            Location::Path => ("Simple", "path"),
            Location::Query => ("FormExplode", "query"),
            Location::Header => ("Simple", "header"),
            Location::Cookie => ("Form", "cookie"),
        };
        let style = style(parameter);
        if (parameter.location, style, ty) == (Location::Path, usual, &Ty::String) {
            return quote!(#request.path_text(#name, #value););
        }
        if style == usual
            || parameter.location == Location::Cookie
                && is_scalar(&parameter.ty)
                && style == "FormExplode"
        {
            let method = ident(method);
            return quote!(#request.#method(#name, &#value););
        }
        let method = ident(&format!("{method}_style"));
        if let Style::Nested(arrays, nested) = parameter.style {
            let nested = nested_style(arrays, nested);
            return quote!(#request.#method(#name, #nested, &#value););
        }
        let style = ident(style);
        quote!(#request.#method(#name, rt::Style::#style, &#value);)
    }

    /// Whether what it takes is a `Field`.
    fn may_be_absent(&self, argument: &Argument) -> bool {
        argument.nullable
            && !self.plan.arguments.iter().any(|positional| std::ptr::eq(positional, argument))
    }

    /// An argument's name on the wire.
    pub fn wire_name(&self, argument: &Argument) -> &'a str {
        match (&argument.target, &self.plan.body) {
            (Target::Parameter(at), _) => {
                self.operation.parameters.get(*at).map_or("", |parameter| &parameter.name)
            }
            (Target::Property(at), BodyPlan::Flat { of }) => {
                property(self.api, *of, *at).map_or("", |field| &field.name)
            }
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

/// `request.field_style("tags", rt::Style::Form);`, `request.field_type("image", "image/png");`
pub fn part(encoding: BodyEncoding, part: &PartEncoding) -> Option<TokenStream> {
    let name = &part.name;
    let is_json = part.media_type.as_deref().is_some_and(|media_type| media_type.ends_with("json"));
    let style = match part.style {
        Some((style, explode, reserved)) => Some(style_of(style, explode, reserved)),
        None if encoding == BodyEncoding::Form && is_json => Some("Json"),
        None => None,
    };
    let style = style.map(|style| {
        let style = ident(style);
        quote!(request.field_style(#name, rt::Style::#style);)
    });
    let media_type = part.media_type.as_ref().filter(|_| encoding == BodyEncoding::Multipart);
    let media_type = media_type.map(|media_type| quote!(request.field_type(#name, #media_type);));
    (style.is_some() || media_type.is_some()).then(|| quote!(#style #media_type))
}

/// Whether a parameter of this media type is JSON text; a range says nothing else.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence.ends_with("json") || matches!(essence.as_str(), "*/*" | "application/*")
}

/// `rt::Style::Nested(rt::Arrays::Comma, rt::Nesting::Dots)`
fn nested_style(arrays: ArrayFormat, nested: Option<NestedFormat>) -> TokenStream {
    let arrays = ident(match arrays {
        ArrayFormat::Comma => "Comma",
        ArrayFormat::Repeat => "Repeat",
        ArrayFormat::Brackets => "Brackets",
        ArrayFormat::Indices => "Indices",
    });
    let nesting = ident(match nested {
        Some(NestedFormat::Brackets) => "Brackets",
        Some(NestedFormat::Dots) => "Dots",
        None => "None",
    });
    quote!(rt::Style::Nested(rt::Arrays::#arrays, rt::Nesting::#nesting))
}

/// The runtime's `Style`.
fn style(parameter: &Parameter) -> &'static str {
    match (parameter.style, &parameter.content) {
        (Style::QueryString, Some(_)) => return "QueryStringJson",
        (_, Some(media_type)) if is_json(media_type) => return "Json",
        (_, Some(_)) => return "Text",
        _ => {}
    }
    style_of(parameter.style, parameter.explode, parameter.allow_reserved)
}

fn style_of(style: Style, explode: bool, allow_reserved: bool) -> &'static str {
    match (style, explode, allow_reserved) {
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
        // What separates items within a value has nothing to separate where each has its own.
        (Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited, true, _) => {
            "FormExplode"
        }
        (Style::SpaceDelimited, ..) => "SpaceDelimited",
        (Style::PipeDelimited, ..) => "PipeDelimited",
        (Style::TabDelimited, ..) => "TabDelimited",
        (Style::DeepObject, ..) => "DeepObject",
        (Style::QueryString, ..) => "QueryString",
        (Style::Nested(..), ..) => "Nested",
    }
}
