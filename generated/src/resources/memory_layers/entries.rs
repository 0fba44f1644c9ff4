// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.memory_layers().entries()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The entries of a memory layer.
///
/// Made by `client.memory_layers().entries()`.
#[derive(Debug, Clone)]
pub struct MemoryLayersEntries {
    pub(crate) client: rt::Client,
}

impl MemoryLayersEntries {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a memory entry
    ///
    /// Adds an entry to a memory layer. Its content is given inline as `content` or as a completed upload by `uploadId`.
    ///
    /// `POST /v1/memory_layers/{memoryLayerId}/entries`
    ///
    /// - `memory_layer_id`: Id of the memory layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{CreateResourceMetadata, MemoryEntryCreateSpec};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let memory_entry_detail = client
    ///     .memory_layers()
    ///     .entries()
    ///     .create(
    ///         "mly_01K5HPNXCHFZW1TCPNEDW8S0MD",
    ///         CreateResourceMetadata::new("late-delivery"),
    ///         MemoryEntryCreateSpec::new("refunds/late-delivery")
    ///             .content("Offer a refund when the parcel is over ten days late.")
    ///             .description("When a late parcel is refunded."),
    ///     )
    ///     .await?;
    /// println!("{memory_entry_detail:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        memory_layer_id: impl Into<String>,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::MemoryEntryCreateSpec>,
    ) -> MemoryLayersEntriesCreate {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/memory_layers/{memoryLayerId}/entries",
        );
        request.path_text("memoryLayerId", memory_layer_id.into());
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List memory entries
    ///
    /// Lists the entries of a memory layer without their content. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/memory_layers/{memoryLayerId}/entries`
    ///
    /// - `memory_layer_id`: Id of the memory layer.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut memory_entries = client
    ///     .memory_layers()
    ///     .entries()
    ///     .list("mly_01K5HPNXCHFZW1TCPNEDW8S0MD")
    ///     .into_stream();
    /// while let Some(memory_entry) = memory_entries.next().await {
    ///     let memory_entry = memory_entry?;
    ///     println!("{memory_entry:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, memory_layer_id: impl Into<String>) -> MemoryLayersEntriesList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/memory_layers/{memoryLayerId}/entries",
        );
        request.path_text("memoryLayerId", memory_layer_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a memory entry
    ///
    /// Returns one entry of a memory layer, content included.
    ///
    /// `GET /v1/memory_layers/{memoryLayerId}/entries/{id}`
    ///
    /// - `memory_layer_id`: Id of the memory layer.
    /// - `id`: Id of the memory entry.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let memory_entry_detail = client
    ///     .memory_layers()
    ///     .entries()
    ///     .get("mly_01K5HPNXCHFZW1TCPNEDW8S0MD", "mle_01K5H0AVB9KEBRD0FWEGKVXSHF")
    ///     .await?;
    /// println!("{memory_entry_detail:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        memory_layer_id: impl Into<String>,
        id: impl Into<String>,
    ) -> MemoryLayersEntriesGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/memory_layers/{memoryLayerId}/entries/{id}",
        );
        request.path_text("memoryLayerId", memory_layer_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a memory entry
    ///
    /// Changes the metadata, key, description or content of a memory entry. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/memory_layers/{memoryLayerId}/entries/{id}`
    ///
    /// - `memory_layer_id`: Id of the memory layer.
    /// - `id`: Id of the memory entry.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::MemoryEntryUpdateSpec;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let memory_entry_detail = client
    ///     .memory_layers()
    ///     .entries()
    ///     .update("mly_01K5HPNXCHFZW1TCPNEDW8S0MD", "mle_01K5H0AVB9KEBRD0FWEGKVXSHF")
    ///     .spec(
    ///         MemoryEntryUpdateSpec::new()
    ///             .content("Offer a refund when the parcel is over seven days late."),
    ///     )
    ///     .update_mask("spec.content")
    ///     .await?;
    /// println!("{memory_entry_detail:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        memory_layer_id: impl Into<String>,
        id: impl Into<String>,
    ) -> MemoryLayersEntriesUpdate {
        let mut request = rt::Request::patch(
            &self.client,
            "/v1/memory_layers/{memoryLayerId}/entries/{id}",
        );
        request.path_text("memoryLayerId", memory_layer_id.into());
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a memory entry
    ///
    /// Deletes an entry from a memory layer.
    ///
    /// `DELETE /v1/memory_layers/{memoryLayerId}/entries/{id}`
    ///
    /// - `memory_layer_id`: Id of the memory layer.
    /// - `id`: Id of the memory entry.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .memory_layers()
    ///     .entries()
    ///     .delete("mly_01K5HPNXCHFZW1TCPNEDW8S0MD", "mle_01K5H0AVB9KEBRD0FWEGKVXSHF")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        memory_layer_id: impl Into<String>,
        id: impl Into<String>,
    ) -> MemoryLayersEntriesDelete {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/memory_layers/{memoryLayerId}/entries/{id}",
        );
        request.path_text("memoryLayerId", memory_layer_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`MemoryLayersEntries::create`], `POST /v1/memory_layers/{memoryLayerId}/entries`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersEntriesCreate = rt::Call<
    types::MemoryEntryDetail,
    __op::MemoryLayersEntriesCreate,
