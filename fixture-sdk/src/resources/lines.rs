// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lines()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `lines`. Made by `client.lines()`.
#[derive(Debug, Clone)]
pub struct Lines {
    pub(crate) client: rt::Client,
}

impl Lines {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// A value on each line.
    ///
    /// `GET /lines`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lines().list().await?;
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> LinesList {
        let mut request = rt::Request::get(&self.client, "/lines");
        request.accept("application/x-ndjson");
        rt::call(request)
    }
}

/// A request of [`Lines::list`], `GET /lines`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type LinesList = rt::Call<rt::JsonLines<types::Happening>, __op::LinesList>;
rt::stream_request!(LinesList => rt::JsonLines<types::Happening>, rt::json_lines);

mod __op {
    pub enum LinesList {}
}
