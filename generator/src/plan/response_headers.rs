//! The methods that read documented headers of responses.

use crate::ir::{Api, Docs, HeaderScalar, HeaderValue};
use crate::naming::idents::{NameScope, raw, snake_name};

/// A header of responses, and the method that reads it: one for the whole API.
#[derive(Debug, Clone, PartialEq)]
pub struct HeaderPlan {
    /// In lower case.
    pub name: String,
    /// As the document has it first.
    pub shown: String,
    pub method: String,
    pub value: HeaderValue,
    pub docs: Docs,
}

/// What the runtime's own methods of `Response` and `ApiError` are called; a test compares.
const RESERVED: &[&str] = &[
    "new",
    "status",
    "headers",
    "request_id",
    "bytes",
    "parse",
    "fmt",
    "clone",
    "in_stream",
    "body",
    "message",
    "parse_any",
    "parse_known",
    "undocumented",
    "best_fit",
    "with_request",
    "missing_key",
    "details",
    "any_details",
    "from",
    "into",
    "to_string",
    "source",
    "to_owned",
    "borrow",
    "type_id",
    "try_into",
    "try_from",
    "clone_into",
    "description",
    "cause",
    "provide",
];

/// In the order in which the document has them.
pub fn response_headers(api: &Api) -> Vec<HeaderPlan> {
    let mut all: Vec<HeaderPlan> = Vec::new();
    let mut taken = NameScope::default();
    for header in api.operations.iter().flat_map(|operation| &operation.response_headers) {
        let name = header.name.to_ascii_lowercase();
        if let Some(known) = all.iter_mut().find(|known| known.name == name) {
            if known.value != header.value {
                known.value = HeaderValue::One(HeaderScalar::Text);
            }
            continue;
        }
        let method =
            taken.underscored(&snake_name(&header.name, "header"), |name| RESERVED.contains(&name));
        all.push(HeaderPlan {
            name,
            shown: header.name.clone(),
            method: raw(method),
            value: header.value,
            docs: header.docs.clone(),
        });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::RESERVED;

    #[test]
    fn methods_of_the_runtime_are_reserved() {
        let pending = include_str!("../../../templates/runtime/src/runtime/requests/pending.rs");
        let failure = include_str!("../../../templates/runtime/src/runtime/errors/failure.rs");
        let of = |text: &'static str, start: &str, end: &str| {
            let at = text.find(start).unwrap_or_else(|| panic!("no {start}"));
            text[at..].split(end).next().unwrap_or_default()
        };
        let response = of(pending, "impl<T> Response<T>", "\n}\n");
        let error = of(failure, "impl ApiError", "\n}\n");
        for method in [response, error].iter().flat_map(|text| text.split("fn ").skip(1)) {
            let name = method.split(['(', '<']).next().unwrap_or_default();
            assert!(RESERVED.contains(&name), "{name}");
        }
    }
}
