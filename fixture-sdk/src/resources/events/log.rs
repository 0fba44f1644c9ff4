// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events().log()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `log`. Made by `client.events().log()`.
#[derive(Debug, Clone)]
pub struct EventsLog {
    pub(crate) client: rt::Client,
}

impl EventsLog {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Events without a schema are text.
    ///
    /// `GET /events/log`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut events = client.events().log().get().await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> EventsLogGet {
        let mut request = rt::Request::get(&self.client, "/events/log");
        request.accept("text/event-stream");
        rt::call(request)
    }
}

/// A request of [`EventsLog::get`], `GET /events/log`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type EventsLogGet = rt::Call<rt::EventStream<String>, __op::EventsLogGet>;
rt::stream_request!(EventsLogGet => rt::EventStream<String>, rt::text_events);

mod __op {
    pub enum EventsLogGet {}
}
