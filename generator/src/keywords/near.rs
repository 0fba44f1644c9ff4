//! The known word that a misspelled one was meant to be.

/// The nearest known word, if it is near enough to be what the author meant: another case or hyphen, two letters in the wrong
/// order, or a few letters that are wrong for a word of this length.
pub(super) fn near(word: &str, known: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let plain = simplified(word);
    known
        .filter_map(|known| {
            let other = simplified(known);
            let distance = strsim::osa_distance(&plain, &other);
            (distance <= most(plain.chars().count())).then_some((distance, known))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// So many letters may be wrong in a word of this length.
fn most(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    }
}

/// `date_time`, `Date-Time` and `dateTime` are one word; so are `ref` and `$ref`.
pub(super) fn simplified(word: &str) -> String {
    word.chars().filter(|letter| !matches!(letter, '-' | '_' | '$' | ' ' | '.')).flat_map(char::to_lowercase).collect()
}
