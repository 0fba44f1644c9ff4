//! What a builder answers, as macros of the runtime.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::tokens::Scope;
use crate::ir::StreamKind;
use crate::plan::{AnswerPlan, OperationPlan, StreamForm, StreamPlan};

/// `rt::request!(AgentsGet => types::Agent, rt::json);`, and the other forms beside it.
pub fn request(scope: &Scope<'_>, plan: &OperationPlan, builder: &Ident) -> TokenStream {
    let main = match &plan.answer {
        AnswerPlan::Page(item) => {
            let item = scope.ty(item);
            quote!(rt::list_request!(#builder => #item);)
        }
        AnswerPlan::Stream(stream) => {
            let (answer, finish) = (stream_type(scope, stream), stream_finish(stream.kind));
            quote!(rt::stream_request!(#builder => #answer, rt::#finish);)
        }
        value => {
            let (answer, finish) = single(scope, value);
            quote!(rt::request!(#builder => #answer, #finish);)
        }
    };
    let streams = plan.streams.iter().map(|form| stream_form(scope, builder, form));
    let download = plan.download.as_ref().map(|media_types| match media_types {
        Some(media_types) => quote!(rt::into_download!(#builder, #media_types);),
        None => quote!(rt::into_download!(#builder);),
    });
    quote!(#main #(#streams)* #download)
}

/// The type of an answer that is one value, and what reads it.
fn single(scope: &Scope<'_>, answer: &AnswerPlan) -> (TokenStream, TokenStream) {
    match answer {
        AnswerPlan::Json(ty) => (scope.ty(ty), quote!(rt::json)),
        AnswerPlan::Text => (scope.prelude("String"), quote!(rt::text)),
        AnswerPlan::Binary => (quote!(::bytes::Bytes), quote!(rt::binary)),
        AnswerPlan::Empty | AnswerPlan::Page(_) | AnswerPlan::Stream(_) => (quote!(()), quote!(rt::empty)),
    }
}

fn stream_type(scope: &Scope<'_>, stream: &StreamPlan) -> TokenStream {
    let item = scope.ty(&stream.item);
    match stream.kind {
        StreamKind::Events | StreamKind::TextEvents => quote!(rt::EventStream<#item>),
        StreamKind::Lines => quote!(rt::JsonLines<#item>),
    }
}

fn stream_finish(kind: StreamKind) -> TokenStream {
    match kind {
        StreamKind::Events => quote!(events),
        StreamKind::TextEvents => quote!(text_events),
        StreamKind::Lines => quote!(json_lines),
    }
}

/// `rt::into_events!(ChatCreate => types::ChatChunk, rt::events, "stream");`
fn stream_form(scope: &Scope<'_>, builder: &Ident, StreamForm { of, asked_by }: &StreamForm) -> TokenStream {
    let (item, finish) = (scope.ty(&of.item), stream_finish(of.kind));
    let member = asked_by.as_ref().map(|member| quote!(, #member));
    match of.kind {
        StreamKind::Events | StreamKind::TextEvents => quote!(rt::into_events!(#builder => #item, rt::#finish #member);),
        StreamKind::Lines => quote!(rt::into_json_lines!(#builder => #item #member);),
    }
}
