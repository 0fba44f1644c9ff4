// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.tool_sets()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod tools;

/// Tool sets: groups of tools behind one HTTP or MCP server.
///
/// Made by `client.tool_sets()`.
#[derive(Debug, Clone)]
pub struct ToolSets {
    pub(crate) client: rt::Client,
}

impl ToolSets {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The tools of a tool set.
    pub fn tools(&self) -> tools::ToolSetsTools {
        tools::ToolSetsTools::new(&self.client)
    }

    /// Create a tool set
    ///
    /// Creates a tool set for an HTTP or MCP server. The tools of an MCP server are read from it; those of an HTTP server are created one by one.
    ///
    /// `POST /v1/tool_sets`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     CreateResourceMetadata, McpToolFilter, McpToolFilterFilter,
    ///     McpToolFilterFilterAttribute, McpToolFilterMatcher, McpToolFilterMatcherKind,
    ///     McpToolFilterOperator, ToolSetAdapter, ToolSetAdapterMcp,
    ///     ToolSetAdapterMcpToolApprovals, ToolSetSpec,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let tool_set = client
    ///     .tool_sets()
    ///     .create(
    ///         CreateResourceMetadata::new("billing").labels([("team", "search")]),
    ///         ToolSetSpec::new()
    ///             .adapter(
    ///                 ToolSetAdapter::Mcp(
    ///                     ToolSetAdapterMcp::new()
    ///                         .exclude_tools(
    ///                             McpToolFilter::new(McpToolFilterOperator::Or)
    ///                                 .filters([
    ///                                     McpToolFilterFilter::new(McpToolFilterFilterAttribute::Name)
    ///                                         .matcher(
    ///                                             McpToolFilterMatcher::new(
    ///                                                     McpToolFilterMatcherKind::StartsWith("internal_".to_owned()),
    ///                                                 )
    ///                                                 .case_sensitive(true),
    ///                                         ),
    ///                                 ]),
    ///                         )
    ///                         .headers([("X-Tenant", "example")])
    ///                         .tool_approvals(ToolSetAdapterMcpToolApprovals::Always(true))
    ///                         .url("https://mcp.example.com/billing"),
    ///                 ),
    ///             )
    ///             .description("Invoices and payments."),
    ///     )
    ///     .await?;
    /// println!("{tool_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::ToolSetSpec>,
    ) -> ToolSetsCreate {
        let mut request = rt::Request::post(&self.client, "/v1/tool_sets");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List tool sets
    ///
    /// Lists the tool sets of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/tool_sets`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut tool_sets = client
    ///     .tool_sets()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .include_info(true)
    ///     .into_stream();
    /// while let Some(tool_set) = tool_sets.next().await {
    ///     let tool_set = tool_set?;
    ///     println!("{tool_set:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ToolSetsList {
        let mut request = rt::Request::get(&self.client, "/v1/tool_sets");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a tool set
    ///
    /// Returns one tool set. Its tools are listed by a call of their own.
    ///
    /// `GET /v1/tool_sets/{id}`
    ///
    /// - `id`: Id of the tool set.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let tool_set = client.tool_sets().get("tls_01K5H56JX5CHTGA3K1DSKD610S").await?;
    /// println!("{tool_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ToolSetsGet {
        let mut request = rt::Request::get(&self.client, "/v1/tool_sets/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a tool set
    ///
    /// Changes the metadata or spec of a tool set. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PUT /v1/tool_sets/{id}`
    ///
    /// - `id`: Id of the tool set.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{ToolSetAdapter, ToolSetAdapterHttp, ToolSetSpec};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let tool_set = client
    ///     .tool_sets()
    ///     .update("tls_01K5H56JX5CHTGA3K1DSKD610S")
    ///     .spec(
    ///         ToolSetSpec::new()
    ///             .adapter(
    ///                 ToolSetAdapter::Http(
    ///                     ToolSetAdapterHttp::new()
    ///                         .base_url("https://api.example.com/billing")
    ///                         .headers([("X-Tenant", "example")]),
    ///                 ),
    ///             ),
    ///     )
    ///     .update_mask("spec.adapter")
    ///     .await?;
    /// println!("{tool_set:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> ToolSetsUpdate {
        let mut request = rt::Request::put(&self.client, "/v1/tool_sets/{id}");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a tool set
    ///
    /// Deletes a tool set together with its tools.
    ///
    /// `DELETE /v1/tool_sets/{id}`
    ///
    /// - `id`: Id of the tool set.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client.tool_sets().delete("tls_01K5H56JX5CHTGA3K1DSKD610S").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> ToolSetsDelete {
        let mut request = rt::Request::delete(&self.client, "/v1/tool_sets/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// List events of a tool set
    ///
    /// Lists the synchronisations of a tool set with its server: started, completed, failed. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/tool_sets/{toolSetId}/events`
    ///
    /// - `tool_set_id`: Id of the tool set.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut tool_set_events = client
    ///     .tool_sets()
    ///     .list_events("tls_01K5H56JX5CHTGA3K1DSKD610S")
    ///     .into_stream();
    /// while let Some(tool_set_event) = tool_set_events.next().await {
    ///     let tool_set_event = tool_set_event?;
    ///     println!("{tool_set_event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self, tool_set_id: impl Into<String>) -> ToolSetsListEvents {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/tool_sets/{toolSetId}/events",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`ToolSets::create`], `POST /v1/tool_sets`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsCreate = rt::Call<types::ToolSet, __op::ToolSetsCreate>;
rt::request!(ToolSetsCreate => types::ToolSet, rt::json);

/// A request of [`ToolSets::list`], `GET /v1/tool_sets`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type ToolSetsList = rt::Call<rt::Page<types::ToolSet>, __op::ToolSetsList>;

impl ToolSetsList {
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
rt::request!(ToolSetsList => rt::Page<types::ToolSet>, rt::page);

/// A request of [`ToolSets::get`], `GET /v1/tool_sets/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsGet = rt::Call<types::ToolSet, __op::ToolSetsGet>;
rt::request!(ToolSetsGet => types::ToolSet, rt::json);

/// A request of [`ToolSets::update`], `PUT /v1/tool_sets/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsUpdate = rt::Call<types::ToolSet, __op::ToolSetsUpdate>;

impl ToolSetsUpdate {
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

    /// `spec.adapter`, for a field mask.
    pub const SPEC_ADAPTER: rt::FieldPath = rt::FieldPath::new("spec.adapter");

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

    /// Settings of a tool set.
    pub fn spec(mut self, spec: impl Into<types::ToolSetSpec>) -> Self {
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
rt::request!(ToolSetsUpdate => types::ToolSet, rt::json);

/// A request of [`ToolSets::delete`], `DELETE /v1/tool_sets/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsDelete = rt::Call<(), __op::ToolSetsDelete>;
rt::request!(ToolSetsDelete => (), rt::empty);

/// A request of [`ToolSets::list_events`], `GET /v1/tool_sets/{toolSetId}/events`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type ToolSetsListEvents = rt::Call<
    rt::Page<types::ToolSetEvent>,
    __op::ToolSetsListEvents,
>;

impl ToolSetsListEvents {
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

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }
}
rt::request!(ToolSetsListEvents => rt::Page<types::ToolSetEvent>, rt::page);

mod __op {
    pub enum ToolSetsCreate {}
    pub enum ToolSetsList {}
    pub enum ToolSetsGet {}
    pub enum ToolSetsUpdate {}
    pub enum ToolSetsDelete {}
    pub enum ToolSetsListEvents {}
}
