// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.attachments()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `attachments`. Made by `client.attachments()`.
#[derive(Debug, Clone)]
pub struct Attachments {
    pub(crate) client: rt::Client,
}

impl Attachments {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /attachments`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.attachments().create().url("url").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> AttachmentsCreate {
        let mut request = rt::Request::post(&self.client, "/attachments");
        request.multipart_body();
        request.required_body();
        rt::call(request)
    }

    /// `PUT /attachments`
    ///
    /// - `body`: A path, bytes, text, or an [`Upload`](rt::Upload).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.attachments().replace([("foo", std::path::Path::new("string"))]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, impl Into<rt::FilePart>)>,
    ) -> AttachmentsReplace {
        let mut request = rt::Request::put(&self.client, "/attachments");
        request.named_files(body);
        request.multipart_body();
        request.required_body();
        rt::call(request)
    }

    /// `PATCH /attachments`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.attachments().update().table("table").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> AttachmentsUpdate {
        let mut request = rt::Request::patch(&self.client, "/attachments");
        request.multipart_body();
        request.required_body();
        request.field_type("page", "application/pdf");
        request.field_type("table", "text/csv");
        rt::call(request)
    }
}

/// A request of [`Attachments::create`], `POST /attachments`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AttachmentsCreate = rt::Call<(), __op::AttachmentsCreate>;

impl AttachmentsCreate {
    /// Sets `file`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn file(mut self, file: impl Into<rt::FilePart>) -> Self {
        self.0.file("file", file);
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.0.field("url", &url.into());
        self
    }

    /// Replaces the whole body, and with it what other setters have set.
    /// The text of a file in it is the content of that file.
    pub fn body(mut self, body: impl Into<types::AttachmentsCreateBody>) -> Self {
        self.0.whole_form(&body.into(), &["file"]);
        self
    }
}
rt::request!(AttachmentsCreate => (), rt::empty);
rt::form_files!(AttachmentsCreate);

/// A request of [`Attachments::replace`], `PUT /attachments`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AttachmentsReplace = rt::Call<(), __op::AttachmentsReplace>;
rt::request!(AttachmentsReplace => (), rt::empty);
rt::form_files!(AttachmentsReplace);

/// A request of [`Attachments::update`], `PATCH /attachments`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type AttachmentsUpdate = rt::Call<(), __op::AttachmentsUpdate>;

impl AttachmentsUpdate {
    /// Sets `either`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn either(mut self, either: impl Into<rt::FilePart>) -> Self {
        self.0.file("either", either);
        self
    }

    /// Sets `page`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn page(mut self, page: impl Into<rt::FilePart>) -> Self {
        self.0.file("page", page);
        self
    }

    /// Sets `table`.
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.0.field("table", &table.into());
        self
    }
}
rt::request!(AttachmentsUpdate => (), rt::empty);
rt::form_files!(AttachmentsUpdate);

mod __op {
    pub enum AttachmentsCreate {}
    pub enum AttachmentsReplace {}
    pub enum AttachmentsUpdate {}
}
