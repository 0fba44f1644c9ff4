// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().url()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

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
    /// let list_url_list_response = client.lists().url().list().await?;
    /// println!("{list_url_list_response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsUrlList {
        ListsUrlList(rt::Request::get(&self.client, "/lists/url"))
    }
}

/// A request of [`ListsUrl::list`], `GET /lists/url`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct ListsUrlList(rt::Request);
rt::request!(ListsUrlList => types::ListUrlListResponse, rt::json);
