// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().url()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `url`. Made by `client.lists().url()`.
#[derive(Debug, Clone)]
pub struct ListsUrl {
    pub(crate) client: rt::Client,
}

impl ListsUrl {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/url`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().url().list().into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsUrlList {
        let mut request = rt::Request::get(&self.client, "/lists/url");
        request.paging(&crate::NEXT_URL_PAGING);
        rt::call(request)
    }
}

/// A request of [`ListsUrl::list`], `GET /lists/url`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsUrlList = rt::Call<rt::Page<i64>, __op::ListsUrlList>;
rt::request!(ListsUrlList => rt::Page<i64>, rt::page);

mod __op {
    pub enum ListsUrlList {}
}
