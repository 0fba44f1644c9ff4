//! The comments of the imported file that explain something.

use crate::load::{Document, Origin, Step, positions};

/// Words by which the comments of the vendor's template are known, which explain its format.
const TEMPLATE: &[&str] = &[
    "yaml-language-server",
    "configuration guide",
    "[reference]",
    "reference/config",
    "configure the methods",
    "configure the models",
    "subresources define",
    "` define",
    "` defines",
    "` is used to",
    "` are a map",
    "the key in the",
    "each key in the object",
    "such as how",
];

/// The comment above each key, without the vendor's own; `None` where there is none.
pub(super) fn above(document: &Document, file: usize, keys: &[Origin]) -> Vec<Option<String>> {
    let Some(source) = document.files.get(file) else { return vec![None; keys.len()] };
    let steps: Vec<Vec<&Step>> = keys.iter().map(|origin| document.origins.steps(*origin).1).collect();
    let lines: Vec<&str> = source.text.lines().collect();
    let line_of = |at: usize| source.text.get(..at).unwrap_or_default().matches('\n').count();
    let comment = |position: &crate::load::Position| {
        let key = position.key.as_ref().filter(|_| position.exact)?;
        block(&lines, line_of(key.start))
    };
    positions(&source.text, &steps).iter().map(comment).collect()
}

/// The lines with `#` above a line that are indented like it.
fn block(lines: &[&str], line: usize) -> Option<String> {
    let indent = |text: &str| text.len() - text.trim_start().len();
    let own = lines.get(line).map(|text| indent(text))?;
    let above = lines.get(..line)?.iter().rev();
    let mut found: Vec<&str> =
        above.take_while(|text| text.trim_start().starts_with('#') && indent(text) == own).map(|text| text.trim()).collect();
    found.reverse();
    let text: Vec<&str> = found.iter().map(|text| text.trim_start_matches('#').trim()).collect();
    let is_said = text.iter().any(|line| line.chars().any(char::is_alphabetic));
    let lower = text.join(" ").to_lowercase();
    let is_template = TEMPLATE.iter().any(|words| lower.contains(words));
    // A key that was commented out explains nothing.
    let is_config = text.iter().any(|line| is_entry(line));
    (is_said && !is_template && !is_config).then(|| text.join("\n"))
}

/// `list: get /v1/agents`, `endpoint:`
fn is_entry(line: &str) -> bool {
    let Some((key, value)) = line.split_once(':') else { return line.starts_with("- ") };
    let is_key = !key.is_empty() && key.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-' | '$' | '"'));
    is_key && (value.is_empty() || value.starts_with(' ')) && value.split_whitespace().count() < 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_kept_and_keys_are_not() {
        let lines: Vec<&str> =
            "a:\n  # Sends nothing.\n  # Really.\n  b: c\n  # d: get /x\n  e: f\n# other\n  g: h".lines().collect();
        assert_eq!(block(&lines, 3).as_deref(), Some("Sends nothing.\nReally."));
        assert_eq!(block(&lines, 5), None);
        assert_eq!(block(&lines, 7), None);
    }
}
