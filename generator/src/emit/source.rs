//! Tokens → the text of a file: parsed, formatted, with a header that names the command that made it.

use proc_macro2::TokenStream;
use rayon::prelude::*;

/// A file of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Below the crate's folder, with `/`: `src/types/agents.rs`.
    pub path: String,
    pub text: String,
}

/// Makes one file. Tokens cannot leave their thread, so that a task does everything from the plan to the text.
pub type Task<'a> = Box<dyn FnOnce() -> SourceFile + Send + 'a>;

/// The first line of every emitted Rust file.
pub const HEADER: &str = "// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.\n\n";

/// A Rust file from its items.
pub fn rust(path: impl Into<String>, tokens: TokenStream) -> SourceFile {
    SourceFile { path: path.into(), text: format!("{HEADER}{}", format_tokens(tokens)) }
}

/// As prettyplease lays it out. Tokens that are not Rust would be a mistake of `emit`: they are written down as they are,
/// for the compiler to point at, since there is nobody to report to here.
pub fn format_tokens(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        Err(_) => tokens.to_string(),
    }
}

/// A blank line between items, and between the functions of an `impl`, which prettyplease leaves out.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    for line in text.lines() {
        if parts(before, line) {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

/// Whether an item ends with the one line and another begins with the next. (A string literal has no line of its own: line
/// ends in it are escaped.)
fn parts(before: &str, line: &str) -> bool {
    let starts = ["///", "//", "#[", "pub ", "pub(", "fn ", "async fn ", "impl", "use ", "mod ", "static ", "const ", "struct ", "rt::"];
    let begins = |text: &str| starts.iter().any(|start| text.starts_with(start));
    let small = |text: &str| ["use ", "pub use ", "mod ", "pub mod "].iter().any(|start| text.starts_with(start));
    match (before.strip_prefix("    "), line.strip_prefix("    ")) {
        (Some("}"), Some(line)) => begins(line),
        (None, None) if before.starts_with("//!") || before.starts_with("#![") => !line.is_empty() && !line.starts_with("//!") && !line.starts_with("#!["),
        (None, None) => (before == "}" || before.ends_with(';')) && begins(line) && !(small(before) && small(line)),
        _ => false,
    }
}

/// Runs the tasks on a pool of our own; the files come in the order of the tasks, whoever is done first.
pub fn run(tasks: Vec<Task<'_>>) -> Vec<SourceFile> {
    // Types nest as deeply as the document's do, and parsing them recurses.
    match rayon::ThreadPoolBuilder::new().stack_size(16 << 20).build() {
        Ok(pool) => pool.install(|| tasks.into_par_iter().map(|task| task()).collect()),
        Err(_) => tasks.into_iter().map(|task| task()).collect(),
    }
}
