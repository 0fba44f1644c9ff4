// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! One page of a list: its items, and everything else that came with them.

use crate::runtime::errors::error::Error;
use crate::runtime::json::extra::Extra;
use crate::runtime::paging::page_loop::Repeat;
use crate::runtime::paging::scheme::{Next, Paging, Progress, Seen, Step};
use crate::runtime::requests::pending::Pending;
use crate::runtime::requests::request::Request;
use crate::runtime::responses::response::Raw;
use bytes::Bytes;
use http::StatusCode;
use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// One page of a list.
///
/// [`next_page`](Self::next_page) gets the one after it; to go through all, `into_stream` of the
/// list request is shorter.
#[non_exhaustive]
#[derive(Clone)]
pub struct Page<T> {
    /// What is on this page.
    pub items: Vec<T>,
    extra: Extra,
    next: Option<Box<Following>>,
    /// What was asked, and the response without its body: for errors.
    origin: Raw,
}

/// The page after a page.
#[derive(Clone)]
enum Following {
    Request {
        /// What asks for it: a cursor, a number, a link.
        mark: String,
        request: Request,
    },
    /// There is one, but it cannot be asked for: the reason.
    Lost(&'static str),
}

const CYCLE: &str = "the server repeats a page's mark: the list would never end";

/// What the server says about the pages after this one.
enum After {
    Nothing,
    Page(Box<Following>),
    /// This page was the last one, given once more.
    Again,
}

impl<T> Page<T> {
    /// Whether there is a page after this one, as far as this one tells.
    pub fn has_next_page(&self) -> bool {
        self.next.is_some()
    }

    /// What asks for the next page: keep it to go on later, by the same request with `with_cursor`.
    pub fn next_cursor(&self) -> Option<&str> {
        match self.next.as_deref()? {
            Following::Request { mark, .. } => Some(mark),
            Following::Lost(_) => None,
        }
    }

    /// All that came beside the items, such as the total.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// A property of the response beside the items, read as `U`:
    /// `page.get::<Vec<Author>>("included")?`.
    ///
    /// A property within others is named with dots: `meta.total`. One that is missing is read as
    /// `null`, so `Option` is for those that may be missing.
    ///
    /// # Errors
    /// [`Error::Decode`] when the property is not a `U`.
    pub fn get<U: DeserializeOwned>(&self, name: &str) -> Result<U, Error> {
        let value = self.extra.get(name).or_else(|| {
            let (first, rest) = name.split_once('.')?;
            rest.split('.').try_fold(self.extra.get(first)?, |value, step| value.get(step))
        });
        U::deserialize(value.unwrap_or(&Value::Null))
            .map_err(|cause| self.misfit(name, value, &cause))
    }

    #[cold]
    fn misfit(&self, name: &str, value: Option<&Value>, cause: &serde_json::Error) -> Error {
        let missing = if value.is_none() { " (the response has no such property)" } else { "" };
        self.origin.other(format!("the property `{name}` of the page: {cause}{missing}"))
    }

    /// The items, and what was asked and answered, without the body.
    pub(crate) fn into_parts(self) -> (Vec<T>, Raw) {
        (self.items, self.origin)
    }

    /// The request for the next page; an error where the server leads in a circle.
    pub(crate) fn next_request(&self) -> Option<Result<Request, Error>> {
        Some(match self.next.as_deref()? {
            Following::Request { request, .. } => Ok(request.clone()),
            // Without the mark: it may be an address, whose query may hold secrets.
            Following::Lost(why) => Err(self.origin.other(*why)),
        })
    }
}

impl<T: DeserializeOwned> Page<T> {
    /// Gets the page after this one; `None` at the end.
    ///
    /// # Errors
    /// As for the first page; and [`Error::Decode`] when the server gives a cursor again that it
    /// gave before, when it says that there is more but not how to ask for it, or, where pages or
    /// items are counted, when it ignores which page is asked for.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        match self.next_request() {
            Some(request) => Pending::new(request?, page).await.map(Some),
            None => Ok(None),
        }
    }
}

#[cfg(feature = "blocking")]
impl<T: DeserializeOwned> Page<T> {
    /// Gets the page after this one, and keeps this thread waiting for it; `None` at the end.
    ///
    /// # Errors
    /// As for [`next_page`](Self::next_page).
    pub fn next_page_blocking(&self) -> Result<Option<Self>, Error> {
        self.next_request().map(|request| Pending::new(request?, page).wait()).transpose()
    }
}

/// As the server wrote it: the items where they stood in the response, and beside them what else
/// there was.
impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let beside = self.extra.iter().collect();
        Level { path: location(&self.origin), items: &self.items, beside }.serialize(s)
    }
}

/// What stands at one level of a page's response, down to its items.
struct Level<'a, T> {
    path: &'static [&'static str],
    items: &'a [T],
    beside: Vec<(&'a str, &'a Value)>,
}

impl<T: Serialize> Serialize for Level<'_, T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let Some((first, path)) = self.path.split_first() else { return self.items.serialize(s) };
        let mut map = s.serialize_map(None)?;
        let (within, others): (Vec<_>, Vec<_>) =
            self.beside.iter().partition(|(name, _)| name == first);
        let members = within.iter().filter_map(|(_, value)| value.as_object()).flatten();
        let beside = members.map(|(name, value)| (name.as_str(), value)).collect();
        map.serialize_entry(first, &Self { path, items: self.items, beside })?;
        for (name, value) in others {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("extra", &self.extra)
            .field("next_cursor", &self.next_cursor())
            .finish_non_exhaustive()
    }
}

