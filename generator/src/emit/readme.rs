//! `README.md`: for those who use the SDK, with examples made from what its API has. They run as doctests of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::payload;
use super::doc_text;
use super::manifest::RUST_VERSION;
use super::operation_docs::{noun, show};
use super::sample::{self, Picks};
use super::source::{SourceFile, format_tokens};
use super::template::fill;
use super::value::Values;
use crate::config::Settings;
use crate::ir::{Api, OperationId};
use crate::plan::Plan;

const TEMPLATE: &str = include_str!("../../../templates/crate/README.md");

/// The whole file.
pub fn file(api: &Api, plan: &Plan, settings: &Settings) -> SourceFile {
    let picks = Picks::of(api, plan);
    let krate = &plan.crate_name;
    let major_minor = settings.version.rsplit_once('.').map_or(settings.version.as_str(), |(front, _)| front);
    let plain = picks.get.or(picks.first).and_then(|id| call_text(api, plan, id)).unwrap_or("client.get(\"/\")".to_owned());
    let values = [
        ("name", settings.name.clone()),
        ("crate", krate.clone()),
        ("description", description(api, settings)),
        ("requirement", major_minor.to_owned()),
        ("first", picks.first.and_then(|id| program(api, plan, id)).unwrap_or_default()),
        ("environment", environment(api, settings)),
        ("lists", picks.list.and_then(|id| lists(api, plan, id)).unwrap_or_default()),
        ("errors", plain),
        ("raw", picks.raw(api)),
        ("ext", settings.ext.readme.as_ref().map(|words| format!("{}\n\n", words.trim())).unwrap_or_default()),
        ("webhooks", webhooks(api, plan, settings).unwrap_or_default()),
        ("minimum", format!("\nRust {RUST_VERSION} or later.")),
    ];
    let text = fill(TEMPLATE, &values.each_ref().map(|(name, value)| (*name, value.as_str())));
    SourceFile { path: "README.md".to_owned(), text }
}

fn description(api: &Api, settings: &Settings) -> String {
    let title = doc_text::sentence(&api.title);
    let first = format!("The Rust SDK of {}, version {}.", if title.is_empty() { &settings.name } else { &title }, api.version);
    let words = api.docs.description.as_deref().map(doc_text::lines).unwrap_or_default();
    let paragraph: Vec<String> = words.into_iter().take_while(|line| !line.is_empty()).collect();
    if paragraph.is_empty() { first } else { format!("{first}\n\n{}", paragraph.join("\n")) }
}

fn environment(api: &Api, settings: &Settings) -> String {
    let mut names: Vec<String> =
        api.schemes.iter().filter_map(|scheme| scheme.env.as_ref()).map(|env| format!("`{env}` (the key)")).collect();
    names.extend(Some(&settings.base_url_env).map(|env| format!("`{env}` (another address than <{}>)", settings.base_url)));
    names.extend(
        settings.webhook.as_ref().map(|webhook| format!("`{}` (the key that webhooks are signed with)", webhook.key_env)),
    );
    match names.is_empty() {
        true => "`Client::builder()` takes everything that is not in the environment.".to_owned(),
        false => format!("`Client::from_env()` reads {}. `Client::builder()` is told everything.", names.join(", ")),
    }
}

/// The expression of a call on one line, for text of ours around it.
fn call_text(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let code = format_tokens(quote!(fn main() { #call; }));
    let inside = code.lines().skip(1).take_while(|line| *line != "}").map(str::trim).collect::<Vec<_>>().concat();
    values.imports().is_empty().then(|| inside.trim_end_matches(';').to_owned())
}

/// A fenced program around statements.
fn fenced(imports: TokenStream, statements: TokenStream) -> String {
    format!("```rust,no_run\n{}```", whole_program(imports, statements))
}

/// `use ..; #[tokio::main] async fn main() ..`
pub fn whole_program(imports: TokenStream, statements: TokenStream) -> String {
    let main = format_tokens(quote! {
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
fn program(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let values = Values::imported(api, plan);
    let call = sample::call(&values, id, quote!(client))?;
    let (krate, answer) = (values.krate(), &plan.operations.get(id.index())?.answer);
    let statements = show(plan, answer, &call);
    Some(fenced(values.imports(), quote!(let client = #krate::Client::from_env()?; #statements)))
}

fn lists(api: &Api, plan: &Plan, id: OperationId) -> Option<String> {
    let program = program(api, plan, id)?;
    let words = "A list goes on by itself: `into_stream` gives its items, `into_pages` its pages, and awaiting it one page, whose\n\
        `next_page` is the next.";
    Some(format!("## Lists\n\n{words}\n\n{program}\n\n"))
}

fn webhooks(api: &Api, plan: &Plan, settings: &Settings) -> Option<String> {
    let webhook = settings.webhook.as_ref()?;
    let name = noun(plan, payload(api, plan, webhook)?).unwrap_or("event".to_owned());
    let (krate, env) = (&plan.crate_name, &webhook.key_env);
    Some(format!(
        "## Webhooks\n\nGive the headers and the body as they came. The key is that of `{env}`, or `webhook_key` of the builder.\n\n\
         ```rust,no_run\n\
         fn receive(client: &{krate}::Client, headers: &http::HeaderMap, body: &[u8]) -> Result<(), {krate}::Error> {{\n    \
             let {name} = client.webhooks().unwrap(headers, body)?;\n    \
             println!(\"{{{name}:?}}\");\n    \
             Ok(())\n\
         }}\n```\n\n"
    ))
}
