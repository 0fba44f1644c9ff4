//! `src/lib.rs`: the modules, what the crate's root shows, and the facts of the API that the
//! runtime is told.

use indexmap::IndexSet;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::literals::{scheme_kind, security_alternatives};
use super::source::{self, SourceFile};
use crate::config::Settings;
use crate::ir::Api;
use crate::plan::{ALL_FEATURES, Plan};

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
    let agents = settings.agent_files.then(|| agents_doctests(plan));
    let (facts, paging) = (facts(api, settings), super::paging::statics(plan));
    let shown = shown();
    // What is in a `Opaque` is compiled here alone, by one function that calls the next, as many as
    // there are types.
    let opaque = plan.items.iter().any(|item| item.is_opaque).then(|| {
        let limit = (128 + 16 * plan.items.len()).to_string();
        (
            quote!(#![recursion_limit = #limit]),
            quote!(
                pub use runtime::objects::opaque::Opaque;
            ),
        )
    });
    let (recursion_limit, opaque) = opaque.unzip();
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
    let headers = (!plan.response_headers.is_empty()).then(|| {
        quote!(
            mod headers;
        )
    });
    let error_details = super::errors::has_several(plan).then(|| {
        quote!(
            pub use errors::ErrorDetails;
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
    let has_servers = !super::servers::chosen_from(api).is_empty();
    let servers = has_servers.then(|| {
        let name = super::tokens::ident(super::servers::enum_name(api));
        (
            quote!(
                pub mod servers;
            ),
            quote!(
                pub use servers::#name;
            ),
        )
    });
    let (servers, server) = servers.unzip();
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
            #headers
            pub mod resources;
            mod runtime;
            #shapes
            #servers
            pub mod types;

            #webhooks
            #error_details
            #server
            #(#shown)*
            #opaque
            #facts
            #(#paging)*
            #agents
        },
    )
}

/// Compiles the blocks of `AGENTS.md` with the crate's other doctests.
fn agents_doctests(plan: &Plan) -> TokenStream {
    let full = ALL_FEATURES;
    let condition = match plan.features.is_empty() {
        true => quote!(doctest),
        false => quote!(all(doctest, feature = #full)),
    };
    quote! {
        #[cfg(#condition)]
        #[doc = include_str!("../AGENTS.md")]
        struct AgentsMd;
    }
}

/// What the runtime's own root shows, that of an SDK shows as well.
fn shown() -> Vec<TokenStream> {
    let root = syn::parse_file(include_str!(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/templates/runtime/lib.rs"
    )));
    let items = root.map(|file| file.items).unwrap_or_default();
    let uses = items.into_iter().filter_map(|item| match item {
        syn::Item::Use(shown) => Some(shown),
        _ => None,
    });
    uses.filter(|shown| matches!(shown.vis, syn::Visibility::Public(_)))
        .map(|shown| shown.into_token_stream())
        .collect()
}

fn facts(api: &Api, settings: &Settings) -> TokenStream {
    let option = |value: Option<&str>| match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    };
    let user_agent = format!("{}-rust/", settings.name);
    let base_url = &settings.base_url;
    let base_url_env = option(Some(settings.base_url_env.as_str()));
    let own_servers: IndexSet<&str> =
        api.operations.iter().filter_map(|operation| operation.server.as_deref()).collect();
    let own_servers = own_servers.into_iter();
    let schemes = api.schemes.iter().map(|scheme| {
        let (name, kind, env) = (&scheme.name, scheme_kind(&scheme.kind), option(scheme.env.as_deref()));
        quote!(runtime::emit::Scheme { name: #name, kind: runtime::emit::SchemeKind::#kind, env: #env })
    });
    let security = match &api.security {
        Some(security) => {
            let alternatives = security_alternatives(api, security);
            quote!(Some(#alternatives))
        }
        None => quote!(None),
    };
    let idempotency_header = option(settings.idempotency_header.as_deref());
    let request_id_headers = &settings.request_id_headers;
    let webhook_key_env =
        option(settings.webhook.as_ref().and_then(|webhook| webhook.key_env.as_deref()));
    let max_retries = Literal::u32_unsuffixed(settings.max_retries);
    let timeout = Literal::u64_unsuffixed(settings.timeout_millis);
    quote! {
        pub(crate) static API: runtime::emit::Api = runtime::emit::Api {
            user_agent: concat!(#user_agent, env!("CARGO_PKG_VERSION")),
            base_url: #base_url,
            base_url_env: #base_url_env,
            own_servers: &[#(#own_servers),*],
            schemes: &[#(#schemes),*],
            security: #security,
            idempotency_header: #idempotency_header,
            request_id_headers: &[#(#request_id_headers),*],
            webhook_key_env: #webhook_key_env,
            max_retries: #max_retries,
            timeout: ::std::time::Duration::from_millis(#timeout),
        };
    }
}
