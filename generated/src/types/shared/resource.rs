// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Metadata of a resource of a workspace.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ResourceMetadata {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the resource was made.
    pub created_at: ::jiff::Timestamp,
    /// Name of the resource, for people.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
    /// Bundle that the resource belongs to. Missing where it was made by itself.
    pub bundle_key: Option<String>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl ResourceMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(required: ResourceMetadataRequired) -> Self {
        Self {
            id: required.id,
            account_id: required.account_id,
            created_at: required.created_at,
            name: required.name,
            profile_id: required.profile_id,
            workspace_id: required.workspace_id,
            bundle_key: None,
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Bundle that the resource belongs to. Missing where it was made by itself.
    #[must_use]
    pub fn bundle_key(mut self, bundle_key: impl Into<String>) -> Self {
        self.bundle_key = Some(bundle_key.into());
        self
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
rt::record!(ResourceMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 created_at: required ::jiff::Timestamp as rt::Time = "createdAt",
    3 name: required String = "name",
    4 profile_id: required String = "profileId",
    5 workspace_id: required String = "workspaceId",
    6 bundle_key: optional Option<String> = "bundleKey",
    7 external_id: optional Option<String> = "externalId",
    8 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// The required properties, for `ResourceMetadata::new`.
#[derive(Debug, Clone)]
pub struct ResourceMetadataRequired {
    /// Id of the resource, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the resource was made.
    pub created_at: ::jiff::Timestamp,
    /// Name of the resource, for people.
    pub name: String,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
}
rt::values!(ResourceMetadata);
