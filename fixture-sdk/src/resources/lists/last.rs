// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().last()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `last`. Made by `client.lists().last()`.
#[derive(Debug, Clone)]
pub struct ListsLast {
    pub(crate) client: rt::Client,
}

impl ListsLast {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/last`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().last().list().into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsLastList {
        let mut request = rt::Request::get(&self.client, "/lists/last");
        request.paging(&crate::LAST_ITEM_PAGING);
        rt::call(request)
    }
}

/// A request of [`ListsLast::list`], `GET /lists/last`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsLastList = rt::Call<rt::Page<types::Item>, __op::ListsLastList>;

impl ListsLastList {
    /// Sets `starting_after`.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.query("starting_after", &starting_after.into());
        self
    }
}
rt::request!(ListsLastList => rt::Page<types::Item>, rt::page);

mod __op {
    pub enum ListsLastList {}
}
