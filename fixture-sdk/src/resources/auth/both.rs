// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().both()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `both`. Made by `client.auth().both()`.
#[derive(Debug, Clone)]
pub struct AuthBoth {
    pub(crate) client: rt::Client,
}

impl AuthBoth {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/both`
    ///
    /// Authentication: `header` and `query`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().both().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthBothGet {
        let mut request = rt::Request::get(&self.client, "/auth/both");
        request.security(&[&["header", "query"]]);
        rt::call(request)
    }
}

/// A request of [`AuthBoth::get`], `GET /auth/both`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthBothGet = rt::Call<(), __op::AuthBothGet>;
rt::request!(AuthBothGet => (), rt::empty);

mod __op {
    pub enum AuthBothGet {}
}
