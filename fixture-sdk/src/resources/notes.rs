// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

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

    /// Done now, or later, or not needed.
    ///
    /// `POST /notes`
    ///
    /// # Errors
    /// The bodies of these have types of their own, for [`ApiError::parse`](crate::ApiError::parse):
    ///
    /// - `409`: [`Conflict`](crate::types::Conflict)
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let answer = client.notes().add().await?;
    /// println!("{}: {answer:?}", answer.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> NotesAdd {
        NotesAdd(rt::Request::post(&self.client, "/notes"))
    }

    /// Statuses without a name of their own.
    ///
    /// `PATCH /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let answer = client.notes().change().await?;
    /// println!("{}: {answer:?}", answer.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self) -> NotesChange {
        let mut request = rt::Request::patch(&self.client, "/notes");
        request.accept("text/plain, */*, application/json");
        NotesChange(request)
    }

    /// What was kept, if there was anything.
    ///
    /// `PUT /notes`
    ///
    /// The answer is `None` where its status is `204`.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// if let Some(chat) = client.notes().keep().await? {
    ///     println!("{chat:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn keep(&self) -> NotesKeep {
        NotesKeep(rt::Request::put(&self.client, "/notes"))
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

/// A request of [`Notes::add`], `POST /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesAdd(rt::Request);
rt::request!(NotesAdd => NotesAddAnswer, NotesAddAnswer::read);

/// What [`Notes::add`] answers, by its status.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub enum NotesAddAnswer {
    /// `201`: It is there.
    Created(types::Chat),
    /// `202`: It will be there.
    Accepted(types::Happening),
    /// `204`: It was there.
    NoContent,
    /// One with a status that the API's document does not name.
    Unknown(rt::UnknownAnswer),
}
rt::answers!(NotesAddAnswer {
    201 => Created(rt::json),
    202 => Accepted(rt::json),
    204 => NoContent,
});

/// A request of [`Notes::change`], `PATCH /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesChange(rt::Request);
rt::request!(NotesChange => NotesChangeAnswer, NotesChangeAnswer::read);

/// What [`Notes::change`] answers, by its status.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub enum NotesChangeAnswer {
    /// `200`.
    Ok(String),
    /// `2XX`: Something else.
    Other(::http::StatusCode, types::Chat),
}
rt::answers!(NotesChangeAnswer { 200 => Ok(rt::text), _ => Other(rt::json) });

/// A request of [`Notes::keep`], `PUT /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesKeep(rt::Request);
rt::request!(NotesKeep => Option<types::Chat>, rt::json_or_none::<200, _>);

/// A request of [`Notes::forget`], `DELETE /notes`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct NotesForget(rt::Request);
rt::request!(NotesForget => (), rt::empty);
