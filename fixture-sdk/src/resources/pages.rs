// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pages()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `pages`. Made by `client.pages()`.
#[derive(Debug, Clone)]
pub struct Pages {
    pub(crate) client: rt::Client,
}

impl Pages {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /pages`
    ///
    /// A body of `multipart/form-data` is sent by [`create_multipart`](Self::create_multipart).
    /// A body of `text/html` is sent by [`create_html`](Self::create_html).
    /// The body is sent as `application/json`; `application/x-www-form-urlencoded` would be taken as well.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pages().create("title").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, title: impl Into<String>) -> PagesCreate {
        let mut request = rt::Request::post(&self.client, "/pages");
        request.field("title", &title.into());
        request.json_body();
        rt::call(request)
    }

    /// `POST /pages`
    ///
    /// Sends a body of `multipart/form-data`.
    ///
    /// - `image`: A path, bytes, text, or an [`Upload`](rt::Upload).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pages().create_multipart(std::path::Path::new("image")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_multipart(
        &self,
        image: impl Into<rt::FilePart>,
    ) -> PagesCreateMultipart {
        let mut request = rt::Request::post(&self.client, "/pages");
        request.file("image", image);
        request.multipart_body();
        rt::call(request)
    }

    /// `POST /pages`
    ///
    /// Sends a body of `text/html`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.pages().create_html("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_html(&self, body: impl Into<String>) -> PagesCreateHtml {
        let mut request = rt::Request::post(&self.client, "/pages");
        request.text("text/html", body.into());
        rt::call(request)
    }
}

/// A request of [`Pages::create`], `POST /pages`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PagesCreate = rt::Call<(), __op::PagesCreate>;

impl PagesCreate {
    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.0.field("text", &text.into());
        self
    }
}
rt::request!(PagesCreate => (), rt::empty);

/// A request of [`Pages::create_multipart`], `POST /pages`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PagesCreateMultipart = rt::Call<(), __op::PagesCreateMultipart>;

impl PagesCreateMultipart {
    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.field("title", &title.into());
        self
    }
}
rt::request!(PagesCreateMultipart => (), rt::empty);
rt::form_files!(PagesCreateMultipart);

/// A request of [`Pages::create_html`], `POST /pages`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PagesCreateHtml = rt::Call<(), __op::PagesCreateHtml>;
rt::request!(PagesCreateHtml => (), rt::empty);

mod __op {
    pub enum PagesCreate {}
    pub enum PagesCreateMultipart {}
    pub enum PagesCreateHtml {}
}
