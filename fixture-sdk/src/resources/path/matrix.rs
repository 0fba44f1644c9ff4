// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().matrix()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `matrix`. Made by `client.path().matrix()`.
#[derive(Debug, Clone)]
pub struct PathMatrix {
    pub(crate) client: rt::Client,
}

impl PathMatrix {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/matrix/{empty}/{color}/{list}/{map}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.path().matrix().get("empty", "color", ["list"], Colour::new(0, 0, 0)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        empty: impl Into<String>,
        color: impl Into<String>,
        list: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        map: impl Into<types::Colour>,
    ) -> PathMatrixGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/matrix/{empty}/{color}/{list}/{map}",
        );
        request.path_style("empty", rt::Style::Matrix, &empty.into());
        request.path_style("color", rt::Style::Matrix, &color.into());
        request
            .path_style("list", rt::Style::Matrix, &rt::list_of::<String, _, _>(list));
        request.path_style("map", rt::Style::Matrix, &map.into());
        rt::call(request)
    }
}

/// A request of [`PathMatrix::get`], `GET /path/matrix/{empty}/{color}/{list}/{map}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathMatrixGet = rt::Call<(), __op::PathMatrixGet>;
rt::request!(PathMatrixGet => (), rt::empty);

mod __op {
    pub enum PathMatrixGet {}
}
