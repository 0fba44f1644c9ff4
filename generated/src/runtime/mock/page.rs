// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Makes the response for a page of a list, in the paging scheme of the operation.

use crate::runtime::paging::page_end::{At, End};
use crate::runtime::paging::page_param::PageParam;
use crate::runtime::paging::scheme::Next;
use crate::runtime::requests::hint::Hint;
use bytes::Bytes;
use http::header::LINK;
use http::{HeaderMap, HeaderValue};
use serde_json::{Map, Value};

/// The envelope of a page, as the operation's way of paging has it.
pub(crate) fn page(
    request: &http::Request<Bytes>,
    hint: Option<&Hint>,
    items: Vec<Value>,
    next: Option<String>,
    headers: &mut HeaderMap,
) -> Value {
    let paging = hint.and_then(|hint| hint.paging);
    let (mut out, more, count) = (Value::Null, u64::from(next.is_some()), items.len() as u64);
    put(&mut out, paging.map_or(&["items"], |paging| paging.items), Value::from(items));
    if let Some(path) = paging.and_then(|paging| paging.more) {
        put(&mut out, path, next.is_some().into());
    }
    match paging.map(|paging| &paging.next) {
        Some(Next::Cursor { cursor, .. } | Next::Url { url: cursor }) => {
            next.into_iter().for_each(|next| put(&mut out, cursor, next.into()))
        }
        Some(Next::Offset { param, first } | Next::PageNumber { param, first }) => {
            let at = asked(request, param).unwrap_or(*first);
            let is_offset = matches!(paging.map(|paging| &paging.next), Some(Next::Offset { .. }));
            let steps = at.saturating_sub(*first);
            let before = hint.and_then(|hint| hint.before).unwrap_or(if is_offset {
                steps
            } else {
                steps.saturating_mul(count)
            });
            let counted = Counted {
                items: before.saturating_add(count + more),
                pages: steps + 1 + more,
                last: at + more,
                more,
            };
            paging
                .into_iter()
                .flat_map(|paging| paging.ends)
                .for_each(|end| counted.put(end, &mut out, headers));
        }
        Some(Next::Link) => {
            let link =
                next.and_then(|next| HeaderValue::try_from(format!("<{next}>; rel=\"next\"")).ok());
            link.into_iter().for_each(|link| drop(headers.insert(LINK, link)));
        }
        _ => {}
    }
    out
}

/// The number that a request asks for.
fn asked(request: &http::Request<Bytes>, param: &PageParam) -> Option<u64> {
    match param {
        PageParam::Query(param) => {
            let pairs =
                url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes());
            pairs.filter(|(name, _)| name == param).find_map(|(_, value)| value.parse().ok())
        }
        PageParam::Body(path) | PageParam::BodyText(path) => {
            let body: Value = serde_json::from_slice(request.body()).ok()?;
            path.iter().try_fold(&body, |value, step| value.get(step))?.as_u64()
        }
    }
}

/// What a server that counts says about the end of its list.
struct Counted {
    items: u64,
    pages: u64,
    /// The number of the last page.
    last: u64,
    /// One where there is a page after this one.
    more: u64,
}

impl Counted {
    fn put(&self, end: &End, out: &mut Value, headers: &mut HeaderMap) {
        let (at, value): (&At, Value) = match end {
            End::Pages(at) => (at, self.pages.into()),
            End::LastPage(at) => (at, self.last.into()),
            End::NextPage(at) if self.more > 0 => (at, self.last.into()),
            End::NextPage(at) => (at, Value::Null),
            End::IsLast(at) => (at, (self.more == 0).into()),
            End::Items(at) | End::Count(at) => (at, self.items.into()),
        };
        match at {
            At::Body(path) => put(out, path, value),
            At::Header(name) => {
                let text = HeaderValue::try_from(value.to_string()).ok();
                text.into_iter().for_each(|text| drop(headers.insert(*name, text)));
            }
        }
    }
}

/// Puts a value at a path, making objects on the way.
fn put(out: &mut Value, path: &[&str], value: Value) {
    let Some((first, rest)) = path.split_first() else {
        *out = value;
        return;
    };
    if !out.is_object() {
        *out = Value::Object(Map::new());
    }
    if let Value::Object(object) = out {
        put(object.entry(*first).or_insert(Value::Null), rest, value);
    }
}
