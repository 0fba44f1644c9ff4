//! `README.md`: for those who use the SDK, with examples made from what its API has. They run as
//! doctests of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::{environment, has_keys, payload};
use super::client_options;
use super::doc_text;
use super::json_layout;
use super::manifest::{RUST_VERSION, compatible_version};
use super::operation_docs::{noun, show};
use super::readme_keys;
use super::readme_lists;
use super::readme_operations::ReadmeOperations;
use super::readme_pieces;
use super::readme_requests;
use super::readme_servers;
use super::sample;
use super::source::{SourceFile, format_example, format_tokens};
use super::template::fill;
use super::tokens::ident;
use super::value::Values;
use crate::config::Settings;
use crate::ir::{Api, OperationId};
use crate::plan::{ALL_FEATURES, OperationPlan, Plan, ResponsePlan, Ty};

const TEMPLATE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/crate/README.md"));

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let picks = ReadmeOperations::new(api, plan);
    let krate = &plan.crate_name;
    let (mocked, plain) = plain_call(api, plan, &picks);
    let values = [
        ("name", settings.name.clone()),
        ("crate", krate.clone()),
        ("description", description(api, settings)),
        ("requirement", requirement(settings)),
        ("first", picks.first.and_then(|id| program(api, plan, id)).unwrap_or_default()),
        ("environment", from_env(api, settings)),
        ("requests", readme_requests::section(api, plan)),
        (
            "lists",
            picks.list.and_then(|id| readme_lists::section(api, plan, id)).unwrap_or_default(),
        ),
        (
            "blocking_list",
            picks.list.and_then(|id| readme_lists::blocking(api, plan, id)).unwrap_or_default(),
        ),
        ("errors", plain.clone()),
        ("mocked", mocked),
        ("raw", picks.raw(api)),
        ("masks", masks(api, plan).unwrap_or_default()),
        ("streams", readme_pieces::streams(api, plan).unwrap_or_default()),
        ("downloads", readme_pieces::downloads(api, plan).unwrap_or_default()),
        ("servers", readme_servers::section(api, plan)),
        ("keys", readme_keys::section(api, plan)),
        ("client_options", client_options::section(api, krate)),
        (
            "ext",
            settings
                .ext
                .readme
                .as_ref()
                .map(|words| format!("{}\n\n", words.trim()))
                .unwrap_or_default(),
        ),
        ("webhooks", webhooks(api, plan, settings).unwrap_or_default()),
        ("groups", groups(plan)),
        ("details", details(plan, &plain).unwrap_or_default()),
        ("statuses", statuses(api, plan).unwrap_or_default()),
        ("further", further(api, plan).unwrap_or_default()),
        ("mocked_webhook", mocked_webhook(plan, settings).unwrap_or_default()),
        ("minimum", format!("\nRust {RUST_VERSION} or later.")),
    ];
    let mut values = values.each_ref().map(|(name, value)| (*name, value.as_str())).to_vec();
    let crates = crates(&fill(TEMPLATE, &values));
    values.push(("crates", &crates));
    let text = fill(TEMPLATE, &values);
    SourceFile { path: "README.md".to_owned(), text }
}

/// What the examples name beside the SDK and tokio, but for what their own sections say.
fn crates(text: &str) -> String {
    let named = ["http", "serde_json", "bytes", "jiff", "uuid"].into_iter().filter_map(|name| {
        let used = text.contains(&format!("{name}::"));
        used.then(|| format!("`{name} = \"{}\"`", compatible_version(name)))
    });
    match named.collect::<Vec<_>>().as_slice() {
        [front @ .., last] if !front.is_empty() => format!("{} and {last}", front.join(", ")),
        all => all.concat(),
    }
}

/// What the server for tests is to expect, and the call of a method that can be shown on one line.
pub(super) fn plain_call(api: &Api, plan: &Plan, picks: &ReadmeOperations) -> (String, String) {
    let id = picks.get.or(picks.first).filter(|id| is_plain(plan, *id));
    id.and_then(|id| Some((mocked(api, id)?, total_call(api, plan, id)?))).unwrap_or_else(raw_call)
}

/// The version that a user writes: `0.1` for `0.1.3`.
pub(super) fn requirement(settings: &Settings) -> String {
    let version = &settings.version;
    version.rsplit_once('.').map_or(version.as_str(), |(front, _)| front).to_owned()
}

