//! The public items of emitted files, each with what its users depend on.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Attribute, Fields, FnArg, ImplItem, Meta, Type, Visibility};

use crate::file_set::FileSet;

/// One thing that users may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// The name of the type that it belongs to.
    pub owner: Option<String>,
    /// Types, by which code compiles or not.
    pub signature: String,
    /// Of a method's arguments.
    pub names: String,
    /// `GET /v1/agents/{id}`
    pub request: Option<String>,
    pub is_deprecated: bool,
    /// A type whose values others may not write out whole, nor match without a rest.
    pub is_open: bool,
    /// A field or a variant, which stands wherever its owner is written out.
    pub is_part: bool,
}

/// By their paths. `None`: some file is no Rust.
pub fn items(files: &FileSet) -> Option<BTreeMap<String, Item>> {
    let mut reader = Reader { prefix: String::new(), found: BTreeMap::new() };
    for (path, text) in files.iter() {
        if let Some(prefix) = prefix(path) {
            reader.prefix = prefix;
            reader.file(&syn::parse_file(text).ok()?);
        }
    }
    Some(reader.found)
}

/// `src/types/agents.rs` → `types::`, as its items are reachable; the runtime and what is written by hand are no matter of the document.
pub fn prefix(path: &str) -> Option<String> {
    let module = path.strip_prefix("src/")?.strip_suffix(".rs")?;
    match module.split_once('/') {
        Some(("types", _)) => Some("types::".to_owned()),
        // A handle and a builder are called like no other.
        Some(("resources", _)) => Some(String::new()),
        None if matches!(module, "client" | "errors") => Some(String::new()),
        _ => None,
    }
}

struct Reader {
    prefix: String,
    found: BTreeMap<String, Item>,
}

impl Reader {
    fn file(&mut self, file: &syn::File) {
        for item in &file.items {
            match item {
                syn::Item::Struct(of) if is_public(&of.vis) => self.structure(of),
                syn::Item::Enum(of) if is_public(&of.vis) => self.enumeration(of),
                syn::Item::Type(of) if is_public(&of.vis) => {
                    let signature = text(&of.ty);
                    let name = self.path(&of.ident.to_string());
                    self.add(name, &of.attrs, Item { signature, ..Item::default() });
                }
                syn::Item::Impl(of) if of.trait_.is_none() => self.methods(of),
                syn::Item::Macro(of) if of.mac.path.segments.last().is_some_and(|last| last.ident == "union_from") => {
                    self.conversions(of.mac.tokens.clone());
                }
                _ => {}
            }
        }
    }

    fn path(&self, name: &str) -> String {
        format!("{}{name}", self.prefix)
    }

    fn add(&mut self, name: String, attributes: &[Attribute], item: Item) {
        let is_deprecated = attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
        self.found.insert(name, Item { is_deprecated, request: request(attributes), ..item });
    }

