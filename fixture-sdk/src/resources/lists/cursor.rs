// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists().cursor()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `cursor`. Made by `client.lists().cursor()`.
#[derive(Debug, Clone)]
pub struct ListsCursor {
    pub(crate) client: rt::Client,
}

impl ListsCursor {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /lists/cursor`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lists().cursor().list().limit(10).into_stream();
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListsCursorList {
        let mut request = rt::Request::get(&self.client, "/lists/cursor");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }
}

/// A request of [`ListsCursor::list`], `GET /lists/cursor`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsCursorList = rt::Call<rt::Page<types::Happening>, __op::ListsCursorList>;

impl ListsCursorList {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query("cursor", &cursor.into());
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}
rt::request!(ListsCursorList => rt::Page<types::Happening>, rt::page);

mod __op {
    pub enum ListsCursorList {}
}
