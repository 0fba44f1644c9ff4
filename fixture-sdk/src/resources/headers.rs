// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.headers()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `headers`. Made by `client.headers()`.
#[derive(Debug, Clone)]
pub struct Headers {
    pub(crate) client: rt::Client,
}

impl Headers {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /headers`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.headers().styles().x_string("x_string").x_number(10).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn styles(&self) -> HeadersStyles {
        rt::call(rt::Request::get(&self.client, "/headers"))
    }
}

/// A request of [`Headers::styles`], `GET /headers`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type HeadersStyles = rt::Call<(), __op::HeadersStyles>;

impl HeadersStyles {
    /// Sets `x_string`.
    pub fn x_string(mut self, x_string: impl Into<String>) -> Self {
        self.0.header("X-String", &x_string.into());
        self
    }

    /// Sets `x_array`.
    pub fn x_array(
        mut self,
        x_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.header("X-Array", &rt::list_of::<String, _, _>(x_array));
        self
    }

    /// Sets `x_object`.
    pub fn x_object(mut self, x_object: impl Into<types::Colour>) -> Self {
        self.0.header("X-Object", &x_object.into());
        self
    }

    /// Sets `x_each`.
    pub fn x_each(mut self, x_each: impl Into<types::Colour>) -> Self {
        self.0.header_style("X-Each", rt::Style::SimpleExplode, &x_each.into());
        self
    }

    /// Sets `x_map`.
    pub fn x_map(
        mut self,
        x_map: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<i64>),
        >,
    ) -> Self {
        self.0
            .header_style(
                "X-Map",
                rt::Style::SimpleExplode,
                &rt::map_of::<i64, _, _, _>(x_map),
            );
        self
    }

    /// Sets `x_json`.
    pub fn x_json(mut self, x_json: impl Into<types::Colour>) -> Self {
        self.0.header_style("X-Json", rt::Style::Json, &x_json.into());
        self
    }

    /// Sets `x_number`.
    pub fn x_number(mut self, x_number: i64) -> Self {
        self.0.header("X-Number", &x_number);
        self
    }
}
rt::request!(HeadersStyles => (), rt::empty);

mod __op {
    pub enum HeadersStyles {}
}
