// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures().thumbnail()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `thumbnail`. Made by `client.pictures().thumbnail()`.
#[derive(Debug, Clone)]
pub struct PicturesThumbnail {
    pub(crate) client: rt::Client,
}

impl PicturesThumbnail {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Bytes, once they are made.
    ///
    /// `GET /pictures/{id}/thumbnail`
    ///
    /// The response is `None` where its status is `202`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// if let Some(bytes) = client.pictures().thumbnail().get("id").await? {
    ///     println!("{} bytes", bytes.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> PicturesThumbnailGet {
        let mut request = rt::Request::get(&self.client, "/pictures/{id}/thumbnail");
        request.path_text("id", id.into());
        request.accept("image/png, */*;q=0.5");
        rt::call(request)
    }
}

/// A request of [`PicturesThumbnail::get`], `GET /pictures/{id}/thumbnail`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PicturesThumbnailGet = rt::Call<
    Option<::bytes::Bytes>,
    __op::PicturesThumbnailGet,
>;
rt::request!(PicturesThumbnailGet => Option<::bytes::Bytes>, rt::binary_or_none::<200>);
rt::into_download!(PicturesThumbnailGet);

mod __op {
    pub enum PicturesThumbnailGet {}
}
