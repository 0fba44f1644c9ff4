// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().none()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `none`. Made by `client.auth().none()`.
#[derive(Debug, Clone)]
pub struct AuthNone {
    pub(crate) client: rt::Client,
}

impl AuthNone {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/none`
    ///
    /// Authentication: none.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().none().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthNoneGet {
        let mut request = rt::Request::get(&self.client, "/auth/none");
        request.security(&[]);
        rt::call(request)
    }
}

/// A request of [`AuthNone::get`], `GET /auth/none`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthNoneGet = rt::Call<(), __op::AuthNoneGet>;
rt::request!(AuthNoneGet => (), rt::empty);

mod __op {
    pub enum AuthNoneGet {}
}
