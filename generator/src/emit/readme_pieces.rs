//! The README's sections about answers that come piece by piece: streams and downloads.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation_docs::stream_loop;
use super::readme::{fenced, pick, program};
use super::sample;
use super::value::Values;
use crate::ir::{Api, StreamKind};
use crate::plan::{OperationPlan, Plan, ResponsePlan, StreamForm, Ty};

/// Events and lines: the only answer of an operation, or one that has to be asked for.
pub fn streams(api: &Api, plan: &Plan) -> Option<String> {
    let only = pick(api, plan, |planned| matches!(planned.response, ResponsePlan::Stream(_)))
        .and_then(|id| program(api, plan, id));
    let asked = asked_for(api, plan);
    if only.is_none() && asked.is_none() {
        return None;
    }
    let only = only.map(|program| format!("{program}\n\n")).unwrap_or_default();
    let asked = asked.map(|(method, program)| {
        format!("Where a call answers all at once as well, `{method}` asks for the stream; what else it takes for that is set by itself.\n\n{program}\n\n")
    });
    Some(format!(
        "## Streams\n\nServer-sent events and lines of JSON arrive as typed values while the server sends them. A stream of events whose connection\n\
         breaks goes on where it was (`Last-Event-ID`) if it was a `GET`; see `reconnect`. `with_timeout` limits the time between two values, not the\n\
         whole.\n\n{only}{}",
        asked.unwrap_or_default()
    ))
}

/// The method that asks for a stream, and a program that does.
fn asked_for(api: &Api, plan: &Plan) -> Option<(&'static str, String)> {
    let takes_file = |planned: &OperationPlan| {
        planned.arguments.iter().any(|argument| argument.ty.any(&|ty| *ty == Ty::File))
    };
    let by_member =
        |planned: &OperationPlan| planned.streams.iter().any(|form| form.asked_by.is_some());
    let of_values = |planned: &OperationPlan| by_member(planned) && !takes_file(planned);
    let id = pick(api, plan, of_values)
        .or_else(|| pick(api, plan, |planned| !planned.streams.is_empty()))?;
    let form = plan.operations.get(id.index())?.streams.first()?;
    let values = Values::imported(api, plan);
    let (call, krate) = (sample::call(&values, id, quote!(client))?, values.krate());
    let (method, asking) = method(form);
    let statements = stream_loop(plan, &form.of, &quote!(#call.#asking));
    Some((
        method,
        fenced(values.imports(), quote!(let client = #krate::Client::from_env()?; #statements)),
    ))
}

fn method(form: &StreamForm) -> (&'static str, TokenStream) {
    match form.of.kind {
        StreamKind::Lines => ("into_json_lines", quote!(into_json_lines())),
        _ => ("into_events", quote!(into_events())),
    }
}

/// A response that may be of any size.
pub fn downloads(api: &Api, plan: &Plan) -> Option<String> {
    let binary = |planned: &OperationPlan| matches!(planned.response, ResponsePlan::Binary);
    let id = pick(api, plan, binary)?;
    let values = Values::imported(api, plan);
    let (call, krate) = (sample::call(&values, id, quote!(client))?, values.krate());
    let statements = quote! {
        let client = #krate::Client::from_env()?;
        let download = #call.into_download().await?;
        download.on_progress(|done, total| println!("{done} of {total:?}")).write_to_file("file").await?;
    };
    Some(format!(
        "## Downloads\n\n`into_download` gives a response piece by piece, or writes it to a file or a writer, without holding all of it in memory.\n\n{}\n\n",
        fenced(values.imports(), statements)
    ))
}
