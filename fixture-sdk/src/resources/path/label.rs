// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().label()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `label`. Made by `client.path().label()`.
#[derive(Debug, Clone)]
pub struct PathLabel {
    pub(crate) client: rt::Client,
}

impl PathLabel {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/label/{empty}/{string}/{array}/{object}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.path().label().get("empty", "string", ["array"], Colour::new(0, 0, 0)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        empty: impl Into<String>,
        string: impl Into<String>,
        array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        object: impl Into<types::Colour>,
    ) -> PathLabelGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/label/{empty}/{string}/{array}/{object}",
        );
        request.path_style("empty", rt::Style::Label, &empty.into());
        request.path_style("string", rt::Style::Label, &string.into());
        request
            .path_style("array", rt::Style::Label, &rt::list_of::<String, _, _>(array));
        request.path_style("object", rt::Style::Label, &object.into());
        rt::call(request)
    }
}

/// A request of [`PathLabel::get`], `GET /path/label/{empty}/{string}/{array}/{object}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathLabelGet = rt::Call<(), __op::PathLabelGet>;
rt::request!(PathLabelGet => (), rt::empty);

mod __op {
    pub enum PathLabelGet {}
}
