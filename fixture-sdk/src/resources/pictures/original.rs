// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures().original()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `original`. Made by `client.pictures().original()`.
#[derive(Debug, Clone)]
pub struct PicturesOriginal {
    pub(crate) client: rt::Client,
}

impl PicturesOriginal {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Always elsewhere.
    ///
    /// `GET /pictures/{id}/original`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let bytes = client.pictures().original().get("id").await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> PicturesOriginalGet {
        let mut request = rt::Request::get(&self.client, "/pictures/{id}/original");
        request.path_text("id", id.into());
        request.accept("*/*");
        rt::call(request)
    }

    /// Whether there is one.
    ///
    /// `HEAD /pictures/{id}/original`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pictures().original().head("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head(&self, id: impl Into<String>) -> PicturesOriginalHead {
        let mut request = rt::Request::head(&self.client, "/pictures/{id}/original");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`PicturesOriginal::get`], `GET /pictures/{id}/original`.
///
/// `.await` it for the bytes, or have them as they come with `into_download`. See also [what every request has](crate::requests).
pub type PicturesOriginalGet = rt::Call<::bytes::Bytes, __op::PicturesOriginalGet>;
rt::request!(PicturesOriginalGet => ::bytes::Bytes, rt::binary);
rt::into_download!(PicturesOriginalGet);

/// A request of [`PicturesOriginal::head`], `HEAD /pictures/{id}/original`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PicturesOriginalHead = rt::Call<(), __op::PicturesOriginalHead>;
rt::request!(PicturesOriginalHead => (), rt::empty);

mod __op {
    pub enum PicturesOriginalGet {}
    pub enum PicturesOriginalHead {}
}
