//! Tests of the HTTP side, against servers in memory ([`Script`]) and on the loopback interface
//! ([`server`]).

// Builders have all that is emitted, whether a test needs it or not.
#![allow(dead_code, missing_docs)]

/// Operations as they are emitted, each with a function of its name that makes a request of it.
macro_rules! operations {
    ($($vis:vis $name:ident => $response:ty,)*) => {
        mod __op {
            $(pub enum $name {})*
        }
        $(
            $vis type $name = rt::Call<$response, __op::$name>;
            #[allow(non_snake_case)]
            $vis fn $name(request: rt::Request) -> $name {
                rt::call(request)
            }
        )*
    };
}

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod bounds;
mod client_options;
mod downloads;
mod errors;
#[cfg(feature = "reqwest")]
mod faults;
#[cfg(feature = "reqwest")]
mod form_files;
mod framing;
#[cfg(feature = "gzip")]
mod gzip;
mod masks;
mod media_types;
#[cfg(feature = "mock")]
mod mock;
mod number_range;
mod numbers;
mod oauth;
mod odd_calls;
mod own_servers;
mod paging;
mod paging_ends;
mod paging_odd_servers;
mod paging_servers;
mod params;
#[cfg(feature = "reqwest")]
mod real;
mod reconnects;
mod redirects;
mod retries;
mod sizes;
mod streams;
mod tokens;
#[cfg(feature = "tracing")]
mod tracing;
#[cfg(feature = "reqwest")]
mod transfers;
mod uploads;
mod webhooks;
#[cfg(feature = "reqwest")]
mod wire;

use crate::runtime::emit as rt;
use crate::runtime::tasks::clock::Clock;
use crate::runtime::tasks::futures::BoxFuture;
use crate::{Body, Client, ClientBuilder, Error, HttpClient};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

pub static API: rt::Api = rt::Api {
    user_agent: "test/1",
    base_url: "https://api.example.com",
    base_url_env: Some("SDK_RUNTIME_TEST_BASE_URL"),
    own_servers: &[],
    schemes: &[rt::Scheme {
        name: "bearerAuth",
        kind: rt::SchemeKind::Bearer,
        env: Some("SDK_RUNTIME_TEST_KEY"),
    }],
    security: Some(&[&["bearerAuth"]]),
    idempotency_header: None,
    request_id_headers: &["x-request-id"],
    webhook_key_env: Some("SDK_RUNTIME_TEST_WEBHOOK_KEY"),
    max_retries: 2,
    timeout: std::time::Duration::from_secs(60),
};

/// An API of which nothing is known, to be filled: `Api { security: .., ..PLAIN }`.
pub const PLAIN: rt::Api = rt::Api {
    user_agent: "t",
    base_url: "https://x.example",
    base_url_env: None,
    own_servers: &[],
    schemes: &[],
    security: Some(&[]),
    idempotency_header: None,
    request_id_headers: &[],
    webhook_key_env: None,
    max_retries: 2,
    timeout: std::time::Duration::from_secs(60),
};

pub fn builder() -> ClientBuilder {
    ClientBuilder::new(&API).api_key("k-secret")
}

/// What was sent, and what is answered, in order; the last answer is given for ever.
#[derive(Clone, Default)]
pub struct Script {
    pub sent: Arc<Mutex<Vec<http::Request<String>>>>,
    pub responses: Arc<Mutex<VecDeque<Scripted>>>,
}

