//! What a `macro_rules!` makes of its arguments, so that public items which it defines are read
//! like those that are written out.

use std::collections::BTreeMap;

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};

/// The arms of a macro: a pattern, and what it becomes.
#[derive(Default)]
pub struct Rules {
    arms: Vec<(Vec<TokenTree>, Vec<TokenTree>)>,
}

/// What a `$name` stands for.
#[derive(Clone)]
enum Bound {
    One(TokenStream),
    Many(Vec<Bound>),
}

type Bindings = BTreeMap<String, Bound>;

impl Rules {
    /// `(pattern) => { body }; ..`
    pub fn read(tokens: TokenStream) -> Self {
        let groups = tokens.into_iter().filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream().into_iter().collect()),
            _ => None,
        });
        let groups: Vec<Vec<TokenTree>> = groups.collect();
        let arms = groups.chunks_exact(2).map(|arm| (arm[0].clone(), arm[1].clone()));
        Self { arms: arms.collect() }
    }

    /// By the first arm that fits. `None`: none does.
    pub fn expand(&self, arguments: &TokenStream) -> Option<TokenStream> {
        self.arms.iter().find_map(|(pattern, body)| {
            let bindings = whole(pattern).parse2(arguments.clone()).ok()?;
            Some(transcribe(body, &bindings))
        })
    }
}

fn whole(pattern: &[TokenTree]) -> impl FnOnce(ParseStream<'_>) -> syn::Result<Bindings> + '_ {
    move |input| matched(pattern, input)
}

/// A piece of a pattern or a body.
enum Piece<'a> {
    /// `$name`, in a pattern with its kind: `$name:ty`
    Name(String, Option<String>),
    /// `$( .. ),*`
    Repeat {
        inner: Vec<TokenTree>,
        separator: Option<&'a TokenTree>,
        once: bool,
    },
    Group(&'a Group),
    Token(&'a TokenTree),
}

fn pieces(tokens: &[TokenTree]) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        let (piece, after) = match (first, after) {
            (TokenTree::Punct(dollar), [TokenTree::Ident(name), after @ ..])
                if dollar.as_char() == '$' =>
            {
                match after {
                    [TokenTree::Punct(colon), TokenTree::Ident(kind), after @ ..]
                        if colon.as_char() == ':' && KINDS.contains(&kind.to_string().as_str()) =>
                    {
                        (Piece::Name(name.to_string(), Some(kind.to_string())), after)
                    }
                    _ => (Piece::Name(name.to_string(), None), after),
                }
            }
            (TokenTree::Punct(dollar), [TokenTree::Group(group), after @ ..])
                if dollar.as_char() == '$' =>
            {
                let inner = group.stream().into_iter().collect();
                let (separator, how, after) = match after {
                    [how, after @ ..] if is_how_often(how) => (None, Some(how), after),
                    [separator, how, after @ ..] => (Some(separator), Some(how), after),
                    _ => (None, None, &[][..]),
                };
                (
                    Piece::Repeat {
                        inner,
                        separator,
                        once: how.is_some_and(|how| how.to_string() == "?"),
                    },
                    after,
                )
            }
            (TokenTree::Group(group), after) => (Piece::Group(group), after),
            (token, after) => (Piece::Token(token), after),
        };
        found.push(piece);
        rest = after;
    }
    found
}

/// Kinds of arguments that can be told by themselves.
const KINDS: [&str; 6] = ["ident", "ty", "path", "expr", "literal", "tt"];

fn is_how_often(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(of) if matches!(of.as_char(), '*' | '+' | '?'))
}

fn matched(pattern: &[TokenTree], input: ParseStream<'_>) -> syn::Result<Bindings> {
    let mut bindings = Bindings::new();
    for piece in pieces(pattern) {
        match piece {
            Piece::Name(name, kind) => {
                bindings.insert(
                    name,
                    Bound::One(argument(kind.as_deref().unwrap_or_default(), input)?),
                );
            }
            Piece::Repeat { inner, separator, once } => {
                repeated(&inner, separator, once, input, &mut bindings)?
            }
            Piece::Group(group) => {
                let TokenTree::Group(other) = input.parse()? else {
                    return Err(input.error("no group"));
                };
                if other.delimiter() != group.delimiter() {
                    return Err(input.error("another group"));
                }
                let pattern: Vec<TokenTree> = group.stream().into_iter().collect();
                bindings.extend(whole(&pattern).parse2(other.stream())?);
            }
            Piece::Token(token) => same(token, input)?,
        }
    }
    Ok(bindings)
}

