// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Macros for what only some requests have, and for what hand-written builders share with
//! [`Call`](crate::runtime::calls::call::Call).
//!
//! They use absolute paths only, because a builder may be called `String` or `Option`.

/// What may be said about any request, as methods of a type whose first field is a `Request`.
macro_rules! option_methods {
    () => {
        /// Sets what an option holds, if it holds anything:
        /// `.with_some(limit, |r, v| r.with_query("limit", v))`.
        pub fn with_some<V>(
            self,
            option: ::core::option::Option<V>,
            set: impl ::core::ops::FnOnce(Self, V) -> Self,
        ) -> Self {
            match option {
                ::core::option::Option::Some(value) => set(self, value),
                ::core::option::Option::None => self,
            }
        }

        /// The largest number of retries after the first attempt, in place of the client's.
        pub fn with_max_retries(mut self, retries: u32) -> Self {
            self.0.set_max_retries(retries);
            self
        }

        /// Decides which failures of this request are retried, and after what wait, in place of the
        /// client's policy.
        pub fn with_retry_policy(
            mut self,
            policy: impl $crate::runtime::attempts::retry::RetryPolicy,
        ) -> Self {
            self.0.set_retry_policy(::std::sync::Arc::new(policy));
            self
        }

        /// How long one attempt may take, in place of the client's timeout. For a stream or a
        /// download: the longest time between two pieces of it.
        pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
            self.0.set_timeout(timeout);
            self
        }

        /// How long the request may take in all, with its retries and the waits between them.
        pub fn with_deadline(mut self, deadline: ::core::time::Duration) -> Self {
            self.0.set_deadline(deadline);
            self
        }

        /// A key by which the server recognizes a retry, so that any request can be retried safely.
        ///
        /// Without effect where the API has no header for such keys.
        pub fn with_idempotency_key(
            mut self,
            key: impl ::core::convert::Into<::std::string::String>,
        ) -> Self {
            self.0.set_idempotency_key(key.into());
            self
        }

        /// Allows retries even where the server may have acted on the request, which may then
        /// happen twice.
        pub fn with_retry_unsafe(mut self, allowed: bool) -> Self {
            self.0.set_retry_unsafe(allowed);
            self
        }

        /// The address that this request is sent to, in place of the client's base URL and of the
        /// operation's own server. The keys go there as well.
        pub fn with_base_url(mut self, url: impl ::core::convert::AsRef<str>) -> Self {
            self.0.set_base_url(url.as_ref());
            self
        }

        /// Adds a header, or replaces it.
        pub fn with_header(
            mut self,
            name: impl ::core::convert::TryInto<::http::HeaderName>,
            value: impl ::core::convert::TryInto<::http::HeaderValue>,
        ) -> Self {
            self.0.add_header(name.try_into().ok(), value.try_into().ok());
            self
        }

        /// Adds a query parameter, or replaces it.
        pub fn with_query(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::std::string::ToString,
        ) -> Self {
            self.0.add_query(name.into(), value.to_string());
            self
        }

        /// Adds a property to the body, or replaces it.
        ///
        /// Of `NaN` and infinity a `serde_json::Value` is `null`, before they come here.
        pub fn with_body_field(
            mut self,
            name: impl ::core::convert::Into<::std::string::String>,
            value: impl ::core::convert::Into<::serde_json::Value>,
        ) -> Self {
            self.0.add_field(name.into(), value.into());
            self
        }
    };
}

/// What may be said about any request, and how it prints: for builders that are written by hand,
/// whose first field is a `Request`.
macro_rules! options {
    ($builder:ident) => {
        impl $builder {
            $crate::runtime::calls::macros::option_methods!();
        }

        impl ::core::fmt::Debug for $builder {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.describe(f)
            }
        }
    };
}

/// Beside a `request!` whose body is a form with files: `form_files!(X);`
macro_rules! form_files {
    ($builder:ident) => {
        impl $builder {
            /// Adds a file to the form, or replaces it: one that has no method of its own.
            pub fn with_file(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                file: impl ::core::convert::Into<$crate::runtime::bodies::upload::FilePart>,
            ) -> Self {
                self.0.add_file(name.into(), file.into());
                self
            }
        }
    };
}

