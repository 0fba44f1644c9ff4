//! `generate` after an error: it says that nothing was written, and so it is, however late the
//! error is found.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CONFIG: &str = "document = \"api.yaml\"\noutput = \"out\"\n\n[crate]\nname = \"sample\"\n";

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Sample, version: '1'}
paths:
  /jobs:
    get: {operationId: listJobs, responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}}
    post: {operationId: addJob, responses: {'204': {description: ok}}}
";

fn generate(folder: &Path, more: &[&str]) -> (Output, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let output = command
        .arg("generate")
        .arg("--config")
        .arg(folder.join("api.toml"))
        .args(more)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, said)
}

/// Every file below a folder, and every folder (as a file without text).
fn all(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
            found.insert(path, Vec::new());
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn an_error_leaves_everything_as_it_was() {
    let folder = std::env::temp_dir().join(format!("sdk-generator-refused-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write("api.toml", CONFIG);
    write("api.yaml", DOCUMENT);
    let (output, said) = generate(&folder, &[]);
    assert!(output.status.success() && !said.contains("nothing was written"), "{said}");
    // What a run would change at once.
    fs::write(folder.join("out/src/stale.rs"), "").unwrap();
    let changed = DOCUMENT.replace("properties: {a:", "properties: {b:");
    assert_ne!(changed, DOCUMENT);

    let refused = |code: &str| {
        let before = all(&folder);
        for more in [&[][..], &["--check"]] {
            let (output, said) = generate(&folder, more);
            assert!(!output.status.success(), "{code}: {said}");
            assert!(said.contains(&format!("error[{code}]")), "{code}: {said}");
            assert!(said.ends_with("nothing was written\n"), "{code}: {said}");
            assert!(all(&folder) == before, "{code}: something was written");
        }
    };
    write("api.yaml", "openapi: [");
    refused("syntax");
    // Found when the document is understood.
    write("api.yaml", &changed.replace("type: string", "$ref: '#/nowhere'"));
    refused("dangling-ref");
    // Found when methods are named, which is the last that can be wrong with a document and a
    // config.
    write("api.yaml", &changed);
    write("api.toml", &format!("{CONFIG}[operations.addJob]\nmethod = \"list\"\n"));
    refused("duplicate-method");
    // Found when all is made and only the disk is in the way.
    write("api.toml", CONFIG);
    fs::remove_file(folder.join("out/src/types/mod.rs")).unwrap();
    fs::create_dir(folder.join("out/src/types/mod.rs")).unwrap();
    refused("write");
    // And then it goes on.
    fs::remove_dir(folder.join("out/src/types/mod.rs")).unwrap();
    let (output, said) = generate(&folder, &[]);
    fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success(), "{said}");
}
