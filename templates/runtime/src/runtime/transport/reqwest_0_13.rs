//! The built-in client: sends by [reqwest](https://docs.rs/reqwest/0.13) 0.13. It also accepts a
//! client that the caller configured.

use super::http_client::HttpClient;
use crate::runtime::bodies::body::Body;
use crate::runtime::bodies::file_io::unsendable;
use crate::runtime::errors::error::Error;
use crate::runtime::tasks::clock::NO_RUNTIME;
use crate::runtime::tasks::futures::MaybeSend;
use bytes::Bytes;
use futures_core::Stream;
use http::Uri;
use http::header::CONTENT_LENGTH;
use http::uri::Authority;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use url::Url;

const CONNECT: Duration = Duration::from_secs(10);

/// Sends by a `reqwest::Client` of your own: with a proxy, certificates or DNS of your choice.
///
/// Build it with `.redirect(reqwest::redirect::Policy::none())`. The SDK follows redirects itself.
/// Unlike reqwest, it sends no key to another origin, in any header.
///
/// A connection belongs to the Tokio runtime it was made on. So calls that wait (`send_blocking`)
/// on a thread which that runtime needs want a client of their own; the built-in one sees to it by
/// itself.
///
/// ```text
/// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
/// let client = Client::builder().http_client(reqwest_0_13::client(http)).from_env().build()?;
/// ```
pub fn client(client: reqwest::Client) -> impl HttpClient {
    Reqwest::new(client, false)
}

/// What is used unless the builder says otherwise.
pub(crate) fn built_in() -> Result<impl HttpClient, Error> {
    make().map(|client| Reqwest::new(client, true))
}

fn make() -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(CONNECT);
    #[cfg(feature = "rustls")]
    let builder = {
        let tls = crate::runtime::transport::tls::config()
            .map_err(|e| Error::config(format!("TLS cannot be set up: {e}")))?;
        builder.tls_backend_preconfigured(tls)
    };
    builder.build().map_err(|e| Error::config(format!("the HTTP client cannot be set up: {e}")))
}

struct Reqwest {
    client: reqwest::Client,
    /// For requests that somebody's thread waits for: a connection belongs to the runtime it was
    /// made on, and should that be the one whose thread waits, a response on it would never come.
    /// Made when it is needed; the built-in client's alone.
    #[cfg(feature = "blocking")]
    waited_for: Option<std::sync::OnceLock<reqwest::Client>>,
    /// Where the last request went: most go to the same origin, and many to the same path, that of
    /// a list or of what is asked for again and again; and reading an address takes longer than all
    /// else in a request.
    last: Mutex<Option<Url>>,
}

impl Reqwest {
    #[cfg_attr(not(feature = "blocking"), allow(unused_variables))]
    fn new(client: reqwest::Client, built_in: bool) -> Self {
        Self {
            client,
            #[cfg(feature = "blocking")]
            waited_for: built_in.then(Default::default),
            last: Mutex::default(),
        }
    }

    fn client(&self) -> &reqwest::Client {
        #[cfg(feature = "blocking")]
        if let (Some(client), true) =
            (&self.waited_for, crate::runtime::transport::blocking::is_ours())
        {
            return client.get_or_init(|| make().unwrap_or_else(|_| self.client.clone()));
        }
        &self.client
    }

    fn start(
        &self,
        from: &mut http::Request<Body>,
    ) -> Result<
        impl Future<Output = Result<reqwest::Response, reqwest::Error>> + MaybeSend + use<>,
        Error,
    > {
        // Outside of Tokio reqwest panics.
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::config(NO_RUNTIME));
        }
        let mut request =
            reqwest::Request::new(std::mem::take(from.method_mut()), self.url(from.uri())?);
        *request.version_mut() = from.version();
        std::mem::swap(request.headers_mut(), from.headers_mut());
        if let Some(length) = from.body().watched_length() {
            request.headers_mut().entry(CONTENT_LENGTH).or_insert(length.into());
        }
        *request.body_mut() = Some(outgoing(std::mem::take(from.body_mut())));
        Ok(self.client().execute(request))
    }

    fn url(&self, uri: &Uri) -> Result<Url, Error> {
        // Whoever held it did not leave it half done: the worst is that it has to be read anew.
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let url = match &mut *last {
            Some(url) if is_at(url, uri) => url,
            last => last.insert(parsed(uri)?),
        };
        if url.path() != uri.path() {
            url.set_path(uri.path());
        }
        if url.query() != uri.query() {
            url.set_query(uri.query());
        }
        Ok(url.clone())
    }
}

/// Of the same origin as it is written; what is the same in other letters is read anew.
fn is_at(url: &Url, uri: &Uri) -> bool {
    uri.scheme_str() == Some(url.scheme())
        && uri.authority().map(Authority::as_str) == Some(url.authority())
}

#[cold]
fn parsed(uri: &Uri) -> Result<Url, Error> {
    Url::parse(&uri.to_string())
        .map_err(|_| Error::invalid_request("the address cannot be written"))
}

impl HttpClient for Reqwest {
    fn send(
        &self,
        mut request: http::Request<Body>,
    ) -> impl Future<Output = Result<http::Response<Body>, Error>> + MaybeSend {
        // Here, and not in the future: that would have room for the request as well.
        let pending = self.start(&mut request);
        async move {
            let mut response = pending?.await.map_err(response_body)?;
            let mut out = http::Response::new(());
            *out.status_mut() = response.status();
            *out.version_mut() = response.version();
            std::mem::swap(out.headers_mut(), response.headers_mut());
            Ok(out.map(|()| Body::from_stream(ResponseStream(Box::pin(response.bytes_stream())))))
        }
    }
}

fn outgoing(body: Body) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) if body.watched_length().is_none() => bytes.clone().into(),
        _ => reqwest::Body::wrap_stream(body),
    }
}

/// An error of reqwest's without its address, as a query may hold secrets.
#[cold]
fn response_body(error: reqwest::Error) -> Error {
    let error = error.without_url();
    // What was to be sent could not be had: that is no fault of the connection's.
    let mut causes =
        std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
    if let Some(Error::InvalidRequest(problem)) = causes.find_map(|cause| cause.downcast_ref()) {
        let why = problem.message().to_owned();
        return unsendable(why, error.into());
    }
    match (error.is_connect(), error.is_timeout()) {
        (true, true) => Error::connect_timeout(error),
        (true, false) => Error::connect(error),
        (false, true) => Error::timeout(error),
        (false, false) if error.is_builder() => Error::invalid_request(error.to_string()),
        (false, false) => Error::interrupted(error),
    }
}

/// A response's pieces, with errors of ours.
struct ResponseStream<S>(Pin<Box<S>>);

impl<S: Stream<Item = Result<Bytes, reqwest::Error>>> Stream for ResponseStream<S> {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx).map(|piece| piece.map(|piece| piece.map_err(response_body)))
    }
}
