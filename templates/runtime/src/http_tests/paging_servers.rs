//! A property: whichever way a server pages, the stream of its list has every item exactly once.
//!
//! The servers are made at random from seeds: how they page, how many items they have, how large
//! their pages are, whether they cap what is asked for, which of their pages are empty, what they
//! say about the end, and what they do with pages beyond it.

use super::builder;
use crate::runtime::emit::{self as rt, At, End, Next, PageParam, Paging};
use crate::{Body, Error, HttpClient};
use serde_json::{Map, Value, json};
use std::sync::{Arc, Mutex};

/// How the pages follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Scheme {
    Cursor,
    /// A cursor that is sometimes a number, in a body: `{"page": {"cursor": ..}}`.
    BodyCursor,
    /// An absolute address where a cursor is documented.
    CursorAddress,
    Offset,
    BodyOffset,
    Page,
    BodyPage,
    /// One of the properties of an object: `page[number]`.
    BracketPage,
    Link,
    Url,
    LastItem,
}

const SCHEMES: [Scheme; 11] = [
    Scheme::Cursor,
    Scheme::BodyCursor,
    Scheme::CursorAddress,
    Scheme::Offset,
    Scheme::BodyOffset,
    Scheme::Page,
    Scheme::BodyPage,
    Scheme::BracketPage,
    Scheme::Link,
    Scheme::Url,
    Scheme::LastItem,
];

/// What a server says about the end of its list.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Says {
    Nothing,
    More,
    Pages,
    LastPage,
    NextPage,
    IsLast,
    Total,
    Count,
    Header,
}

const SAYS: [Says; 9] = [
    Says::Nothing,
    Says::More,
    Says::Pages,
    Says::LastPage,
    Says::NextPage,
    Says::IsLast,
    Says::Total,
    Says::Count,
    Says::Header,
];

/// What a server gives for a page beyond its last one.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Beyond {
    Empty,
    LastPageAgain,
    NotFound,
}

#[derive(Debug, Clone)]
struct Server {
    scheme: Scheme,
    says: Says,
    beyond: Beyond,
    /// The number of the first page or item.
    first: u64,
    /// The items of each page.
    pages: Vec<Vec<u32>>,
    asked: Arc<Mutex<usize>>,
}

impl Server {
    fn random(rng: &mut fastrand::Rng) -> Self {
        let scheme = SCHEMES[rng.usize(..SCHEMES.len())];
        let says = SAYS[rng.usize(..SAYS.len())];
        let (size, count) = (rng.usize(1..5), rng.usize(..14));
        let items: Vec<u32> = (0..u32::try_from(count).unwrap()).map(|item| item + 100).collect();
        let mut pages: Vec<Vec<u32>> = items.chunks(size).map(<[u32]>::to_vec).collect();
        if pages.is_empty() {
            pages.push(Vec::new());
        }
        let counts_pages = matches!(scheme, Scheme::Page | Scheme::BodyPage | Scheme::BracketPage);
        let counts_items = matches!(scheme, Scheme::Offset | Scheme::BodyOffset);
        // Without a word about the end, and where the items are what counts, an empty page is the
        // end.
        let knows = matches!(
            says,
            Says::More
                | Says::Pages
                | Says::LastPage
                | Says::NextPage
                | Says::IsLast
                | Says::Header
        );
        let by_mark = !counts_pages && !counts_items && scheme != Scheme::LastItem;
        if by_mark || (counts_pages && knows && says != Says::NextPage) {
            (0..rng.usize(..3)).for_each(|_| pages.insert(rng.usize(..=pages.len()), Vec::new()));
        }
        // Pages that a filter made shorter: only who counts items would notice.
        if !counts_items && rng.bool() {
            pages
                .iter_mut()
                .filter(|page| page.len() > 1)
                .step_by(2)
                .for_each(|page| page.truncate(page.len() - 1));
        }
        let beyond = [Beyond::Empty, Beyond::LastPageAgain, Beyond::NotFound][rng.usize(..3)];
        let first = if counts_pages || counts_items { rng.u64(..2) } else { 0 };
        Self { scheme, says, beyond, first, pages, asked: Arc::default() }
    }

    /// The end is to be found without a request beyond the last page.
    fn tells_the_end(&self) -> bool {
        let empties = self.pages.iter().any(Vec::is_empty);
        match self.scheme {
            Scheme::Offset | Scheme::BodyOffset => match self.says {
                Says::More | Says::IsLast | Says::NextPage | Says::Total => true,
                Says::Count => self.pages.len() > 1,
                _ => false,
            },
            Scheme::Page | Scheme::BodyPage | Scheme::BracketPage => match self.says {
                Says::More
                | Says::IsLast
                | Says::NextPage
                | Says::Total
                | Says::Pages
                | Says::LastPage
                | Says::Header => true,
                Says::Count => self.pages.len() > 1 && !empties,
                Says::Nothing => false,
            },
            Scheme::LastItem => matches!(self.says, Says::More | Says::IsLast),
            _ => true,
        }
    }

