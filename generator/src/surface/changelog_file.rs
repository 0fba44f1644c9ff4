//! `CHANGELOG.md` of an SDK: a new release goes on top, and what people wrote stays.

use super::changelog::{HEADINGS, Sections};

/// A changelog without any release.
const NEW: &str = "# Changelog\n\nWhat users of this crate notice. The format is that of \
                   [Keep a Changelog](https://keepachangelog.com), and versions follow \
                   [Semantic Versioning](https://semver.org).\n";

/// The text with one more release. What was written under `Unreleased` becomes part of it. A
/// release that is there already gets the lines that it does not have.
pub fn with_release(text: Option<&str>, version: &str, date: &str, sections: &Sections) -> String {
    let mut file = Parsed::read(text.unwrap_or(NEW));
    let unreleased = file.take(|title| title.eq_ignore_ascii_case("unreleased"));
    let heading = match unreleased.as_ref().is_some_and(|release| release.heading.contains('[')) {
        true => format!("## [{version}] - {date}"),
        false => format!("## {version} - {date}"),
    };
    let earlier = file.take(|title| title.split([' ', ']']).next() == Some(version));
    let mut blocks = Blocks::read("");
    for release in [&unreleased, &earlier].into_iter().flatten() {
        blocks.join(Blocks::read(&release.body));
    }
    for (name, lines) in sections {
        blocks.add(name, lines);
    }
    if blocks.is_empty() {
        blocks.intro = "Users notice no difference.".to_owned();
    }
    let unreleased = unreleased.map(|release| release.heading);
    let mut parts = vec![file.intro.trim_end().to_owned()];
    parts.push(unreleased.unwrap_or_else(|| "## Unreleased".to_owned()));
    parts.push(format!("{heading}\n\n{}", blocks.text()));
    parts.extend(file.releases.iter().map(|release| {
        format!("{}\n\n{}", release.heading, release.body.trim()).trim_end().to_owned()
    }));
    parts.extend((!file.links.is_empty()).then(|| file.links.join("\n")));
    parts.join("\n\n") + "\n"
}

/// A changelog by its releases.
struct Parsed<'t> {
    intro: String,
    releases: Vec<Release>,
    /// Definitions of links at the end of the file.
    links: Vec<&'t str>,
}

struct Release {
    /// The whole line.
    heading: String,
    body: String,
}

impl<'t> Parsed<'t> {
    fn read(text: &'t str) -> Self {
        let mut lines: Vec<&str> = text.lines().collect();
        let mut links = Vec::new();
        while let Some(line) = lines.last() {
            match (line.starts_with('[') && line.contains("]: "), line.trim().is_empty()) {
                (true, _) => links.insert(0, *line),
                (false, true) => {}
                (false, false) => break,
            }
            lines.pop();
        }
        let (mut intro, mut releases) = (String::new(), Vec::<Release>::new());
        let mut is_code = false;
        for line in lines {
            is_code ^= line.trim_start().starts_with("```");
            if line.starts_with("## ") && !is_code {
                releases.push(Release { heading: line.to_owned(), body: String::new() });
                continue;
            }
            let body = releases.last_mut().map_or(&mut intro, |release| &mut release.body);
            body.push_str(line);
            body.push('\n');
        }
        Self { intro, releases, links }
    }

    /// Takes out the first release whose title fits: without `##`, brackets and a leading `v`.
    fn take(&mut self, is_wanted: impl Fn(&str) -> bool) -> Option<Release> {
        let at = self.releases.iter().position(|release| {
            let title = release.heading.trim_start_matches('#').trim().trim_start_matches('[');
            let title = match title.strip_suffix(']') {
                Some(title) => title,
                None => title,
            };
            is_wanted(title) || title.strip_prefix('v').is_some_and(&is_wanted)
        })?;
        Some(self.releases.remove(at))
    }
}

/// A release by its headings `### Added` and so on.
struct Blocks {
    intro: String,
    blocks: Vec<(String, String)>,
}

impl Blocks {
    fn read(body: &str) -> Self {
        let (mut intro, mut blocks) = (String::new(), Vec::<(String, String)>::new());
        for line in body.lines() {
            if let Some(name) = line.strip_prefix("### ") {
                blocks.push((name.trim().to_owned(), String::new()));
                continue;
            }
            let text = blocks.last_mut().map_or(&mut intro, |(_, text)| text);
            text.push_str(line);
            text.push('\n');
        }
        let intro = intro.trim().to_owned();
        blocks.iter_mut().for_each(|(_, text)| *text = text.trim().to_owned());
        Self { intro, blocks }
    }

