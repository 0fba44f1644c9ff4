//! Reads `pagination`: the paging schemes, in the words of this project's config.

use super::model::{Need, Needs, Scheme};
use super::notes::Notes;
use super::yaml;
use crate::load::{Node, Value};

/// The mark that says what a parameter or field is for.
const MARK: &str = "x-stainless-pagination-property";

/// The schemes of a config, in its order.
pub(super) fn read(pagination: Option<&Node>, notes: &mut Notes) -> Vec<Scheme> {
    let Some(pagination) = pagination else { return Vec::new() };
    let is_scheme = |node: &&Node| yaml::member(node, "type").is_some();
    yaml::items(pagination).iter().filter(is_scheme).map(|node| scheme(node, notes)).collect()
}

/// A leaf of `request` or `response`.
struct Leaf<'n> {
    /// With dots.
    path: String,
    schema: &'n Node,
    purpose: Option<String>,
    /// The mark, where it is an object.
    mark: Option<&'n Node>,
}

fn scheme(node: &Node, notes: &mut Notes) -> Scheme {
    let kind = yaml::member_text(node, "type").unwrap_or_default();
    let name = yaml::member_text(node, "name").unwrap_or_else(|| kind.clone());
    let request = leaves(yaml::member(node, "request"));
    let response = leaves(yaml::member(node, "response"));
    let mut scheme = Scheme { name, needs: needs(node), ..Scheme::default() };
    common(&mut scheme, &response, notes);
    match kind.as_str() {
        "cursor" => cursor(&mut scheme, &request, &response),
        "cursor_id" => last_item(&mut scheme, &request, &response),
        "cursor_url" => url(&mut scheme, &response),
        "offset" => offset(&mut scheme, &request, &response),
        "page_number" => page_number(&mut scheme, &request, &response),
        "fake_page" => one_page(&mut scheme),
        other => notes.not_carried(
            node.origin,
            format!(
                "paging of the type `{other}` is not known; its lists are not read page by page"
            ),
        ),
    }
    if yaml::member(node, "continue_on_empty_items").and_then(yaml::flag) == Some(true) {
        notes.choice(
            node.origin,
            "an empty page ends a list here only where the paging kind has no other end",
        );
    }
    scheme
}

fn leaves(node: Option<&Node>) -> Vec<Leaf<'_>> {
    let mut found = Vec::new();
    collect(node, "", 0, &mut found);
    found
}

/// Deeper than this, a scheme says nothing about paging.
const DEEPEST: usize = 8;

fn collect<'n>(node: Option<&'n Node>, front: &str, depth: usize, found: &mut Vec<Leaf<'n>>) {
    for (key, schema) in yaml::members(node) {
        let path = if front.is_empty() { key.to_owned() } else { format!("{front}.{key}") };
        let mark = schema.get(MARK);
        found.push(Leaf { path: path.clone(), schema, purpose: purpose(schema), mark });
        if depth < DEEPEST {
            collect(yaml::member(schema, "properties"), &path, depth + 1, found);
        }
    }
}

/// What a parameter or field is for, by its mark.
fn purpose(schema: &Node) -> Option<String> {
    let mark = schema.get(MARK)?;
    mark.as_str().or_else(|| mark.get("purpose")?.as_str()).map(str::to_owned)
}

fn is_type(leaf: &Leaf<'_>, name: &str) -> bool {
    leaf.schema.get("type").is_some_and(|of| yaml::texts(of).iter().any(|of| of == name))
}

fn marked<'l>(leaves: &'l [Leaf<'_>], purpose: &str) -> Option<&'l Leaf<'l>> {
    leaves.iter().find(|leaf| leaf.purpose.as_deref() == Some(purpose))
}

/// Of leaves without a mark: the first whose last word is one of these.
fn named<'l>(leaves: &'l [Leaf<'_>], words: &[&str]) -> Option<&'l Leaf<'l>> {
    let last = |leaf: &Leaf<'_>| {
        leaf.path
            .rsplit('.')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
            .replace(['-', '_'], "")
    };
    words
        .iter()
        .find_map(|word| leaves.iter().find(|leaf| leaf.purpose.is_none() && last(leaf) == *word))
}

fn path(leaf: Option<&Leaf<'_>>) -> Option<String> {
    leaf.map(|leaf| leaf.path.clone())
}

fn common(scheme: &mut Scheme, response: &[Leaf<'_>], notes: &mut Notes) {
    let items =
        marked(response, "items").or_else(|| response.iter().find(|leaf| is_type(leaf, "array")));
    let is_top = |leaf: &Leaf<'_>| {
        leaf.mark.and_then(|mark| yaml::member(mark, "is_top_level_array")).and_then(yaml::flag)
            == Some(true)
    };
    scheme.items = match response.iter().find(|leaf| is_top(leaf)) {
        Some(_) => Some(String::new()),
        None => path(items),
    };
    let more = marked(response, "has_next_page");
    let by_name = || {
        named(response, &["hasmore", "hasnext", "hasnextpage", "more"])
            .filter(|leaf| is_type(leaf, "boolean"))
    };
    scheme.more = path(more.or_else(by_name));
    for leaf in response {
        if let Some(header) = leaf.mark.and_then(|mark| yaml::member_text(mark, "from_header")) {
            if header.eq_ignore_ascii_case("link") {
                scheme.kind = Some("link");
            } else {
                notes.not_carried(
                    leaf.schema.origin,
                    format!("a cursor in the header `{header}` is not followed"),
                );
            }
        }
    }
}