/// Reads a page.
pub fn page<T: DeserializeOwned>(mut raw: Raw) -> Result<Page<T>, Error> {
    let path = location(&raw);
    if raw.bytes.is_empty()
        && matches!(raw.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT)
    {
        // These never have a body (RFC 9110 §15.3.5): there is nothing on the list.
        return Ok(Page { items: Vec::new(), extra: Extra::default(), next: None, origin: raw });
    }
    let (items, rest) = raw.read(|text| {
        let mut rest = Map::new();
        let mut reader = serde_json::Deserializer::from_str(text);
        let items =
            Envelope { path, rest: &mut rest, items: PhantomData }.deserialize(&mut reader)?;
        reader.end().map(|()| (items, rest))
    })?;
    let (items, next) = match following(&mut raw, &rest, items.len())? {
        After::Nothing => (items, None),
        After::Page(next) => (items, Some(next)),
        After::Again => (Vec::new(), None),
    };
    raw.response.bytes = Bytes::new();
    Ok(Page { items, extra: extra(rest), next, origin: raw })
}

/// Where the items stand in the response.
pub(crate) fn location(raw: &Raw) -> &'static [&'static str] {
    raw.request.0.paging.map_or(&[], |paging| paging.items)
}

/// What follows, decided without knowing the type of the items.
///
/// # Errors
/// The server ignores which page is asked for.
fn following(raw: &mut Raw, rest: &Map<String, Value>, items: usize) -> Result<After, Error> {
    let Some(paging) = raw.request.0.paging else { return Ok(After::Nothing) };
    let find = |path: &[&str]| find(rest, path);
    let progress = progress(paging, &mut raw.request, items);
    let seen = Seen {
        headers: &raw.response.headers,
        rest: &find,
        items,
        bytes: &raw.response.bytes,
        progress,
    };
    if let Some(uncommon) = &mut raw.request.0.uncommon {
        // Pages by the header `Link` may be equal and still be two.
        let is_compared = items > 0 && !matches!(paging.next, Next::Link);
        let repeat =
            if is_compared { uncommon.guard.note_page(&raw.response.bytes) } else { Repeat::No };
        let counts = paging.next.counter();
        if counts.is_some() && !uncommon.guard.note_empty(items == 0) {
            return Err(raw.other(
                "the server gives one empty page after the other: the list would never end",
            ));
        }
        match (repeat, counts) {
            (Repeat::No, _) => {}
            // It knows the parameter: what is beyond the last page is the last page for it.
            (Repeat::OfOther, Some(_)) if paging.more(&seen) != Some(true) => {
                return Ok(After::Again);
            }
            (_, Some(param)) => {
                let why = format!(
                    "the server gives the same page again, as if it did not know the parameter `{param}`"
                );
                return Err(raw.other(why));
            }
            (_, None) => return Err(raw.other(CYCLE)),
        }
    }
    let next = match paging.step(&raw.request.0, &seen) {
        Step::End => return Ok(After::Nothing),
        Step::Page(mark) => {
            let next = paging.next.turn(&raw.request, &mark);
            // Nothing came, and nothing else is to be asked for: some servers give the mark to go
            // on from another day.
            if items == 0
                && paging.more(&seen) != Some(true)
                && paging.next.is_same(&next.0, &raw.request.0)
            {
                return Ok(After::Nothing);
            }
            turned(paging, &raw.request, next, mark, progress)
        }
        Step::Lost(why) => Following::Lost(why),
    };
    Ok(After::Page(Box::new(next)))
}

/// Counts this page, where the pages before it were counted from the first one on.
fn progress(paging: &Paging, request: &mut Request, items: usize) -> Option<Progress> {
    let before = match &request.0.uncommon {
        Some(uncommon) if uncommon.guard.progress.is_some() => uncommon.guard.progress,
        _ => paging.is_first(&request.0).then(Progress::default),
    };
    let (before, items) = (before?, items as u64);
    Some(Progress {
        items: before.items.saturating_add(items),
        pages: before.pages.saturating_add(1),
        largest: before.largest.max(items),
    })
}

/// The page of this mark.
fn turned(
    paging: &Paging,
    asked: &Request,
    mut request: Request,
    mark: String,
    progress: Option<Progress>,
) -> Following {
    request.0.guard().progress = progress;
    // The same request again, or one that was there before.
    if paging.next.is_same(&request.0, &asked.0) || !request.0.guard().note(&mark) {
        return Following::Lost(CYCLE);
    }
    Following::Request { mark, request }
}

fn find<'a>(map: &'a Map<String, Value>, path: &[&str]) -> Option<&'a Value> {
    let (first, path) = path.split_first()?;
    path.iter().try_fold(map.get(*first)?, |value, key| value.get(key))
}

fn extra(rest: Map<String, Value>) -> Extra {
    let mut extra = Extra::new();
    for (name, value) in rest {
        extra.insert(name, value);
    }
    extra
}

/// Reads the items at a path of a response, and keeps what is beside it.
struct Envelope<'a, T> {
    path: &'static [&'static str],
    rest: &'a mut Map<String, Value>,
    items: PhantomData<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Envelope<'_, T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        match self.path {
            // A server may leave an empty list out, or say null.
            [] => Ok(Option::deserialize(deserializer)?.unwrap_or_default()),
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Envelope<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with the property `{}`", self.path.first().unwrap_or(&""))
    }

    fn visit_unit<E>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            match self.path.split_first() {
                Some((first, path)) if *first == key => {
                    let mut rest = Map::new();
                    items = map.next_value_seed(Envelope {
                        path,
                        rest: &mut rest,
                        items: PhantomData,
                    })?;
                    if !rest.is_empty() {
                        self.rest.insert(key, Value::Object(rest));
                    }
                }
                _ => drop(self.rest.insert(key, map.next_value()?)),
            }
        }
        Ok(items)
    }
}
