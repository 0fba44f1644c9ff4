// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents().schedules()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Schedules that start objectives of an agent at given times.
///
/// Made by `client.agents().schedules()`.
#[derive(Debug, Clone)]
pub struct AgentsSchedules {
    pub(crate) client: rt::Client,
}

impl AgentsSchedules {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create a schedule
    ///
    /// Creates a schedule that starts an objective of the agent each time it fires.
    ///
    /// `POST /v1/agents/{agentId}/schedules`
    ///
    /// - `agent_id`: Id of the agent.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     AgentScheduleSpec, AgentScheduleSpecSchedule, AgentScheduleStatus,
    ///     CreateResourceMetadata, OverlapPolicy, ScheduleCalendar, ScheduleRange,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent_schedule = client
    ///     .agents()
    ///     .schedules()
    ///     .create(
    ///         "agt_01K5H9MN2JTB9D8508XCR2TXYB",
    ///         CreateResourceMetadata::new("weekday-report").labels([("team", "support")]),
    ///         AgentScheduleSpec::new(
    ///                 "Write the report on open orders.",
    ///                 AgentScheduleSpecSchedule::new()
    ///                     .calendars([
    ///                         ScheduleCalendar::new()
    ///                             .comment("Weekdays at 7:30")
    ///                             .day_of_week([ScheduleRange::new().end(5).start(1)])
    ///                             .hour([ScheduleRange::new().start(7)])
    ///                             .minute([ScheduleRange::new().start(30)]),
    ///                     ])
    ///                     .timezone("Europe/Berlin"),
    ///             )
    ///             .data(serde_json::json!({"region": "eu"}))
    ///             .overlap_policy(OverlapPolicy::Skip)
    ///             .status(AgentScheduleStatus::Active)
    ///             .variation_id("var_01K5H9ZDGY8ZXH0SWHGK6T6GBA"),
    ///     )
    ///     .await?;
    /// println!("{agent_schedule:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        agent_id: impl Into<String>,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::AgentScheduleSpec>,
    ) -> AgentsSchedulesCreate {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/agents/{agentId}/schedules",
        );
        request.path_text("agentId", agent_id.into());
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// List schedules
    ///
    /// Lists the schedules of an agent. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/agents/{agentId}/schedules`
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
    /// let mut agent_schedules = client
    ///     .agents()
    ///     .schedules()
    ///     .list("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .into_stream();
    /// while let Some(agent_schedule) = agent_schedules.next().await {
    ///     let agent_schedule = agent_schedule?;
    ///     println!("{agent_schedule:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, agent_id: impl Into<String>) -> AgentsSchedulesList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/schedules",
        );
        request.path_text("agentId", agent_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get a schedule
    ///
    /// Returns one schedule of an agent, with its last and next firing.
    ///
    /// `GET /v1/agents/{agentId}/schedules/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the schedule.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let agent_schedule = client
    ///     .agents()
    ///     .schedules()
    ///     .get("agt_01K5H9MN2JTB9D8508XCR2TXYB", "sch_01K5HS118FPZ25X9DM5E48V9PE")
    ///     .await?;
    /// println!("{agent_schedule:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsSchedulesGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/schedules/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// Update a schedule
    ///
    /// Changes the metadata or spec of a schedule. With `updateMask`, only the masked fields change. A masked field that is absent from the body is cleared.
    ///
    /// `PATCH /v1/agents/{agentId}/schedules/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the schedule.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{
    ///     AgentScheduleSpec, AgentScheduleSpecSchedule, AgentScheduleStatus, ScheduleInterval,
    /// };
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let agent_schedule = client
    ///     .agents()
    ///     .schedules()
    ///     .update("agt_01K5H9MN2JTB9D8508XCR2TXYB", "sch_01K5HS118FPZ25X9DM5E48V9PE")
    ///     .spec(
    ///         AgentScheduleSpec::new(
    ///                 "Write the report on open orders.",
    ///                 AgentScheduleSpecSchedule::new()
    ///                     .intervals([
    ///                         ScheduleInterval::new().every("3600s").offset("300s"),
    ///                     ])
    ///                     .timezone("Europe/Berlin"),
    ///             )
    ///             .status(AgentScheduleStatus::Paused),
    ///     )
    ///     .update_mask("spec.schedule,spec.status")
    ///     .await?;
    /// println!("{agent_schedule:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsSchedulesUpdate {
        let mut request = rt::Request::patch(
            &self.client,
            "/v1/agents/{agentId}/schedules/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }

    /// Delete a schedule
    ///
    /// Deletes a schedule. Objectives that it has already started are not affected.
    ///
    /// `DELETE /v1/agents/{agentId}/schedules/{id}`
    ///
    /// - `agent_id`: Id of the agent.
    /// - `id`: Id of the schedule.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// client
    ///     .agents()
    ///     .schedules()
    ///     .delete("agt_01K5H9MN2JTB9D8508XCR2TXYB", "sch_01K5HS118FPZ25X9DM5E48V9PE")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        agent_id: impl Into<String>,
        id: impl Into<String>,
    ) -> AgentsSchedulesDelete {
        let mut request = rt::Request::delete(
            &self.client,
            "/v1/agents/{agentId}/schedules/{id}",
        );
        request.path_text("agentId", agent_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`AgentsSchedules::create`], `POST /v1/agents/{agentId}/schedules`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsSchedulesCreate = rt::Call<
    types::AgentSchedule,
    __op::AgentsSchedulesCreate,
>;
rt::request!(AgentsSchedulesCreate => types::AgentSchedule, rt::json);

/// A request of [`AgentsSchedules::list`], `GET /v1/agents/{agentId}/schedules`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type AgentsSchedulesList = rt::Call<
    rt::Page<types::AgentSchedule>,
    __op::AgentsSchedulesList,
>;

impl AgentsSchedulesList {
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
rt::request!(AgentsSchedulesList => rt::Page<types::AgentSchedule>, rt::page);

/// A request of [`AgentsSchedules::get`], `GET /v1/agents/{agentId}/schedules/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsSchedulesGet = rt::Call<types::AgentSchedule, __op::AgentsSchedulesGet>;
rt::request!(AgentsSchedulesGet => types::AgentSchedule, rt::json);

/// A request of [`AgentsSchedules::update`], `PATCH /v1/agents/{agentId}/schedules/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AgentsSchedulesUpdate = rt::Call<
    types::AgentSchedule,
    __op::AgentsSchedulesUpdate,
>;

impl AgentsSchedulesUpdate {
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

    /// `spec.initialMessage`, for a field mask.
    pub const SPEC_INITIAL_MESSAGE: rt::FieldPath = rt::FieldPath::new(
        "spec.initialMessage",
    );

    /// `spec.schedule`, for a field mask.
    pub const SPEC_SCHEDULE: rt::FieldPath = rt::FieldPath::new("spec.schedule");

    /// `spec.data`, for a field mask.
    pub const SPEC_DATA: rt::FieldPath = rt::FieldPath::new("spec.data");

    /// `spec.overlapPolicy`, for a field mask.
    pub const SPEC_OVERLAP_POLICY: rt::FieldPath = rt::FieldPath::new(
        "spec.overlapPolicy",
    );

    /// `spec.status`, for a field mask.
    pub const SPEC_STATUS: rt::FieldPath = rt::FieldPath::new("spec.status");

    /// `spec.variationId`, for a field mask.
    pub const SPEC_VARIATION_ID: rt::FieldPath = rt::FieldPath::new("spec.variationId");

    /// `spec.schedule.calendars`, for a field mask.
    pub const SPEC_SCHEDULE_CALENDARS: rt::FieldPath = rt::FieldPath::new(
        "spec.schedule.calendars",
    );

    /// `spec.schedule.intervals`, for a field mask.
    pub const SPEC_SCHEDULE_INTERVALS: rt::FieldPath = rt::FieldPath::new(
        "spec.schedule.intervals",
    );

    /// `spec.schedule.timezone`, for a field mask.
    pub const SPEC_SCHEDULE_TIMEZONE: rt::FieldPath = rt::FieldPath::new(
        "spec.schedule.timezone",
    );

    /// New metadata for a resource.
    pub fn metadata(
        mut self,
        metadata: impl Into<types::UpdateResourceMetadata>,
    ) -> Self {
        self.0.field("metadata", &metadata.into());
        self
    }

    /// When a schedule fires, and what the objective is started with.
    pub fn spec(mut self, spec: impl Into<types::AgentScheduleSpec>) -> Self {
        self.0.field("spec", &spec.into());
        self
    }

    /// Paths of the fields to change, separated by commas, such as `metadata.name,spec.status`. A masked field that is absent from the body is cleared.
    ///
    /// The paths are constants of this type, such as [`SPEC_SCHEDULE_TIMEZONE`](Self::SPEC_SCHEDULE_TIMEZONE); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
    pub fn update_mask(mut self, update_mask: impl Into<rt::FieldMask>) -> Self {
        self.0.field("updateMask", &update_mask.into());
        self
    }

    /// Makes `updateMask` from what this request sets in its body, before or after this call.
    ///
    /// Objects are named part by part; lists, maps and what is null are named as a whole.
    /// A mask given by [`update_mask`](Self::update_mask) takes precedence.
    pub fn update_mask_from_body(mut self) -> Self {
        self.0.mask_from_fields("updateMask", &["metadata", "spec", "spec.schedule"]);
        self
    }
}
rt::request!(AgentsSchedulesUpdate => types::AgentSchedule, rt::json);

/// A request of [`AgentsSchedules::delete`], `DELETE /v1/agents/{agentId}/schedules/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AgentsSchedulesDelete = rt::Call<(), __op::AgentsSchedulesDelete>;
rt::request!(AgentsSchedulesDelete => (), rt::empty);

mod __op {
    pub enum AgentsSchedulesCreate {}
    pub enum AgentsSchedulesList {}
    pub enum AgentsSchedulesGet {}
    pub enum AgentsSchedulesUpdate {}
    pub enum AgentsSchedulesDelete {}
}
