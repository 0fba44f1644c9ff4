//! Which responses are lists that have pages, where only the document tells.

use generator::config::{self, ConfigFile};
use generator::diagnostics::Diagnostics;
use generator::ir::{NextPage, Paging};
use generator::load;
use generator::lock::{Lock, LockedOperation};
use generator::lower::lower;
use generator::normalize::normalize;
use serde_json::{Value, json};

/// The paging of `GET path` with these query parameters, whose response has this schema.
fn paging_of(
    path: &str,
    query: &str,
    response: &Value,
    config: Option<&ConfigFile>,
    lock: &Lock,
) -> Option<Paging> {
    let query = query.split_whitespace().map(|parameter| {
        let (name, ty) = parameter.split_once('=').unwrap_or((parameter, "integer"));
        json!({"name": name, "in": "query", "schema": {"type": ty}})
    });
    let in_path = path.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    let in_path = in_path.map(|(name, _)| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}));
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "Lists", "version": "1"},
        "servers": [{"url": "https://lists.test"}],
        "paths": {path: {"get": {
            "operationId": "list",
            "parameters": query.chain(in_path).collect::<Vec<_>>(),
            "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": response}}}},
        }}},
    });
    let mut diagnostics = Diagnostics::new(config.is_some());
    let document = load::load_str("api.json", &document.to_string(), &mut diagnostics);
    let document = document.and_then(|document| normalize(document, &mut diagnostics).ok());
    let document = document.unwrap_or_else(|| panic!("{:?}", diagnostics.all()));
    let api = lower(&document, config, lock, &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    api.operations.into_iter().next().and_then(|operation| operation.paging)
}

/// An object of `name: type` properties; `!`: required, `[..]`: a list of it, `{..}`: an object.
fn object(properties: &str) -> Value {
    let properties = properties.split_whitespace().filter_map(|property| property.split_once(':'));
    let (mut all, mut required) = (serde_json::Map::new(), Vec::new());
    for (name, ty) in properties {
        let (ty, must) = ty.strip_suffix('!').map_or((ty, false), |ty| (ty, true));
        required.extend(must.then_some(name));
        all.insert(name.to_owned(), schema(ty));
    }
    json!({"type": "object", "properties": all, "required": required})
}

fn schema(ty: &str) -> Value {
    match ty {
        "object" => {
            json!({"type": "object", "properties": {"id": {"type": "string"}, "amount": {"type": "integer"}}})
        }
        "meta" => json!({"type": "object", "properties": {"total": {"type": "integer"}}}),
        ty => match ty.strip_prefix('[').and_then(|ty| ty.strip_suffix(']')) {
            Some(item) => json!({"type": "array", "items": schema(item)}),
            None => json!({"type": ty}),
        },
    }
}

/// Where the list of a response is, for each case.
fn items(cases: &[(&str, &str, &str)]) -> Vec<String> {
    let one = |(path, query, properties): &(&str, &str, &str)| {
        let paging = paging_of(path, query, &object(properties), None, &Lock::new());
        let list = paging.map_or_else(|| "no pages".to_owned(), |paging| paging.items.join("."));
        format!("{path} {properties}: {list}")
    };
    cases.iter().map(one).collect()
}

#[track_caller]
fn assert_items(cases: &[(&str, &str, &str, &str)]) {
    let inputs: Vec<_> =
        cases.iter().map(|(path, query, properties, _)| (*path, *query, *properties)).collect();
    let expected: Vec<_> = cases
        .iter()
        .map(|(path, _, properties, list)| format!("{path} {properties}: {list}"))
        .collect();
    assert_eq!(items(&inputs), expected);
}

#[test]
fn an_object_that_has_a_list_is_not_counted_as_a_page() {
    let none = "no pages";
    assert_items(&[
        ("/invoices/{id}", "page limit", "id:string! customer:string! lines:[object]!", none),
        ("/invoices/{id}", "page limit", "id:string customer:string lines:[object]", none),
        ("/invoices/{id}", "offset limit", "customer:string! lines:[object]! total:integer!", none),
        ("/invoices/{id}", "offset limit", "invoice_id:integer! lines:[object]!", none),
        ("/posts/latest", "page limit", "title:string! tags:[string]!", none),
        ("/posts/latest", "page limit", "title:string tags:[string]", none),
        ("/playlists/{id}", "offset limit", "owner:object! items:[object]!", none),
        ("/playlists/{id}", "offset limit", "id:string! items:[object]! total:integer", none),
        (
            "/commits/{ref}/status",
            "page per_page",
            "state:string! statuses:[object]! sha:string! total_count:integer!",
            none,
        ),
    ]);
}