/// Reads the response of an operation: `request!(X => types::Agent, rt::json);`, for the `X` in the
/// module `__op` beside it.
macro_rules! request {
    ($operation:ident => $response:ty, $finish:path) => {
        impl $crate::runtime::calls::call::Operation for __op::$operation {
            type Output = $response;
            fn read(
                raw: $crate::runtime::responses::response::Raw,
            ) -> ::core::result::Result<$response, $crate::runtime::errors::error::Error> {
                $finish(raw)
            }
        }
    };
}

/// A request whose response is a stream:
/// `stream_request!(X => rt::EventStream<types::Chunk>, rt::events);`, or
/// `rt::JsonLines<_>, rt::json_lines`, or `rt::Download, rt::download`.
///
/// The time limit of such a request applies to each piece. `send_raw` reads the response to its
/// end.
macro_rules! stream_request {
    ($operation:ident => $response:ty, $finish:path) => {
        impl $crate::runtime::calls::call::Operation for __op::$operation {
            type Output = $response;
            fn read(
                raw: $crate::runtime::responses::response::Raw,
            ) -> ::core::result::Result<$response, $crate::runtime::errors::error::Error> {
                $finish(raw)
            }
            fn start(
                request: $crate::runtime::requests::request::Request,
            ) -> $crate::runtime::requests::pending::Pending<$response> {
                $crate::runtime::requests::pending::Pending::streaming(request, Self::read)
            }
        }
    };
}

/// Beside `request!(X => ::bytes::Bytes, rt::binary)`: `into_download!(X);`. Beside another
/// response: `into_download!(X, "application/zip");` with the media types to ask for.
macro_rules! into_download {
    ($builder:ident $(, $accept:literal)?) => {
        impl $builder {
            /// Sends the request and hands the body over as it comes, to be written to a file, say.
            #[allow(unused_mut)] // without media types to ask for
            pub fn into_download(mut self) -> $crate::runtime::requests::pending::Pending<$crate::runtime::streams::download::Download> {
                $(self.0.accept($accept);)?
                $crate::runtime::requests::pending::Pending::streaming(self.0, $crate::runtime::streams::download::download)
            }
        }
    };
}

/// Beside a `request!`, where the response also comes in another media type:
/// `into_form!(X => into_csv: String, rt::text, "text/csv");`
macro_rules! into_form {
    ($builder:ident => $method:ident: $response:ty, $finish:path, $accept:literal) => {
        impl $builder {
            #[doc = concat!("Sends the request and gives the response as `", $accept, "`.")]
            pub fn $method(mut self) -> $crate::runtime::requests::pending::Pending<$response> {
                self.0.accept($accept);
                $crate::runtime::requests::pending::Pending::new(self.0, $finish)
            }
        }
    };
}

/// Beside a `request!`, if the response of the operation can also be a stream of events:
/// `into_events!(X => types::Chunk, rt::events);` (or `rt::text_events`), or
/// `into_events!(X => types::Chunk, rt::events, "stream");` if a member of the body must be `true`
/// for that.
macro_rules! into_events {
    ($builder:ident => $event:ty, $finish:path $(, $member:literal)?) => {
        impl $builder {
            /// Sends the request and gives the response as events, each as it comes.
            #[allow(unused_mut)] // without a member to set
            pub fn into_events(mut self) -> $crate::runtime::requests::pending::Pending<$crate::runtime::streams::sse::EventStream<$event>> {
                $(self.0.field($member, &true);)?
                $crate::runtime::streams::sse::request(self.0, $finish)
            }
        }
    };
}

/// As [`into_events`], for lines of JSON, with the media type to ask for:
/// `into_json_lines!(X => types::Entry, "application/jsonl");`
macro_rules! into_json_lines {
    ($builder:ident => $item:ty, $accept:literal $(, $member:literal)?) => {
        impl $builder {
            /// Sends the request and gives the response as values, each as its line comes.
            #[allow(unused_mut)] // without a member to set
            pub fn into_json_lines(mut self) -> $crate::runtime::requests::pending::Pending<$crate::runtime::streams::json_lines::JsonLines<$item>> {
                $(self.0.field($member, &true);)?
                $crate::runtime::streams::json_lines::request(self.0, $accept)
            }
        }
    };
}

pub(crate) use {
    form_files, into_download, into_events, into_form, into_json_lines, option_methods, options,
    request, stream_request,
};
