// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().label_explode()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `label_explode`. Made by `client.path().label_explode()`.
#[derive(Debug, Clone)]
pub struct PathLabelExplode {
    pub(crate) client: rt::Client,
}

impl PathLabelExplode {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/label-explode/{empty}/{string}/{array}/{object}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .path()
    ///     .label_explode()
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
    ) -> PathLabelExplodeGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/label-explode/{empty}/{string}/{array}/{object}",
        );
        request.path_style("empty", rt::Style::LabelExplode, &empty.into());
        request.path_style("string", rt::Style::LabelExplode, &string.into());
        request
            .path_style(
                "array",
                rt::Style::LabelExplode,
                &rt::list_of::<String, _, _>(array),
            );
        request.path_style("object", rt::Style::LabelExplode, &object.into());
        rt::call(request)
    }
}

/// A request of [`PathLabelExplode::get`], `GET /path/label-explode/{empty}/{string}/{array}/{object}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathLabelExplodeGet = rt::Call<(), __op::PathLabelExplodeGet>;
rt::request!(PathLabelExplodeGet => (), rt::empty);

mod __op {
    pub enum PathLabelExplodeGet {}
}