fn cursor(scheme: &mut Scheme, request: &[Leaf<'_>], response: &[Leaf<'_>]) {
    if scheme.kind.is_some() {
        return;
    }
    const PARAMETERS: &[&str] = &[
        "cursor",
        "after",
        "nextcursor",
        "pagetoken",
        "nexttoken",
        "startingafter",
        "token",
        "next",
    ];
    const FIELDS: &[&str] =
        &["nextcursor", "nextpagetoken", "nexttoken", "endcursor", "lastid", "next", "cursor"];
    scheme.parameter =
        path(marked(request, "next_cursor_param").or_else(|| named(request, PARAMETERS)));
    scheme.next = path(marked(response, "next_cursor_field").or_else(|| named(response, FIELDS)));
    scheme.kind = (scheme.parameter.is_some() && scheme.next.is_some()).then_some("cursor");
}

fn last_item(scheme: &mut Scheme, request: &[Leaf<'_>], response: &[Leaf<'_>]) {
    scheme.parameter = path(
        marked(request, "next_cursor_id_param")
            .or_else(|| named(request, &["after", "startingafter", "afterid"])),
    );
    let items = response.iter().find(|leaf| Some(&leaf.path) == scheme.items.as_ref());
    let properties =
        items.and_then(|leaf| yaml::member(yaml::member(leaf.schema, "items")?, "properties"));
    let id = yaml::members(properties)
        .find(|(_, schema)| purpose(schema).as_deref() == Some("cursor_item_id"));
    scheme.id = id.map(|(name, _)| name.to_owned());
    scheme.kind = scheme.parameter.is_some().then_some("last-item");
}

fn url(scheme: &mut Scheme, response: &[Leaf<'_>]) {
    let next = marked(response, "cursor_url_field")
        .or_else(|| named(response, &["next", "nexturl", "nextpage", "nextpageurl"]));
    scheme.next = path(next);
    scheme.kind = scheme.kind.or_else(|| scheme.next.is_some().then_some("url"));
}

fn offset(scheme: &mut Scheme, request: &[Leaf<'_>], response: &[Leaf<'_>]) {
    let parameter = marked(request, "offset_count_param")
        .or_else(|| named(request, &["offset", "skip", "start", "startindex"]));
    scheme.parameter = path(parameter);
    scheme.total = path(
        marked(response, "offset_total_count_field")
            .or_else(|| named(response, &["total", "totalcount"])),
    );
    let start = path(marked(response, "offset_count_start_field"));
    // A field that names the next start is a cursor. Any other is the start of this page, which the
    // client has sent itself.
    let next = start.filter(|path| {
        path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().starts_with("next")
    });
    scheme.kind = match (&scheme.parameter, next) {
        (None, _) => None,
        (Some(_), Some(next)) => {
            (scheme.next, scheme.total) = (Some(next), None);
            Some("cursor")
        }
        (Some(_), None) => Some("offset"),
    };
}

fn page_number(scheme: &mut Scheme, request: &[Leaf<'_>], response: &[Leaf<'_>]) {
    let parameter = marked(request, "page_number_param")
        .or_else(|| named(request, &["page", "pagenumber", "pageindex"]));
    scheme.parameter = path(parameter);
    let total = marked(response, "total_page_count_field")
        .or_else(|| named(response, &["totalpages", "pagecount", "lastpage"]));
    scheme.total = path(total);
    scheme.kind = scheme.parameter.is_some().then_some("page");
}

/// A list that is one page ends where the response has no `Link` header to a next one.
fn one_page(scheme: &mut Scheme) {
    scheme.kind = Some("link");
    scheme.is_one_page = true;
    // `true` without a next page would be an error.
    scheme.more = None;
}

fn needs(node: &Node) -> Needs {
    let keys = |name: &str| {
        yaml::members(yaml::member(node, name)).map(|(key, schema)| (key.to_owned(), schema))
    };
    let response = keys("response").filter_map(|(key, schema)| {
        let mark = schema.get(MARK);
        if mark.is_some_and(|mark| {
            yaml::member(mark, "from_header").is_some_and(|header| header.value != Value::Null)
        }) {
            return None;
        }
        let is_top_level =
            mark.and_then(|mark| yaml::member(mark, "is_top_level_array")).and_then(yaml::flag)
                == Some(true);
        let is_list = schema.get("type").and_then(Node::as_str) == Some("array");
        let inner = yaml::members(yaml::member(schema, "properties"))
            .map(|(key, _)| key.to_owned())
            .collect();
        Some(Need { key, is_list, inner, is_top_level })
    });
    Needs {
        in_body: yaml::member_text(node, "param_location").as_deref() == Some("body"),
        request: keys("request").map(|(key, _)| key).collect(),
        response: response.collect(),
    }
}
