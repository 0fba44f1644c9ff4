// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.memory_layers()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod entries;

/// Memory layers: named collections of entries that agents can read.
///
/// Made by `client.memory_layers()`.
#[derive(Debug, Clone)]
pub struct MemoryLayers {
    pub(crate) client: rt::Client,
}

impl MemoryLayers {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The entries of a memory layer.
    pub fn entries(&self) -> entries::MemoryLayersEntries {
        entries::MemoryLayersEntries::new(&self.client)
    }

    /// Create a memory layer
    ///
    /// Creates an empty memory layer of the given type.
    ///
    /// `POST /v1/memory_layers`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{CreateResourceMetadata, MemoryLayerSpecInput, MemoryLayerType};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let memory_layer = client
    ///     .memory_layers()
    ///     .create(
    ///         CreateResourceMetadata::new("refund-skills").labels([("team", "support")]),
    ///         MemoryLayerSpecInput::new(MemoryLayerType::Skills)
    ///             .description("How refunds are handled."),
    ///     )
    ///     .await?;
    /// println!("{memory_layer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::MemoryLayerSpecInput>,
    ) -> MemoryLayersCreate {
        let mut request = rt::Request::post(&self.client, "/v1/memory_layers");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List memory layers
    ///
    /// Lists the memory layers of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/memory_layers`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut memory_layers = client
    ///     .memory_layers()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .include_info(true)
    ///     .into_stream();
    /// while let Some(memory_layer) = memory_layers.next().await {
    ///     let memory_layer = memory_layer?;
    ///     println!("{memory_layer:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> MemoryLayersList {
        let mut request = rt::Request::get(&self.client, "/v1/memory_layers");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a memory layer
    ///
    /// Returns one memory layer. Its entries are listed by a call of their own.
    ///
    /// `GET /v1/memory_layers/{id}`
    ///
    /// - `id`: Id of the memory layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let memory_layer = client
    ///     .memory_layers()
    ///     .get("mly_01K5HPNXCHFZW1TCPNEDW8S0MD")
    ///     .await?;
    /// println!("{memory_layer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> MemoryLayersGet {
        let mut request = rt::Request::get(&self.client, "/v1/memory_layers/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a memory layer
    ///
    /// Changes the metadata or spec of a memory layer. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/memory_layers/{id}`
    ///
    /// - `id`: Id of the memory layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::UpdateResourceMetadata;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let memory_layer = client
    ///     .memory_layers()
    ///     .update("mly_01K5HPNXCHFZW1TCPNEDW8S0MD")
    ///     .metadata(UpdateResourceMetadata::new("refund-skills-eu"))
    ///     .update_mask("metadata.name")
    ///     .await?;
    /// println!("{memory_layer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> MemoryLayersUpdate {
        let mut request = rt::Request::patch(&self.client, "/v1/memory_layers/{id}");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a memory layer
    ///
    /// Deletes a memory layer together with its entries.
    ///
    /// `DELETE /v1/memory_layers/{id}`
    ///
    /// - `id`: Id of the memory layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client.memory_layers().delete("mly_01K5HPNXCHFZW1TCPNEDW8S0MD").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> MemoryLayersDelete {
        let mut request = rt::Request::delete(&self.client, "/v1/memory_layers/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`MemoryLayers::create`], `POST /v1/memory_layers`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersCreate = rt::Call<types::MemoryLayer, __op::MemoryLayersCreate>;
rt::request!(MemoryLayersCreate => types::MemoryLayer, rt::json);

/// A request of [`MemoryLayers::list`], `GET /v1/memory_layers`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type MemoryLayersList = rt::Call<
    rt::Page<types::MemoryLayer>,
    __op::MemoryLayersList,
>;

impl MemoryLayersList {
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

    /// Only memory layers of this type.
    pub fn r#type(mut self, r#type: impl Into<types::MemoryLayerType>) -> Self {
        self.0.query("type", &r#type.into());
        self
    }
}
rt::request!(MemoryLayersList => rt::Page<types::MemoryLayer>, rt::page);

/// A request of [`MemoryLayers::get`], `GET /v1/memory_layers/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersGet = rt::Call<types::MemoryLayer, __op::MemoryLayersGet>;
rt::request!(MemoryLayersGet => types::MemoryLayer, rt::json);

/// A request of [`MemoryLayers::update`], `PATCH /v1/memory_layers/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersUpdate = rt::Call<types::MemoryLayer, __op::MemoryLayersUpdate>;

impl MemoryLayersUpdate {
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

    /// `spec.type`, for a field mask.
    pub const SPEC_TYPE: rt::FieldPath = rt::FieldPath::new("spec.type");

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

    /// Settings of a memory layer.
    pub fn spec(mut self, spec: impl Into<types::MemoryLayerSpecInput>) -> Self {
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
rt::request!(MemoryLayersUpdate => types::MemoryLayer, rt::json);

/// A request of [`MemoryLayers::delete`], `DELETE /v1/memory_layers/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type MemoryLayersDelete = rt::Call<(), __op::MemoryLayersDelete>;
rt::request!(MemoryLayersDelete => (), rt::empty);

mod __op {
    pub enum MemoryLayersCreate {}
    pub enum MemoryLayersList {}
    pub enum MemoryLayersGet {}
    pub enum MemoryLayersUpdate {}
    pub enum MemoryLayersDelete {}
}
