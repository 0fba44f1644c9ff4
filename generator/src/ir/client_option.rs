//! Values that are set once on the client.

use serde::Serialize;

use super::{Location, Parameter};

/// See [`crate::config::ClientOption`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClientOption {
    /// The method of the builder, in snake_case.
    pub name: String,
    pub env: Option<String>,
    pub default: Option<String>,
    pub parameter: Option<String>,
    pub header: Option<String>,
    pub query: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cookie: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable: Option<String>,
    pub required: bool,
    pub description: Option<String>,
}

impl ClientOption {
    /// Whether its value fills this parameter.
    pub fn fills(&self, parameter: &Parameter) -> bool {
        let named = |name: &Option<String>| name.as_ref() == Some(&parameter.name);
        match parameter.location {
            Location::Header => {
                named(&self.parameter)
                    || self
                        .header
                        .as_ref()
                        .is_some_and(|name| name.eq_ignore_ascii_case(&parameter.name))
            }
            Location::Query => named(&self.parameter) || named(&self.query),
            Location::Cookie => named(&self.parameter) || named(&self.cookie),
            Location::Path => named(&self.parameter),
        }
    }
}
