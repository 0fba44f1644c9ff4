//! Text with holes: `{{name}}` in the files of `templates/crate`.

/// Fills the holes. A hole that nobody fills stays, so that a test can see it.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() * 2);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let filled = after.split_once("}}").and_then(|(name, tail)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, tail))
        });
        match filled {
            Some((value, tail)) => {
                out.push_str(value);
                rest = tail;
            }
            None => {
                out.push_str("{{");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn holes_are_filled_once_and_values_are_not_looked_into() {
        assert_eq!(fill("a {{b}} {{c}} {{d", &[("b", "{{c}}"), ("c", "3")]), "a {{c}} 3 {{d");
    }
}
