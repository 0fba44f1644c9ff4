//! What calls ask for, as emitted code says it: the names of security schemes, and the environment
//! variables of their keys.

use std::collections::BTreeMap;

use quote::ToTokens;
use syn::{Expr, ExprStruct, Item, Lit, Stmt};

use crate::emit;

/// `request.security(&[&["key", "basic"], &[]]);` → `key and basic, or none`. `None`: what most ask
/// for.
pub fn of_method(method: &syn::ImplItemFn) -> Option<String> {
    method.block.stmts.iter().find_map(|statement| match statement {
        Stmt::Expr(Expr::MethodCall(call), _) if call.method == "security" => {
            call.args.first().map(words)
        }
        _ => None,
    })
}

/// The same of those that say nothing, from the facts at the crate's root:
/// `static API: .. = Api { security: &[&["key"]], .. };`
pub fn of_most(root: &[Item]) -> Option<String> {
    field(facts(root)?, "security").map(words)
}

/// What a client reads from the environment, by what it is for: the key of each security scheme,
/// the address, the webhooks' key.
pub fn variables(root: &[Item]) -> BTreeMap<String, String> {
    let Some(facts) = facts(root) else { return BTreeMap::new() };
    let schemes = field(facts, "schemes").into_iter().flat_map(elements).filter_map(|scheme| {
        let Expr::Struct(scheme) = scheme else { return None };
        let name = text(field(scheme, "name")?)?;
        Some((format!("the key of `{name}`"), some_text(field(scheme, "env")?)?))
    });
    let others =
        [("the address of the API", "base_url_env"), ("the key of webhooks", "webhook_key_env")];
    let others = others
        .into_iter()
        .filter_map(|(what, name)| Some((what.to_owned(), some_text(field(facts, name)?)?)));
    schemes.chain(others).collect()
}

/// What every request has: the server, the place of each key, the header for idempotency keys,
/// retries and the time limit.
pub fn facts_of_all(root: &[Item]) -> BTreeMap<String, String> {
    let Some(facts) = facts(root) else { return BTreeMap::new() };
    let schemes = field(facts, "schemes").into_iter().flat_map(elements).filter_map(|scheme| {
        let Expr::Struct(scheme) = scheme else { return None };
        let name = text(field(scheme, "name")?)?;
        Some((format!("the scheme of the key `{name}`"), plain(field(scheme, "kind")?)))
    });
    let others = [
        ("the server of the API", "base_url"),
        ("the header of idempotency keys", "idempotency_header"),
        ("the number of retries", "max_retries"),
        ("the time limit of an attempt", "timeout"),
    ];
    let others = others.into_iter().filter_map(|(what, name)| {
        let value = field(facts, name)?;
        let value = text(value).or_else(|| some_text(value)).unwrap_or_else(|| plain(value));
        Some((what.to_owned(), value))
    });
    schemes.chain(others).collect()
}

/// An expression without paths: `emit::SchemeKind::Header("X-Key")` → `Header("X-Key")`
fn plain(expression: &Expr) -> String {
    let text: String =
        expression.to_token_stream().to_string().split_whitespace().collect::<Vec<_>>().concat();
    let start = text.find('(').unwrap_or(text.len());
    let (path, rest) = text.split_at(start);
    format!("{}{rest}", path.rsplit("::").next().unwrap_or_default())
}

/// `static API: .. = Api { .. };`
fn facts(root: &[Item]) -> Option<&ExprStruct> {
    root.iter().find_map(|item| match item {
        Item::Static(of) if of.ident == "API" => match &*of.expr {
            Expr::Struct(facts) => Some(facts),
            _ => None,
        },
        _ => None,
    })
}

fn field<'a>(of: &'a ExprStruct, name: &str) -> Option<&'a Expr> {
    let field = of
        .fields
        .iter()
        .find(|field| matches!(&field.member, syn::Member::Named(member) if member == name))?;
    Some(&field.expr)
}

/// `"text"`
fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// `Some("text")`
fn some_text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Call(call) => call.args.first().and_then(text),
        _ => None,
    }
}

fn words(alternatives: &Expr) -> String {
    let alternatives = match alternatives {
        // `Some(&[..])`
        Expr::Call(some) => some.args.first().unwrap_or(alternatives),
        // `None`: the document does not say.
        Expr::Path(_) => return "every key that is set".to_owned(),
        other => other,
    };
    emit::alternatives(
        elements(alternatives).map(|names| elements(names).filter_map(text).collect()),
    )
}

/// `&[..]`
fn elements(list: &Expr) -> impl Iterator<Item = &Expr> {
    let array = match list {
        Expr::Reference(of) => match &*of.expr {
            Expr::Array(of) => Some(of),
            _ => None,
        },
        _ => None,
    };
    array.into_iter().flat_map(|array| &array.elems)
}
