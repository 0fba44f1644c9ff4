//! Text of a document in `snake_case` and `CamelCase`, before Rust's rules for identifiers apply
//! (see [`super::idents`]).

pub(crate) use super::words::plain_words as words;

/// `http-method` → `HttpMethod`
pub(crate) fn camel(text: &str) -> String {
    super::words::camel(&words(text))
}

/// `HTTPMethod` → `http_method`
pub(crate) fn snake(text: &str) -> String {
    super::words::snake(&words(text))
}

/// `http-method` → `HTTP_METHOD`
pub(crate) fn screaming(text: &str) -> String {
    snake(text).to_ascii_uppercase()
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
    fn a_mark_belongs_to_its_word() {
        assert_eq!(snake("उपयोगकर्ता-सूची"), "उपयोगकर्ता_सूची");
        assert_eq!(camel("उपयोगकर्ता_list"), "उपयोगकर्ताList");
        assert_eq!(snake("größeÄnderung"), "grosse_anderung");
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
