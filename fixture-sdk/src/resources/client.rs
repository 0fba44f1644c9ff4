// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The methods of the client itself: a builder for each of their requests.

use crate::Client;
use crate::runtime::emit as rt;
use crate::types;

impl Client {
    /// `GET /keys/status`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let keys_status = client.status().await?;
    /// println!("{keys_status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(&self) -> Status {
        rt::call(rt::Request::get(self, "/keys/status"))
    }
}

/// A request of [`Client::status`], `GET /keys/status`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type Status = rt::Call<types::KeysStatus, __op::Status>;
rt::request!(Status => types::KeysStatus, rt::json);

mod __op {
    pub enum Status {}
}
