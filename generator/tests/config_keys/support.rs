//! An SDK made in memory from the texts of a document and a config.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use generator::config::{self, ConfigFile};
use generator::diagnostics::Diagnostics;
use generator::file_set::FileSet;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};

/// What a run without errors gave.
pub struct Sdk {
    pub files: FileSet,
    pub lock: Lock,
    /// The messages of its warnings.
    pub warnings: Vec<String>,
}

impl Sdk {
    /// `config`: the keys behind `document`, `output` and the crate's name.
    pub fn new(document: &str, config: &str) -> Self {
        Self::with_lock(document, config, &Lock::new())
    }

    /// Another run, after this one.
    pub fn again(&self, document: &str, config: &str) -> Self {
        Self::with_lock(document, config, &self.lock)
    }

    fn with_lock(document: &str, config: &str, lock: &Lock) -> Self {
        let (outcome, messages, has_errors) = run(document, config, lock);
        assert!(!has_errors, "{messages:#?}");
        Self { files: outcome.files, lock: outcome.lock, warnings: messages }
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> &str {
        self.files.get(path).unwrap_or_else(|| panic!("no {path} among {:#?}", self.paths()))
    }

    /// A file of Rust with the lines of one statement joined, and without its documentation.
    pub fn code(&self, path: &str) -> String {
        let lines = self.text(path).lines().map(str::trim).filter(|line| !line.starts_with("//"));
        let text = lines.collect::<Vec<_>>().join(" ");
        text.replace("( ", "(").replace(", )", ")").replace(" )", ")")
    }

    fn paths(&self) -> Vec<&str> {
        self.files.iter().map(|(path, _)| path).collect()
    }
}

/// The messages of the errors of a run that has some.
pub fn errors(document: &str, config: &str) -> Vec<String> {
    let (_, messages, has_errors) = run(document, config, &Lock::new());
    assert!(has_errors, "{messages:#?}");
    messages
}

fn run(document: &str, config: &str, lock: &Lock) -> (Outcome, Vec<String>, bool) {
    let folder = folder();
    std::fs::write(folder.join("api.yaml"), document).unwrap();
    let text =
        format!("document = \"api.yaml\"\noutput = \"out\"\ncrate.name = \"acme\"\n{config}\n");
    let mut diagnostics = Diagnostics::new(true);
    let file = config::parse(&folder.join("api.toml"), &text, &mut diagnostics);
    let outcome = file
        .map(|file| generate(&folder.join("api.yaml"), &file, lock, &mut diagnostics))
        .unwrap_or_default();
    std::fs::remove_dir_all(folder).unwrap();
    let messages = diagnostics.all().iter().map(|one| one.message.clone()).collect();
    (outcome, messages, diagnostics.has_errors())
}

fn generate(
    document: &Path,
    config: &ConfigFile,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let limits = &Limits::default();
    let clock = &|| Duration::ZERO;
    let input =
        Input { document, config: Some(config), lock, name: None, limits, web: Web::NONE, clock };
    pipeline::generate(input, false, diagnostics)
}

fn folder() -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder =
        std::env::temp_dir().join(format!("generator-sdk-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
