//! The program that somebody writes on the first day with a database of vectors compiles and runs:
//! `tests/vectors/program.rs`, with the SDK of a document and a config of our own.

use std::path::Path;
use std::process::{Command, Output};

#[test]
fn the_first_program_for_a_database_of_vectors_runs() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors");
    let sdk = home.join("vectors");
    let _ = std::fs::remove_dir_all(&sdk);
    let _ = std::fs::remove_file(home.join("vectors.lock"));
    std::fs::create_dir_all(&home).unwrap();
    for file in ["vectors.yaml", "vectors.toml"] {
        std::fs::copy(tests.join(file), home.join(file)).unwrap();
    }
    let config = std::fs::read_to_string(tests.join("vectors.toml")).unwrap();
    assert!(config.lines().count() < 30, "the config stays short");
    let mut generate = Command::new(env!("CARGO_BIN_EXE_xtask"));
    succeeds(generate.args(["generate", "--config"]).arg(home.join("vectors.toml")));

    std::fs::copy(tests.join("program.rs"), sdk.join("examples/program.rs")).unwrap();
    // The versions that are there already.
    std::fs::copy(tests.join("../../../Cargo.lock"), sdk.join("Cargo.lock")).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--no-default-features", "--features", "mock"]);
    cargo.args(["--example", "program"]).current_dir(&sdk);
    // The dependencies that the test `wire_corners` compiles are the same.
    cargo
        .env("CARGO_TARGET_DIR", home.join("../wire_corners/target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "-A warnings");
    succeeds(&mut cargo);
}

fn succeeds(command: &mut Command) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let said = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    assert!(status.success(), "{said}");
}
