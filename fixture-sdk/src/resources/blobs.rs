// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.blobs()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `blobs`. Made by `client.blobs()`.
#[derive(Debug, Clone)]
pub struct Blobs {
    pub(crate) client: rt::Client,
}

impl Blobs {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `PUT /blobs/{name}`
    ///
    /// - `body`: A path, bytes, text, or an [`Upload`](rt::Upload).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.blobs().update("name", std::path::Path::new("body")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        name: impl Into<String>,
        body: impl Into<rt::Upload>,
    ) -> BlobsUpdate {
        let mut request = rt::Request::put(&self.client, "/blobs/{name}");
        request.path_text("name", name.into());
        request.upload("application/octet-stream", body);
        rt::call(request)
    }
}

/// A request of [`Blobs::update`], `PUT /blobs/{name}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type BlobsUpdate = rt::Call<(), __op::BlobsUpdate>;
rt::request!(BlobsUpdate => (), rt::empty);

mod __op {
    pub enum BlobsUpdate {}
}
