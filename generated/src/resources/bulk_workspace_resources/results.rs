// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.bulk_workspace_resources().results()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Changes of many resources of the workspace at once, and what became of each.
///
/// Made by `client.bulk_workspace_resources().results()`.
#[derive(Debug, Clone)]
pub struct BulkWorkspaceResourcesResults {
    pub(crate) client: rt::Client,
}

impl BulkWorkspaceResourcesResults {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List results of a bulk change
    ///
    /// Lists what a bulk change did to each resource. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/bulk_workspace_applies/{bulkWorkspaceApplyId}/results`
    ///
    /// - `bulk_workspace_apply_id`: Id of the bulk change.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut items = client
    ///     .bulk_workspace_resources()
    ///     .results()
    ///     .list("bwa_01K7B2Q4X9M3T5V7Z0C8R6N1HD")
    ///     .into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        bulk_workspace_apply_id: impl Into<String>,
    ) -> BulkWorkspaceResourcesResultsList {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/bulk_workspace_applies/{bulkWorkspaceApplyId}/results",
        );
        request.path_text("bulkWorkspaceApplyId", bulk_workspace_apply_id.into());
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`BulkWorkspaceResourcesResults::list`], `GET /v1/bulk_workspace_applies/{bulkWorkspaceApplyId}/results`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type BulkWorkspaceResourcesResultsList = rt::Call<
    rt::Page<types::BulkWorkspaceApplyResult>,
    __op::BulkWorkspaceResourcesResultsList,
>;

impl BulkWorkspaceResourcesResultsList {
    /// Only resources that this was done to.
    pub fn action(
        mut self,
        action: impl Into<types::BulkWorkspaceResourceResultAction>,
    ) -> Self {
        self.0.query("action", &action.into());
        self
    }

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

    /// Only resources of this type.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.0.query("type", &r#type.into());
        self
    }
}
rt::request!(BulkWorkspaceResourcesResultsList => rt::Page<types::BulkWorkspaceApplyResult>, rt::page);

mod __op {
    pub enum BulkWorkspaceResourcesResultsList {}
}
