// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().link()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `link`. Made by `client.lists().link()`.
#[derive(Debug, Clone)]
pub struct ListsLink {
    pub(crate) client: rt::Client,
}

impl ListsLink {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/link`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().link().list().per_page(10).into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsLinkList {
        let mut request = rt::Request::get(&self.client, "/lists/link");
        request.paging(&crate::LINK_HEADER_PAGING);
        rt::call(request)
    }
}

/// A request of [`ListsLink::list`], `GET /lists/link`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsLinkList = rt::Call<rt::Page<i64>, __op::ListsLinkList>;

impl ListsLinkList {
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
rt::request!(ListsLinkList => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsLinkList {}
}
