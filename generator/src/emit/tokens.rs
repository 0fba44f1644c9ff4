//! The words that all emitted code is made of: identifiers, the names of types, documentation.

use std::cell::Cell;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use super::{doc_text, reading};
use crate::ir;
use crate::plan::{ALL_FEATURES, ItemId, Plan, Ty};

/// Where the code stands that names a type: decides how `types::*` and the prelude are reached from
/// there.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    plan: &'a Plan,
    /// What stands before the name of an item: nothing within `types`, `types::` in resources,
    /// `cadenya::types::` in examples.
    prefix: Prefix<'a>,
}

#[derive(Clone, Copy)]
enum Prefix<'a> {
    None,
    /// The cell is set when a type is named.
    Types(Option<&'a Cell<bool>>),
    Crate(&'a str),
}

impl<'a> Scope<'a> {
    /// A file under `types/`: items by their bare names.
    pub fn types(plan: &'a Plan) -> Self {
        Self { plan, prefix: Prefix::None }
    }
    /// A file that says `use crate::types;`.
    pub fn resources(plan: &'a Plan) -> Self {
        Self { plan, prefix: Prefix::Types(None) }
    }
    /// A file that says `use crate::types;` if a type was named.
    pub fn collecting(plan: &'a Plan, names_types: &'a Cell<bool>) -> Self {
        Self { plan, prefix: Prefix::Types(Some(names_types)) }
    }
    /// Outside of the crate: examples, tests, documentation.
    pub fn outside(plan: &'a Plan) -> Self {
        Self { plan, prefix: Prefix::Crate(&plan.crate_name) }
    }

    /// The plan that the code is of.
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }
    /// What a type is beneath its aliases.
    pub fn resolved<'t>(&'t self, ty: &'t Ty) -> &'t Ty {
        self.plan.resolved(ty)
    }
    /// The rule by which a response of this type is read, if it needs one.
    pub fn reading_rule(&self, ty: &Ty) -> Option<TokenStream> {
        reading::of_location(self.plan, ty)
    }
    /// For what an alias names: a file under `types/` imports the alias only.
    pub fn beneath_alias(&self) -> Self {
        match self.prefix {
            Prefix::None => Self { prefix: Prefix::Crate("crate"), ..*self },
            _ => *self,
        }
    }

    /// A name of the prelude, short unless something of this SDK has the name.
    pub fn prelude(&self, name: &'static str) -> TokenStream {
        let name_ident = ident(name);
        if !self.plan.shadowed.contains(name) {
            return quote!(#name_ident);
        }
        match name {
            "Option" => quote!(::std::option::Option),
            "Result" => quote!(::std::result::Result),
            "String" => quote!(::std::string::String),
            "Vec" => quote!(::std::vec::Vec),
            "Box" => quote!(::std::boxed::Box),
            "Into" | "From" | "TryFrom" | "TryInto" | "AsRef" | "AsMut" => {
                quote!(::std::convert::#name_ident)
            }
            "IntoIterator" | "Iterator" | "Extend" => quote!(::std::iter::#name_ident),
            "Default" => quote!(::std::default::Default),
            "Clone" => quote!(::std::clone::Clone),
            "Send" | "Sync" | "Sized" | "Copy" | "Unpin" => quote!(::std::marker::#name_ident),
            _ => quote!(#name_ident),
        }
    }

    /// What `#[derive(..)]` lists: absolute where a type of this SDK has the name, for an import of
    /// that would be in the way.
    pub fn derives(&self, names: &[&'static str]) -> TokenStream {
        let paths = names.iter().map(|name| {
            let ident = ident(name);
            match *name {
                name if !self.plan.shadowed.contains(name) => quote!(#ident),
                "Debug" => quote!(::std::fmt::Debug),
                "PartialEq" | "Eq" | "PartialOrd" | "Ord" => quote!(::std::cmp::#ident),
                "Hash" => quote!(::std::hash::Hash),
                name => self.prelude(name),
            }
        });
        quote!(#(#paths),*)
    }

    /// The name of an emitted type.
    pub fn item(&self, id: ItemId) -> TokenStream {
        let name = ident(&self.plan.item(id).name);
        match self.prefix {
            Prefix::None => quote!(#name),
            Prefix::Types(named) => {
                named.inspect(|named| named.set(true));
                quote!(types::#name)
            }
            Prefix::Crate(krate) => {
                let krate = ident(krate);
                quote!(#krate::types::#name)
            }
        }
    }

    /// A Rust type.
    pub fn ty(&self, ty: &Ty) -> TokenStream {
        let rt = self.runtime();
        match ty {
            Ty::Json => quote!(::serde_json::Value),
            Ty::Bool => quote!(bool),
            Ty::I32 => quote!(i32),
            Ty::I64 => quote!(i64),
            Ty::U32 => quote!(u32),
            Ty::U64 => quote!(u64),
            Ty::F32 => quote!(f32),
            Ty::F64 => quote!(f64),
            Ty::String => self.prelude("String"),
            Ty::Timestamp => quote!(::jiff::Timestamp),
            Ty::Date => quote!(::jiff::civil::Date),
            Ty::Uuid => quote!(::uuid::Uuid),
            Ty::Base64 => quote!(#rt::Base64),
            Ty::File => quote!(#rt::FilePart),
            Ty::Upload => quote!(#rt::Upload),
            Ty::FieldMask => quote!(#rt::FieldMask),
            Ty::Custom(path) => custom(path),
            Ty::Vec(item) => {
                let (vec, item) = (self.prelude("Vec"), self.ty(item));
                quote!(#vec<#item>)
            }
            Ty::Map(value) => {
                let (string, value) = (self.prelude("String"), self.ty(value));
                quote!(::std::collections::BTreeMap<#string, #value>)
            }
            Ty::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(item));
                quote!((#(#items,)*))
            }
            Ty::Option(value) => {
                let (option, value) = (self.prelude("Option"), self.ty(value));
                quote!(#option<#value>)
            }
            Ty::Boxed(value) => {
                let (boxed, value) = (self.prelude("Box"), self.ty(value));
                quote!(#boxed<#value>)
            }
            Ty::Opaque(value) => {
                let value = self.ty(value);
                quote!(#rt::Opaque<#value>)
            }
            Ty::Item(id) => self.item(*id),
        }
    }

    /// Where the runtime's names are: the alias `rt`, or the crate's root for those outside.
    fn runtime(&self) -> TokenStream {
        match self.prefix {
            Prefix::None | Prefix::Types(_) => quote!(rt),
            Prefix::Crate(krate) => {
                let krate = ident(krate);
                quote!(#krate)
            }
        }
    }
}

/// A checked identifier of the plan: `r#type` and `name` alike.
pub fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// `#[cfg(feature = "agents")]`
pub fn gate(feature: Option<&str>) -> TokenStream {
    feature.map(|feature| quote!(#[cfg(feature = #feature)])).unwrap_or_default()
}

/// What holds where features may leave a part of the SDK out.
pub fn if_partial(plan: &Plan, attribute: TokenStream) -> TokenStream {
    if plan.features.is_empty() {
        return TokenStream::new();
    }
    quote!(#[cfg_attr(not(feature = #ALL_FEATURES), #attribute)])
}

/// A path that the config gave for a format; `config` has checked that it is one.
fn custom(path: &str) -> TokenStream {
    let absolute = format!("::{}", path.trim_start_matches("::"));
    match absolute.parse() {
        Ok(tokens) => tokens,
        Err(_) => quote!(::serde_json::Value),
    }
}

/// `#[doc = ".."]`, one attribute a line, from Markdown that is already safe (ours, or
/// [`doc_text::lines`]'s).
pub fn doc_lines<L: AsRef<str>>(lines: impl IntoIterator<Item = L>) -> TokenStream {
    let lines = lines.into_iter().map(|line| {
        let line = line.as_ref();
        Literal::string(&if line.is_empty() { String::new() } else { format!(" {line}") })
    });
    quote!(#(#[doc = #lines])*)
}

/// The document's words as attributes, or `otherwise` (one honest sentence, safe Markdown) where it
/// has none; `#[deprecated]` where it says so.
pub fn docs(docs: &ir::Docs, otherwise: &str) -> TokenStream {
    let mut lines = docs_lines(docs);
    if lines.is_empty() {
        lines.push(otherwise.to_owned());
    }
    let lines = doc_lines(lines);
    let deprecated = deprecated(docs);
    quote!(#lines #deprecated)
}

/// `#[deprecated]`, with its message where there is one.
pub fn deprecated(docs: &ir::Docs) -> Option<TokenStream> {
    docs.deprecated.then(|| match &docs.deprecation {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    })
}

/// Text of the document as a code span: never Markdown.
pub fn code(text: &str) -> String {
    let clean: String = text
        .chars()
        .map(|c| {
            if c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let clean = clean.trim();
    if clean.is_empty() {
        "`\"\"`".to_owned()
    } else if clean.contains('`') {
        format!("``` {clean} ```")
    } else {
        format!("`{clean}`")
    }
}

/// The first words that the document has for a type, where a place of that type has none itself.
pub fn words_of_type(api: &ir::Api, ty: &ir::Type) -> Option<String> {
    let ir::Type::Named(id) = ty.innermost() else { return None };
    let docs = &api.types.get(id.index())?.docs;
    let words = doc_text::sentence(docs.summary.as_deref().or(docs.description.as_deref())?);
    (!words.is_empty()).then_some(words)
}

/// The document's words, made safe for rustdoc: summary, description, and where to read more.
pub fn docs_lines(docs: &ir::Docs) -> Vec<String> {
    let mut lines = Vec::new();
    for text in [&docs.summary, &docs.description].into_iter().flatten() {
        let mut part = doc_text::lines(text);
        // Many documents give the same words twice.
        if part.is_empty() || part == lines {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.append(&mut part);
    }
    if let Some(url) = docs.external.as_deref().and_then(doc_text::url) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.push(format!("See also <{url}>."));
    }
    lines
}
