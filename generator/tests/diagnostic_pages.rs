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
    CODES, DefaultLevel, Entry, Format, JsonReport, Severity, json_schema, reference,
};
use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

/// Codes whose example would not be a small text, and the tests that show them.
const WITHOUT_EXAMPLE: &[(&str, &str)] = &[
    ("arguments-unclear", "src/plan/renamed.rs"),
    ("edited-file", "../oasmith/tests/commands.rs"),
    ("enum-duplicate", "src/lower/enums.rs"),
    ("import-document", "tests/import.rs"),
    ("import-endpoint", "tests/import.rs"),
    ("import-method", "tests/import.rs"),
    ("import-model", "tests/import.rs"),
    ("import-resources", "tests/import.rs"),
    ("import-value", "tests/import.rs"),
    ("union-changed", "src/plan/tests.rs"),
    ("unreadable-file", "src/load/tests.rs"),
    ("version-too-low", "../oasmith/tests/release.rs"),
    ("write", "tests/write.rs"),
];

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
        let without = WITHOUT_EXAMPLE.iter().find(|(name, _)| *name == code.0);
        match without {
            Some((_, file)) => {
                assert!(Path::new(file).exists(), "{code}: {file} is where it is shown")
            }
            None => assert!(page.contains("\n## Example\n\n"), "{code}: the page has an example"),
        }
    }
}

#[test]
fn every_example_gives_what_its_page_says() {
    let (mut stale, mut failed) = (Vec::new(), Vec::new());
    for entry in CODES.iter().filter(|entry| entry.page.contains("\n## Example\n")) {
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
        let show =
            |format| report.show(format, false).replace(&format!("{}/", folder.display()), "");
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
fn in_folder<T>(entry: &Entry, look: impl FnOnce(&Path, &Report) -> T) -> T {
    // Two tests may run the same example at once.
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    let run_number = RUNS.fetch_add(1, Ordering::Relaxed);
    let folder =
        std::env::temp_dir().join(format!("diagnostic-pages-{}-{run_number}", std::process::id()));
    for (name, text) in files(entry.page) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (config, document) = (folder.join("api.toml"), folder.join("api.yaml"));
    let subject = match config.exists() {
        true => Subject::Config(&config),
        false => Subject::Document { input: &document, out: None, name: None },
    };
    let report = run(Request {
        subject,
        mode: Mode::Check,
        strict: true,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    });
    let result = look(&folder, &report);
    fs::remove_dir_all(&folder).unwrap();
    result
}

fn printed(entry: &Entry) -> Result<String, String> {
    in_folder(entry, |folder, report| {
        let found: Vec<Severity> = report
            .diagnostics
            .all()
            .iter()
            .filter(|one| one.code == entry.code)
            .map(|one| one.severity)
            .collect();
        let fits = match entry.level {
            DefaultLevel::Error => found.contains(&Severity::Error),
            DefaultLevel::Warning => !found.is_empty() && !found.contains(&Severity::Error),
            DefaultLevel::Mistake => !found.is_empty(),
        };
        let text = report
            .render(false)
            .replace(&format!("{}/", folder.display()), "")
            .trim_end()
            .to_owned();
        if fits { Ok(text) } else { Err(format!("{}: the example gives {text}", entry.code)) }
    })
}

/// The fenced blocks that have a file's name.
fn files(page: &str) -> Vec<(String, String)> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    let named = blocks.filter_map(|block| {
        let (info, text) = block.split_once('\n')?;
        let (_, name) = info.split_once(' ')?;
        Some((name.to_owned(), format!("{text}\n")))
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