    fn paging(&self) -> &'static Paging {
        let param = || match self.scheme {
            Scheme::BodyCursor | Scheme::BodyPage => PageParam::Body(&["page", "at"]),
            Scheme::BodyOffset => PageParam::Body(&["at"]),
            Scheme::BracketPage => PageParam::Query("page[number]"),
            _ => PageParam::Query("at"),
        };
        let next = match self.scheme {
            Scheme::Cursor | Scheme::BodyCursor | Scheme::CursorAddress => {
                Next::Cursor { param: param(), cursor: &["meta", "next"] }
            }
            Scheme::Offset | Scheme::BodyOffset => {
                Next::Offset { param: param(), first: self.first }
            }
            Scheme::Page | Scheme::BodyPage | Scheme::BracketPage => {
                Next::PageNumber { param: param(), first: self.first }
            }
            Scheme::Link => Next::Link,
            Scheme::Url => Next::Url { url: &["meta", "next"] },
            Scheme::LastItem => Next::LastItem { param: param(), id: "id" },
        };
        let ends = match self.says {
            Says::Pages => vec![End::Pages(At::Body(&["pages"]))],
            Says::LastPage => vec![End::LastPage(At::Body(&["last"]))],
            Says::NextPage => vec![End::NextPage(At::Body(&["next"]))],
            Says::IsLast => vec![End::IsLast(At::Body(&["last"]))],
            Says::Total => vec![End::Items(At::Body(&["total"]))],
            Says::Count => vec![End::Count(At::Body(&["count"]))],
            Says::Header => {
                vec![End::Pages(At::Header("x-pagination")), End::Items(At::Header("x-pagination"))]
            }
            Says::Nothing | Says::More => vec![],
        };
        let more = (self.says == Says::More).then_some(&["more"] as &[&str]);
        Box::leak(Box::new(Paging { items: &["data", "items"], more, ends: ends.leak(), next }))
    }

    fn total(&self) -> usize {
        self.pages.iter().map(Vec::len).sum()
    }

    /// The index of the page that a request asks for; `None` beyond the last one.
    fn index(&self, request: &http::Request<String>) -> Option<usize> {
        let query: Vec<(String, String)> =
            url::form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes())
                .into_owned()
                .collect();
        let asked = |name: &str| {
            let all: Vec<&String> =
                query.iter().filter(|(known, _)| known == name).map(|(_, value)| value).collect();
            assert!(all.len() < 2, "{name} is there twice: {query:?}");
            all.first().map(|value| (*value).clone())
        };
        let body: Value = serde_json::from_str(request.body()).unwrap_or_default();
        let number =
            |text: Option<String>| text.map_or(0, |text| text.parse::<u64>().unwrap() - self.first);
        let at = match self.scheme {
            Scheme::BodyCursor => body["page"]["at"].as_u64().map_or_else(
                || {
                    body["page"]["at"]
                        .as_str()
                        .map_or(0, |text| text.trim_start_matches("0.").parse().unwrap())
                },
                |number| usize::try_from(number).unwrap(),
            ),
            Scheme::Cursor | Scheme::CursorAddress | Scheme::Link | Scheme::Url => {
                asked("at").map_or(0, |mark| mark.trim_start_matches("p&").parse().unwrap())
            }
            Scheme::LastItem => match asked("at") {
                None => 0,
                Some(id) => {
                    1 + self
                        .pages
                        .iter()
                        .position(|page| page.last().is_some_and(|l| l.to_string() == id))
                        .unwrap()
                }
            },
            Scheme::Page | Scheme::BracketPage => {
                assert_eq!(
                    asked("page[size]").as_deref(),
                    (self.scheme == Scheme::BracketPage).then_some("2"),
                    "{query:?}"
                );
                let name = if self.scheme == Scheme::Page { "at" } else { "page[number]" };
                usize::try_from(number(asked(name))).unwrap()
            }
            Scheme::BodyPage => {
                assert_eq!(body["page"]["size"], 2);
                usize::try_from(body["page"]["at"].as_u64().map_or(0, |at| at - self.first))
                    .unwrap()
            }
            Scheme::Offset | Scheme::BodyOffset => {
                let text = if self.scheme == Scheme::Offset {
                    asked("at")
                } else {
                    body["at"].as_u64().map(|at| at.to_string())
                };
                let mut before = usize::try_from(number(text)).unwrap();
                let mut index = 0;
                while before > 0 && index < self.pages.len() {
                    // A page begins here, or the client counted wrong.
                    before = before
                        .checked_sub(self.pages[index].len())
                        .expect("an offset within a page");
                    index += 1;
                }
                index
            }
        };
        (at < self.pages.len()).then_some(at)
    }

    fn envelope(&self, index: usize) -> (Value, Option<String>) {
        let page = &self.pages[index];
        let is_last = index + 1 == self.pages.len();
        let items: Vec<Value> =
            page.iter()
                .map(|item| {
                    if self.scheme == Scheme::LastItem { json!({"id": item}) } else { json!(item) }
                })
                .collect();
        let mut out = Map::new();
        out.insert("data".into(), json!({ "items": items }));
        let next = index + 1;
        let mark = match self.scheme {
            Scheme::Cursor => json!(format!("p&{next}")),
            Scheme::BodyCursor if next.is_multiple_of(2) => json!(next),
            // Text that looks like a number stays text.
            Scheme::BodyCursor => json!(format!("0.{next}")),
            Scheme::CursorAddress => json!(format!("https://api.example.com/v1/things?at={next}")),
            Scheme::Url => json!(format!("/v1/things?at={next}")),
            _ => Value::Null,
        };
        out.insert(
            "meta".into(),
            if is_last { json!({"next": null}) } else { json!({ "next": mark }) },
        );
        let first = usize::try_from(self.first).unwrap();
        match self.says {
            Says::More => out.insert("more".into(), json!(!is_last)),
            Says::Pages => out.insert("pages".into(), json!(self.pages.len())),
            Says::LastPage => out.insert("last".into(), json!(self.pages.len() - 1 + first)),
            Says::NextPage => {
                let items: usize = self.pages.iter().take(next).map(Vec::len).sum();
                let is_offset = matches!(self.scheme, Scheme::Offset | Scheme::BodyOffset);
                let number = if is_offset { items } else { next } + first;
                out.insert("next".into(), if is_last { Value::Null } else { json!(number) })
            }
            Says::IsLast => out.insert("last".into(), json!(is_last)),
            Says::Total => out.insert("total".into(), json!(self.total())),
            Says::Count => out.insert("count".into(), json!(self.total())),
            Says::Header | Says::Nothing => None,
        };
        let link = (self.scheme == Scheme::Link && !is_last)
            .then(|| format!("</v1/things?at={next}>; rel=\"next\""));
        (out.into(), link)
    }
}

