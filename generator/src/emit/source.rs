//! Tokens → the text of a file: parsed, formatted, with a header that names the command that made
//! it.

use proc_macro2::TokenStream;
use rayon::prelude::*;

use super::json_layout;
use super::layout::layout;

/// A file of the SDK.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Below the crate's folder, with `/`: `src/types/agents.rs`.
    pub path: String,
    pub text: String,
}

/// Makes one file. Tokens cannot leave their thread, so that a task does everything from the plan
/// to the text.
pub type Task<'a> = Box<dyn FnOnce() -> SourceFile + Send + 'a>;

/// The first line of every emitted Rust file.
pub const HEADER: &str =
    "// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.\n\n";

/// A Rust file from its items.
pub fn rust(path: impl Into<String>, tokens: TokenStream) -> SourceFile {
    SourceFile { path: path.into(), text: format!("{HEADER}{}", format_tokens(tokens)) }
}

/// As prettyplease lays it out. Tokens that are not Rust would be a mistake of `emit`: they are
/// written down as they are, for the compiler to point at, since there is nobody to report to here.
pub fn format_tokens(tokens: TokenStream) -> String {
    match syn::parse2::<syn::File>(tokens.clone()) {
        Ok(file) => layout(&prettyplease::unparse(&file)),
        Err(_) => tokens.to_string(),
    }
}

/// Code of an example: the same, with JSON as people write it. It has no comments.
pub fn format_example(tokens: TokenStream) -> String {
    /// Doc comments and a README have less room than a file.
    const WIDTH: usize = 90;
    json_layout::lay_out(&format_tokens(tokens), WIDTH)
}

/// Runs the tasks on a pool of our own; the files come in the order of the tasks, whoever is done
/// first.
pub fn run(tasks: Vec<Task<'_>>) -> Vec<SourceFile> {
    // Types nest as deeply as the document's do, and parsing them recurses.
    match rayon::ThreadPoolBuilder::new().stack_size(16 << 20).build() {
        Ok(pool) => pool.install(|| tasks.into_par_iter().map(|task| task()).collect()),
        Err(_) => tasks.into_iter().map(|task| task()).collect(),
    }
}
