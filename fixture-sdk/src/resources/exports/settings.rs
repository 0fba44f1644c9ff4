// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.exports().settings()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `settings`. Made by `client.exports().settings()`.
#[derive(Debug, Clone)]
pub struct ExportsSettings {
    pub(crate) client: rt::Client,
}

impl ExportsSettings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /exports/settings`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.exports().settings().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> ExportsSettingsCreate {
        let mut request = rt::Request::post(&self.client, "/exports/settings");
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`ExportsSettings::create`], `POST /exports/settings`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ExportsSettingsCreate = rt::Call<(), __op::ExportsSettingsCreate>;

impl ExportsSettingsCreate {
    /// Replaces the whole body, and with it what other setters have set.
    pub fn body(mut self, body: impl Into<::serde_json::Value>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(ExportsSettingsCreate => (), rt::empty);

mod __op {
    pub enum ExportsSettingsCreate {}
}
