//! What the parts of a list are commonly called, in `snake_case`.

use super::paging::Types;
use crate::ir::{Field, Type};
use crate::naming::cases::words;

/// Parameters that take a cursor.
pub(crate) const CURSORS: &[&str] = &[
    "cursor",
    "page_token",
    "next_token",
    "next_cursor",
    "page_cursor",
    "continuation_token",
    "pagination_token",
    "start_cursor",
    "marker",
    "pagination_cursor",
    "options_cursor",
    "paging_cursor",
];
/// Cursors where the response also says whether there is more.
pub(crate) const AFTER: &[&str] = &["after", "starting_after", "page"];
/// The cursors among these, where the response calls its own one so: `meta.page.after`.
pub(crate) const AFTER_IN_ENVELOPE: &[&str] =
    &["after", "page_after", "page_cursor", "cursor", "starting_after"];
pub(crate) const LAST: &[&str] = &["last_id", "next", "next_page", "last_cursor"];
pub(crate) const MORE: &[&str] = &[
    "has_more",
    "has_next_page",
    "has_next",
    "more",
    "has_more_items",
    "has_more_results",
    "is_truncated",
];
/// Addresses.
pub(crate) const URLS: &[&str] = &[
    "next_page_uri",
    "next_page_url",
    "next_url",
    "next_uri",
    "next_link",
    "next_page_link",
    "odata_next_link",
];
/// Addresses only where the format says so, or where they stand among links.
pub(crate) const NEXT_ADDRESS: &[&str] = &["next", "next_page", "next_href"];
/// The list, where a response has several.
pub(crate) const ITEMS: &[&str] = &["items", "data", "results", "entries", "values", "records"];
/// Lists that are no page's, whatever stands beside them.
pub(crate) const BESIDES: &[&str] =
    &["warnings", "errors", "messages", "notes", "links", "notices"];
pub(crate) const NEXT: &[&str] = &[
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
/// The next cursor, where the parameter is an offset.
pub(crate) const NEXT_OFFSET: &[&str] = &["next_offset", "next_page_offset"];
pub(crate) const ENVELOPES: &[&str] = &[
    "pagination",
    "paging",
    "page",
    "page_info",
    "meta",
    "metadata",
    "response_metadata",
    "cursors",
    "page_meta",
    "pagination_info",
    "page_metadata",
];
/// Objects that hold the list, and what belongs to it.
pub(crate) const HOLDERS: &[&str] = &["result", "results", "data", "response", "payload", "body"];
pub(crate) const LINKS: &[&str] = &["links"];
pub(crate) const OFFSETS: &[&str] =
    &["offset", "skip", "page_offset", "options_offset", "pagination_offset", "paging_offset"];
pub(crate) const SIZES: &[&str] = &[
    "limit",
    "per_page",
    "page_size",
    "size",
    "max_results",
    "count",
    "page_limit",
    "first",
    "take",
    "options_count",
    "options_limit",
    "pagination_limit",
    "paging_limit",
    "pagination_size",
    "pagination_page_size",
    "pagination_per_page",
];
/// The size beside the offset `skip` (OData 4.01, URL Conventions). Elsewhere `top` may be
/// anything.
pub(crate) const SIZE_BESIDE_SKIP: &[&str] = &["top"];
pub(crate) const PAGES: &[&str] =
    &["page", "page_number", "page_num", "pagination_page", "paging_page"];

/// Envelopes are looked into so deep: `meta.page.after`, `paging.next.after`.
const DEPTH: usize = 3;

/// A name as its words: `page[number]`, `pageNumber` and `page-number` are `page_number`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// The same in one piece.
pub(crate) fn squashed(name: &str) -> String {
    words(name).concat()
}

/// A property of one of these names: at the root, or in an envelope there. Names come before
/// places.
pub(crate) fn find(
    types: &Types<'_>,
    response: &Type,
    names: &[&str],
    fits: &dyn Fn(&Field) -> bool,
) -> Option<Vec<String>> {
    if let Some(name) = here(types, response, names, fits) {
        return Some(vec![name]);
    }
    in_envelopes(types, response, DEPTH, &|envelope| here(types, envelope, names, fits))
}

/// The same in an envelope alone: `meta.page.after`.
pub(crate) fn find_inside(
    types: &Types<'_>,
    response: &Type,
    names: &[&str],
    fits: &dyn Fn(&Field) -> bool,
) -> Option<Vec<String>> {
    in_envelopes(types, response, DEPTH, &|envelope| here(types, envelope, names, fits))
}

fn here(
    types: &Types<'_>,
    ty: &Type,
    names: &[&str],
    fits: &dyn Fn(&Field) -> bool,
) -> Option<String> {
    let fields = types.fields(ty);
    let named = names
        .iter()
        .find_map(|name| fields.iter().find(|field| snake(&field.name) == *name && fits(field)));
    named.map(|field| field.name.clone())
}

fn in_envelopes(
    types: &Types<'_>,
    ty: &Type,
    depth: usize,
    look: &dyn Fn(&Type) -> Option<String>,
) -> Option<Vec<String>> {
    let depth = depth.checked_sub(1)?;
    // `paging.next.after`: a `next` at the root would be a page's mark itself.
    let is_envelope =
        |name: &str| ENVELOPES.contains(&name) || (depth + 1 < DEPTH && name == "next");
    let envelopes = || types.fields(ty).iter().filter(|field| is_envelope(&snake(&field.name)));
    let direct = envelopes().find_map(|field| Some(vec![field.name.clone(), look(&field.ty)?]));
    direct.or_else(|| {
        envelopes().find_map(|field| {
            let mut steps = vec![field.name.clone()];
            steps.extend(in_envelopes(types, &field.ty, depth, look)?);
            Some(steps)
        })
    })
}
