// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives().tool_calls()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Tool calls of an objective, and the approval of those that wait for it.
///
/// Made by `client.objectives().tool_calls()`.
#[derive(Debug, Clone)]
pub struct ObjectivesToolCalls {
    pub(crate) client: rt::Client,
}

impl ObjectivesToolCalls {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List tool calls
    ///
    /// Lists the tool calls of an objective with their approval and execution status. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/tool_calls`
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
    /// let mut objective_tool_calls = client
    ///     .objectives()
    ///     .tool_calls()
    ///     .list("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_tool_call) = objective_tool_calls.next().await {
    ///     let objective_tool_call = objective_tool_call?;
    ///     println!("{objective_tool_call:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, objective_id: impl Into<String>) -> ObjectivesToolCallsList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/tool_calls",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Approve a tool call
    ///
    /// Approves a tool call that waits for approval, so that it is executed. The body is an empty object. Do not repeat this call automatically: the decision on a tool call is made once.
    ///
    /// `PUT /v1/objectives/{objectiveId}/tool_calls/{toolCallId}/approve`
    ///
    /// - `objective_id`: Id of the objective.
    /// - `tool_call_id`: Id of the tool call.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let objective_tool_call = client
    ///     .objectives()
    ///     .tool_calls()
    ///     .approve("obj_01K5HVJ0DVSF5G62F91GSDWQ7N", "tcl_01K5HM7HYC82YR48PV0F9NEVFD")
    ///     .await?;
    /// println!("{objective_tool_call:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn approve(
        &self,
        objective_id: impl Into<String>,
        tool_call_id: impl Into<String>,
    ) -> ObjectivesToolCallsApprove {
        let mut request = rt::Request::put(
            &self.client,
            "/v1/objectives/{objectiveId}/tool_calls/{toolCallId}/approve",
        );
        request.path_text("objectiveId", objective_id.into());
        request.path_text("toolCallId", tool_call_id.into());
        request.json_body();
        request.not_repeatable();
        rt::call(request)
    }

    /// Deny a tool call
    ///
    /// Denies a tool call that waits for approval; it is not executed, and the agent is told the memo. Do not repeat this call automatically: the decision on a tool call is made once.
    ///
    /// `PUT /v1/objectives/{objectiveId}/tool_calls/{toolCallId}/deny`
    ///
    /// - `objective_id`: Id of the objective.
    /// - `tool_call_id`: Id of the tool call.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let objective_tool_call = client
    ///     .objectives()
    ///     .tool_calls()
    ///     .deny("obj_01K5HVJ0DVSF5G62F91GSDWQ7N", "tcl_01K5HM7HYC82YR48PV0F9NEVFD")
    ///     .memo("Refunds above 100 EUR are made by hand.")
    ///     .await?;
    /// println!("{objective_tool_call:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn deny(
        &self,
        objective_id: impl Into<String>,
        tool_call_id: impl Into<String>,
    ) -> ObjectivesToolCallsDeny {
        let mut request = rt::Request::put(
            &self.client,
            "/v1/objectives/{objectiveId}/tool_calls/{toolCallId}/deny",
        );
        request.path_text("objectiveId", objective_id.into());
        request.path_text("toolCallId", tool_call_id.into());
        request.json_body();
        request.not_repeatable();
        rt::call(request)
    }
}

/// A request of [`ObjectivesToolCalls::list`], `GET /v1/objectives/{objectiveId}/tool_calls`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesToolCallsList = rt::Call<
    rt::Page<types::ObjectiveToolCall>,
    __op::ObjectivesToolCallsList,
>;

impl ObjectivesToolCallsList {
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

    /// Only tool calls with this approval status.
    pub fn status(mut self, status: impl Into<types::ToolCallStatus>) -> Self {
        self.0.query("status", &status.into());
        self
    }
}
rt::request!(ObjectivesToolCallsList => rt::Page<types::ObjectiveToolCall>, rt::page);

/// A request of [`ObjectivesToolCalls::approve`], `PUT /v1/objectives/{objectiveId}/tool_calls/{toolCallId}/approve`.
///
/// `.await` it.
pub type ObjectivesToolCallsApprove = rt::Call<
    types::ObjectiveToolCall,
    __op::ObjectivesToolCallsApprove,
>;

impl ObjectivesToolCallsApprove {
    /// Replaces the whole body, and with it what other setters have set.
    pub fn body(mut self, body: impl Into<::serde_json::Value>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(ObjectivesToolCallsApprove => types::ObjectiveToolCall, rt::json);

/// A request of [`ObjectivesToolCalls::deny`], `PUT /v1/objectives/{objectiveId}/tool_calls/{toolCallId}/deny`.
///
/// Set what is optional, then `.await` it.
pub type ObjectivesToolCallsDeny = rt::Call<
    types::ObjectiveToolCall,
    __op::ObjectivesToolCallsDeny,
>;

impl ObjectivesToolCallsDeny {
    /// Reason for the denial, told to the agent.
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.0.field("memo", &memo.into());
        self
    }
}
rt::request!(ObjectivesToolCallsDeny => types::ObjectiveToolCall, rt::json);

mod __op {
    pub enum ObjectivesToolCallsList {}
    pub enum ObjectivesToolCallsApprove {}
    pub enum ObjectivesToolCallsDeny {}
}
