//! What the release 0.11 of the Cadenya API brings to those who use the SDK of 0.9: additions only.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::load::Web;
use generator::lock::Impact;
use generator::run::{Mode, Options, Report, Request, Subject, run_with};
use generator::surface::changelog;

/// A folder with a config of the SDK, as of 0.9 or as it is now.
struct Sdk(PathBuf);

impl Sdk {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("cadenya-release-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn generate(&self, is_old: bool) -> Report {
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        let text = fs::read_to_string(spec.join("cadenya.toml")).unwrap();
        let spec = spec.display();
        let text = text
            .replace("document = \"", &format!("document = \"{spec}/"))
            .replace("\next = \"ext\"", "")
            .replace("output = \"../generated\"", "output = \"sdk\"")
            .replace("version = \"0.2.0\"", "version = \"0.1.0\"");
        let config = self.0.join("cadenya.toml");
        fs::write(&config, if is_old { as_of_0_9(&text) } else { text }).unwrap();
        let request = Request {
            subject: Subject::Config(&config),
            mode: Mode::Write,
            strict: false,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        };
        let report = run_with(request, Options { allow_breaking: true, ..Options::default() });
        assert!(report.diagnostics.all().is_empty(), "{}", report.render(false));
        report
    }
}

impl Drop for Sdk {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

/// With the overlay that removes what is new, and without the tables of new operations.
fn as_of_0_9(config: &str) -> String {
    let overlay = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/releases/cadenya-0.9.overlay.yaml");
    let tables = config.split("\n[operations.BulkWorkspaceService").next().unwrap();
    tables.replacen("output", &format!("overlays = [\"{overlay}\"]\noutput"), 1)
}

#[test]
fn release_0_11_adds_four_operations_and_a_bundle_key_and_breaks_nothing() {
    let sdk = Sdk::new();
    let old = sdk.generate(true);
    assert_eq!(old.outcome.operations, 80);
    let new = sdk.generate(false);
    assert_eq!(new.outcome.operations, 84);
    let found = new.api_diff.unwrap();
    assert_eq!(found.impact(), Impact::Adds, "{}", found.show(20));
    insta::assert_snapshot!("differences", found.show(usize::MAX));
    let sections = changelog::sections(&found);
    assert_eq!(sections.keys().copied().collect::<Vec<_>>(), ["Added"]);
    insta::assert_snapshot!("changelog", sections["Added"].join("\n"));
    // Back again, all of it is reported as breaking, but nothing else.
    let back = sdk.generate(true).api_diff.unwrap();
    assert_eq!((back.breaks.len(), back.adds.len()), (found.adds.len(), 0), "{}", back.show(20));
}
