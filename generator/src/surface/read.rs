//! The public items of a crate, each with what its users depend on.

mod implementations;

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Attribute, Fields, Item as Code, Meta, TraitItem};

use super::authentication::{facts_of_all, of_most, variables};
use super::modules::{Modules, is_hidden, is_public};
use crate::file_set::FileSet;

/// Macros that call each other go no deeper.
const DEEPEST: usize = 16;

/// One thing that users may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    pub kind: ItemKind,
    /// The module that defines it: `resources::agents`.
    pub module: String,
    /// The name of the type that it belongs to.
    pub owner: Option<String>,
    /// Types, by which code compiles or not.
    pub signature: String,
    /// A method's arguments, in order.
    pub arguments: Vec<Argument>,
    /// The environment variables that keys are read from, by security scheme.
    pub variables: BTreeMap<String, String>,
    /// What all requests have: `the server of the API` and its address.
    pub facts: BTreeMap<String, String>,
    /// `GET /v1/agents/{id}`
    pub request: Option<String>,
    /// What the call asks for, where that is not what all do: `accountKey`
    pub authentication: Option<String>,
    /// The condition under which it is there.
    pub gate: Option<String>,
    pub is_deprecated: bool,
    /// A type whose values others may not write out whole, nor match without a rest; a trait's
    /// method that need not be written.
    pub is_open: bool,
    /// A field, a variant or a trait's method, which stands wherever its owner is written out.
    pub is_part: bool,
}

/// What a public item is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ItemKind {
    Struct,
    Enum,
    Trait,
    Alias,
    Function,
    Constant,
    Field,
    Variant,
    Method,
    /// An implementation of a trait, a feature, or a fact of all calls.
    #[default]
    Other,
}

impl ItemKind {
    /// What users name by itself as a type.
    pub fn is_type(self) -> bool {
        matches!(self, Self::Struct | Self::Enum | Self::Trait | Self::Alias)
    }
}

/// A positional argument of a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    pub name: String,
    pub ty: String,
}

impl Item {
    /// Types of others may implement it.
    pub fn is_trait(&self) -> bool {
        self.kind == ItemKind::Trait
    }
}

/// By their names. `None`: some file is no Rust.
pub fn items(files: &FileSet) -> Option<BTreeMap<String, Item>> {
    let modules = Modules::read(files)?;
    let mut found = BTreeMap::new();
    for (path, module) in modules.iter() {
        let mut reader = Reader { modules: &modules, module: path, found: &mut found };
        module.items.iter().for_each(|item| reader.item(item, 0));
    }
    let root = modules.iter().find(|(path, _)| path.is_empty());
    let authentication = root.and_then(|(_, root)| of_most(&root.items));
    let variables = root.map(|(_, root)| variables(&root.items)).unwrap_or_default();
    let facts = root.map(|(_, root)| facts_of_all(&root.items)).unwrap_or_default();
    let call = Item { authentication, variables, facts, ..Item::default() };
    found.insert("a call".to_owned(), call);
    if let Some(manifest) = files.get("Cargo.toml") {
        found.extend(features(manifest)?);
    }
    Some(found)
}

/// Features of the manifest, and which turn on others.
fn features(manifest: &str) -> Option<BTreeMap<String, Item>> {
    let manifest: toml::Table = manifest.parse().ok()?;
    let features =
        manifest.get("features").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    let mut found = BTreeMap::new();
    for (name, on) in &features {
        let owner = format!("the feature `{name}`");
        let others = on.as_array().into_iter().flatten().filter_map(toml::Value::as_str);
        for other in others.filter(|other| features.contains_key(*other)) {
            found.insert(
                format!("{owner} with `{other}`"),
                Item { owner: Some(owner.clone()), ..Item::default() },
            );
        }
        found.insert(owner, Item::default());
    }
    Some(found)
}

/// Of one module.
struct Reader<'a> {
    modules: &'a Modules,
    module: &'a str,
    found: &'a mut BTreeMap<String, Item>,
}

