// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.keys()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `keys`. Made by `client.keys()`.
#[derive(Debug, Clone)]
pub struct Keys {
    pub(crate) client: rt::Client,
}

impl Keys {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /keys/status`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let keys_status = client.keys().r#continue().await?;
    /// println!("{keys_status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#continue(&self) -> KeysContinue {
        rt::call(rt::Request::get(&self.client, "/keys/status"))
    }
}

/// A request of [`Keys::continue`], `GET /keys/status`.
///
/// `.await` it.
pub type KeysContinue = rt::Call<types::KeysStatus, __op::KeysContinue>;
rt::request!(KeysContinue => types::KeysStatus, rt::json);

mod __op {
    pub enum KeysContinue {}
}
