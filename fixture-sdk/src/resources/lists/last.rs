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
    /// let list_last_list_response = client.lists().last().list().await?;
    /// println!("{list_last_list_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsLastList {
        ListsLastList(rt::Request::get(&self.client, "/lists/last"))
    }
}

/// A request of [`ListsLast::list`], `GET /lists/last`.
///
/// Set what is optional, then `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct ListsLastList(rt::Request);

impl ListsLastList {
    /// Sets `starting_after`.
    pub fn starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.0.query("starting_after", &starting_after.into());
        self
    }
}
rt::request!(ListsLastList => types::ListLastListResponse, rt::json);
