// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().simple_explode()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `simple_explode`. Made by `client.path().simple_explode()`.
#[derive(Debug, Clone)]
pub struct PathSimpleExplode {
    pub(crate) client: rt::Client,
}

impl PathSimpleExplode {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/simple-explode/{string}/{array}/{object}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.path().simple_explode().get("string", ["array"], Colour::new(0, 0, 0)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        object: impl Into<types::Colour>,
    ) -> PathSimpleExplodeGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/simple-explode/{string}/{array}/{object}",
        );
        request.path_style("string", rt::Style::SimpleExplode, &string.into());
        request
            .path_style(
                "array",
                rt::Style::SimpleExplode,
                &rt::list_of::<String, _, _>(array),
            );
        request.path_style("object", rt::Style::SimpleExplode, &object.into());
        rt::call(request)
    }
}

/// A request of [`PathSimpleExplode::get`], `GET /path/simple-explode/{string}/{array}/{object}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathSimpleExplodeGet = rt::Call<(), __op::PathSimpleExplodeGet>;
rt::request!(PathSimpleExplodeGet => (), rt::empty);

mod __op {
    pub enum PathSimpleExplodeGet {}
}
