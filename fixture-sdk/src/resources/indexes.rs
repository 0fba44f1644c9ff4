// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.indexes()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `indexes`. Made by `client.indexes()`.
#[derive(Debug, Clone)]
pub struct Indexes {
    pub(crate) client: rt::Client,
}

impl Indexes {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /indexes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.indexes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> IndexesList {
        rt::call(rt::Request::get(&self.client, "/indexes"))
    }
}

/// A request of [`Indexes::list`], `GET /indexes`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type IndexesList = rt::Call<(), __op::IndexesList>;

impl IndexesList {
    /// Sets `words`.
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.query("words", &rt::list_of::<String, _, _>(words));
        self
    }
}
rt::request!(IndexesList => (), rt::empty);

mod __op {
    pub enum IndexesList {}
}
