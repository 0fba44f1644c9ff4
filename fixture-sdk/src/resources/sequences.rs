// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.sequences()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `sequences`. Made by `client.sequences()`.
#[derive(Debug, Clone)]
pub struct Sequences {
    pub(crate) client: rt::Client,
}

impl Sequences {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Values that may span lines (RFC 7464).
    ///
    /// `GET /sequences`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.sequences().list().await?;
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> SequencesList {
        let mut request = rt::Request::get(&self.client, "/sequences");
        request.accept("application/geo+json-seq");
        rt::call(request)
    }
}

/// A request of [`Sequences::list`], `GET /sequences`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type SequencesList = rt::Call<rt::JsonLines<types::Happening>, __op::SequencesList>;
rt::stream_request!(SequencesList => rt::JsonLines<types::Happening>, rt::json_lines);

mod __op {
    pub enum SequencesList {}
}
