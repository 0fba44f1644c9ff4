// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.auth()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

pub mod basic;
pub mod header;
pub mod query;
pub mod cookie;
pub mod oauth;
pub mod either;
pub mod both;
pub mod none;
pub mod maybe;

/// Requests of `auth`. Made by `client.auth()`.
#[derive(Debug, Clone)]
pub struct Auth {
    pub(crate) client: rt::Client,
}

impl Auth {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `basic`.
    pub fn basic(&self) -> basic::AuthBasic {
        basic::AuthBasic::new(&self.client)
    }

    /// The resource `header`.
    pub fn header(&self) -> header::AuthHeader {
        header::AuthHeader::new(&self.client)
    }

    /// The resource `query`.
    pub fn query(&self) -> query::AuthQuery {
        query::AuthQuery::new(&self.client)
    }

    /// The resource `cookie`.
    pub fn cookie(&self) -> cookie::AuthCookie {
        cookie::AuthCookie::new(&self.client)
    }

    /// The resource `oauth`.
    pub fn oauth(&self) -> oauth::AuthOauth {
        oauth::AuthOauth::new(&self.client)
    }

    /// The resource `either`.
    pub fn either(&self) -> either::AuthEither {
        either::AuthEither::new(&self.client)
    }

    /// The resource `both`.
    pub fn both(&self) -> both::AuthBoth {
        both::AuthBoth::new(&self.client)
    }

    /// The resource `none`.
    pub fn none(&self) -> none::AuthNone {
        none::AuthNone::new(&self.client)
    }

    /// The resource `maybe`.
    pub fn maybe(&self) -> maybe::AuthMaybe {
        maybe::AuthMaybe::new(&self.client)
    }
}
