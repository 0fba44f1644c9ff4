//! The features of an SDK: each alone, none and all compile without a word, and what cannot work
//! says why. `fixture-sdk` has its resources as features, too (`groups` in its config).

use std::process::Command;

/// `cargo` in the workspace; what it says.
fn cargo(arguments: &[&str]) -> (bool, String) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).args([
        "--quiet",
        "--locked",
        "--no-default-features",
        "--package",
        "fixture-sdk",
    ]);
    let output = cargo
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn each_part_compiles_by_itself() {
    // None; a group without and with types of its own; several; what else there is; both ways of
    // TLS, alone and together.
    let mut parts =
        vec!["", "events", "notes", "lists,pages,mock", "blocking,gzip,mock,tracing", "rustls"];
    if system_tls_is_there() {
        parts.extend(["native-tls", "native-tls,rustls,feed"]);
    } else {
        eprintln!(
            "`native-tls` is not compiled: this machine has no headers of OpenSSL (`libssl-dev`)"
        );
    }
    for features in parts {
        let (fine, said) = cargo(&["check", "--features", features]);
        assert!(fine && said.is_empty(), "{features}: {said}");
    }
    // One feature is enough for its documentation.
    let (fine, said) = cargo(&["doc", "--no-deps", "--features", "lists"]);
    assert!(fine && said.is_empty(), "{said}");
}

/// Its examples also run where there is nothing to send by.
#[test]
fn the_builder_is_shown_to_those_without_a_transport() {
    for features in ["", "rustls"] {
        let (fine, said) = cargo(&["test", "--doc", "--features", features, "Client::builder"]);
        assert!(fine && said.contains("1 passed"), "{features}: {said}");
    }
}

/// Linux's has to be installed; other systems bring theirs.
fn system_tls_is_there() -> bool {
    let by_pkg_config = || Command::new("pkg-config").args(["--exists", "openssl"]).status();
    cfg!(not(target_os = "linux")) || by_pkg_config().is_ok_and(|status| status.success())
}

#[test]
fn a_group_has_what_it_needs_and_nothing_else() {
    let manifest =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixture-sdk/Cargo.toml"))
            .unwrap();
    let features = toml::from_str::<toml::Table>(&manifest).unwrap()["features"].clone();
    let (default, all) =
        (features["default"].as_array().unwrap(), features["full"].as_array().unwrap());
    assert!(default.contains(&"full".into()), "who has not heard of features gets everything");
    assert!(
        all.len() > 20
            && all
                .iter()
                .all(|group| features[group.as_str().unwrap()].as_array().unwrap().is_empty())
    );
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../fixture-sdk/src/");
    let read = |file: &str| std::fs::read_to_string(format!("{folder}{file}")).unwrap();
    let gate = "#[cfg(feature = \"notes\")]";
    for (file, gated) in [
        ("client.rs", "    pub fn notes(&self)"),
        ("resources/mod.rs", "pub mod notes;"),
        ("types/mod.rs", "mod notes;"),
        ("types/mod.rs", "pub use notes::*;"),
    ] {
        let text = read(file);
        let at = text.find(&format!("\n{gated}")).unwrap();
        assert!(text[..at].ends_with(gate), "{file}: {gated}");
    }
    // What several need is there without any.
    assert!(read("types/mod.rs").contains("mod points;\nmod shared;\n"));
    assert!(read("types/shared/happening.rs").contains("pub struct Happening"));
}

/// So that another of its majors is none of the SDK's.
#[test]
fn reqwest_is_named_in_its_adapter_alone() {
    let mut folders =
        vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixture-sdk/src"))];
    let mut named = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
            if code.into_iter().any(|line| line.contains("reqwest::")) {
                named.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    named.sort();
    assert_eq!(named, ["reqwest_0_13.rs", "reqwest_wasm.rs"]);
}

#[test]
fn reqwest_without_tls_says_what_to_do() {
    let (fine, said) = cargo(&["check", "--features", "reqwest"]);
    assert!(!fine && said.contains("the feature `reqwest` needs TLS: turn on `rustls`"), "{said}");
    let errors = said.lines().filter(|line| line.starts_with("error")).count();
    assert_eq!(errors, 2, "that, and that it could not be compiled: {said}");
}
