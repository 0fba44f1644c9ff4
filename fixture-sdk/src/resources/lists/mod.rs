// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod cursor;
pub mod after;
pub mod last;
pub mod marker;
pub mod offset;
pub mod pages;
pub mod link;
pub mod url;
pub mod logs;
pub mod zero;

/// Requests of `lists`. Made by `client.lists()`.
#[derive(Debug, Clone)]
pub struct Lists {
    pub(crate) client: rt::Client,
}

impl Lists {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `cursor`.
    pub fn cursor(&self) -> cursor::ListsCursor {
        cursor::ListsCursor::new(&self.client)
    }

    /// The resource `after`.
    pub fn after(&self) -> after::ListsAfter {
        after::ListsAfter::new(&self.client)
    }

    /// The resource `last`.
    pub fn last(&self) -> last::ListsLast {
        last::ListsLast::new(&self.client)
    }

    /// The resource `marker`.
    pub fn marker(&self) -> marker::ListsMarker {
        marker::ListsMarker::new(&self.client)
    }

    /// The resource `offset`.
    pub fn offset(&self) -> offset::ListsOffset {
        offset::ListsOffset::new(&self.client)
    }

    /// The resource `pages`.
    pub fn pages(&self) -> pages::ListsPages {
        pages::ListsPages::new(&self.client)
    }

    /// The resource `link`.
    pub fn link(&self) -> link::ListsLink {
        link::ListsLink::new(&self.client)
    }

    /// The resource `url`.
    pub fn url(&self) -> url::ListsUrl {
        url::ListsUrl::new(&self.client)
    }

    /// The resource `logs`.
    pub fn logs(&self) -> logs::ListsLogs {
        logs::ListsLogs::new(&self.client)
    }

    /// The resource `zero`.
    pub fn zero(&self) -> zero::ListsZero {
        zero::ListsZero::new(&self.client)
    }

    /// `POST /lists/scroll`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<String>>("status")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lists().scroll().limit(10).into_stream();
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn scroll(&self) -> ListsScroll {
        let mut request = rt::Request::post(&self.client, "/lists/scroll");
        request.json_body();
        request.paging(&crate::CURSOR_PAGING_4);
        rt::call(request)
    }

    /// `POST /lists/filter`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut items = client.lists().filter().limit(10).into_stream();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn filter(&self) -> ListsFilter {
        let mut request = rt::Request::post(&self.client, "/lists/filter");
        request.paging(&crate::OFFSET_PAGING_2);
        rt::call(request)
    }

    /// `POST /lists/sync`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Vec<types::Beside>>("removed")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut happenings = client.lists().sync().count(10).into_stream();
    /// while let Some(happening) = happenings.next().await {
    ///     let happening = happening?;
    ///     println!("{happening:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn sync(&self) -> ListsSync {
        let mut request = rt::Request::post(&self.client, "/lists/sync");
        request.paging(&crate::CURSOR_PAGING_6);
        rt::call(request)
    }
}

/// A request of [`Lists::scroll`], `POST /lists/scroll`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsScroll = rt::Call<rt::Page<types::Happening>, __op::ListsScroll>;

impl ListsScroll {
    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field("limit", &limit);
        self
    }

    /// Sets `offset`.
    pub fn offset(mut self, offset: impl Into<rt::Field<types::ListOffset>>) -> Self {
        self.0.nullable("offset", offset.into());
        self
    }
}
rt::request!(ListsScroll => rt::Page<types::Happening>, rt::page);

/// A request of [`Lists::filter`], `POST /lists/filter`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsFilter = rt::Call<rt::Page<i64>, __op::ListsFilter>;

impl ListsFilter {
    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.field("limit", &limit);
        self
    }

    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.field("offset", &offset);
        self
    }
}
rt::request!(ListsFilter => rt::Page<i64>, rt::page);

/// A request of [`Lists::sync`], `POST /lists/sync`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`.
pub type ListsSync = rt::Call<rt::Page<types::Happening>, __op::ListsSync>;

impl ListsSync {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.field("cursor", &cursor.into());
        self
    }

    /// Sets `count`.
    pub fn count(mut self, count: i64) -> Self {
        self.0.field("count", &count);
        self
    }
}
rt::request!(ListsSync => rt::Page<types::Happening>, rt::page);

mod __op {
    pub enum ListsScroll {}
    pub enum ListsFilter {}
    pub enum ListsSync {}
}
