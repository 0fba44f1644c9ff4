//! One page of a list: its items, and everything else that came with them.

use super::answer::Raw;
use super::error::Error;
use super::extra::Extra;
use super::paging::{Paging, Seen};
use super::pending::Pending;
use super::request::Request;
use bytes::Bytes;
use http::StatusCode;
use serde::de::{Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// One page of a list.
///
/// [`next_page`](Self::next_page) gets the one after it; to go through all, `into_stream` of the list request is shorter.
#[non_exhaustive]
#[derive(Clone)]
pub struct Page<T> {
    /// What is on this page.
    pub items: Vec<T>,
    extra: Extra,
    next: Option<Box<Following>>,
    /// What was asked, and the answer without its body: for errors.
    origin: Raw,
}

/// The page after a page.
#[derive(Clone)]
struct Following {
    /// What asks for it: a cursor, a number, a link.
    mark: String,
    request: Request,
    /// The server gave this mark before.
    circle: bool,
}

impl<T> Page<T> {
    /// Whether there is a page after this one, as far as this one tells.
    pub fn has_next_page(&self) -> bool {
        self.next.is_some()
    }

    /// What asks for the next page: keep it to go on later, by the same request with `with_cursor`.
    pub fn next_cursor(&self) -> Option<&str> {
        self.next.as_ref().map(|next| next.mark.as_str())
    }

    /// All that came beside the items, such as the total.
    pub fn extra(&self) -> &Extra {
        &self.extra
    }

    /// The items, and what was asked and answered, without the body.
    pub(crate) fn into_parts(self) -> (Vec<T>, Raw) {
        (self.items, self.origin)
    }

    /// The request for the next page; an error where the server leads in a circle.
    pub(crate) fn next_request(&self) -> Option<Result<Request, Error>> {
        let next = self.next.as_ref()?;
        if next.circle {
            // Without the mark: it may be an address, whose query may hold secrets.
            return Some(Err(self.origin.other("the server repeats a page's mark: the list would never end")));
        }
        Some(Ok(next.request.clone()))
    }
}

impl<T: DeserializeOwned> Page<T> {
    /// Gets the page after this one; `None` at the end.
    ///
    /// # Errors
    /// As for the first page; and [`Error::Decode`] when the server gives a cursor again that it gave before, or, where pages or
    /// items are counted, the same page.
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
    let path = place(&raw);
    if raw.bytes.is_empty() && matches!(raw.status, StatusCode::NO_CONTENT | StatusCode::RESET_CONTENT) {
        // These never have a body (RFC 9110 §15.3.5): there is nothing on the list.
        return Ok(Page { items: Vec::new(), extra: Extra::default(), next: None, origin: raw });
    }
    let (items, rest) = raw.read(|text| {
        let mut rest = Map::new();
        let mut reader = serde_json::Deserializer::from_str(text);
        let items = Envelope { path, rest: &mut rest, items: PhantomData }.deserialize(&mut reader)?;
        reader.end().map(|()| (items, rest))
    })?;
    let next = following(&mut raw, &rest, items.len())?;
    raw.answer.bytes = Bytes::new();
    Ok(Page { items, extra: extra(rest), next, origin: raw })
}

/// Where the items stand in the answer.
pub(crate) fn place(raw: &Raw) -> &'static [&'static str] {
    raw.request.0.paging.map_or(&[], |paging| paging.items)
}

/// What follows, decided without knowing the type of the items.
///
/// # Errors
/// The page is the one before it once more.
fn following(raw: &mut Raw, rest: &Map<String, Value>, items: usize) -> Result<Option<Box<Following>>, Error> {
    let Some(paging) = raw.request.0.paging else { return Ok(None) };
    if let Some(param) = paging.next.counter()
        && items > 0
        && let Some(rare) = &mut raw.request.0.rare
        && !rare.guard.note_page(&raw.answer.bytes)
    {
        return Err(raw.other(format!("the server gives the same page again, as if it did not know the parameter `{param}`")));
    }
    Ok(mark_of(paging, raw, rest, items).map(|mark| turned(paging, raw, mark)))
}

fn mark_of(paging: &Paging, raw: &Raw, rest: &Map<String, Value>, items: usize) -> Option<String> {
    let find = |path: &[&str]| find(rest, path);
    paging.mark(&raw.request.0, &Seen { headers: &raw.headers, rest: &find, items, bytes: &raw.bytes })
}

/// The page of this mark.
fn turned(paging: &Paging, raw: &Raw, mark: String) -> Box<Following> {
    let mut request = paging.next.turn(&raw.request, &mark);
    // The same request again, or one that was there before.
    let circle = request.0.asks_the_same(&raw.request.0) || !request.0.guard().note(&mark);
    Box::new(Following { mark, request, circle })
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

/// Reads the items at a path of an answer, and keeps what is beside it.
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
                    items = map.next_value_seed(Envelope { path, rest: &mut rest, items: PhantomData })?;
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
