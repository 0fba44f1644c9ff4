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

    /// `POST /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.notes().create("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<String>) -> NotesCreate {
        let mut request = rt::Request::post(&self.client, "/notes");
        request.text("text/markdown", body.into());
        NotesCreate(request)
    }

    /// `PUT /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.notes().replace("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, body: impl Into<String>) -> NotesReplace {
        let mut request = rt::Request::put(&self.client, "/notes");
        request.text("application/xml", body.into());
        NotesReplace(request)
    }
}

/// A request of [`Notes::create`], `POST /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesCreate(rt::Request);
rt::request!(NotesCreate => (), rt::empty);

/// A request of [`Notes::replace`], `PUT /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesReplace(rt::Request);
rt::request!(NotesReplace => (), rt::empty);
