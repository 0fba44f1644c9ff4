//! The documentation of the forms that a response has besides what `.await` gives.

use super::tokens;
use crate::ir::{Form, Operation, Stream, StreamKind};
use crate::plan::whole_method;

/// What the response can be besides what `.await` gives.
pub fn forms(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    for form in &operation.forms {
        lines.extend([
            String::new(),
            match form {
                Form::Stream { of: Stream { kind: StreamKind::Lines, .. }, asked_by } => {
                    format!(
                        "`.into_json_lines()` gives the response as values line by line{}.",
                        asking(asked_by.as_deref())
                    )
                }
                Form::Stream { asked_by, .. } => {
                    format!(
                        "`.into_events()` gives the response as events, each as it comes{}.",
                        asking(asked_by.as_deref())
                    )
                }
                Form::Bytes(media_types) => {
                    let media_types: Vec<String> =
                        media_types.iter().map(|name| tokens::code(name)).collect();
                    format!(
                        "`.into_download()` gives the response as {}.",
                        media_types.join(" or ")
                    )
                }
                Form::Whole { media_type, word, .. } => {
                    format!(
                        "`.{}()` gives the response as {}.",
                        whole_method(word),
                        tokens::code(media_type)
                    )
                }
                Form::Other(media_type) => {
                    let literal = format!("{media_type:?}");
                    format!(
                        "The response also comes as {}: {}.",
                        tokens::code(media_type),
                        tokens::code(&format!(".with_header(\"accept\", {literal}).send_raw()"))
                    )
                }
            },
        ]);
    }
    lines
}

fn asking(member: Option<&str>) -> String {
    member.map(|member| format!(", and sets {} for that", tokens::code(member))).unwrap_or_default()
}
