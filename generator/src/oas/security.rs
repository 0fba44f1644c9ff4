//! Security schemes and requirements.

use super::{Expect, Keywords, Read};
use crate::load::Node;

pub(super) const SECURITY_SCHEME: Keywords = &[
    ("type", Expect::Text),
    ("description", Expect::Text),
    ("name", Expect::Text),
    ("in", Expect::Text),
    ("scheme", Expect::Text),
    ("flows", Expect::Object),
];

/// A way to say who is calling.
#[derive(Debug, Clone, Copy)]
pub struct SecurityScheme<'d>(pub &'d Node);

impl<'d> SecurityScheme<'d> {
    /// `http`, `apiKey`, `oauth2`, `openIdConnect`, `mutualTLS`
    pub fn kind(self) -> Option<&'d str> {
        self.0.text("type")
    }
    /// Of an `apiKey`: the name of the header, query parameter or cookie.
    pub fn name(self) -> Option<&'d str> {
        self.0.text("name")
    }
    /// Of an `apiKey`: `header`, `query`, `cookie`.
    pub fn location(self) -> Option<&'d str> {
        self.0.text("in")
    }
    /// Of `http`: `bearer`, `basic`; lower case.
    pub fn scheme(self) -> Option<String> {
        self.0.text("scheme").map(str::to_ascii_lowercase)
    }
    /// Of `oauth2`: where client credentials are exchanged for a token.
    pub fn client_credentials_url(self) -> Option<&'d str> {
        self.0.get("flows")?.get("clientCredentials")?.text("tokenUrl")
    }
    /// Whether an `oauth2` scheme has any flow that ends with a bearer token.
    pub fn is_oauth2(self) -> bool {
        self.kind() == Some("oauth2")
    }
}

/// `security`: alternatives, each the names of schemes that go together.
pub fn requirements(list: &[Node]) -> impl Iterator<Item = Vec<&str>> {
    list.iter().filter_map(Node::as_object).map(|object| object.keys().map(|key| &**key).collect())
}