impl<'a> Reader<'a> {
    fn item(&mut self, item: &Code, depth: usize) {
        match item {
            Code::Struct(of) => {
                self.named(&of.ident, &of.attrs, |reader, owner| reader.structure(owner, of))
            }
            Code::Enum(of) => {
                self.named(&of.ident, &of.attrs, |reader, owner| reader.enumeration(owner, of))
            }
            Code::Trait(of) => {
                self.named(&of.ident, &of.attrs, |reader, owner| reader.interface(owner, of))
            }
            Code::Type(of) => self.named(&of.ident, &of.attrs, |reader, owner| {
                let signature = format!("{}{}", reader.text(&of.generics), reader.text(&of.ty));
                let kind = ItemKind::Alias;
                reader.add(owner, &of.attrs, Item { kind, signature, ..Item::default() });
            }),
            Code::Fn(of) => self.named(&of.sig.ident, &of.attrs, |reader, name| {
                let (signature, arguments) = reader.function(&of.sig);
                let kind = ItemKind::Function;
                reader.add(name, &of.attrs, Item { kind, signature, arguments, ..Item::default() });
            }),
            Code::Const(of) => self.named(&of.ident, &of.attrs, |reader, name| {
                let (kind, signature) = (ItemKind::Constant, reader.text(&of.ty));
                reader.add(name, &of.attrs, Item { kind, signature, ..Item::default() });
            }),
            Code::Static(of) => self.named(&of.ident, &of.attrs, |reader, name| {
                let (kind, signature) = (ItemKind::Constant, reader.text(&of.ty));
                reader.add(name, &of.attrs, Item { kind, signature, ..Item::default() });
            }),
            Code::Impl(of) => match &of.trait_ {
                Some((path, _)) => self.trait_impl(of, path),
                None => self.methods(of, depth),
            },
            Code::Macro(of) if of.ident.is_none() && depth < DEEPEST => {
                let expanded =
                    self.modules.rules(&of.mac.path).and_then(|rules| rules.expand(&of.mac.tokens));
                let file = expanded.and_then(|tokens| syn::parse2::<syn::File>(tokens).ok());
                file.iter()
                    .flat_map(|file| &file.items)
                    .for_each(|item| self.item(item, depth + 1));
            }
            _ => {}
        }
    }

    /// What users can name, by the name that they use.
    fn named(
        &mut self,
        ident: &syn::Ident,
        attributes: &[Attribute],
        read: impl FnOnce(&mut Self, &str),
    ) {
        if let Some(name) =
            self.modules.exposed(self.module, &ident.to_string()).filter(|_| !is_hidden(attributes))
        {
            read(self, name);
        }
    }

    fn text(&self, tokens: &impl ToTokens) -> String {
        self.modules.text(self.module, tokens)
    }

    fn add(&mut self, name: &str, attributes: &[Attribute], item: Item) {
        let is_deprecated =
            attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        let gate = attributes.iter().find_map(gate);
        let module = self.module.to_owned();
        let mut item = Item { module, is_deprecated, gate, request: request(attributes), ..item };
        // Twice: under one condition and under another, or of several forms of a type.
        if let Some(other) = self.found.remove(name) {
            if other.signature != item.signature {
                item.signature = format!("{} | {}", other.signature, item.signature);
            }
            item.gate = item.gate.filter(|gate| other.gate.as_ref() == Some(gate));
        }
        self.found.insert(name.to_owned(), item);
    }

