// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.tool_sets().tools()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The tools of a tool set.
///
/// Made by `client.tool_sets().tools()`.
#[derive(Debug, Clone)]
pub struct ToolSetsTools {
    pub(crate) client: rt::Client,
}

impl ToolSetsTools {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a tool
    ///
    /// Adds a tool to a tool set.
    ///
    /// `POST /v1/tool_sets/{toolSetId}/tools`
    ///
    /// - `tool_set_id`: Id of the tool set.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     CreateResourceMetadata, HttpToolConfig, HttpToolConfigRequestMethod, ToolSpec,
    ///     ToolSpecConfig, ToolStatus,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let tool = client
    ///     .tool_sets()
    ///     .tools()
    ///     .create(
    ///         "tls_01K5H56JX5CHTGA3K1DSKD610S",
    ///         CreateResourceMetadata::new("get_invoice").labels([("team", "search")]),
    ///         ToolSpec::new(
    ///                 ToolSpecConfig::Http(
    ///                     HttpToolConfig::new(HttpToolConfigRequestMethod::Get)
    ///                         .headers([("Accept", "application/json")])
    ///                         .path("/invoices")
    ///                         .tool_name("get_invoice"),
    ///                 ),
    ///                 "Returns an invoice by its id.",
    ///                 [
    ///                     (
    ///                         "properties",
    ///                         serde_json::json!({"invoiceId": {"type": "string"}}),
    ///                     ),
    ///                     ("required", serde_json::json!(["invoiceId"])),
    ///                     ("type", serde_json::json!("object")),
    ///                 ],
    ///                 ToolStatus::Available,
    ///             )
    ///             .requires_approval(false),
    ///     )
    ///     .await?;
    /// println!("{tool:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        tool_set_id: impl Into<String>,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::ToolSpec>,
    ) -> ToolSetsToolsCreate {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/tool_sets/{toolSetId}/tools",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List tools
    ///
    /// Lists the tools of a tool set. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/tool_sets/{toolSetId}/tools`
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
    /// let mut tools = client
    ///     .tool_sets()
    ///     .tools()
    ///     .list("tls_01K5H56JX5CHTGA3K1DSKD610S")
    ///     .into_stream();
    /// while let Some(tool) = tools.next().await {
    ///     let tool = tool?;
    ///     println!("{tool:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, tool_set_id: impl Into<String>) -> ToolSetsToolsList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/tool_sets/{toolSetId}/tools",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a tool
    ///
    /// Returns one tool of a tool set.
    ///
    /// `GET /v1/tool_sets/{toolSetId}/tools/{id}`
    ///
    /// - `tool_set_id`: Id of the tool set.
    /// - `id`: Id of the tool.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let tool = client
    ///     .tool_sets()
    ///     .tools()
    ///     .get("tls_01K5H56JX5CHTGA3K1DSKD610S", "tool_01K5HDH9M1MB1Y688K3CWFBMBE")
    ///     .await?;
    /// println!("{tool:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        tool_set_id: impl Into<String>,
        id: impl Into<String>,
    ) -> ToolSetsToolsGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/tool_sets/{toolSetId}/tools/{id}",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a tool
    ///
    /// Changes the metadata or spec of a tool. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PUT /v1/tool_sets/{toolSetId}/tools/{id}`
    ///
    /// - `tool_set_id`: Id of the tool set.
    /// - `id`: Id of the tool.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     HttpToolConfig, HttpToolConfigRequestMethod, ToolSpec, ToolSpecConfig, ToolStatus,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let tool = client
    ///     .tool_sets()
    ///     .tools()
    ///     .update("tls_01K5H56JX5CHTGA3K1DSKD610S", "tool_01K5HDH9M1MB1Y688K3CWFBMBE")
    ///     .spec(
    ///         ToolSpec::new(
    ///                 ToolSpecConfig::Http(
    ///                     HttpToolConfig::new(HttpToolConfigRequestMethod::Get)
    ///                         .headers([("Accept", "application/json")])
    ///                         .path("/invoices")
    ///                         .tool_name("get_invoice"),
    ///                 ),
    ///                 "Returns an invoice by its id.",
    ///                 [
    ///                     (
    ///                         "properties",
    ///                         serde_json::json!({"invoiceId": {"type": "string"}}),
    ///                     ),
    ///                     ("required", serde_json::json!(["invoiceId"])),
    ///                     ("type", serde_json::json!("object")),
    ///                 ],
    ///                 ToolStatus::Available,
    ///             )
    ///             .requires_approval(true),
    ///     )
    ///     .update_mask("spec.requiresApproval")
    ///     .await?;
    /// println!("{tool:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        tool_set_id: impl Into<String>,
        id: impl Into<String>,
    ) -> ToolSetsToolsUpdate {
        let mut request = rt::Request::put(
            &self.client,
            "/v1/tool_sets/{toolSetId}/tools/{id}",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a tool
    ///
    /// Deletes a tool from its tool set.
    ///
    /// `DELETE /v1/tool_sets/{toolSetId}/tools/{id}`
    ///
    /// - `tool_set_id`: Id of the tool set.
    /// - `id`: Id of the tool.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .tool_sets()
    ///     .tools()
    ///     .delete("tls_01K5H56JX5CHTGA3K1DSKD610S", "tool_01K5HDH9M1MB1Y688K3CWFBMBE")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        tool_set_id: impl Into<String>,
        id: impl Into<String>,
    ) -> ToolSetsToolsDelete {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/tool_sets/{toolSetId}/tools/{id}",
        );
        request.path_text("toolSetId", tool_set_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`ToolSetsTools::create`], `POST /v1/tool_sets/{toolSetId}/tools`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsToolsCreate = rt::Call<types::Tool, __op::ToolSetsToolsCreate>;
rt::request!(ToolSetsToolsCreate => types::Tool, rt::json);

/// A request of [`ToolSetsTools::list`], `GET /v1/tool_sets/{toolSetId}/tools`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type ToolSetsToolsList = rt::Call<rt::Page<types::Tool>, __op::ToolSetsToolsList>;

impl ToolSetsToolsList {
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

    /// Only tools with one of these names, comma-separated.
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .query_style("names", rt::Style::Form, &rt::list_of::<String, _, _>(names));
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

    /// Only tools whose calls need approval (`true`) or do not (`false`).
    pub fn requires_approval(mut self, requires_approval: bool) -> Self {
        self.0.query("requiresApproval", &requires_approval);
        self
    }

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }

    /// Only tools with one of these statuses, comma-separated.
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl rt::IntoValue<types::ToolStatus>>,
    ) -> Self {
        self.0
            .query_style(
                "statuses",
                rt::Style::Form,
                &rt::list_of::<types::ToolStatus, _, _>(statuses),
            );
        self
    }
}
rt::request!(ToolSetsToolsList => rt::Page<types::Tool>, rt::page);

