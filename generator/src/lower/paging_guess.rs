//! Paging without a config: only what lists commonly look like, and only where parameter and answer fit together.

use super::paging::Types;
use super::words::words;
use crate::ir::{Location, NextPage, Operation, Paging, Type, Verb};

const CURSORS: &[&str] = &[
    "cursor",
    "page_token",
    "next_token",
    "next_cursor",
    "page_cursor",
    "continuation_token",
    "pagination_token",
    "start_cursor",
];
const NEXT: &[&str] = &[
    "next_cursor",
    "next_page_token",
    "next_token",
    "cursor",
    "next_page",
    "continuation_token",
    "next_page_cursor",
    "pagination_token",
    "end_cursor",
];
const ENVELOPES: &[&str] = &["pagination", "paging", "page", "page_info", "meta", "metadata", "response_metadata", "cursors"];
const OFFSETS: &[&str] = &["offset", "skip"];
const SIZES: &[&str] = &["limit", "per_page", "page_size", "size", "max_results", "count", "page_limit", "first", "take"];
const PAGES: &[&str] = &["page", "page_number", "page_num"];

/// The paging of a list, when there is no doubt about it.
pub(crate) fn guess(types: &Types<'_>, operation: &Operation) -> Option<Paging> {
    let answer = operation.answer.json()?;
    if operation.verb != Verb::Get {
        return None;
    }
    let (items, item) = the_list(types, answer)?;
    let param = |names: &[&str]| {
        let query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
        names.iter().find_map(|name| query.clone().find(|parameter| snake(&parameter.name) == *name))
    };
    let is_integer = |ty: &Type| matches!(types.bare(ty), Type::Integer(_) | Type::Number(_));
    if let (Some(cursor), Some(next)) = (param(CURSORS), next_cursor(types, answer)) {
        return Some(Paging { items, item, next: NextPage::Cursor { param: cursor.name.clone(), cursor: next } });
    }
    param(SIZES)?;
    if let Some(offset) = param(OFFSETS).filter(|parameter| is_integer(&parameter.ty)) {
        return Some(Paging { items, item, next: NextPage::Offset { param: offset.name.clone(), total: None } });
    }
    let page = param(PAGES).filter(|parameter| is_integer(&parameter.ty))?;
    let first = page.default.as_ref().and_then(serde_json::Value::as_u64).filter(|first| *first < 2).unwrap_or(1);
    Some(Paging { items, item, next: NextPage::PageNumber { param: page.name.clone(), first, total_pages: None } })
}

fn snake(name: &str) -> String {
    words(name).join("_")
}

/// The answer itself, or its only list.
fn the_list(types: &Types<'_>, answer: &Type) -> Option<(Vec<String>, Type)> {
    if let Some(item) = types.item_at(answer, &[]) {
        return Some((Vec::new(), item));
    }
    let mut lists = types.fields(answer).iter().filter(|field| matches!(types.bare(&field.ty), Type::Array(_)));
    let (list, more) = (lists.next()?, lists.next());
    let steps = vec![list.name.clone()];
    let item = types.item_at(answer, &steps)?;
    if more.is_none() { Some((steps, item)) } else { None }
}

/// Where the next cursor is: a string at the root, or one step below.
fn next_cursor(types: &Types<'_>, answer: &Type) -> Option<Vec<String>> {
    let is_text = |ty: &Type| matches!(types.bare(ty), Type::String(_));
    let here = |ty: &Type| {
        let fields = types.fields(ty);
        NEXT.iter()
            .find_map(|name| fields.iter().find(|field| snake(&field.name) == *name && is_text(&field.ty)))
            .map(|field| field.name.clone())
    };
    if let Some(name) = here(answer) {
        return Some(vec![name]);
    }
    let envelope = types.fields(answer).iter().filter(|field| ENVELOPES.contains(&snake(&field.name).as_str()));
    envelope.filter_map(|field| Some(vec![field.name.clone(), here(&field.ty)?])).next()
}
