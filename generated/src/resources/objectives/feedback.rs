// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.objectives().feedback()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Feedback on a single objective.
///
/// Made by `client.objectives().feedback()`.
#[derive(Debug, Clone)]
pub struct ObjectivesFeedback {
    pub(crate) client: rt::Client,
}

impl ObjectivesFeedback {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Give feedback on an objective
    ///
    /// Records a score and a comment on an objective. They count towards the score of the variation that ran it.
    ///
    /// `POST /v1/objectives/{objectiveId}/feedback`
    ///
    /// - `objective_id`: Id of the objective.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{CreateOperationMetadata, ObjectiveFeedbackData};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let objective_feedback = client
    ///     .objectives()
    ///     .feedback()
    ///     .create(
    ///         "obj_01K5HVJ0DVSF5G62F91GSDWQ7N",
    ///         ObjectiveFeedbackData::new().comment("Found the order at once.").score(1.0),
    ///         CreateOperationMetadata::new().labels([("team", "support")]),
    ///     )
    ///     .await?;
    /// println!("{objective_feedback:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        objective_id: impl Into<String>,
        data: impl Into<types::ObjectiveFeedbackData>,
        metadata: impl Into<types::CreateOperationMetadata>,
    ) -> ObjectivesFeedbackCreate {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/objectives/{objectiveId}/feedback",
        );
        request.path_text("objectiveId", objective_id.into());
        request.field("data", &data.into());
        request.field("metadata", &metadata.into());
        request.json_body();
        rt::call(request)
    }

    /// List feedback on an objective
    ///
    /// Lists the feedback given on one objective. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/objectives/{objectiveId}/feedback`
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
    /// let mut objective_feedbacks = client
    ///     .objectives()
    ///     .feedback()
    ///     .list("obj_01K5HVJ0DVSF5G62F91GSDWQ7N")
    ///     .into_stream();
    /// while let Some(objective_feedback) = objective_feedbacks.next().await {
    ///     let objective_feedback = objective_feedback?;
    ///     println!("{objective_feedback:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, objective_id: impl Into<String>) -> ObjectivesFeedbackList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/objectives/{objectiveId}/feedback",
        );
        request.path_text("objectiveId", objective_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`ObjectivesFeedback::create`], `POST /v1/objectives/{objectiveId}/feedback`.
///
/// `.await` it.
pub type ObjectivesFeedbackCreate = rt::Call<
    types::ObjectiveFeedback,
    __op::ObjectivesFeedbackCreate,
>;
rt::request!(ObjectivesFeedbackCreate => types::ObjectiveFeedback, rt::json);

/// A request of [`ObjectivesFeedback::list`], `GET /v1/objectives/{objectiveId}/feedback`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ObjectivesFeedbackList = rt::Call<
    rt::Page<types::ObjectiveFeedback>,
    __op::ObjectivesFeedbackList,
>;

impl ObjectivesFeedbackList {
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
rt::request!(ObjectivesFeedbackList => rt::Page<types::ObjectiveFeedback>, rt::page);

mod __op {
    pub enum ObjectivesFeedbackCreate {}
    pub enum ObjectivesFeedbackList {}
}
