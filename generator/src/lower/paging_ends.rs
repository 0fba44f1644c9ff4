//! What responses say about the end of a list, beside the mark of the next page.

use super::paging::Types;
use super::paging_names::{NEXT_OFFSET, find};
use crate::ir::{At, End, Field, Tells, Type};

const PAGES: &[&str] =
    &["total_pages", "page_count", "pages_count", "num_pages", "pages", "total_page", "pages_total", "nb_pages"];
const LAST_PAGE: &[&str] = &["last_page", "last"];
const NEXT_PAGE: &[&str] = &["next_page", "next_page_number", "next"];
const IS_LAST: &[&str] = &["is_last", "is_last_page", "last", "last_page"];
const ITEMS: &[&str] = &[
    "total",
    "total_count",
    "total_items",
    "total_results",
    "total_elements",
    "total_records",
    "total_entries",
    "total_hits",
    "total_rows",
    "items_total",
    "nb_hits",
];
const COUNT: &[&str] = &["count", "item_count", "items_count", "result_count"];

/// Headers, in lower case.
const PAGES_HEADERS: &[&str] =
    &["x-pagination", "x-total-pages", "x-pagination-page-count", "x-pagination-total-pages", "x-page-count"];
const ITEMS_HEADERS: &[&str] = &[
    "x-pagination",
    "x-total-count",
    "x-total",
    "x-total-items",
    "x-total-results",
    "x-pagination-total-count",
    "x-pagination-total",
    "total-count",
];

/// What tells the end where items are counted.
pub(crate) fn of_items(types: &Types<'_>, answer: &Type, headers: &[String]) -> Vec<End> {
    let flag = in_body(types, answer, Tells::IsLast, IS_LAST, &|field| *types.bare(&field.ty) == Type::Boolean);
    let integer = |field: &Field| matches!(types.bare(&field.ty), Type::Integer(_) | Type::Number(_));
    let next = in_body(types, answer, Tells::NextPage, NEXT_OFFSET, &integer);
    flag.into_iter().chain(next).chain(total(types, answer, headers)).collect()
}

/// What tells the end where pages are counted.
pub(crate) fn of_pages(types: &Types<'_>, answer: &Type, headers: &[String]) -> Vec<End> {
    let integer = |field: &Field| matches!(types.bare(&field.ty), Type::Integer(_) | Type::Number(_));
    let flag = in_body(types, answer, Tells::IsLast, IS_LAST, &|field| *types.bare(&field.ty) == Type::Boolean);
    let next = in_body(types, answer, Tells::NextPage, NEXT_PAGE, &integer);
    let pages = in_body(types, answer, Tells::Pages, PAGES, &integer)
        .or_else(|| in_body(types, answer, Tells::LastPage, LAST_PAGE, &integer))
        .or_else(|| in_header(headers, Tells::Pages, PAGES_HEADERS));
    // The number of pages is exact; that of items counts what a filter left out, too.
    let rest = match &pages {
        Some(End { at: At::Body(_), .. }) => Vec::new(),
        _ => total(types, answer, headers),
    };
    flag.into_iter().chain(next).chain(pages).chain(rest).collect()
}

fn total(types: &Types<'_>, answer: &Type, headers: &[String]) -> Vec<End> {
    let integer = |field: &Field| matches!(types.bare(&field.ty), Type::Integer(_) | Type::Number(_));
    let says_total = |field: &Field| integer(field) && field.docs.description.as_deref().is_some_and(is_of_all);
    let total = in_body(types, answer, Tells::Items, ITEMS, &integer)
        .or_else(|| in_body(types, answer, Tells::Items, COUNT, &says_total))
        .or_else(|| in_header(headers, Tells::Items, ITEMS_HEADERS))
        .or_else(|| in_body(types, answer, Tells::Count, COUNT, &integer));
    total.into_iter().collect()
}

/// "The total number of things", and not "the total on this page".
fn is_of_all(text: &str) -> bool {
    let text = text.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    has(&["total", "overall", "across all pages"])
        && !has(&["this page", "current page", "returned", "this response", "per page"])
}

fn in_body(types: &Types<'_>, answer: &Type, tells: Tells, names: &[&str], fits: &dyn Fn(&Field) -> bool) -> Option<End> {
    Some(End { tells, at: At::Body(find(types, answer, names, fits)?) })
}

fn in_header(headers: &[String], tells: Tells, names: &[&str]) -> Option<End> {
    let name = names.iter().find(|name| headers.iter().any(|header| header == *name))?;
    Some(End { tells, at: At::Header((*name).to_owned()) })
}
