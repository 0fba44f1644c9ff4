// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod feedback;
pub mod webhook_deliveries;
pub mod variations;
pub mod schedules;

/// Agents: the named entry points that objectives are run against.
///
/// Made by `client.agents()`.
#[derive(Debug, Clone)]
pub struct Agents {
    pub(crate) client: rt::Client,
}

impl Agents {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Feedback on the objectives of one agent, across its variations.
    pub fn feedback(&self) -> feedback::AgentsFeedback {
        feedback::AgentsFeedback::new(&self.client)
    }

    /// The log of attempts to deliver an agent's events to its webhook URL.
    pub fn webhook_deliveries(&self) -> webhook_deliveries::AgentsWebhookDeliveries {
        webhook_deliveries::AgentsWebhookDeliveries::new(&self.client)
    }

    /// Variations of an agent: prompt, model, limits, tools and memory layers.
    pub fn variations(&self) -> variations::AgentsVariations {
        variations::AgentsVariations::new(&self.client)
    }

    /// Schedules that start objectives of an agent at given times.
    pub fn schedules(&self) -> schedules::AgentsSchedules {
        schedules::AgentsSchedules::new(&self.client)
    }

    /// Create an agent
    ///
    /// Creates an agent, optionally together with its first variation.
    ///
    /// `POST /v1/agents`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     AgentSpec, AgentStatus, AgentVariationSpec, AgentVariationSpecConstraints,
    ///     AgentVariationSpecModelConfig, CreateResourceMetadata, DefaultVariation,
    ///     VariationSelectionMode,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent = client
    ///     .agents()
    ///     .create(
    ///         CreateResourceMetadata::new("order-support")
    ///             .external_id("crm-4711")
    ///             .labels([("team", "support")]),
    ///         AgentSpec::new(AgentStatus::Published, VariationSelectionMode::Weighted)
    ///             .description("Answers questions about orders and refunds.")
    ///             .input_data_schema(
    ///                 serde_json::json!({
    ///                     "properties": {"orderId": {"type": "string"}},
    ///                     "type": "object"
    ///                 }),
    ///             )
    ///             .webhook_events_url("https://hooks.example.com/cadenya"),
    ///     )
    ///     .default_variation(
    ///         DefaultVariation::new(
    ///             CreateResourceMetadata::new("careful"),
    ///             AgentVariationSpec::new()
    ///                 .constraints(
    ///                     AgentVariationSpecConstraints::new()
    ///                         .max_sub_objectives(2)
    ///                         .max_tool_calls(40),
    ///                 )
    ///                 .description("Careful tone, low temperature.")
    ///                 .model_config(
    ///                     AgentVariationSpecModelConfig::new()
    ///                         .model_id("mdl_01K5H6YHMWB6TD5K013P2FZ03D")
    ///                         .temperature(0.2),
    ///                 )
    ///                 .prompt(
    ///                     "You answer questions about orders. Look the order up before you answer.",
    ///                 )
    ///                 .weight(70),
    ///         ),
    ///     )
    ///     .await?;
    /// println!("{agent:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::AgentSpec>,
    ) -> AgentsCreate {
        let mut request = rt::Request::post(&self.client, "/v1/agents");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List agents
    ///
    /// Lists the agents of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/agents`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut agents = client
    ///     .agents()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .include_info(true)
    ///     .into_stream();
    /// while let Some(agent) = agents.next().await {
    ///     let agent = agent?;
    ///     println!("{agent:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> AgentsList {
        let mut request = rt::Request::get(&self.client, "/v1/agents");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get an agent
    ///
    /// Returns one agent by id.
    ///
    /// `GET /v1/agents/{id}`
    ///
    /// - `id`: Id of the agent.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let agent = client.agents().get("agt_01K5H9MN2JTB9D8508XCR2TXYB").await?;
    /// println!("{agent:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> AgentsGet {
        let mut request = rt::Request::get(&self.client, "/v1/agents/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update an agent
    ///
    /// Changes the metadata or spec of an agent. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/agents/{id}`
    ///
    /// - `id`: Id of the agent.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{AgentSpec, AgentStatus, VariationSelectionMode};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent = client
    ///     .agents()
    ///     .update("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .spec(AgentSpec::new(AgentStatus::Archived, VariationSelectionMode::Weighted))
    ///     .update_mask("spec.status")
    ///     .await?;
    /// println!("{agent:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> AgentsUpdate {
        let mut request = rt::Request::patch(&self.client, "/v1/agents/{id}");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete an agent
    ///
    /// Deletes an agent. To keep it but take it out of use, set its status to `AGENT_STATUS_ARCHIVED`.
    ///
    /// `DELETE /v1/agents/{id}`
    ///
    /// - `id`: Id of the agent.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client.agents().delete("agt_01K5H9MN2JTB9D8508XCR2TXYB").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> AgentsDelete {
        let mut request = rt::Request::delete(&self.client, "/v1/agents/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`Agents::create`], `POST /v1/agents`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsCreate = rt::Call<types::Agent, __op::AgentsCreate>;

impl AgentsCreate {
    /// First variation of the agent, created along with it.
    pub fn default_variation(
        mut self,
        default_variation: impl Into<types::DefaultVariation>,
    ) -> Self {
        self.0.field("defaultVariation", &default_variation.into());
        self
    }
}
rt::request!(AgentsCreate => types::Agent, rt::json);

/// A request of [`Agents::list`], `GET /v1/agents`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type AgentsList = rt::Call<rt::Page<types::Agent>, __op::AgentsList>;

impl AgentsList {
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

    /// Only agents whose name begins with this text.
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

    /// Only agents with this status.
    pub fn status(mut self, status: impl Into<types::AgentStatus>) -> Self {
        self.0.query("status", &status.into());
        self
    }

    /// Only agents that pick their variations in this way.
    pub fn variation_selection_mode(
        mut self,
        variation_selection_mode: impl Into<types::VariationSelectionMode>,
    ) -> Self {
        self.0.query("variationSelectionMode", &variation_selection_mode.into());
        self
    }
}
rt::request!(AgentsList => rt::Page<types::Agent>, rt::page);

/// A request of [`Agents::get`], `GET /v1/agents/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsGet = rt::Call<types::Agent, __op::AgentsGet>;
rt::request!(AgentsGet => types::Agent, rt::json);

/// A request of [`Agents::update`], `PATCH /v1/agents/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsUpdate = rt::Call<types::Agent, __op::AgentsUpdate>;

impl AgentsUpdate {
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

    /// `spec.status`, for a field mask.
    pub const SPEC_STATUS: rt::FieldPath = rt::FieldPath::new("spec.status");

    /// `spec.variationSelectionMode`, for a field mask.
    pub const SPEC_VARIATION_SELECTION_MODE: rt::FieldPath = rt::FieldPath::new(
        "spec.variationSelectionMode",
    );

    /// `spec.description`, for a field mask.
    pub const SPEC_DESCRIPTION: rt::FieldPath = rt::FieldPath::new("spec.description");

    /// `spec.inputDataSchema`, for a field mask.
    pub const SPEC_INPUT_DATA_SCHEMA: rt::FieldPath = rt::FieldPath::new(
        "spec.inputDataSchema",
    );

    /// `spec.webhookEventsUrl`, for a field mask.
    pub const SPEC_WEBHOOK_EVENTS_URL: rt::FieldPath = rt::FieldPath::new(
        "spec.webhookEventsUrl",
    );

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// Settings of an agent.
    pub fn spec(mut self, spec: impl Into<types::AgentSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.description`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_WEBHOOK_EVENTS_URL`](Self::SPEC_WEBHOOK_EVENTS_URL); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
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
rt::request!(AgentsUpdate => types::Agent, rt::json);

/// A request of [`Agents::delete`], `DELETE /v1/agents/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsDelete = rt::Call<(), __op::AgentsDelete>;
rt::request!(AgentsDelete => (), rt::empty);

mod __op {
    pub enum AgentsCreate {}
    pub enum AgentsList {}
    pub enum AgentsGet {}
    pub enum AgentsUpdate {}
    pub enum AgentsDelete {}
}