#[test]
fn a_list_with_what_is_about_it_is_counted() {
    assert_items(&[
        ("/things", "page limit", "things:[object]!", "things"),
        ("/things", "page limit", "data:[object] account:string", "data"),
        ("/things", "offset limit", "rows:[object]! total:integer!", "rows"),
        ("/things", "page per_page", "rows:[object] run:object meta:meta", "rows"),
        (
            "/search/code",
            "page per_page",
            "total_count:integer! incomplete_results:boolean! items:[object]!",
            "items",
        ),
        (
            "/users/{id}/repositories",
            "page per_page",
            "selection:string! repositories:[object]!",
            "repositories",
        ),
        ("/invoices/{id}/lines", "page limit", "id:string! lines:[object]!", "lines"),
        ("/accounts/{id}", "page limit", "transactions:[object]! page:integer!", "transactions"),
    ]);
}

#[test]
fn an_object_that_has_a_list_is_no_page_beside_a_cursor() {
    let none = "no pages";
    let cursor = "cursor=string limit";
    assert_items(&[
        ("/me", cursor, "id:string! roles:[string]! next_cursor:string", none),
        ("/me", cursor, "user:object! roles:[string]! next_cursor:string", none),
        ("/completions", cursor, "model:string! choices:[object]! next_cursor:string", none),
        ("/groups/{id}", cursor, "id:string name:string members:[object] next_cursor:string", none),
        (
            "/groups/{id}/members",
            cursor,
            "id:string! members:[object]! next_cursor:string",
            "members",
        ),
        (
            "/conversations.list",
            cursor,
            "ok:boolean! channels:[object]! next_cursor:string",
            "channels",
        ),
        ("/members", cursor, "ok:boolean! team_ids:[string]! next_cursor:string", "team_ids"),
        ("/log", cursor, "id:string! data:[object]! next_cursor:string", "data"),
    ]);
}

/// What users have as pages stays that, whatever would be recognised now; and who says
/// `paging = true` knows better.
#[test]
fn pages_of_the_lock_and_of_the_config_stay() {
    let response = object("title:string! tags:[object]!");
    let paged = |config: Option<&ConfigFile>, lock: &Lock| {
        paging_of("/posts", "page limit", &response, config, lock).is_some()
    };
    let mut lock = Lock::new();
    assert!(!paged(None, &lock));
    let locked =
        LockedOperation { method: "posts.list".to_owned(), pages: true, ..Default::default() };
    lock.operations.insert("/paths/~1posts/get".to_owned(), locked);
    assert!(paged(None, &lock));
    let config = "document = \"api.json\"\noutput = \"out\"\n[crate]\nname = \"x\"\n[operations.list]\npaging = true";
    let file = config::parse(std::path::Path::new("x.toml"), config, &mut Diagnostics::new(true));
    assert!(file.is_some() && paged(file.as_ref(), &Lock::new()));
}

/// JSON:API 1.1, "Pagination": `links.next` is an address, and the server chooses what its
/// parameters mean.
#[test]
fn links_of_json_api_are_followed() {
    let href = json!({"type": "object", "properties": {"href": {"type": "string"}}});
    let nexts = [
        json!({"type": "string"}),
        href.clone(),
        json!({"oneOf": [{"type": "string"}, href, {"type": "null"}]}),
    ];
    for query in [
        "page[number] page[size]",
        "page[offset] page[limit]",
        "page[cursor]=string page[size]",
        "page[after]=string",
    ] {
        for next in &nexts {
            let mut response = object("data:[object]! meta:object");
            response["properties"]["links"] =
                json!({"type": "object", "properties": {"next": next}});
            let paging = paging_of("/things", query, &response, None, &Lock::new());
            assert!(
                matches!(&paging, Some(Paging { next: NextPage::Url { .. }, .. })),
                "{query} {next}: {paging:?}"
            );
        }
    }
    // The number of a page: no address.
    let mut response = object("things:[object]!");
    response["properties"]["links"] =
        json!({"type": "object", "properties": {"next": {"type": "string"}}});
    let paging = paging_of("/things", "page per_page", &response, None, &Lock::new());
    assert!(matches!(paging, Some(Paging { next: NextPage::PageNumber { .. }, .. })));
}

