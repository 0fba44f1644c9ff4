// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.readings()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `readings`. Made by `client.readings()`.
#[derive(Debug, Clone)]
pub struct Readings {
    pub(crate) client: rt::Client,
}

impl Readings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// All at once, or a value on each line, in a media type of few.
    ///
    /// `GET /readings`
    ///
    /// `.into_json_lines()` gives the response as values line by line.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let response = client.readings().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ReadingsList {
        rt::call(rt::Request::get(&self.client, "/readings"))
    }
}

/// A request of [`Readings::list`], `GET /readings`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ReadingsList = rt::Call<Vec<types::Happening>, __op::ReadingsList>;
rt::request!(ReadingsList => Vec<types::Happening>, rt::json_as::<rt::OrEmpty<rt::AsIs>, _>);
rt::into_json_lines!(ReadingsList => types::Happening, "application/stream+json");

mod __op {
    pub enum ReadingsList {}
}