/// `80 methods`
pub(super) fn count_methods(plan: &Plan) -> String {
    match plan.operations.len() {
        1 => "1 method".to_owned(),
        count => format!("{count} methods"),
    }
}

/// What the SDK is for, in one sentence.
pub(super) fn summary(api: &Api, settings: &Settings) -> String {
    let title = doc_text::title(&api.title);
    let of = if title.is_empty() { &settings.name } else { &title };
    format!("The Rust SDK for {of}, version {}.", api.version)
}

fn description(api: &Api, settings: &Settings) -> String {
    let first = summary(api, settings);
    let words = api.docs.description.as_deref().map(doc_text::lines).unwrap_or_default();
    let paragraph: Vec<String> = words.into_iter().take_while(|line| !line.is_empty()).collect();
    if paragraph.is_empty() { first } else { format!("{first}\n\n{}", paragraph.join("\n")) }
}

fn from_env(api: &Api, settings: &Settings) -> String {
    let setters = if has_keys(api) {
        "`api_key(..)`, `base_url(..)`"
    } else {
        "`base_url(..)`, `timeout(..)`"
    };
    format!(
        "`Client::from_env()` reads these environment variables:\n\n{}\n\n\
         `Client::builder()` sets the same and more in code: {setters} and so on. A client is cheap to clone; make one and share it.",
        environment(api, settings).join("\n")
    )
}

/// The expression of a call on one line, for text of ours around it.
pub(super) fn call_text(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    values.imports().is_empty().then(|| one_line(&call))
}

/// The same for a function of any return type: no value is parsed.
fn total_call(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    call_text(api, plan, id).filter(|call| !call.contains(")?"))
}