#[test]
fn cursors_and_offsets_in_brackets_are_recognised() {
    let mut response = object("data:[object]!");
    response["properties"]["meta"] = json!({"type": "object", "properties": {
        "page": {"type": "object", "properties": {"after": {"type": "string"}}},
    }});
    for query in
        ["page[cursor]=string page[limit]", "page[after]=string page[size]", "after=string limit"]
    {
        let paging = paging_of("/things", query, &response, None, &Lock::new());
        let Some(Paging { next: NextPage::Cursor { cursor, .. }, .. }) = paging else {
            panic!("{query}: {paging:?}")
        };
        assert_eq!(cursor, ["meta", "page", "after"], "{query}");
    }
    let paging = paging_of(
        "/things",
        "page[offset] page[limit]",
        &object("data:[object]!"),
        None,
        &Lock::new(),
    );
    assert!(matches!(paging, Some(Paging { next: NextPage::Offset { first: 0, .. }, .. })));
}

/// How the next page is asked for, for `GET /things` with these query parameters.
fn next_of(query: &str, response: &Value) -> Option<NextPage> {
    paging_of("/things", query, response, None, &Lock::new()).map(|paging| paging.next)
}

#[test]
fn skip_and_top_are_an_offset_and_a_size() {
    let response = object("value:[object]! count:integer");
    for query in ["skip top", "$skip $top", "$filter=string $skip=number $top", "skip limit"] {
        let next = next_of(query, &response);
        assert!(matches!(next, Some(NextPage::Offset { first: 0, .. })), "{query}: {next:?}");
    }
    // `top` alone may be anything; so may be text, and an object without a list.
    for query in ["top", "page top", "$skip=string $top", "offset top", "skip"] {
        assert_eq!(next_of(query, &response), None, "{query}");
    }
    assert_eq!(next_of("$skip $top", &object("id:string! owner:object!")), None);
    // A server that gives an address may not know `$skip`.
    let response = object("value:[object]! @odata.nextLink:string");
    let next = next_of("$skip $top", &response);
    assert!(
        matches!(&next, Some(NextPage::Url { url }) if url == &["@odata.nextLink"]),
        "{next:?}"
    );
}

#[test]
fn list_response_of_scim_is_counted_from_one() {
    let response =
        object("schemas:[string]! totalResults:integer! itemsPerPage:integer Resources:[object]");
    let paging = paging_of("/Users", "startIndex count", &response, None, &Lock::new());
    let Some(Paging { items, next: NextPage::Offset { first: 1, param }, ends, sends, .. }) =
        paging
    else {
        panic!("{paging:?}")
    };
    assert_eq!(
        (items, param.name(), ends.len(), sends.len()),
        (vec!["Resources".to_owned()], "startIndex".to_owned(), 1, 0)
    );
    // Elsewhere the first item may be 0: a wrong guess would leave it out.
    for other in ["items:[object]! total:integer!", "Resources:[object]!", "totalResults:integer!"]
    {
        assert_eq!(next_of("startIndex count", &object(other)), None, "{other}");
    }
    assert_eq!(next_of("count", &response), None);
    assert_eq!(next_of("startIndex=string count", &response), None);
}

#[test]
fn continue_is_a_cursor_where_the_metadata_has_it() {
    let list = |metadata: &str| {
        let mut response = object("apiVersion:string kind:string items:[object]!");
        response["properties"]["metadata"] = object(metadata);
        response
    };
    let next = next_of("continue=string limit", &list("continue:string resourceVersion:string"));
    let Some(NextPage::Cursor { param, cursor }) = next else { panic!("{next:?}") };
    assert_eq!(
        (param.name(), cursor),
        ("continue".to_owned(), vec!["metadata".to_owned(), "continue".to_owned()])
    );
    assert_eq!(next_of("continue=string limit", &list("resourceVersion:string")), None);
    assert_eq!(next_of("continue=boolean limit", &list("continue:string")), None);
    assert_eq!(next_of("limit", &list("continue:string")), None);
    assert_eq!(next_of("continue=string", &object("items:[object]! continue:string")), None);
}
