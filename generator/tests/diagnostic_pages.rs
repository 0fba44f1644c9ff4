//! Each code has a page; each page has an example, which is run here, and what is printed for it.
//!
//! `UPDATE=1 cargo test -p generator --test diagnostic_pages` writes what is printed into the
//! pages, and `docs/diagnostics.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use generator::diagnostics::{
    CODES, DefaultLevel, Diagnostic, Entry, Format, JsonReport, Severity, json_schema, reference,
};
use generator::import;
use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

#[test]
fn every_code_of_the_sources_has_a_page() {
    let mut in_sources = BTreeSet::new();
    for file in sources(Path::new("src")) {
        let text = fs::read_to_string(&file).unwrap();
        let code = if file.ends_with("tests.rs") {
            ""
        } else {
            text.split("#[cfg(test)]\nmod tests {").next().unwrap()
        };
        in_sources.extend(
            code.split(": Code = Code(\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap().to_owned()),
        );
    }
    let in_registry: BTreeSet<String> = CODES.iter().map(|entry| entry.code.to_string()).collect();
    assert_eq!(in_sources, in_registry);
    assert!(CODES.is_sorted_by_key(|entry| entry.code.0), "the registry is in alphabetical order");
    let pages = fs::read_dir("src/diagnostics/pages").unwrap().count();
    assert_eq!(pages, CODES.len(), "a page that no code has");
}

#[test]
fn every_page_says_what_it_must() {
    for entry in CODES {
        let (code, page) = (entry.code, entry.page);
        assert!(
            page.starts_with(&format!("# {code}\n\n")),
            "{code}: the page begins with its code"
        );
        assert!(page.contains("\n## Fix\n\n"), "{code}: the page has a section `Fix`");
        assert!(entry.summary().ends_with('.'), "{code}: the first paragraph is one sentence");
        assert!(page.contains("\n## Example\n\n"), "{code}: the page has an example");
    }
}

#[test]
fn every_example_gives_what_its_page_says() {
    let (mut stale, mut failed) = (Vec::new(), Vec::new());
    for entry in CODES {
        let printed = match printed(entry) {
            Ok(printed) => printed,
            Err(wrong) => {
                failed.push(wrong);
                continue;
            }
        };
        let page = with_output(entry.page, &printed);
        if page != entry.page {
            stale.push(entry.code.0);
            if std::env::var_os("UPDATE").is_some() {
                fs::write(format!("src/diagnostics/pages/{}.md", entry.code), page).unwrap();
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
    assert!(
        stale.is_empty() || std::env::var_os("UPDATE").is_some(),
        "run with UPDATE=1 and read the diff: {stale:?}"
    );
}

#[test]
fn the_reference_and_the_schema_of_json_are_current() {
    for (path, expected) in [
        ("../docs/diagnostics.md", reference()),
        ("../docs/diagnostics.schema.json", json_schema()),
    ] {
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all("../docs").unwrap();
            fs::write(path, &expected).unwrap();
        }
        let actual = fs::read_to_string(path).unwrap_or_default();
        assert!(actual == expected, "{path} is stale; run this test with UPDATE=1");
    }
}

#[test]
fn other_programs_get_the_same_findings() {
    let entry = generator::diagnostics::entry("duplicate-operation-id").unwrap();
    in_folder(entry, |folder, report| {
        let show = |format| {
            report.report().show(format, false).replace(&format!("{}/", folder.display()), "")
        };
        insta::assert_snapshot!("json", show(Format::Json));
        insta::assert_snapshot!("github", show(Format::Github));
        let sarif: serde_json::Value = serde_json::from_str(&show(Format::Sarif)).unwrap();
        let result = &sarif["runs"][0]["results"][0];
        assert_eq!(result["ruleId"], "duplicate-operation-id");
        assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startLine"], 7);
        assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][0]["id"], "duplicate-operation-id");
        let _: fn(JsonReport) = |_| ();
    });
}

/// Runs the example of a page in a folder of its own.
///
/// Files below `before` are there in a run before; then the others are. With such, and where the
/// output is there, the run writes.
fn in_folder<T>(entry: &Entry, look: impl FnOnce(&Path, &Findings) -> T) -> T {
    // Two tests may run the same example at once.
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    let run_number = RUNS.fetch_add(1, Ordering::Relaxed);
    let folder =
        std::env::temp_dir().join(format!("diagnostic-pages-{}-{run_number}", std::process::id()));
    let all = files(entry.page);
    let (before, now): (Vec<_>, Vec<_>) =
        all.iter().partition(|(name, _)| name.starts_with("before/"));
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    let is_output = |name: &str| name == "acme" || name.starts_with("acme/");
    let has_output = now.iter().any(|(name, _)| is_output(name));
    if !before.is_empty() {
        now.iter().filter(|(name, _)| !is_output(name)).for_each(|(name, bytes)| put(name, bytes));
        before.iter().for_each(|(name, bytes)| put(name.trim_start_matches("before/"), bytes));
        find(&folder, Mode::Write);
    }
    now.iter().for_each(|(name, bytes)| put(name, bytes));
    let mode = if has_output || !before.is_empty() { Mode::Write } else { Mode::Check };
    let result = look(&folder, &find(&folder, mode));
    fs::remove_dir_all(&folder).unwrap();
    result
}

/// What a command found in the files of an example.
enum Findings {
    Run(Box<Report>),
    Import(Box<import::Outcome>),
}

impl Findings {
    fn diagnostics(&self) -> Vec<&Diagnostic> {
        match self {
            Self::Run(report) => report.diagnostics.all().iter().collect(),
            Self::Import(outcome) => outcome.diagnostics().all().iter().collect(),
        }
    }

    fn render(&self) -> String {
        match self {
            Self::Run(report) => report.render(false),
            Self::Import(outcome) => outcome.render(false),
        }
    }

    fn report(&self) -> &Report {
        match self {
            Self::Run(report) => report,
            Self::Import(_) => panic!("an import has no report"),
        }
    }
}

/// Imports a `stainless.yml`, or runs the generator on a config or a document.
fn find(folder: &Path, mode: Mode) -> Findings {
    let (config, document) = (folder.join("api.toml"), folder.join("api.yaml"));
    let (imported, described) = (folder.join("stainless.yml"), folder.join("openapi.yaml"));
    if imported.exists() {
        let document = described.exists().then_some(described.as_path());
        let request = import::Request { config: &imported, document, web: Web::NONE };
        return Findings::Import(Box::new(import::import(request)));
    }
    let subject = match config.exists() {
        true => Subject::Config(&config),
        false => Subject::Document { input: &document, out: None, name: None },
    };
    let clock = &|| Duration::ZERO;
    let request = Request { subject, mode, strict: true, web: Web::NONE, clock };
    Findings::Run(Box::new(run(request)))
}

fn printed(entry: &Entry) -> Result<String, String> {
    in_folder(entry, |folder, report| {
        let found: Vec<Severity> = report
            .diagnostics()
            .into_iter()
            .filter(|one| one.code == entry.code)
            .map(|one| one.severity)
            .collect();
        let fits = match entry.level {
            DefaultLevel::Error => found.contains(&Severity::Error),
            DefaultLevel::Warning | DefaultLevel::Off => {
                !found.is_empty() && !found.contains(&Severity::Error)
            }
            DefaultLevel::Mistake => !found.is_empty(),
        };
        let text =
            report.render().replace(&format!("{}/", folder.display()), "").trim_end().to_owned();
        if fits { Ok(text) } else { Err(format!("{}: the example gives {text}", entry.code)) }
    })
}

/// The fenced blocks that have a file's name: `yaml api.yaml`, or `yaml api.yaml latin-1`.
fn files(page: &str) -> Vec<(String, Vec<u8>)> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    let named = blocks.filter_map(|block| {
        let (info, text) = block.split_once('\n')?;
        let mut words = info.split(' ').skip(1);
        let (name, text) = (words.next()?, format!("{text}\n"));
        let bytes = match words.next() {
            Some(_) => text.chars().map(|letter| u8::try_from(letter as u32).unwrap()).collect(),
            None => text.into_bytes(),
        };
        Some((name.to_owned(), bytes))
    });
    named.collect()
}

/// A page with the block of its output replaced.
fn with_output(page: &str, printed: &str) -> String {
    let (before, rest) = page.split_once("```console\n").unwrap();
    let (_, after) = rest.split_once("```\n\n## Fix").unwrap();
    format!("{before}```console\n{printed}\n```\n\n## Fix{after}")
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all
}

#[test]
fn help_is_an_instruction() {
    let repairs =
        ["it counts", "left out", "is taken", "is ignored", "all the same", "did you mean"];
    for entry in CODES {
        for help in entry.page.lines().filter(|line| line.starts_with("help: ")) {
            assert!(repairs.iter().all(|repair| !help.contains(repair)), "{}: {help}", entry.code);
        }
    }
}
