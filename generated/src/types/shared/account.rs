// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Metadata of a resource that belongs to the account and to no single workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AccountResourceMetadata {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// Name of the resource, for people.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl AccountResourceMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        id: impl Into<String>,
        account_id: impl Into<String>,
        name: impl Into<String>,
        profile_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            account_id: account_id.into(),
            name: name.into(),
            profile_id: profile_id.into(),
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Id of your own, from another system.
    #[must_use]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(AccountResourceMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 name: required String = "name",
    3 profile_id: required String = "profileId",
    4 external_id: optional Option<String> = "externalId",
    5 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);
rt::values!(AccountResourceMetadata);