>;
rt::request!(MemoryLayersEntriesCreate => types::MemoryEntryDetail, rt::json);

/// A request of [`MemoryLayersEntries::list`], `GET /v1/memory_layers/{memoryLayerId}/entries`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type MemoryLayersEntriesList = rt::Call<
    rt::Page<types::MemoryEntry>,
    __op::MemoryLayersEntriesList,
>;

impl MemoryLayersEntriesList {
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

    /// Only entries whose key or name begins with this text.
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
rt::request!(MemoryLayersEntriesList => rt::Page<types::MemoryEntry>, rt::page);

/// A request of [`MemoryLayersEntries::get`], `GET /v1/memory_layers/{memoryLayerId}/entries/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersEntriesGet = rt::Call<
    types::MemoryEntryDetail,
    __op::MemoryLayersEntriesGet,
>;
rt::request!(MemoryLayersEntriesGet => types::MemoryEntryDetail, rt::json);

/// A request of [`MemoryLayersEntries::update`], `PATCH /v1/memory_layers/{memoryLayerId}/entries/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersEntriesUpdate = rt::Call<
    types::MemoryEntryDetail,
    __op::MemoryLayersEntriesUpdate,
>;

impl MemoryLayersEntriesUpdate {
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

    /// `spec.content`, for a field mask.
    pub const SPEC_CONTENT: rt::FieldPath = rt::FieldPath::new("spec.content");

    /// `spec.description`, for a field mask.
    pub const SPEC_DESCRIPTION: rt::FieldPath = rt::FieldPath::new("spec.description");

    /// `spec.key`, for a field mask.
    pub const SPEC_KEY: rt::FieldPath = rt::FieldPath::new("spec.key");

    /// `spec.uploadId`, for a field mask.
    pub const SPEC_UPLOAD_ID: rt::FieldPath = rt::FieldPath::new("spec.uploadId");

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// Changes to a memory entry. New content comes from `content` or from `uploadId`.
    pub fn spec(mut self, spec: impl Into<types::MemoryEntryUpdateSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.content`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_UPLOAD_ID`](Self::SPEC_UPLOAD_ID); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
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
rt::request!(MemoryLayersEntriesUpdate => types::MemoryEntryDetail, rt::json);

/// A request of [`MemoryLayersEntries::delete`], `DELETE /v1/memory_layers/{memoryLayerId}/entries/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersEntriesDelete = rt::Call<(), __op::MemoryLayersEntriesDelete>;
rt::request!(MemoryLayersEntriesDelete => (), rt::empty);

mod __op {
    pub enum MemoryLayersEntriesCreate {}
    pub enum MemoryLayersEntriesList {}
    pub enum MemoryLayersEntriesGet {}
    pub enum MemoryLayersEntriesUpdate {}
    pub enum MemoryLayersEntriesDelete {}
}
