//! What a builder answers, as macros of the runtime.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use super::tokens::{self, Scope, doc_lines, docs_lines, ident};
use crate::ir::{Operation, ResponseBody, StatusResponse, StreamKind};
use crate::plan::{OperationPlan, ResponsePlan, StatusEnum, StreamForm, StreamPlan, WholeForm};

/// What an operation answers: `types::Agent`.
pub fn record_result(scope: &Scope<'_>, plan: &OperationPlan) -> TokenStream {
    match &plan.response {
        ResponsePlan::Page(item) => {
            let item = scope.ty(item);
            quote!(rt::Page<#item>)
        }
        ResponsePlan::Stream(stream) => stream_type(scope, stream),
        ResponsePlan::ByStatus(of) => ident(&of.name).into_token_stream(),
        ResponsePlan::Optional(value, _) => {
            let (option, (response, _)) = (scope.prelude("Option"), single(scope, value));
            quote!(#option<#response>)
        }
        value => single(scope, value).0,
    }
}

/// `rt::request!(AgentsGet => types::Agent, rt::json);`, and the other forms beside it.
///
/// `method` is how docs link to the method: `Agents::get`.
pub fn request(
    scope: &Scope<'_>,
    operation: &Operation,
    plan: &OperationPlan,
    builder: &Ident,
    method: &str,
) -> TokenStream {
    let record_result = record_result(scope, plan);
    let main = match &plan.response {
        ResponsePlan::Page(_) => quote!(rt::request!(#builder => #record_result, rt::page);),
        ResponsePlan::Stream(stream) => {
            let finish = stream_finish(stream.kind);
            quote!(rt::stream_request!(#builder => #record_result, rt::#finish);)
        }
        ResponsePlan::ByStatus(of) => {
            let by_status = by_status(scope, operation, of, method);
            quote!(rt::request!(#builder => #record_result, #record_result::read); #by_status)
        }
        ResponsePlan::Optional(value, promised) => {
            // The runtime takes 0 for "no status".
            let promised = Literal::u16_unsuffixed(promised.unwrap_or_default());
            let finish = match &**value {
                ResponsePlan::Json(ty) if operation.inside.is_some() => {
                    let rule = scope.reading_rule(ty).unwrap_or_else(|| quote!(rt::AsIs));
                    quote!(rt::inside_or_none::<#promised, #rule, _>)
                }
                ResponsePlan::Json(ty) => match scope.reading_rule(ty) {
                    Some(rule) => quote!(rt::json_as_or_none::<#promised, #rule, _>),
                    None => quote!(rt::json_or_none::<#promised, _>),
                },
                ResponsePlan::String(_) => quote!(rt::string_or_none::<#promised>),
                ResponsePlan::Text => quote!(rt::text_or_none::<#promised>),
                _ => quote!(rt::binary_or_none::<#promised>),
            };
            quote!(rt::request!(#builder => #record_result, #finish);)
        }
        ResponsePlan::Json(ty) if operation.inside.is_some() => {
            let rule = scope.reading_rule(ty).unwrap_or_else(|| quote!(rt::AsIs));
            quote!(rt::request!(#builder => #record_result, rt::inside::<#rule, _>);)
        }
        value => {
            let (_, finish) = single(scope, value);
            quote!(rt::request!(#builder => #record_result, #finish);)
        }
    };
    let streams = plan.streams.iter().map(|form| stream_form(scope, builder, form));
    let download = plan.download.as_ref().map(|media_types| match media_types {
        Some(media_types) => quote!(rt::into_download!(#builder, #media_types);),
        None => quote!(rt::into_download!(#builder);),
    });
    let wholes = plan.wholes.iter().map(|form| whole_form(scope, builder, form));
    quote!(#main #(#streams)* #download #(#wholes)*)
}

/// `rt::into_form!(RowsGet => into_csv: String, rt::text, "text/csv");`
fn whole_form(
    scope: &Scope<'_>,
    builder: &Ident,
    WholeForm { method, accept, is_text }: &WholeForm,
) -> TokenStream {
    let method = ident(method);
    let (ty, finish) =
        single(scope, if *is_text { &ResponsePlan::Text } else { &ResponsePlan::Binary });
    quote!(rt::into_form!(#builder => #method: #ty, #finish, #accept);)
}

/// The type of a response that is one value, and what reads it.
fn single(scope: &Scope<'_>, response: &ResponsePlan) -> (TokenStream, TokenStream) {
    match response {
        ResponsePlan::Json(ty) => {
            let finish = match scope.reading_rule(ty) {
                Some(rule) => quote!(rt::json_as::<#rule, _>),
                None => quote!(rt::json),
            };
            (scope.ty(ty), finish)
        }
        ResponsePlan::String(ty) => (scope.ty(ty), quote!(rt::string)),
        ResponsePlan::Text => (scope.prelude("String"), quote!(rt::text)),
        ResponsePlan::Binary => (quote!(::bytes::Bytes), quote!(rt::binary)),
        // The others are none.
        _ => (quote!(()), quote!(rt::empty)),
    }
}

/// The enum of an operation that answers several types, a variant for each status.
fn by_status(
    scope: &Scope<'_>,
    operation: &Operation,
    of: &StatusEnum,
    method: &str,
) -> TokenStream {
    let name = ident(&of.name);
    let responses = match &operation.response {
        ResponseBody::ByStatus(responses) => responses.as_slice(),
        _ => &[],
    };
    let docs = doc_lines([format!("The response of [`{method}`]: a variant for each status.")]);
    let mut variants = Vec::new();
    let (mut named, mut rest) = (Vec::new(), None);
    for (variant, of) in of.variants.iter().zip(responses) {
        let docs = status_docs(of);
        let ident = ident(&variant.ident);
        let value = match &variant.response {
            ResponsePlan::Empty => None,
            ResponsePlan::Json(ty) if operation.inside.is_some() => {
                let rule = scope.reading_rule(ty).unwrap_or_else(|| quote!(rt::AsIs));
                Some((scope.ty(ty), quote!(rt::inside::<#rule, _>)))
            }
            response => Some(single(scope, response)),
        };
        let (ty, finish): (Vec<_>, Vec<_>) = value.into_iter().unzip();
        match variant.status {
            Some(status) => {
                let status = Literal::u16_unsuffixed(status);
                variants.push(quote!(#docs #ident #((#ty))*,));
                named.push(quote!(#status => #ident #((#finish))*));
            }
            None => {
                variants.push(quote!(#docs #ident(::http::StatusCode #(, #ty)*),));
                rest = Some(quote!(_ => #ident #((#finish))*));
            }
        }
    }
    if rest.is_none() {
        variants.push(quote! {
            /// One with a status that the API's document does not name.
            Unknown(rt::UnknownResponse),
        });
    }
    let arms = named.into_iter().chain(rest);
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Debug, Clone, PartialEq)]
        pub enum #name { #(#variants)* }
        rt::responses!(#name { #(#arms),* });
    }
}

/// ``202: It will be done.``
fn status_docs(of: &StatusResponse) -> TokenStream {
    let mut lines = docs_lines(&of.docs);
    let status = tokens::code(&of.status);
    match lines.first_mut() {
        // A list or a fence would not be one any more.
        Some(first) if first.starts_with(char::is_alphanumeric) => {
            *first = format!("{status}: {first}")
        }
        Some(_) => lines.splice(0..0, [format!("{status}:"), String::new()]).for_each(drop),
        None => lines.push(format!("{status}.")),
    }
    doc_lines(lines)
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
fn stream_form(
    scope: &Scope<'_>,
    builder: &Ident,
    StreamForm { of, asked_by }: &StreamForm,
) -> TokenStream {
    let (item, finish) = (scope.ty(&of.item), stream_finish(of.kind));
    let (accept, member) = (&of.media_type, asked_by.as_ref().map(|member| quote!(, #member)));
    match of.kind {
        StreamKind::Events | StreamKind::TextEvents => {
            quote!(rt::into_events!(#builder => #item, rt::#finish #member);)
        }
        StreamKind::Lines => quote!(rt::into_json_lines!(#builder => #item, #accept #member);),
    }
}
