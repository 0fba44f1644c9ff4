//! What is written by hand goes into the crate as it is, and is compared like everything else.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

/// A resource, a schema and an operation that are called like the module.
const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Sample, version: '1'}
paths:
  /ext:
    get:
      operationId: ext
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Ext'}}}}}
components:
  schemas:
    Ext: {type: object, properties: {ext: {type: string}}}
";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("sdk-generator-ext-{}-{name}", std::process::id()));
        _ = fs::remove_dir_all(&folder);
        let folder = Self(folder);
        folder.write("api.yaml", DOCUMENT);
        folder.write("api.toml", "document = \"api.yaml\"\noutput = \"out\"\next = \"ext\"\n\n[crate]\nname = \"sample\"\n");
        folder
    }
    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap_or_default()
    }
    fn run(&self, mode: Mode) -> Report {
        let config = self.0.join("api.toml");
        run(Request {
            subject: Subject::Config(&config),
            mode,
            strict: false,
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn vendored_as_it_is_and_watched() {
    let folder = Folder::new("vendored");
    let root = "//! By hand.\n\npub   mod odd; // laid out as its author likes it\nmod deep;\n";
    folder.write("ext/mod.rs", root);
    folder.write("ext/odd.rs", "#![allow(missing_docs)]\r\npub fn odd() {}\r\n");
    folder.write("ext/deep/mod.rs", "mod deeper;\n");
    folder.write("ext/deep/deeper.rs", "");
    folder.write("ext/README.md", "## By hand\n\nSee `{{crate}}`.\n");
    folder.write("ext/.odd.rs.swp", "an editor's");
    let report = folder.run(Mode::Write);
    assert!(report.is_ok(), "{}", report.render(false));
    for path in ["mod.rs", "odd.rs", "deep/mod.rs", "deep/deeper.rs"] {
        let (ours, vendored) =
            (folder.read(&format!("ext/{path}")), folder.read(&format!("out/src/ext/{path}")));
        let header =
            vendored.strip_suffix(ours.as_str()).unwrap_or_else(|| panic!("{path}: {vendored}"));
        assert!(
            header.starts_with("// Vendored by `cargo xtask generate`") && header.ends_with("\n\n"),
            "{header}"
        );
    }
    let files =
        report.outcome.files.iter().filter(|(path, _)| path.starts_with("src/ext/")).count();
    assert_eq!(files, 4);
    let lib = folder.read("out/src/lib.rs");
    assert!(lib.contains("pub mod ext;\n") && lib.contains("mod runtime;"), "{lib}");
    // beside a resource, a type and a method of that name
    assert!(folder.read("out/src/resources/ext.rs").contains("pub struct Ext"));
    assert!(
        folder.read("out/README.md").contains("\n## By hand\n\nSee `{{crate}}`.\n"),
        "the words are the author's"
    );

    assert!(folder.run(Mode::Check).is_ok());
    folder.write("ext/odd.rs", "pub fn even() {}\n");
    let report = folder.run(Mode::Check);
    let changes = report.changes.as_ref().unwrap().show(|path| path.display().to_string());
    assert!(
        !report.is_ok()
            && changes.contains("-pub fn odd()")
            && changes.contains("+pub fn even() {}"),
        "{changes}"
    );
    fs::remove_dir_all(folder.0.join("ext/deep")).unwrap();
    assert!(folder.run(Mode::Write).is_ok());
    assert!(!folder.0.join("out/src/ext/deep").exists(), "what is gone there is gone here");
}

#[test]
fn only_below_the_config() {
    let folder = Folder::new("below");
    folder.write("ext/mod.rs", "");
    for (given, said) in [
        ("..", "does not lead to a folder below"),
        (".", "does not lead to a folder below"),
        ("ext/../../x", "does not lead to a folder below"),
        ("/etc", "does not lead to a folder below"),
        ("out", "within the output"),
        ("out/src/ext", "within the output"),
        ("api.yaml", "there is no folder"),
    ] {
        let config = format!(
            "document = \"api.yaml\"\noutput = \"out\"\next = \"{given}\"\n\n[crate]\nname = \"sample\"\n"
        );
        folder.write("api.toml", &config);
        let report = folder.run(Mode::Write);
        let text = report.render(false);
        assert!(text.contains(said) && text.contains("api.toml:3:7"), "{given}: {text}");
        assert!(!folder.0.join("out").exists());
    }
}
