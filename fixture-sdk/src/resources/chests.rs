// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.chests()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `chests`. Made by `client.chests()`.
#[derive(Debug, Clone)]
pub struct Chests {
    pub(crate) client: rt::Client,
}

impl Chests {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /chests/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let chest = client.chests().get("id").await?;
    /// println!("{chest:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ChestsGet {
        let mut request = rt::Request::get(&self.client, "/chests/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// `PUT /chests/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::{ChestDrawerInput, ChestInput};
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .chests()
    ///     .replace("id", ChestInput::new("name", [ChestDrawerInput::new()]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(
        &self,
        id: impl Into<String>,
        chest: impl Into<types::ChestInput>,
    ) -> ChestsReplace {
        let mut request = rt::Request::put(&self.client, "/chests/{id}");
        request.path_text("id", id.into());
        request.field("chest", &chest.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Chests::get`], `GET /chests/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ChestsGet = rt::Call<types::Chest, __op::ChestsGet>;
rt::request!(ChestsGet => types::Chest, rt::json);

/// A request of [`Chests::replace`], `PUT /chests/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ChestsReplace = rt::Call<(), __op::ChestsReplace>;
rt::request!(ChestsReplace => (), rt::empty);

mod __op {
    pub enum ChestsGet {}
    pub enum ChestsReplace {}
}
