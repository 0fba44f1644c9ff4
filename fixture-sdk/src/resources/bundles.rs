// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.bundles()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `bundles`. Made by `client.bundles()`.
#[derive(Debug, Clone)]
pub struct Bundles {
    pub(crate) client: rt::Client,
}

impl Bundles {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// What is in a bundle, or the bundle.
    ///
    /// `GET /bundles/{id}`
    ///
    /// `.into_download()` gives the response as `application/zip`.
    ///
    /// `.into_xml()` gives the response as `application/xml`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let happening = client.bundles().get("id").await?;
    /// println!("{happening:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> BundlesGet {
        let mut request = rt::Request::get(&self.client, "/bundles/{id}");
        request.path_text("id", id.into());
        request.accept("application/vnd.fixture.bundle+json, application/json");
        rt::call(request)
    }
}

/// A request of [`Bundles::get`], `GET /bundles/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type BundlesGet = rt::Call<types::Happening, __op::BundlesGet>;
rt::request!(BundlesGet => types::Happening, rt::json);
rt::into_download!(BundlesGet, "application/zip");
rt::into_form!(BundlesGet => into_xml: String, rt::text, "application/xml");

mod __op {
    pub enum BundlesGet {}
}
