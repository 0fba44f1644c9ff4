// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.documents()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `documents`. Made by `client.documents()`.
#[derive(Debug, Clone)]
pub struct Documents {
    pub(crate) client: rt::Client,
}

impl Documents {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /documents`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.documents().create("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<String>) -> DocumentsCreate {
        let mut request = rt::Request::post(&self.client, "/documents");
        request.text("text/markdown", body.into());
        rt::call(request)
    }

    /// `PUT /documents`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.documents().replace("body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, body: impl Into<String>) -> DocumentsReplace {
        let mut request = rt::Request::put(&self.client, "/documents");
        request.text("application/xml", body.into());
        rt::call(request)
    }
}

/// A request of [`Documents::create`], `POST /documents`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type DocumentsCreate = rt::Call<(), __op::DocumentsCreate>;
rt::request!(DocumentsCreate => (), rt::empty);

/// A request of [`Documents::replace`], `PUT /documents`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type DocumentsReplace = rt::Call<(), __op::DocumentsReplace>;
rt::request!(DocumentsReplace => (), rt::empty);

mod __op {
    pub enum DocumentsCreate {}
    pub enum DocumentsReplace {}
}
