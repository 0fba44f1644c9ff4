// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().after()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `after`. Made by `client.lists().after()`.
#[derive(Debug, Clone)]
pub struct ListsAfter {
    pub(crate) client: rt::Client,
}

impl ListsAfter {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/after`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lists().after().list().into_stream();
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsAfterList {
        let mut request = rt::Request::get(&self.client, "/lists/after");
        request.paging(&crate::CURSOR_PAGING_2);
        rt::call(request)
    }
}

/// A request of [`ListsAfter::list`], `GET /lists/after`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsAfterList = rt::Call<rt::Page<types::Happening>, __op::ListsAfterList>;

impl ListsAfterList {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.0.query("after", &after.into());
        self
    }
}
rt::request!(ListsAfterList => rt::Page<types::Happening>, rt::page);

mod __op {
    pub enum ListsAfterList {}
}
