//! JSONPath as the vendor's tool read it, in the words of RFC 9535.
//!
//! The vendor read JSONPath-Plus, where a step may hold characters that RFC 9535 allows in quotes only:
//! `$.paths./v1/users.get`.

use serde_json_path::JsonPath;

/// The same query for RFC 9535; `None` if there is none.
pub(super) fn standard(query: &str) -> Option<String> {
    let query = query.trim();
    if JsonPath::parse(query).is_ok() {
        return Some(query.to_owned());
    }
    let quoted = quote_steps(query);
    JsonPath::parse(&quoted).is_ok().then_some(quoted)
}

/// `$.paths./v1/users.get` → `$.paths['/v1/users'].get`
fn quote_steps(query: &str) -> String {
    let mut result = String::new();
    let mut rest = query;
    while let Some(first) = rest.chars().next() {
        if first == '[' {
            let end = closing(rest);
            result.push_str(rest.get(..end).unwrap_or(rest));
            rest = rest.get(end..).unwrap_or_default();
        } else if let Some(behind) = rest.strip_prefix("..") {
            result.push_str("..");
            let end = step_end(behind);
            push_step(&mut result, behind.get(..end).unwrap_or(behind), false);
            rest = behind.get(end..).unwrap_or_default();
        } else if let Some(behind) = rest.strip_prefix('.') {
            let end = step_end(behind);
            push_step(&mut result, behind.get(..end).unwrap_or(behind), true);
            rest = behind.get(end..).unwrap_or_default();
        } else {
            result.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    result
}

fn push_step(result: &mut String, step: &str, with_dot: bool) {
    let is_plain = |char: char| char.is_alphanumeric() || char == '_' || !char.is_ascii();
    let starts_plain = step.starts_with(|first: char| !first.is_ascii_digit());
    if step == "*" || step.is_empty() || (starts_plain && step.chars().all(is_plain)) {
        if with_dot {
            result.push('.');
        }
        result.push_str(step);
    } else {
        result.push_str(&format!("['{}']", step.replace('\\', "\\\\").replace('\'', "\\'")));
    }
}

/// Where a step without brackets ends.
fn step_end(text: &str) -> usize {
    text.find(['.', '[']).unwrap_or(text.len())
}

/// Behind the bracket that closes the first one.
fn closing(text: &str) -> usize {
    let (mut depth, mut quote) = (0_usize, None);
    let mut escaped = false;
    for (at, char) in text.char_indices() {
        match (quote, char) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == char => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(char),
            (None, '[') => depth += 1,
            (None, ']') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            (None, _) => {}
        }
    }
    text.len()
}

/// A query that has plain steps only, as a reference: `$.components.schemas.X` → `#/components/schemas/X`.
pub(super) fn pointer(query: &str) -> Option<String> {
    let rest = query.trim().strip_prefix("$.")?;
    let is_plain = |step: &str| !step.is_empty() && step.chars().all(|char| char.is_alphanumeric() || matches!(char, '_' | '-'));
    let steps: Vec<&str> = rest.split('.').collect();
    steps.iter().all(|step| is_plain(step)).then(|| format!("#/{}", steps.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_with_slashes_are_quoted() {
        let standard = |query| standard(query).unwrap_or_default();
        assert_eq!(standard("$.paths./v1/users.get"), "$.paths['/v1/users'].get");
        assert_eq!(standard("$.a[?(@.type == 'x.y')].b-c"), "$.a[?(@.type == 'x.y')]['b-c']");
        assert_eq!(standard("$..propertyNames"), "$..propertyNames");
        assert_eq!(super::standard("no path"), None);
        assert_eq!(pointer("$.components.schemas.Pet"), Some("#/components/schemas/Pet".to_owned()));
        assert_eq!(pointer("$..Pet"), None);
    }
}
