//! Rust types as code, each with a link to its page.

use super::address::plain;
use super::context::Context;
use super::view::{Code, Piece};
use crate::plan::{ItemId, Ty};

/// Text without a colour.
pub fn text(text: impl Into<String>) -> Piece {
    Piece { text: text.into(), class: None, href: None }
}

/// Text of a class that the style sheet has a colour for.
pub fn piece(text: impl Into<String>, class: &'static str) -> Piece {
    Piece { text: text.into(), class: Some(class), href: None }
}

/// A link in code.
pub fn link(text: impl Into<String>, class: Option<&'static str>, address: &str) -> Piece {
    Piece { text: text.into(), class, href: Some(format!("{address}.html")) }
}

/// The name of an emitted type, linked.
pub fn item(context: &Context<'_>, id: ItemId) -> Piece {
    link(plain(&context.plan.item(id).name), Some("t"), context.addresses.item(id))
}

/// A type as documentation shows it: without the boxes that only the compiler needs.
pub fn ty(context: &Context<'_>, ty: &Ty) -> Code {
    let mut code = Code::new();
    add(context, ty, &mut code);
    code
}

fn add(context: &Context<'_>, ty: &Ty, code: &mut Code) {
    let (name, inner): (&str, &[Ty]) = match ty {
        Ty::Item(id) => return code.push(item(context, *id)),
        Ty::Boxed(inner) | Ty::Far(inner) => return add(context, inner, code),
        Ty::Vec(inner) => ("Vec", std::slice::from_ref(&**inner)),
        Ty::Option(inner) => ("Option", std::slice::from_ref(&**inner)),
        Ty::Map(inner) => ("BTreeMap", std::slice::from_ref(&**inner)),
        Ty::Tuple(items) => ("", items),
        Ty::Json => ("serde_json::Value", &[]),
        Ty::Bool => ("bool", &[]),
        Ty::I32 => ("i32", &[]),
        Ty::I64 => ("i64", &[]),
        Ty::U32 => ("u32", &[]),
        Ty::U64 => ("u64", &[]),
        Ty::F32 => ("f32", &[]),
        Ty::F64 => ("f64", &[]),
        Ty::String => ("String", &[]),
        Ty::Timestamp => ("jiff::Timestamp", &[]),
        Ty::Date => ("jiff::civil::Date", &[]),
        Ty::Uuid => ("uuid::Uuid", &[]),
        Ty::Base64 => ("Base64", &[]),
        Ty::File => ("FilePart", &[]),
        Ty::Upload => ("Upload", &[]),
        Ty::FieldMask => ("FieldMask", &[]),
        Ty::Custom(path) => (path.as_str(), &[]),
    };
    let (open, close) = if matches!(ty, Ty::Tuple(_)) { ("(", ")") } else { ("<", ">") };
    if !name.is_empty() {
        code.push(piece(name, "t"));
    }
    if inner.is_empty() {
        return;
    }
    code.push(text(open));
    if matches!(ty, Ty::Map(_)) {
        code.extend([piece("String", "t"), text(", ")]);
    }
    for (at, one) in inner.iter().enumerate() {
        if at > 0 {
            code.push(text(", "));
        }
        add(context, one, code);
    }
    code.push(text(close));
}

/// Joins pieces of one class that stand beside each other.
pub fn joined(code: Code) -> Code {
    let mut out: Code = Vec::with_capacity(code.len());
    for piece in code {
        match out.last_mut() {
            Some(last) if last.class == piece.class && last.href.is_none() && piece.href.is_none() => {
                last.text.push_str(&piece.text);
            }
            _ => out.push(piece),
        }
    }
    out
}

/// Code as plain text.
pub fn plain_text(code: &Code) -> String {
    code.iter().map(|piece| piece.text.as_str()).collect()
}
