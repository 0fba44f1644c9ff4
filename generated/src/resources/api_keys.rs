// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.api_keys()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// API keys of the workspace.
///
/// Made by `client.api_keys()`.
#[derive(Debug, Clone)]
pub struct ApiKeys {
    pub(crate) client: rt::Client,
}

impl ApiKeys {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an API key
    ///
    /// Creates an API key. The answer carries its token in `spec.token`; store it, as it is a secret.
    ///
    /// `POST /v1/api_keys`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{ApiKeySpecInput, CreateResourceMetadata};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let api_key = client
    ///     .api_keys()
    ///     .create(
    ///         CreateResourceMetadata::new("ci").labels([("team", "search")]),
    ///         ApiKeySpecInput::new().description("Used by the nightly build."),
    ///     )
    ///     .await?;
    /// println!("{api_key:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::ApiKeySpecInput>,
    ) -> ApiKeysCreate {
        let mut request = rt::Request::post(&self.client, "/v1/api_keys");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List API keys
    ///
    /// Lists the API keys of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/api_keys`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut api_keys = client
    ///     .api_keys()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .include_info(true)
    ///     .into_stream();
    /// while let Some(api_key) = api_keys.next().await {
    ///     let api_key = api_key?;
    ///     println!("{api_key:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ApiKeysList {
        let mut request = rt::Request::get(&self.client, "/v1/api_keys");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get an API key
    ///
    /// Returns one API key by id.
    ///
    /// `GET /v1/api_keys/{id}`
    ///
    /// - `id`: Id of the API key.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let api_key = client.api_keys().get("key_01K5H3MDD2WFEERGV1XS2Z77HK").await?;
    /// println!("{api_key:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ApiKeysGet {
        let mut request = rt::Request::get(&self.client, "/v1/api_keys/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update an API key
    ///
    /// Changes the name, labels or description of an API key; its token stays. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/api_keys/{id}`
    ///
    /// - `id`: Id of the API key.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::UpdateResourceMetadata;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let api_key = client
    ///     .api_keys()
    ///     .update("key_01K5H3MDD2WFEERGV1XS2Z77HK")
    ///     .metadata(UpdateResourceMetadata::new("ci-nightly").labels([("team", "search")]))
    ///     .update_mask("metadata.name,metadata.labels")
    ///     .await?;
    /// println!("{api_key:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> ApiKeysUpdate {
        let mut request = rt::Request::patch(&self.client, "/v1/api_keys/{id}");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete an API key
    ///
    /// Deletes an API key. Requests that use its token are refused from then on.
    ///
    /// `DELETE /v1/api_keys/{id}`
    ///
    /// - `id`: Id of the API key.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client.api_keys().delete("key_01K5H3MDD2WFEERGV1XS2Z77HK").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> ApiKeysDelete {
        let mut request = rt::Request::delete(&self.client, "/v1/api_keys/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Rotate an API key
    ///
    /// Replaces the token of an API key and returns the new one in `spec.token`. The old token is lost. Do not repeat this call automatically: a second rotation replaces the token that the first one returned.
    ///
    /// `PUT /v1/api_keys/{id}/rotate`
    ///
    /// - `id`: Id of the API key.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let api_key = client.api_keys().rotate("key_01K5H3MDD2WFEERGV1XS2Z77HK").await?;
    /// println!("{api_key:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate(&self, id: impl Into<String>) -> ApiKeysRotate {
        let mut request = rt::Request::put(&self.client, "/v1/api_keys/{id}/rotate");
        request.path_text("id", id.into());
        request.not_repeatable();
        rt::call(request)
    }
}

/// A request of [`ApiKeys::create`], `POST /v1/api_keys`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ApiKeysCreate = rt::Call<types::ApiKey, __op::ApiKeysCreate>;
rt::request!(ApiKeysCreate => types::ApiKey, rt::json);

/// A request of [`ApiKeys::list`], `GET /v1/api_keys`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type ApiKeysList = rt::Call<rt::Page<types::ApiKey>, __op::ApiKeysList>;

impl ApiKeysList {
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
rt::request!(ApiKeysList => rt::Page<types::ApiKey>, rt::page);

/// A request of [`ApiKeys::get`], `GET /v1/api_keys/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ApiKeysGet = rt::Call<types::ApiKey, __op::ApiKeysGet>;
rt::request!(ApiKeysGet => types::ApiKey, rt::json);

/// A request of [`ApiKeys::update`], `PATCH /v1/api_keys/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ApiKeysUpdate = rt::Call<types::ApiKey, __op::ApiKeysUpdate>;

impl ApiKeysUpdate {
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

    /// `spec.description`, for a field mask.
    pub const SPEC_DESCRIPTION: rt::FieldPath = rt::FieldPath::new("spec.description");

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// Settings of an API key, and its token.
    pub fn spec(mut self, spec: impl Into<types::ApiKeySpecInput>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.description`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_DESCRIPTION`](Self::SPEC_DESCRIPTION); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
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
rt::request!(ApiKeysUpdate => types::ApiKey, rt::json);

/// A request of [`ApiKeys::delete`], `DELETE /v1/api_keys/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ApiKeysDelete = rt::Call<(), __op::ApiKeysDelete>;
rt::request!(ApiKeysDelete => (), rt::empty);

/// A request of [`ApiKeys::rotate`], `PUT /v1/api_keys/{id}/rotate`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ApiKeysRotate = rt::Call<types::ApiKey, __op::ApiKeysRotate>;
rt::request!(ApiKeysRotate => types::ApiKey, rt::json);

mod __op {
    pub enum ApiKeysCreate {}
    pub enum ApiKeysList {}
    pub enum ApiKeysGet {}
    pub enum ApiKeysUpdate {}
    pub enum ApiKeysDelete {}
    pub enum ApiKeysRotate {}
}
