// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events().ticks()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `ticks`. Made by `client.events().ticks()`.
#[derive(Debug, Clone)]
pub struct EventsTicks {
    pub(crate) client: rt::Client,
}

impl EventsTicks {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Events in the words of OpenAPI 3.2, with an end of their own.
    ///
    /// `GET /events/ticks`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.events().ticks().list().await?;
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> EventsTicksList {
        let mut request = rt::Request::get(&self.client, "/events/ticks");
        request.accept("text/event-stream");
        request.end_marker("that is all");
        rt::call(request)
    }
}

/// A request of [`EventsTicks::list`], `GET /events/ticks`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type EventsTicksList = rt::Call<
    rt::EventStream<types::Happening>,
    __op::EventsTicksList,
>;
rt::stream_request!(EventsTicksList => rt::EventStream<types::Happening>, rt::events);

mod __op {
    pub enum EventsTicksList {}
}
