//! One operation: the method of its handle, and its request with the setters.

use std::cell::Cell;

use proc_macro2::TokenStream;
use quote::quote;

use super::is_client;
use crate::emit::accept::Accept;
use crate::emit::call::{is_path, property};
use crate::emit::encode::{self, Encoder};
use crate::emit::literals::{constant_value, request};
use crate::emit::tokens::{self, Scope, ident};
use crate::emit::{operation_docs, request_facts};
use crate::ir::{self, Api, OperationId};
use crate::plan::{Argument, BodyPlan, OperationPlan, Plan, ResourcePlan};

/// What is needed to write one operation down.
pub(super) struct Operation<'a> {
    pub(super) api: &'a Api,
    global: &'a Plan,
    pub(super) scope: Scope<'a>,
    pub(super) resource: &'a ResourcePlan,
    pub(super) of: &'a ir::Operation,
    id: OperationId,
    pub(super) plan: &'a OperationPlan,
}

impl<'a> Operation<'a> {
    /// Those of a resource. `names_types` is set when their code names a type of the document.
    pub(super) fn all(
        api: &'a Api,
        global: &'a Plan,
        resource: &'a ResourcePlan,
        names_types: &'a Cell<bool>,
    ) -> Vec<Self> {
        let scope = Scope::collecting(global, names_types);
        let one = |id: &OperationId| {
            let (of, plan) = (api.operations.get(id.index())?, global.operations.get(id.index())?);
            Some(Self { api, global, scope, resource, of, id: *id, plan })
        };
        resource.operations.iter().filter_map(one).collect()
    }

    /// As documentation links to the method: `Agents::get`.
    pub(super) fn link(&self) -> String {
        format!("{}::{}", self.resource.handle, self.plan.method.trim_start_matches("r#"))
    }

    pub(super) fn encoder(&self) -> Encoder<'a> {
        Encoder { api: self.api, operation: self.of, plan: self.plan }
    }

    /// `pub fn update(&self, id: impl Into<String>) -> WorkspaceSecretsUpdate`
    pub(super) fn method(&self) -> TokenStream {
        let (name, builder) = (ident(&self.plan.method), ident(&self.plan.builder));
        let docs = operation_docs::method(self.api, self.global, self.id);
        let deprecated = tokens::deprecated(&self.of.docs);
        let parameters = self.parameters();
        let mut statements = self.arguments();
        statements.extend(self.constants());
        statements.extend(request_facts::of(self.api, self.global, self.of, self.plan));
        let client =
            if is_client(self.api, self.resource) { quote!(self) } else { quote!(&self.client) };
        let make = request(&client, self.of.http_method, &self.of.path);
        let body = match statements.is_empty() {
            true => quote!(rt::call(#make)),
            false => quote!(let mut request = #make; #(#statements)* rt::call(request)),
        };
        quote! {
            #docs
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> #builder {
                #body
            }
        }
    }

    /// `id: impl Into<String>`, and `required: ..` where the others are in a struct.
    fn parameters(&self) -> Vec<TokenStream> {
        let single = self.plan.arguments.iter().filter(|a| !self.in_required_struct(a));
        let single = single.map(|argument| {
            let (ident, ty) = (ident(&argument.ident), self.accept(argument, true).ty);
            quote!(#ident: #ty)
        });
        let required = self.plan.required_struct.as_ref().map(|required| {
            let required = ident(required);
            quote!(required: #required)
        });
        single.chain(required).collect()
    }

    /// Puts the arguments into the request.
    fn arguments(&self) -> Vec<TokenStream> {
        // A union flattened into the body is the body that the other properties are then put into.
        let (flattened, others): (Vec<_>, Vec<_>) =
            self.plan.arguments.iter().partition(|a| encode::is_flattened(a));
        let put = |argument: &Argument| {
            let ident = ident(&argument.ident);
            let value = match self.in_required_struct(argument) {
                true => quote!(required.#ident),
                false => self.accept(argument, true).value,
            };
            self.encoder().put(&quote!(request), argument, &value)
        };
        flattened.into_iter().chain(others).map(put).collect()
    }

    /// Puts values into the request that are always the same.
    fn constants(&self) -> Vec<TokenStream> {
        let fixed = self.plan.fixed.iter();
        let fixed = fixed.map(|(at, value)| self.encoder().put_fixed(&quote!(request), *at, value));
        let of_body = self.plan.constants.iter().filter_map(|(at, value)| {
            let BodyPlan::Flat { of } = &self.plan.body else { return None };
            let (name, value) = (&property(self.api, *of, *at)?.name, constant_value(value));
            Some(quote!(request.field(#name, &#value);))
        });
        let switch = match &self.of.stream_switch {
            Some(ir::StreamSwitch { name, in_body: true, value: Some(value) }) => {
                Some(quote!(request.field(#name, &#value);))
            }
            _ => None,
        };
        fixed.chain(of_body).chain(switch).collect()
    }

    pub(super) fn in_required_struct(&self, argument: &Argument) -> bool {
        self.plan.required_struct.is_some() && !is_path(self.of, argument)
    }

    pub(super) fn accept(&self, argument: &Argument, required: bool) -> Accept {
        let name = ident(&argument.ident);
        match argument.nullable {
            true => self.scope.accept_nullable(&name, &argument.ty, required),
            false => self.scope.accept(&name, &argument.ty),
        }
    }
}
