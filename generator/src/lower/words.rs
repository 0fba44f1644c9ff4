//! English words out of identifiers, and identifiers out of words.

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

/// The singular of an English noun in lower case; a word that is none, or has none, stays.
pub(crate) fn singular(word: &str) -> String {
    const SAME: &[&str] = &[
        "status", "series", "species", "news", "address", "access", "process", "analysis", "basis",
        "sms", "dns", "https", "aws", "gas", "bus", "alias", "canvas", "always", "this", "is",
        "has", "was", "us", "ios", "tls", "css", "js", "os",
    ];
    const ODD: &[(&str, &str)] = &[
        ("people", "person"),
        ("children", "child"),
        ("men", "man"),
        ("women", "woman"),
        ("indices", "index"),
        ("vertices", "vertex"),
        ("matrices", "matrix"),
        ("statuses", "status"),
        ("aliases", "alias"),
        ("caches", "cache"),
        ("databases", "database"),
        ("analyses", "analysis"),
        ("movies", "movie"),
        ("cookies", "cookie"),
        ("quotas", "quota"),
        ("criteria", "criterion"),
        ("buses", "bus"),
        ("addresses", "address"),
        ("canvases", "canvas"),
    ];
    if let Some((_, one)) = ODD.iter().find(|(many, _)| *many == word) {
        return (*one).to_owned();
    }
    let ends_so = |ends: &[&str]| ends.iter().any(|end| word.ends_with(end));
    if SAME.contains(&word) || word.len() < 3 || ends_so(&["ss", "us", "is"]) {
        return word.to_owned();
    }
    let without = |ending: &str| word.strip_suffix(ending).map(str::to_owned);
    if word.len() > 4 && word.ends_with("ies") {
        return without("ies").map_or_else(|| word.to_owned(), |stem| stem + "y");
    }
    if ends_so(&["sses", "shes", "ches", "xes", "zzes"]) {
        return without("es").unwrap_or_else(|| word.to_owned());
    }
    without("s").unwrap_or_else(|| word.to_owned())
}

/// Whether a word is the plural of another.
pub(crate) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Words with the last one in the singular: `memory_layers` → `["memory", "layer"]`.
pub(crate) fn singular_words(text: &str) -> Vec<String> {
    let mut all = words(text);
    if let Some(last) = all.last_mut() {
        *last = singular(last);
    }
    all
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
    fn singulars() {
        for (many, one) in [
            ("agents", "agent"),
            ("entries", "entry"),
            ("deliveries", "delivery"),
            ("statuses", "status"),
            ("status", "status"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("feedback", "feedback"),
            ("keys", "key"),
            ("caches", "cache"),
            ("releases", "release"),
            ("addresses", "address"),
            ("processes", "process"),
            ("classes", "class"),
            ("movies", "movie"),
            ("analyses", "analysis"),
        ] {
            assert_eq!(singular(many), one);
        }
    }

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
