//! What an operation gives, and the errors that it documents.

use super::address::{anchor, plain};
use super::code::{self, plain_text};
use super::context::{Context, one_line};
use super::markdown;
use super::rows::Rows;
use super::signature::{returned, streamed};
use super::view::{ErrorRow, Fold, Returns, Row, Words};
use crate::emit::doc_text;
use crate::ir::{Answer, Operation};
use crate::plan::{AnswerPlan, OperationPlan, Ty};

/// How many rows a response may have.
const MOST_ROWS: usize = 150;
/// How many rows the body of an error may have.
const MOST_ERROR_ROWS: usize = 40;

/// The type that `.await` gives, down to its parts.
pub fn of(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Returns {
    let types = plan.answer.types();
    let mut rows = Rows::within(context, types.iter().copied(), MOST_ROWS);
    let fold = match (&plan.answer, types.as_slice()) {
        (AnswerPlan::ByStatus(of), _) => by_status(context, of, &mut rows),
        (_, [ty]) => rows.fold(ty, "returns"),
        _ => None,
    };
    let beside = plan.beside.iter().map(|(name, ty)| {
        let anchor = anchor("page", name);
        let usage = Some(format!("page.get({name:?})"));
        Row { name: one_line(name), ty: code::ty(context, ty), usage, fold: rows.fold(ty, &anchor), anchor, ..Row::default() }
    });
    let beside = beside.collect();
    Returns { ty: returned(context, &plan.answer), notes: notes(context, operation, plan), fold, beside }
}

/// A variant for each status.
fn by_status(context: &Context<'_>, of: &crate::plan::StatusEnum, rows: &mut Rows<'_, '_>) -> Option<Fold> {
    let name = plain(&of.name).to_owned();
    let variants: Vec<Row> = of
        .variants
        .iter()
        .map(|variant| {
            let status = variant.status.map_or_else(|| "other".to_owned(), |status| status.to_string());
            let anchor = anchor("returns", &status);
            let ty = variant.answer.types().first().copied();
            Row {
                name: format!("{name}::{}", plain(&variant.ident)),
                wire: Some(status),
                ty: returned(context, &variant.answer),
                fold: ty.and_then(|ty| rows.fold(ty, &anchor)),
                anchor,
                ..Row::default()
            }
        })
        .collect();
    let first: Vec<String> = variants.iter().take(3).map(|row| row.name.clone()).collect();
    let more = variants.len() - first.len();
    (!variants.is_empty()).then_some(Fold { name, first, more, is_union: true, rows: variants })
}

/// What else there is to know of the response: other ways to have it.
fn notes(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Vec<String> {
    let mut notes = Vec::new();
    match &plan.answer {
        AnswerPlan::Page(_) => {
            notes.push("`.await` gives one page, `.into_stream()` the items of all pages, `.into_pages()` the pages.".to_owned());
        }
        AnswerPlan::Stream(_) => notes.push("`.await` gives the stream; `.next().await` gives its next value.".to_owned()),
        AnswerPlan::Optional(..) => {
            if let Answer::Optional(optional) = &operation.answer {
                let statuses: Vec<String> = optional.nothing.iter().map(|status| format!("`{}`", one_line(status))).collect();
                notes.push(format!("`None` where the status is {}.", statuses.join(" or ")));
            }
        }
        _ => {}
    }
    notes.extend(plan.streams.iter().map(|form| {
        let ty = plain_text(&streamed(context, &form.of));
        let method = if form.of.kind == crate::ir::StreamKind::Lines { "into_json_lines" } else { "into_events" };
        format!("`.{method}()` gives the response piece by piece, as `{ty}`.")
    }));
    if plan.download.is_some() {
        notes.push("`.into_download()` gives the bytes as they come.".to_owned());
    }
    notes
        .extend(plan.wholes.iter().map(|form| format!("`.{}()` gives it as `{}`.", plain(&form.method), one_line(&form.accept))));
    notes
}

/// The documented statuses that are errors.
pub fn errors(context: &Context<'_>, operation: &Operation, plan: &OperationPlan) -> Vec<ErrorRow> {
    let documented = context.reader.documented(operation.pointer.place());
    let has_success = documented.iter().any(|response| response.status.starts_with(['2', '3']));
    let is_error = |status: &str| !status.starts_with(['1', '2', '3']) && (status != "default" || has_success);
    let errors = documented.into_iter().filter(|response| is_error(response.status));
    errors
        .map(|response| {
            let status = one_line(response.status);
            let anchor = anchor("errors", &status);
            let own = plan.errors.iter().find(|(known, _)| known == response.status).map(|(_, ty)| ty);
            let is_common = operation.errors.iter().any(|error| error.status == response.status);
            let ty: Option<&Ty> = own.or(context.plan.error.as_ref().filter(|_| is_common));
            let fold = ty.and_then(|ty| Rows::within(context, std::iter::once(ty), MOST_ERROR_ROWS).fold(ty, &anchor));
            ErrorRow {
                words: described(response.description),
                ty: ty.map(|ty| code::ty(context, ty)).unwrap_or_default(),
                fold,
                anchor,
                status,
            }
        })
        .collect()
}

/// A description of the document.
pub fn described(text: Option<&str>) -> Words {
    let text = text.unwrap_or_default().trim();
    Words { html: markdown::html(text), text: doc_text::lines(text).join("\n") }
}
