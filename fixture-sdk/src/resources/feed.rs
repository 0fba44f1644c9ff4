// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.feed()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `feed`. Made by `client.feed()`.
#[derive(Debug, Clone)]
pub struct Feed {
    pub(crate) client: rt::Client,
}

impl Feed {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Events that are told apart by what is in them; the config says how they end.
    ///
    /// `GET /feed`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut feed_events = client.feed().get().await?;
    /// while let Some(feed_event) = feed_events.next().await {
    ///     let feed_event = feed_event?;
    ///     println!("{feed_event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> FeedGet {
        let mut request = rt::Request::get(&self.client, "/feed");
        request.accept("text/event-stream");
        request.end_marker("over");
        request.event_names(&["gone", "posted"], &["ping", "open"]);
        rt::call(request)
    }
}

/// A request of [`Feed::get`], `GET /feed`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type FeedGet = rt::Call<rt::EventStream<types::FeedEvent>, __op::FeedGet>;
rt::stream_request!(FeedGet => rt::EventStream<types::FeedEvent>, rt::events);

mod __op {
    pub enum FeedGet {}
}
