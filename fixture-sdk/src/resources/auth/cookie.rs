// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().cookie()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `cookie`. Made by `client.auth().cookie()`.
#[derive(Debug, Clone)]
pub struct AuthCookie {
    pub(crate) client: rt::Client,
}

impl AuthCookie {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/cookie`
    ///
    /// Authentication: `cookie`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().cookie().get().theme("theme").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthCookieGet {
        let mut request = rt::Request::get(&self.client, "/auth/cookie");
        request.security(&[&["cookie"]]);
        rt::call(request)
    }
}

/// A request of [`AuthCookie::get`], `GET /auth/cookie`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AuthCookieGet = rt::Call<(), __op::AuthCookieGet>;

impl AuthCookieGet {
    /// Sets `theme`.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.0.cookie("theme", &theme.into());
        self
    }
}
rt::request!(AuthCookieGet => (), rt::empty);

mod __op {
    pub enum AuthCookieGet {}
}
