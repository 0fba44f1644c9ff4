// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! What every request has.
//!
//! Each method of the API returns a request, whose page lists the setters of that method. A request
//! is a [`Call`](crate::Call), and these methods are the same for all of them.
//!
//! # Sending
//!
//! | method | what it gives |
//! |---|---|
//! | `.await` | the response, as the value that the method documents |
//! | [`send`](crate::Call::send) | the same as a future, for `join_all` or a task |
//! | [`send_raw`](crate::Call::send_raw) | status, headers and bytes; its `parse` gives the value |
//! | `send_blocking` | the response, without async (feature `blocking`) |
//!
//! Lists have more:
//!
//! | method | what it gives |
//! |---|---|
//! | [`into_stream`](crate::Call::into_stream) | the items of all pages |
//! | [`into_pages`](crate::Call::into_pages) | the pages |
//! | [`with_cursor`](crate::Call::with_cursor) | the page that follows another one |
//! | `for item in request` | the items of all pages, without async (feature `blocking`) |
//!
//! `into_events`, `into_json_lines`, `into_download` and `with_file` are on the pages of the
//! requests that have them.
//!
//! # Options
//!
//! | method | what it sets |
//! |---|---|
//! | [`with_query`](crate::Call::with_query) | a query parameter, also one that the API does not document |
//! | [`with_header`](crate::Call::with_header) | a header |
//! | [`with_body_field`](crate::Call::with_body_field) | a property of the body |
//! | [`with_some`](crate::Call::with_some) | what an `Option` holds, by any setter |
//! | [`with_timeout`](crate::Call::with_timeout) | how long one attempt may take |
//! | [`with_deadline`](crate::Call::with_deadline) | how long all attempts together may take |
//! | [`with_max_retries`](crate::Call::with_max_retries) | how many retries may follow the first attempt |
//! | [`with_retry_policy`](crate::Call::with_retry_policy) | which failures are retried, and when |
//! | [`with_retry_unsafe`](crate::Call::with_retry_unsafe) | whether a request that may have had an effect is retried |
//! | [`with_idempotency_key`](crate::Call::with_idempotency_key) | the key by which the server recognizes a retry |
//! | [`with_base_url`](crate::Call::with_base_url) | the address, in place of the client's |
