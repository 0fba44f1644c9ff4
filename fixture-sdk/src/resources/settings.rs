// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.settings()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `settings`. Made by `client.settings()`.
#[derive(Debug, Clone)]
pub struct Settings {
    pub(crate) client: rt::Client,
}

impl Settings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `PATCH /settings`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.settings().update().name("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> SettingsUpdate {
        let mut request = rt::Request::patch(&self.client, "/settings");
        request.json_body();
        request.content_type("application/merge-patch+json");
        rt::call(request)
    }
}

/// A request of [`Settings::update`], `PATCH /settings`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type SettingsUpdate = rt::Call<(), __op::SettingsUpdate>;

impl SettingsUpdate {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<rt::Field<String>>) -> Self {
        self.0.nullable("name", name.into());
        self
    }

    /// Sets `limits`.
    pub fn limits(
        mut self,
        limits: impl rt::IntoField<::std::collections::BTreeMap<String, i64>>,
    ) -> Self {
        self.0
            .nullable(
                "limits",
                rt::IntoField::<
                    ::std::collections::BTreeMap<String, i64>,
                >::into_field(limits),
            );
        self
    }

    /// Adds an entry to `limits`.
    pub fn limit(mut self, key: impl Into<String>, value: i64) -> Self {
        self.0.entry("limits", key.into(), &value);
        self
    }
}
rt::request!(SettingsUpdate => (), rt::empty);

mod __op {
    pub enum SettingsUpdate {}
}
