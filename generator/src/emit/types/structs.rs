//! Objects: the struct, `new`, setters, and what is unknown.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Types;
use crate::emit::accept::Accept;
use crate::emit::tokens::{code, doc_lines, docs, docs_lines, ident, words_of_type};
use crate::ir::{Field, Json, Shape};
use crate::plan::{FieldPlan, Item, ItemKind, Presence, StructPlan, Ty};

impl Types<'_> {
    pub(super) fn strukt(self, item: &Item, plan: &StructPlan) -> TokenStream {
        let Shape::Struct(definition) = &self.api.ty(item.of).shape else {
            return TokenStream::new();
        };
        let fields: Vec<(&FieldPlan, &Field)> = plan
            .fields
            .iter()
            .filter_map(|field| Some((field, definition.fields.get(field.of)?)))
            .collect();
        let (item_docs, name) = (self.docs(item), ident(&item.name));
        let declared = fields.iter().map(|(plan, field)| {
            let (docs, ident, ty) = (
                docs(&field.docs, &self.otherwise(field)),
                ident(&plan.ident),
                self.field_type(plan),
            );
            quote!(#docs pub #ident: #ty,)
        });
        let flattened = plan.flattened.as_ref().map(|(field, union)| {
            let (field, union) = (ident(field), self.scope.item(*union));
            quote!(/** Which of several forms it takes. */ pub #field: #union,)
        });
        let rest = match &plan.rest {
            Some((field, ty)) => {
                let (field, ty) = (ident(field), self.scope.ty(&Ty::Map(Box::new(ty.clone()))));
                quote!(/** All other properties. */ pub #field: #ty,)
            }
            None => quote!(extra: rt::Extra,),
        };
        let has_constants = plan.fields.iter().any(|field| field.filled);
        let derives: &[&str] = match (plan.redacted, plan.has_default && !has_constants) {
            (false, true) => &["Debug", "Clone", "PartialEq", "Default"],
            (false, false) => &["Debug", "Clone", "PartialEq"],
            (true, true) => &["Clone", "PartialEq", "Default"],
            (true, false) => &["Clone", "PartialEq"],
        };
        let derives = self.derives(derives, item);
        let default_trait = self.scope.prelude("Default");
        let default = (item.is_built && plan.has_default && has_constants).then(
            || quote!(impl #default_trait for #name { fn default() -> Self { Self::new() } }),
        );
        let debug = plan.redacted.then(|| redacted_debug(&item.name, plan));
        let required = self.required_struct(plan, &fields, item);
        let methods = self.methods(item, plan, &fields);
        let record = self.record(item, plan, &fields);
        quote! {
            #item_docs
            #[non_exhaustive]
            #[derive(#derives)]
            pub struct #name { #(#declared)* #flattened #rest }
            #methods
            #default
            #debug
            #record
            #required
        }
    }

    /// How values are made, and what is unknown in them.
    fn methods(
        self,
        item: &Item,
        plan: &StructPlan,
        fields: &[(&FieldPlan, &Field)],
    ) -> TokenStream {
        let name = ident(&item.name);
        let unknown = self.unknown(item, plan);
        if !item.is_built {
            return if unknown.is_empty() { unknown } else { quote!(impl #name { #unknown }) };
        }
        let new = self.new_function(plan, fields);
        let setters = fields.iter().map(|(plan, field)| self.setter(plan, field));
        let entry_setters =
            fields.iter().filter_map(|(plan, field)| self.entry_setter(plan, field));
        let rest_setters = self.rest_setters(plan);
        quote! {
            impl #name {
                #new
                #(#setters)*
                #(#entry_setters)*
                #rest_setters
                #unknown
            }
        }
    }

    /// `Option<String>`
    pub(super) fn field_type(self, plan: &FieldPlan) -> TokenStream {
        let ty = self.scope.ty(&plan.ty);
        match plan.presence {
            Presence::Required | Presence::Constant => ty,
            Presence::Optional | Presence::RequiredNullable => {
                let option = self.scope.prelude("Option");
                quote!(#option<#ty>)
            }
            Presence::OptionalNullable => quote!(rt::Field<#ty>),
        }
    }

    fn accept_field(self, plan: &FieldPlan) -> Accept {
        let name = ident(&plan.ident);
        match plan.presence {
            Presence::RequiredNullable => self.scope.accept_nullable(&name, &plan.ty, true),
            Presence::OptionalNullable => self.scope.accept_nullable(&name, &plan.ty, false),
            Presence::Required | Presence::Constant | Presence::Optional => {
                self.scope.accept(&name, &plan.ty)
            }
        }
    }

    /// `pub fn new(name: impl Into<String>) -> Self { .. }`
    fn new_function(self, plan: &StructPlan, fields: &[(&FieldPlan, &Field)]) -> TokenStream {
        let arguments: Vec<&FieldPlan> =
            plan.arguments.iter().filter_map(|index| plan.fields.get(*index)).collect();
        let flattened = plan.flattened.as_ref().map(|(field, union)| {
            (ident(field), self.scope.accept(&ident(field), &Ty::Item(*union)))
        });
        let parameters = match &plan.required_struct {
            Some(name) => {
                let name = ident(name);
                quote!(required: #name)
            }
            None => {
                let parameters = arguments.iter().map(|field| {
                    let (ident, ty) = (ident(&field.ident), self.accept_field(field).ty);
                    quote!(#ident: #ty,)
                });
                let flattened = flattened.iter().map(|(field, accept)| {
                    let ty = &accept.ty;
                    quote!(#field: #ty,)
                });
                quote!(#(#parameters)* #(#flattened)*)
            }
        };
        let from_struct = plan.required_struct.is_some();
        let values = fields.iter().map(|(plan, field)| {
            let ident = ident(&plan.ident);
            match plan.presence {
                Presence::RequiredNullable if plan.filled => quote!(#ident: None,),
                Presence::Required | Presence::RequiredNullable if from_struct => {
                    quote!(#ident: required.#ident,)
                }
                Presence::Required | Presence::RequiredNullable => {
                    let value = self.accept_field(plan).value;
                    if ident == value.to_string() {
                        quote!(#ident,)
                    } else {
                        quote!(#ident: #value,)
                    }
                }
                Presence::Constant => {
                    let value = self.constant(plan, field);
                    quote!(#ident: #value,)
                }
                Presence::Optional if plan.filled => {
                    let value = self.constant(plan, field);
                    quote!(#ident: Some(#value),)
                }
                Presence::Optional => quote!(#ident: None,),
                Presence::OptionalNullable => quote!(#ident: rt::Field::Absent,),
            }
        });
        let flattened = flattened.map(|(field, accept)| {
            let value = accept.value;
            if from_struct { quote!(#field: required.#field,) } else { quote!(#field: #value,) }
        });
        let rest = match &plan.rest {
            Some((field, _)) => {
                let field = ident(field);
                quote!(#field: ::std::collections::BTreeMap::new())
            }
            None => quote!(extra: rt::Extra::new()),
        };
        let has_setters = plan.rest.is_some()
            || fields.iter().any(|(plan, _)| {
                matches!(plan.presence, Presence::Optional | Presence::OptionalNullable)
            });
        let says = doc_lines([match (plan.has_default, has_setters) {
            (true, true) => "A value with nothing set: all properties are optional.",
            (true, false) => "A value without properties.",
            (false, true) => "A value with the required properties; setters add the optional ones.",
            (false, false) => "A value with its properties.",
        }]);
        quote!(#says pub fn new(#parameters) -> Self { Self { #(#values)* #flattened #rest } })
    }

    /// The only value that a property can have.
    pub(super) fn constant(self, plan: &FieldPlan, field: &Field) -> TokenStream {
        let integer_enum = matches!(self.resolved(&plan.ty), Ty::Item(id) if matches!(&self.plan.item(*id).kind, ItemKind::Enum { integer: true, .. }));
        match &field.constant {
            Some(Json::Bool(value)) => quote!(#value),
            Some(Json::Number(number)) => {
                let literal = match (number.as_i64(), number.as_u64()) {
                    (Some(number), _) => Literal::i64_unsuffixed(number),
                    (None, number) => Literal::u64_unsuffixed(number.unwrap_or_default()),
                };
                if integer_enum { quote!(#literal.into()) } else { quote!(#literal) }
            }
            Some(Json::String(text)) => {
                let text = Literal::string(text);
                quote!(#text.into())
            }
            _ => quote!(::std::default::Default::default()),
        }
    }

    /// `pub fn external_id(mut self, external_id: impl Into<String>) -> Self { .. }`
    fn setter(self, plan: &FieldPlan, field: &Field) -> Option<TokenStream> {
        let (setter, ident) = (ident(&plan.setter), ident(&plan.ident));
        let Accept { ty, value } = self.accept_field(plan);
        let value = match plan.presence {
            Presence::Optional => quote!(Some(#value)),
            Presence::OptionalNullable => value,
            Presence::Required | Presence::RequiredNullable | Presence::Constant => return None,
        };
        let docs = self.setter_docs(field);
        Some(
            quote!(#docs #[must_use] pub fn #setter(mut self, #ident: #ty) -> Self { self.#ident = #value; self }),
        )
    }

    /// `pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self { .. }`
    fn entry_setter(self, plan: &FieldPlan, field: &Field) -> Option<TokenStream> {
        let Ty::Map(of) = &plan.ty else { return None };
        let (setter, field_ident) = (ident(plan.entry_setter.as_ref()?), ident(&plan.ident));
        let (key, Accept { ty, value }) = self.scope.accept_entry(&ident("value"), of);
        let add = match plan.presence {
            Presence::Required | Presence::Constant => {
                quote!(self.#field_ident.insert(key.into(), #value);)
            }
            Presence::Optional | Presence::RequiredNullable => {
                quote!(self.#field_ident.get_or_insert_default().insert(key.into(), #value);)
            }
            Presence::OptionalNullable => quote! {
                let mut entries = ::std::mem::take(&mut self.#field_ident).into_value().unwrap_or_default();
                entries.insert(key.into(), #value);
                self.#field_ident = rt::Field::Value(entries);
            },
        };
        let mut docs = doc_lines([format!("Adds an entry to {}.", code(&field.name))]);
        if field.docs.deprecated {
            docs.extend(quote!(#[deprecated]));
        }
        Some(
            quote!(#docs #[must_use] pub fn #setter(mut self, key: #key, value: #ty) -> Self { #add self }),
        )
    }

    /// `extra()`, where properties may come that the document does not name. Elsewhere
    /// `rt::record!` has it.
    fn unknown(self, item: &Item, plan: &StructPlan) -> TokenStream {
        if plan.rest.is_some() || !item.in_cycle {
            return TokenStream::new();
        }
        quote! {
            /// Properties that the API document does not know.
            pub fn extra(&self) -> &rt::Extra { &self.extra }
            /// Properties that the API document does not know, to be changed.
            pub fn extra_mut(&mut self) -> &mut rt::Extra { &mut self.extra }
        }
    }

    /// For the properties that the document does not name but gives a type.
    fn rest_setters(self, plan: &StructPlan) -> TokenStream {
        let Some((field, of)) = &plan.rest else { return TokenStream::new() };
        let field = ident(field);
        let Accept { ty, value } = self.scope.accept(&field, &Ty::Map(Box::new(of.clone())));
        let entry = plan.rest_entry.as_ref().map(|entry| {
            let entry = ident(entry);
            let (key, Accept { ty, value }) = self.scope.accept_entry(&ident("value"), of);
            quote! {
                /// Adds another property.
                #[must_use]
                pub fn #entry(mut self, key: #key, value: #ty) -> Self { self.#field.insert(key.into(), #value); self }
            }
        });
        quote! {
            /// All other properties.
            #[must_use]
            pub fn #field(mut self, #field: #ty) -> Self { self.#field = #value; self }
            #entry
        }
    }

    /// `pub struct WebhookDeliveryDataRequired { .. }`
    fn required_struct(
        self,
        plan: &StructPlan,
        fields: &[(&FieldPlan, &Field)],
        item: &Item,
    ) -> Option<TokenStream> {
        let name = ident(plan.required_struct.as_ref()?);
        let arguments = plan.arguments.iter().filter_map(|index| fields.get(*index));
        let members = arguments.map(|(plan, field)| {
            let (docs, ident, ty) = (
                docs(&field.docs, &self.otherwise(field)),
                ident(&plan.ident),
                self.field_type(plan),
            );
            quote!(#docs pub #ident: #ty,)
        });
        let flattened = plan.flattened.as_ref().map(|(field, union)| {
            let (field, union) = (ident(field), self.scope.item(*union));
            quote!(/** Which of several forms it takes. */ pub #field: #union,)
        });
        let says = doc_lines([format!(
            "The required properties, for {}.",
            code(&format!("{}::new", item.name))
        )]);
        // Without `Debug` where something in it is secret.
        let derives =
            self.scope.derives(if plan.redacted { &["Clone"] } else { &["Debug", "Clone"] });
        Some(quote!(#says #[derive(#derives)] pub struct #name { #(#members)* #flattened }))
    }

    /// Of a property without words of its own: those of its type.
    fn otherwise(self, field: &Field) -> String {
        words_of_type(self.api, &field.ty)
            .unwrap_or_else(|| format!("{} on the wire.", code(&field.name)))
    }

    /// The first paragraph of what the document says of the property: the rest is at the field.
    fn setter_docs(self, field: &Field) -> TokenStream {
        let mut lines: Vec<String> = docs_lines(&field.docs)
            .into_iter()
            .take_while(|line| !line.is_empty() && !line.starts_with("```"))
            .collect();
        if lines.is_empty() {
            let words = words_of_type(self.api, &field.ty);
            lines.push(words.unwrap_or_else(|| format!("Sets {}.", code(&field.name))));
        }
        let lines = doc_lines(lines);
        if field.docs.deprecated { quote!(#lines #[deprecated]) } else { lines }
    }
}

/// `rt::redacted_debug!(Spec { name } hidden { value });`
fn redacted_debug(name: &str, plan: &StructPlan) -> TokenStream {
    let of = |hidden: bool| {
        plan.fields
            .iter()
            .filter(move |field| field.hidden == hidden)
            .map(|field| ident(&field.ident))
    };
    let (name, hidden) = (ident(name), of(true));
    let other = plan
        .flattened
        .iter()
        .map(|(field, _)| field)
        .chain(plan.rest.iter().map(|(field, _)| field))
        .map(|field| ident(field));
    let shown = of(false).chain(other);
    quote!(rt::redacted_debug!(#name { #(#shown),* } hidden { #(#hidden),* });)
}
