// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().maybe()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `maybe`. Made by `client.auth().maybe()`.
#[derive(Debug, Clone)]
pub struct AuthMaybe {
    pub(crate) client: rt::Client,
}

impl AuthMaybe {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/maybe`
    ///
    /// Authentication: none, or `header`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().maybe().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthMaybeGet {
        let mut request = rt::Request::get(&self.client, "/auth/maybe");
        request.security(&[&[], &["header"]]);
        rt::call(request)
    }
}

/// A request of [`AuthMaybe::get`], `GET /auth/maybe`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthMaybeGet = rt::Call<(), __op::AuthMaybeGet>;
rt::request!(AuthMaybeGet => (), rt::empty);

mod __op {
    pub enum AuthMaybeGet {}
}
