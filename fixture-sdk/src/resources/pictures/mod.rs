// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

pub mod thumbnail;
pub mod frames;
pub mod original;

/// Requests of `pictures`. Made by `client.pictures()`.
#[derive(Debug, Clone)]
pub struct Pictures {
    pub(crate) client: rt::Client,
}

impl Pictures {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `thumbnail`.
    pub fn thumbnail(&self) -> thumbnail::PicturesThumbnail {
        thumbnail::PicturesThumbnail::new(&self.client)
    }

    /// The resource `frames`.
    pub fn frames(&self) -> frames::PicturesFrames {
        frames::PicturesFrames::new(&self.client)
    }

    /// The resource `original`.
    pub fn original(&self) -> original::PicturesOriginal {
        original::PicturesOriginal::new(&self.client)
    }

    /// Bytes.
    ///
    /// `GET /pictures/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let bytes = client.pictures().get("id").await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> PicturesGet {
        let mut request = rt::Request::get(&self.client, "/pictures/{id}");
        request.path_text("id", id.into());
        request.accept("image/png, */*;q=0.5");
        rt::call(request)
    }
}

/// A request of [`Pictures::get`], `GET /pictures/{id}`.
///
/// `.await` it for the bytes, or have them as they come with `into_download`. See also [what every request has](crate::requests).
pub type PicturesGet = rt::Call<::bytes::Bytes, __op::PicturesGet>;
rt::request!(PicturesGet => ::bytes::Bytes, rt::binary);
rt::into_download!(PicturesGet);

mod __op {
    pub enum PicturesGet {}
}
