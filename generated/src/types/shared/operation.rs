// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Metadata of a run or record. It has no name.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OperationMetadata {
    /// Id of the run or record, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the run or record was made.
    pub created_at: ::jiff::Timestamp,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl OperationMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(required: OperationMetadataRequired) -> Self {
        Self {
            id: required.id,
            account_id: required.account_id,
            created_at: required.created_at,
            profile_id: required.profile_id,
            workspace_id: required.workspace_id,
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
rt::record!(OperationMetadata {
    0 id: required String = "id",
    1 account_id: required String = "accountId",
    2 created_at: required ::jiff::Timestamp as rt::Time = "createdAt",
    3 profile_id: required String = "profileId",
    4 workspace_id: required String = "workspaceId",
    5 external_id: optional Option<String> = "externalId",
    6 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// The required properties, for `OperationMetadata::new`.
#[derive(Debug, Clone)]
pub struct OperationMetadataRequired {
    /// Id of the run or record, given by the server.
    pub id: String,
    /// Account that it belongs to.
    pub account_id: String,
    /// When the run or record was made.
    pub created_at: ::jiff::Timestamp,
    /// Profile that created it.
    pub profile_id: String,
    /// Workspace that it belongs to.
    pub workspace_id: String,
}
rt::values!(OperationMetadata);
