//! How lists and objects are written into the query where the document does not say it.

use schemars::JsonSchema;
use serde::Deserialize;

/// How a list is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum ArrayFormat {
    // `tag=a,b`
    Comma,
    // `tag=a&tag=b`
    Repeat,
    // `tag[]=a&tag[]=b`
    Brackets,
    // `tag[0]=a&tag[1]=b`
    Indices,
}

/// How an object is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
pub enum NestedFormat {
    // `filter[name]=a`
    Brackets,
    // `filter.name=a`
    Dots,
}
