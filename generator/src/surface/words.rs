//! Types in words: as people write them, with each name as users know it, whatever way emitted code
//! takes to it.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use super::modules::{Found, Modules};

/// Modules of `std` whose names need no path, since nobody calls anything else so.
const PLAIN: [&str; 11] = [
    "borrow", "boxed", "clone", "cmp", "convert", "default", "iter", "ops", "option", "string",
    "vec",
];

/// Before a path, and no part of it.
const KEYWORDS: [&str; 7] = ["as", "const", "dyn", "for", "impl", "mut", "where"];

impl Modules {
    /// Of tokens that stand in a module.
    pub fn text(&self, module: &str, tokens: &impl ToTokens) -> String {
        let mut words = String::new();
        self.write(module, tokens.to_token_stream(), &mut words);
        tidy(&words)
    }

    fn write(&self, module: &str, tokens: TokenStream, text: &mut String) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token {
                TokenTree::Ident(word)
                    if text.ends_with('\'') || KEYWORDS.iter().any(|keyword| word == keyword) =>
                {
                    text.push_str(&format!("{word} "));
                }
                TokenTree::Ident(first) => {
                    let mut path = vec![first.to_string()];
                    while let (true, Some(TokenTree::Ident(next))) =
                        (is_road(&tokens, at), tokens.get(at + 2))
                    {
                        path.push(next.to_string());
                        at += 3;
                    }
                    text.push_str(&self.known_as(module, path, text.ends_with("::")));
                    text.push(' ');
                }
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("( ", ") "),
                        Delimiter::Brace => ("{ ", "} "),
                        Delimiter::Bracket => ("[ ", "] "),
                        Delimiter::None => ("", ""),
                    };
                    text.push_str(open);
                    self.write(module, group.stream(), text);
                    text.push_str(close);
                }
                TokenTree::Punct(punct) => {
                    text.push(punct.as_char());
                    if punct.spacing() == Spacing::Alone && !text.ends_with("::") {
                        text.push(' ');
                    }
                }
                token => {
                    text.push_str(&token.to_string());
                    text.push(' ');
                }
            }
        }
    }

    /// `is_absolute`: after a `::`.
    fn known_as(&self, module: &str, path: Vec<String>, is_absolute: bool) -> String {
        let is_std = path.len() > 1
            && matches!(path.first().map(String::as_str), Some("std" | "core" | "alloc"));
        if is_absolute || is_std {
            return outside(&path);
        }
        match self.resolve(module, &path) {
            Some(Found::Item(of, name)) => match self.exposed(&of, &name) {
                Some(name) => name.to_owned(),
                // Where a private item lives is a private matter.
                None => self.unread(&of, &name).unwrap_or(name),
            },
            Some(Found::Outside(path)) => outside(&path),
            Some(Found::Module(_)) | None => path.join("::"),
        }
    }
}

fn outside(path: &[String]) -> String {
    match path {
        [root, rest @ ..] if matches!(root.as_str(), "std" | "core" | "alloc") => match rest {
            [module, name] if PLAIN.contains(&module.as_str()) => name.clone(),
            [module, name] if module == "result" && name == "Result" => name.clone(),
            rest => format!("std::{}", rest.join("::")),
        },
        path => path.join("::"),
    }
}

/// `::`
fn is_road(tokens: &[TokenTree], at: usize) -> bool {
    let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(at) && is_colon(at + 1)
}

/// Spaces where people have them.
fn tidy(words: &str) -> String {
    let mut text = format!(" {words}");
    for (loose, tight) in [
        (" ::", " "),
        (" < ", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ->", "->"),
        (" ,", ","),
        (" :", ":"),
        (" ;", ";"),
        ("& ", "&"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        ("[ ", "["),
        (" ]", "]"),
        ("=(", "= ("),
        ("(::", "("),
        ("<::", "<"),
        ("&::", "&"),
        ("? ", "?"),
        (",>", ">"),
        (",)", ")"),
        ("->", " -> "),
        (",", ", "),
        (",  ", ", "),
        ("  ", " "),
    ] {
        text = text.replace(loose, tight);
    }
    text.trim().trim_end_matches(',').to_owned()
}
