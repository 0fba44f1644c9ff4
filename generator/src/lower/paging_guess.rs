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
    "marker",
];
/// Cursors where the answer also says whether there is more.
const AFTER: &[&str] = &["after", "starting_after", "page"];
const LAST: &[&str] = &["last_id", "next", "next_page", "last_cursor"];
const MORE: &[&str] = &["has_more", "has_next_page", "has_next"];
/// Addresses.
const URLS: &[&str] = &["next_page_uri", "next_page_url", "next_url", "next_uri", "next_link", "next_page_link"];
/// The list, where an answer has several.
const ITEMS: &[&str] = &["items", "data", "results", "entries", "values", "records"];
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
    "next_marker",
];
const ENVELOPES: &[&str] = &["pagination", "paging", "page", "page_info", "meta", "metadata", "response_metadata", "cursors"];
const OFFSETS: &[&str] = &["offset", "skip"];
const SIZES: &[&str] = &["limit", "per_page", "page_size", "size", "max_results", "count", "page_limit", "first", "take"];
const PAGES: &[&str] = &["page", "page_number", "page_num"];

/// The paging of a list, when there is no doubt about it. `has_link`: the document has the header `Link` of its answer.
pub(crate) fn guess(types: &Types<'_>, operation: &Operation, has_link: bool) -> Option<Paging> {
    let answer = operation.answer.json()?;
    if operation.verb != Verb::Get {
        return None;
    }
    let (items, item) = the_list(types, answer)?;
    let query = || operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    let param = |names: &[&str]| names.iter().find_map(|name| query().find(|parameter| snake(&parameter.name) == *name));
    let is_text = |ty: &Type| matches!(types.bare(ty), Type::String(_));
    let is_integer = |ty: &Type| matches!(types.bare(ty), Type::Integer(_) | Type::Number(_));
    let more = find(types, answer, MORE, &|ty| *types.bare(ty) == Type::Boolean);
    let paging = |next| Some(Paging { items: items.clone(), item: item.clone(), more: more.clone(), next, switch: None });

    // What the answer itself leads to goes before what can be counted.
    if has_link && param(PAGES).or(param(SIZES)).or(param(AFTER)).is_some() {
        return paging(NextPage::Link);
    }
    if let Some(url) = find(types, answer, URLS, &is_text).or_else(|| between_pages(types, answer)) {
        return paging(NextPage::Url { url });
    }
    if let (Some(cursor), Some(next)) = (param(CURSORS), find(types, answer, NEXT, &is_text)) {
        // `usemarker` beside `marker`: without it the list goes by offset, has no cursor, and would end with its first page.
        let switch = format!("use{}", squashed(&cursor.name));
        let switch = query().find(|parameter| squashed(&parameter.name) == switch && *types.bare(&parameter.ty) == Type::Boolean);
        let by_cursor = paging(NextPage::Cursor { param: cursor.name.clone(), cursor: next });
        return by_cursor.map(|paging| Paging { switch: switch.map(|parameter| parameter.name.clone()), ..paging });
    }
    if let Some(after) = param(AFTER).filter(|after| more.is_some() && is_text(&after.ty)) {
        if let Some(cursor) = find(types, answer, LAST, &is_text) {
            return paging(NextPage::Cursor { param: after.name.clone(), cursor });
        }
        let has_id = types.fields(&item).iter().any(|field| field.name == "id" && field.required && is_text(&field.ty));
        if has_id && snake(&after.name) != "page" {
            return paging(NextPage::LastItem { param: after.name.clone(), id: "id".to_owned() });
        }
    }
    param(SIZES)?;
    if let Some(offset) = param(OFFSETS).filter(|parameter| is_integer(&parameter.ty)) {
        return paging(NextPage::Offset { param: offset.name.clone(), total: None });
    }
    let page = param(PAGES).filter(|parameter| is_integer(&parameter.ty))?;
    let first = page.default.as_ref().and_then(serde_json::Value::as_u64).filter(|first| *first < 2).unwrap_or(1);
    paging(NextPage::PageNumber { param: page.name.clone(), first, total_pages: None })
}

/// `{"next": address, "previous": address, ..}`
fn between_pages(types: &Types<'_>, answer: &Type) -> Option<Vec<String>> {
    let fields = types.fields(answer);
    let has = |name: &str| fields.iter().any(|field| field.name == name && matches!(types.bare(&field.ty), Type::String(_)));
    (has("next") && has("previous")).then(|| vec!["next".to_owned()])
}

fn snake(name: &str) -> String {
    words(name).join("_")
}

fn squashed(name: &str) -> String {
    words(name).concat()
}

/// The answer itself, or its only list, or the one of several that is called so.
fn the_list(types: &Types<'_>, answer: &Type) -> Option<(Vec<String>, Type)> {
    if let Some(item) = types.item_at(answer, &[]) {
        return Some((Vec::new(), item));
    }
    let lists = || types.fields(answer).iter().filter(|field| matches!(types.bare(&field.ty), Type::Array(_)));
    let named = || ITEMS.iter().find_map(|name| lists().find(|field| field.name == *name));
    let list = if lists().count() == 1 { lists().next()? } else { named()? };
    let steps = vec![list.name.clone()];
    let item = types.item_at(answer, &steps)?;
    Some((steps, item))
}

/// A property of one of these names: at the root, or one step below, in an envelope.
fn find(types: &Types<'_>, answer: &Type, names: &[&str], fits: &dyn Fn(&Type) -> bool) -> Option<Vec<String>> {
    let here = |ty: &Type| {
        let fields = types.fields(ty);
        names
            .iter()
            .find_map(|name| fields.iter().find(|field| snake(&field.name) == *name && fits(&field.ty)))
            .map(|field| field.name.clone())
    };
    if let Some(name) = here(answer) {
        return Some(vec![name]);
    }
    let envelope = types.fields(answer).iter().filter(|field| ENVELOPES.contains(&snake(&field.name).as_str()));
    envelope.filter_map(|field| Some(vec![field.name.clone(), here(&field.ty)?])).next()
}
