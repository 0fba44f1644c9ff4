// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.pages()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `pages`. Made by `client.pages()`.
#[derive(Debug, Clone)]
pub struct Pages {
    pub(crate) client: rt::Client,
}

impl Pages {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// A list, or nothing at all.
    ///
    /// `GET /pages`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut chats = client.pages().list().per_page(10).into_stream();
    /// while let Some(chat) = chats.next().await {
    ///     let chat = chat?;
    ///     println!("{chat:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> PagesList {
        let mut request = rt::Request::get(&self.client, "/pages");
        request.paging(&crate::PAGING_0);
        PagesList(request)
    }
}

/// A request of [`Pages::list`], `GET /pages`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
#[must_use = "nothing is sent until the request is awaited"]
#[derive(Clone)]
pub struct PagesList(rt::Request);

impl PagesList {
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
rt::list_request!(PagesList => types::Chat);
