// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The source of a key: a fixed text, or a function that returns it.

use super::secret::Secret;
use crate::runtime::errors::error::Error;
use crate::runtime::errors::failure::Problem;
use crate::runtime::tasks::futures::{BoxFuture, MaybeSend};
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;

/// A key, or the way to get it.
pub(crate) enum Key {
    Fixed(Secret),
    Asked(KeyFn),
}

/// A function that gives a key.
pub(crate) struct KeyFn(Box<dyn Fn() -> BoxFuture<'static, Result<Secret, Error>> + Send + Sync>);

impl KeyFn {
    pub(crate) fn new<F, K, E>(key: F) -> Self
    where
        F: Fn() -> K + Send + Sync + 'static,
        K: Future<Output = Result<String, E>> + MaybeSend + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self(Box::new(move || {
            let key = key();
            Box::pin(async move {
                let failed = |e: E| {
                    let e = e.into();
                    Error::Config(Box::new(Problem::caused(
                        format!("the function for the key failed: {e}"),
                        e,
                    )))
                };
                let key = key.await.map_err(failed)?;
                // Files and commands add line ends, which no key has.
                Ok(Secret::new(key.trim()))
            })
        }))
    }

    pub(crate) async fn ask(&self) -> Result<Secret, Error> {
        (self.0)().await
    }
}

impl From<Secret> for Key {
    fn from(key: Secret) -> Self {
        Self::Fixed(key)
    }
}

impl From<KeyFn> for Key {
    fn from(key: KeyFn) -> Self {
        Self::Asked(key)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
