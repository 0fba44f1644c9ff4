//! The version of the crate, and a config with another one.

use super::ConfigFile;

/// The version of a crate whose config has none.
pub const FIRST_VERSION: &str = "0.1.0";

impl ConfigFile {
    /// The version of the crate.
    pub fn version(&self) -> &str {
        self.config.package.version.as_ref().map_or(FIRST_VERSION, |version| version.as_str())
    }

    /// The text of this config with another version under `[crate]`. All else stays as it is,
    /// comments included.
    pub fn with_version(&self, version: &str) -> String {
        let quoted = format!("\"{version}\"");
        match &self.config.package.version {
            Some(old) => self.replaced(old.span(), &quoted),
            None => {
                let (at, key) = self.after_the_name();
                self.replaced(at..at, &format!("{key} = {quoted}"))
            }
        }
    }

    /// Where a key after `name` goes, and the key `version` with what must stand before it.
    fn after_the_name(&self) -> (usize, String) {
        let name = self.config.package.name.span();
        let before = self.text.get(..name.start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        if line.contains('{') {
            return (name.end, ", version".to_owned());
        }
        // `name`, or `crate.name` without a table.
        let key = line.trim_end().trim_end_matches('=').trim_end().trim_end_matches(['"', '\'']);
        let front = key.strip_suffix("name").unwrap_or_default().trim_end_matches(['"', '\'']);
        let after = self.text.get(name.end..).unwrap_or_default();
        let rest_of_line = after.find('\n').unwrap_or(after.len());
        (name.end + rest_of_line, format!("\n{front}version"))
    }

    fn replaced(&self, span: std::ops::Range<usize>, new: &str) -> String {
        let before = self.text.get(..span.start).unwrap_or_default();
        let after = self.text.get(span.end..).unwrap_or_default();
        format!("{before}{new}{after}")
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::config::parse;
    use crate::diagnostics::Diagnostics;

    /// The lines about the crate with version 0.2.0.
    fn raised(lines: &str) -> String {
        let text = format!("document = \"a\"\noutput = \"b\"\n{lines}");
        let mut diagnostics = Diagnostics::new(true);
        let file = parse(Path::new("a.toml"), &text, &mut diagnostics).expect("a config");
        let new = file.with_version("0.2.0");
        let again = parse(Path::new("a.toml"), &new, &mut diagnostics).expect("still a config");
        assert_eq!(again.version(), "0.2.0", "{new}");
        new.lines().skip(2).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_new_version_keeps_comments_and_order() {
        assert_eq!(
            raised("[crate] # ours\nversion = '0.1.0' # first\nname = \"a\""),
            "[crate] # ours\nversion = \"0.2.0\" # first\nname = \"a\""
        );
        assert_eq!(
            raised("[crate]\nname = \"a\" # short\nlicense = \"MIT\""),
            "[crate]\nname = \"a\" # short\nversion = \"0.2.0\"\nlicense = \"MIT\""
        );
        assert_eq!(
            raised("crate = { name = \"a\" }"),
            "crate = { name = \"a\", version = \"0.2.0\" }"
        );
        assert_eq!(raised("crate.name = \"a\""), "crate.name = \"a\"\ncrate.version = \"0.2.0\"");
    }
}
