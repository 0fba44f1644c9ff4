// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod tools;
pub mod tool_calls;
pub mod tasks;
pub mod feedback;

/// Objectives: single runs of an agent, with their events and context windows.
///
/// Made by `client.objectives()`.
#[derive(Debug, Clone)]
pub struct Objectives {
    pub(crate) client: rt::Client,
}

impl Objectives {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The tools an objective can call.
    pub fn tools(&self) -> tools::ObjectivesTools {
        tools::ObjectivesTools::new(&self.client)
    }

    /// Tool calls of an objective, and the approval of those that wait for it.
    pub fn tool_calls(&self) -> tool_calls::ObjectivesToolCalls {
        tool_calls::ObjectivesToolCalls::new(&self.client)
    }

    /// The task list that an agent keeps while it works on an objective.
    pub fn tasks(&self) -> tasks::ObjectivesTasks {
        tasks::ObjectivesTasks::new(&self.client)
    }

    /// Feedback on a single objective.
    pub fn feedback(&self) -> feedback::ObjectivesFeedback {
        feedback::ObjectivesFeedback::new(&self.client)
    }

    /// Start an objective
    ///
    /// Starts a run of an agent. Without `variationId`, the agent picks one of its variations by its selection mode. The call answers at once; follow the run by its events or by webhook.
    ///
    /// `POST /v1/objectives`
    ///
    /// - `agent_id`: Agent to run.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     CreateOperationMetadata, MemoryReference, ObjectiveDataInput, ObjectiveDataSecret,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let objective = client
    ///     .objectives()
    ///     .create(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         ObjectiveDataInput::new()
    ///             .data(serde_json::json!({"orderId": "A-1009"}))
    ///             .initial_message("Where is my order?")
    ///             .memory_stack([
    ///                 MemoryReference::new()
    ///                     .memory_layer_id("mly_01K5HPNXCHFZW1TCPNEDW8S0MD"),
    ///             ])
    ///             .secrets([
    ///                 ObjectiveDataSecret::new().name("SHOP_TOKEN").value("example-value"),
    ///             ]),
    ///         CreateOperationMetadata::new()
    ///             .external_id("ticket-88")
    ///             .labels([("team", "support")]),
    ///     )
    ///     .variation_id("var_01K5H9ZDGY8ZXH0SWHGK6T6GBA")
    ///     .await?;
    /// println!("{objective:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        agent_id: impl Into<String>,
        data: impl Into<types::ObjectiveDataInput>,
        metadata: impl Into<types::CreateOperationMetadata>,
    ) -> ObjectivesCreate {
        let mut request = rt::Request::post(&self.client, "/v1/objectives");
        request.field("agentId", &agent_id.into());
        request.field("data", &data.into());
        request.field("metadata", &metadata.into());
        request.json_body();
        rt::call(request)
    }

    /// List objectives
    ///
    /// Lists the objectives of the workspace, optionally of one agent, schedule, parent or state. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut objectives = client
    ///     .objectives()
    ///     .list()
    ///     .agent_id("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .agent_schedule_id("sch_01K5HS118FPZ25X9DM5E48V9PE")
    ///     .into_stream();
    /// while let Some(objective) = objectives.next().await {
    ///     let objective = objective?;
    ///     println!("{objective:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ObjectivesList {
        let mut request = rt::Request::get(&self.client, "/v1/objectives");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get an objective
    ///
    /// Returns one objective with its state and its latest context windows.
    ///
    /// `GET /v1/objectives/{id}`
    ///
    /// - `id`: Id of the objective.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let objective = client.objectives().get("obj_01K5HVJ0DVSF5G62F91GSDWQ7N").await?;
    /// println!("{objective:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ObjectivesGet {
        let mut request = rt::Request::get(&self.client, "/v1/objectives/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Cancel an objective
    ///
    /// Stops a pending or running objective and returns it.
    ///
    /// `POST /v1/objectives/{objectiveId}/cancel`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let objective = client
    ///     .objectives()
    ///     .cancel("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .reason("The customer closed the ticket.")
    ///     .await?;
    /// println!("{objective:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(&self, objective_id: impl Into<String>) -> ObjectivesCancel {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/objectives/{objectiveId}/cancel",
        );
        request.path_text("objectiveId", objective_id.into());
        request.json_body();
        rt::call(request)
    }

    /// Compact the context of an objective
    ///
    /// Shortens the conversation of an objective by the given strategies and continues in a new context window, which is returned.
    ///
    /// `POST /v1/objectives/{objectiveId}/compact`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     AgentVariationSpecCompactionConfig, CompactionConfigSummarizationStrategy,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let response = client
    ///     .objectives()
    ///     .compact("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .compaction_config(
    ///         AgentVariationSpecCompactionConfig::new()
    ///             .summarization(
    ///                 CompactionConfigSummarizationStrategy::new()
    ///                     .instructions("Keep order numbers and promises made."),
    ///             ),
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn compact(&self, objective_id: impl Into<String>) -> ObjectivesCompact {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/objectives/{objectiveId}/compact",
        );
        request.path_text("objectiveId", objective_id.into());
        request.json_body();
        rt::call(request)
    }

    /// Continue an objective
    ///
    /// Sends another user message to an objective and returns the event that records it.
    ///
    /// `POST /v1/objectives/{objectiveId}/continue`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let response = client
    ///     .objectives()
    ///     .r#continue("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .enqueue(true)
    ///     .message("Please send it to the new address.")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#continue(&self, objective_id: impl Into<String>) -> ObjectivesContinue {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/objectives/{objectiveId}/continue",
        );
        request.path_text("objectiveId", objective_id.into());
        request.json_body();
        rt::call(request)
    }

    /// List context windows
    ///
    /// Lists the context windows of an objective, each with its token counts. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/context_windows`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut objective_context_windows = client
    ///     .objectives()
    ///     .list_context_windows("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_context_window) = objective_context_windows.next().await {
    ///     let objective_context_window = objective_context_window?;
    ///     println!("{objective_context_window:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_context_windows(
        &self,
        objective_id: impl Into<String>,
    ) -> ObjectivesListContextWindows {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/context_windows",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// List events of an objective
    ///
    /// Lists what happened in an objective: messages, tool calls, approvals, errors. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/events`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut objective_events = client
    ///     .objectives()
    ///     .list_events("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_event) = objective_events.next().await {
    ///     let objective_event = objective_event?;
    ///     println!("{objective_event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self, objective_id: impl Into<String>) -> ObjectivesListEvents {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/events",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`Objectives::create`], `POST /v1/objectives`.
///
/// Set what is optional, then `.await` it.
pub type ObjectivesCreate = rt::Call<types::Objective, __op::ObjectivesCreate>;

impl ObjectivesCreate {
    /// Variation to run. Left out, the agent picks one by its selection mode.
    pub fn variation_id(mut self, variation_id: impl Into<String>) -> Self {
        self.0.field("variationId", &variation_id.into());
        self
    }
}
rt::request!(ObjectivesCreate => types::Objective, rt::json);

/// A request of [`Objectives::list`], `GET /v1/objectives`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesList = rt::Call<rt::Page<types::Objective>, __op::ObjectivesList>;

impl ObjectivesList {
    /// Only objectives of this agent.
    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.0.query("agentId", &agent_id.into());
        self
    }

    /// Only objectives started by this schedule.
    pub fn agent_schedule_id(mut self, agent_schedule_id: impl Into<String>) -> Self {
        self.0.query("agentScheduleId", &agent_schedule_id.into());
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

    /// Only sub-objectives of this objective.
    pub fn parent_objective_id(
        mut self,
        parent_objective_id: impl Into<String>,
    ) -> Self {
        self.0.query("parentObjectiveId", &parent_objective_id.into());
        self
    }

    /// Only objectives created by this profile.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        self.0.query("profileId", &profile_id.into());
        self
    }

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }

    /// Only objectives in this state.
    pub fn state(mut self, state: impl Into<types::ObjectiveState>) -> Self {
        self.0.query("state", &state.into());
        self
    }
}
rt::request!(ObjectivesList => rt::Page<types::Objective>, rt::page);

