//! What is measured: our generator, and those of others that are installed.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// Document and folder → arguments; the command runs in the folder.
type Arguments = fn(&Path, &Path) -> Vec<OsString>;

pub struct Tool {
    pub name: &'static str,
    /// On the `PATH`; this program itself when empty.
    pub program: &'static str,
    /// Before what is measured.
    pub prepare: Option<Arguments>,
    pub arguments: Arguments,
    /// Adds what cargo needs.
    pub make_crate: fn(&Path) -> anyhow::Result<()>,
}

macro_rules! words {
    ($($word:expr),* $(,)?) => { vec![$(OsString::from($word)),*] };
}

pub fn ours() -> Tool {
    Tool {
        name: "ours",
        program: "",
        prepare: None,
        arguments: |document, folder| {
            words!["generate", "--input", document, "--out", folder, "--name", "sdk"]
        },
        make_crate: |_| Ok(()),
    }
}

pub fn peers() -> Vec<Tool> {
    vec![
        Tool {
            name: "openapi-to-rust",
            program: "openapi-to-rust",
            prepare: Some(|document, _| {
                words!["init", document, "--output-dir", "src/generated", "--force"]
            }),
            arguments: |_, _| words!["generate"],
            make_crate: |folder| {
                let dependencies =
                    fs::read_to_string(folder.join("src/generated/REQUIRED_DEPS.toml"))?;
                let package =
                    "[package]\nname = \"sdk\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n";
                fs::write(
                    folder.join("Cargo.toml"),
                    format!("{package}{dependencies}\n[workspace]\n"),
                )?;
                Ok(fs::write(folder.join("src/lib.rs"), "pub mod generated;\n")?)
            },
        },
        Tool {
            name: "openapi-generator",
            program: "openapi-generator-cli",
            prepare: None,
            arguments: |document, folder| {
                words![
                    "generate",
                    "-g",
                    "rust",
                    "-i",
                    document,
                    "-o",
                    folder,
                    "--skip-validate-spec",
                    "--package-name",
                    "sdk"
                ]
            },
            make_crate: own_workspace,
        },
        Tool {
            name: "progenitor",
            program: "cargo-progenitor",
            prepare: None,
            arguments: |document, folder| {
                words!["progenitor", "-i", document, "-o", folder, "-n", "sdk", "-v", "0.1.0"]
            },
            make_crate: own_workspace,
        },
    ]
}

/// A crate below another's folder is to be one by itself.
fn own_workspace(folder: &Path) -> anyhow::Result<()> {
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest)?;
    if !text.contains("[workspace]") {
        fs::write(&manifest, text + "\n[workspace]\n")?;
    }
    Ok(())
}

impl Tool {
    pub fn is_there(&self) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(self.program).is_file())
    }
    /// What to start.
    pub fn path(&self) -> String {
        match self.program {
            "" => std::env::current_exe().unwrap_or_default().display().to_string(),
            program => program.to_owned(),
        }
    }
}
