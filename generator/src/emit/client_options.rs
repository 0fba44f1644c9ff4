//! Values that are set once on the client: their declaration, and the methods of the builder.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde::Serialize;

use super::doc_text;
use super::tokens::{code, doc_lines, ident};
use crate::ir::{Api, ClientOption};
use crate::naming::idents::{NameScope, raw};

/// Methods that the builder has already; a test holds this against the runtime.
pub const BUILDER: &[&str] = &[
    "add_header",
    "allow_plain_http",
    "api_key",
    "api_key_fn",
    "base",
    "base_url",
    "basic_auth",
    "build",
    "client_credentials",
    "clock",
    "deadline",
    "environment",
    "fmt",
    "from_env",
    "header",
    "http_client",
    "into",
    "max_response_size",
    "max_retries",
    "middleware",
    "mocked",
    "new",
    "oauth_scopes",
    "option",
    "pair",
    "refuse",
    "replace_server",
    "retry_policy",
    "scheme_key",
    "scheme_key_fn",
    "server",
    "set_key",
    "set_main",
    "timeout",
    "token_url",
    "webhook_key",
    "with_any_base_url",
    "with_basic_env",
    "with_options",
];

/// The names of the builder's methods, raw where they have to be.
pub fn names(api: &Api) -> Vec<String> {
    let mut taken = NameScope::default();
    let options = api.client_options.iter();
    options
        .map(|option| raw(taken.underscored(&option.name, |name| BUILDER.contains(&name))))
        .collect()
}

/// The name of a further method of the builder, beside those of the options.
pub fn free_name(api: &Api, name: &str) -> String {
    let mut taken = NameScope::default();
    names(api).iter().for_each(|name| _ = taken.reserve(name.trim_start_matches("r#")));
    raw(taken.underscored(name, |name| BUILDER.contains(&name)))
}

/// `static OPTIONS`, and the methods of the builder.
pub fn items(api: &Api) -> Option<TokenStream> {
    if api.client_options.is_empty() {
        return None;
    }
    let text = |value: &Option<String>| match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    };
    let names = names(api);
    let declared = api.client_options.iter().zip(&names).map(|(option, name)| {
        let name = name.trim_start_matches("r#");
        let (env, default, header) = (text(&option.env), text(&option.default), text(&option.header));
        let (query, required) = (text(&option.query), option.required);
        let (cookie, variable) = (text(&option.cookie), text(&option.variable));
        quote!(rt::ClientOption {
            name: #name, env: #env, default: #default, header: #header, query: #query, cookie: #cookie, variable: #variable, required: #required
        })
    });
    let setters = api.client_options.iter().zip(&names).enumerate().map(|(at, (option, name))| {
        let (docs, name, at) =
            (doc_lines(docs(option)), ident(name), Literal::usize_unsuffixed(at));
        quote! {
            #docs
            pub fn #name(self, value: impl Into<String>) -> Self {
                self.option(#at, value)
            }
        }
    });
    Some(quote! {
        static OPTIONS: &[rt::ClientOption] = &[#(#declared),*];

        impl rt::ClientBuilder {
            #(#setters)*
        }
    })
}

fn docs(option: &ClientOption) -> Vec<String> {
    let mut lines = option.description.as_deref().map(doc_text::lines).unwrap_or_default();
    if lines.is_empty() {
        lines.push(format!("Sets {} for all requests of the client.", code(&option.name)));
    }
    lines.push(String::new());
    lines.push(format!("{}.", capital(&locations(option))));
    if let Some(env) = &option.env {
        lines.push(format!("[`from_env`](Self::from_env) reads it from {}.", code(env)));
    }
    if let Some(default) = &option.default {
        lines.push(format!("Default: {}.", code(default)));
    }
    lines
}

/// Where the value goes.
fn locations(option: &ClientOption) -> String {
    let parameter =
        option.parameter.as_ref().map(|name| format!("it fills the parameter {}", code(name)));
    let header =
        option.header.as_ref().map(|name| format!("it is sent as the header {}", code(name)));
    let query = option
        .query
        .as_ref()
        .map(|name| format!("it is sent as the query parameter {}", code(name)));
    let cookie =
        option.cookie.as_ref().map(|name| format!("it is sent as the cookie {}", code(name)));
    let variable = option
        .variable
        .as_ref()
        .map(|name| format!("it fills {} of the base URL", code(&format!("{{{name}}}"))));
    let all = [parameter, header, query, cookie, variable];
    all.into_iter().flatten().collect::<Vec<_>>().join(", and ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The lines of the variables that `from_env` reads.
pub fn environment(api: &Api) -> impl Iterator<Item = String> + '_ {
    api.client_options.iter().filter_map(|option| {
        let env = option.env.as_ref()?;
        let needed = if option.required { "" } else { " (optional)" };
        Some(format!("- `{env}`: the client's {}{needed}", code(&option.name)))
    })
}

/// A value of the client as the README shows it.
#[derive(Serialize)]
pub struct ReadmeOption {
    setter: String,
    locations: String,
}

/// The rows of the README's section; none without options.
pub fn readme_options(api: &Api) -> Vec<ReadmeOption> {
    let options = api.client_options.iter().zip(names(api));
    options.map(|(option, setter)| ReadmeOption { setter, locations: locations(option) }).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use syn::{ImplItem, Item, Type};

    #[test]
    fn the_methods_of_the_builder_are_known() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates/runtime/src/runtime");
        let mut missing = BTreeSet::new();
        let entries = |folder: &Path| std::fs::read_dir(folder).unwrap();
        let folders =
            entries(&folder).map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
        for file in folders.flat_map(|folder| entries(&folder)) {
            let code =
                syn::parse_file(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
            for item in code.items {
                let Item::Impl(block) = item else { continue };
                let is_builder = matches!(&*block.self_ty, Type::Path(path) if path.path.is_ident("ClientBuilder"));
                let methods =
                    block.items.iter().filter(|_| is_builder).filter_map(|item| match item {
                        ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                        _ => None,
                    });
                missing.extend(methods.filter(|name| !super::BUILDER.contains(&name.as_str())));
            }
        }
        assert_eq!(missing, BTreeSet::new());
    }
}
