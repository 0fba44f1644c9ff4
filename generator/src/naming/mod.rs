//! Names: the words of a text, verbs, singular and plural, and identifiers of Rust. All stages use
//! it; it knows nothing of documents or of the plan.

pub mod cases;
pub mod idents;
pub mod letters;
pub mod nouns;
pub mod verbs;
pub mod words;
