// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents().variations()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Variations of an agent: prompt, model, limits, tools and memory layers.
///
/// Made by `client.agents().variations()`.
#[derive(Debug, Clone)]
pub struct AgentsVariations {
    pub(crate) client: rt::Client,
}

impl AgentsVariations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a variation
    ///
    /// Adds a variation to an agent. Tools, sub-agents and memory layers are assigned to it by calls of their own.
    ///
    /// `POST /v1/agents/{agentId}/variations`
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     AgentVariationSpec, AgentVariationSpecCompactionConfig,
    ///     AgentVariationSpecConstraints, AgentVariationSpecModelConfig,
    ///     AgentVariationSpecProgressiveDiscovery, CompactionConfigSummarizationStrategy,
    ///     CompactionConfigToolResultClearingStrategy, CreateResourceMetadata,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent_variation = client
    ///     .agents()
    ///     .variations()
    ///     .create(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         CreateResourceMetadata::new("careful").labels([("team", "support")]),
    ///         AgentVariationSpec::new()
    ///             .compaction_config(
    ///                 AgentVariationSpecCompactionConfig::new()
    ///                     .summarization(
    ///                         CompactionConfigSummarizationStrategy::new()
    ///                             .instructions("Keep order numbers and promises made."),
    ///                     )
    ///                     .tool_result_clearing(
    ///                         CompactionConfigToolResultClearingStrategy::new()
    ///                             .preserve_recent_results(5),
    ///                     )
    ///                     .trigger_threshold(0.8),
    ///             )
    ///             .constraints(
    ///                 AgentVariationSpecConstraints::new()
    ///                     .max_sub_objectives(2)
    ///                     .max_tool_calls(40),
    ///             )
    ///             .description("Careful tone, low temperature.")
    ///             .enable_episodic_memory(true)
    ///             .model_config(
    ///                 AgentVariationSpecModelConfig::new()
    ///                     .model_id("mdl_01K5H6YHMWB6TD5K013P2FZ03D")
    ///                     .temperature(0.2),
    ///             )
    ///             .progressive_discovery(
    ///                 AgentVariationSpecProgressiveDiscovery::new()
    ///                     .hints(["orders", "refunds"])
    ///                     .max_tools(12)
    ///                     .rerank_threshold(0.35),
    ///             )
    ///             .prompt(
    ///                 "You answer questions about orders. Look the order up before you answer.",
    ///             )
    ///             .weight(70),
    ///     )
    ///     .await?;
    /// println!("{agent_variation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        agent_id: impl Into<String>,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::AgentVariationSpec>,
    ) -> AgentsVariationsCreate {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/agents/{agentId}/variations",
        );
        request.path_text("agentId", agent_id.into());
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List variations
    ///
    /// Lists the variations of an agent. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/agents/{agentId}/variations`
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut agent_variations = client
    ///     .agents()
    ///     .variations()
    ///     .list("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .into_stream();
    /// while let Some(agent_variation) = agent_variations.next().await {
    ///     let agent_variation = agent_variation?;
    ///     println!("{agent_variation:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, agent_id: impl Into<String>) -> AgentsVariationsList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/variations",
        );
        request.path_text("agentId", agent_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a variation
    ///
    /// Returns one variation of an agent, with its assignments.
    ///
    /// `GET /v1/agents/{agentId}/variations/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the variation.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let agent_variation = client
    ///     .agents()
    ///     .variations()
    ///     .get("agt_01K5H9MN2JTB9D8508XCR2TXYB", "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA")
    ///     .await?;
    /// println!("{agent_variation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/variations/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a variation
    ///
    /// Changes the metadata or spec of a variation. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/agents/{agentId}/variations/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the variation.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{AgentVariationSpec, AgentVariationSpecModelConfig};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent_variation = client
    ///     .agents()
    ///     .variations()
    ///     .update("agt_01K5H9MN2JTB9D8508XCR2TXYB", "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA")
    ///     .spec(
    ///         AgentVariationSpec::new()
    ///             .model_config(
    ///                 AgentVariationSpecModelConfig::new()
    ///                     .model_id("mdl_01K5H6YHMWB6TD5K013P2FZ03D")
    ///                     .temperature(0.1),
    ///             )
    ///             .weight(30),
    ///     )
    ///     .update_mask("spec.modelConfig.temperature,spec.weight")
    ///     .await?;
    /// println!("{agent_variation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsUpdate {
        let mut request = rt::Request::patch(
            &self.client,
            "/v1/agents/{agentId}/variations/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a variation
    ///
    /// Deletes a variation of an agent.
    ///
    /// `DELETE /v1/agents/{agentId}/variations/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the variation.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .agents()
    ///     .variations()
    ///     .delete("agt_01K5H9MN2JTB9D8508XCR2TXYB", "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsDelete {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/agents/{agentId}/variations/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Assign a tool, tool set or sub-agent
    ///
    /// Lets a variation use a tool, all tools of a tool set, or another agent as a sub-agent. Give the id of exactly one of them.
    ///
    /// `POST /v1/agents/{agentId}/variations/{variationId}/assignments`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `variation_id`: Id of the variation.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let variation_assignment = client
    ///     .agents()
    ///     .variations()
    ///     .add_assignment(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA",
    ///     )
    ///     .tool_set_id("tls_01K5H56JX5CHTGA3K1DSKD610S")
    ///     .await?;
    /// println!("{variation_assignment:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_assignment(
        &self,
        agent_id: impl Into<String>,
        variation_id: impl Into<String>,
    ) -> AgentsVariationsAddAssignment {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/agents/{agentId}/variations/{variationId}/assignments",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("variationId", variation_id.into());
        request.json_body();
        rt::call(request)
    }

    /// Assign a memory layer
    ///
    /// Adds a memory layer to the variation's stack, at the given position.
    ///
    /// `POST /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `variation_id`: Id of the variation.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let response = client
    ///     .agents()
    ///     .variations()
    ///     .add_memory_layer(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA",
    ///     )
    ///     .memory_layer_id("mly_01K5HPNXCHFZW1TCPNEDW8S0MD")
    ///     .position(1)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_memory_layer(
        &self,
        agent_id: impl Into<String>,
        variation_id: impl Into<String>,
    ) -> AgentsVariationsAddMemoryLayer {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("variationId", variation_id.into());
        request.json_body();
        rt::call(request)
    }

    /// Remove an assignment
    ///
    /// Takes a tool, tool set or sub-agent away from a variation. The assigned thing itself stays.
    ///
    /// `DELETE /v1/agents/{agentId}/variations/{variationId}/assignments/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `variation_id`: Id of the variation.
    /// - `id`: Id of the assignment.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .agents()
    ///     .variations()
    ///     .remove_assignment(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA",
    ///         "vas_01K5HE2A2SGZPKY0QAA710G4B4",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_assignment(
        &self,
        agent_id: impl Into<String>,
        variation_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsRemoveAssignment {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/agents/{agentId}/variations/{variationId}/assignments/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("variationId", variation_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Remove a memory layer
    ///
    /// Takes a memory layer out of the variation's stack. The layer and its entries stay.
    ///
    /// `DELETE /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `variation_id`: Id of the variation.
    /// - `id`: Id of the memory layer assignment, not of the layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .agents()
    ///     .variations()
    ///     .remove_memory_layer(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA",
    ///         "vml_01K5HG948DESSEXEKWA20J7Z7Z",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_memory_layer(
        &self,
        agent_id: impl Into<String>,
        variation_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsRemoveMemoryLayer {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("variationId", variation_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Move a memory layer
    ///
    /// Changes the position of a memory layer in the variation's stack.
    ///
    /// `PATCH /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `variation_id`: Id of the variation.
    /// - `id`: Id of the memory layer assignment, not of the layer.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let response = client
    ///     .agents()
    ///     .variations()
    ///     .update_memory_layer(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         "var_01K5H9ZDGY8ZXH0SWHGK6T6GBA",
    ///         "vml_01K5HG948DESSEXEKWA20J7Z7Z",
    ///     )
    ///     .position(2)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_memory_layer(
        &self,
        agent_id: impl Into<String>,
        variation_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsVariationsUpdateMemoryLayer {
        let mut request = rt::Request::patch(
            &self.client,
            "/v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("variationId", variation_id.into());
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`AgentsVariations::create`], `POST /v1/agents/{agentId}/variations`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsCreate = rt::Call<
    types::AgentVariation,
    __op::AgentsVariationsCreate,
>;
rt::request!(AgentsVariationsCreate => types::AgentVariation, rt::json);

/// A request of [`AgentsVariations::list`], `GET /v1/agents/{agentId}/variations`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type AgentsVariationsList = rt::Call<
    rt::Page<types::AgentVariation>,
    __op::AgentsVariationsList,
>;

impl AgentsVariationsList {
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

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }
}
rt::request!(AgentsVariationsList => rt::Page<types::AgentVariation>, rt::page);

/// A request of [`AgentsVariations::get`], `GET /v1/agents/{agentId}/variations/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsGet = rt::Call<
    types::AgentVariation,
    __op::AgentsVariationsGet,
>;
rt::request!(AgentsVariationsGet => types::AgentVariation, rt::json);

/// A request of [`AgentsVariations::update`], `PATCH /v1/agents/{agentId}/variations/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsUpdate = rt::Call<
    types::AgentVariation,
    __op::AgentsVariationsUpdate,
>;

impl AgentsVariationsUpdate {
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

    /// `spec.compactionConfig`, for a field mask.
    pub const SPEC_COMPACTION_CONFIG: rt::FieldPath = rt::FieldPath::new(
        "spec.compactionConfig",
    );

    /// `spec.constraints`, for a field mask.
    pub const SPEC_CONSTRAINTS: rt::FieldPath = rt::FieldPath::new("spec.constraints");

    /// `spec.description`, for a field mask.
    pub const SPEC_DESCRIPTION: rt::FieldPath = rt::FieldPath::new("spec.description");

    /// `spec.enableEpisodicMemory`, for a field mask.
    pub const SPEC_ENABLE_EPISODIC_MEMORY: rt::FieldPath = rt::FieldPath::new(
        "spec.enableEpisodicMemory",
    );

    /// `spec.episodicMemoryTtl`, for a field mask.
    pub const SPEC_EPISODIC_MEMORY_TTL: rt::FieldPath = rt::FieldPath::new(
        "spec.episodicMemoryTtl",
    );

    /// `spec.modelConfig`, for a field mask.
    pub const SPEC_MODEL_CONFIG: rt::FieldPath = rt::FieldPath::new("spec.modelConfig");

    /// `spec.progressiveDiscovery`, for a field mask.
    pub const SPEC_PROGRESSIVE_DISCOVERY: rt::FieldPath = rt::FieldPath::new(
        "spec.progressiveDiscovery",
    );

    /// `spec.prompt`, for a field mask.
    pub const SPEC_PROMPT: rt::FieldPath = rt::FieldPath::new("spec.prompt");

    /// `spec.weight`, for a field mask.
    pub const SPEC_WEIGHT: rt::FieldPath = rt::FieldPath::new("spec.weight");

    /// `spec.compactionConfig.summarization`, for a field mask.
    pub const SPEC_COMPACTION_CONFIG_SUMMARIZATION: rt::FieldPath = rt::FieldPath::new(
        "spec.compactionConfig.summarization",
    );

    /// `spec.compactionConfig.toolResultClearing`, for a field mask.
    pub const SPEC_COMPACTION_CONFIG_TOOL_RESULT_CLEARING: rt::FieldPath = rt::FieldPath::new(
        "spec.compactionConfig.toolResultClearing",
    );

    /// `spec.compactionConfig.triggerThreshold`, for a field mask.
    pub const SPEC_COMPACTION_CONFIG_TRIGGER_THRESHOLD: rt::FieldPath = rt::FieldPath::new(
        "spec.compactionConfig.triggerThreshold",
    );

    /// `spec.constraints.maxSubObjectives`, for a field mask.
    pub const SPEC_CONSTRAINTS_MAX_SUB_OBJECTIVES: rt::FieldPath = rt::FieldPath::new(
        "spec.constraints.maxSubObjectives",
    );

    /// `spec.constraints.maxToolCalls`, for a field mask.
    pub const SPEC_CONSTRAINTS_MAX_TOOL_CALLS: rt::FieldPath = rt::FieldPath::new(
        "spec.constraints.maxToolCalls",
    );

    /// `spec.modelConfig.modelId`, for a field mask.
    pub const SPEC_MODEL_CONFIG_MODEL_ID: rt::FieldPath = rt::FieldPath::new(
        "spec.modelConfig.modelId",
    );

    /// `spec.modelConfig.temperature`, for a field mask.
    pub const SPEC_MODEL_CONFIG_TEMPERATURE: rt::FieldPath = rt::FieldPath::new(
        "spec.modelConfig.temperature",
    );

    /// `spec.progressiveDiscovery.hints`, for a field mask.
    pub const SPEC_PROGRESSIVE_DISCOVERY_HINTS: rt::FieldPath = rt::FieldPath::new(
        "spec.progressiveDiscovery.hints",
    );

    /// `spec.progressiveDiscovery.maxTools`, for a field mask.
    pub const SPEC_PROGRESSIVE_DISCOVERY_MAX_TOOLS: rt::FieldPath = rt::FieldPath::new(
        "spec.progressiveDiscovery.maxTools",
    );

    /// `spec.progressiveDiscovery.rerankThreshold`, for a field mask.
    pub const SPEC_PROGRESSIVE_DISCOVERY_RERANK_THRESHOLD: rt::FieldPath = rt::FieldPath::new(
        "spec.progressiveDiscovery.rerankThreshold",
    );

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// Settings of a variation.
    pub fn spec(mut self, spec: impl Into<types::AgentVariationSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.description`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_PROGRESSIVE_DISCOVERY_RERANK_THRESHOLD`](Self::SPEC_PROGRESSIVE_DISCOVERY_RERANK_THRESHOLD); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
    pub fn update_mask(mut self, update_mask: impl Into<rt::FieldMask>) -> Self {
        self.0.field("updateMask", &update_mask.into());
        self
    }

    /// Makes `updateMask` from what this request sets in its body, before or after this call.
    ///
    /// Objects are named part by part; lists, maps and what is null are named as a whole.
    /// A mask given by [`update_mask`](Self::update_mask) takes precedence.
    pub fn update_mask_from_body(mut self) -> Self {
        self.0
            .mask_from_fields(
                "updateMask",
                &[
                    "metadata",
                    "spec",
                    "spec.compactionConfig",
                    "spec.constraints",
                    "spec.modelConfig",
                    "spec.progressiveDiscovery",
                    "spec.compactionConfig.summarization",
                    "spec.compactionConfig.toolResultClearing",
                ],
            );
        self
    }
}
rt::request!(AgentsVariationsUpdate => types::AgentVariation, rt::json);

/// A request of [`AgentsVariations::delete`], `DELETE /v1/agents/{agentId}/variations/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsDelete = rt::Call<(), __op::AgentsVariationsDelete>;
rt::request!(AgentsVariationsDelete => (), rt::empty);

/// A request of [`AgentsVariations::add_assignment`], `POST /v1/agents/{agentId}/variations/{variationId}/assignments`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsAddAssignment = rt::Call<
    types::VariationAssignment,
    __op::AgentsVariationsAddAssignment,
>;

impl AgentsVariationsAddAssignment {
    /// Agent that the variation may call as a sub-agent.
    pub fn sub_agent_id(mut self, sub_agent_id: impl Into<String>) -> Self {
        self.0.field("subAgentId", &sub_agent_id.into());
        self
    }

    /// Single tool to assign.
    pub fn tool_id(mut self, tool_id: impl Into<String>) -> Self {
        self.0.field("toolId", &tool_id.into());
        self
    }

    /// Tool set of which all tools are assigned.
    pub fn tool_set_id(mut self, tool_set_id: impl Into<String>) -> Self {
        self.0.field("toolSetId", &tool_set_id.into());
        self
    }
}
rt::request!(AgentsVariationsAddAssignment => types::VariationAssignment, rt::json);

/// A request of [`AgentsVariations::add_memory_layer`], `POST /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsAddMemoryLayer = rt::Call<
    types::VariationMemoryLayerAssignment,
    __op::AgentsVariationsAddMemoryLayer,
>;

impl AgentsVariationsAddMemoryLayer {
    /// Memory layer to assign.
    pub fn memory_layer_id(mut self, memory_layer_id: impl Into<String>) -> Self {
        self.0.field("memoryLayerId", &memory_layer_id.into());
        self
    }

    /// Place of the layer in the variation's stack.
    pub fn position(mut self, position: i64) -> Self {
        self.0.field("position", &position);
        self
    }
}
rt::request!(AgentsVariationsAddMemoryLayer => types::VariationMemoryLayerAssignment, rt::json);

/// A request of [`AgentsVariations::remove_assignment`], `DELETE /v1/agents/{agentId}/variations/{variationId}/assignments/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsRemoveAssignment = rt::Call<
    (),
    __op::AgentsVariationsRemoveAssignment,
>;
rt::request!(AgentsVariationsRemoveAssignment => (), rt::empty);

/// A request of [`AgentsVariations::remove_memory_layer`], `DELETE /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsRemoveMemoryLayer = rt::Call<
    (),
    __op::AgentsVariationsRemoveMemoryLayer,
>;
rt::request!(AgentsVariationsRemoveMemoryLayer => (), rt::empty);

/// A request of [`AgentsVariations::update_memory_layer`], `PATCH /v1/agents/{agentId}/variations/{variationId}/memory_layer_assignments/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsVariationsUpdateMemoryLayer = rt::Call<
    types::VariationMemoryLayerAssignment,
    __op::AgentsVariationsUpdateMemoryLayer,
>;

impl AgentsVariationsUpdateMemoryLayer {
    /// New place of the layer in the variation's stack.
    pub fn position(mut self, position: i64) -> Self {
        self.0.field("position", &position);
        self
    }
}
rt::request!(AgentsVariationsUpdateMemoryLayer => types::VariationMemoryLayerAssignment, rt::json);

mod __op {
    pub enum AgentsVariationsCreate {}
    pub enum AgentsVariationsList {}
    pub enum AgentsVariationsGet {}
    pub enum AgentsVariationsUpdate {}
    pub enum AgentsVariationsDelete {}
    pub enum AgentsVariationsAddAssignment {}
    pub enum AgentsVariationsAddMemoryLayer {}
    pub enum AgentsVariationsRemoveAssignment {}
    pub enum AgentsVariationsRemoveMemoryLayer {}
    pub enum AgentsVariationsUpdateMemoryLayer {}
}
