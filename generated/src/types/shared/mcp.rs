// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

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
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            tool_description: None,
            tool_name: None,
            tool_title: None,
            extra: rt::Extra::new(),
        }
    }

    /// Description that the server gives.
    #[must_use]
    pub fn tool_description(mut self, tool_description: impl Into<String>) -> Self {
        self.tool_description = Some(tool_description.into());
        self
    }

    /// Name by which the server knows the tool.
    #[must_use]
    pub fn tool_name(mut self, tool_name: impl Into<String>) -> Self {
        self.tool_name = Some(tool_name.into());
        self
    }

    /// Title that the server gives.
    #[must_use]
    pub fn tool_title(mut self, tool_title: impl Into<String>) -> Self {
        self.tool_title = Some(tool_title.into());
        self
    }
}
rt::record!(McpToolConfig {
    0 tool_description: optional Option<String> = "toolDescription",
    1 tool_name: optional Option<String> = "toolName",
    2 tool_title: optional Option<String> = "toolTitle",
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
    /// A value with the required properties; setters add the optional ones.
    pub fn new(operator: impl Into<McpToolFilterOperator>) -> Self {
        Self {
            operator: operator.into(),
            filters: None,
            extra: rt::Extra::new(),
        }
    }

    /// The conditions to combine.
    #[must_use]
    pub fn filters(
        mut self,
        filters: impl IntoIterator<Item = impl rt::IntoValue<McpToolFilterFilter>>,
    ) -> Self {
        self.filters = Some(rt::list_of::<McpToolFilterFilter, _, _>(filters));
        self
    }
}
rt::record!(McpToolFilter {
    0 operator: required McpToolFilterOperator = "operator",
    1 filters: optional Option<Vec<McpToolFilterFilter>> = "filters",
} extra);

/// One condition of a filter: an attribute of the tool and what it must match.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct McpToolFilterFilter {
    /// Attribute of the tool that is compared.
    pub attribute: McpToolFilterFilterAttribute,
    /// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
    pub matcher: Option<McpToolFilterMatcher>,
    extra: rt::Extra,
}

impl McpToolFilterFilter {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(attribute: impl Into<McpToolFilterFilterAttribute>) -> Self {
        Self {
            attribute: attribute.into(),
            matcher: None,
            extra: rt::Extra::new(),
        }
    }

    /// Compares a text in one of several ways. Exactly one property is set beside `caseSensitive`.
    #[must_use]
    pub fn matcher(mut self, matcher: impl Into<McpToolFilterMatcher>) -> Self {
        self.matcher = Some(matcher.into());
        self
    }
}
rt::record!(McpToolFilterFilter {
    0 attribute: required McpToolFilterFilterAttribute = "attribute",
    1 matcher: optional Option<McpToolFilterMatcher> = "matcher",
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
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<McpToolFilterMatcherKind>) -> Self {
        Self {
            case_sensitive: None,
            kind: kind.into(),
            extra: rt::Extra::new(),
        }
    }

    /// Whether upper and lower case differ.
    #[must_use]
    pub fn case_sensitive(mut self, case_sensitive: bool) -> Self {
        self.case_sensitive = Some(case_sensitive);
        self
    }
}
rt::record!(McpToolFilterMatcher {
    0 case_sensitive: optional Option<bool> = "caseSensitive",
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
rt::values!(McpToolConfig, McpToolFilter, McpToolFilterFilter, McpToolFilterFilterAttribute, McpToolFilterMatcher, McpToolFilterMatcherKind, McpToolFilterOperator);
