// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// How a tool's call becomes an HTTP request to the server of the tool set.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct HttpToolConfig {
    /// `requestMethod` on the wire.
    pub request_method: HttpToolConfigRequestMethod,
    /// Headers of the request, added to those of the tool set's adapter. Their values may be secret.
    pub headers: Option<::std::collections::BTreeMap<String, String>>,
    /// Path of the request, after the adapter's `baseUrl`.
    pub path: Option<String>,
    /// Query string of the request.
    pub query: Option<String>,
    /// `requestBodyContentType` on the wire.
    pub request_body_content_type: Option<String>,
    /// Template that the body of the request is made from.
    pub request_body_template: Option<String>,
    /// Name under which the model knows the tool.
    pub tool_name: Option<String>,
    extra: rt::Extra,
}

impl HttpToolConfig {
    /// With all that is required.
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
    pub fn headers(
        mut self,
        headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.headers = Some(rt::map::<String, _, _, _>(headers));
        self
    }

    /// Path of the request, after the adapter's `baseUrl`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Query string of the request.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `requestBodyContentType`.
    pub fn request_body_content_type(
        mut self,
        request_body_content_type: impl Into<String>,
    ) -> Self {
        self.request_body_content_type = Some(request_body_content_type.into());
        self
    }

    /// Template that the body of the request is made from.
    pub fn request_body_template(
        mut self,
        request_body_template: impl Into<String>,
    ) -> Self {
        self.request_body_template = Some(request_body_template.into());
        self
    }

    /// Name under which the model knows the tool.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Adds an entry to `headers`.
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
    0 request_method: required = "requestMethod",
    1 headers: optional = "headers",
    2 path: optional = "path",
    3 query: optional = "query",
    4 request_body_content_type: optional = "requestBodyContentType",
    5 request_body_template: optional = "requestBodyTemplate",
    6 tool_name: optional = "toolName",
} extra);

/// `/components/schemas/HttpToolConfig/properties/requestMethod` in the API document.
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

/// The MCP tool behind a tool, as its server announces it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct McpToolConfig {
    /// Description that the server gives.
    pub tool_description: Option<String>,
    /// Name by which the server knows the tool.
    pub tool_name: Option<String>,
    /// Title that the server gives.
    pub tool_title: Option<String>,
    extra: rt::Extra,
}

impl McpToolConfig {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            tool_description: None,
            tool_name: None,
            tool_title: None,
            extra: rt::Extra::new(),
        }
    }

    /// Description that the server gives.
    pub fn tool_description(mut self, tool_description: impl Into<String>) -> Self {
        self.tool_description = Some(tool_description.into());
        self
    }

    /// Name by which the server knows the tool.
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Title that the server gives.
    pub fn tool_title(mut self, tool_title: impl Into<String>) -> Self {
        self.tool_title = Some(tool_title.into());
        self
    }
}
rt::record!(McpToolConfig {
    0 tool_description: optional = "toolDescription",
    1 tool_name: optional = "toolName",
    2 tool_title: optional = "toolTitle",
} extra);

/// Chooses tools of an MCP server by their attributes.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilter {
    /// Whether all filters must hold (`AND`) or one of them is enough (`OR`).
    pub operator: McpToolFilterOperator,
    /// The conditions to combine.
    pub filters: Option<Vec<McpToolFilterFilter>>,
    extra: rt::Extra,
}

impl McpToolFilter {
    /// With all that is required.
    pub fn new(operator: impl Into<McpToolFilterOperator>) -> Self {
        Self {
            operator: operator.into(),
            filters: None,
            extra: rt::Extra::new(),
        }
    }

    /// The conditions to combine.
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl Into<McpToolFilterFilter>>,
    ) -> Self {
        self.filters = Some(rt::list::<McpToolFilterFilter, _, _>(filters));
        self
    }
}
rt::record!(McpToolFilter {
    0 operator: required = "operator",
    1 filters: optional = "filters",
} extra);

/// One condition of a filter: an attribute of the tool and what it must match.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilterFilter {
    /// Attribute of the tool that is compared.
    pub attribute: McpToolFilterFilterAttribute,
    /// `matcher` on the wire.
    pub matcher: Option<McpToolFilterMatcher>,
    extra: rt::Extra,
}

