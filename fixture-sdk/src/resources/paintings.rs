// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.paintings()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `paintings`. Made by `client.paintings()`.
#[derive(Debug, Clone)]
pub struct Paintings {
    pub(crate) client: rt::Client,
}

impl Paintings {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /paintings`
    ///
    /// A body of `multipart/form-data` is sent by [`create_multipart`](Self::create_multipart).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.paintings().create().title("title").image("image").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> PaintingsCreate {
        let mut request = rt::Request::post(&self.client, "/paintings");
        request.json_body();
        rt::call(request)
    }

    /// `POST /paintings`
    ///
    /// Sends a body of `multipart/form-data`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.paintings().create_multipart().title("title").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_multipart(&self) -> PaintingsCreateMultipart {
        let mut request = rt::Request::post(&self.client, "/paintings");
        request.multipart_body();
        request.required_body();
        rt::call(request)
    }
}

/// A request of [`Paintings::create`], `POST /paintings`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PaintingsCreate = rt::Call<(), __op::PaintingsCreate>;

impl PaintingsCreate {
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
    pub fn body(mut self, body: impl Into<types::Painting>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(PaintingsCreate => (), rt::empty);

/// A request of [`Paintings::create_multipart`], `POST /paintings`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PaintingsCreateMultipart = rt::Call<(), __op::PaintingsCreateMultipart>;

impl PaintingsCreateMultipart {
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
rt::request!(PaintingsCreateMultipart => (), rt::empty);
rt::form_files!(PaintingsCreateMultipart);

mod __op {
    pub enum PaintingsCreate {}
    pub enum PaintingsCreateMultipart {}
}