impl HttpClient for Server {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let (head, body) = request.into_parts();
        let body = String::from_utf8_lossy(&body.bytes().await?).into_owned();
        *self.asked.lock().unwrap() += 1;
        let index = self.index(&http::Request::from_parts(head, body));
        let mut response = http::Response::builder().header("content-type", "application/json");
        let (body, link) = match (index, self.beyond) {
            (Some(index), _) => self.envelope(index),
            (None, Beyond::LastPageAgain) => self.envelope(self.pages.len() - 1),
            (None, Beyond::Empty) => (json!({"data": {"items": []}}), None),
            (None, Beyond::NotFound) => {
                return Ok(response.status(404).body(Body::from("{}")).unwrap());
            }
        };
        if self.says == Says::Header {
            response = response
                .header("X-Pagination", json!({"TotalPages": self.pages.len()}).to_string());
        }
        response = link.into_iter().fold(response, |response, link| response.header("link", link));
        Ok(response.body(Body::from(body.to_string())).unwrap())
    }
}

operations! {
    Ids => rt::Page<Value>,
}
rt::request!(Ids => rt::Page<Value>, rt::page);

/// All that the stream gives, and the error that ended it.
async fn all(server: &Server) -> (Vec<u64>, Option<Error>) {
    let client = builder().http_client(server.clone()).max_retries(0).build().unwrap();
    let mut request = Ids(rt::Request::post(&client, "/v1/things"));
    request.0.paging(server.paging());
    match server.scheme {
        Scheme::BracketPage => request.0.query_style(
            "page",
            rt::Style::DeepObject,
            &json!({"size": 2, "number": server.first}),
        ),
        Scheme::BodyPage => request.0.field("page", &json!({"size": 2})),
        _ => {}
    }
    let (mut items, mut seen) = (request.into_stream(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => seen.push(item.get("id").unwrap_or(&item).as_u64().unwrap()),
            Err(error) => return (seen, Some(error)),
        }
        assert!(seen.len() < 100, "{server:?}");
    }
    (seen, None)
}

/// What may go wrong only where nothing in the response tells the end.
fn allowed(server: &Server, error: &Error) -> bool {
    if server.tells_the_end() {
        return false;
    }
    match server.beyond {
        Beyond::NotFound => error.is_not_found(),
        // The only page, given again: nothing shows that the server knows the parameter.
        Beyond::LastPageAgain => {
            server.pages.len() == 1 && error.to_string().contains("the same page again")
        }
        Beyond::Empty => false,
    }
}

#[tokio::test]
async fn every_item_comes_exactly_once() {
    for seed in 0..6_000 {
        let server = Server::random(&mut fastrand::Rng::with_seed(seed));
        // A server that finds the last item again does not know where the list ends.
        if matches!(server.scheme, Scheme::LastItem) && server.pages.iter().any(Vec::is_empty) {
            continue;
        }
        let (seen, error) = all(&server).await;
        let expected: Vec<u64> =
            server.pages.iter().flatten().map(|item| u64::from(*item)).collect();
        assert_eq!(seen, expected, "seed {seed}: {server:?}, {error:?}");
        if let Some(error) = error {
            assert!(allowed(&server, &error), "seed {seed}: {error} {server:?}");
        }
        let asked = *server.asked.lock().unwrap();
        let most = server.pages.len() + usize::from(!server.tells_the_end());
        assert!(
            asked <= most,
            "seed {seed}: {asked} requests for {} pages of {server:?}",
            server.pages.len()
        );
    }
}
