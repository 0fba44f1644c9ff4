//! A second run with the names of the first gives the same files, and the same names.

use std::path::Path;
use std::time::Duration;

use generator::config::{self, ConfigFile};
use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};

#[test]
fn the_lock_of_a_run_repeats_it() {
    let mut diagnostics = Diagnostics::new(true);
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/cadenya.toml");
    let config = config::load(&spec, &mut diagnostics).unwrap();
    let mut run = |lock: &Lock| {
        let outcome = run(&config.document(), Some(&config), lock, &mut diagnostics);
        assert_eq!(diagnostics.all(), []);
        outcome
    };
    let first = run(&Lock::new());
    compare("cadenya", &first, &run(&first.lock));
}

#[test]
fn so_does_that_of_every_small_document() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
    {
        let run = |lock: &Lock| run(path, None, lock, &mut Diagnostics::new(false));
        let first = run(&Lock::new());
        // What the document itself gets wrong beyond repair is told elsewhere.
        if !first.files.is_empty() {
            compare(&path.display().to_string(), &first, &run(&first.lock));
        }
    }
}

fn compare(name: &str, first: &Outcome, second: &Outcome) {
    assert!(!first.files.is_empty(), "{name}");
    assert_eq!(first.lock, second.lock, "{name}");
    for ((path, one), (other_path, other)) in first.files.iter().zip(second.files.iter()) {
        assert_eq!(path, other_path, "{name}");
        assert!(one == other, "{name}: {path} differs in the second run");
    }
}

fn run(
    document: &Path,
    config: Option<&ConfigFile>,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Outcome {
    let limits = Limits::default();
    let input = Input {
        document,
        config,
        lock,
        name: None,
        limits: &limits,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    };
    pipeline::generate(input, false, diagnostics)
}

/// The small ones of the real documents, where those are beside the project; or all of a folder:
/// `CORPUS=folder cargo test --release -p generator --test same_again`.
#[test]
fn so_does_that_of_every_real_document() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let (folder, largest) = match std::env::var_os("CORPUS") {
        Some(folder) => (folder.into(), u64::MAX),
        None => (beside, 200_000),
    };
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let small = |path: &std::path::PathBuf| path.metadata().is_ok_and(|file| file.len() <= largest);
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(small).collect();
    paths.sort();
    let is_document = |path: &&std::path::PathBuf| {
        path.extension()
            .is_some_and(|ending| ending == "json" || ending == "yaml" || ending == "yml")
    };
    let mut differs = Vec::new();
    for path_of in paths.iter().filter(is_document) {
        let run = |lock: &Lock| run(path_of, None, lock, &mut Diagnostics::new(false));
        let first = run(&Lock::new());
        let second = run(&first.lock);
        if first.files != second.files || first.lock != second.lock {
            let lines = first.files.iter().zip(second.files.iter()).flat_map(
                |((path, one), (_, other))| {
                    let (one, other) = (
                        String::from_utf8_lossy(one.as_ref()),
                        String::from_utf8_lossy(other.as_ref()),
                    );
                    let different =
                        one.lines().zip(other.lines()).find(|(one, other)| one != other);
                    different.map(|(one, other)| {
                        format!("{}: {path}\n-{one}\n+{other}", path_of.display())
                    })
                },
            );
            differs.extend(lines.take(4));
        }
    }
    assert!(differs.is_empty(), "{}", differs.join("\n"));
}
