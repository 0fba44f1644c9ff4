// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.exports()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

pub mod raw;
pub mod icon;
pub mod settings;

/// Requests of `exports`. Made by `client.exports()`.
#[derive(Debug, Clone)]
pub struct Exports {
    pub(crate) client: rt::Client,
}

impl Exports {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `raw`.
    pub fn raw(&self) -> raw::ExportsRaw {
        raw::ExportsRaw::new(&self.client)
    }

    /// The resource `icon`.
    pub fn icon(&self) -> icon::ExportsIcon {
        icon::ExportsIcon::new(&self.client)
    }

    /// The resource `settings`.
    pub fn settings(&self) -> settings::ExportsSettings {
        settings::ExportsSettings::new(&self.client)
    }

    /// `GET /exports`
    ///
    /// `.into_csv()` gives the response as `text/csv`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let response = client.exports().list().filter("filter").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ExportsList {
        rt::call(rt::Request::get(&self.client, "/exports"))
    }
}

/// A request of [`Exports::list`], `GET /exports`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ExportsList = rt::Call<Vec<String>, __op::ExportsList>;

impl ExportsList {
    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.0.query_style("filter", rt::Style::Text, &filter.into());
        self
    }
}
rt::request!(ExportsList => Vec<String>, rt::json_as::<rt::OrEmpty<rt::AsIs>, _>);
rt::into_form!(ExportsList => into_csv: String, rt::text, "text/csv");

mod __op {
    pub enum ExportsList {}
}
