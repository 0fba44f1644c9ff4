//! How an object is read and written: the runtime's `Record`, or `BoxedRecord` where a type contains itself.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Types;
use crate::emit::tokens::ident;
use crate::ir::Field;
use crate::plan::{FieldPlan, Item, ItemKind, Presence, StructPlan, Ty};

impl Types<'_> {
    pub(super) fn record(self, item: &Item, plan: &StructPlan, fields: &[(&FieldPlan, &Field)]) -> TokenStream {
        let name = ident(&item.name);
        let names = fields.iter().map(|(_, field)| Literal::string(&field.name));
        let rest = match (&plan.flattened, &plan.rest) {
            (Some((_, union)), _) => {
                let union = self.scope.item(*union);
                quote!(rt::Flat<#union>)
            }
            (None, Some((_, ty))) => self.scope.ty(&Ty::Map(Box::new(ty.clone()))),
            (None, None) => quote!(rt::Extra),
        };
        let (read, trait_, serde) = if item.in_cycle {
            (self.read_boxed(plan), quote!(BoxedRecord), quote!(record_serde_boxed))
        } else {
            (self.read(plan), quote!(Record), quote!(record_serde))
        };
        let write = self.write(plan, fields);
        quote! {
            impl rt::#trait_ for #name {
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                type Rest = #rest;
                #read
                #write
            }
            rt::#serde!(#name);
        }
    }

    /// One `match` on a property's index, one struct literal.
    fn read(self, plan: &StructPlan) -> TokenStream {
        let result = self.scope.prelude("Result");
        let r = input_name(plan);
        let slots: Vec<Ident> = plan.fields.iter().map(|field| ident(&field.ident)).collect();
        let empty = plan.fields.iter().map(empty_slot);
        let declare = match slots.as_slice() {
            [] => quote!(),
            [one] => quote!(let mut #one = #(#empty)*;),
            many => quote!(let (#(mut #many),*) = (#(#empty),*);),
        };
        let take = |index: usize, field: &FieldPlan| {
            let (slot, how) = (ident(&field.ident), ident(how_to_read(field)));
            let index = Literal::usize_unsuffixed(index);
            (quote!(#index), quote!(#slot = #r.#how()))
        };
        let takes: Vec<_> = plan.fields.iter().enumerate().map(|(index, field)| take(index, field)).collect();
        let loop_ = reading(&r, &takes);
        let finish = finish(plan, &r, |index, field| {
            let slot = ident(&field.ident);
            needed(&r, field, index, quote!(#slot))
        });
        quote! {
            fn read<'de, A: rt::MapAccess<'de>>(mut #r: rt::Input<'de, A, Self::Rest>) -> #result<Self, A::Error> {
                #declare
                #loop_
                #finish
            }
        }
    }

    /// The same with its slots on the heap (see `boxed.rs` of the runtime).
    fn read_boxed(self, plan: &StructPlan) -> TokenStream {
        let (result, boxed) = (self.scope.prelude("Result"), self.scope.prelude("Box"));
        let r = ident("r");
        let empty = plan.fields.iter().map(empty_slot);
        let take = |(index, field): (usize, &FieldPlan)| {
            let how = ident(&format!("{}_{}", how_to_read(field), if self.leads_to_record(&field.ty) { "deep" } else { "into" }));
            let index = Literal::usize_unsuffixed(index);
            (quote!(#index), quote!(r.#how(&mut s.#index)))
        };
        let takes: Vec<_> = plan.fields.iter().enumerate().map(take).collect();
        let loop_ = reading(&r, &takes);
        let finish = finish(plan, &r, |index, field| {
            let literal = Literal::usize_unsuffixed(index);
            needed(&r, field, index, quote!(s.#literal))
        });
        let (slots, s) = if plan.fields.is_empty() {
            (quote!(let s = rt::slots(|| ());), quote!(_))
        } else {
            (quote!(let mut s = rt::slots(|| (#(#empty,)*));), quote!(s))
        };
        quote! {
            fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> #result<#boxed<Self>, A::Error> {
                #slots
                #loop_
                r.build(s, |#s, r| { #finish })
            }
        }
    }

    fn write(self, plan: &StructPlan, fields: &[(&FieldPlan, &Field)]) -> TokenStream {
        let puts = fields.iter().map(|(plan, field)| {
            let (ident, wire) = (ident(&plan.ident), Literal::string(&field.name));
            match plan.presence {
                Presence::Required | Presence::RequiredNullable | Presence::Constant => quote!(w.put(#wire, &self.#ident);),
                Presence::Optional => quote!(w.opt(#wire, &self.#ident);),
                Presence::OptionalNullable => quote!(w.field(#wire, &self.#ident);),
            }
        });
        let flat = plan.flattened.as_ref().map(|(field, _)| {
            let field = ident(field);
            quote!(w.flat(&self.#field);)
        });
        let rest = plan.rest.as_ref().map_or_else(|| ident("extra"), |(field, _)| ident(field));
        quote! {
            fn write<W: rt::Write>(&self, w: &mut W) {
                #(#puts)*
                #flat
                w.rest(&self.#rest);
            }
        }
    }

    /// Whether a type is, inside `Box`, `Vec`, `Option` and maps, an object that is read on the heap.
    fn leads_to_record(self, ty: &Ty) -> bool {
        match ty {
            Ty::Boxed(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) => self.leads_to_record(inner),
            Ty::Item(id) => {
                let item = self.plan.item(*id);
                match &item.kind {
                    ItemKind::Struct(_) => item.in_cycle,
                    ItemKind::Alias(inner) => self.leads_to_record(inner),
                    ItemKind::Enum { .. } | ItemKind::Union { .. } => false,
                }
            }
            _ => false,
        }
    }
}

/// All properties, each by its index.
fn reading(r: &Ident, takes: &[(TokenStream, TokenStream)]) -> TokenStream {
    match takes {
        [] => quote!(#r.next();),
        [(index, take)] => quote!(while #r.next() == #index { #take; }),
        many => {
            let arms = many.iter().map(|(index, take)| quote!(#index => #take,));
            quote!(loop { match #r.next() { #(#arms)* _ => break, } })
        }
    }
}

/// `r`, unless a property is called so.
fn input_name(plan: &StructPlan) -> Ident {
    let free = |name: &&&str| !plan.fields.iter().any(|field| field.ident == ***name);
    ident(["r", "input", "reader"].iter().find(free).unwrap_or(&"r_"))
}

fn empty_slot(field: &FieldPlan) -> TokenStream {
    if field.presence == Presence::OptionalNullable { quote!(rt::Field::Absent) } else { quote!(None) }
}

fn how_to_read(field: &FieldPlan) -> &'static str {
    match field.presence {
        Presence::Required | Presence::RequiredNullable | Presence::Constant => "value",
        Presence::Optional => "maybe",
        Presence::OptionalNullable => "field",
    }
}

/// The value of a slot, or an error where it must be there.
fn needed(r: &Ident, field: &FieldPlan, index: usize, slot: TokenStream) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    match field.presence {
        Presence::Required | Presence::RequiredNullable | Presence::Constant => quote!(#r.need(#slot, #index)?),
        Presence::Optional | Presence::OptionalNullable => slot,
    }
}

/// `Ok(Self { .. })`, the union out of the rest first where there is one.
fn finish(plan: &StructPlan, r: &Ident, value: impl Fn(usize, &FieldPlan) -> TokenStream) -> TokenStream {
    let values = plan.fields.iter().enumerate().map(|(index, field)| {
        let (ident, value) = (ident(&field.ident), value(index, field));
        if ident == value.to_string() { quote!(#ident) } else { quote!(#ident: #value) }
    });
    let Some((kind, _)) = &plan.flattened else {
        let rest = plan.rest.as_ref().map_or_else(|| ident("extra"), |(field, _)| ident(field));
        return quote!(Ok(Self { #(#values,)* #rest: #r.end()? }));
    };
    // What is needed is asked for before the rest is taken out.
    let kind = ident(kind);
    let needs = plan.fields.iter().enumerate().map(|(index, field)| {
        let (ident, value) = (ident(&field.ident), value(index, field));
        (ident != value.to_string()).then(|| quote!(let #ident = #value;))
    });
    let names = plan.fields.iter().map(|field| ident(&field.ident));
    quote! {
        #(#needs)*
        let (#kind, extra) = #r.end()?.finish();
        Ok(Self { #(#names,)* #kind, extra })
    }
}
