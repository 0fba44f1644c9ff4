//! The code of an example, as lines of text.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;

use super::source::{format_example, format_tokens};

/// What a reader of the documentation sees of an example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExampleCode {
    /// Lines that begin with `use`.
    pub imports: Vec<String>,
    /// The statements, without indentation.
    pub statements: Vec<String>,
}

impl ExampleCode {
    pub fn new(imports: TokenStream, statements: TokenStream) -> Self {
        let imports = if imports.is_empty() { String::new() } else { format_tokens(imports) };
        Self {
            imports: imports.lines().map(str::to_owned).collect(),
            statements: lines(statements),
        }
    }
}

/// Statements, laid out as within a function, without indentation.
pub fn lines(statements: TokenStream) -> Vec<String> {
    let body = format_example(quote! {
        fn example() {
            #statements
        }
    });
    let inside = body.lines().skip(1).filter(|line| *line != "}");
    inside.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect()
}
