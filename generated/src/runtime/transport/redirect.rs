// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Redirects are followed for GET and HEAD. A key is never sent to another origin.
//!
//! To another origin, only a few harmless headers are sent. A redirect is not followed from https
//! to http, after ten redirects, and for methods that change something. Then the response of status
//! 3xx is an API error.

use super::http_client::Again;
use crate::runtime::bodies::body::Body;
use crate::runtime::client::api::SchemeKind;
use crate::runtime::client::builder::Inner;
use crate::runtime::errors::error::Error;
use crate::runtime::params::param::escape;
use crate::runtime::tasks::futures::BoxFuture;
use http::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, LOCATION, RANGE, USER_AGENT};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use url::Url;

const MOST: u32 = 10;
const FOLLOWED: [StatusCode; 5] = [
    StatusCode::MOVED_PERMANENTLY,
    StatusCode::FOUND,
    StatusCode::SEE_OTHER,
    StatusCode::TEMPORARY_REDIRECT,
    StatusCode::PERMANENT_REDIRECT,
];

/// Where a request may be led on to, and what goes along.
pub(crate) struct Redirects<'a> {
    inner: &'a Inner,
    again: &'a Again<'a>,
    /// What middleware has changed stays changed; without any, the request can be made again if it
    /// comes to that.
    copy: Option<Box<Copy>>,
}

impl<'a> Redirects<'a> {
    /// `None` where none is followed.
    pub(crate) fn new(
        inner: &'a Inner,
        again: &'a Again<'a>,
        request: &Request<Body>,
    ) -> Option<Self> {
        let copy = || (!inner.middleware.is_empty()).then(|| Box::new(copy_of(request)));
        matches!(*request.method(), Method::GET | Method::HEAD).then(|| Self {
            inner,
            again,
            copy: copy(),
        })
    }

    /// The response that this one leads to. On the heap: it is rare, and every request would have
    /// room for it.
    #[cold]
    pub(crate) fn follow(
        self,
        response: Response<Body>,
    ) -> BoxFuture<'a, Result<Response<Body>, Error>> {
        let request = self.copy.map_or_else(|| copy_of(&(self.again)()), |copy| *copy);
        Box::pin(follow(self.inner, request, response))
    }
}

/// Whether a response leads to another one.
pub(crate) fn leads_on(response: &Response<Body>) -> bool {
    FOLLOWED.contains(&response.status())
}

/// A request without its body, unless that can be sent again.
type Copy = Request<Option<Body>>;

fn copy_of(request: &Request<Body>) -> Copy {
    let mut copy = Request::new(request.body().try_clone());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    copy
}

async fn follow(
    inner: &Inner,
    request: Copy,
    mut response: Response<Body>,
) -> Result<Response<Body>, Error> {
    let (head, mut body) = request.into_parts();
    let (method, mut uri, mut headers) = (head.method, head.uri, head.headers);
    for _ in 0..MOST {
        let Some((next, same_origin)) = next(inner, &uri, &response) else { break };
        if !same_origin {
            headers = harmless(&headers);
            body = Some(Body::empty());
        }
        let Some(content) = body.as_ref().and_then(Body::try_clone) else { break };
        let mut request = Request::new(content);
        *request.method_mut() = method.clone();
        *request.uri_mut() = next.clone();
        *request.headers_mut() = headers.clone();
        uri = next;
        response = inner.http.send(request).await?;
    }
    Ok(response)
}

/// Where a response sends us, and whether that is the origin we are at; `None` where we do not go.
fn next(inner: &Inner, from: &Uri, response: &Response<Body>) -> Option<(Uri, bool)> {
    if !leads_on(response) {
        return None;
    }
    let location = std::str::from_utf8(response.headers().get(LOCATION)?.as_bytes()).ok()?;
    let old = Url::parse(&from.to_string()).ok()?;
    let mut new = old.join(location).ok()?;
    let downgrade = old.scheme() == "https" && new.scheme() != "https";
    if downgrade || !matches!(new.scheme(), "http" | "https") {
        return None;
    }
    new.set_fragment(None);
    // A user and password in an address would become a header.
    new.set_username("").ok()?;
    new.set_password(None).ok()?;
    let same_origin = new.origin() == old.origin();
    if same_origin {
        keep_query_keys(inner, &old, &mut new);
    }
    Some((Uri::try_from(new.as_str()).ok()?, same_origin))
}

/// A key in the query is kept within the origin.
fn keep_query_keys(inner: &Inner, old: &Url, new: &mut Url) {
    for scheme in inner.api.schemes {
        let SchemeKind::Query(name) = scheme.kind else { continue };
        let prefix = format!("{}=", escape(name));
        let find = |url: &Url| {
            url.query()
                .and_then(|q| q.split('&').find(|p| p.starts_with(&prefix)).map(str::to_owned))
        };
        if let (Some(pair), None) = (find(old), find(new)) {
            let query = new.query().map_or_else(|| pair.clone(), |query| format!("{query}&{pair}"));
            new.set_query(Some(&query));
        }
    }
}

fn harmless(headers: &HeaderMap) -> HeaderMap {
    let names = [ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, RANGE, USER_AGENT];
    names
        .into_iter()
        .filter_map(|name| Some((headers.get(&name)?.clone(), name)))
        .map(|(v, n)| (n, v))
        .collect()
}
