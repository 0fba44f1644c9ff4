// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().logs()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `logs`. Made by `client.lists().logs()`.
#[derive(Debug, Clone)]
pub struct ListsLogs {
    pub(crate) client: rt::Client,
}

impl ListsLogs {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /lists/logs`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<Vec<types::Beside>>>("included")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lists().logs().create().filter("filter").into_stream();
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> ListsLogsCreate {
        let mut request = rt::Request::post(&self.client, "/lists/logs");
        request.paging(&crate::CURSOR_PAGING_5);
        rt::call(request)
    }
}

/// A request of [`ListsLogs::create`], `POST /lists/logs`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsLogsCreate = rt::Call<rt::Page<types::Happening>, __op::ListsLogsCreate>;

impl ListsLogsCreate {
    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.0.field("filter", &filter.into());
        self
    }

    /// Sets `page`.
    pub fn page(mut self, page: impl Into<types::LogPage>) -> Self {
        self.0.field("page", &page.into());
        self
    }
}
rt::request!(ListsLogsCreate => rt::Page<types::Happening>, rt::page);

mod __op {
    pub enum ListsLogsCreate {}
}
