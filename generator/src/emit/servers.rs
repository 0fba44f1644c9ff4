//! `src/servers.rs`: the servers of a document with several, or with variables, as types of the
//! SDK.

use proc_macro2::TokenStream;
use quote::quote;

use super::source::{self, SourceFile};
use super::tokens::{code, doc_lines, ident};
use crate::ir::{Api, Server, ServerVariable};
use crate::naming::idents::{NameScope, raw, snake_name, type_name, variant_name};
use crate::naming::words::words;

/// The servers that users can choose from: none where there is one plain server.
///
/// Servers that differ in the scheme alone are one.
pub fn chosen_from(api: &Api) -> Vec<&Server> {
    if has_environments(api) {
        return api.servers.iter().collect();
    }
    let location = |server: &Server| {
        server
            .template
            .split_once("//")
            .map(|(_, location)| location.trim_end_matches('/').to_owned())
    };
    let mut seen = Vec::new();
    let mut servers: Vec<&Server> = Vec::new();
    for server in &api.servers {
        if let Some(location) = location(server).filter(|location| !seen.contains(location)) {
            seen.push(location);
            servers.push(server);
        }
    }
    let has_choice = servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty());
    if has_choice { servers } else { Vec::new() }
}

/// Whether the servers are environments of the config.
fn has_environments(api: &Api) -> bool {
    api.servers.iter().any(|server| server.name.is_some())
}

/// The enum of the servers: `Server` or `Environment`.
pub fn enum_name(api: &Api) -> &'static str {
    if has_environments(api) { "Environment" } else { "Server" }
}

/// The names that the file uses itself.
const OTHERS: [&str; 8] =
    ["Environment", "Server", "String", "Self", "Default", "From", "Into", "Clone"];

