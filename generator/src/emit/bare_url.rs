//! An address within text that nothing marks as a link.

/// The length of the address that `text` begins with, without the punctuation of the sentence
/// around it.
pub fn bare_url(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let end = text
        .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '|'))
        .unwrap_or(text.len());
    let mut url = text.get(..end)?;
    while let Some(last) = url.chars().next_back() {
        let unmatched = match last {
            ')' => url.matches(')').count() > url.matches('(').count(),
            ']' => url.matches(']').count() > url.matches('[').count(),
            _ => matches!(last, '.' | ',' | ';' | ':' | '!' | '?' | '\'' | '*' | '_'),
        };
        if !unmatched {
            break;
        }
        url = url.get(..url.len() - last.len_utf8())?;
    }
    (url.len() > scheme.len()).then_some(url.len())
}

#[cfg(test)]
mod tests {
    use super::bare_url;

    #[test]
    fn punctuation_of_the_sentence_is_not_in_the_address() {
        for (given, length) in [
            ("https://a.b/c?d=e. Then", Some(17)),
            ("http://f.g)", Some(10)),
            ("http://f.g/(h)", Some(14)),
            ("https://", None),
            ("httpx://a", None),
        ] {
            assert_eq!(bare_url(given), length, "{given}");
        }
    }
}
