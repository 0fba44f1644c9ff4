// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives().tasks()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The task list that an agent keeps while it works on an objective.
///
/// Made by `client.objectives().tasks()`.
#[derive(Debug, Clone)]
pub struct ObjectivesTasks {
    pub(crate) client: rt::Client,
}

impl ObjectivesTasks {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a task
    ///
    /// Returns one task of an objective's task list.
    ///
    /// `GET /v1/objectives/{objectiveId}/tasks/{id}`
    ///
    /// - `objective_id`: Id of the objective.
    /// - `id`: Id of the task.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let objective_task = client
    ///     .objectives()
    ///     .tasks()
    ///     .get("obj_01K5HVJ0DVSF5G62F91GSDWQ7N", "tsk_01K5HHY1MSM9E7B048AWFH6MNE")
    ///     .await?;
    /// println!("{objective_task:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        objective_id: impl Into<String>,
        id: impl Into<String>,
    ) -> ObjectivesTasksGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/tasks/{id}",
        );
        request.path_text("objectiveId", objective_id.into());
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// List tasks
    ///
    /// Lists the agent's tasks for an objective, done and open. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/tasks`
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
    /// let mut objective_tasks = client
    ///     .objectives()
    ///     .tasks()
    ///     .list("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_task) = objective_tasks.next().await {
    ///     let objective_task = objective_task?;
    ///     println!("{objective_task:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, objective_id: impl Into<String>) -> ObjectivesTasksList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/tasks",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`ObjectivesTasks::get`], `GET /v1/objectives/{objectiveId}/tasks/{id}`.
///
/// `.await` it.
pub type ObjectivesTasksGet = rt::Call<types::ObjectiveTask, __op::ObjectivesTasksGet>;
rt::request!(ObjectivesTasksGet => types::ObjectiveTask, rt::json);

/// A request of [`ObjectivesTasks::list`], `GET /v1/objectives/{objectiveId}/tasks`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesTasksList = rt::Call<
    rt::Page<types::ObjectiveTask>,
    __op::ObjectivesTasksList,
>;

impl ObjectivesTasksList {
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

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }
}
rt::request!(ObjectivesTasksList => rt::Page<types::ObjectiveTask>, rt::page);

mod __op {
    pub enum ObjectivesTasksGet {}
    pub enum ObjectivesTasksList {}
}
