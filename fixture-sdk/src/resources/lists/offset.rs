// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().offset()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `offset`. Made by `client.lists().offset()`.
#[derive(Debug, Clone)]
pub struct ListsOffset {
    pub(crate) client: rt::Client,
}

impl ListsOffset {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/offset`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().offset().list().limit(10).into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsOffsetList {
        let mut request = rt::Request::get(&self.client, "/lists/offset");
        request.paging(&crate::OFFSET_PAGING);
        rt::call(request)
    }
}

/// A request of [`ListsOffset::list`], `GET /lists/offset`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsOffsetList = rt::Call<rt::Page<i64>, __op::ListsOffsetList>;

impl ListsOffsetList {
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
rt::request!(ListsOffsetList => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsOffsetList {}
}
