//! The request of one operation: its type, its setters, its `Required` struct.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::Operation;
use crate::emit::tokens::{doc_lines, ident};
use crate::emit::{argument_docs, masks, operation_docs, response, whole_body};
use crate::ir::BodyEncoding;
use crate::plan::{Argument, BodyPlan, Ty};

impl Operation<'_> {
    /// The builder, its setters, its `Required` struct, and what the runtime adds.
    pub(super) fn builder(&self) -> TokenStream {
        let name = ident(&self.plan.builder);
        let docs = operation_docs::builder(self.of, self.resource, self.plan);
        let setters: Vec<TokenStream> =
            self.plan.setters.iter().map(|setter| self.setter(setter)).collect();
        let whole = whole_body::setter(&self.scope, &self.encoder());
        let null = self.null_body();
        let entries = self
            .plan
            .arguments
            .iter()
            .filter(|a| !self.in_required_struct(a))
            .filter_map(|a| self.entry_setter(a));
        let constants = self.plan.mask.as_ref().map(masks::constants);
        let methods = quote!(#constants #(#entries)* #(#setters)* #whole #null);
        let methods = (!methods.is_empty()).then(|| quote!(impl #name { #methods }));
        let required = self.plan.required_struct.as_ref().map(|required| self.required(required));
        let response = response::request(&self.scope, self.of, self.plan, &name, &self.link());
        let record_result = response::record_result(&self.scope, self.plan);
        let is_multipart =
            self.of.body.as_ref().is_some_and(|body| body.encoding == BodyEncoding::Multipart);
        let files = is_multipart.then(|| quote!(rt::form_files!(#name);));
        quote! {
            #docs
            pub type #name = rt::Call<#record_result, __op::#name>;
            #methods
            #response
            #files
            #required
        }
    }

    /// `pub fn limit(mut self, limit: i64) -> Self`, and the setter that adds an entry.
    fn setter(&self, setter: &Argument) -> TokenStream {
        let (name, accept) = (ident(&setter.ident), self.accept(setter, false));
        let docs = argument_docs::argument(self.api, self.of, self.plan, setter);
        let (ty, put) = (&accept.ty, self.encoder().put(&quote!(self.0), setter, &accept.value));
        let entry = self.entry_setter(setter);
        let mask = self.plan.mask.as_ref().filter(|mask| mask.setter == setter.ident);
        let more = mask.and_then(masks::setter_docs);
        let from_body = mask.map(|mask| masks::from_body(mask, self.encoder().wire_name(setter)));
        quote! {
            #docs
            #more
            pub fn #name(mut self, #name: #ty) -> Self {
                #put
                self
            }
            #entry
            #from_body
        }
    }

    fn entry_setter(&self, argument: &Argument) -> Option<TokenStream> {
        let (entry, Ty::Map(value)) = (argument.entry_setter.as_ref()?, &argument.ty) else {
            return None;
        };
        let (name, value_name) = (ident(entry), ident("value"));
        let (key, value) = self.scope.accept_entry(&value_name, value);
        let docs =
            doc_lines([format!("Adds an entry to `{}`.", argument.ident.trim_start_matches("r#"))]);
        let (ty, value) = (value.ty, value.value);
        let wire = self.encoder().wire_name(argument);
        Some(quote! {
            #docs
            pub fn #name(mut self, key: #key, value: #ty) -> Self {
                self.0.entry(#wire, key.into(), &#value);
                self
            }
        })
    }

    /// `.with_null_body()`, where the body is a nullable object whose properties have setters.
    fn null_body(&self) -> Option<TokenStream> {
        let is_nullable = self.of.body.as_ref().is_some_and(|body| body.nullable);
        let is_flat = matches!(self.plan.body, BodyPlan::Flat { .. });
        (is_nullable && is_flat).then(|| {
            quote! {
                /// Sends `null` as the body, in place of what other setters have set.
                pub fn with_null_body(mut self) -> Self {
                    self.0.whole(&());
                    self
                }
            }
        })
    }

    /// The plain struct for more than four required values.
    fn required(&self, required: &str) -> TokenStream {
        let (name, method) = (ident(required), self.plan.method.trim_start_matches("r#"));
        let docs = doc_lines([format!(
            "What [`{}::{method}`] needs besides what is in its path.",
            self.resource.handle
        )]);
        let fields =
            self.plan.arguments.iter().filter(|a| self.in_required_struct(a)).map(|argument| {
                let (name, ty) = (ident(&argument.ident), self.scope.ty(&argument.ty));
                let docs = argument_docs::argument(self.api, self.of, self.plan, argument);
                let option = self.scope.prelude("Option");
                let ty = if argument.nullable { quote!(#option<#ty>) } else { ty };
                quote!(#docs pub #name: #ty,)
            });
        // What a file holds is not compared.
        let files =
            |argument: &Argument| argument.ty.any(&|ty| matches!(ty, Ty::File | Ty::Upload));
        let comparable = (!self.plan.arguments.iter().any(files)).then(|| quote!(, PartialEq));
        quote! {
            #docs
            #[derive(Debug, Clone #comparable)]
            pub struct #name { #(#fields)* }
        }
    }
}
