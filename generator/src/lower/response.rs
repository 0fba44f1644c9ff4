//! Answers: the one that succeeds, and those that do not.

use std::collections::HashSet;

use super::content::Content;
use super::field::without_null;
use super::name_context::NameContext;
use super::names::Named;
use super::operation::Followed;
use super::{Lowering, NO_EVENTS, body};
use crate::config;
use crate::ir::{
    ErrorResponse, Form, HttpMethod, OptionalResponse, ResponseBody, StatusResponse, Stream,
    StreamKind,
};
use crate::naming::cases::camel;
use crate::oas::{Operation, Response, docs};

/// All responses of an operation.
pub(crate) struct Responses {
    pub success: ResponseBody,
    pub media_types: Vec<String>,
    pub forms: Vec<Form>,
    pub errors: Vec<ErrorResponse>,
    /// See [`crate::ir::Operation::not_modified`].
    pub not_modified: bool,
}

impl<'d> Lowering<'d, '_> {
    /// What the config says of the end of a stream.
    pub(crate) fn end_marker(&mut self, of: &config::Operation, responses: &mut Responses) {
        let Some((file, marker)) = self.config.zip(of.end_marker.as_ref()) else { return };
        let forms = responses.forms.iter_mut().filter_map(|form| match form {
            Form::Stream { of, .. } => Some(of),
            Form::Bytes(_) | Form::Whole { .. } | Form::Other(_) => None,
        });
        let own = match &mut responses.success {
            ResponseBody::Stream(stream) => Some(stream),
            _ => None,
        };
        let mut events = own
            .into_iter()
            .chain(forms)
            .filter(|stream| stream.kind != StreamKind::Lines)
            .peekable();
        if events.peek().is_none() {
            let message = "this operation answers no events";
            self.diagnostics.error(
                NO_EVENTS,
                file.location(marker),
                message,
                "remove `end-marker`",
            );
        }
        events.for_each(|stream| stream.end = Some(marker.get_ref().clone()));
    }

    /// `asked_by`: the member of the body that asks for a stream.
    pub(crate) fn responses(
        &mut self,
        operation: Operation<'d>,
        http_method: HttpMethod,
        named: &Named,
        asked_by: Option<String>,
    ) -> Responses {
        let mut successes: Vec<(&'d str, Content)> = Vec::new();
        let mut errors = Vec::new();
        let mut fallback = None;
        let mut redirects = false;
        let mut not_modified = None;
        for (status, response) in operation.responses() {
            let Some(Followed { node, component }) = self.follow_named(response.0) else {
                continue;
            };
            let response = Response(node);
            let of = |ending: &str| shared_context(named, component.as_deref(), ending);
            match status {
                _ if is_success(status) => successes.push((status, self.content(response, &of))),
                "default" => fallback = Some((status, response, component.clone())),
                "304" => not_modified = Some(docs(response.0)),
                "301" | "302" | "303" | "307" | "308" => redirects = true,
                _ if status.starts_with(['1', '3']) => {}
                _ => errors.extend(self.error(status, response, &of("Error"))),
            }
        }
        if let Some((status, response, component)) = fallback {
            let of = |ending: &str| shared_context(named, component.as_deref(), ending);
            // With nothing else documented, `default` is what succeeds.
            if successes.is_empty() {
                successes.push((status, self.content(response, &of)));
            } else {
                errors.extend(self.error(status, response, &of("Error")));
            }
        }
        let streams = streams(&mut successes);
        let mut media_types = Vec::new();
        let mut forms = Vec::new();
        for (_, content) in &mut successes {
            extend(&mut media_types, std::mem::take(&mut content.media_types));
            extend(&mut forms, std::mem::take(&mut content.forms));
        }
        let mut streams = streams.into_iter();
        let comes_as_stream_only = !successes
            .iter()
            .any(|(_, content)| content.response.iter().any(|a| *a != ResponseBody::Empty));
        let may_be_unchanged =
            not_modified.is_some() && streams.as_slice().is_empty() && !successes.is_empty();
        // It never has a body (RFC 9110 §15.4.5), whatever the document says.
        let unchanged =
            not_modified.filter(|_| may_be_unchanged).map(|docs| ("304", Content::nothing(docs)));
        successes.extend(unchanged);
        let success = match streams.as_slice() {
            [_, ..] if comes_as_stream_only => {
                streams.next().map_or(ResponseBody::Empty, ResponseBody::Stream)
            }
            // Where a reading call is sent elsewhere at any rate, there is a file.
            [] if redirects && successes.is_empty() && http_method == HttpMethod::Get => {
                ResponseBody::Binary
            }
            _ if http_method == HttpMethod::Head => ResponseBody::Empty,
            _ => one_of(successes),
        };
        forms.splice(0..0, streams.map(|of| Form::Stream { of, asked_by: asked_by.clone() }));
        Responses { success, media_types, forms, errors, not_modified: may_be_unchanged }
    }

    fn error(
        &mut self,
        status: &str,
        response: Response<'d>,
        name_context: &NameContext,
    ) -> Option<ErrorResponse> {
        let (_, media) = response.content().find(|(name, _)| body::is_json(name))?;
        let ty = without_null(self.ty(media.schema()?, name_context));
        Some(ErrorResponse { status: status.to_owned(), ty, docs: docs(response.0) })
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// What a call answers, whatever the status.
fn one_of(successes: Vec<(&str, Content)>) -> ResponseBody {
    let all = successes.into_iter().filter_map(|(status, content)| {
        Some(StatusResponse {
            status: status.to_ascii_uppercase(),
            response: content.response?,
            docs: content.docs,
        })
    });
    let mut all: Vec<StatusResponse> = all.collect();
    // `2xx` and `2XX` are one; what is no number at all can only stand for the others.
    let mut seen = HashSet::new();
    all.retain(|one| seen.insert(one.status.parse::<u16>().ok()));
    let mut valued = all.iter().filter(|one| one.response != ResponseBody::Empty);
    let Some(first) = valued.next() else { return ResponseBody::Empty };
    if valued.any(|other| other.response != first.response) {
        return ResponseBody::ByStatus(all);
    }
    let (nothing, valued): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|one| one.response == ResponseBody::Empty);
    let promised =
        valued.iter().filter_map(|one| one.status.parse().ok()).min().unwrap_or_default();
    let Some(StatusResponse { response, .. }) = valued.into_iter().next() else {
        return ResponseBody::Empty;
    };
    if nothing.is_empty() {
        return response;
    }
    let nothing = nothing.into_iter().map(|one| one.status).collect();
    ResponseBody::Optional(Box::new(OptionalResponse { of: response, promised, nothing }))
}

/// One of each kind, whatever the status.
fn streams(successes: &mut [(&str, Content)]) -> Vec<Stream> {
    let mut found: Vec<Stream> = Vec::new();
    for stream in successes.iter_mut().flat_map(|(_, content)| std::mem::take(&mut content.streams))
    {
        if !found.iter().any(|known| known.kind == stream.kind) {
            found.push(stream);
        }
    }
    found
}

fn extend<T: PartialEq>(all: &mut Vec<T>, more: Vec<T>) {
    for one in more {
        if !all.contains(&one) {
            all.push(one);
        }
    }
}

/// The name context of a response: that of its component, where it is shared under one.
fn shared_context(named: &Named, component: Option<&str>, ending: &str) -> NameContext {
    let own = name_context(named, ending);
    component.map_or_else(|| own.clone(), |key| NameContext::shared(key, ending, &own))
}

fn name_context(named: &Named, ending: &str) -> NameContext {
    NameContext::named(&format!("{}{}{ending}", named.owner(), camel(&named.method)))
}
