//! `src/shapes.rs`: what the variants of unions demand of values, as data.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Types;
use crate::emit::source::{self, SourceFile};
use crate::emit::tokens::{Scope, ident};
use crate::ir::{Api, Evidence, Json, MemberEvidence, RestEvidence, Shape, TypeId, Union, UnionBy};
use crate::naming::words::words;
use crate::plan::tag_properties::{Reading, candidates, reading, tag_paths};
use crate::plan::{Item, ItemKind, Plan, VariantPlan};

/// The names of the statics.
#[derive(Debug, Default)]
pub struct ShapeNames {
    /// Of unions.
    choices: BTreeMap<TypeId, String>,
    /// Of schemas that evidence refers to.
    shapes: BTreeMap<TypeId, String>,
}

impl ShapeNames {
    /// Names for all that emitted unions need.
    pub fn new(api: &Api, plan: &Plan) -> Self {
        let types = Types { api, plan, scope: Scope::types(plan) };
        let mut names = Self::default();
        let mut taken = HashSet::new();
        let mut open = Vec::new();
        for (item, union, variants) in types.unions() {
            let how = types.reading(union, variants);
            if how == Reading::Plain || names.choices.contains_key(&item.of) {
                continue;
            }
            names
                .choices
                .insert(item.of, free(&mut taken, &format!("{}_CHOICES", screaming(&item.name))));
            let of = candidates(union, how).into_iter().filter_map(|at| union.variants.get(at));
            of.for_each(|variant| referred(&variant.variant_evidence.evidence, &mut open));
        }
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            let Some(evidence) = types.api.evidence.get(&id) else { continue };
            if seen.insert(id) {
                referred(evidence, &mut open);
            }
        }
        for id in seen {
            let name = name_of(types.plan, id);
            names.shapes.insert(id, free(&mut taken, &name));
        }
        names
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    /// The static of a union.
    pub fn of_union(&self, id: TypeId) -> Option<Ident> {
        self.choices.get(&id).map(|name| ident(name))
    }
}

impl<'a> Types<'a> {
    /// All emitted unions.
    fn unions(self) -> impl Iterator<Item = (&'a Item, &'a Union, &'a [VariantPlan])> {
        self.plan.items.iter().filter_map(move |item| {
            match (&item.kind, &self.api.ty(item.of).shape) {
                (ItemKind::Union { variants, .. }, Shape::Union(union)) => {
                    Some((item, union, variants.as_slice()))
                }
                _ => None,
            }
        })
    }

    /// How a union is read.
    pub(super) fn reading(self, union: &Union, variants: &[VariantPlan]) -> Reading {
        reading(union, variants.iter().all(|variant| self.json_type(&variant.ty).is_some()))
    }

