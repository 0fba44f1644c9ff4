//! `src/lib.rs`: the modules, what the crate's root shows, and the facts of the API that the runtime is told.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::facts::{scheme_kind, security_alternatives};
use super::source::{self, SourceFile};
use super::tokens::{ident, if_partial};
use crate::config::Settings;
use crate::ir::{Api, NextPage};
use crate::plan::{ALL_FEATURES, PagingPlan, Plan};

/// The whole file. `has_shapes`: some union is told apart by `shapes.rs`.
pub fn file(api: &Api, plan: &Plan, settings: &Settings, has_shapes: bool) -> SourceFile {
    // The README's examples call what a feature may leave out.
    let words = match plan.features.is_empty() {
        true => quote!(#![doc = include_str!("../README.md")]),
        false => {
            let short = format!(" {}", settings.description);
            let full = ALL_FEATURES;
            quote! {
                #![cfg_attr(feature = #full, doc = include_str!("../README.md"))]
                #![cfg_attr(not(feature = #full), doc = #short)]
            }
        }
    };
    let (facts, paging) = (facts(api, settings), paging(plan));
    let shown = shown();
    // What is in a `Far` is compiled here alone, by one function that calls the next, as many as there are types.
    let far = plan.items.iter().any(|item| item.is_far).then(|| {
        let limit = (128 + 16 * plan.items.len()).to_string();
        (
            quote!(#![recursion_limit = #limit]),
            quote!(
                pub use runtime::far::Far;
            ),
        )
    });
    let (recursion_limit, far) = far.unzip();
    let ext = (!settings.ext.files.is_empty()).then(|| {
        quote!(
            pub mod ext;
        )
    });
    let errors = plan.error.is_some().then(|| {
        quote!(
            mod errors;
        )
    });
    let shapes = has_shapes.then(|| {
        quote!(
            mod shapes;
        )
    });
    let webhooks = settings.webhook.is_some().then(|| {
        quote!(
            pub use client::Webhooks;
        )
    });
    source::rust(
        "src/lib.rs",
        quote! {
            #words
            #![cfg_attr(docsrs, feature(doc_cfg))]
            #![warn(missing_docs)]
            #recursion_limit

            mod client;
            #errors
            #ext
            pub mod resources;
            mod runtime;
            #shapes
            pub mod types;

            #webhooks
            #(#shown)*
            #far
            #facts
            #(#paging)*
        },
    )
}

/// What the runtime's own root shows, that of an SDK shows as well.
fn shown() -> Vec<TokenStream> {
    let root = syn::parse_file(include_str!("../../../templates/runtime/src/lib.rs"));
    let items = root.map(|file| file.items).unwrap_or_default();
    let uses = items.into_iter().filter_map(|item| match item {
        syn::Item::Use(shown) => Some(shown),
        _ => None,
    });
    uses.filter(|shown| matches!(shown.vis, syn::Visibility::Public(_))).map(|shown| shown.into_token_stream()).collect()
}

fn facts(api: &Api, settings: &Settings) -> TokenStream {
    let option = |value: Option<&str>| match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    };
    let user_agent = format!("{}-rust/", settings.name);
    let base_url = &settings.base_url;
    let base_url_env = option(Some(settings.base_url_env.as_str()));
    let schemes = api.schemes.iter().map(|scheme| {
        let (name, kind, env) = (&scheme.name, scheme_kind(&scheme.kind), option(scheme.env.as_deref()));
        quote!(runtime::emit::Scheme { name: #name, kind: runtime::emit::SchemeKind::#kind, env: #env })
    });
    let security = security_alternatives(api, api.security.as_deref().unwrap_or_default());
    let idempotency_header = option(settings.idempotency_header.as_deref());
    let request_id_headers = &settings.request_id_headers;
    let webhook_key_env = option(settings.webhook.as_ref().map(|webhook| webhook.key_env.as_str()));
    quote! {
        pub(crate) static API: runtime::emit::Api = runtime::emit::Api {
            user_agent: concat!(#user_agent, env!("CARGO_PKG_VERSION")),
            base_url: #base_url,
            base_url_env: #base_url_env,
            schemes: &[#(#schemes),*],
            security: #security,
            idempotency_header: #idempotency_header,
            request_id_headers: &[#(#request_id_headers),*],
            webhook_key_env: #webhook_key_env,
        };
    }
}

/// `static PAGING_0`, one for each way that lists go on.
fn paging(plan: &Plan) -> Vec<TokenStream> {
    let one = |(at, paging): (usize, &PagingPlan)| {
        let name = ident(&format!("PAGING_{at}"));
        let (items, more, next) = (path(&paging.items), optional(&paging.more), next(&paging.next));
        // Its lists may be left out.
        let gate = if_partial(plan, quote!(allow(dead_code)));
        quote! {
            #gate
            pub(crate) static #name: runtime::emit::Paging = runtime::emit::Paging { items: #items, more: #more, next: runtime::emit::Next::#next };
        }
    };
    plan.pagings.iter().enumerate().map(one).collect()
}

fn path(names: &[String]) -> TokenStream {
    quote!(&[#(#names),*])
}

fn optional(names: &Option<Vec<String>>) -> TokenStream {
    match names {
        Some(names) => {
            let names = path(names);
            quote!(Some(#names))
        }
        None => quote!(None),
    }
}

fn next(next: &NextPage) -> TokenStream {
    match next {
        NextPage::Cursor { param, cursor } => {
            let cursor = path(cursor);
            quote!(Cursor { param: #param, cursor: #cursor })
        }
        NextPage::Offset { param, total } => {
            let total = optional(total);
            quote!(Offset { param: #param, total: #total })
        }
        NextPage::PageNumber { param, first, total_pages } => {
            let pages = optional(total_pages);
            quote!(PageNumber { param: #param, first: #first, pages: #pages })
        }
        NextPage::Link => quote!(Link),
        NextPage::Url { url } => {
            let url = path(url);
            quote!(Url { url: #url })
        }
        NextPage::LastItem { param, id } => quote!(LastItem { param: #param, id: #id }),
    }
}
