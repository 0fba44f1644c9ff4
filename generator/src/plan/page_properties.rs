//! What a page has beside its items, each with the type to read it as.

use super::convert::Convert;
use super::{ResponsePlan, Ty};
use crate::ir::{Api, At, Field, Name, NextPage, Operation, Paging, Shape, Type};

/// The properties beside the items, by the name that `Page::get` takes.
pub fn fields<'a>(api: &'a Api, operation: &'a Operation) -> Vec<(String, &'a Field)> {
    let (Some(paging), Some(response)) = (&operation.paging, operation.response.json()) else {
        return Vec::new();
    };
    let mut all = Vec::new();
    let (mut ty, mut within) = (response, String::new());
    // The objects that the items are in, from the root on.
    for step in &paging.items {
        let mut next = None;
        for field in properties(api, ty) {
            if field.name == *step {
                next = Some(&field.ty);
            } else if !is_mark(paging, &within, &field.name) {
                all.push((format!("{within}{}", field.name), field));
            }
        }
        let Some(inner) = next else { break };
        ty = inner;
        within.push_str(step);
        within.push('.');
    }
    all
}

/// The same with Rust types; without those that are any value.
pub fn page_properties(
    convert: &Convert<'_>,
    operation: &Operation,
    response: &ResponsePlan,
) -> Vec<(String, Ty)> {
    if !matches!(response, ResponsePlan::Page(_)) {
        return Vec::new();
    }
    let typed = fields(convert.api, operation).into_iter().map(|(name, field)| {
        let (ty, nullable) = convert.value(&field.ty, field.nullable, false);
        let is_optional = (nullable || !field.required) && ty != Ty::Json;
        (name, if is_optional { Ty::Option(Box::new(ty)) } else { ty })
    });
    typed.filter(|(_, ty)| !is_any(ty)).collect()
}

/// Whether a type is the document's own, and not one that only the place gives a name to.
pub fn is_named(api: &Api, ty: &Type) -> bool {
    matches!(ty.innermost(), Type::Named(id) if !matches!(api.ty(*id).name, Name::Suggested(_)))
}

fn is_any(ty: &Ty) -> bool {
    match ty {
        Ty::Json => true,
        Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) => is_any(inner),
        _ => false,
    }
}

/// What the runtime reads by itself to get the next page.
fn is_mark(paging: &Paging, within: &str, name: &str) -> bool {
    let path = format!("{within}{name}");
    let is = |steps: &Vec<String>| steps.join(".") == path;
    let next = match &paging.next {
        NextPage::Cursor { cursor, .. } => is(cursor),
        NextPage::Url { url } => is(url),
        _ => false,
    };
    let ends =
        paging.ends.iter().any(|end| matches!(&end.at, At::Body(path) if is(path) && end.signal != crate::ir::PagingSignal::Items));
    next || ends || paging.more.as_ref().is_some_and(is)
}

fn properties<'a>(api: &'a Api, ty: &'a Type) -> &'a [Field] {
    let mut ty = ty;
    for _ in 0..32 {
        ty = match ty {
            Type::Nullable(inner) => inner,
            Type::Named(id) => match &api.ty(*id).shape {
                Shape::Alias(inner) => inner,
                Shape::Struct(strukt) => return &strukt.fields,
                _ => return &[],
            },
            _ => return &[],
        };
    }
    &[]
}
