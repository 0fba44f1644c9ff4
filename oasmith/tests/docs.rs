//! Runs the commands of the pages in `docs`: each page in a folder of its own, from its first line
//! to its last.
//!
//! A block whose info string has a second word is a file of that name: ```` ```yaml openapi.yaml ````.
//! The lines of a block ```` ```sh ```` succeed, those of a block ```` ```sh fails ```` fail.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// The fenced blocks of a page: the info string and the text.
fn blocks(page: &str) -> Vec<(String, String)> {
    let text = fs::read_to_string(root().join("docs").join(page)).unwrap();
    let fenced = text.split("\n```").skip(1).step_by(2);
    let block = |block: &str| {
        let (info, text) = block.split_once('\n').unwrap();
        (info.to_owned(), format!("{text}\n"))
    };
    fenced.map(block).collect()
}

struct Shell {
    folder: PathBuf,
}

impl Shell {
    fn new(page: &str) -> Self {
        let folder =
            std::env::temp_dir().join(format!("oasmith-docs-{}-{page}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    /// A shell with `oasmith` in its `PATH`, without a network and with an author for git.
    fn run(&self, line: &str) -> (bool, String) {
        let binary = Path::new(env!("CARGO_BIN_EXE_oasmith"));
        let path = std::env::var("PATH").unwrap();
        let mut command = Command::new("sh");
        command
            .args(["-c", line])
            .current_dir(&self.folder)
            .env("PATH", format!("{}:{path}", binary.parent().unwrap().display()))
            .env("CARGO_TARGET_DIR", binary.parent().unwrap().parent().unwrap())
            .env("CARGO_NET_OFFLINE", "true")
            .env("GIT_CONFIG_GLOBAL", "/dev/null");
        for person in ["AUTHOR", "COMMITTER"] {
            command
                .env(format!("GIT_{person}_NAME"), "Owner")
                .env(format!("GIT_{person}_EMAIL"), "owner@acme.test");
        }
        let output = command.output().unwrap();
        let said = [output.stdout, output.stderr].concat();
        (output.status.success(), String::from_utf8_lossy(&said).into_owned())
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.folder);
    }
}

/// Runs a page, and returns what its commands printed.
fn run_page(page: &str) -> String {
    let shell = Shell::new(page);
    let mut printed = String::new();
    for (info, text) in blocks(page) {
        match info.split_once(' ') {
            Some(("sh", "fails")) => {
                for line in text.lines() {
                    let (succeeded, said) = shell.run(line);
                    assert!(!succeeded, "{page}: `{line}` succeeded: {said}");
                    printed.push_str(&said);
                }
            }
            Some((_, name)) => {
                let path = shell.folder.join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            None if info == "sh" => {
                for line in text.lines().filter(|line| !is_installation(line)) {
                    let (succeeded, said) = shell.run(line);
                    assert!(succeeded, "{page}: `{line}` failed: {said}");
                    printed.push_str(&said);
                }
            }
            None => {}
        }
    }
    printed
}

/// Installing builds all of the tool once more; the shells have the binary of this build instead.
fn is_installation(line: &str) -> bool {
    let folder = line.strip_prefix("cargo install --path ");
    assert!(folder.is_none_or(|folder| root().join(folder).join("Cargo.toml").exists()), "{line}");
    folder.is_some()
}

#[test]
fn the_commands_of_getting_started_work() {
    let printed = run_page("getting-started.md");
    assert!(printed.contains("# unknown-keyword"), "{printed}");
}

#[test]
fn the_commands_of_maintaining_work() {
    let printed = run_page("maintaining.md");
    assert!(printed.contains("0.2.0"), "{printed}");
}
