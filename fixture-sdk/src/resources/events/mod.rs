// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.events()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod log;
pub mod ticks;

/// Requests of `events`. Made by `client.events()`.
#[derive(Debug, Clone)]
pub struct Events {
    pub(crate) client: rt::Client,
}

impl Events {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `log`.
    pub fn log(&self) -> log::EventsLog {
        log::EventsLog::new(&self.client)
    }

    /// The resource `ticks`.
    pub fn ticks(&self) -> ticks::EventsTicks {
        ticks::EventsTicks::new(&self.client)
    }

    /// What happens, as it happens.
    ///
    /// `GET /events`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.events().list().await?;
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> EventsList {
        let mut request = rt::Request::get(&self.client, "/events");
        request.accept("text/event-stream");
        rt::call(request)
    }
}

/// A request of [`Events::list`], `GET /events`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type EventsList = rt::Call<rt::EventStream<types::Happening>, __op::EventsList>;
rt::stream_request!(EventsList => rt::EventStream<types::Happening>, rt::events);

mod __op {
    pub enum EventsList {}
}
