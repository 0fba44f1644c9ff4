//! What the `impl` blocks of a crate give: methods, and traits of its types.

use quote::{ToTokens, quote};
use syn::{FnArg, Generics, ImplItem, Path, ReturnType, Signature, Type};

use super::{Argument, DEEPEST, Item, ItemKind, Reader, is_by_hand};
use crate::surface::authentication::of_method;
use crate::surface::modules::{Found, is_hidden, is_public};

impl<'a> Reader<'a> {
    /// `impl Trait for Type`, where users can name the type, or the trait is one of ours.
    pub(super) fn trait_impl(&mut self, of: &syn::ItemImpl, path: &Path) {
        let (Some(last), false) = (path.segments.last(), is_hidden(&of.attrs)) else { return };
        let (head, is_ours) = match self.modules.resolve(self.module, &words(path)) {
            Some(Found::Item(module, name)) => match self.modules.exposed(&module, &name) {
                Some(name) => (name.to_owned(), true),
                None => return,
            },
            Some(Found::Outside(path)) => (path.last().cloned().unwrap_or_default(), false),
            Some(Found::Module(_)) | None => (last.ident.to_string(), false),
        };
        let arguments =
            if last.arguments.is_empty() { String::new() } else { self.text(&last.arguments) };
        let (owner, target) = match self.shown_type(&of.self_ty) {
            Shown::As(owner, path) if is_general(path, &of.generics) => {
                (owner.to_owned(), owner.to_owned())
            }
            Shown::As(owner, _) => (owner.to_owned(), self.text(&of.self_ty)),
            Shown::Foreign if is_ours => (head.clone(), self.text(&of.self_ty)),
            Shown::Foreign | Shown::Private => return,
        };
        let types = of.items.iter().filter_map(|item| match item {
            ImplItem::Type(of) => Some(format!("{} = {}", of.ident, self.text(&of.ty))),
            _ => None,
        });
        let signature =
            std::iter::once(self.bounds(&of.generics)).chain(types).filter(|part| !part.is_empty());
        let signature = signature.collect::<Vec<_>>().join(", ");
        self.add(
            &format!("{head}{arguments} for {target}"),
            &of.attrs,
            Item { owner: Some(owner), signature, ..Item::default() },
        );
    }

    pub(super) fn methods(&mut self, of: &syn::ItemImpl, depth: usize) {
        let Shown::As(owner, _) = self.shown_type(&of.self_ty) else { return };
        let bounds = self.bounds(&of.generics);
        for item in of.items.iter() {
            match item {
                ImplItem::Fn(method) if is_public(&method.vis) && !is_hidden(&method.attrs) => {
                    let (signature, arguments) = self.function(&method.sig);
                    let signature = if bounds.is_empty() {
                        signature
                    } else {
                        format!("{signature} where {bounds}")
                    };
                    let name = format!("{owner}::{}", method.sig.ident);
                    let authentication = of_method(method);
                    let item = Item {
                        kind: ItemKind::Method,
                        owner: Some(owner.to_owned()),
                        signature,
                        arguments,
                        authentication,
                        ..Item::default()
                    };
                    self.add(&name, &method.attrs, item);
                    if method.sig.constness.is_some() {
                        let item = Item { owner: Some(name.clone()), ..Item::default() };
                        self.add(&format!("{name} in constants"), &[], item);
                    }
                }
                ImplItem::Const(of) if is_public(&of.vis) && !is_hidden(&of.attrs) => {
                    let item = Item {
                        kind: ItemKind::Constant,
                        owner: Some(owner.to_owned()),
                        signature: self.text(&of.ty),
                        ..Item::default()
                    };
                    self.add(&format!("{owner}::{}", of.ident), &of.attrs, item);
                }
                ImplItem::Macro(call) if depth < DEEPEST => {
                    let expanded = self
                        .modules
                        .rules(&call.mac.path)
                        .and_then(|rules| rules.expand(&call.mac.tokens));
                    let (generics, ty) = (&of.generics, &of.self_ty);
                    let whole = expanded.map(|tokens| quote!(impl #generics #ty { #tokens }));
                    if let Some(whole) =
                        whole.and_then(|whole| syn::parse2::<syn::ItemImpl>(whole).ok())
                    {
                        self.methods(&whole, depth + 1);
                    }
                }
                _ => {}
            }
        }
    }

    fn shown_type<'t>(&self, ty: &'t Type) -> Shown<'a, 't> {
        let Type::Path(path) = ty else { return Shown::Foreign };
        match self.modules.resolve(self.module, &words(&path.path)) {
            Some(Found::Item(module, name)) => match self.modules.exposed(&module, &name) {
                Some(name) => Shown::As(name, &path.path),
                None => Shown::Private,
            },
            _ => Shown::Foreign,
        }
    }

    /// The types, and the arguments one by one.
    pub(super) fn function(&self, of: &Signature) -> (String, Vec<Argument>) {
        let (mut types, mut arguments) = (Vec::new(), Vec::new());
        for input in &of.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    types.push(self.text(receiver).trim_start_matches("mut ").to_owned())
                }
                FnArg::Typed(argument) => {
                    let ty = self.text(&argument.ty);
                    types.push(ty.clone());
                    let name = argument
                        .pat
                        .to_token_stream()
                        .to_string()
                        .trim_start_matches("mut ")
                        .to_owned();
                    arguments.push(Argument { name, ty });
                }
            }
        }
        let output = match &of.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => format!(" -> {}", self.text(ty)),
        };
        // Which argument is which matters where the document says so; what is written by hand is
        // renamed at will.
        if is_by_hand(self.module) {
            arguments.clear();
        }
        let (start, generics) =
            (if of.asyncness.is_some() { "async fn" } else { "fn" }, &of.generics);
        let condition = generics
            .where_clause
            .as_ref()
            .map(|clause| format!(" {}", self.text(clause)))
            .unwrap_or_default();
        (
            format!("{start}{}({}){output}{condition}", self.text(generics), types.join(", ")),
            arguments,
        )
    }

    /// What an `impl` asks of its types.
    fn bounds(&self, generics: &Generics) -> String {
        let parameters = generics.type_params().filter(|parameter| !parameter.bounds.is_empty());
        let mut bounds: Vec<String> = parameters.map(|parameter| self.text(parameter)).collect();
        bounds.extend(
            generics
                .where_clause
                .iter()
                .flat_map(|clause| &clause.predicates)
                .map(|bound| self.text(bound)),
        );
        bounds.join(", ")
    }
}

/// How users see the type of an `impl`.
enum Shown<'a, 't> {
    /// By this name; and its path as it is written.
    As(&'a str, &'t Path),
    /// Not at all.
    Private,
    /// It is of another crate, or any.
    Foreign,
}

fn words(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.to_string()).collect()
}

/// `Field<T>` of an `impl<T>`, not `Field<String>`.
fn is_general(path: &Path, generics: &Generics) -> bool {
    let Some(syn::PathArguments::AngleBracketed(arguments)) =
        path.segments.last().map(|last| &last.arguments)
    else {
        return true;
    };
    arguments.args.iter().all(|argument| match argument {
        syn::GenericArgument::Type(Type::Path(ty)) => ty
            .path
            .get_ident()
            .is_some_and(|name| generics.type_params().any(|parameter| parameter.ident == *name)),
        syn::GenericArgument::Lifetime(_) => true,
        _ => false,
    })
}
