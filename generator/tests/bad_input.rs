//! What is wrong is told with its code, its place and help, all of it in one run; and nothing on
//! disk is touched.
//!
//! Each folder of `bad_input` holds a config, a document, and what a person sees. They share one
//! output folder, which holds a stale file, so that any writing would show.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

#[test]
fn every_mistake_is_told_and_nothing_is_touched() {
    let mut folders: Vec<PathBuf> =
        fs::read_dir("tests/bad_input").unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|folder| !folder.ends_with("output")) {
        let before = bytes(Path::new("tests/bad_input"));
        let report = generate(&folder.join("api.toml"));
        assert!(report.diagnostics.has_errors() && !report.is_ok(), "{}", folder.display());
        assert!(
            report.diagnostics.all().iter().all(|diagnostic| !diagnostic.help.is_empty()),
            "{}",
            folder.display()
        );
        assert!(
            bytes(Path::new("tests/bad_input")) == before,
            "{} wrote something",
            folder.display()
        );
        let settings = settings(&folder);
        settings.bind(|| insta::assert_snapshot!("seen", report.render(false)));
    }
}

#[test]
fn a_missing_config() {
    let report = generate(Path::new("tests/bad_input/nowhere.toml"));
    insta::assert_snapshot!(report.render(false), @r#"
error[missing-file]: cannot read the config: No such file or directory (os error 2)
--> tests/bad_input/nowhere.toml
 |
help: check the path given with `--config`

1 error
"#);
}

#[test]
fn without_a_config_it_is_repaired_and_told() {
    for (folder, errors) in [
        ("several_at_once", 0),
        ("dangling_reference", 0),
        ("not_openapi", 1),
        ("reference_cycle", 0),
    ] {
        let input = PathBuf::from(format!("tests/bad_input/{folder}/openapi.yaml"));
        let subject = Subject::Document { input: &input, out: None, name: None };
        let report = run(Request {
            subject,
            mode: Mode::Lint,
            strict: false,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        });
        let found = report
            .diagnostics
            .all()
            .iter()
            .filter(|one| one.severity == generator::diagnostics::Severity::Error)
            .count();
        assert_eq!(found, errors, "{folder}: {}", report.render(false));
    }
}

#[test]
fn a_name_that_no_crate_can_have() {
    for name in ["2ch", "std", "self", "", "my sdk", "../up"] {
        let subject = Subject::Document {
            input: Path::new("tests/bad_input/config_values/openapi.yaml"),
            out: Some(Path::new("tests/bad_input/output")),
            name: Some(name),
        };
        let report = run(Request {
            subject,
            mode: Mode::Write,
            strict: false,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        });
        let codes: Vec<&str> = report.diagnostics.all().iter().map(|one| one.code.0).collect();
        assert_eq!(codes, ["crate-name"], "{name}");
        if name == "2ch" {
            insta::assert_snapshot!(report.render(false), @r#"
error[crate-name]: `--name 2ch`: this cannot be a crate's name: it does not begin with a letter
 |
help: begin with a letter, then letters, digits and `-`: `api-2ch`

1 error
"#);
        }
    }
}

fn generate(config: &Path) -> Report {
    run(Request {
        subject: Subject::Config(config),
        mode: Mode::Write,
        strict: false,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    })
}

/// The snapshot stands beside the fixture.
fn settings(folder: &Path) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// Every file below a folder but snapshots, which a test run may write.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes(&path));
        } else if !path
            .extension()
            .is_some_and(|extension| extension == "snap" || extension == "new")
        {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}