fn one_line(call: &TokenStream) -> String {
    let code = json_layout::lay_out(&format_tokens(quote!(fn main() { #call; })), usize::MAX);
    let inside = code
        .lines()
        .skip(1)
        .take_while(|line| *line != "}")
        .map(str::trim)
        .collect::<Vec<_>>()
        .concat();
    inside.trim_end_matches(';').to_owned()
}

/// A fenced program around statements.
pub(super) fn fenced(imports: TokenStream, statements: TokenStream) -> String {
    format!("```rust,no_run\n{}```", whole_program(imports, statements))
}

/// `use ..; #[tokio::main] async fn main() ..`
pub fn whole_program(imports: TokenStream, statements: TokenStream) -> String {
    let main = format_example(quote! {
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {
            #statements
            Ok(())
        }
    });
    match imports.is_empty() {
        true => main,
        false => format!("{}\n{main}", format_tokens(imports)),
    }
}

/// A call, and what comes of it.
pub(super) fn program(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let (krate, response) = (values.krate(), &plan.operations.get(id.index())?.response);
    let statements = show(plan, response, &call);
    Some(fenced(values.imports(), quote!(let client = #krate::Client::from_env()?; #statements)))
}

/// What the server for tests is to expect: `get("/v1/agents/{id}")`.
fn mocked(api: &Api, id: OperationId) -> Option<String> {
    let operation = api.operations.get(id.index())?;
    let http_method = operation.http_method.as_str().to_lowercase();
    let known = ["get", "post", "put", "patch", "delete"].contains(&http_method.as_str())
        && !operation.path.contains(['"', '\\']);
    known.then(|| format!("{http_method}(\"{}\")", operation.path))
}

/// An expectation and a call, where no operation can be shown on one line.
fn raw_call() -> (String, String) {
    ("get(\"/\")".to_owned(), "client.get(\"/\")".to_owned())
}

/// It answers one value.
fn is_plain(plan: &Plan, id: OperationId) -> bool {
    plan.operations
        .get(id.index())
        .is_some_and(|planned| !matches!(planned.response, ResponsePlan::Stream(_)))
}

/// The first operation that can be shown and is of this kind.
pub(super) fn pick(
    api: &Api,
    plan: &Plan,
    fits: impl Fn(&OperationPlan) -> bool,
) -> Option<OperationId> {
    let shown = |id: &OperationId| {
        sample::call(&Values::imported(api, plan), *id, quote!(client)).is_some()
    };
    plan.operations.iter().filter(|planned| fits(planned)).map(|planned| planned.of).find(shown)
}

/// A field mask made of the body.
fn masks(api: &Api, plan: &Plan) -> Option<String> {
    let with_body = |planned: &OperationPlan| {
        let body =
            api.operations.get(planned.of.index()).and_then(|operation| operation.body.as_ref());
        planned.mask.is_some() && body.is_some_and(|body| body.example.is_some())
    };
    let id =
        pick(api, plan, with_body).or_else(|| pick(api, plan, |planned| planned.mask.is_some()))?;
    let planned = plan.operations.get(id.index())?;
    let mask = planned.mask.as_ref()?;
    let values = Values::imported(api, plan);
    let call = sample::call_without(&values, id, quote!(client), &mask.setter)?;
    let (krate, from_body) = (values.krate(), ident(&mask.from_body));
    let program = fenced(
        values.imports(),
        quote!(let client = #krate::Client::from_env()?; #call.#from_body().await?;),
    );
    let constant = mask.constants.first().map(|(name, path)| {
        format!(
            " Each path is also a constant of the request, such as `{}::{name}` for `{path}`.",
            planned.builder
        )
    });
    Some(format!(
        "## Field masks\n\nA field mask names the fields that an update changes. `{}` takes a string or a list of paths; `{}()` makes the mask of\n\
         what the request sets.{}\n\n{program}\n\n",
        mask.setter,
        mask.from_body,
        constant.unwrap_or_default(),
    ))
}

/// The body that most errors have.
fn details(plan: &Plan, call: &str) -> Option<String> {
    let Some(Ty::Item(id)) = &plan.error else { return None };
    let (krate, name) = (&plan.crate_name, &plan.item(*id).name);
    let any = if super::errors::has_several(plan) {
        ", or any documented body with `error.any_details()`"
    } else {
        ""
    };
    Some(format!(
        "`error.details()` gives the body that most errors of this API have, a `types::{name}`. Methods with other error bodies name them in their\n\
         documentation; read those with `ApiError::parse`{any}.\n\n\
         ```rust,no_run\n\
         use {krate}::{{Client, types}};\n\n\
         async fn why(client: &Client) -> Option<types::{name}> {{\n    \
             {call}.await.err()?.details()\n\
         }}\n```\n\n"
    ))
}

/// Answers that depend on the status.
fn statuses(api: &Api, plan: &Plan) -> Option<String> {
    let differs = pick(api, plan, |planned| planned.response.by_status().is_some());
    let may_be_nothing =
        pick(api, plan, |planned| matches!(planned.response, ResponsePlan::Optional(..)));
    let an_enum = differs.and_then(|id| {
        let values = Values::imported(api, plan);
        let (krate, planned) = (values.krate(), plan.operations.get(id.index())?);
        let of = planned.response.by_status()?;
        let resource = plan.resources.get(api.operations.get(id.index())?.resource.index())?;
        let module: Vec<_> = resource.module.iter().map(|name| ident(name)).collect();
        let (name, call) = (ident(&of.name), sample::call(&values, id, quote!(client))?);
        let arms = of.variants.iter().map(|variant| {
            let variant_name = ident(&variant.ident);
            match (variant.status.is_some(), &variant.response) {
                (true, ResponsePlan::Empty) => quote!(#name::#variant_name => println!("no content"),),
                (true, _) => quote!(#name::#variant_name(value) => println!("{value:?}"),),
                (false, ResponsePlan::Empty) => quote!(#name::#variant_name(status) => println!("{status}"),),
                (false, _) => quote!(#name::#variant_name(status, value) => println!("{status}: {value:?}"),),
            }
        });
        let program = fenced(
            { let imports = values.imports(); quote!(#imports use #krate::resources::#(#module)::*::#name;) },
            quote! {
                let client = #krate::Client::from_env()?;
                match #call.await? {
                    #(#arms)*
                    other => println!("{}: {other:?}", other.status()),
                }
            },
        );
        Some(format!(
            "Where the type of the response depends on its status, `.await` gives an enum with a variant for each status. It stands in the module\n\
             of its resource; `status()` gives the status, and one that this version does not know is `Unknown`.\n\n{program}\n\n"
        ))
    });
    let an_option = may_be_nothing.and_then(|id| {
        let values = Values::imported(api, plan);
        let (krate, call) = (values.krate(), sample::call(&values, id, quote!(client))?);
        let program = fenced(
            values.imports(),
            quote! {
                let client = #krate::Client::from_env()?;
                match #call.await? {
                    Some(value) => println!("{value:?}"),
                    None => println!("nothing"),
                }
            },
        );
        Some(format!(
            "Where some statuses come without a body, the response is an `Option`.\n\n{program}\n\n"
        ))
    });
    let text = [an_enum, an_option].into_iter().flatten().collect::<String>();
    (!text.is_empty()).then(|| format!("## Responses by status\n\n{text}"))
}

/// Bodies that another media type says otherwise.
fn further(api: &Api, plan: &Plan) -> Option<String> {
    let is_further = |planned: &OperationPlan| {
        api.operations.get(planned.of.index()).is_some_and(|one| one.pointer.further().is_some())
    };
    let id = pick(api, plan, is_further)?;
    let method = plan.operations.get(id.index())?.method.trim_start_matches("r#");
    let program = program(api, plan, id)?;
    Some(format!(
        "## Bodies of several media types\n\nWhere the API takes a body in several media types, a method sends the best of them, JSON before others. Media types that take other\n\
         content, such as files, have a method of their own, such as `{method}`.\n\n{program}\n\n"
    ))
}

/// A test of what receives webhooks.
fn mocked_webhook(plan: &Plan, settings: &Settings) -> Option<String> {
    settings.webhook.as_ref()?;
    let krate = &plan.crate_name;
    Some(format!(
        "\n#[cfg(feature = \"mock\")]\n\
         fn a_webhook_is_read(body: &str) -> Result<(), {krate}::Error> {{\n    \
             use {krate}::{{Client, mock}};\n\n    \
             let headers = mock::webhook_headers(\"whsec_dGVzdA==\", body)?;\n    \
             let client = Client::builder().mocked(&mock::Server::new()).webhook_key(\"whsec_dGVzdA==\").build()?;\n    \
             println!(\"{{:?}}\", client.webhooks().unwrap(&headers, body)?);\n    \
             Ok(())\n\
         }}\n"
    ))
}

/// The rows of the table of features, and how to have a part of them.
fn groups(plan: &Plan) -> String {
    let names: Vec<String> = plan.features.names().map(|name| format!("`{name}`")).collect();
    let Some(first) = plan.features.names().next() else { return String::new() };
    format!(
        "| {} | by `{ALL_FEATURES}` | one resource of the client each, with the types that only it needs |\n\
         | `{ALL_FEATURES}` | yes | all resources |\n\n\
         To compile only the resources that you call: `default-features = false, features = [\"rustls\", \"{first}\"]`.\n",
        names.join(", ")
    )
}

fn webhooks(api: &Api, plan: &Plan, settings: &Settings) -> Option<String> {
    let webhook = settings.webhook.as_ref()?;
    let name = noun(plan, payload(api, plan, webhook)?).unwrap_or("event".to_owned());
    let krate = &plan.crate_name;
    let env = webhook
        .key_env
        .as_ref()
        .map(|env| format!("from `{env}` (several keys are separated by spaces) or "));
    let env = env.unwrap_or_default();
    Some(format!(
        "## Webhooks\n\n`unwrap` verifies and reads the request that the API sends to your server; give it the headers and the body unchanged. The key comes\n\
         {env}from `webhook_key` of the builder, called once for each key. A missing\n\
         header, a wrong signature and a time more than five minutes off are `Error::Webhook`.\n\n\
         ```rust,no_run\n\
         fn receive(client: &{krate}::Client, headers: &http::HeaderMap, body: &[u8]) -> Result<(), {krate}::Error> {{\n    \
             let {name} = client.webhooks().unwrap(headers, body)?;\n    \
             println!(\"{{{name}:?}}\");\n    \
             Ok(())\n\
         }}\n\n\
         fn while_rotating() -> Result<{krate}::Client, {krate}::Error> {{\n    \
             {krate}::Client::builder().from_env().webhook_key(\"whsec_bmV3\").webhook_key(\"whsec_b2xk\").build()\n\
         }}\n```\n\n"
    ))
}
