// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.files()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `files`. Made by `client.files()`.
#[derive(Debug, Clone)]
pub struct Files {
    pub(crate) client: rt::Client,
}

impl Files {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /files`
    ///
    /// - `file`: What is uploaded. A path, bytes, text, or an [`Upload`](rt::Upload).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.files().upload(std::path::Path::new("file"), "title").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        file: impl Into<rt::FilePart>,
        title: impl Into<String>,
    ) -> FilesUpload {
        let mut request = rt::Request::post(&self.client, "/files");
        request.file("file", file);
        request.field("title", &title.into());
        request.multipart_body();
        request.field_type("thumbnail", "image/png");
        request.field_style("sizes", rt::Style::Form);
        request.field_type("about", "application/vnd.happening+json");
        request.field_type("sdp", "application/sdp");
        request.field_style("filter", rt::Style::DeepObject);
        rt::call(request)
    }
}

/// A request of [`Files::upload`], `POST /files`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type FilesUpload = rt::Call<(), __op::FilesUpload>;

impl FilesUpload {
    /// Sets `note`.
    pub fn note(mut self, note: impl Into<rt::Field<String>>) -> Self {
        self.0.nullable("note", note.into());
        self
    }

    /// Sets `thumbnail`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    /// It may have headers, see [`FilePart::header`](rt::FilePart::header): `X-Scale`.
    pub fn thumbnail(mut self, thumbnail: impl Into<rt::FilePart>) -> Self {
        self.0.file("thumbnail", thumbnail);
        self
    }

    /// Sets `pages`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn pages(
        mut self,
        pages: impl IntoIterator<Item = impl Into<rt::FilePart>>,
    ) -> Self {
        self.0.files("pages", pages);
        self
    }

    /// Sets `cover`.
    ///
    /// A file comes from a path (`Path`, `PathBuf`), from bytes or text, or from an [`Upload`](rt::Upload);
    /// [`FilePart`](rt::FilePart) says its name and media type as well.
    pub fn cover(mut self, cover: impl Into<rt::FilePart>) -> Self {
        self.0.file("cover", cover);
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.field("labels", &rt::list_of::<String, _, _>(labels));
        self
    }

    /// Sets `sizes`.
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl rt::IntoValue<i64>>,
    ) -> Self {
        self.0.field("sizes", &rt::list_of::<i64, _, _>(sizes));
        self
    }

    /// Sets `about`.
    pub fn about(mut self, about: impl Into<types::Happening>) -> Self {
        self.0.field("about", &about.into());
        self
    }

    /// Sets `sdp`.
    pub fn sdp(mut self, sdp: impl Into<String>) -> Self {
        self.0.field("sdp", &sdp.into());
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<types::FileFilter>) -> Self {
        self.0.field("filter", &filter.into());
        self
    }
}
rt::request!(FilesUpload => (), rt::empty);
rt::form_files!(FilesUpload);

mod __op {
    pub enum FilesUpload {}
}
