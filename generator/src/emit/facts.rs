//! Small facts of the IR in the runtime's words: verbs, security, constants.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::tokens::ident;
use crate::ir::{self, Api, SchemeKind};

/// The expression for a constant, which is a scalar, or something that only JSON can say.
pub fn constant_value(value: &ir::Json) -> TokenStream {
    match value {
        ir::Json::String(text) => quote!(#text),
        ir::Json::Bool(value) => quote!(#value),
        ir::Json::Number(number) if number.is_i64() => {
            let number = number.as_i64().unwrap_or_default();
            // What fits an `i32` needs no suffix.
            let is_short = i32::try_from(number).is_ok();
            let literal = if is_short { Literal::i64_unsuffixed(number) } else { Literal::i64_suffixed(number) };
            quote!(#literal)
        }
        ir::Json::Null => quote!(()),
        other => {
            let text = other.to_string();
            quote!(<::serde_json::Value as ::std::str::FromStr>::from_str(#text).unwrap_or_default())
        }
    }
}

/// The request of an operation: `rt::Request::get(&self.client, "/v1/agents")`.
pub fn request(client: &TokenStream, verb: ir::Verb, path: &str) -> TokenStream {
    let by_name = ident(match verb {
        ir::Verb::Get => "get",
        ir::Verb::Put => "put",
        ir::Verb::Post => "post",
        ir::Verb::Delete => "delete",
        ir::Verb::Options => "options",
        ir::Verb::Head => "head",
        ir::Verb::Patch => "patch",
        ir::Verb::Trace => "trace",
        ir::Verb::Query => return quote!(rt::Request::new(#client, rt::Verb::Query, #path)),
        ir::Verb::Other(method) => {
            let name = method.as_str();
            return quote!(rt::Request::new(#client, rt::Verb::Other(#name), #path));
        }
    });
    quote!(rt::Request::#by_name(#client, #path))
}

/// `&[&["bearerAuth"]]`
pub fn security_alternatives(api: &Api, security: &[Vec<usize>]) -> TokenStream {
    let alternatives = security.iter().map(|alternative| {
        let names = alternative.iter().filter_map(|at| api.schemes.get(*at)).map(|scheme| &scheme.name);
        quote!(&[#(#names),*])
    });
    quote!(&[#(#alternatives),*])
}

/// `SchemeKind::Bearer`
pub fn scheme_kind(kind: &SchemeKind) -> TokenStream {
    match kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::OAuth2ClientCredentials { token_url } => quote!(OAuth2 { token_url: #token_url }),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::Header(name) => quote!(Header(#name)),
        SchemeKind::Query(name) => quote!(Query(#name)),
        SchemeKind::Cookie(name) => quote!(Cookie(#name)),
        SchemeKind::Other => quote!(Other),
    }
}
