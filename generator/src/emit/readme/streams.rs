//! The README's sections about responses that come piece by piece: streams and downloads.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::super::example_code::ExampleCode;
use super::super::operation_docs::stream_loop;
use super::programs::Programs;
use crate::ir::StreamKind;
use crate::plan::{OperationPlan, ResponsePlan, StreamForm, Ty};

/// Events and lines.
#[derive(Serialize)]
pub struct Streams {
    /// An operation that gives nothing but a stream.
    only: Option<ExampleCode>,
    /// One whose stream has to be requested.
    requested: Option<Requested>,
}

#[derive(Serialize)]
struct Requested {
    /// The method that requests the stream.
    method: &'static str,
    program: ExampleCode,
}

pub fn streams(programs: &Programs<'_>) -> Option<Streams> {
    let only = programs.pick(|planned| matches!(planned.response, ResponsePlan::Stream(_)));
    let only = only.and_then(|id| programs.call(id));
    let requested = requested(programs);
    (only.is_some() || requested.is_some()).then_some(Streams { only, requested })
}

fn requested(programs: &Programs<'_>) -> Option<Requested> {
    let takes_file = |planned: &OperationPlan| {
        planned.arguments.iter().any(|argument| argument.ty.any(&|ty| *ty == Ty::File))
    };
    let by_member =
        |planned: &OperationPlan| planned.streams.iter().any(|form| form.asked_by.is_some());
    let id = programs
        .pick(|planned| by_member(planned) && !takes_file(planned))
        .or_else(|| programs.pick(|planned| !planned.streams.is_empty()))?;
    let form = programs.plan.operations.get(id.index())?.streams.first()?;
    let (method, call_method) = method(form);
    let program = programs.around_call(id, |_, call| {
        Some(stream_loop(programs.plan, &form.of, &quote!(#call.#call_method)))
    })?;
    Some(Requested { method, program })
}

fn method(form: &StreamForm) -> (&'static str, TokenStream) {
    match form.of.kind {
        StreamKind::Lines => ("into_json_lines", quote!(into_json_lines())),
        _ => ("into_events", quote!(into_events())),
    }
}

/// A response that may be of any size.
pub fn download(programs: &Programs<'_>) -> Option<ExampleCode> {
    let id = programs.pick(|planned| matches!(planned.response, ResponsePlan::Binary))?;
    programs.around_call(id, |_, call| {
        Some(quote! {
            let download = #call.into_download().await?;
            download.on_progress(|done, total| println!("{done} of {total:?}")).write_to_file("file").await?;
        })
    })
}
