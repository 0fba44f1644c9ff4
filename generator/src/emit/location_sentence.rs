//! Where a type without words of its own stands in the document, as a sentence: what its reader can
//! look up.

use super::tokens::code;
use crate::load::unescape;

/// `/components/schemas/Order/properties/state` → "`state` of `Order` in the API document."
pub fn location_sentence(pointer: &str) -> String {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| unescape(step).into_owned()).collect();
    let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
    let words = match steps.as_slice() {
        ["components", "schemas", name, rest @ ..] | ["definitions", name, rest @ ..] => {
            within(&code(name), rest, "")
        }
        ["components", kind, name, rest @ ..] => {
            within(&format!("{} {}", kind.trim_end_matches('s'), code(name)), rest, "the ")
        }
        ["paths", path, http_method, rest @ ..] => {
            of_operation(&code(&format!("{} {path}", http_method.to_ascii_uppercase())), rest)
        }
        _ => return format!("{} in the API document.", code(pointer)),
    };
    format!("{words} in the API document.")
}

fn of_operation(operation: &str, rest: &[&str]) -> String {
    match rest {
        ["parameters", _, rest @ ..] => within(&format!("parameter of {operation}"), rest, "a "),
        ["requestBody", rest @ ..] => within(&format!("body of {operation}"), rest, "the "),
        ["responses", status, rest @ ..] => {
            within(&format!("answer {} of {operation}", code(status)), rest, "the ")
        }
        rest => within(operation, rest, ""),
    }
}

/// The properties on the way, or the owner alone.
fn within(owner: &str, rest: &[&str], article: &str) -> String {
    let mut way = String::new();
    let variant = matches!(rest, [.., "oneOf" | "anyOf", _]);
    let mut rest = rest.iter();
    while let Some(step) = rest.next() {
        match *step {
            "properties" => {
                let separator = if way.is_empty() { "" } else { "." };
                way.push_str(separator);
                way.push_str(rest.next().unwrap_or(&""));
            }
            "items" => way.push_str("[]"),
            "additionalProperties" => way.push_str("{}"),
            _ => {}
        }
    }
    match way.as_str() {
        "" if variant => format!("A variant of {article}{owner}"),
        "" => capital(&format!("{article}{owner}")),
        "[]" => format!("An item of {article}{owner}"),
        "{}" => format!("A value of {article}{owner}"),
        way => format!("{} of {article}{owner}", code(way)),
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::location_sentence;

    #[test]
    fn locations_read_as_sentences() {
        let sentences = [
            (
                "/components/schemas/Order/properties/state",
                "`state` of `Order` in the API document.",
            ),
            (
                "/definitions/Order/properties/lines/items/properties/unit",
                "`lines[].unit` of `Order` in the API document.",
            ),
            (
                "/paths/~1a~1{b}/get/parameters/0/schema",
                "A parameter of `GET /a/{b}` in the API document.",
            ),
            (
                "/paths/~1a/post/requestBody/content/application~1json/schema/properties/x",
                "`x` of the body of `POST /a` in the API document.",
            ),
            (
                "/paths/~1a/get/responses/200/content/application~1json/schema/items",
                "An item of the response `200` of `GET /a` in the API document.",
            ),
            ("/components/schemas/Pet/oneOf/1", "A variant of `Pet` in the API document."),
            ("/components/parameters/Sort/schema", "The parameter `Sort` in the API document."),
            ("/x-more/what", "`/x-more/what` in the API document."),
        ];
        for (pointer, sentence) in sentences {
            assert_eq!(location_sentence(pointer), sentence);
        }
    }
}
