// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().header()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `header`. Made by `client.auth().header()`.
#[derive(Debug, Clone)]
pub struct AuthHeader {
    pub(crate) client: rt::Client,
}

impl AuthHeader {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/header`
    ///
    /// Authentication: `header`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().header().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthHeaderGet {
        let mut request = rt::Request::get(&self.client, "/auth/header");
        request.security(&[&["header"]]);
        rt::call(request)
    }
}

/// A request of [`AuthHeader::get`], `GET /auth/header`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthHeaderGet = rt::Call<(), __op::AuthHeaderGet>;
rt::request!(AuthHeaderGet => (), rt::empty);

mod __op {
    pub enum AuthHeaderGet {}
}
