//! What calls ask for, as emitted code says it: the names of security schemes.

use syn::{Expr, Item, Lit, Stmt};

use crate::emit;

/// `request.security(&[&["key", "basic"], &[]]);` → `key and basic, or none`. `None`: what most ask for.
pub fn of_method(method: &syn::ImplItemFn) -> Option<String> {
    method.block.stmts.iter().find_map(|statement| match statement {
        Stmt::Expr(Expr::MethodCall(call), _) if call.method == "security" => call.args.first().map(words),
        _ => None,
    })
}

/// The same of those that say nothing, from the facts at the crate's root: `static API: .. = Api { security: &[&["key"]], .. };`
pub fn of_most(root: &[Item]) -> Option<String> {
    root.iter().find_map(|item| match item {
        Item::Static(of) if of.ident == "API" => match &*of.expr {
            Expr::Struct(facts) => facts.fields.iter().find_map(|field| match &field.member {
                syn::Member::Named(name) if name == "security" => Some(words(&field.expr)),
                _ => None,
            }),
            _ => None,
        },
        _ => None,
    })
}

fn words(alternatives: &Expr) -> String {
    let alternatives = match alternatives {
        // `Some(&[..])`
        Expr::Call(some) => some.args.first().unwrap_or(alternatives),
        // `None`: the document does not say.
        Expr::Path(_) => return "every key that is set".to_owned(),
        other => other,
    };
    let name = |name: &Expr| match name {
        Expr::Lit(syn::ExprLit { lit: Lit::Str(name), .. }) => Some(name.value()),
        _ => None,
    };
    emit::alternatives(elements(alternatives).map(|names| elements(names).filter_map(name).collect()))
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
