//! Spans for `tracing`, with the attribute names of OpenTelemetry for HTTP. Without the feature
//! `tracing` the functions do nothing.
//!
//! There is one span for each request, and one inside it for each attempt. They contain no bodies,
//! keys, headers or values of a path or a query: `url.full` has the template's path.

use crate::runtime::errors::error::Error;
use crate::runtime::requests::outgoing::Outgoing;
use crate::runtime::requests::request::Request;
use crate::runtime::responses::response::BufferedResponse;
use http::Uri;
use std::future::Future;

/// A span; without the feature it is nothing.
#[derive(Clone)]
pub(crate) struct Span {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
mod on {
    use super::{BufferedResponse, Error, Future, Outgoing, Request, Span, Uri};
    use crate::runtime::requests::request_parts::Target;
    use tracing::Instrument as _;
    use tracing::field::{Empty, display};
    use tracing::instrument::WithSubscriber as _;

    impl Span {
        /// The span of a request: all attempts and the waits between them.
        pub(crate) fn call(request: &Request) -> Self {
            let method = request.0.http_method.as_str();
            let span = tracing::info_span!(
                "http_call",
                otel.name = Empty,
                otel.kind = "internal",
                http.request.method = method,
                url.template = Empty,
                server.address = Empty,
                server.port = Empty,
                http.response.status_code = Empty,
                error.r#type = Empty,
            );
            match request.0.target {
                // What the caller or the server wrote is no template: it has values in it.
                Target::Template(template) => {
                    span.record("url.template", template);
                    span.record("otel.name", display(format_args!("{method} {template}")));
                }
                _ => drop(span.record("otel.name", method)),
            }
            Self { span }
        }

        /// Of one attempt; `attempts` came before.
        pub(crate) fn attempt(outgoing: &Outgoing<'_>, attempts: u32) -> Self {
            let method = outgoing.method.as_str();
            let span = tracing::debug_span!(
                "http_try",
                otel.name = method,
                otel.kind = "client",
                http.request.method = method,
                url.full = outgoing.shown,
                http.request.resend_count = Empty,
                server.address = Empty,
                server.port = Empty,
                http.response.status_code = Empty,
                error.r#type = Empty,
            );
            if attempts > 0 {
                span.record("http.request.resend_count", attempts);
            }
            record_server(&span, &outgoing.uri);
            Self { span }
        }

        /// Does something inside the span.
        pub(crate) fn around<F: Future>(
            &self,
            work: F,
        ) -> impl Future<Output = F::Output> + use<F> {
            work.instrument(self.span.clone())
        }

        /// Records how an attempt ended.
        pub(crate) fn record_result(&self, result: &Result<Box<BufferedResponse>, Error>) {
            match result {
                Ok(response) => self.status(response.status.as_u16()),
                Err(error) => self.failed(error),
            }
        }

        pub(crate) fn status(&self, status: u16) {
            self.span.record("http.response.status_code", status);
            if !(100..400).contains(&status) {
                self.span.record("error.type", display(status));
            }
        }

        pub(crate) fn failed(&self, error: &Error) {
            match error.status() {
                Some(status) if matches!(error, Error::Api(_)) => {
                    return self.status(status.as_u16());
                }
                Some(status) => _ = self.span.record("http.response.status_code", status.as_u16()),
                None => {}
            }
            let kind = match error {
                Error::Api(_) => "api",
                Error::Decode(_) => "decode",
                Error::Connect(_) => "connect",
                Error::Timeout(_) => "timeout",
                Error::InvalidRequest(_) => "invalid_request",
                Error::Config(_) => "config",
                Error::Webhook(_) => "webhook",
                Error::Write(_) => "write",
            };
            self.span.record("error.type", kind);
        }

        /// Where the call goes.
        pub(crate) fn sent_to(&self, uri: &Uri) {
            record_server(&self.span, uri);
        }
    }

    fn record_server(span: &tracing::Span, uri: &Uri) {
        if let Some(host) = uri.host() {
            span.record("server.address", host);
        }
        let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
        span.record("server.port", uri.port_u16().unwrap_or(default));
    }

    /// Work for another thread, inside the span of this one.
    pub(crate) fn carried<F: Future>(work: F) -> impl Future<Output = F::Output> + use<F> {
        work.in_current_span().with_current_subscriber()
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use super::{BufferedResponse, Error, Future, Outgoing, Request, Span, Uri};

    impl Span {
        pub(crate) fn call(_: &Request) -> Self {
            Self {}
        }
        pub(crate) fn attempt(_: &Outgoing<'_>, _: u32) -> Self {
            Self {}
        }
        pub(crate) fn around<F: Future>(&self, work: F) -> F {
            work
        }
        pub(crate) fn record_result(&self, _: &Result<Box<BufferedResponse>, Error>) {}
        pub(crate) fn status(&self, _: u16) {}
        pub(crate) fn failed(&self, _: &Error) {}
        pub(crate) fn sent_to(&self, _: &Uri) {}
    }

    pub(crate) fn carried<F: Future>(work: F) -> F {
        work
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) use off::carried;
#[cfg(feature = "tracing")]
pub(crate) use on::carried;
