//! How an object is read and written: the runtime's `Record`, or `BoxedRecord` where a type
//! contains itself.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Types;
use crate::emit::reading::{self, Reading};
use crate::emit::tokens::ident;
use crate::ir::Field;
use crate::plan::{FieldPlan, Item, ItemKind, Presence, StructPlan, Ty};

impl Types<'_> {
    pub(super) fn record(
        self,
        item: &Item,
        plan: &StructPlan,
        fields: &[(&FieldPlan, &Field)],
    ) -> TokenStream {
        let name = ident(&item.name);
        if !item.in_cycle {
            return self.record_macro(&name, plan, fields);
        }
        let names = fields.iter().map(|(_, field)| Literal::string(&field.name));
        let rest = match (&plan.flattened, &plan.rest) {
            (Some((_, union)), _) => {
                let union = self.scope.item(*union);
                quote!(rt::Flat<#union>)
            }
            (None, Some((_, ty))) => {
                let map = self.scope.ty(&Ty::Map(Box::new(ty.clone())));
                match reading::of_rest(self.plan, ty) {
                    Reading::Number => quote!(rt::Numbers<#map>),
                    Reading::Rule(rule) => quote!(rt::RestAs<#map, #rule>),
                    Reading::Own => map,
                }
            }
            (None, None) => quote!(rt::Extra),
        };
        let read = self.read_boxed(plan);
        let write = self.write(plan, fields);
        quote! {
            impl rt::BoxedRecord for #name {
                const FIELDS: &'static [&'static str] = &[#(#names),*];
                type Rest = #rest;
                #read
                #write
            }
            rt::record_serde_boxed!(#name);
        }
    }

    /// `rt::record!(Secret { 0 name: required String = "name" } extra);`
    fn record_macro(
        self,
        name: &Ident,
        plan: &StructPlan,
        fields: &[(&FieldPlan, &Field)],
    ) -> TokenStream {
        let properties = fields.iter().enumerate().map(|(index, (plan, field))| {
            let (index, ident, how) =
                (Literal::usize_unsuffixed(index), ident(&plan.ident), ident(&self.how(plan)));
            let (ty, wire) = (self.field_type(plan), Literal::string(&field.name));
            let rule = reading::of_field(self.plan, plan).rule().map(|rule| quote!(as #rule));
            quote!(#index #ident: #how #ty #rule = #wire)
        });
        let rest = match (&plan.flattened, &plan.rest) {
            (Some((field, union)), _) => {
                let (field, union) = (ident(field), self.scope.item(*union));
                quote!(flat #field: #union)
            }
            (None, Some((field, ty))) => {
                let (field, map) = (ident(field), self.scope.ty(&Ty::Map(Box::new(ty.clone()))));
                match reading::of_rest(self.plan, ty) {
                    Reading::Number => quote!(numbers #field: #map),
                    Reading::Rule(rule) => quote!(#field: #map as #rule),
                    Reading::Own => quote!(#field: #map),
                }
            }
            (None, None) => quote!(extra),
        };
        quote!(rt::record!(#name { #(#properties),* } #rest);)
    }

    /// Written out where a type contains itself: its slots are on the heap (see `boxed.rs` of the
    /// runtime).
    fn read_boxed(self, plan: &StructPlan) -> TokenStream {
        let (result, boxed) = (self.scope.prelude("Result"), self.scope.prelude("Box"));
        let r = ident("r");
        let empty = plan.fields.iter().map(empty_slot);
        let take = |(index, field): (usize, &FieldPlan)| {
            let index = Literal::usize_unsuffixed(index);
            let take = self.take_boxed(field, &index);
            (quote!(#index), take)
        };
        let takes: Vec<_> = plan.fields.iter().enumerate().map(take).collect();
        let loop_ = reading(&r, &takes);
        let finish = finish(plan, self.rest_taken(plan), &r, |index, field| {
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

    /// `r.value_into(&mut s.0)`
    fn take_boxed(self, field: &FieldPlan, index: &Literal) -> TokenStream {
        if self.leads_to_record(&field.ty) {
            let is_list = field.presence == Presence::Required
                && reading::is_collection(self.plan, &field.ty);
            let how = ident(&format!("{}_deep", if is_list { "list" } else { how_to_read(field) }));
            return quote!(r.#how(&mut s.#index));
        }
        let (by, how) = match reading::of_field(self.plan, field) {
            Reading::Number => (None, "number"),
            Reading::Rule(rule) => (Some(quote!(.by::<#rule>())), "into"),
            Reading::Own => (None, "into"),
        };
        let how = ident(&format!("{}_{how}", how_to_read(field)));
        quote!(r #by.#how(&mut s.#index))
    }

    /// How the map of the other properties is taken out of what read it, where that is no map
    /// itself.
    fn rest_taken(self, plan: &StructPlan) -> Option<TokenStream> {
        let (_, ty) = plan.rest.as_ref()?;
        match reading::of_rest(self.plan, ty) {
            Reading::Number => Some(quote!(.0)),
            Reading::Rule(_) => Some(quote!(.into_map())),
            Reading::Own => None,
        }
    }

    fn write(self, plan: &StructPlan, fields: &[(&FieldPlan, &Field)]) -> TokenStream {
        let puts = fields.iter().map(|(plan, field)| {
            let (ident, wire, how) =
                (ident(&plan.ident), Literal::string(&field.name), ident(&self.how(plan)));
            quote!(w.#how(#wire, &self.#ident);)
        });
        let flat = plan.flattened.as_ref().map(|(field, _)| {
            let field = ident(field);
            quote!(w.flat(&self.#field);)
        });
        let (exact, rest) = match &plan.rest {
            Some((field, ty)) => {
                let field = ident(field);
                (
                    None,
                    match reading::of_rest(self.plan, ty) {
                        Reading::Number => quote!(rt::Numbers(&self.#field)),
                        Reading::Rule(_) | Reading::Own => quote!(self.#field),
                    },
                )
            }
            None => (Some(quote!(w.exact(&self.extra);)), quote!(self.extra)),
        };
        quote! {
            fn write<W: rt::Write>(&self, w: &mut W) {
                #exact
                #(#puts)*
                #flat
                w.rest(&#rest);
            }
        }
    }

    /// The word for it in `rt::record!`, and the method that writes it.
    fn how(self, field: &FieldPlan) -> String {
        let how = match field.presence {
            Presence::Required | Presence::RequiredNullable | Presence::Constant => "required",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "nullable",
        };
        match reading::of_field(self.plan, field) {
            Reading::Number => format!("{how}_number"),
            Reading::Rule(_) | Reading::Own => how.to_owned(),
        }
    }

    /// Whether a type is, inside `Box`, `Vec`, `Option` and maps, an object that is read on the
    /// heap.
    fn leads_to_record(self, ty: &Ty) -> bool {
        match ty {
            Ty::Boxed(inner) | Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) => {
                self.leads_to_record(inner)
            }
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

fn empty_slot(field: &FieldPlan) -> TokenStream {
    if field.presence == Presence::OptionalNullable {
        quote!(rt::Field::Absent)
    } else {
        quote!(None)
    }
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
        Presence::Required | Presence::RequiredNullable | Presence::Constant => {
            quote!(#r.need(#slot, #index)?)
        }
        Presence::Optional | Presence::OptionalNullable => slot,
    }
}

/// `Ok(Self { .. })`, the union out of the rest first where there is one.
/// `taken`: how the map is taken out of what read it.
fn finish(
    plan: &StructPlan,
    taken: Option<TokenStream>,
    r: &Ident,
    value: impl Fn(usize, &FieldPlan) -> TokenStream,
) -> TokenStream {
    let values = plan.fields.iter().enumerate().map(|(index, field)| {
        let (ident, value) = (ident(&field.ident), value(index, field));
        if ident == value.to_string() { quote!(#ident) } else { quote!(#ident: #value) }
    });
    let Some((kind, _)) = &plan.flattened else {
        let rest = plan.rest.as_ref().map_or_else(|| ident("extra"), |(field, _)| ident(field));
        return quote!(Ok(Self { #(#values,)* #rest: #r.end()? #taken }));
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
