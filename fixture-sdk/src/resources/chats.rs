// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.chats()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `chats`. Made by `client.chats()`.
#[derive(Debug, Clone)]
pub struct Chats {
    pub(crate) client: rt::Client,
}

impl Chats {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// One answer, or the same as events.
    ///
    /// `POST /chats`
    ///
    /// `.into_events()` gives the response as events, each as it comes, and sets `stream` for that.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let chat = client.chats().create("prompt").await?;
    /// println!("{chat:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, prompt: impl Into<String>) -> ChatsCreate {
        let mut request = rt::Request::post(&self.client, "/chats");
        request.field("prompt", &prompt.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Chats::create`], `POST /chats`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ChatsCreate = rt::Call<types::Chat, __op::ChatsCreate>;

impl ChatsCreate {
    /// Sets `stream`.
    pub fn stream(mut self, stream: impl Into<rt::Field<bool>>) -> Self {
        self.0.nullable("stream", stream.into());
        self
    }
}
rt::request!(ChatsCreate => types::Chat, rt::json);
rt::into_events!(ChatsCreate => types::ChatPiece, rt::events, "stream");

mod __op {
    pub enum ChatsCreate {}
}
