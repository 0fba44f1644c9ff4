// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().pages()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `pages`. Made by `client.lists().pages()`.
#[derive(Debug, Clone)]
pub struct ListsPages {
    pub(crate) client: rt::Client,
}

impl ListsPages {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/pages`
    ///
    /// Sends `page=1` unless you set it, as the document does not say from which number the server counts.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().pages().list().per_page(10).into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsPagesList {
        let mut request = rt::Request::get(&self.client, "/lists/pages");
        request.paging(&crate::PAGE_NUMBER_PAGING);
        request.query("page", &1u64);
        rt::call(request)
    }
}

/// A request of [`ListsPages::list`], `GET /lists/pages`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsPagesList = rt::Call<rt::Page<i64>, __op::ListsPagesList>;

impl ListsPagesList {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Sets `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}
rt::request!(ListsPagesList => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsPagesList {}
}
