//! The Markdown files of the root, `docs` and `.github` name files, headings and functions that
//! exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The heading of the table that says which function decides what.
const DECISIONS: &str = "Where is X decided";
/// Its older entries name files that are gone.
const HISTORY: &str = "CHANGELOG.md";

#[test]
fn names_and_links_in_markdown_exist() {
    let repository = Repository::new();
    let pages: Vec<&String> = repository.entries.iter().filter(|path| is_page(path)).collect();
    assert!(pages.len() > 5, "{pages:?}");
    let found: Vec<String> = pages
        .into_iter()
        .flat_map(|page| problems(&repository, page, &repository.read(page)))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn wrong_names_and_links_are_found() {
    let repository = Repository::new();
    let text = "# A\n[a](nowhere.md) [b](README.md#nowhere) [c](#a) [d](https://x.test/y)\n\
                `generator/src/nowhere.rs` `nowhere.rs` `lower/union.rs` `x.yaml` `spec/ext/`\n\
                ```\n[e](nowhere.md)\n```\n## Where is X decided\n\
                | a | `generator/src/lower/union.rs`: `union_of`, `nowhere` |\n## B\n\
                | a | `generator/src/lower/union.rs`: `nowhere` |\n";
    let expected = [
        "the link `nowhere.md`",
        "the link `README.md#nowhere`",
        "the file `generator/src/nowhere.rs`",
        "the file `nowhere.rs`",
        "`nowhere` in `generator/src/lower/union.rs`",
    ];
    let found = problems(&repository, "ARCHITECTURE.md", text);
    let expected = expected.map(|what| format!("ARCHITECTURE.md: {what} does not exist"));
    assert_eq!(found, expected);
}

fn is_page(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    path.ends_with(".md") && (!path.contains('/') || ["docs", ".github"].contains(&folder))
}

/// What a page names and the repository does not have.
fn problems(repository: &Repository, page: &str, text: &str) -> Vec<String> {
    let mut missing = Vec::new();
    let mut section = String::new();
    for line in prose(text) {
        if let Some(heading) = line.strip_prefix('#') {
            section = heading.trim_start_matches('#').trim().to_owned();
        }
        let links = links(line).into_iter().filter(|link| !repository.has_target(page, text, link));
        missing.extend(links.map(|link| format!("the link `{link}`")));
        if page == HISTORY {
            continue;
        }
        let names = code_spans(line);
        let files = names.iter().filter(|name| !repository.has_file(name));
        missing.extend(files.map(|name| format!("the file `{name}`")));
        if section == DECISIONS && line.starts_with('|') {
            missing.extend(repository.undefined(&names));
        }
    }
    missing.into_iter().map(|what| format!("{page}: {what} does not exist")).collect()
}

/// The lines outside of code fences.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    text.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// The texts between backticks.
fn code_spans(line: &str) -> Vec<&str> {
    line.split('`').skip(1).step_by(2).collect()
}

/// The targets of links in a line, without those to other machines.
fn links(line: &str) -> Vec<&str> {
    let words = line.split('`').step_by(2);
    let targets = words.flat_map(|words| words.split("](").skip(1));
    let targets = targets.filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    targets.filter(|target| !target.contains("://") && !target.starts_with("mailto:")).collect()
}

/// The anchor that GitHub gives a heading.
fn anchor(heading: &str) -> String {
    let letters = heading.trim().to_lowercase();
    let kept = letters.chars().filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}

struct Repository {
    root: PathBuf,
    /// Files and folders, by their path from the root, with `/`.
    entries: BTreeSet<String>,
}

impl Repository {
    fn new() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut entries = BTreeSet::new();
        list(&root, "", &mut entries);
        Self { root, entries }
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// `page` and `text`: the page that has the link.
    fn has_target(&self, page: &str, text: &str, link: &str) -> bool {
        let (path, heading) = link.split_once('#').unwrap_or((link, ""));
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let Some(path) = joined(folder, path) else { return false };
        let target = if link.starts_with('#') { page } else { path.trim_end_matches('/') };
        let is_there = target.is_empty() || self.entries.contains(target);
        let has_heading = |text: &str| {
            let mut headings = prose(text).filter(|line| line.starts_with('#'));
            headings.any(|line| anchor(line.trim_start_matches('#')) == heading)
        };
        let is_other = target != page;
        is_there
            && (heading.is_empty()
                || if is_other { has_heading(&self.read(target)) } else { has_heading(text) })
    }

    /// Whether a name is no file of this repository by its form, or is there. A path that begins
    /// with a folder of the root is complete; the end of a path is enough for Rust sources and
    /// scripts.
    fn has_file(&self, name: &str) -> bool {
        let is_path = |letter: char| letter.is_ascii_alphanumeric() || "_-./".contains(letter);
        if !name.chars().all(is_path) || name.contains("..") {
            return true;
        }
        let name = name.trim_end_matches('/');
        let root = name.split('/').next().unwrap_or_default();
        if name.contains('/') && self.entries.contains(root) {
            return self.entries.contains(name);
        }
        let is_source =
            [".rs", ".sh"].iter().any(|ending| name.ends_with(ending) && name != *ending);
        let end = format!("/{name}");
        !is_source || self.entries.iter().any(|path| path == name || path.ends_with(&end))
    }

    /// The names after a source file that it does not define.
    fn undefined(&self, names: &[&str]) -> Vec<String> {
        let mut missing = Vec::new();
        let mut source: Option<(&str, String)> = None;
        for name in names {
            if name.ends_with(".rs") && self.entries.contains(*name) {
                source = Some((name, self.read(name)));
            } else if let Some((path, code)) = &source
                && !defines(code, name)
            {
                missing.push(format!("`{name}` in `{path}`"));
            }
        }
        missing
    }
}

/// Whether Rust code has an item of this name.
fn defines(code: &str, name: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    ["fn", "struct", "enum", "trait", "const", "static", "type", "mod"].iter().any(|kind| {
        let start = format!("{kind} {name}");
        let mut ends = code.match_indices(&start).map(|(at, _)| &code[at + start.len()..]);
        ends.any(|rest| !rest.starts_with(is_part))
    })
}

/// A relative path, resolved against a folder. `None` where it leaves the repository.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in path.split('/').filter(|step| !step.is_empty() && *step != ".") {
        if step == ".." {
            steps.pop()?;
        } else {
            steps.push(step);
        }
    }
    Some(steps.join("/"))
}

/// All files and folders below `folder`, without what builds and git put there.
fn list(root: &Path, folder: &str, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(root.join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().to_string_lossy().into_owned();
        if ["target", ".git", "node_modules"].contains(&name.as_str()) {
            continue;
        }
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        if entry.file_type().unwrap().is_dir() {
            list(root, &path, found);
        }
        found.insert(path);
    }
}

#[test]
fn the_page_of_requests_lists_every_method() {
    let repository = Repository::new();
    let read = |name: &str| repository.read(&format!("templates/runtime/src/runtime/calls/{name}"));
    let page = read("requests.rs");
    let macros = read("macros.rs");
    let options = macros.split("macro_rules! ").find(|text| text.starts_with("option_methods"));
    let code = options.unwrap().to_owned() + &read("call.rs");
    let lines = code.lines().filter_map(|line| line.trim_start().strip_prefix("pub fn "));
    let names = lines.map(|line| line.split(['(', '<']).next().unwrap());
    let missing: Vec<&str> = names.filter(|name| !page.contains(&format!("`{name}`"))).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
