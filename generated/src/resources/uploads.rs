// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.uploads()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// File uploads, to be referenced by id from other resources.
///
/// Made by `client.uploads()`.
#[derive(Debug, Clone)]
pub struct Uploads {
    pub(crate) client: rt::Client,
}

impl Uploads {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Create an upload
    ///
    /// Declares a file and returns a URL to send it to. `PUT` the file to `info.uploadUrl` with the declared content type and the exact size, and without the API key: the URL is on another origin. Then reference the upload by its id.
    ///
    /// `POST /v1/uploads`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::{CreateResourceMetadata, UploadSpec};
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let upload = client
    ///     .uploads()
    ///     .create(
    ///         CreateResourceMetadata::new("refund-handbook"),
    ///         UploadSpec::new("text/markdown", "refunds.md", "20480"),
    ///     )
    ///     .await?;
    /// println!("{upload:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        metadata: impl Into<types::CreateResourceMetadata>,
        spec: impl Into<types::UploadSpec>,
    ) -> UploadsCreate {
        let mut request = rt::Request::post(&self.client, "/v1/uploads");
        request.field("metadata", &metadata.into());
        request.field("spec", &spec.into());
        request.json_body();
        rt::call(request)
    }

    /// Get an upload
    ///
    /// Returns one upload and its status.
    ///
    /// `GET /v1/uploads/{id}`
    ///
    /// - `id`: Id of the upload.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let upload = client.uploads().get("upl_01K5H8TBJZDBNCHS429YZS3FTQ").await?;
    /// println!("{upload:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> UploadsGet {
        let mut request = rt::Request::get(&self.client, "/v1/uploads/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`Uploads::create`], `POST /v1/uploads`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type UploadsCreate = rt::Call<types::Upload, __op::UploadsCreate>;
rt::request!(UploadsCreate => types::Upload, rt::json);

/// A request of [`Uploads::get`], `GET /v1/uploads/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type UploadsGet = rt::Call<types::Upload, __op::UploadsGet>;
rt::request!(UploadsGet => types::Upload, rt::json);

mod __op {
    pub enum UploadsCreate {}
    pub enum UploadsGet {}
}
