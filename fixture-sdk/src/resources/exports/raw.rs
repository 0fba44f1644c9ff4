// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.exports().raw()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `raw`. Made by `client.exports().raw()`.
#[derive(Debug, Clone)]
pub struct ExportsRaw {
    pub(crate) client: rt::Client,
}

impl ExportsRaw {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /exports/raw`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let bytes = client.exports().raw().get().await?;
    /// println!("{} bytes", bytes.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> ExportsRawGet {
        let mut request = rt::Request::get(&self.client, "/exports/raw");
        request.accept("text/csv, */*;q=0.5");
        rt::call(request)
    }

    /// `PUT /exports/raw`
    ///
    /// - `body`: A path, bytes, text, or an [`Upload`](rt::Upload).
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.exports().raw().replace(std::path::Path::new("body")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, body: impl Into<rt::Upload>) -> ExportsRawReplace {
        let mut request = rt::Request::put(&self.client, "/exports/raw");
        request.upload("application/octet-stream", body);
        rt::call(request)
    }
}

/// A request of [`ExportsRaw::get`], `GET /exports/raw`.
///
/// `.await` it for the bytes, or have them as they come with `into_download`. See also [what every request has](crate::requests).
pub type ExportsRawGet = rt::Call<::bytes::Bytes, __op::ExportsRawGet>;
rt::request!(ExportsRawGet => ::bytes::Bytes, rt::binary);
rt::into_download!(ExportsRawGet);

/// A request of [`ExportsRaw::replace`], `PUT /exports/raw`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ExportsRawReplace = rt::Call<(), __op::ExportsRawReplace>;
rt::request!(ExportsRawReplace => (), rt::empty);

mod __op {
    pub enum ExportsRawGet {}
    pub enum ExportsRawReplace {}
}
