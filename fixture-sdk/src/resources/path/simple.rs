// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().simple()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `simple`. Made by `client.path().simple()`.
#[derive(Debug, Clone)]
pub struct PathSimple {
    pub(crate) client: rt::Client,
}

impl PathSimple {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/simple/{empty}/{string}/{array}/{object}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .path()
    ///     .simple()
    ///     .get("empty", "string", ["array"], Colour::new(0, 0, 0))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        object: impl Into<types::Colour>,
    ) -> PathSimpleGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/simple/{empty}/{string}/{array}/{object}",
        );
        request.path_text("empty", empty.into());
        request.path_text("string", string.into());
        request.path("array", &rt::list_of::<String, _, _>(array));
        request.path("object", &object.into());
        rt::call(request)
    }
}

/// A request of [`PathSimple::get`], `GET /path/simple/{empty}/{string}/{array}/{object}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathSimpleGet = rt::Call<(), __op::PathSimpleGet>;
rt::request!(PathSimpleGet => (), rt::empty);

mod __op {
    pub enum PathSimpleGet {}
}
