//! Lengths of time: `500ms`, `30s`, `2m`, `1h`.

use std::time::Duration;

/// `None` for what is not a whole number with one of these units, for zero, and for what is longer than a year.
pub fn duration(text: &str) -> Option<Duration> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, unit) = text.split_at_checked(digits)?;
    let unit: u64 = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        _ => return None,
    };
    let milliseconds = number.parse::<u64>().ok()?.checked_mul(unit)?;
    (1..=LONGEST).contains(&milliseconds).then(|| Duration::from_millis(milliseconds))
}

/// A year, in milliseconds.
const LONGEST: u64 = 365 * 24 * 3_600_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_with_a_unit() {
        assert_eq!(duration("500ms"), Some(Duration::from_millis(500)));
        assert_eq!(duration("30s"), Some(Duration::from_secs(30)));
        assert_eq!(duration("2m"), Some(Duration::from_secs(120)));
        for text in ["", "30", "s", "0s", "-1s", "1.5s", "1 s", "99999999999999999999s", "9000h0", "9000000h"] {
            assert_eq!(duration(text), None, "{text}");
        }
    }
}
