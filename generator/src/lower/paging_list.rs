//! Which part of a response is the list that its pages are of.

use super::paging::Types;
use super::paging_names::{HOLDERS, ITEMS, snake};
use super::paging_subject::{Signs, is_list_response};
use crate::ir::{Field, Type};

/// The list of a response.
#[derive(Debug, Clone)]
pub(crate) struct List {
    pub path: Vec<String>,
    pub item: Type,
    /// The object that it is in, where it is not at the root.
    pub holder: Option<Holder>,
}

/// An object that holds the list, and what belongs to it: `{"result": {"points": [..], "next_page_offset": ..}}`.
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

/// The response itself, or its only list, or the one of several that is called so.
pub(crate) fn the_list(types: &Types<'_>, answer: &Type, signs: Signs<'_>) -> Option<List> {
    if let Some(item) = types.item_at(answer, &[]) {
        return Some(List { path: Vec::new(), item, holder: None });
    }
    let fields = types.fields(answer);
    if let Some((field, item)) = among(types, fields, signs) {
        return Some(List { path: vec![field.name.clone()], item, holder: None });
    }
    if fields.iter().any(|field| is_list(types, field)) {
        return None;
    }
    let mut holders = fields.iter().filter(|field| HOLDERS.contains(&snake(&field.name).as_str()));
    let holder = holders.next().filter(|_| holders.next().is_none())?;
    let (field, item) = among(types, types.fields(&holder.ty), signs)?;
    let held = Holder { name: holder.name.clone(), ty: holder.ty.clone() };
    Some(List { path: vec![holder.name.clone(), field.name.clone()], item, holder: Some(held) })
}

pub(super) fn is_list(types: &Types<'_>, field: &Field) -> bool {
    matches!(types.bare(&field.ty), Type::Array(_))
}

/// The list among these properties.
fn among<'t>(types: &Types<'_>, fields: &'t [Field], signs: Signs<'_>) -> Option<(&'t Field, Type)> {
    let lists = || fields.iter().filter(|field| is_list(types, field));
    let named = || ITEMS.iter().find_map(|name| lists().find(|field| field.name == *name));
    let list = if lists().count() == 1 { lists().next()? } else { named()? };
    let Type::Array(item) = types.bare(&list.ty) else { return None };
    is_list_response(types, fields, list, signs).then(|| (list, (**item).clone()))
}
