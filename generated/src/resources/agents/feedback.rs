// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents().feedback()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Feedback on the objectives of one agent, across its variations.
///
/// Made by `client.agents().feedback()`.
#[derive(Debug, Clone)]
pub struct AgentsFeedback {
    pub(crate) client: rt::Client,
}

impl AgentsFeedback {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List feedback on an agent
    ///
    /// Lists the feedback given on the agent's objectives, for all of its variations or for one. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/agents/{agentId}/feedback`
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
    /// let mut objective_feedbacks = client
    ///     .agents()
    ///     .feedback()
    ///     .list("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .into_stream();
    /// while let Some(objective_feedback) = objective_feedbacks.next().await {
    ///     let objective_feedback = objective_feedback?;
    ///     println!("{objective_feedback:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, agent_id: impl Into<String>) -> AgentsFeedbackList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/feedback",
        );
        request.path_text("agentId", agent_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`AgentsFeedback::list`], `GET /v1/agents/{agentId}/feedback`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type AgentsFeedbackList = rt::Call<
    rt::Page<types::ObjectiveFeedback>,
    __op::AgentsFeedbackList,
>;

impl AgentsFeedbackList {
    /// Only feedback on objectives that this variation ran.
    pub fn agent_variation_id(mut self, agent_variation_id: impl Into<String>) -> Self {
        self.0.query("agentVariationId", &agent_variation_id.into());
        self
    }

    /// Only feedback given after this time.
    pub fn created_after(mut self, created_after: impl Into<::jiff::Timestamp>) -> Self {
        self.0.query("createdAfter", &created_after.into());
        self
    }

    /// Only feedback given before this time.
    pub fn created_before(
        mut self,
        created_before: impl Into<::jiff::Timestamp>,
    ) -> Self {
        self.0.query("createdBefore", &created_before.into());
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

    /// Only feedback that matches this search text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", &query.into());
        self
    }

    /// Only positive or only negative feedback.
    pub fn sentiment(mut self, sentiment: impl Into<types::FeedbackSentiment>) -> Self {
        self.0.query("sentiment", &sentiment.into());
        self
    }
}
rt::request!(AgentsFeedbackList => rt::Page<types::ObjectiveFeedback>, rt::page);

mod __op {
    pub enum AgentsFeedbackList {}
}