fn same(token: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    let other: TokenTree = input.parse()?;
    if other.to_string() == token.to_string() { Ok(()) } else { Err(input.error("another token")) }
}

fn argument(kind: &str, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    Ok(match kind {
        "ident" => input.call(syn::Ident::parse_any)?.into_token_stream(),
        "ty" => input.parse::<syn::Type>()?.into_token_stream(),
        "path" => input.parse::<syn::Path>()?.into_token_stream(),
        "expr" => input.parse::<syn::Expr>()?.into_token_stream(),
        "literal" => input.parse::<syn::Lit>()?.into_token_stream(),
        "tt" => input.parse::<TokenTree>()?.into_token_stream(),
        _ => return Err(input.error("a kind that is not known here")),
    })
}

fn repeated(
    inner: &[TokenTree],
    separator: Option<&TokenTree>,
    once: bool,
    input: ParseStream<'_>,
    bindings: &mut Bindings,
) -> syn::Result<()> {
    let mut names = Vec::new();
    names_in(inner, &mut names);
    let mut all: BTreeMap<String, Vec<Bound>> =
        names.into_iter().map(|name| (name, Vec::new())).collect();
    let mut is_first = true;
    while !input.is_empty() && (is_first || !once) {
        let ahead = input.fork();
        let one = match separator.filter(|_| !is_first) {
            Some(separator) => same(separator, &ahead).and_then(|()| matched(inner, &ahead)),
            None => matched(inner, &ahead),
        };
        let Ok(one) = one else { break };
        if ahead.cursor() == input.cursor() {
            break;
        }
        input.advance_to(&ahead);
        for (name, bound) in one {
            all.entry(name).or_default().push(bound);
        }
        is_first = false;
    }
    bindings.extend(all.into_iter().map(|(name, bounds)| (name, Bound::Many(bounds))));
    Ok(())
}

fn names_in(tokens: &[TokenTree], names: &mut Vec<String>) {
    for piece in pieces(tokens) {
        match piece {
            Piece::Name(name, _) => names.push(name),
            Piece::Repeat { inner, .. } => names_in(&inner, names),
            Piece::Group(group) => names_in(&group.stream().into_iter().collect::<Vec<_>>(), names),
            Piece::Token(_) => {}
        }
    }
}

fn transcribe(body: &[TokenTree], bindings: &Bindings) -> TokenStream {
    let mut text = TokenStream::new();
    for piece in pieces(body) {
        match piece {
            Piece::Name(name, kind) => {
                match bindings.get(&name) {
                    Some(Bound::One(tokens)) => text.extend(tokens.clone()),
                    Some(Bound::Many(_)) => {}
                    None => text.extend([TokenTree::Ident(Ident::new(&name, Span::call_site()))]),
                }
                // `$name: ty` of a body, which only looks like a pattern.
                if let Some(kind) = kind {
                    text.extend(quote!(:));
                    text.extend([TokenTree::Ident(Ident::new(&kind, Span::call_site()))]);
                }
            }
            Piece::Repeat { inner, separator, .. } => {
                for (at, bindings) in rounds(&inner, bindings).iter().enumerate() {
                    text.extend(separator.filter(|_| at > 0).cloned());
                    text.extend(transcribe(&inner, bindings));
                }
            }
            Piece::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                let inner = transcribe(&inner, bindings);
                text.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            Piece::Token(token) => text.extend([token.clone()]),
        }
    }
    text
}

/// What the names of a repetition stand for, each time.
fn rounds(inner: &[TokenTree], bindings: &Bindings) -> Vec<Bindings> {
    let mut names = Vec::new();
    names_in(inner, &mut names);
    let counts = names.iter().filter_map(|name| match bindings.get(name)? {
        Bound::Many(bounds) => Some(bounds.len()),
        Bound::One(_) => None,
    });
    let count = counts.max().unwrap_or_default();
    let round = |at: usize| {
        let mut round = bindings.clone();
        for name in &names {
            if let Some(Bound::Many(bounds)) = bindings.get(name)
                && let Some(bound) = bounds.get(at)
            {
                round.insert(name.clone(), bound.clone());
            }
        }
        round
    };
    (0..count).map(round).collect()
}
