// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.notes()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod content;

/// Requests of `notes`. Made by `client.notes()`.
#[derive(Debug, Clone)]
pub struct Notes {
    pub(crate) client: rt::Client,
}

impl Notes {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `content`.
    pub fn content(&self) -> content::NotesContent {
        content::NotesContent::new(&self.client)
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
        request.accept("text/plain, */*;q=0.5");
        rt::call(request)
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
    /// let response = client.notes().add().await?;
    /// println!("{}: {response:?}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> NotesAdd {
        rt::call(rt::Request::post(&self.client, "/notes"))
    }

    /// Statuses without a name of their own.
    ///
    /// `PATCH /notes`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let response = client.notes().change().await?;
    /// println!("{}: {response:?}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self) -> NotesChange {
        let mut request = rt::Request::patch(&self.client, "/notes");
        request.accept("text/plain, application/json, */*;q=0.5");
        rt::call(request)
    }

    /// What was kept, if there was anything.
    ///
    /// `PUT /notes`
    ///
    /// The response is `None` where its status is `204`.
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
        rt::call(rt::Request::put(&self.client, "/notes"))
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
        rt::call(rt::Request::delete(&self.client, "/notes"))
    }
}

/// A request of [`Notes::list`], `GET /notes`.
///
/// `.await` it for the text, or have it as it comes with `into_download`. See also [what every request has](crate::requests).
pub type NotesList = rt::Call<String, __op::NotesList>;
rt::request!(NotesList => String, rt::text);
rt::into_download!(NotesList);

/// A request of [`Notes::add`], `POST /notes`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type NotesAdd = rt::Call<NotesAddResponse, __op::NotesAdd>;
rt::request!(NotesAdd => NotesAddResponse, NotesAddResponse::read);

/// The response of [`Notes::add`]: a variant for each status.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub enum NotesAddResponse {
    /// `201`: It is there.
    Created(types::Chat),
    /// `202`: It will be there.
    Accepted(types::Happening),
    /// `204`: It was there.
    NoContent,
    /// One with a status that the API's document does not name.
    Unknown(rt::UnknownResponse),
}
rt::responses!(NotesAddResponse {
    201 => Created(rt::json),
    202 => Accepted(rt::json),
    204 => NoContent,
});

/// A request of [`Notes::change`], `PATCH /notes`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type NotesChange = rt::Call<NotesChangeResponse, __op::NotesChange>;
rt::request!(NotesChange => NotesChangeResponse, NotesChangeResponse::read);

/// The response of [`Notes::change`]: a variant for each status.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub enum NotesChangeResponse {
    /// `200`.
    Ok(String),
    /// `2XX`: Something else.
    Other(::http::StatusCode, types::Chat),
}
rt::responses!(NotesChangeResponse { 200 => Ok(rt::text), _ => Other(rt::json) });
rt::into_download!(NotesChange);

/// A request of [`Notes::keep`], `PUT /notes`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type NotesKeep = rt::Call<Option<types::Chat>, __op::NotesKeep>;
rt::request!(NotesKeep => Option<types::Chat>, rt::json_or_none::<200, _>);

/// A request of [`Notes::forget`], `DELETE /notes`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type NotesForget = rt::Call<(), __op::NotesForget>;
rt::request!(NotesForget => (), rt::empty);

mod __op {
    pub enum NotesList {}
    pub enum NotesAdd {}
    pub enum NotesChange {}
    pub enum NotesKeep {}
    pub enum NotesForget {}
}
