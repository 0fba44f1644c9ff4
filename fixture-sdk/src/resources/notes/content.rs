// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes().content()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `content`. Made by `client.notes().content()`.
#[derive(Debug, Clone)]
pub struct NotesContent {
    pub(crate) client: rt::Client,
}

impl NotesContent {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// What the document calls a string, and the server sends as a file.
    ///
    /// `GET /notes/{id}/content`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let text = client.notes().content().get("id").await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> NotesContentGet {
        let mut request = rt::Request::get(&self.client, "/notes/{id}/content");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// What was there, if there was anything.
    ///
    /// `DELETE /notes/{id}/content`
    ///
    /// The response is `None` where its status is `204`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// if let Some(text) = client.notes().content().forget("id").await? {
    ///     println!("{text}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn forget(&self, id: impl Into<String>) -> NotesContentForget {
        let mut request = rt::Request::delete(&self.client, "/notes/{id}/content");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`NotesContent::get`], `GET /notes/{id}/content`.
///
/// `.await` it for the text, or have it as it comes with `into_download`. See also [what every request has](crate::requests).
pub type NotesContentGet = rt::Call<String, __op::NotesContentGet>;
rt::request!(NotesContentGet => String, rt::string);
rt::into_download!(NotesContentGet, "*/*");

/// A request of [`NotesContent::forget`], `DELETE /notes/{id}/content`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type NotesContentForget = rt::Call<Option<types::Content>, __op::NotesContentForget>;
rt::request!(NotesContentForget => Option<types::Content>, rt::string_or_none::<200>);
rt::into_download!(NotesContentForget, "*/*");

mod __op {
    pub enum NotesContentGet {}
    pub enum NotesContentForget {}
}
