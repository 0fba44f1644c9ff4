// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pictures()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `pictures`. Made by `client.pictures()`.
#[derive(Debug, Clone)]
pub struct Pictures {
    pub(crate) client: rt::Client,
}

impl Pictures {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /pictures`
    ///
    /// A body of `multipart/form-data` is sent by [`create_multipart`](Self::create_multipart).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pictures().create().title("title").image("image").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> PicturesCreate {
        let mut request = rt::Request::post(&self.client, "/pictures");
        request.json_body();
        PicturesCreate(request)
    }

    /// `POST /pictures`
    ///
    /// Sends a body of `multipart/form-data`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pictures().create_multipart().title("title").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_multipart(&self) -> PicturesCreateMultipart {
        let mut request = rt::Request::post(&self.client, "/pictures");
        request.multipart_body();
        PicturesCreateMultipart(request)
    }
}

/// A request of [`Pictures::create`], `POST /pictures`.
///
/// Set what is optional, then `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct PicturesCreate(rt::Request);

impl PicturesCreate {
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field("title", &title.into());
        self
    }

    /// Sets `image`.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.0.field("image", &image.into());
        self
    }

    /// Replaces the whole body, and with it what other setters have set.
    pub fn body(mut self, body: impl Into<types::Picture>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(PicturesCreate => (), rt::empty);

/// A request of [`Pictures::create_multipart`], `POST /pictures`.
///
/// Set what is optional, then `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct PicturesCreateMultipart(rt::Request);

impl PicturesCreateMultipart {
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field("title", &title.into());
        self
    }

    /// Sets `image`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn image(mut self, image: impl Into<rt::FilePart>) -> Self {
        self.0.file("image", image);
        self
    }
}
rt::request!(PicturesCreateMultipart => (), rt::empty);
rt::form_files!(PicturesCreateMultipart);
