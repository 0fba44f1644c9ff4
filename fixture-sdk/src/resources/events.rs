// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `events`. Made by `client.events()`.
#[derive(Debug, Clone)]
pub struct Events {
    pub(crate) client: rt::Client,
}

impl Events {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// What happens, as it happens.
    ///
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let bytes = client.events().list().await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> EventsList {
        let mut request = rt::Request::get(&self.client, "/events");
        request.accept("*/*");
        EventsList(request)
    }
}

/// A request of [`Events::list`], `GET /events`.
///
/// `.await` it.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct EventsList(rt::Request);
rt::request!(EventsList => ::bytes::Bytes, rt::binary);
