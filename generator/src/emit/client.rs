//! `src/client.rs`: how a client is made, an accessor for each resource, and webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::resources::resource_docs;
use super::source::{self, SourceFile};
use super::tokens::{Scope, doc_lines, gate, ident, if_partial};
use crate::config::{Settings, WebhookSettings};
use crate::ir::{Api, Type};
use crate::plan::{Plan, Ty};

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let accessors = plan.resources.iter().filter_map(|resource| {
        let [module] = resource.module.as_slice() else { return None };
        let (accessor, handle, module) = (ident(&resource.accessor), ident(&resource.handle), ident(module));
        let docs = resource_docs(api, resource);
        let gate = gate(plan.features.of_resource(resource.of));
        Some(quote! {
            #docs
            #gate
            pub fn #accessor(&self) -> resources::#module::#handle {
                resources::#module::#handle::new(self)
            }
        })
    });
    let resources = (!plan.resources.is_empty()).then(|| {
        // Without any of them nobody needs it.
        let gate = if_partial(plan, quote!(allow(unused_imports)));
        quote!(
            #gate
            use crate::resources;
        )
    });
    let (builder_docs, env_docs) = (doc_lines(builder_docs(plan, settings)), doc_lines(env_docs(api, settings)));
    let (webhooks, verifier) = match settings.webhook.as_ref().and_then(|webhook| webhooks(api, plan, webhook)) {
        Some((accessor, items)) => (accessor, items),
        None => Default::default(),
    };
    source::rust(
        "src/client.rs",
        quote! {
            #![doc = " The client of this API: how it is made, and its resources."]

            use crate::runtime::emit as rt;
            #resources

            impl rt::Client {
                #builder_docs
                pub fn builder() -> rt::ClientBuilder {
                    rt::ClientBuilder::new(&crate::API)
                }
                #env_docs
                pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
                    Self::builder().from_env().build()
                }
                #webhooks
                #(#accessors)*
            }
            #verifier
        },
    )
}

fn builder_docs(plan: &Plan, settings: &Settings) -> Vec<String> {
    let krate = &plan.crate_name;
    // A server that is a template without defaults, or no address at all, has to be told.
    let plain = |c: char| c.is_ascii_alphanumeric() || ":/._-~".contains(c);
    let fence = if settings.base_url.chars().all(plain) { "```" } else { "```no_run" };
    [
        "A client that is told everything itself. (Its `from_env` fills in what the environment says.)",
        "",
        fence,
        &format!("let client = {krate}::Client::builder().api_key(\"key\").max_retries(5).build()?;"),
        &format!("# Ok::<(), {krate}::Error>(())"),
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn env_docs(api: &Api, settings: &Settings) -> Vec<String> {
    let mut lines = vec!["A client for what the environment says.".to_owned(), String::new()];
    for scheme in &api.schemes {
        lines.extend(scheme.env.as_ref().map(|env| format!("- `{env}`: the key")));
    }
    lines.extend(
        Some(&settings.base_url_env).map(|env| format!("- `{env}`: where the API is, if not at <{}>", settings.base_url)),
    );
    lines.extend(
        settings.webhook.as_ref().map(|webhook| format!("- `{}`: the key that webhooks are signed with", webhook.key_env)),
    );
    lines.extend(
        ["", "# Errors", "[`Error::Config`](rt::Error::Config) where a variable is missing or makes no sense."]
            .map(str::to_owned),
    );
    lines
}

/// The accessor on the client, and the type that it gives.
fn webhooks(api: &Api, plan: &Plan, webhook: &WebhookSettings) -> Option<(TokenStream, TokenStream)> {
    let payload = Scope::resources(plan).ty(payload(api, plan, webhook)?);
    let accessor = quote! {
        /// Checks and reads the events that the API sends.
        pub fn webhooks(&self) -> Webhooks {
            Webhooks(self.webhook_verifier())
        }
    };
    let items = quote! {
        use crate::types;

        /// Checks and reads the events that the API sends. Made by `client.webhooks()`.
        #[derive(Debug, Clone)]
        pub struct Webhooks(rt::WebhookVerifier);
        impl Webhooks {
            /// The event of a request that the API has made: its headers, and its body as it came.
            ///
            /// # Errors
            /// [`Error::Webhook`](rt::Error::Webhook) where the signature is not the API's, or is too old;
            /// [`Error::Decode`](rt::Error::Decode) where the body is no such event.
            pub fn unwrap(&self, headers: &::http::HeaderMap, body: impl AsRef<[u8]>) -> ::std::result::Result<#payload, rt::Error> {
                self.0.unwrap(headers, body.as_ref())
            }
        }
    };
    Some((accessor, items))
}

/// The type of the payload: of the webhook that has the configured one, else of the first.
pub fn payload<'a>(api: &Api, plan: &'a Plan, webhook: &WebhookSettings) -> Option<&'a Ty> {
    let configured = |payload: &Type| match payload {
        Type::Named(id) => api.types.get(id.index()).is_some_and(|of| of.pointer.0.ends_with(&format!("/{}", webhook.payload))),
        _ => false,
    };
    let at = api.webhooks.iter().position(|one| configured(&one.payload)).unwrap_or(0);
    plan.webhooks.get(at)
}
