//! Requests that the API's document does not describe.

use super::call::{Call, call};
use super::macros::request;
use crate::runtime::bodies::upload::{FilePart, Upload};
use crate::runtime::client::builder::Client;
use crate::runtime::errors::error::Error;
use crate::runtime::params::http_method::HttpMethod;
use crate::runtime::requests::pending::Pending;
use crate::runtime::requests::request::Request;
use crate::runtime::requests::request_parts::Target;
use crate::runtime::responses::response::json_or_null;
use crate::runtime::streams::download::Download;
use crate::runtime::streams::json_lines::JsonLines;
use crate::runtime::streams::sse::EventStream;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Requests that the API's document does not describe. They use the same keys, retries and errors
/// as all others.
///
/// The path is appended to the base URL, and may have a query.
impl Client {
    /// `GET` of any path.
    pub fn get(&self, path: impl Into<String>) -> RawRequest {
        raw(self, HttpMethod::Get, path.into())
    }

    /// `POST` to any path.
    pub fn post(&self, path: impl Into<String>) -> RawRequest {
        raw(self, HttpMethod::Post, path.into())
    }

    /// `PUT` to any path.
    pub fn put(&self, path: impl Into<String>) -> RawRequest {
        raw(self, HttpMethod::Put, path.into())
    }

    /// `PATCH` of any path.
    pub fn patch(&self, path: impl Into<String>) -> RawRequest {
        raw(self, HttpMethod::Patch, path.into())
    }

    /// `DELETE` of any path.
    pub fn delete(&self, path: impl Into<String>) -> RawRequest {
        raw(self, HttpMethod::Delete, path.into())
    }
}

/// A request that the API's document does not describe: made by [`Client::get`] and its like.
///
/// It answers any JSON; [`send_as`](Self::send_as) reads a type of yours.
pub type RawRequest = Call<Value, __op::Undocumented>;

mod __op {
    pub enum Undocumented {}
}

request!(Undocumented => Value, json_or_null);

/// A call to any path.
impl RawRequest {
    /// The JSON body. Of a request with files: the other fields of the form, which are set before
    /// the files.
    pub fn body(mut self, body: impl Serialize) -> Self {
        if self.0.0.content.has_files() {
            self.0.0.refuse("`body` would replace the files of `with_file`: call it before");
        }
        self.0.whole(&body);
        self
    }

    /// Adds a file, or replaces it, and sends the body as `multipart/form-data`.
    /// [`with_body_field`](Self::with_body_field) adds other fields of the form.
    pub fn with_file(mut self, name: impl Into<String>, file: impl Into<FilePart>) -> Self {
        self.0.multipart_body();
        self.0.add_file(name.into(), file.into());
        self
    }

    /// Sends it, and reads the response as this type.
    pub fn send_as<U: DeserializeOwned>(self) -> Pending<U> {
        Pending::new(self.0, json_or_null)
    }

    /// A body from a file, a stream or bytes, of this media type.
    pub fn upload(mut self, media_type: &'static str, source: impl Into<Upload>) -> Self {
        self.0.upload(media_type, source);
        self
    }

    /// Sends it, and gives the response as events.
    pub fn into_events<U: DeserializeOwned>(self) -> Pending<EventStream<U>> {
        crate::runtime::streams::sse::request(self.0, crate::runtime::streams::sse::events)
    }

    /// Sends it, and gives the response as values line by line.
    pub fn into_json_lines<U: DeserializeOwned>(self) -> Pending<JsonLines<U>> {
        crate::runtime::streams::json_lines::request(
            self.0,
            crate::runtime::streams::json_lines::ACCEPT,
        )
    }

    /// Sends it, and hands the body of the response over as it comes.
    pub fn into_download(mut self) -> Pending<Download> {
        self.0.accept("*/*");
        Pending::streaming(self.0, crate::runtime::streams::download::download)
    }
}

fn raw(client: &Client, http_method: HttpMethod, path: String) -> RawRequest {
    call(Request::to(client, http_method, Target::Literal(path)))
}