/// A request of [`Objectives::get`], `GET /v1/objectives/{id}`.
///
/// `.await` it.
pub type ObjectivesGet = rt::Call<types::Objective, __op::ObjectivesGet>;
rt::request!(ObjectivesGet => types::Objective, rt::json);

/// A request of [`Objectives::cancel`], `POST /v1/objectives/{objectiveId}/cancel`.
///
/// Set what is optional, then `.await` it.
pub type ObjectivesCancel = rt::Call<types::Objective, __op::ObjectivesCancel>;

impl ObjectivesCancel {
    /// Why the objective is cancelled; kept with the event.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.0.field("reason", &reason.into());
        self
    }
}
rt::request!(ObjectivesCancel => types::Objective, rt::json);

/// A request of [`Objectives::compact`], `POST /v1/objectives/{objectiveId}/compact`.
///
/// Set what is optional, then `.await` it.
pub type ObjectivesCompact = rt::Call<
    types::ObjectiveCompactResponse,
    __op::ObjectivesCompact,
>;

impl ObjectivesCompact {
    /// Strategies for this compaction, in place of the variation's own.
    pub fn compaction_config(
        mut self,
        compaction_config: impl Into<types::AgentVariationSpecCompactionConfig>,
    ) -> Self {
        self.0.field("compactionConfig", &compaction_config.into());
        self
    }
}
rt::request!(ObjectivesCompact => types::ObjectiveCompactResponse, rt::json);

