//! The keys of `responses`.

/// A status (`404`), a range of them (`4XX`), or `default`.
pub(super) fn is_status(key: &str) -> bool {
    let (first, rest) = match key.split_at_checked(1) {
        Some(parts) => parts,
        None => return false,
    };
    key == "default"
        || matches!(first, "1" | "2" | "3" | "4" | "5")
            && (rest == "XX" || rest.len() == 2 && rest.bytes().all(|digit| digit.is_ascii_digit()))
}

/// The status that was meant, where letters stand for digits of the same shape (`20O`) or a range is in lower case (`4xx`).
pub(super) fn meant(key: &str) -> Option<String> {
    let upper = key.trim().to_ascii_uppercase();
    let digits: String = upper
        .chars()
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            'S' => '5',
            other => other,
        })
        .collect();
    if is_status(&digits) {
        return Some(digits);
    }
    let is_default = matches!(strsim::osa_distance(&upper, "DEFAULT"), 0..=2);
    is_default.then(|| "default".to_owned())
}