pub enum Scripted {
    Is(http::Response<&'static str>),
    Fails(fn() -> Error),
    Never,
}

pub fn response(status: u16, body: &'static str) -> Scripted {
    response_with(status, &[], body)
}

pub fn response_with(
    status: u16,
    headers: &[(&'static str, &str)],
    body: &'static str,
) -> Scripted {
    let mut out =
        http::Response::builder().status(status).header("content-type", "application/json");
    for (name, value) in headers {
        out = out.header(*name, *value);
    }
    Scripted::Is(out.body(body).unwrap())
}

impl Script {
    pub fn new(responses: impl IntoIterator<Item = Scripted>) -> Self {
        Self {
            sent: Arc::default(),
            responses: Arc::new(Mutex::new(responses.into_iter().collect())),
        }
    }
    pub fn client(&self) -> Client {
        builder().http_client(self.clone()).clock(Quick::default()).build().unwrap()
    }
    pub fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
    /// `GET https://.. `
    pub fn line(&self, index: usize) -> String {
        let sent = self.sent.lock().unwrap();
        format!("{} {}", sent[index].method(), sent[index].uri())
    }
    pub fn header(&self, index: usize, name: &str) -> Option<String> {
        let sent = self.sent.lock().unwrap();
        sent[index].headers().get(name).map(|v| v.to_str().unwrap().to_owned())
    }
    pub fn body(&self, index: usize) -> String {
        self.sent.lock().unwrap()[index].body().clone()
    }
}

impl HttpClient for Script {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, Error> {
        let (head, body) = request.into_parts();
        let body = String::from_utf8_lossy(&body.bytes().await?).into_owned();
        self.sent.lock().unwrap().push(http::Request::from_parts(head, body));
        let fails = {
            let mut responses = self.responses.lock().unwrap();
            match responses.front() {
                Some(Scripted::Is(response)) => {
                    let response = response.clone().map(Body::from);
                    if responses.len() > 1 {
                        responses.pop_front();
                    }
                    return Ok(response);
                }
                Some(Scripted::Fails(error)) => {
                    let error = error();
                    if responses.len() > 1 {
                        responses.pop_front();
                    }
                    Some(error)
                }
                _ => None,
            }
        };
        match fails {
            Some(error) => Err(error),
            None => std::future::pending().await,
        }
    }
}

/// Waits are noted; they take no time where Tokio's clock is paused.
#[derive(Clone, Default)]
pub struct Quick(pub Arc<Mutex<Vec<Duration>>>);

impl Clock for Quick {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }
    fn date(&self) -> jiff::Timestamp {
        "1994-11-06T08:49:37Z".parse().unwrap()
    }
    fn sleep(&self, time: Duration) -> BoxFuture<'static, Result<(), Error>> {
        self.0.lock().unwrap().push(time);
        Box::pin(async move {
            tokio::time::sleep(time).await;
            Ok(())
        })
    }
    fn chance(&self) -> f64 {
        0.0
    }
}

// Typed operations, as an emitter would write them.
operations! {
    pub Update => serde_json::Value,
    pub List => rt::Page<u32>,
    pub Remove => (),
}
impl Update {
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.0.field("name", &name.into());
        self
    }
    pub fn ratio(mut self, ratio: f32) -> Self {
        self.0.field("ratio", &ratio);
        self
    }
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.0.field("labels", &rt::map::<String, _, _, _>(labels));
        self
    }
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.entry("labels", key.into(), &value.into());
        self
    }
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}
rt::request!(Update => serde_json::Value, rt::json);

/// `PATCH /v1/things/{id}` with a required JSON body.
pub fn update(client: &Client, id: impl Into<String>) -> Update {
    let mut request = rt::Request::new(client, rt::HttpMethod::Patch, "/v1/things/{id}");
    request.path_text("id", id.into());
    request.json_body();
    Update(request)
}

/// Any method, no body.
pub fn plain(client: &Client, http_method: rt::HttpMethod) -> Update {
    Update(rt::Request::new(client, http_method, "/v1/things"))
}

rt::request!(List => rt::Page<u32>, rt::page);

pub fn list(client: &Client, paging: &'static rt::Paging) -> List {
    let mut request = rt::Request::new(client, rt::HttpMethod::Get, "/v1/things");
    request.paging(paging);
    List(request)
}

rt::request!(Remove => (), rt::empty);

pub fn remove(client: &Client, id: impl Into<String>) -> Remove {
    let mut request = rt::Request::new(client, rt::HttpMethod::Delete, "/v1/things/{id}");
    request.path_text("id", id.into());
    Remove(request)
}
