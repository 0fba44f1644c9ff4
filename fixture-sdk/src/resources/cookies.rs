// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.cookies()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `cookies`. Made by `client.cookies()`.
#[derive(Debug, Clone)]
pub struct Cookies {
    pub(crate) client: rt::Client,
}

impl Cookies {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /cookies`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.cookies().styles().color("color").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn styles(&self) -> CookiesStyles {
        rt::call(rt::Request::get(&self.client, "/cookies"))
    }
}

/// A request of [`Cookies::styles`], `GET /cookies`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type CookiesStyles = rt::Call<(), __op::CookiesStyles>;

impl CookiesStyles {
    /// Sets `color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.0.cookie("color", &color.into());
        self
    }

    /// Sets `array`.
    pub fn array(
        mut self,
        array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.cookie("array", &rt::list_of::<String, _, _>(array));
        self
    }

    /// Sets `object`.
    pub fn object(mut self, object: impl Into<types::Colour>) -> Self {
        self.0.cookie("object", &object.into());
        self
    }

    /// Sets `each`.
    pub fn each(
        mut self,
        each: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .cookie_style(
                "each",
                rt::Style::FormExplode,
                &rt::list_of::<String, _, _>(each),
            );
        self
    }

    /// Sets `each_object`.
    pub fn each_object(mut self, each_object: impl Into<types::Colour>) -> Self {
        self.0.cookie_style("eachObject", rt::Style::FormExplode, &each_object.into());
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: impl Into<types::Colour>) -> Self {
        self.0.cookie_style("json", rt::Style::Json, &json.into());
        self
    }
}
rt::request!(CookiesStyles => (), rt::empty);

mod __op {
    pub enum CookiesStyles {}
}
