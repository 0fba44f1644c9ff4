//! What the expressions of an example name: its imports are collected while it is built.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Names, Values};
use crate::emit::tokens::{Scope, ident};
use crate::plan::Ty;

/// See the module.
#[derive(Clone, Default)]
pub(in crate::emit) struct UsedNames {
    /// Types below `types`.
    types: BTreeSet<String>,
    /// Paths of types beside methods, in the order of their first use.
    paths: Vec<TokenStream>,
    /// Crates other than the SDK and tokio.
    pub(super) crates: BTreeSet<&'static str>,
    /// Whether some value is parsed, with `?`, when the example runs.
    pub(super) parses: bool,
}

impl Values<'_> {
    /// `use cadenya::types::{Agent, AgentSpec};`, for what was named so far.
    pub fn imports(&self) -> TokenStream {
        if self.names == Names::Qualified {
            return TokenStream::new();
        }
        let used = self.used.borrow();
        let (krate, paths) = (self.krate(), &used.paths);
        let names: Vec<Ident> = used.types.iter().map(|name| ident(name)).collect();
        let types = match names.as_slice() {
            [] => TokenStream::new(),
            [one] => quote!(use #krate::types::#one;),
            several => quote!(use #krate::types::{#(#several),*};),
        };
        quote!(#(use #paths;)* #types)
    }

    /// `use cadenya::types;`, if something was named as `types::Agent`.
    pub fn import_of_types(&self) -> Option<TokenStream> {
        let krate = self.krate();
        let is_named = self.names == Names::Qualified && !self.used.borrow().types.is_empty();
        is_named.then(|| quote!(use #krate::types;))
    }

    /// Crates other than the SDK and tokio that were named so far.
    pub fn crates(&self) -> BTreeSet<&'static str> {
        self.used.borrow().crates.clone()
    }

    /// Whether a value that was made so far is parsed, with `?`, when the example runs.
    pub fn parses(&self) -> bool {
        self.used.borrow().parses
    }

    /// Forgets what an expression named that was not made in the end.
    pub(in crate::emit) fn attempt(
        &self,
        build: impl FnOnce() -> Option<TokenStream>,
    ) -> Option<TokenStream> {
        let before = self.used.borrow().clone();
        let code = build();
        if code.is_none() {
            self.used.replace(before);
        }
        code
    }

    /// A type of a resource's module, from where the expression stands.
    pub(in crate::emit) fn beside(&self, module: &[Ident], name: &Ident) -> TokenStream {
        let krate = self.krate();
        let path = quote!(#krate::resources #(::#module)*::#name);
        match self.names {
            Names::Qualified => path,
            Names::Imported => {
                let paths = &mut self.used.borrow_mut().paths;
                if paths.iter().all(|other| other.to_string() != path.to_string()) {
                    paths.push(path);
                }
                quote!(#name)
            }
        }
    }

    /// An item's name from where the expression stands.
    pub(super) fn name(&self, name: &str) -> TokenStream {
        let (krate, name_ident) = (self.krate(), ident(name));
        if self.names == Names::Imported && (self.plan.shadowed.contains(name) || name == "Self") {
            return quote!(#krate::types::#name_ident);
        }
        self.used.borrow_mut().types.insert(name.to_owned());
        match self.names {
            Names::Qualified => quote!(types::#name_ident),
            Names::Imported => quote!(#name_ident),
        }
    }

    /// A type's name, for the places where nothing else tells it.
    pub(super) fn name_of(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Item(id) => self.name(&self.plan.item(*id).name),
            other => Scope::outside(self.plan).ty(other),
        }
    }
}
