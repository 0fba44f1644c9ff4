// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().oauth()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `oauth`. Made by `client.auth().oauth()`.
#[derive(Debug, Clone)]
pub struct AuthOauth {
    pub(crate) client: rt::Client,
}

impl AuthOauth {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/oauth`
    ///
    /// Authentication: `oauth`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().oauth().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthOauthGet {
        let mut request = rt::Request::get(&self.client, "/auth/oauth");
        request.security(&[&["oauth"]]);
        rt::call(request)
    }
}

/// A request of [`AuthOauth::get`], `GET /auth/oauth`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthOauthGet = rt::Call<(), __op::AuthOauthGet>;
rt::request!(AuthOauthGet => (), rt::empty);

mod __op {
    pub enum AuthOauthGet {}
}