/// A request of [`ToolSetsTools::get`], `GET /v1/tool_sets/{toolSetId}/tools/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsToolsGet = rt::Call<types::Tool, __op::ToolSetsToolsGet>;
rt::request!(ToolSetsToolsGet => types::Tool, rt::json);

/// A request of [`ToolSetsTools::update`], `PUT /v1/tool_sets/{toolSetId}/tools/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsToolsUpdate = rt::Call<types::Tool, __op::ToolSetsToolsUpdate>;

impl ToolSetsToolsUpdate {
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

    /// `spec.config`, for a field mask.
    pub const SPEC_CONFIG: rt::FieldPath = rt::FieldPath::new("spec.config");

    /// `spec.description`, for a field mask.
    pub const SPEC_DESCRIPTION: rt::FieldPath = rt::FieldPath::new("spec.description");

    /// `spec.parameters`, for a field mask.
    pub const SPEC_PARAMETERS: rt::FieldPath = rt::FieldPath::new("spec.parameters");

    /// `spec.status`, for a field mask.
    pub const SPEC_STATUS: rt::FieldPath = rt::FieldPath::new("spec.status");

    /// `spec.requiresApproval`, for a field mask.
    pub const SPEC_REQUIRES_APPROVAL: rt::FieldPath = rt::FieldPath::new(
        "spec.requiresApproval",
    );

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// Definition of a tool.
    pub fn spec(mut self, spec: impl Into<types::ToolSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.description`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_REQUIRES_APPROVAL`](Self::SPEC_REQUIRES_APPROVAL); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
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
rt::request!(ToolSetsToolsUpdate => types::Tool, rt::json);

/// A request of [`ToolSetsTools::delete`], `DELETE /v1/tool_sets/{toolSetId}/tools/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ToolSetsToolsDelete = rt::Call<(), __op::ToolSetsToolsDelete>;
rt::request!(ToolSetsToolsDelete => (), rt::empty);

mod __op {
    pub enum ToolSetsToolsCreate {}
    pub enum ToolSetsToolsList {}
    pub enum ToolSetsToolsGet {}
    pub enum ToolSetsToolsUpdate {}
    pub enum ToolSetsToolsDelete {}
}
