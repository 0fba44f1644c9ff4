// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Metadata for a new resource.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct CreateResourceMetadata {
    /// Name of the new resource, for people.
    pub name: String,
    /// Bundle that the resource belongs to, for bulk changes of the workspace.
    pub bundle_key: Option<String>,
    /// Id of your own, from another system.
    pub external_id: Option<String>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl CreateResourceMetadata {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            bundle_key: None,
            external_id: None,
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Bundle that the resource belongs to, for bulk changes of the workspace.
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
rt::record!(CreateResourceMetadata {
    0 name: required String = "name",
    1 bundle_key: optional Option<String> = "bundleKey",
    2 external_id: optional Option<String> = "externalId",
    3 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);
rt::values!(CreateResourceMetadata);