    fn structure(&mut self, of: &syn::ItemStruct) {
        let owner = self.path(&of.ident.to_string());
        let is_open = is_open(&of.attrs) || of.fields.iter().any(|field| !is_public(&field.vis));
        self.add(owner.clone(), &of.attrs, Item { signature: "struct".to_owned(), is_open, ..Item::default() });
        self.derives(&owner, &of.attrs);
        for field in of.fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(ident) = &field.ident else { continue };
            let item = Item { owner: Some(owner.clone()), signature: text(&field.ty), is_part: true, ..Item::default() };
            self.add(format!("{owner}.{ident}"), &field.attrs, item);
        }
    }

    fn enumeration(&mut self, of: &syn::ItemEnum) {
        let owner = self.path(&of.ident.to_string());
        let item = Item { signature: "enum".to_owned(), is_open: is_open(&of.attrs), ..Item::default() };
        self.add(owner.clone(), &of.attrs, item);
        self.derives(&owner, &of.attrs);
        for variant in &of.variants {
            let signature = match &variant.fields {
                Fields::Unit => String::new(),
                fields => fields.iter().map(|field| text(&field.ty)).collect::<Vec<_>>().join(", "),
            };
            let item = Item { owner: Some(owner.clone()), signature, is_part: true, ..Item::default() };
            self.add(format!("{owner}::{}", variant.ident), &variant.attrs, item);
        }
    }

    /// What a type can do by its derives: `Default` goes when a property becomes required.
    fn derives(&mut self, owner: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let Meta::List(list) = &attribute.meta else { continue };
            let names = list.tokens.clone().into_iter().filter_map(|token| match token {
                TokenTree::Ident(name) => Some(name.to_string()),
                _ => None,
            });
            for name in names {
                let item = Item { owner: Some(owner.to_owned()), ..Item::default() };
                self.found.insert(format!("{name} for {owner}"), item);
            }
        }
    }

    fn methods(&mut self, of: &syn::ItemImpl) {
        let Type::Path(path) = &*of.self_ty else { return };
        let Some(ident) = path.path.segments.last().map(|last| last.ident.to_string()) else { return };
        let owner = self.path(&ident);
        for item in &of.items {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) => {
                    let (mut types, mut names) = (Vec::new(), Vec::new());
                    for input in &method.sig.inputs {
                        match input {
                            FnArg::Receiver(_) => {}
                            FnArg::Typed(argument) => {
                                types.push(text(&argument.ty));
                                names.push(text(&argument.pat));
                            }
                        }
                    }
                    let output = match &method.sig.output {
                        syn::ReturnType::Default => String::new(),
                        syn::ReturnType::Type(_, ty) => format!(" -> {}", text(ty)),
                    };
                    let signature = format!("fn({}){output}", types.join(", "));
                    let names = names.join(", ");
                    let item = Item { owner: Some(owner.clone()), signature, names, ..Item::default() };
                    self.add(format!("{owner}::{}", method.sig.ident), &method.attrs, item);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let item = Item { owner: Some(owner.clone()), signature: text(&constant.ty), ..Item::default() };
                    self.add(format!("{owner}::{}", constant.ident), &constant.attrs, item);
                }
                _ => {}
            }
        }
    }

    /// `Kind { One(Payload), Two(Payload) }`: each payload becomes a `Kind` by `From`.
    fn conversions(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter();
        let (Some(TokenTree::Ident(of)), Some(TokenTree::Group(variants))) = (tokens.next(), tokens.next()) else { return };
        let owner = self.path(&of.to_string());
        for token in variants.stream() {
            if let TokenTree::Group(payload) = token {
                let name = format!("From<{}> for {owner}", tidy(&payload.stream().to_string()));
                self.found.insert(name, Item { owner: Some(owner.clone()), ..Item::default() });
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_open(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"))
}

/// The line of a method's documentation that is its verb and path.
fn request(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else { return None };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { return None };
        let line = line.value();
        let request = line.trim().strip_prefix('`')?.strip_suffix('`')?;
        let (verb, path) = request.split_once(' ')?;
        (verb.bytes().all(|byte| byte.is_ascii_uppercase()) && path.starts_with('/')).then(|| request.to_owned())
    })
}

fn text(tokens: &impl ToTokens) -> String {
    tidy(&quote!(#tokens).to_string())
}

/// Tokens as people write them, without the roads that emitted code takes to its own.
fn tidy(tokens: &str) -> String {
    let mut text = format!(" {tokens}");
    for (loose, tight) in [
        (" :: std :: option :: ", " "),
        (" :: std :: string :: ", " "),
        (" :: std :: vec :: ", " "),
        (" rt :: ", " "),
        (" :: ", "::"),
        (" ::", "::"),
        (":: ", "::"),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        ("( ", "("),
        (" )", ")"),
        ("<::", "<"),
        ("(::", "("),
        (",::", ", "),
    ] {
        text = text.replace(loose, tight);
    }
    text.trim().trim_start_matches("::").to_owned()
}
