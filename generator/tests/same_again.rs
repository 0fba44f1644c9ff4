//! A second run with the names of the first gives the same files, and the same names.

use std::path::Path;
use std::time::Duration;

use generator::config;
use generator::diagnostics::Diagnostics;
use generator::load::Limits;
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};

#[test]
fn the_lock_of_a_run_repeats_it() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/cadenya.toml");
    let first = run(&spec, &Lock::new());
    let second = run(&spec, &first.lock);
    assert!(!first.files.is_empty());
    assert_eq!(first.lock, second.lock);
    for ((path, one), (other_path, other)) in first.files.iter().zip(second.files.iter()) {
        assert_eq!(path, other_path);
        assert!(one == other, "{path} differs in the second run");
    }
}

fn run(config: &Path, lock: &Lock) -> Outcome {
    let mut diagnostics = Diagnostics::new(true);
    let config = config::load(config, &mut diagnostics).unwrap();
    let input = Input {
        document: &config.document(),
        config: Some(&config),
        lock,
        name: None,
        limits: &Limits::default(),
        clock: &|| Duration::ZERO,
    };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    outcome
}
