//! Which part of a response is the list that its pages are of.

use super::paging::Types;
use super::paging_ends::is_about_the_list;
use super::paging_names::{BESIDES, HOLDERS, ITEMS, snake};
use crate::ir::{Field, Shape, Type};

/// The list of a response.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub path: Vec<String>,
    pub item: Type,
    /// The object that it is in, where it is not at the root.
    pub holder: Option<Holder>,
}

/// An object that holds the list, and what belongs to it:
/// `{"result": {"points": [..], "next_page_offset": ..}}`.
#[derive(Debug, Clone)]
pub(crate) struct Holder {
    name: String,
    pub ty: Type,
}

impl Holder {
    /// A path within it, from the root.
    pub fn beneath(&self, path: Vec<String>) -> Vec<String> {
        std::iter::once(self.name.clone()).chain(path).collect()
    }
}

/// What a response may have beside its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Others {
    /// The response leads to the next page: it is a list for sure.
    Any,
    /// Only what is about the list. Anything else that is required has a type that must stay.
    None,
}

/// The response itself, or its only list, or the one of several that is called so.
pub(crate) fn the_list(
    types: &Types<'_>,
    response: &Type,
    path: &str,
    others: Others,
) -> Option<List> {
    if let Some(item) = types.item_at(response, &[]) {
        return Some(List { path: Vec::new(), item, holder: None });
    }
    let fields = types.fields(response);
    if let Some((field, item)) = among(types, fields, path, others) {
        return Some(List { path: vec![field.name.clone()], item, holder: None });
    }
    if fields.iter().any(|field| is_list(types, field)) {
        return None;
    }
    let mut holders = fields.iter().filter(|field| HOLDERS.contains(&snake(&field.name).as_str()));
    let holder = holders.next().filter(|_| holders.next().is_none())?;
    let (field, item) = among(types, types.fields(&holder.ty), path, others)?;
    let held = Holder { name: holder.name.clone(), ty: holder.ty.clone() };
    Some(List { path: vec![holder.name.clone(), field.name.clone()], item, holder: Some(held) })
}

fn is_list(types: &Types<'_>, field: &Field) -> bool {
    matches!(types.bare(&field.ty), Type::Array(_))
}

/// The list among these properties.
fn among<'t>(
    types: &Types<'_>,
    fields: &'t [Field],
    path: &str,
    others: Others,
) -> Option<(&'t Field, Type)> {
    let lists = || fields.iter().filter(|field| is_list(types, field));
    let named = || ITEMS.iter().find_map(|name| lists().find(|field| field.name == *name));
    let list = if lists().count() == 1 { lists().next()? } else { named()? };
    let Type::Array(item) = types.bare(&list.ty) else { return None };
    let name = snake(&list.name);
    // `/Messages.json` has messages.
    let of_path = |step: &str| snake(step.split('.').next().unwrap_or_default());
    let is_named =
        ITEMS.contains(&name.as_str()) || path.split('/').any(|step| of_path(step) == name);
    let content = || {
        fields.iter().any(|field| {
            field.required && !is_list(types, field) && !is_about_the_list(types, field)
        })
    };
    // `{text, warnings: []}` is a text, whatever the list is called.
    let may_be = list.required || is_object(types, item) || !content();
    let is_it = is_named
        || (!BESIDES.contains(&name.as_str())
            && (others == Others::Any || list.required || !content()));
    (may_be && is_it).then(|| (list, (**item).clone()))
}

fn is_object(types: &Types<'_>, item: &Type) -> bool {
    matches!(types.bare(item), Type::Map(_))
        || matches!(types.shape(item), Some(Shape::Struct(_) | Shape::Union(_)))
}
