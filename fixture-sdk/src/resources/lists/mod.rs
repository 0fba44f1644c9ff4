// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.lists()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

pub mod cursor;
pub mod after;
pub mod last;
pub mod marker;
pub mod offset;
pub mod pages;
pub mod link;
pub mod url;

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
}
