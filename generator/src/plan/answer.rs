//! What a call gives: one value, a list, or a stream; and in which other forms it can be had.

use super::convert::Convert;
use super::{AnswerPlan, StreamForm, StreamPlan};
use crate::ir::{Answer, Form, Operation, Stream};

/// What `.await` gives.
pub fn answer(convert: &Convert<'_>, operation: &Operation) -> AnswerPlan {
    match (&operation.paging, &operation.answer) {
        (Some(paging), _) => AnswerPlan::Page(convert.ty(&paging.item, false)),
        (None, Answer::Empty) => AnswerPlan::Empty,
        (None, Answer::Json(ty)) => AnswerPlan::Json(convert.ty(ty, false)),
        (None, Answer::Text) => AnswerPlan::Text,
        (None, Answer::Binary) => AnswerPlan::Binary,
        (None, Answer::Stream(of)) => AnswerPlan::Stream(stream(convert, of)),
    }
}

fn stream(convert: &Convert<'_>, of: &Stream) -> StreamPlan {
    // The runtime knows this one by itself.
    let end = of.end.clone().filter(|end| end != "[DONE]");
    StreamPlan { kind: of.kind, item: convert.ty(&of.item, false), end }
}

/// The header `Accept`, where it is not `application/json` alone.
pub fn accept(operation: &Operation) -> Option<String> {
    let essence = |media_type: &String| media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match &operation.answer {
        Answer::Empty => None,
        Answer::Text => Some("text/plain, */*".to_owned()),
        Answer::Binary => Some("*/*".to_owned()),
        Answer::Stream(stream) => Some(essence(&stream.media_type)),
        // Some servers know their own media type only, some do not know it.
        Answer::Json(_) => {
            let own = operation.answer_types.iter().map(essence).find(|name| name != "application/json" && !name.contains('*'));
            own.map(|own| format!("{own}, application/json"))
        }
    }
}

/// The streams to ask for.
pub fn streams(convert: &Convert<'_>, operation: &Operation) -> Vec<StreamForm> {
    let forms = operation.forms.iter().filter_map(|form| match form {
        Form::Stream { of, asked_by } => Some(StreamForm { of: stream(convert, of), asked_by: asked_by.clone() }),
        Form::Bytes(_) | Form::Other(_) => None,
    });
    forms.collect()
}

/// Whether the answer can be had as it comes, and which media types to ask for then.
pub fn download(operation: &Operation) -> Option<Option<String>> {
    let bytes = operation.forms.iter().find_map(|form| match form {
        Form::Bytes(media_types) => Some(media_types.join(", ")),
        Form::Stream { .. } | Form::Other(_) => None,
    });
    match (&operation.answer, bytes) {
        (_, Some(media_types)) => Some(Some(media_types)),
        (Answer::Binary, None) => Some(None),
        _ => None,
    }
}
