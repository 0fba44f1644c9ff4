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
    /// let answer = client.lists().offset().list().limit(10).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsOffsetList {
        ListsOffsetList(rt::Request::get(&self.client, "/lists/offset"))
    }
}

/// A request of [`ListsOffset::list`], `GET /lists/offset`.
///
/// Set what is optional, then `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct ListsOffsetList(rt::Request);

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
rt::request!(ListsOffsetList => Vec<i64>, rt::json);
