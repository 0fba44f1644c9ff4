//! A valid document is never refused: what the SDK cannot express is a warning, with a config and with `--strict` as well.

use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::diagnostics::{Place, Severity};
use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

#[test]
fn valid_documents_give_warnings_at_most() {
    let mut documents: Vec<PathBuf> =
        std::fs::read_dir("tests/valid_input").unwrap().map(|entry| entry.unwrap().path()).collect();
    documents.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    documents.sort();
    assert!(!documents.is_empty());
    for path in documents {
        let report = lint(Subject::Document { input: &path, out: None, name: None });
        let errors = report.diagnostics.all().iter().filter(|found| found.severity == Severity::Error).count();
        assert_eq!(errors, 0, "{}: {}", path.display(), report.render(false));
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(Path::new("valid_input"));
        settings.set_prepend_module_to_snapshot(false);
        settings.bind(|| insta::assert_snapshot!(name, warnings(&report)));
    }
}

#[test]
fn a_config_sets_the_level_of_each_lint() {
    let folder = std::env::temp_dir().join(format!("valid-input-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let document = std::fs::canonicalize("tests/valid_input/inexpressible.yaml").unwrap();
    let config = folder.join("acme.toml");
    let counts = |lints: &str| {
        let text = format!("document = {document:?}\noutput = \"out\"\ncrate.name = \"acme\"\n{lints}\n");
        std::fs::write(&config, text).unwrap();
        let report = lint(Subject::Config(&config));
        let all = report.diagnostics.all();
        let of = |severity| all.iter().filter(|found| found.code.0 == "fallback" && found.severity == severity).count();
        (of(Severity::Error), of(Severity::Warning), report.diagnostics.has_errors())
    };
    let (errors, warnings, has_errors) = counts("");
    assert!(errors == 0 && warnings > 0 && !has_errors);
    assert_eq!(counts("[lints]\nfallback = \"warn\""), (0, warnings, false));
    assert_eq!(counts("[lints]\nfallback = \"allow\""), (0, 0, false));
    assert_eq!(counts("[lints]\nfallback = \"deny\""), (warnings, 0, true));
    // The longest pointer wins over a shorter one, and any pointer over the whole document.
    assert_eq!(counts("[lints.fallback]\n\"/components\" = \"allow\""), (0, 0, false));
    let one = "[lints.fallback]\n\"\" = \"allow\"\n\"/components/schemas/Shapes/properties/typed_rest\" = \"deny\"";
    assert_eq!(counts(one), (1, 0, true));
    assert_eq!(counts("[lints.fallback]\n\"/components/schemas/Shapes/properties/typed\" = \"allow\""), (0, warnings, false));
    std::fs::remove_dir_all(&folder).unwrap();
}

/// One line for each warning: code, JSON pointer, message.
fn warnings(report: &Report) -> String {
    let document = report.outcome.document.as_ref();
    let one = |found: &generator::diagnostics::Diagnostic| {
        let pointer = match (&found.place, document) {
            (Place::Node(origin) | Place::Key(origin), Some(document)) => document.pointer(*origin),
            (other, _) => format!("{other:?}"),
        };
        format!("[{}] {pointer}: {}\n", found.code, found.message)
    };
    report.diagnostics.all().iter().map(one).collect()
}

fn lint(subject: Subject<'_>) -> Report {
    run(Request { subject, mode: Mode::Lint, strict: true, web: Web::NONE, clock: &|| Duration::ZERO })
}