/// A request of [`Objectives::continue`], `POST /v1/objectives/{objectiveId}/continue`.
///
/// Set what is optional, then `.await` it.
pub type ObjectivesContinue = rt::Call<
    types::ObjectiveContinueResponse,
    __op::ObjectivesContinue,
>;

impl ObjectivesContinue {
    /// Whether the message waits its turn when the objective is busy.
    pub fn enqueue(mut self, enqueue: bool) -> Self {
        self.0.field("enqueue", &enqueue);
        self
    }

    /// Message to the agent.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.field("message", &message.into());
        self
    }

    /// Secrets for the rest of the run, added to those that the objective was started with.
    pub fn secrets(
        mut self,
        secrets: impl IntoIterator<Item = impl rt::IntoValue<types::ObjectiveDataSecret>>,
    ) -> Self {
        self.0
            .field("secrets", &rt::list_of::<types::ObjectiveDataSecret, _, _>(secrets));
        self
    }
}
rt::request!(ObjectivesContinue => types::ObjectiveContinueResponse, rt::json);

/// A request of [`Objectives::list_context_windows`], `GET /v1/objectives/{objectiveId}/context_windows`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesListContextWindows = rt::Call<
    rt::Page<types::ObjectiveContextWindow>,
    __op::ObjectivesListContextWindows,
>;

impl ObjectivesListContextWindows {
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
}
rt::request!(ObjectivesListContextWindows => rt::Page<types::ObjectiveContextWindow>, rt::page);

/// A request of [`Objectives::list_events`], `GET /v1/objectives/{objectiveId}/events`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesListEvents = rt::Call<
    rt::Page<types::ObjectiveEvent>,
    __op::ObjectivesListEvents,
>;

impl ObjectivesListEvents {
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

    /// Only events of this context window.
    pub fn window_id(mut self, window_id: impl Into<String>) -> Self {
        self.0.query("windowId", &window_id.into());
        self
    }
}
rt::request!(ObjectivesListEvents => rt::Page<types::ObjectiveEvent>, rt::page);

mod __op {
    pub enum ObjectivesCreate {}
    pub enum ObjectivesList {}
    pub enum ObjectivesGet {}
    pub enum ObjectivesCancel {}
    pub enum ObjectivesCompact {}
    pub enum ObjectivesContinue {}
    pub enum ObjectivesListContextWindows {}
    pub enum ObjectivesListEvents {}
}
