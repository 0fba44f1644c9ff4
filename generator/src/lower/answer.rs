//! Answers: the one that succeeds, and those that do not.

use super::names::Named;
use super::object::without_null;
use super::operation::Followed;
use super::spot::Spot;
use super::words::camel;
use super::{Lowering, SEVERAL_ANSWERS, body};
use crate::ir::{Answer, ErrorAnswer, Type};
use crate::oas::{Operation, Response, docs};

/// All answers of an operation.
pub(crate) struct Answers {
    pub success: Answer,
    pub errors: Vec<ErrorAnswer>,
}

impl<'d> Lowering<'d, '_> {
    pub(crate) fn answers(&mut self, operation: Operation<'d>, named: &Named) -> Answers {
        let mut successes: Vec<(&'d str, Answer)> = Vec::new();
        let mut errors = Vec::new();
        let mut fallback = None;
        for (status, response) in operation.responses() {
            let Some(Followed { node, component }) = self.follow_named(response.0) else { continue };
            let response = Response(node);
            let of = |ending: &str| {
                let own = spot(named, ending);
                component.as_deref().map_or_else(|| own.clone(), |key| Spot::shared(key, ending, &own))
            };
            let spot = of(if is_success(status) { "Response" } else { "Error" });
            match status {
                _ if is_success(status) => successes.push((status, self.answer(response, &spot))),
                "default" => fallback = Some((status, response, [of("Response"), of("Error")])),
                _ if status.starts_with(['1', '3']) => {}
                _ => errors.extend(self.error(status, response, &spot)),
            }
        }
        if let Some((status, response, [as_answer, as_error])) = fallback {
            // With nothing else documented, `default` is what succeeds.
            if successes.is_empty() {
                successes.push((status, self.answer(response, &as_answer)));
            } else {
                errors.extend(self.error(status, response, &as_error));
            }
        }
        Answers { success: self.choose(operation, successes), errors }
    }

    fn answer(&mut self, response: Response<'d>, spot: &Spot) -> Answer {
        let content: Vec<_> = response.content().collect();
        if let Some((name, media)) = content.iter().find(|(name, _)| body::is_json(name)) {
            return match media.schema() {
                Some(schema) if is_binary(schema) && name.contains('*') => Answer::Binary,
                // The whole answer: `null` is a value of it.
                Some(schema) => Answer::Json(self.ty(schema, spot)),
                None => Answer::Json(Type::Any),
            };
        }
        match content.first() {
            None => Answer::Empty,
            Some((name, _)) if body::essence(name).starts_with("text/") && !name.contains("event-stream") => Answer::Text,
            Some((name, _)) if name.ends_with("xml") || name.ends_with("yaml") => Answer::Text,
            Some(_) => Answer::Binary,
        }
    }

    /// The best of the answers that succeed: one with content over none.
    fn choose(&mut self, operation: Operation<'d>, successes: Vec<(&'d str, Answer)>) -> Answer {
        let mut with_content = successes.into_iter().filter(|(_, answer)| *answer != Answer::Empty);
        let Some((_, first)) = with_content.next() else { return Answer::Empty };
        if let Some((status, _)) = with_content.find(|(_, other)| *other != first) {
            let message = format!("the answer `{status}` has another type than the first; the method gives the first");
            let origin = operation.0.get("responses").map_or(operation.0.origin, |node| node.origin);
            let place = crate::diagnostics::Place::Node(origin);
            self.diagnostics.warning(SEVERAL_ANSWERS, place, message, "read the other with `send_raw`, then parse its bytes");
            self.note_only(origin, format!("answers of several types: `{status}` is read by `send_raw` only"));
        }
        first
    }

    fn error(&mut self, status: &str, response: Response<'d>, spot: &Spot) -> Option<ErrorAnswer> {
        let (_, media) = response.content().find(|(name, _)| body::is_json(name))?;
        let ty = without_null(self.ty(media.schema()?, spot));
        Some(ErrorAnswer { status: status.to_owned(), ty, docs: docs(response.0) })
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

fn is_binary(schema: crate::oas::Schema<'_>) -> bool {
    schema.format() == Some("binary") || schema.types().any(|name| name == "file")
}

fn spot(named: &Named, ending: &str) -> Spot {
    Spot::named(&format!("{}{}{ending}", named.owner(), camel(&named.method)))
}
