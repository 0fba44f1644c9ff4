// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures().frames()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `frames`. Made by `client.pictures().frames()`.
#[derive(Debug, Clone)]
pub struct PicturesFrames {
    pub(crate) client: rt::Client,
}

impl PicturesFrames {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// What has one possible value is filled in.
    ///
    /// `POST /pictures/{id}/frames/{shape}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pictures().frames().update("id", 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>, width: i64) -> PicturesFramesUpdate {
        let mut request = rt::Request::post(
            &self.client,
            "/pictures/{id}/frames/{shape}",
        );
        request.path_text("id", id.into());
        request.field("width", &width);
        request.path("shape", &"square");
        request.query("api-version", &"2024-01-01");
        request.header("x-level", &3);
        request.cookie("plain", &true);
        request.field("kind", &"frame");
        request.field("parent", &());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`PicturesFrames::update`], `POST /pictures/{id}/frames/{shape}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PicturesFramesUpdate = rt::Call<(), __op::PicturesFramesUpdate>;

impl PicturesFramesUpdate {
    /// Sets `tone`.
    pub fn tone(mut self, tone: impl Into<types::PictureFrameTone>) -> Self {
        self.0.query("tone", &tone.into());
        self
    }
}
rt::request!(PicturesFramesUpdate => (), rt::empty);

mod __op {
    pub enum PicturesFramesUpdate {}
}