    /// The file.
    pub(super) fn shapes(self, names: &ShapeNames) -> SourceFile {
        let mut done = BTreeSet::new();
        let mut choices = Vec::new();
        for (item, union, variants) in self.unions() {
            if let Some(name) = names.of_union(item.of).filter(|_| done.insert(item.of)) {
                choices.push(self.choices(name, union, self.reading(union, variants), names));
            }
        }
        let shapes = names.shapes.iter().filter_map(|(id, name)| {
            let (name, shape) = (ident(name), shape(self.api.evidence.get(id)?, names));
            Some(quote!(static #name: Shape = #shape;))
        });
        let tokens = quote! {
            //! What a value shows of its type: by this the variants of unions are told apart that
            //! no single tag tells.

            // What belongs to a feature that is off.
            #![allow(dead_code, unused_imports)]

            use crate::runtime::emit::{Choices, Literal, Member, Rest, Shape, Tag};

            #(#choices)*
            #(#shapes)*
        };
        source::rust("src/shapes.rs", tokens)
    }

    fn choices(self, name: Ident, union: &Union, how: Reading, names: &ShapeNames) -> TokenStream {
        let of: Vec<_> =
            candidates(union, how).into_iter().filter_map(|at| union.variants.get(at)).collect();
        let tags = tag_paths(self.api, &of).into_iter().map(|tag| {
            let (path, decides) = (tag.path.iter().map(|name| Literal::string(name)), tag.decides);
            quote!(Tag(&[#(#path),*], #decides))
        });
        let of = of.iter().map(|variant| {
            let schema =
                Literal::string(variant.variant_evidence.schema.as_deref().unwrap_or_default());
            let shape = match &union.by {
                UnionBy::JsonType => {
                    let types = variant.tags.iter().fold(0, |all, tag| all | type_bits(tag));
                    shape(&Evidence::Types(types), names)
                }
                _ => shape(&variant.variant_evidence.evidence, names),
            };
            quote!((#schema, #shape))
        });
        quote! {
            pub(crate) static #name: Choices = Choices { tags: &[#(#tags),*], of: &[#(#of),*] };
        }
    }
}

/// The bits of a JSON type, as the runtime has them.
fn type_bits(name: &str) -> u8 {
    match name {
        "object" => 1,
        "array" => 2,
        "string" => 4,
        "number" => 8 | 16,
        "integer" => 16,
        "boolean" => 32,
        _ => 0,
    }
}

fn shape(evidence: &Evidence, names: &ShapeNames) -> TokenStream {
    let inner = |of: &Evidence| shape(of, names);
    match evidence {
        Evidence::Any => quote!(Shape::Any),
        Evidence::Types(types) => {
            let types = Literal::u8_unsuffixed(*types);
            quote!(Shape::Types(#types))
        }
        Evidence::Time => quote!(Shape::Time),
        Evidence::Day => quote!(Shape::Day),
        Evidence::Values(values) => known(values),
        Evidence::List(item) => {
            let item = inner(item);
            quote!(Shape::List(&#item))
        }
        Evidence::Tuple { items, least, rest } => {
            let (items, least) = (items.iter().map(inner), Literal::usize_unsuffixed(*least));
            let rest = match rest.as_deref().map(inner) {
                Some(rest) => quote!(Some(&#rest)),
                None => quote!(None),
            };
            quote!(Shape::Tuple(&[#(#items),*], #least, #rest))
        }
        Evidence::Object { members, rest } => {
            let members = members.iter().map(|MemberEvidence { name, required, evidence }| {
                let (name, evidence) = (Literal::string(name), inner(evidence));
                quote!(Member(#name, #required, #evidence))
            });
            let rest = match rest {
                RestEvidence::Open => quote!(Rest::Open),
                RestEvidence::Closed => quote!(Rest::Closed),
                RestEvidence::Each(of) => {
                    let of = inner(of);
                    quote!(Rest::Each(&#of))
                }
            };
            quote!(Shape::Object(&[#(#members),*], #rest))
        }
        Evidence::OneOf(several) => {
            let several = several.iter().map(inner);
            quote!(Shape::OneOf(&[#(#several),*]))
        }
        Evidence::Tagged { property, tags, of } => {
            let (property, tags, of) =
                (Literal::string(property), tags.iter().map(|tag| Literal::string(tag)), inner(of));
            quote!(Shape::Tagged(#property, &[#(#tags),*], &#of))
        }
        Evidence::OrNull(of) => {
            let of = inner(of);
            quote!(Shape::OrNull(&#of))
        }
        Evidence::See(id) => match names.shapes.get(id) {
            Some(name) => {
                let name = ident(name);
                quote!(Shape::See(&#name))
            }
            None => quote!(Shape::Any),
        },
    }
}

fn known(values: &[Json]) -> TokenStream {
    if values.iter().all(Json::is_string) {
        let texts = values.iter().filter_map(Json::as_str).map(Literal::string);
        return quote!(Shape::Text(&[#(#texts),*]));
    }
    let literals = values.iter().filter_map(|value| match value {
        Json::String(text) => {
            let text = Literal::string(text);
            Some(quote!(Literal::Text(#text)))
        }
        Json::Bool(flag) => Some(quote!(Literal::Flag(#flag))),
        Json::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Some(quote!(Literal::Integer(#whole))),
            (None, Some(number)) if number.is_finite() => Some(quote!(Literal::Float(#number))),
            _ => None,
        },
        _ => None,
    });
    quote!(Shape::Values(&[#(#literals),*]))
}

/// The schemas that evidence refers to.
fn referred(evidence: &Evidence, found: &mut Vec<TypeId>) {
    match evidence {
        Evidence::Any
        | Evidence::Types(_)
        | Evidence::Time
        | Evidence::Day
        | Evidence::Values(_) => {}
        Evidence::List(of) | Evidence::OrNull(of) | Evidence::Tagged { of, .. } => {
            referred(of, found)
        }
        Evidence::Tuple { items, rest, .. } => {
            items.iter().for_each(|item| referred(item, found));
            rest.iter().for_each(|rest| referred(rest, found));
        }
        Evidence::Object { members, rest } => {
            members.iter().for_each(|member| referred(&member.evidence, found));
            if let RestEvidence::Each(of) = rest {
                referred(of, found);
            }
        }
        Evidence::OneOf(several) => several.iter().for_each(|one| referred(one, found)),
        Evidence::See(id) => found.push(*id),
    }
}

/// After the Rust type, where the schema has one.
fn name_of(plan: &Plan, id: TypeId) -> String {
    let items = plan.of_types.get(id.index()).copied().unwrap_or_default();
    items
        .received
        .or(items.sent)
        .map_or_else(|| "SCHEMA".to_owned(), |item| screaming(&plan.item(item).name))
}

fn screaming(name: &str) -> String {
    let name = words(name).join("_").to_uppercase();
    if name.starts_with(|c: char| c.is_ascii_uppercase()) { name } else { format!("SCHEMA_{name}") }
}

fn free(taken: &mut HashSet<String>, name: &str) -> String {
    let mut free = name.to_owned();
    let mut next = 2;
    while !taken.insert(free.clone()) {
        free = format!("{name}_{next}");
        next += 1;
    }
    free
}
