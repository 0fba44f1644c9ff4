// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives().tools()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The tools an objective can call.
///
/// Made by `client.objectives().tools()`.
#[derive(Debug, Clone)]
pub struct ObjectivesTools {
    pub(crate) client: rt::Client,
}

impl ObjectivesTools {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List tools of an objective
    ///
    /// Lists the tools the objective can call, each with a snapshot of its definition. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/tools`
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
    /// let mut objective_tools = client
    ///     .objectives()
    ///     .tools()
    ///     .list("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_tool) = objective_tools.next().await {
    ///     let objective_tool = objective_tool?;
    ///     println!("{objective_tool:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, objective_id: impl Into<String>) -> ObjectivesToolsList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/tools",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`ObjectivesTools::list`], `GET /v1/objectives/{objectiveId}/tools`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesToolsList = rt::Call<
    rt::Page<types::ObjectiveTool>,
    __op::ObjectivesToolsList,
>;

impl ObjectivesToolsList {
    /// Where to continue: `pagination.nextCursor` of the page before. Leave it out for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query("cursor", &cursor.into());
        self
    }

    /// Largest number of items in a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}
rt::request!(ObjectivesToolsList => rt::Page<types::ObjectiveTool>, rt::page);

mod __op {
    pub enum ObjectivesToolsList {}
}
