//! `src/client.rs`: how a client is made, an accessor for each resource, and webhooks.

use proc_macro2::TokenStream;
use quote::quote;

use super::client_options;
use super::resources::{is_client, resource_docs};
use super::source::{self, SourceFile};
use super::tokens::{Scope, code, doc_lines, gate, ident, if_partial};
use crate::config::{Settings, WebhookSettings, open_variables};
use crate::ir::{Api, SchemeKind, SecurityScheme, Type};
use crate::plan::{Plan, Ty};

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let accessors =
        plan.resources.iter().filter(|resource| !is_client(api, resource)).filter_map(|resource| {
            let [module] = resource.module.as_slice() else { return None };
            let (accessor, handle, module) =
                (ident(&resource.accessor), ident(&resource.handle), ident(module));
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
    let resources = (!plan.resources.iter().all(|resource| is_client(api, resource))).then(|| {
        // Without any of them nobody needs it.
        let gate = if_partial(plan, quote!(allow(unused_imports)));
        quote!(
            #gate
            use crate::resources;
        )
    });
    let (builder_docs, env_docs) =
        (doc_lines(builder_docs(api, plan, settings)), doc_lines(env_docs(api, settings)));
    let (webhooks, verifier) =
        match settings.webhook.as_ref().and_then(|webhook| webhooks(api, plan, webhook)) {
            Some((accessor, items)) => (accessor, items),
            None => Default::default(),
        };
    let options = client_options::items(api);
    let with_options = options.as_ref().map(|_| quote!(.with_options(OPTIONS)));
    source::rust(
        "src/client.rs",
        quote! {
            #![doc = " The client of this API: how it is made, and its resources."]

            use crate::runtime::emit as rt;
            #resources

            impl rt::Client {
                #builder_docs
                pub fn builder() -> rt::ClientBuilder {
                    rt::ClientBuilder::new(&crate::API) #with_options
                }
                #env_docs
                pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
                    Self::builder().from_env().build()
                }
                #webhooks
                #(#accessors)*
            }
            #options
            #verifier
        },
    )
}

