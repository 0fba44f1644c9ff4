// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path().matrix_explode()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `matrix_explode`. Made by `client.path().matrix_explode()`.
#[derive(Debug, Clone)]
pub struct PathMatrixExplode {
    pub(crate) client: rt::Client,
}

impl PathMatrixExplode {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /path/matrix-explode/{empty}/{color}/{list}/{map}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::Colour;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .path()
    ///     .matrix_explode()
    ///     .get("empty", "color", ["list"], Colour::new(0, 0, 0))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        empty: impl Into<String>,
        color: impl Into<String>,
        list: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        map: impl Into<types::Colour>,
    ) -> PathMatrixExplodeGet {
        let mut request = rt::Request::get(
            &self.client,
            "/path/matrix-explode/{empty}/{color}/{list}/{map}",
        );
        request.path_style("empty", rt::Style::MatrixExplode, &empty.into());
        request.path_style("color", rt::Style::MatrixExplode, &color.into());
        request
            .path_style(
                "list",
                rt::Style::MatrixExplode,
                &rt::list_of::<String, _, _>(list),
            );
        request.path_style("map", rt::Style::MatrixExplode, &map.into());
        rt::call(request)
    }
}

/// A request of [`PathMatrixExplode::get`], `GET /path/matrix-explode/{empty}/{color}/{list}/{map}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PathMatrixExplodeGet = rt::Call<(), __op::PathMatrixExplodeGet>;
rt::request!(PathMatrixExplodeGet => (), rt::empty);

mod __op {
    pub enum PathMatrixExplodeGet {}
}
