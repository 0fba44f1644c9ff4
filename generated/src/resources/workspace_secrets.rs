// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.workspace_secrets()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Secrets of the workspace, referenced by tool sets and tools.
///
/// Made by `client.workspace_secrets()`.
#[derive(Debug, Clone)]
pub struct WorkspaceSecrets {
    pub(crate) client: rt::Client,
}

impl WorkspaceSecrets {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a workspace secret
    ///
    /// Stores a secret under a name, for use by tool sets and tools.
    ///
    /// `POST /v1/workspace_secrets`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{CreateResourceMetadata, WorkspaceSecretSpec};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let workspace_secret = client
    ///     .workspace_secrets()
    ///     .create(
    ///         CreateResourceMetadata::new("SHOP_TOKEN").labels([("team", "search")]),
    ///         WorkspaceSecretSpec::new().value("example-value"),
    ///     )
    ///     .await?;
    /// println!("{workspace_secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::WorkspaceSecretSpec>,
    ) -> WorkspaceSecretsCreate {
        let mut request = rt::Request::post(&self.client, "/v1/workspace_secrets");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List workspace secrets
    ///
    /// Lists the secrets of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/workspace_secrets`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut workspace_secrets = client
    ///     .workspace_secrets()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .include_info(true)
    ///     .into_stream();
    /// while let Some(workspace_secret) = workspace_secrets.next().await {
    ///     let workspace_secret = workspace_secret?;
    ///     println!("{workspace_secret:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WorkspaceSecretsList {
        let mut request = rt::Request::get(&self.client, "/v1/workspace_secrets");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a workspace secret
    ///
    /// Returns one workspace secret by id.
    ///
    /// `GET /v1/workspace_secrets/{id}`
    ///
    /// - `id`: Id of the workspace secret.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let workspace_secret = client
    ///     .workspace_secrets()
    ///     .get("sec_01K5HB0XRRMKFQZDM8Q4QT750A")
    ///     .await?;
    /// println!("{workspace_secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> WorkspaceSecretsGet {
        let mut request = rt::Request::get(&self.client, "/v1/workspace_secrets/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a workspace secret
    ///
    /// Changes the metadata or the value of a workspace secret. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/workspace_secrets/{id}`
    ///
    /// - `id`: Id of the workspace secret.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{UpdateResourceMetadata, WorkspaceSecretSpec};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let workspace_secret = client
    ///     .workspace_secrets()
    ///     .update("sec_01K5HB0XRRMKFQZDM8Q4QT750A")
    ///     .metadata(UpdateResourceMetadata::new("SHOP_TOKEN").labels([("team", "search")]))
    ///     .spec(WorkspaceSecretSpec::new().value("new-example-value"))
    ///     .update_mask("metadata.labels,spec.value")
    ///     .await?;
    /// println!("{workspace_secret:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> WorkspaceSecretsUpdate {
        let mut request = rt::Request::patch(&self.client, "/v1/workspace_secrets/{id}");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a workspace secret
    ///
    /// Deletes a workspace secret. Whatever still refers to it no longer finds a value.
    ///
    /// `DELETE /v1/workspace_secrets/{id}`
    ///
    /// - `id`: Id of the workspace secret.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client.workspace_secrets().delete("sec_01K5HB0XRRMKFQZDM8Q4QT750A").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> WorkspaceSecretsDelete {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/workspace_secrets/{id}",
        );
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`WorkspaceSecrets::create`], `POST /v1/workspace_secrets`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type WorkspaceSecretsCreate = rt::Call<
    types::WorkspaceSecret,
    __op::WorkspaceSecretsCreate,
>;
rt::request!(WorkspaceSecretsCreate => types::WorkspaceSecret, rt::json);

/// A request of [`WorkspaceSecrets::list`], `GET /v1/workspace_secrets`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type WorkspaceSecretsList = rt::Call<
    rt::Page<types::WorkspaceSecret>,
    __op::WorkspaceSecretsList,
>;

