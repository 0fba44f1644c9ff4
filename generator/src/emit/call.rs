//! An operation and values → the call that a user of the SDK would write.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value as Json;

use super::placeholder::Placeholder;
use super::tokens::ident;
use super::value::Values;
use crate::ir::{Operation, OperationId, ResourceId, Shape, TypeId};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};
use crate::wire::{BODY, Extent, Given};

/// Where the values of a call come from; `None` leaves the argument out.
pub type Source<'s> = &'s dyn Fn(&Argument) -> Option<Json>;

impl<'a> Values<'a> {
    /// `client.agents().variations().create("agentId", ..).setter(..)`; `None` where a required
    /// value is missing or does not fit.
    pub fn call(
        &self,
        id: OperationId,
        client: TokenStream,
        source: Source<'_>,
    ) -> Option<TokenStream> {
        self.attempt(|| self.call_with(id, client, source))
    }

    fn call_with(
        &self,
        id: OperationId,
        client: TokenStream,
        source: Source<'_>,
    ) -> Option<TokenStream> {
        let (operation, plan) =
            (self.api.operations.get(id.index())?, self.plan.operations.get(id.index())?);
        let mut code = self.handle(client, operation.resource);
        let method = ident(&plan.method);
        let arguments = self.arguments(operation, plan, source)?;
        code.extend(quote!(.#method(#(#arguments),*)));
        for setter in &plan.setters {
            let Some(value) = source(setter) else { continue };
            let Some(value) = self.argument(&setter.ty, setter.nullable, false, &value) else {
                continue;
            };
            let setter = ident(&setter.ident);
            code.extend(quote!(.#setter(#value)));
        }
        Some(code)
    }

    /// The call with the values that the reader of the document made up; with our own where the
    /// types cannot hold those, so that the test shows the difference.
    pub fn wire_call(
        &self,
        id: OperationId,
        client: TokenStream,
        extent: Extent,
        given: &Given,
    ) -> Option<TokenStream> {
        let (operation, plan) =
            (self.api.operations.get(id.index())?, self.plan.operations.get(id.index())?);
        let positional =
            |argument: &Argument| plan.arguments.iter().any(|a| std::ptr::eq(a, argument));
        // The client of the tests has no values of its own.
        let is_needed = |argument: &Argument| match argument.target {
            Target::Parameter(at) => operation
                .parameters
                .get(at)
                .is_some_and(|one| one.required && one.client_option.is_some()),
            _ => false,
        };
        let is_left_out = |argument: &Argument| {
            extent == Extent::Required && !positional(argument) && !is_needed(argument)
        };
        let read = |argument: &Argument| match argument.target {
            _ if is_left_out(argument) => None,
            Target::Parameter(at) => {
                let parameter = operation.parameters.get(at)?;
                given.parameter(parameter.location.as_str(), &parameter.name).cloned()
            }
            Target::Property(_) => {
                given.body.as_ref()?.get(self.wire_name(operation, plan, argument)).cloned()
            }
            Target::Flattened | Target::Body => given.body.clone(),
        };
        let made_up = |argument: &Argument| match argument {
            _ if is_left_out(argument) => None,
            _ => Placeholder::new(self.api, self.plan, extent)
                .value(&argument.ty, self.wire_name(operation, plan, argument)),
        };
        self.call(id, client.clone(), &read).or_else(|| self.call(id, client, &made_up))
    }

    /// `client.agents().variations()`
    fn handle(&self, client: TokenStream, resource: ResourceId) -> TokenStream {
        let mut path = Vec::new();
        let mut next = Some(resource);
        while let Some(id) = next {
            let named =
                self.plan.resources.get(id.index()).filter(|plan| !plan.accessor.is_empty());
            path.extend(named.map(|plan| ident(&plan.accessor)));
            next = self.api.resources.get(id.index()).and_then(|resource| resource.parent);
        }
        path.reverse();
        quote!(#client #(.#path())*)
    }

    fn arguments(
        &self,
        operation: &Operation,
        plan: &OperationPlan,
        source: Source<'_>,
    ) -> Option<Vec<TokenStream>> {
        let Some(required) = &plan.required_struct else {
            return plan
                .arguments
                .iter()
                .map(|a| self.argument(&a.ty, a.nullable, true, &source(a)?))
                .collect();
        };
        let (path, others): (Vec<_>, Vec<_>) =
            plan.arguments.iter().partition(|a| is_path(operation, a));
        let path = path.into_iter().map(|a| self.argument(&a.ty, a.nullable, true, &source(a)?));
        let mut arguments = path.collect::<Option<Vec<_>>>()?;
        let idents = others.iter().map(|a| ident(&a.ident));
        let values = others.iter().map(|a| {
            let (json, nullable) = (source(a)?, a.nullable);
            let value = if json.is_null() { quote!(None) } else { self.exact(&a.ty, &json)? };
            Some(if nullable && !json.is_null() { quote!(Some(#value)) } else { value })
        });
        let values = values.collect::<Option<Vec<_>>>()?;
        let path = self.beside(&self.module(operation.resource), &ident(required));
        arguments.push(quote!(#path { #(#idents: #values),* }));
        Some(arguments)
    }

    fn module(&self, resource: ResourceId) -> Vec<proc_macro2::Ident> {
        let plan = self.plan.resources.get(resource.index());
        plan.into_iter().flat_map(|plan| &plan.module).map(|name| ident(name)).collect()
    }

    /// An argument's name on the wire.
    pub fn wire_name<'o>(
        &self,
        operation: &'o Operation,
        plan: &OperationPlan,
        argument: &Argument,
    ) -> &'o str
    where
        'a: 'o,
    {
        match argument.target {
            Target::Parameter(at) => {
                operation.parameters.get(at).map_or("", |parameter| &parameter.name)
            }
            Target::Property(at) => match plan.body {
                BodyPlan::Flat { of } => property(self.api, of, at).map_or("", |field| &field.name),
                _ => "",
            },
            Target::Flattened => "",
            Target::Body => BODY,
        }
    }
}

/// A property of a body object.
pub fn property(api: &crate::ir::Api, of: TypeId, at: usize) -> Option<&crate::ir::Field> {
    match &api.types.get(of.index())?.shape {
        Shape::Struct(strukt) => strukt.fields.get(at),
        Shape::Alias(crate::ir::Type::Named(id)) => property(api, *id, at),
        _ => None,
    }
}

/// Whether an argument is a path parameter, which is positional whatever else there is.
pub fn is_path(operation: &Operation, argument: &Argument) -> bool {
    let Target::Parameter(at) = argument.target else { return false };
    operation
        .parameters
        .get(at)
        .is_some_and(|parameter| parameter.location == crate::ir::Location::Path)
}

/// Whether a value of the type needs no import and no `?`: what a short example shows.
pub fn is_simple(ty: &Ty) -> bool {
    matches!(
        ty,
        Ty::Bool
            | Ty::I32
            | Ty::I64
            | Ty::U32
            | Ty::U64
            | Ty::F32
            | Ty::F64
            | Ty::String
            | Ty::FieldMask
    )
}
