// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `notes`. Made by `client.notes()`.
#[derive(Debug, Clone)]
pub struct Notes {
    pub(crate) client: rt::Client,
}

impl Notes {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Text.
    ///
    /// `GET /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let text = client.notes().list().await?;
    /// println!("{text}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> NotesList {
        let mut request = rt::Request::get(&self.client, "/notes");
        request.accept("text/plain, */*");
        NotesList(request)
    }

    /// Nothing comes back.
    ///
    /// `DELETE /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.notes().forget().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn forget(&self) -> NotesForget {
        NotesForget(rt::Request::delete(&self.client, "/notes"))
    }
}

/// A request of [`Notes::list`], `GET /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesList(rt::Request);
rt::request!(NotesList => String, rt::text);

/// A request of [`Notes::forget`], `DELETE /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesForget(rt::Request);
rt::request!(NotesForget => (), rt::empty);