impl WorkspaceSecretsList {
    /// Only resources that were applied as part of this bundle.
    pub fn bundle_key(mut self, bundle_key: impl Into<String>) -> Self {
        self.0.query("bundleKey", &bundle_key.into());
        self
    }

    /// Where to continue: `pagination.nextCursor` of the page before. Leave it out for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query("cursor", &cursor.into());
        self
    }

    /// Whether to fill in the `info` of each item.
    pub fn include_info(mut self, include_info: bool) -> Self {
        self.0.query("includeInfo", &include_info);
        self
    }

    /// Largest number of items in a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Only items whose name begins with this text.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.query("prefix", &prefix.into());
        self
    }

    /// Only items that match this search text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", &query.into());
        self
    }

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }
}
rt::request!(WorkspaceSecretsList => rt::Page<types::WorkspaceSecret>, rt::page);

/// A request of [`WorkspaceSecrets::get`], `GET /v1/workspace_secrets/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type WorkspaceSecretsGet = rt::Call<
    types::WorkspaceSecret,
    __op::WorkspaceSecretsGet,
>;
rt::request!(WorkspaceSecretsGet => types::WorkspaceSecret, rt::json);

/// A request of [`WorkspaceSecrets::update`], `PATCH /v1/workspace_secrets/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type WorkspaceSecretsUpdate = rt::Call<
    types::WorkspaceSecret,
    __op::WorkspaceSecretsUpdate,
>;

impl WorkspaceSecretsUpdate {
    /// `metadata`, for a field mask.
    pub const METADATA: rt::FieldPath = rt::FieldPath::new("metadata");

    /// `spec`, for a field mask.
    pub const SPEC: rt::FieldPath = rt::FieldPath::new("spec");

    /// `metadata.name`, for a field mask.
    pub const METADATA_NAME: rt::FieldPath = rt::FieldPath::new("metadata.name");

    /// `metadata.bundleKey`, for a field mask.
    pub const METADATA_BUNDLE_KEY: rt::FieldPath = rt::FieldPath::new(
        "metadata.bundleKey",
    );

    /// `metadata.externalId`, for a field mask.
    pub const METADATA_EXTERNAL_ID: rt::FieldPath = rt::FieldPath::new(
        "metadata.externalId",
    );

    /// `metadata.labels`, for a field mask.
    pub const METADATA_LABELS: rt::FieldPath = rt::FieldPath::new("metadata.labels");

    /// `spec.value`, for a field mask.
    pub const SPEC_VALUE: rt::FieldPath = rt::FieldPath::new("spec.value");

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// The value of a workspace secret.
    pub fn spec(mut self, spec: impl Into<types::WorkspaceSecretSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.value`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_VALUE`](Self::SPEC_VALUE); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
    pub fn update_mask(mut self, update_mask: impl Into<rt::FieldMask>) -> Self {
        self.0.field("updateMask", &update_mask.into());
        self
    }

    /// Makes `updateMask` from what this request sets in its body, before or after this call.
    ///
    /// Objects are named part by part; lists, maps and what is null are named as a whole.
    /// A mask given by [`update_mask`](Self::update_mask) takes precedence.
    pub fn update_mask_from_body(mut self) -> Self {
        self.0.mask_from_fields("updateMask", &["metadata", "spec"]);
        self
    }
}
rt::request!(WorkspaceSecretsUpdate => types::WorkspaceSecret, rt::json);

/// A request of [`WorkspaceSecrets::delete`], `DELETE /v1/workspace_secrets/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type WorkspaceSecretsDelete = rt::Call<(), __op::WorkspaceSecretsDelete>;
rt::request!(WorkspaceSecretsDelete => (), rt::empty);

mod __op {
    pub enum WorkspaceSecretsCreate {}
    pub enum WorkspaceSecretsList {}
    pub enum WorkspaceSecretsGet {}
    pub enum WorkspaceSecretsUpdate {}
    pub enum WorkspaceSecretsDelete {}
}
