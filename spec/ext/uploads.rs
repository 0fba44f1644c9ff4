//! `client.uploads().upload(..)`: a file declared, sent, and there to be referenced, in one call.

use crate::resources::uploads::Uploads;
use crate::runtime::emit as rt;
use crate::types::{CreateResourceMetadata, Upload, UploadSpec};
use std::future::IntoFuture;

use super::media_types;

impl Uploads {
    /// Uploads a file.
    ///
    /// Declares it (`POST /v1/uploads`), sends its content to the address that the API names
    /// (`PUT`, on another origin, without the API key), and gives the upload as it was declared:
    /// reference it by `metadata.id`.
    ///
    /// - `name`: What the upload is called.
    /// - `source`: A path, bytes, text, or a [`crate::Upload`], which may also be a stream of a
    ///   known size. It is read while it is sent, piece by piece.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::path::Path;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let upload = client
    ///     .uploads()
    ///     .upload("refund-handbook", Path::new("handbooks/refunds.md"))
    ///     .label("team", "support")
    ///     .on_progress(|sent, total| println!("{sent} of {total:?} bytes"))
    ///     .await?;
    /// println!("{}", upload.metadata.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(
        &self,
        name: impl Into<String>,
        source: impl Into<rt::FilePart>,
    ) -> UploadsUpload {
        let mut request = rt::Request::post(&self.client, "/v1/uploads");
        request.json_body();
        let file = source.into();
        let (file_name, content_type) =
            (file.name().map(str::to_owned), file.media_type().map(str::to_owned));
        let metadata = CreateResourceMetadata::new(name);
        UploadsUpload(
            request,
            Box::new(Declared { metadata, file_name, content_type, content: file.into_content() }),
        )
    }
}

/// A request of [`Uploads::upload`]: `POST /v1/uploads`, then `PUT` of the content to the address
/// in the response.
///
/// Set what is optional, then `.await` it. `with_max_retries`, `with_timeout` and the policy hold
/// for each of its requests, `with_deadline` for both together; `with_header`, `with_query` and
/// `with_body_field` add to the first one alone.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct UploadsUpload(rt::Request, Box<Declared>);

/// What is said of the file before it is sent.
#[derive(Clone)]
struct Declared {
    metadata: CreateResourceMetadata,
    file_name: Option<String>,
    content_type: Option<String>,
    content: rt::Upload,
}

rt::options!(UploadsUpload);

impl UploadsUpload {
    /// The name of the file. Unless set, that of its path; without a path, the upload's.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.1.file_name = Some(file_name.into());
        self
    }

    /// The media type of the content. Unless set, it is guessed from the extension of the file's
    /// name.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.1.content_type = Some(content_type.into());
        self
    }

    /// Id of your own, from another system.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.1.metadata = self.1.metadata.external_id(external_id);
        self
    }

    /// Labels of your own, as keys with text values. Replaces those that are there.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.1.metadata = self.1.metadata.labels(labels);
        self
    }

    /// Adds one label.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.1.metadata = self.1.metadata.label(key, value);
        self
    }

    /// Calls this for each piece that goes out: with the bytes gone so far, and the size.
    ///
    /// When the content has to be sent again it begins again at the start.
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.1.content = self.1.content.on_progress(progress);
        self
    }

    /// Declares the upload and sends the content; the same as `.await`.
    pub fn send(self) -> rt::Pending<Upload> {
        let Self(request, declared) = self;
        rt::Pending::in_a_row(&request.clone(), steps(request, *declared), rt::json)
    }

    /// Declares the upload, sends the content, and waits until it is there.
    ///
    /// # Errors
    /// As for the request itself.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Upload, rt::Error> {
        self.send().wait()
    }
}

impl IntoFuture for UploadsUpload {
    type Output = Result<Upload, rt::Error>;
    type IntoFuture = rt::Pending<Upload>;
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

async fn steps(mut request: rt::Request, declared: Declared) -> Result<rt::Raw, rt::Error> {
    let Declared { metadata, file_name, content_type, mut content } = declared;
    content.measure().await?;
    let size = content.size().ok_or_else(|| rt::Error::invalid_request(NO_SIZE))?;
    let file_name = file_name.unwrap_or_else(|| metadata.name.clone());
    let content_type = content_type.unwrap_or_else(|| media_types::guess(&file_name).to_owned());
    let Ok(media_type) = http::HeaderValue::try_from(&content_type) else {
        return Err(rt::Error::invalid_request(format!("{content_type:?} cannot be a media type")));
    };
    request.field("metadata", &metadata);
    request.field("spec", &UploadSpec::new(content_type, file_name, size.to_string()));

    let raw = rt::execute(request).await?;
    let upload: Upload = rt::json(raw.clone())?;
    let url = upload
        .info
        .upload_url
        .ok_or_else(|| raw.other("it names no `uploadUrl` to send the content to"))?;
    let mut put = raw.request.elsewhere(rt::HttpMethod::Put, url);
    put.upload("application/octet-stream", content);
    put.add_header(Some(http::header::CONTENT_TYPE), Some(media_type));
    put.accept("*/*");
    rt::execute(put).await?;
    Ok(raw)
}

const NO_SIZE: &str = "the API wants to know the exact size before the content is sent: \
    say `Upload::from_stream(..).with_size(bytes)`";