    fn is_empty(&self) -> bool {
        self.intro.is_empty() && self.blocks.iter().all(|(_, text)| text.is_empty())
    }

    fn join(&mut self, other: Self) {
        append(&mut self.intro, &other.intro, "\n\n");
        for (name, text) in other.blocks {
            append(self.block(&name), &text, "\n");
        }
    }

    fn add(&mut self, name: &str, lines: &[String]) {
        let block = self.block(name);
        for line in lines {
            let item = format!("- {line}");
            if !block.lines().any(|known| known == item) {
                append(block, &item, "\n");
            }
        }
    }

    fn block(&mut self, name: &str) -> &mut String {
        let at = self.blocks.iter().position(|(known, _)| known.eq_ignore_ascii_case(name));
        let at = at.unwrap_or_else(|| {
            self.blocks.push((name.to_owned(), String::new()));
            self.blocks.len() - 1
        });
        &mut self.blocks[at].1
    }

    fn text(mut self) -> String {
        let place = |name: &str| {
            HEADINGS
                .iter()
                .position(|heading| heading.eq_ignore_ascii_case(name))
                .unwrap_or(HEADINGS.len())
        };
        self.blocks.retain(|(_, text)| !text.is_empty());
        self.blocks.sort_by_key(|(name, _)| place(name));
        let blocks = self.blocks.iter().map(|(name, text)| format!("### {name}\n\n{text}"));
        let intro = Some(self.intro.clone()).filter(|intro| !intro.is_empty());
        intro.into_iter().chain(blocks).collect::<Vec<_>>().join("\n\n")
    }
}

fn append(text: &mut String, more: &str, between: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push_str(between);
    }
    text.push_str(more);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sections(lines: &[(&'static str, &str)]) -> Sections {
        let mut sections = Sections::new();
        for (name, line) in lines {
            sections.entry(name).or_default().push((*line).to_owned());
        }
        sections
    }

    #[test]
    fn the_first_release_begins_the_file() {
        let text = with_release(None, "0.1.0", "2026-11-29", &sections(&[("Added", "a call.")]));
        assert!(text.starts_with("# Changelog\n\n"), "{text}");
        assert!(
            text.ends_with(
                "\n\n## Unreleased\n\n## 0.1.0 - 2026-11-29\n\n### Added\n\n- a call.\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn what_people_wrote_stays() {
        let old = "# Changes\n\nOurs.\n\n## [Unreleased]\n\nA big step.\n\n### Fixed\n\n- ours.\n\n### Added\n\n- by hand.\n\n\
                   ## [0.1.0] - 2026-01-01\n\n- the first.\n\n[0.1.0]: https://x.test\n";
        let new = sections(&[("Added", "a call."), ("Removed", "another.")]);
        let text = with_release(Some(old), "0.2.0", "2026-11-29", &new);
        let expected = "# Changes\n\nOurs.\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-29\n\nA big step.\n\n### Added\n\n\
                        - by hand.\n- a call.\n\n### Removed\n\n- another.\n\n### Fixed\n\n- ours.\n\n\
                        ## [0.1.0] - 2026-01-01\n\n- the first.\n\n[0.1.0]: https://x.test\n";
        assert_eq!(text, expected);
        // Again: nothing is there twice, and a correction by hand stays.
        let corrected = text.replace("- another.", "- another, sadly.");
        assert_eq!(with_release(Some(&text), "0.2.0", "2026-11-29", &new), expected);
        let again = with_release(Some(&corrected), "0.2.0", "2026-11-29", &sections(&[]));
        assert!(again.contains("- another, sadly."), "{again}");
    }

    #[test]
    fn a_heading_in_code_is_no_release() {
        let old = "# Changelog\n\n## 0.1.0\n\n```\n## Unreleased\n```\n";
        let text = with_release(Some(old), "0.1.1", "2026-11-29", &sections(&[]));
        assert!(text.contains("## 0.1.1 - 2026-11-29\n\nUsers notice no difference.\n\n## 0.1.0\n\n```\n## Unreleased\n```\n"), "{text}");
    }
}
