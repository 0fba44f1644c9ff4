// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.agents().webhook_deliveries()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The log of attempts to deliver an agent's events to its webhook URL.
///
/// Made by `client.agents().webhook_deliveries()`.
#[derive(Debug, Clone)]
pub struct AgentsWebhookDeliveries {
    pub(crate) client: rt::Client,
}

impl AgentsWebhookDeliveries {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List webhook deliveries of an agent
    ///
    /// Lists the deliveries of the agent's objective events to its webhook URL, with the outcome of the last attempt. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/agents/{agentId}/webhook_deliveries`
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
    /// let mut webhook_deliveries = client
    ///     .agents()
    ///     .webhook_deliveries()
    ///     .list("agt_01K5H9MN2JTB9D8508XCR2TXYB")
    ///     .into_stream();
    /// while let Some(webhook_delivery) = webhook_deliveries.next().await {
    ///     let webhook_delivery = webhook_delivery?;
    ///     println!("{webhook_delivery:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, agent_id: impl Into<String>) -> AgentsWebhookDeliveriesList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/agents/{agentId}/webhook_deliveries",
        );
        request.path_text("agentId", agent_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`AgentsWebhookDeliveries::list`], `GET /v1/agents/{agentId}/webhook_deliveries`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type AgentsWebhookDeliveriesList = rt::Call<
    rt::Page<types::WebhookDelivery>,
    __op::AgentsWebhookDeliveriesList,
>;

impl AgentsWebhookDeliveriesList {
    /// Where to continue: `pagination.nextCursor` of the page before. Leave it out for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query("cursor", &cursor.into());
        self
    }

    /// Only deliveries of events of this type.
    pub fn event_type(
        mut self,
        event_type: impl Into<types::ObjectiveEventType>,
    ) -> Self {
        self.0.query("eventType", &event_type.into());
        self
    }

    /// Largest number of items in a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Only deliveries of events of this objective.
    pub fn objective_id(mut self, objective_id: impl Into<String>) -> Self {
        self.0.query("objectiveId", &objective_id.into());
        self
    }
}
rt::request!(AgentsWebhookDeliveriesList => rt::Page<types::WebhookDelivery>, rt::page);

mod __op {
    pub enum AgentsWebhookDeliveriesList {}
}
