//! The wire tests that an SDK carries pass, for a document of our own that is valid and has what
//! few documents have: the reader of the document (`generator/src/wire`) and the SDK agree on what
//! goes over the wire.

use std::path::Path;
use std::process::Command;

#[test]
fn the_wire_tests_of_a_fresh_sdk_pass() {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wire_corners");
    let (sdk, input) = (
        home.join("corners"),
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wire_corners/corners.yaml"),
    );
    let _ = std::fs::remove_dir_all(&sdk);
    std::fs::create_dir_all(&home).unwrap();
    let config = home.join("corners.toml");
    std::fs::write(
        &config,
        format!("document = {input:?}\noutput = \"corners\"\n[crate]\nname = \"corners\"\n"),
    )
    .unwrap();
    let mut generate = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = generate.args(["generate", "--config"]).arg(&config).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The versions that are there already.
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"),
        sdk.join("Cargo.lock"),
    )
    .unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["test", "--quiet", "--no-default-features", "--test", "wire"]).current_dir(&sdk);
    cargo
        .env("CARGO_TARGET_DIR", home.join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0");
    let output = cargo.env("RUSTFLAGS", "-A warnings").output().unwrap();
    let said = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(output.status.success(), "{said}");
    assert!(said.contains("44 passed"), "every operation has two tests: {said}");
}
