//! Everything under `types/`: a file per module of the plan, re-exported flat.

mod conversions;
mod enums;
mod received;
mod record;
pub mod shapes;
mod structs;
mod unions;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::location_sentence::location_sentence;
use super::source::{self, SourceFile, Task};
use super::tokens::{Scope, code, deprecated, doc_lines, docs_lines, gate, ident};
use crate::ir::{Api, Name, TypeDef};
use crate::plan::{Direction, Item, ItemId, ItemKind, Plan, Ty};
use shapes::ShapeNames;

/// What the files' code needs to know.
#[derive(Clone, Copy)]
pub struct Types<'a> {
    api: &'a Api,
    plan: &'a Plan,
    scope: Scope<'a>,
}

/// One task for each file, `types/mod.rs` first, `shapes.rs` last.
pub fn tasks<'a>(api: &'a Api, plan: &'a Plan, shapes: &'a ShapeNames) -> Vec<Task<'a>> {
    // A scope does not leave its thread.
    let types = move || Types { api, plan, scope: Scope::types(plan) };
    let root: Task<'a> = Box::new(move || types().root());
    let modules = plan
        .items
        .chunk_by(|a, b| a.module == b.module)
        .map(move |items| -> Task<'a> { Box::new(move || types().module(items, shapes)) });
    let shapes =
        (!shapes.is_empty()).then(|| -> Task<'a> { Box::new(move || types().shapes(shapes)) });
    std::iter::once(root).chain(modules).chain(shapes).collect()
}

impl<'a> Types<'a> {
    /// `types/mod.rs`
    fn root(self) -> SourceFile {
        let modules: Vec<_> = self
            .plan
            .items
            .chunk_by(|a, b| a.module == b.module)
            .filter_map(|items| items.first())
            .map(|item| (ident(&item.module), gate(self.plan.features.of_module(&item.module))))
            .collect();
        let uses = modules.iter().map(|(module, gate)| quote!(#gate pub use #module::*;));
        let modules = modules.iter().map(|(module, gate)| quote!(#gate mod #module;));
        let uuid = self.plan.uses_uuid.then(|| quote!(crate::runtime::emit::plain!(::uuid::Uuid);));
        source::rust(
            "src/types/mod.rs",
            quote! {
                //! The data that the API takes and gives: objects, enums, unions.
                //!
                //! Objects are made by `new` with what is required; setters add the rest. Enums and
                //! unions are open: what this version of the crate does not know is kept in their
                //! `Unknown` variant, and unknown properties in `extra`.

                // Deprecated items are part of others; names of setters and the words of docs are
                // the API's.
                #![allow(
                    deprecated,
                    clippy::disallowed_names,
                    clippy::doc_lazy_continuation,
                    clippy::doc_overindented_list_items,
                    clippy::large_enum_variant,
                    clippy::should_implement_trait,
                    clippy::type_complexity
                )]

                #(#modules)*

                #(#uses)*

                #uuid
            },
        )
    }

    /// `types/agents.rs`
    fn module(self, items: &[Item], shapes: &ShapeNames) -> SourceFile {
        let module = items.first().map_or("", |item| item.module.as_str());
        let runtime = needs_runtime(items).then(|| {
            quote!(
                use crate::runtime::emit as rt;
            )
        });
        let choices = items.iter().any(|item| shapes.of_union(item.of).is_some()).then(|| {
            quote!(
                use crate::shapes;
            )
        });
        let imports: Vec<_> = self.imports(items, module).into_iter().map(ident).collect();
        let imports = match imports.as_slice() {
            [] => quote!(),
            [one] => quote!(use super::#one;),
            many => quote!(use super::{#(#many),*};),
        };
        let built =
            items.iter().filter(|item| item.is_built && !matches!(item.kind, ItemKind::Alias(_)));
        let built: Vec<_> = built.map(|item| ident(&item.name)).collect();
        let values = (!built.is_empty()).then(|| quote!(rt::values!(#(#built),*);));
        let items = items.iter().map(|item| {
            let (written, opaque, received) =
                (self.item(item, shapes), opaque(item), self.received_conversion(item));
            quote!(#written #received #opaque)
        });
        source::rust(
            format!("src/types/{module}.rs"),
            quote!(#runtime #choices #imports #(#items)* #values),
        )
    }

    /// What an item derives: these, and what the config adds.
    fn derives(self, usual: &[&'static str], item: &Item) -> TokenStream {
        let added =
            item.derives.iter().map(|derive| derive.as_str()).filter(|name| !usual.contains(name));
        let names: Vec<&'static str> = usual.iter().copied().chain(added).collect();
        self.scope.derives(&names)
    }

    fn item(self, item: &Item, shapes: &ShapeNames) -> TokenStream {
        match &item.kind {
            ItemKind::Struct(strukt) => self.strukt(item, strukt),
            ItemKind::Enum { variants, unknown, integer } => {
                self.open_enum(item, variants, unknown, *integer)
            }
            ItemKind::Union { variants, unknown, from } => {
                let serde = self.union_serde(item, variants, shapes);
                self.union(item, variants, [serde, self.union_from(item, variants, from)], unknown)
            }
            ItemKind::Alias(ty) => {
                let (docs, name, ty) = (self.docs(item), ident(&item.name), self.scope.ty(ty));
                quote!(#docs pub type #name = #ty;)
            }
        }
    }

    /// The items of other modules that those of this one name.
    fn imports(self, items: &[Item], module: &str) -> BTreeSet<&'a str> {
        let mut names = BTreeSet::new();
        let mut add = |id: ItemId| {
            let item = self.plan.item(id);
            if item.module != module {
                names.insert(item.name.as_str());
            }
        };
        for item in items {
            match &item.kind {
                ItemKind::Struct(strukt) => {
                    strukt.fields.iter().for_each(|field| each_item(&field.ty, &mut add));
                    strukt.rest.iter().for_each(|(_, ty)| each_item(ty, &mut add));
                    strukt.flattened.iter().for_each(|(_, id)| add(*id));
                }
                ItemKind::Union { variants, .. } => {
                    variants.iter().for_each(|variant| each_item(&variant.ty, &mut add))
                }
                ItemKind::Alias(ty) => each_item(ty, &mut add),
                ItemKind::Enum { .. } => {}
            }
        }
        names
    }

    /// The document's words about a type, or where it stands in it; and which way it goes when
    /// there is another for the other.
    fn docs(self, item: &Item) -> TokenStream {
        let definition = self.api.ty(item.of);
        let mut lines = docs_lines(&definition.docs);
        if lines.is_empty() {
            lines.push(fallback_doc(definition));
        }
        let of = self.plan.of_types.get(item.of.index()).copied().unwrap_or_default();
        if let (Some(sent), Some(received)) = (of.sent, of.received)
            && sent != received
        {
            let (way, other) = match item.direction {
                Direction::Sent => ("sent", received),
                _ => ("received", sent),
            };
            lines.push(String::new());
            let other_way = if way == "sent" { "received" } else { "sent" };
            lines.push(format!(
                "As it is {way}; {} is as it is {other_way}.",
                code(&self.plan.item(other).name)
            ));
        }
        let lines = doc_lines(lines);
        let deprecated = deprecated(&definition.docs);
        quote!(#lines #deprecated)
    }

    /// What a type is beneath its aliases and boxes.
    fn resolved<'t>(&'t self, ty: &'t Ty) -> &'t Ty {
        match self.plan.resolved(ty) {
            Ty::Boxed(inner) | Ty::Opaque(inner) => self.resolved(inner),
            ty => ty,
        }
    }
}

/// `rt::opaque!(Node boxed);`
fn opaque(item: &Item) -> Option<TokenStream> {
    let name = ident(&item.name);
    let boxed = item.in_cycle && matches!(item.kind, ItemKind::Struct(_));
    let boxed = boxed.then(|| ident("boxed"));
    item.is_opaque.then(|| quote!(rt::opaque!(#name #boxed);))
}

/// What can be said of a type that the document says nothing about.
fn fallback_doc(definition: &TypeDef) -> String {
    match &definition.name {
        Name::Component(name) => format!("{} of the API document.", code(name)),
        Name::Config(_) | Name::Suggested(_) => location_sentence(definition.pointer.location()),
    }
}

fn needs_runtime(items: &[Item]) -> bool {
    items.iter().any(|item| match &item.kind {
        ItemKind::Alias(ty) => {
            ty.any(&|ty| matches!(ty, Ty::Base64 | Ty::FieldMask | Ty::Opaque(_)))
        }
        _ => true,
    })
}

fn each_item(ty: &Ty, found: &mut impl FnMut(ItemId)) {
    match ty {
        Ty::Item(id) => found(*id),
        Ty::Vec(inner)
        | Ty::Map(inner)
        | Ty::Option(inner)
        | Ty::Boxed(inner)
        | Ty::Opaque(inner) => each_item(inner, found),
        Ty::Tuple(items) => items.iter().for_each(|item| each_item(item, found)),
        _ => {}
    }
}
