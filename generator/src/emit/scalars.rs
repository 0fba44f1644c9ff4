//! Rust expressions of single JSON values: text, ids, numbers, and values of any type.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use super::value::Position;
use crate::plan::Ty;

pub(super) fn string(text: &str, at: Position) -> TokenStream {
    match at {
        Position::Argument | Position::Element => quote!(#text),
        Position::Exact | Position::Typed => quote!(#text.to_owned()),
    }
}

/// Checked by the compiler: `uuid::uuid!("..")`; `None` if the text is no id.
pub(super) fn checked_uuid(text: &str) -> Option<TokenStream> {
    let is_hyphen_at = |at: usize| matches!(at, 8 | 13 | 18 | 23);
    let fits = |(at, byte): (usize, u8)| {
        if is_hyphen_at(at) { byte == b'-' } else { byte.is_ascii_hexdigit() }
    };
    let is_id = text.len() == 36 && text.bytes().enumerate().all(fits);
    is_id.then(|| quote!(uuid::uuid!(#text)))
}

pub(super) fn integer(ty: &Ty, json: &Json, at: Position) -> Option<TokenStream> {
    let value = json.as_i64().map(i128::from).or_else(|| json.as_u64().map(i128::from))?;
    let (range, suffix) = match ty {
        Ty::I32 => (i128::from(i32::MIN)..=i128::from(i32::MAX), "_i32"),
        Ty::U32 => (0..=i128::from(u32::MAX), "_u32"),
        Ty::U64 => (0..=i128::from(u64::MAX), "_u64"),
        _ => (i128::from(i64::MIN)..=i128::from(i64::MAX), "_i64"),
    };
    let fits_i32 = i32::try_from(value).is_ok();
    // A bare literal in `impl Into<i64>` is an `i32`.
    let bare = match at {
        Position::Argument | Position::Exact => true,
        Position::Element => matches!(ty, Ty::U32 | Ty::U64) || fits_i32,
        Position::Typed => false,
    };
    let text = format!("{value}{}", if bare { "" } else { suffix });
    range.contains(&value).then(|| text.parse().unwrap_or_default())
}

pub(super) fn float(ty: &Ty, json: &Json, at: Position) -> Option<TokenStream> {
    let value = json.as_f64().filter(|value| value.is_finite())?;
    let literal = match (at, ty) {
        (Position::Typed, Ty::F32) => Literal::f32_suffixed(value.abs() as f32),
        (Position::Typed, _) => Literal::f64_suffixed(value.abs()),
        _ => Literal::f64_unsuffixed(value.abs()),
    };
    Some(if value < 0.0 { quote!(-#literal) } else { quote!(#literal) })
}

pub(super) fn any(json: &Json, at: Position) -> TokenStream {
    match (json, at) {
        (Json::String(text), Position::Argument | Position::Element) => quote!(#text),
        (json, _) => {
            let json = macro_input(json);
            quote!(serde_json::json!(#json))
        }
    }
}

/// What stands in `json!(..)`.
fn macro_input(json: &Json) -> TokenStream {
    match json {
        Json::Null => quote!(null),
        Json::Bool(value) => quote!(#value),
        Json::Number(number) => number.to_string().parse().unwrap_or_default(),
        Json::String(text) => quote!(#text),
        Json::Array(items) => {
            let items = items.iter().map(macro_input);
            quote!([#(#items),*])
        }
        Json::Object(members) => {
            let members = members.iter().map(|(key, value)| {
                let value = macro_input(value);
                quote!(#key: #value)
            });
            quote!({#(#members),*})
        }
    }
}
