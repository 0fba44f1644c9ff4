// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.workspaces()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Workspaces of the account.
///
/// Made by `client.workspaces()`.
#[derive(Debug, Clone)]
pub struct Workspaces {
    pub(crate) client: rt::Client,
}

impl Workspaces {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// List workspaces
    ///
    /// Lists the workspaces of the account. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/workspaces`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut workspaces = client
    ///     .workspaces()
    ///     .list()
    ///     .include_info(true)
    ///     .limit(50)
    ///     .into_stream();
    /// while let Some(workspace) = workspaces.next().await {
    ///     let workspace = workspace?;
    ///     println!("{workspace:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WorkspacesList {
        let mut request = rt::Request::get(&self.client, "/v1/workspaces");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Get the current workspace
    ///
    /// Returns the workspace that the API key belongs to.
    ///
    /// `GET /v1/workspaces/current`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let workspace = client.workspaces().get().await?;
    /// println!("{workspace:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> WorkspacesGet {
        rt::call(rt::Request::get(&self.client, "/v1/workspaces/current"))
    }
}

/// A request of [`Workspaces::list`], `GET /v1/workspaces`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type WorkspacesList = rt::Call<rt::Page<types::Workspace>, __op::WorkspacesList>;

impl WorkspacesList {
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
}
rt::request!(WorkspacesList => rt::Page<types::Workspace>, rt::page);

/// A request of [`Workspaces::get`], `GET /v1/workspaces/current`.
///
/// `.await` it.
pub type WorkspacesGet = rt::Call<types::Workspace, __op::WorkspacesGet>;
rt::request!(WorkspacesGet => types::Workspace, rt::json);

mod __op {
    pub enum WorkspacesList {}
    pub enum WorkspacesGet {}
}