    fn structure(&mut self, owner: &str, of: &syn::ItemStruct) {
        let is_open = is_open(&of.attrs) || of.fields.iter().any(|field| !is_public(&field.vis));
        let signature = format!("struct{}", self.text(&of.generics));
        let kind = ItemKind::Struct;
        self.add(owner, &of.attrs, Item { kind, signature, is_open, ..Item::default() });
        self.derives(owner, &of.attrs);
        for (at, field) in of.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
            let name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
            let item = Item {
                kind: ItemKind::Field,
                owner: Some(owner.to_owned()),
                signature: self.text(&field.ty),
                is_part: true,
                ..Item::default()
            };
            self.add(&format!("{owner}.{name}"), &field.attrs, item);
        }
    }

    fn enumeration(&mut self, owner: &str, of: &syn::ItemEnum) {
        let signature = format!("enum{}", self.text(&of.generics));
        let (kind, is_open) = (ItemKind::Enum, is_open(&of.attrs));
        self.add(owner, &of.attrs, Item { kind, signature, is_open, ..Item::default() });
        self.derives(owner, &of.attrs);
        for variant in of.variants.iter().filter(|variant| !is_hidden(&variant.attrs)) {
            let signature = match &variant.fields {
                Fields::Unit => String::new(),
                Fields::Unnamed(fields) => fields
                    .unnamed
                    .iter()
                    .map(|field| self.text(&field.ty))
                    .collect::<Vec<_>>()
                    .join(", "),
                Fields::Named(fields) => self.text(&fields.named),
            };
            let item = Item {
                kind: ItemKind::Variant,
                owner: Some(owner.to_owned()),
                signature,
                is_part: true,
                ..Item::default()
            };
            self.add(&format!("{owner}::{}", variant.ident), &variant.attrs, item);
        }
    }

    /// A trait, which users may write out for types of theirs.
    fn interface(&mut self, owner: &str, of: &syn::ItemTrait) {
        let signature = format!("trait{} {}", self.text(&of.generics), self.text(&of.supertraits));
        self.add(
            owner,
            &of.attrs,
            Item {
                kind: ItemKind::Trait,
                signature: signature.trim().to_owned(),
                ..Item::default()
            },
        );
        for item in &of.items {
            let (name, attributes, (signature, arguments), is_open) = match item {
                TraitItem::Fn(of) => {
                    (&of.sig.ident, &of.attrs, self.function(&of.sig), of.default.is_some())
                }
                TraitItem::Type(of) => (
                    &of.ident,
                    &of.attrs,
                    (self.text(&of.bounds), Vec::new()),
                    of.default.is_some(),
                ),
                TraitItem::Const(of) => {
                    (&of.ident, &of.attrs, (self.text(&of.ty), Vec::new()), of.default.is_some())
                }
                _ => continue,
            };
            let part = Item {
                kind: ItemKind::Method,
                owner: Some(owner.to_owned()),
                signature,
                arguments,
                is_open,
                is_part: !is_open,
                ..Item::default()
            };
            self.add(&format!("{owner}::{name}"), attributes, part);
        }
    }

    /// What a type can do by its derives: `Default` goes when a property becomes required.
    fn derives(&mut self, owner: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let mut names = Vec::new();
            // What cannot be read is not emitted.
            let _ = attribute.parse_nested_meta(|derive| {
                names.extend(derive.path.segments.last().map(|last| last.ident.to_string()));
                Ok(())
            });
            for name in names {
                self.add(
                    &format!("{name} for {owner}"),
                    &[],
                    Item { owner: Some(owner.to_owned()), ..Item::default() },
                );
            }
        }
    }
}

fn is_by_hand(module: &str) -> bool {
    matches!(module.split("::").next(), Some("runtime" | "ext"))
}

fn is_open(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// `#[cfg(feature = "blocking")]` → `feature = "blocking"`
fn gate(attribute: &Attribute) -> Option<String> {
    let Meta::List(list) = &attribute.meta else { return None };
    list.path.is_ident("cfg").then(|| list.tokens.to_string())
}

/// The line of a method's documentation that is its HTTP method and path.
fn request(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else {
            return None;
        };
        let line = line.value();
        let request = line.trim().strip_prefix('`')?.strip_suffix('`')?;
        let (http_method, path) = request.split_once(' ')?;
        (http_method.bytes().all(|byte| byte.is_ascii_uppercase()) && path.starts_with('/'))
            .then(|| request.to_owned())
    })
}
