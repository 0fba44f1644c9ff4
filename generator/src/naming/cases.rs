//! The words of identifiers in a document, and text in `snake_case` and `CamelCase`, before Rust's
//! rules for identifiers apply (see [`super::idents`]).

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The lower-case words of any identifier: `HTTPMethod`, `http-method` and `http_method` are
/// `["http", "method"]`.
pub(crate) fn words(text: &str) -> Vec<String> {
    snake(text).split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// `http-method` → `HttpMethod`
pub(crate) fn camel(text: &str) -> String {
    if !text.contains(is_mark) {
        return text.to_upper_camel_case();
    }
    let capital = |word: &str| match word.contains(is_mark) {
        true => word.to_owned(),
        false => word.to_upper_camel_case(),
    };
    text.split(|c: char| !is_mark(c) && !c.is_alphanumeric()).map(capital).collect()
}

/// `HTTPMethod` → `http_method`
pub(crate) fn snake(text: &str) -> String {
    if !text.contains(is_mark) {
        return text.to_snake_case();
    }
    let small = |word: &str| match word.contains(is_mark) {
        true => word.to_lowercase(),
        false => word.to_snake_case(),
    };
    let words =
        text.split(|c: char| !is_mark(c) && !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(small).collect::<Vec<_>>().join("_")
}

/// A mark within a word, such as the virama of `उपयोगकर्ता`: no letter, and no gap between words
/// either.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && !c.is_alphanumeric() && unicode_ident::is_xid_continue(c)
}

/// The prefix of whole words, with its separator, that all SCREAMING_SNAKE values share:
/// `PROFILE_TYPE_`. Something is left of each.
pub(crate) fn screaming_prefix<'v>(
    values: impl Iterator<Item = &'v str> + Clone,
) -> Option<String> {
    let is_screaming = |value: &str| {
        value.starts_with(|c: char| c.is_ascii_uppercase())
            && value.split('_').all(|word| {
                !word.is_empty()
                    && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
            })
    };
    let first = values.clone().next()?;
    if values.clone().count() < 2 || !values.clone().all(is_screaming) {
        return None;
    }
    let mut shared: Vec<&str> = first.split('_').collect();
    for value in values {
        let of_value: Vec<&str> = value.split('_').collect();
        // The last word is the value's own, whatever the others are.
        let own = of_value.len() - 1;
        let same = shared.iter().zip(&of_value).take(own).take_while(|(a, b)| a == b).count();
        shared.truncate(same);
    }
    if shared.is_empty() { None } else { Some(shared.join("_") + "_") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_of_their_word() {
        assert_eq!(snake("उपयोगकर्ता-सूची"), "उपयोगकर्ता_सूची");
        assert_eq!(camel("उपयोगकर्ता_list"), "उपयोगकर्ताList");
        assert_eq!(snake("größeÄnderung"), "größe_änderung");
    }

    #[test]
    fn prefixes() {
        let of = |values: &[&str]| screaming_prefix(values.iter().copied());
        assert_eq!(
            of(&["PROFILE_TYPE_USER", "PROFILE_TYPE_API_KEY"]).as_deref(),
            Some("PROFILE_TYPE_")
        );
        assert_eq!(of(&["A_B", "A_B_C"]).as_deref(), Some("A_"));
        assert_eq!(of(&["HTTP_METHOD_UNSPECIFIED", "GET"]), None);
        assert_eq!(of(&["ONE_ONLY"]), None);
        assert_eq!(of(&["a_b", "a_c"]), None);
    }
}
