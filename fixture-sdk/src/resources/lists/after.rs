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
    /// let list_after_list_response = client.lists().after().list().await?;
    /// println!("{list_after_list_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsAfterList {
        ListsAfterList(rt::Request::get(&self.client, "/lists/after"))
    }
}

/// A request of [`ListsAfter::list`], `GET /lists/after`.
///
/// Set what is optional, then `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct ListsAfterList(rt::Request);

impl ListsAfterList {
    /// Sets `after`.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.0.query("after", &after.into());
        self
    }
}
rt::request!(ListsAfterList => types::ListAfterListResponse, rt::json);
