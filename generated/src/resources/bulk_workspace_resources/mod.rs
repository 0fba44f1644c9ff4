// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.bulk_workspace_resources()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod results;

/// Changes of many resources of the workspace at once, and what became of each.
///
/// Made by `client.bulk_workspace_resources()`.
#[derive(Debug, Clone)]
pub struct BulkWorkspaceResources {
    pub(crate) client: rt::Client,
}

impl BulkWorkspaceResources {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Changes of many resources of the workspace at once, and what became of each.
    pub fn results(&self) -> results::BulkWorkspaceResourcesResults {
        results::BulkWorkspaceResourcesResults::new(&self.client)
    }

    /// Get a bulk change
    ///
    /// Returns one bulk change of the workspace, with its state and counts.
    ///
    /// `GET /v1/bulk_workspace_applies/{id}`
    ///
    /// - `id`: Id of the bulk change.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let bulk_workspace_apply = client
    ///     .bulk_workspace_resources()
    ///     .get("bwa_01K7B2Q4X9M3T5V7Z0C8R6N1HD")
    ///     .await?;
    /// println!("{bulk_workspace_apply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> BulkWorkspaceResourcesGet {
        let mut request = rt::Request::get(
            &self.client,
            "/v1/bulk_workspace_applies/{id}",
        );
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// List bulk changes
    ///
    /// Lists the bulk changes of the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/bulk_workspace_applies`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut bulk_workspace_applies = client
    ///     .bulk_workspace_resources()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .limit(50)
    ///     .into_stream();
    /// while let Some(bulk_workspace_apply) = bulk_workspace_applies.next().await {
    ///     let bulk_workspace_apply = bulk_workspace_apply?;
    ///     println!("{bulk_workspace_apply:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> BulkWorkspaceResourcesList {
        let mut request = rt::Request::get(&self.client, "/v1/bulk_workspace_applies");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Apply a bundle
    ///
    /// Starts a bulk change: makes the workspace's resources of a bundle what `data` says. The server creates and updates what is listed, and deletes resources of the bundle that are not.
    ///
    /// `POST /v1/bulk_workspace_applies`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::BulkWorkspaceApplyDataInput;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let bulk_workspace_apply = client
    ///     .bulk_workspace_resources()
    ///     .apply(BulkWorkspaceApplyDataInput::new("bundleKey"))
    ///     .await?;
    /// println!("{bulk_workspace_apply:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn apply(
        &self,
        data: impl Into<types::BulkWorkspaceApplyDataInput>,
    ) -> BulkWorkspaceResourcesApply {
        let mut request = rt::Request::post(&self.client, "/v1/bulk_workspace_applies");
        request.field("data", &data.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`BulkWorkspaceResources::get`], `GET /v1/bulk_workspace_applies/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type BulkWorkspaceResourcesGet = rt::Call<
    types::BulkWorkspaceApply,
    __op::BulkWorkspaceResourcesGet,
>;
rt::request!(BulkWorkspaceResourcesGet => types::BulkWorkspaceApply, rt::json);

/// A request of [`BulkWorkspaceResources::list`], `GET /v1/bulk_workspace_applies`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type BulkWorkspaceResourcesList = rt::Call<
    rt::Page<types::BulkWorkspaceApply>,
    __op::BulkWorkspaceResourcesList,
>;

impl BulkWorkspaceResourcesList {
    /// Only bulk changes of this bundle.
    pub fn bundle_key(mut self, bundle_key: impl Into<String>) -> Self {
        self.0.query("bundleKey", &bundle_key.into());
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

    /// Only bulk changes in this state.
    pub fn state(mut self, state: impl Into<types::BulkWorkspaceResourceState>) -> Self {
        self.0.query("state", &state.into());
        self
    }
}
rt::request!(BulkWorkspaceResourcesList => rt::Page<types::BulkWorkspaceApply>, rt::page);

/// A request of [`BulkWorkspaceResources::apply`], `POST /v1/bulk_workspace_applies`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type BulkWorkspaceResourcesApply = rt::Call<
    types::BulkWorkspaceApply,
    __op::BulkWorkspaceResourcesApply,
>;
rt::request!(BulkWorkspaceResourcesApply => types::BulkWorkspaceApply, rt::json);

mod __op {
    pub enum BulkWorkspaceResourcesGet {}
    pub enum BulkWorkspaceResourcesList {}
    pub enum BulkWorkspaceResourcesApply {}
}