/// The whole file, where there is something to choose.
pub fn file(api: &Api) -> Option<SourceFile> {
    let servers = chosen_from(api);
    if servers.is_empty() {
        return None;
    }
    let mut types =
        Types { names: NameScope::reserving(&OTHERS), enums: Vec::new(), items: Vec::new() };
    let of_all = ident(enum_name(api));
    let method = ident(if has_environments(api) { "environment" } else { "server" });
    let what = if has_environments(api) { "environment" } else { "server" };
    let (enum_docs, method_docs, head) = (
        doc_lines([if has_environments(api) {
            "An environment of the API."
        } else {
            "A server of the API."
        }]),
        doc_lines([format!(
            "The {what} of the API, in place of the default one. It sets the base URL."
        )]),
        format!(" The {what}s of this API, for `Client::builder().{what}(..)`."),
    );
    let mut variants = Vec::new();
    let mut arms = Vec::new();
    for (server, name) in servers.iter().zip(names(&servers)) {
        let (docs, variant, url) = (doc_lines(words_of(server)), ident(&name), &server.template);
        if server.variables.is_empty() {
            variants.push(quote!(#docs #variant,));
            arms.push(quote!(Self::#variant => #url.to_owned(),));
        } else {
            let of = ident(&types.server(server, &name));
            variants.push(quote!(#docs #variant(#of),));
            arms.push(quote!(Self::#variant(server) => server.url(),));
            types.items.push(quote! {
                impl From<#of> for #of_all {
                    fn from(server: #of) -> Self {
                        Self::#variant(server)
                    }
                }
            });
        }
    }
    let items = types.items;
    Some(source::rust(
        "src/servers.rs",
        quote! {
            #![doc = #head]

            use crate::runtime::emit as rt;

            #enum_docs
            #[non_exhaustive]
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub enum #of_all { #(#variants)* }
            impl #of_all {
                /// The address of the server.
                pub fn url(&self) -> String {
                    match self { #(#arms)* }
                }
            }
            #(#items)*
            impl rt::ClientBuilder {
                #method_docs
                pub fn #method(self, #method: impl Into<#of_all>) -> Self {
                    self.base_url(#method.into().url())
                }
            }
        },
    ))
}

/// The variants: after the description where that is short, else after the host.
pub fn names(servers: &[&Server]) -> Vec<String> {
    let mut names = NameScope::reserving(&[]);
    let one = |server: &&Server| {
        let said = words(server.description.as_deref().unwrap_or_default());
        let host = server.template.split("//").nth(1).unwrap_or_default();
        let label = words(
            host.split(['.', '/', ':']).find(|label| !label.contains('{')).unwrap_or_default(),
        );
        if let Some(name) = &server.name {
            return names.first_free([variant_name(&words(name), "Main").as_str()]);
        }
        let base = variant_name(if (1..=4).contains(&said.len()) { &said } else { &label }, "Main");
        names.first_free([base.as_str()])
    };
    servers.iter().map(one).collect()
}

fn words_of(server: &Server) -> Vec<String> {
    let description = server.description.as_deref().map(super::doc_text::lines).unwrap_or_default();
    let blank = (!description.is_empty()).then(String::new);
    description.into_iter().chain(blank).chain([code(&server.template)]).collect()
}

/// What stands beside the enum.
struct Types<'a> {
    names: NameScope,
    /// Enums of variables: one for all variables of a name and its values.
    enums: Vec<(&'a ServerVariable, String)>,
    items: Vec<TokenStream>,
}

impl<'a> Types<'a> {
    fn free(&mut self, base: &str) -> String {
        self.names.first_free([base])
    }

    /// The struct of a server with variables.
    fn server(&mut self, server: &'a Server, variant: &str) -> String {
        let name = self.free(variant);
        let (of, template) = (ident(&name), &server.template);
        let mut taken = NameScope::reserving(&["new", "url"]);
        let (mut fields, mut starts, mut asked, mut setters, mut values) =
            (vec![], vec![], vec![], vec![], vec![]);
        for variable in &server.variables {
            let field =
                ident(&raw(taken.first_free([snake_name(&variable.name, "value").as_str()])));
            let on_wire = &variable.name;
            let (ty, takes, made, text) = match self.variable(variable) {
                Some(ty) => {
                    (quote!(#ty), quote!(#ty), quote!(#field), quote!(self.#field.as_str()))
                }
                None => (
                    quote!(String),
                    quote!(impl Into<String>),
                    quote!(#field.into()),
                    quote!(&self.#field),
                ),
            };
            let docs =
                doc_lines(variable.description.as_deref().map_or_else(
                    || vec![format!("Sets {}.", code(on_wire))],
                    super::doc_text::lines,
                ));
            fields.push(quote!(#field: #ty,));
            match self.default(variable) {
                Some(value) => {
                    starts.push(quote!(#field: #value,));
                    setters.push(quote!(#docs pub fn #field(mut self, #field: #takes) -> Self { self.#field = #made; self }));
                }
                None => {
                    starts.push(quote!(#field: #made,));
                    asked.push(quote!(#field: #takes));
                }
            }
            values.push(quote!((#on_wire, #text)));
        }
        let docs = doc_lines([format!("The server {}.", code(template))]);
        let default = asked
            .is_empty()
            .then(|| quote!(impl Default for #of { fn default() -> Self { Self::new() } }));
        self.items.push(quote! {
            #docs
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub struct #of { #(#fields)* }
            impl #of {
                /// The server with the default values of its variables.
                pub fn new(#(#asked),*) -> Self { Self { #(#starts)* } }
                #(#setters)*
                fn url(&self) -> String { rt::server_url(#template, &[#(#values),*]) }
            }
            #default
        });
        name
    }

    /// The enum of a variable with a list of values.
    fn variable(&mut self, variable: &'a ServerVariable) -> Option<proc_macro2::Ident> {
        if variable.values.is_empty() {
            return None;
        }
        let is_same = |known: &&ServerVariable| {
            known.name == variable.name && known.values == variable.values
        };
        if let Some((_, name)) = self.enums.iter().find(|(known, _)| is_same(known)) {
            return Some(ident(name));
        }
        let name = self.free(&type_name(&variable.name, "Value"));
        let of = ident(&name);
        let variants: Vec<_> = value_names(variable).iter().map(|name| ident(name)).collect();
        let (values, what) =
            (&variable.values, doc_lines([format!("A value of {}.", code(&variable.name))]));
        let docs = values.iter().map(|value| doc_lines([code(value)]));
        self.items.push(quote! {
            #what
            #[non_exhaustive]
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
            pub enum #of { #(#docs #variants,)* }
            impl #of {
                /// The value in the address.
                pub fn as_str(self) -> &'static str {
                    match self { #(Self::#variants => #values,)* }
                }
            }
        });
        self.enums.push((variable, name));
        Some(of)
    }

    fn default(&mut self, variable: &'a ServerVariable) -> Option<TokenStream> {
        let default = variable.default.as_ref()?;
        let Some(of) = self.variable(variable) else { return Some(quote!(#default.to_owned())) };
        let at = variable.values.iter().position(|value| value == default)?;
        let variant = ident(value_names(variable).get(at)?);
        Some(quote!(#of::#variant))
    }
}

fn value_names(variable: &ServerVariable) -> Vec<String> {
    let mut names = NameScope::reserving(&[]);
    let one = |value: &String| {
        let base = variant_name(&words(value), "Empty");
        names.first_free([base.as_str()])
    };
    variable.values.iter().map(one).collect()
}
