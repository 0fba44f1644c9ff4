// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// How a tool's call becomes an HTTP request to the server of the tool set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct HttpToolConfig {
    /// Verb of the request that a call of the tool makes.
    pub request_method: HttpToolConfigRequestMethod,
    /// Headers of the request, added to those of the tool set's adapter. Their values may be secret.
    pub headers: Option<::std::collections::BTreeMap<String, String>>,
    /// Path of the request, after the adapter's `baseUrl`.
    pub path: Option<String>,
    /// Query string of the request.
    pub query: Option<String>,
    /// Media type of the body that a call of the tool sends.
    pub request_body_content_type: Option<String>,
    /// Template that the body of the request is made from.
    pub request_body_template: Option<String>,
    /// Name under which the model knows the tool.
    pub tool_name: Option<String>,
    extra: rt::Extra,
}

impl HttpToolConfig {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(request_method: impl Into<HttpToolConfigRequestMethod>) -> Self {
        Self {
            request_method: request_method.into(),
            headers: None,
            path: None,
            query: None,
            request_body_content_type: None,
            request_body_template: None,
            tool_name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Headers of the request, added to those of the tool set's adapter. Their values may be secret.
    #[must_use]
    pub fn headers(
        mut self,
        headers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.headers = Some(rt::map_of::<String, _, _, _>(headers));
        self
    }

    /// Path of the request, after the adapter's `baseUrl`.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Query string of the request.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Media type of the body that a call of the tool sends.
    #[must_use]
    pub fn request_body_content_type(
        mut self,
        request_body_content_type: impl Into<String>,
    ) -> Self {
        self.request_body_content_type = Some(request_body_content_type.into());
        self
    }

    /// Template that the body of the request is made from.
    #[must_use]
    pub fn request_body_template(
        mut self,
        request_body_template: impl Into<String>,
    ) -> Self {
        self.request_body_template = Some(request_body_template.into());
        self
    }

    /// Name under which the model knows the tool.
    #[must_use]
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Adds an entry to `headers`.
    #[must_use]
    pub fn header(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::redacted_debug!(HttpToolConfig {
    request_method,
    path,
    query,
    request_body_content_type,
    request_body_template,
    tool_name,
} hidden {
    headers,
});
rt::record!(HttpToolConfig {
    0 request_method: required HttpToolConfigRequestMethod = "requestMethod",
    1 headers: optional Option<::std::collections::BTreeMap<String, String>> = "headers",
    2 path: optional Option<String> = "path",
    3 query: optional Option<String> = "query",
    4 request_body_content_type: optional Option<String> = "requestBodyContentType",
    5 request_body_template: optional Option<String> = "requestBodyTemplate",
    6 tool_name: optional Option<String> = "toolName",
} extra);

/// Verb of the request that a call of the tool makes.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum HttpToolConfigRequestMethod {
    /// `HTTP_METHOD_UNSPECIFIED`
    HttpMethodUnspecified,
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(HttpToolConfigRequestMethod {
    HttpMethodUnspecified = "HTTP_METHOD_UNSPECIFIED",
    Get = "GET",
    Post = "POST",
    Put = "PUT",
    Patch = "PATCH",
    Delete = "DELETE",
});
rt::values!(HttpToolConfig, HttpToolConfigRequestMethod);
