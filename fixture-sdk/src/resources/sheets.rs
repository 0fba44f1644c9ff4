// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.sheets()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `sheets`. Made by `client.sheets()`.
#[derive(Debug, Clone)]
pub struct Sheets {
    pub(crate) client: rt::Client,
}

impl Sheets {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// A list, or nothing at all.
    ///
    /// `GET /sheets`
    ///
    /// Sends `page=1` unless you set it, as the document does not say from which number the server counts.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut chats = client.sheets().list().per_page(10).into_stream();
    /// while let Some(chat) = chats.next().await {
    ///     let chat = chat?;
    ///     println!("{chat:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> SheetsList {
        let mut request = rt::Request::get(&self.client, "/sheets");
        request.paging(&crate::PAGE_NUMBER_PAGING);
        request.query("page", &1u64);
        rt::call(request)
    }
}

/// A request of [`Sheets::list`], `GET /sheets`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type SheetsList = rt::Call<rt::Page<types::Chat>, __op::SheetsList>;

impl SheetsList {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    /// Sets `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}
rt::request!(SheetsList => rt::Page<types::Chat>, rt::page);

mod __op {
    pub enum SheetsList {}
}
