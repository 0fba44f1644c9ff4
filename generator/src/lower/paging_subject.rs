//! Whether a response is a list, or an object that has a list: `{"data": [..], "total": 3}` or `{"id": "1", "lines": [..]}`.
//!
//! A page has only the list's type; what else the object has would no longer be typed. So an object stays an object unless something
//! says that it is a list.

use super::paging::Types;
use super::paging_list::is_list;
use super::paging_names::{BESIDES, ENVELOPES, ITEMS, snake};
use crate::ir::{Field, Shape, Type};

/// What is known of a response beside its properties.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signs<'s> {
    /// The path of the operation.
    pub path: &'s str,
    /// It leads to the next page.
    pub leads_on: bool,
    /// It says how many items or pages there are.
    pub counts: bool,
    /// The lock or the config says that it is a page.
    pub is_known: bool,
}

/// What the properties beside the list are.
#[derive(Debug, Clone, Copy)]
struct Others {
    /// One of them names one thing: `id`, `title`.
    identify: bool,
    /// There is something that is not about the list.
    has_content: bool,
    /// Something of that is required.
    requires_content: bool,
}

/// Whether `list`, one of the properties, is what the response is about.
pub(crate) fn is_list_response(types: &Types<'_>, fields: &[Field], list: &Field, signs: Signs<'_>) -> bool {
    let others = Others::of(types, fields);
    let name = snake(&list.name);
    let is_named = ITEMS.contains(&name.as_str()) || steps(signs.path).any(|step| step == name);
    if !is_named && BESIDES.contains(&name.as_str()) {
        return false;
    }
    if signs.is_known {
        return true;
    }
    // `{text, warnings: []}` is a text, whatever the list is called.
    if !list.required && !has_object_items(types, list) && others.requires_content {
        return false;
    }
    if others.identify {
        // `/invoices/{id}/lines` has the lines, `/invoices/{id}` the invoice.
        return steps(signs.path).last().is_some_and(|step| step == name) || (signs.leads_on && ITEMS.contains(&name.as_str()));
    }
    if is_named {
        let is_of_one = signs.path.trim_end_matches('/').ends_with('}');
        return signs.leads_on || signs.counts || !is_of_one || !others.requires_content;
    }
    if signs.leads_on || signs.counts { !others.requires_content } else { !others.has_content }
}

impl Others {
    fn of(types: &Types<'_>, fields: &[Field]) -> Self {
        let others = || fields.iter().filter(|field| !is_list(types, field));
        let content = || others().filter(|field| !is_about_the_list(types, field));
        Self {
            identify: others().any(|field| identifies(types, field)),
            has_content: content().next().is_some(),
            requires_content: content().any(|field| field.required),
        }
    }
}

/// The segments of a path as words. `/Messages.json` has messages; parameters are no words.
fn steps(path: &str) -> impl Iterator<Item = String> {
    let segments = path.split('/').filter(|segment| !segment.is_empty());
    segments
        .map(|segment| if segment.contains('{') { String::new() } else { snake(segment.split('.').next().unwrap_or_default()) })
}

fn has_object_items(types: &Types<'_>, list: &Field) -> bool {
    let Type::Array(item) = types.bare(&list.ty) else { return false };
    matches!(types.bare(item), Type::Map(_)) || matches!(types.shape(item), Some(Shape::Struct(_) | Shape::Union(_)))
}

/// Whether a property names the one thing that an object is.
fn identifies(types: &Types<'_>, field: &Field) -> bool {
    const NAMES: &[&str] = &["id", "uuid", "guid", "uid", "sha", "slug", "name", "full_name", "display_name", "title", "email"];
    let is_scalar = matches!(types.bare(&field.ty), Type::String(_) | Type::Integer(_) | Type::Number(_))
        || matches!(types.shape(&field.ty), Some(Shape::Union(_)));
    field.constant.is_none() && is_scalar && NAMES.contains(&snake(&field.name).as_str())
}

/// Whether a property says something about the list, instead of being what was asked for.
fn is_about_the_list(types: &Types<'_>, field: &Field) -> bool {
    const WORDS: &[&str] = &[
        "object",
        "kind",
        "type",
        "status",
        "message",
        "msg",
        "code",
        "request_id",
        "trace_id",
        "etag",
        "links",
        "self",
        "href",
        "url",
        "uri",
        "next",
        "prev",
        "previous",
        "first",
        "last",
        "cursor",
        "token",
        "sync_token",
        "first_id",
        "last_id",
        "sort",
        "order",
        "query",
        "time",
        "took",
        "success",
        "ok",
        "error",
        "version",
        "api_version",
    ];
    const STARTS: &[&str] = &["next_", "prev_", "previous_", "page_", "total_", "first_page", "last_page", "link_"];
    let name = snake(&field.name);
    let is_number = matches!(types.bare(&field.ty), Type::Integer(_) | Type::Number(_));
    let is_id = name == "id" || name.ends_with("_id");
    field.constant.is_some()
        || WORDS.contains(&name.as_str())
        || ENVELOPES.contains(&name.as_str())
        || STARTS.iter().any(|start| name.starts_with(start))
        || ["_cursor", "_token"].iter().any(|end| name.ends_with(end))
        || *types.bare(&field.ty) == Type::Boolean
        || (is_number && !is_id)
}
