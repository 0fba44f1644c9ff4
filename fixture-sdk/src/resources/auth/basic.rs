// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth().basic()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `basic`. Made by `client.auth().basic()`.
#[derive(Debug, Clone)]
pub struct AuthBasic {
    pub(crate) client: rt::Client,
}

impl AuthBasic {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /auth/basic`
    ///
    /// Authentication: `basic`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.auth().basic().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AuthBasicGet {
        let mut request = rt::Request::get(&self.client, "/auth/basic");
        request.security(&[&["basic"]]);
        rt::call(request)
    }
}

/// A request of [`AuthBasic::get`], `GET /auth/basic`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AuthBasicGet = rt::Call<(), __op::AuthBasicGet>;
rt::request!(AuthBasicGet => (), rt::empty);

mod __op {
    pub enum AuthBasicGet {}
}