impl McpToolFilterFilter {
    /// With all that is required.
    pub fn new(attribute: impl Into<McpToolFilterFilterAttribute>) -> Self {
        Self {
            attribute: attribute.into(),
            matcher: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `matcher`.
    pub fn matcher(mut self, matcher: impl Into<McpToolFilterMatcher>) -> Self {
        self.matcher = Some(matcher.into());
        self
    }
}
rt::record!(McpToolFilterFilter {
    0 attribute: required = "attribute",
    1 matcher: optional = "matcher",
} extra);

/// Attribute of the tool that is compared.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum McpToolFilterFilterAttribute {
    /// `ATTRIBUTE_UNSPECIFIED`
    Unspecified,
    /// `ATTRIBUTE_NAME`
    Name,
    /// `ATTRIBUTE_TITLE`
    Title,
    /// `ATTRIBUTE_DESCRIPTION`
    Description,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(McpToolFilterFilterAttribute {
    Unspecified = "ATTRIBUTE_UNSPECIFIED",
    Name = "ATTRIBUTE_NAME",
    Title = "ATTRIBUTE_TITLE",
    Description = "ATTRIBUTE_DESCRIPTION",
});

/// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilterMatcher {
    /// Whether upper and lower case differ.
    pub case_sensitive: Option<bool>,
    /// Which of several forms it takes.
    pub kind: McpToolFilterMatcherKind,
    extra: rt::Extra,
}

impl McpToolFilterMatcher {
    /// With all that is required.
    pub fn new(kind: impl Into<McpToolFilterMatcherKind>) -> Self {
        Self {
            case_sensitive: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Whether upper and lower case differ.
    pub fn case_sensitive(mut self, case_sensitive: bool) -> Self {
        self.case_sensitive = Some(case_sensitive);
        self
    }
}
rt::record!(McpToolFilterMatcher {
    0 case_sensitive: optional = "caseSensitive",
} flat kind: McpToolFilterMatcherKind);

/// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum McpToolFilterMatcherKind {
    /// The attribute contains this text.
    Contains(String),
    /// The attribute ends with this text.
    EndsWith(String),
    /// The attribute is this text.
    Exact(String),
    /// The attribute matches this regular expression.
    Regex(String),
    /// The attribute begins with this text.
    StartsWith(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::keyed_union!(McpToolFilterMatcherKind {
    Contains(String) = "contains",
    EndsWith(String) = "endsWith",
    Exact(String) = "exact",
    Regex(String) = "regex",
    StartsWith(String) = "startsWith",
});

/// Whether all filters must hold (`AND`) or one of them is enough (`OR`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum McpToolFilterOperator {
    /// `OPERATOR_UNSPECIFIED`
    Unspecified,
    /// `OPERATOR_AND`
    And,
    /// `OPERATOR_OR`
    Or,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(McpToolFilterOperator {
    Unspecified = "OPERATOR_UNSPECIFIED",
    And = "OPERATOR_AND",
    Or = "OPERATOR_OR",
});

/// The agent read a memory entry.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MemoryRead {
    /// Entry that was read.
    pub memory_entry_id: Option<String>,
    /// Layer of that entry.
    pub memory_layer_id: Option<String>,
    /// Text about the reading.
    pub message: Option<String>,
    extra: rt::Extra,
}

impl MemoryRead {
    /// With nothing set: nothing is required.
    pub fn new() -> Self {
        Self {
            memory_entry_id: None,
            memory_layer_id: None,
            message: None,
            extra: rt::Extra::new(),
        }
    }

    /// Entry that was read.
    pub fn memory_entry_id(mut self, memory_entry_id: impl Into<String>) -> Self {
        self.memory_entry_id = Some(memory_entry_id.into());
        self
    }

    /// Layer of that entry.
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.memory_layer_id = Some(memory_layer_id.into());
        self
    }

    /// Text about the reading.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
rt::record!(MemoryRead {
    0 memory_entry_id: optional = "memoryEntryId",
    1 memory_layer_id: optional = "memoryLayerId",
    2 message: optional = "message",
} extra);
