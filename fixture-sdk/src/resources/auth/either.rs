// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().either()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `either`. Made by `client.auth().either()`.
#[derive(Debug, Clone)]
pub struct AuthEither {
    pub(crate) client: rt::Client,
}

impl AuthEither {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/either`
    ///
    /// Authentication: `header`, or `basic`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().either().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthEitherGet {
        let mut request = rt::Request::get(&self.client, "/auth/either");
        request.security(&[&["header"], &["basic"]]);
        rt::call(request)
    }
}

/// A request of [`AuthEither::get`], `GET /auth/either`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthEitherGet = rt::Call<(), __op::AuthEitherGet>;
rt::request!(AuthEitherGet => (), rt::empty);

mod __op {
    pub enum AuthEitherGet {}
}
