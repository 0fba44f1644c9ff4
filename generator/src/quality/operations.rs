//! Lints about single operations.

use super::plain;
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{Api, HttpMethod, Location, Operation, ResponseBody, Shape, Type};

/// An operation without an `operationId`, or with one that says nothing.
pub const OPERATION_ID: Code = Code("operation-id");
/// An operation that the document does not describe.
pub const UNDOCUMENTED_OPERATION: Code = Code("undocumented-operation");
/// A list whose pages the SDK cannot follow.
pub const UNPAGED_LIST: Code = Code("unpaged-list");

pub(super) fn check(api: &Api, operation: &Operation, diagnostics: &mut Diagnostics) {
    let location = || SourceLocation::Key(operation.origin);
    if let Some(message) = unhelpful_id(operation) {
        let help = "write an `operationId` that says what the operation does, such as `listPets`";
        diagnostics.advice(OPERATION_ID, location(), message, help);
    }
    let docs = &operation.docs;
    let is_described = [&docs.summary, &docs.description]
        .into_iter()
        .flatten()
        .any(|text| !text.trim().is_empty());
    if !is_described {
        let message = "this operation has neither a `summary` nor a `description`";
        let help = "write a `summary`: it is the documentation of the method";
        diagnostics.advice(UNDOCUMENTED_OPERATION, location(), message, help);
    }
    if is_list(api, operation) && operation.paging.is_none() {
        let message = match page_parameter(operation) {
            Some(name) => {
                format!(
                    "`{name}` asks for a page of this list, but the SDK cannot tell how to ask for the next one"
                )
            }
            None => {
                "this operation gives a list, and no parameter asks for its next page".to_owned()
            }
        };
        let help = "describe how the list is paged with `[[paging]]` in the config, or add a cursor to the operation";
        diagnostics.advice(UNPAGED_LIST, location(), message, help);
    }
}

fn unhelpful_id(operation: &Operation) -> Option<String> {
    let Some(id) = &operation.id else {
        return Some("this operation has no `operationId`".to_owned());
    };
    let letters: String = plain(id).chars().filter(|c| !c.is_numeric()).collect();
    if EMPTY_WORDS.contains(&letters.as_str()) {
        return Some(format!("`operationId: {id}` does not say what the operation does"));
    }
    // As some frameworks make them: `read_item_items__item_id__get`.
    let path_and_method = plain(&operation.path) + &plain(operation.http_method.as_str());
    let is_made_of_path =
        operation.path.matches('/').count() > 1 && plain(id).ends_with(&path_and_method);
    is_made_of_path.then(|| format!("`operationId: {id}` repeats the path and the HTTP method"))
}

/// Words that any operation could be called.
const EMPTY_WORDS: [&str; 16] = [
    "",
    "op",
    "operation",
    "operationid",
    "endpoint",
    "api",
    "route",
    "handler",
    "call",
    "request",
    "method",
    "function",
    "get",
    "post",
    "put",
    "delete",
];

/// A GET of a collection: a list of objects, or an object around one.
fn is_list(api: &Api, operation: &Operation) -> bool {
    let ResponseBody::Json(ty) = &operation.response else { return false };
    if operation.http_method != HttpMethod::Get || operation.path.ends_with('}') {
        return false;
    }
    if is_list_of_objects(api, ty) {
        return true;
    }
    let Type::Named(id) = ty else { return false };
    let Shape::Struct(of) = &api.ty(*id).shape else { return false };
    of.fields.iter().filter(|field| is_list_of_objects(api, &field.ty)).count() == 1
}

fn is_list_of_objects(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Array(item) => match &**item {
            Type::Named(id) => !matches!(api.ty(*id).shape, Shape::Enum(_)),
            _ => false,
        },
        Type::Named(id) => match &api.ty(*id).shape {
            Shape::Alias(Type::Array(item)) => matches!(**item, Type::Named(_)),
            _ => false,
        },
        _ => false,
    }
}

fn page_parameter(operation: &Operation) -> Option<&str> {
    let in_query = operation.parameters.iter().filter(|one| one.location == Location::Query);
    let mut names = in_query.map(|one| one.name.as_str());
    names.find(|name| PAGE_WORDS.contains(&plain(name).as_str()))
}

const PAGE_WORDS: [&str; 12] = [
    "after",
    "cursor",
    "marker",
    "nexttoken",
    "offset",
    "page",
    "pagenumber",
    "pagetoken",
    "skip",
    "start",
    "startafter",
    "startingafter",
];