fn builder_docs(api: &Api, plan: &Plan, settings: &Settings) -> Vec<String> {
    let krate = &plan.crate_name;
    let key = if has_keys(api) { ".api_key(\"key\")" } else { "" };
    // A server that is a template without defaults, or no address at all, has to be told.
    let plain = |c: char| c.is_ascii_alphanumeric() || ":/._-~".contains(c);
    let fence = if settings.address().is_some_and(|url| url.chars().all(plain)) {
        "```"
    } else {
        "```no_run"
    };
    [
        "Begins a client that is set up in code. [`from_env`](rt::ClientBuilder::from_env) of the builder adds what the environment says.",
        "",
        fence,
        // There has to be something to send by.
        "# #[cfg(feature = \"reqwest\")]",
        &format!("let client = {krate}::Client::builder(){key}.max_retries(5).build()?;"),
        &format!("# Ok::<(), {krate}::Error>(())"),
        "```",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn env_docs(api: &Api, settings: &Settings) -> Vec<String> {
    let mut lines =
        vec!["A client that is set up by environment variables.".to_owned(), String::new()];
    lines.extend(environment(api, settings));
    lines.extend(
        ["", "# Errors", "[`Error::Config`](rt::Error::Config) where a variable that is needed is missing, or one is not valid."]
            .map(str::to_owned),
    );
    lines
}

/// Whether the document says how to send a key.
pub fn has_keys(api: &Api) -> bool {
    api.schemes.iter().any(SecurityScheme::takes_key)
}

/// Whether the client's options fill all variables of an address.
fn is_filled_by_options(api: &Api, url: &str) -> bool {
    let is_filled =
        |name| api.client_options.iter().any(|option| option.variable.as_deref() == Some(name));
    open_variables(url).next().is_some() && open_variables(url).all(is_filled)
}

/// A line for each variable that `from_env` reads.
pub fn environment(api: &Api, settings: &Settings) -> Vec<String> {
    let with_env: Vec<_> =
        api.schemes.iter().filter_map(|scheme| Some((scheme, scheme.env.as_ref()?))).collect();
    let mut lines: Vec<String> = Vec::new();
    for (scheme, env) in &with_env {
        let what = match &scheme.kind {
            SchemeKind::Basic => "`user:password`",
            SchemeKind::OAuth2ClientCredentials { .. } => {
                "`client id:client secret`, or an access token"
            }
            // Some want a word of their own in front of the key.
            SchemeKind::Header(name) if name.eq_ignore_ascii_case("authorization") => {
                "the whole value of the header `Authorization`"
            }
            _ => "the API key",
        };
        let of = if with_env.len() > 1 {
            format!(", for the security scheme {}", code(&scheme.name))
        } else {
            String::new()
        };
        match (env.split_once(':'), &scheme.kind) {
            (Some((user, password)), SchemeKind::Basic) => {
                lines.push(format!("- `{user}`, `{password}`: user and password{of}"));
            }
            (Some((id, secret)), _) => {
                lines.push(format!("- `{id}`, `{secret}`: id and secret of the client{of}"))
            }
            (None, _) => lines.push(format!("- `{env}`: {what}{of}")),
        }
    }
    let address = match settings.address() {
        Some(url) => format!("if not <{url}>"),
        None if is_filled_by_options(api, &settings.base_url) => {
            format!("if not {}", code(&settings.base_url))
        }
        None => {
            "which the API's document does not have: a client needs this variable or `base_url(..)`"
                .to_owned()
        }
    };
    lines.push(format!("- `{}`: the address of the API, {address}", settings.base_url_env));
    lines.extend(client_options::environment(api));
    lines.extend(settings.webhook.as_ref().and_then(|webhook| {
        let env = webhook.key_env.as_ref()?;
        Some(format!(
            "- `{env}`: the key that webhooks are signed with (or several, separated by spaces)"
        ))
    }));
    lines
}

/// The accessor on the client, and the type that it gives.
fn webhooks(
    api: &Api,
    plan: &Plan,
    webhook: &WebhookSettings,
) -> Option<(TokenStream, TokenStream)> {
    let payload = Scope::resources(plan).ty(payload(api, plan, webhook)?);
    let accessor = quote! {
        /// Verifies and reads the events that the API sends.
        pub fn webhooks(&self) -> Webhooks {
            Webhooks(self.webhook_verifier())
        }
    };
    let key_option = webhook.key_option.as_ref().map(|name| {
        let name = ident(&client_options::free_name(api, name));
        quote! {
            impl rt::ClientBuilder {
                /// The key that webhooks are signed with, as [`webhook_key`](Self::webhook_key) has
                /// it.
                pub fn #name(self, key: impl Into<String>) -> Self {
                    self.webhook_key(key)
                }
            }
        }
    });
    let unsafe_unwrap = webhook.unsafe_unwrap.then(|| {
        quote! {
            /// Reads an event without verifying its signature: anybody can send such a request. For
            /// requests that something else has verified.
            ///
            /// # Errors
            /// [`Error::Decode`](rt::Error::Decode) when the body is not such an event.
            pub fn unsafe_unwrap(&self, body: impl AsRef<[u8]>) -> ::std::result::Result<#payload, rt::Error> {
                self.0.read(body.as_ref())
            }
        }
    });
    let items = quote! {
        use crate::types;

        #key_option

        /// Verifies and reads the events that the API sends. Made by `client.webhooks()`.
        #[derive(Debug, Clone)]
        pub struct Webhooks(rt::WebhookVerifier);
        impl Webhooks {
            /// Verifies the signature of a request that the API made, and reads its event.
            ///
            /// `headers` and `body` are those of the request; the body byte for byte, since the
            /// signature covers it.
            ///
            /// # Errors
            /// [`Error::Webhook`](rt::Error::Webhook) when a header is missing, the signature is
            /// not valid, or its time is more than five minutes off;
            /// [`Error::Decode`](rt::Error::Decode) when the body is not such an event.
            pub fn unwrap(&self, headers: &::http::HeaderMap, body: impl AsRef<[u8]>) -> ::std::result::Result<#payload, rt::Error> {
                self.0.unwrap(headers, body.as_ref())
            }
            #unsafe_unwrap
        }
    };
    Some((accessor, items))
}

/// The type of the payload: of the webhook that has the configured one, else of the first.
pub fn payload<'a>(api: &Api, plan: &'a Plan, webhook: &WebhookSettings) -> Option<&'a Ty> {
    let configured = |payload: &Type| match payload {
        Type::Named(id) => api
            .types
            .get(id.index())
            .is_some_and(|of| of.pointer.0.ends_with(&format!("/{}", webhook.payload))),
        _ => false,
    };
    let at = api.webhooks.iter().position(|one| configured(&one.payload)).unwrap_or(0);
    plan.webhooks.get(at)
}
