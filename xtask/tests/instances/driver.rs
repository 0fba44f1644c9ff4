//! One crate with the types of all fixtures, and a program in it that decodes and encodes.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::plan::ItemKind;
use serde_json::Value;

use super::document::Source;

/// A value for a type.
pub struct Case {
    pub fixture: String,
    /// `unions::Pet`
    pub key: String,
    pub pointer: String,
    pub value: Value,
}

/// What became of it.
pub enum Decoded {
    Error(String),
    /// `variant`: of a union.
    Value {
        value: Value,
        variant: String,
    },
}

pub struct Driver(PathBuf);

impl Driver {
    /// Writes the crate and compiles it.
    pub fn build(sources: &[Source]) -> Self {
        let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("instances");
        let sdk = home.join("sdk");
        let _ = std::fs::remove_dir_all(&sdk);
        // One of them gives the runtime and the manifest; some need a crate more than others.
        let base = sources.iter().find(|source| source.plan.uses_uuid).or(sources.first()).unwrap();
        let mut modules = String::new();
        for source in sources {
            let files = types(source);
            let shapes = if files.iter().any(|(path, _)| path == "shapes.rs") {
                "    mod shapes;\n"
            } else {
                ""
            };
            modules += &format!(
                "\n#[allow(missing_docs, clippy::all)]\npub mod of_{} {{\n    pub mod types;\n{shapes}}}\n",
                source.name
            );
            for (path, text) in files {
                // Said once, in the crate that gives the runtime.
                let text = text.replace("crate::runtime::emit::plain!(::uuid::Uuid);", "");
                // The crate's own modules are one level further in here.
                let text =
                    text.replace("crate::types", &format!("crate::of_{}::types", source.name));
                let text =
                    text.replace("crate ::types", &format!("crate::of_{}::types", source.name));
                let text =
                    text.replace("crate::shapes", &format!("crate::of_{}::shapes", source.name));
                write(&sdk.join("src").join(format!("of_{}", source.name)).join(path), &text);
            }
        }
        for (path, text) in all(base) {
            let text = if path == "src/lib.rs" { text + &modules } else { text };
            if path == "Cargo.toml" || path == "README.md" || path.starts_with("src/") {
                write(&sdk.join(path), &text);
            }
        }
        write(&sdk.join("src/bin/driver.rs"), &program(sources));
        std::fs::copy(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"),
            sdk.join("Cargo.lock"),
        )
        .unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["build", "--quiet", "--no-default-features", "--bin", "driver"])
            .current_dir(&sdk);
        cargo
            .env("CARGO_TARGET_DIR", home.join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0");
        let output = cargo.env("RUSTFLAGS", "-A warnings").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        Self(home.join("target/debug/driver"))
    }

    /// Asks the program for all cases, a line each.
    pub fn run(&self, cases: &[Case]) -> Vec<Decoded> {
        let mut child =
            Command::new(&self.0).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let lines: String =
            cases.iter().map(|case| format!("{}\t{}\n", case.key, case.value)).collect();
        let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()).unwrap());
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap().lines().map(response).collect()
    }
}

fn response(line: &str) -> Decoded {
    let (variant, text) = line.split_once('\t').unwrap();
    match serde_json::from_str(text) {
        Ok(value) if variant != "!" => Decoded::Value { value, variant: variant.to_owned() },
        _ => Decoded::Error(text.to_owned()),
    }
}

fn all(source: &Source) -> Vec<(String, String)> {
    source.files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

fn types(source: &Source) -> Vec<(String, String)> {
    let within =
        |(path, text): (String, String)| Some((path.strip_prefix("src/")?.to_owned(), text));
    all(source)
        .into_iter()
        .filter_map(within)
        .filter(|(path, _)| path.starts_with("types/") || path == "types.rs" || path == "shapes.rs")
        .collect()
}

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Reads `key<TAB>json`, writes `variant<TAB>json`, or `!<TAB>error`.
fn program(sources: &[Source]) -> String {
    let mut arms = String::new();
    for source in sources {
        for item in source.items() {
            let ty = format!("scratch::of_{}::types::{}", source.name, item.name);
            let variant = match &item.kind {
                ItemKind::Union { variants, .. } => {
                    let one = |ident: &str| format!("{ty}::{}(..) => {ident:?}, ", ident);
                    let arms: String = variants.iter().map(|variant| one(&variant.ident)).collect();
                    format!("|value| match value {{ {arms}_ => \"Unknown\" }}")
                }
                _ => "|_| \"\"".to_owned(),
            };
            arms += &format!("        {:?} => one::<{ty}>(text, {variant}),\n", source.key(item));
        }
    }
    format!(
        "use std::io::BufRead as _;\n\n\
         fn one<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str, variant: fn(&T) -> &'static str) -> String {{\n    \
             match serde_json::from_str::<T>(text) {{\n        \
                 Ok(value) => match serde_json::to_string(&value) {{\n            \
                     Ok(text) => format!(\"{{}}\\t{{text}}\", variant(&value)),\n            \
                     Err(error) => format!(\"!\\tcannot be encoded: {{error}}\"),\n        \
                 }},\n        \
                 Err(error) => format!(\"!\\tcannot be decoded: {{error}}\"),\n    \
             }}\n}}\n\n\
         fn answer(key: &str, text: &str) -> String {{\n    match key {{\n{arms}        _ => \"!\\tno such type\".to_owned(),\n    }}\n}}\n\n\
         fn main() {{\n    for line in std::io::stdin().lock().lines() {{\n        let line = line.unwrap();\n        \
             let (key, text) = line.split_once('\\t').unwrap();\n        println!(\"{{}}\", answer(key, text));\n    }}\n}}\n"
    )
}
