// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().marker()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `marker`. Made by `client.lists().marker()`.
#[derive(Debug, Clone)]
pub struct ListsMarker {
    pub(crate) client: rt::Client,
}

impl ListsMarker {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/marker`
    ///
    /// Sends `useMarker=true` unless you set it, as the pages follow each other only then.
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<i64>>("total_count")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client
    ///     .lists()
    ///     .marker()
    ///     .list()
    ///     .use_marker(true)
    ///     .marker("marker")
    ///     .into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsMarkerList {
        let mut request = rt::Request::get(&self.client, "/lists/marker");
        request.paging(&crate::CURSOR_PAGING_3);
        request.query("useMarker", &true);
        rt::call(request)
    }
}

/// A request of [`ListsMarker::list`], `GET /lists/marker`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsMarkerList = rt::Call<rt::Page<i64>, __op::ListsMarkerList>;

impl ListsMarkerList {
    /// Sets `use_marker`.
    pub fn use_marker(mut self, use_marker: bool) -> Self {
        self.0.query("useMarker", &use_marker);
        self
    }

    /// Sets `marker`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.0.query("marker", &marker.into());
        self
    }

    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", &offset);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}
rt::request!(ListsMarkerList => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsMarkerList {}
}
