// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.exports().icon()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `icon`. Made by `client.exports().icon()`.
#[derive(Debug, Clone)]
pub struct ExportsIcon {
    pub(crate) client: rt::Client,
}

impl ExportsIcon {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `PUT /exports/icon`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .exports()
    ///     .icon()
    ///     .replace(serde_json::from_value::<fixture_sdk::Base64>("Zm9v".into())?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, body: impl Into<rt::Base64>) -> ExportsIconReplace {
        let mut request = rt::Request::put(&self.client, "/exports/icon");
        request.encoded("image/png", &body.into());
        rt::call(request)
    }
}

/// A request of [`ExportsIcon::replace`], `PUT /exports/icon`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ExportsIconReplace = rt::Call<(), __op::ExportsIconReplace>;
rt::request!(ExportsIconReplace => (), rt::empty);

mod __op {
    pub enum ExportsIconReplace {}
}
