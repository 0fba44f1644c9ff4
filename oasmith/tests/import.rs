//! The small pairs of the importer's tests stand for their trees and models.

use std::path::Path;
use std::process::Command;

#[test]
fn small_pairs_have_their_trees_and_models() {
    let pairs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/import");
    let output = Command::new(env!("CARGO_BIN_EXE_oasmith"))
        .args(["import", "--check-pairs"])
        .arg(&pairs)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert_eq!(said.matches(": as it should be").count(), 4, "{said}");
}
