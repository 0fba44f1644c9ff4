// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().zero()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `zero`. Made by `client.lists().zero()`.
#[derive(Debug, Clone)]
pub struct ListsZero {
    pub(crate) client: rt::Client,
}

impl ListsZero {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/zero`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().zero().get().size(10).into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> ListsZeroGet {
        let mut request = rt::Request::get(&self.client, "/lists/zero");
        request.paging(&crate::PAGE_NUMBER_PAGING_2);
        rt::call(request)
    }
}

/// A request of [`ListsZero::get`], `GET /lists/zero`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsZeroGet = rt::Call<rt::Page<i64>, __op::ListsZeroGet>;

impl ListsZeroGet {
    /// Zero-based.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.0.query("size", &size);
        self
    }
}
rt::request!(ListsZeroGet => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsZeroGet {}
}
