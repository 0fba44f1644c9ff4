// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().query()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `query`. Made by `client.auth().query()`.
#[derive(Debug, Clone)]
pub struct AuthQuery {
    pub(crate) client: rt::Client,
}

impl AuthQuery {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/query`
    ///
    /// Authentication: `query`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().query().query().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query(&self) -> AuthQueryQuery {
        let mut request = rt::Request::get(&self.client, "/auth/query");
        request.security(&[&["query"]]);
        rt::call(request)
    }
}

/// A request of [`AuthQuery::query`], `GET /auth/query`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthQueryQuery = rt::Call<(), __op::AuthQueryQuery>;
rt::request!(AuthQueryQuery => (), rt::empty);

mod __op {
    pub enum AuthQueryQuery {}
}
