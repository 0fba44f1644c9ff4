//! Writes down what `plan` decided: the text of every file of the crate. Makes no decision that could fail.

pub mod accept;
mod doc_inline;
pub mod doc_text;
pub mod source;
pub mod tokens;
