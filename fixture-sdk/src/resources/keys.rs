// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.keys()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Operations of which the config says something.
///
/// Made by `client.keys()`.
#[derive(Debug, Clone)]
pub struct Keys {
    pub(crate) client: rt::Client,
}

impl Keys {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /keys/status`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let keys_status = client.keys().r#continue().await?;
    /// println!("{keys_status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#continue(&self) -> KeysContinue {
        rt::call(rt::Request::get(&self.client, "/keys/status"))
    }

    /// `GET /keys/inside`
    ///
    /// It gives the property `envelope` of the response. A response without it is an error.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let keys_status = client.keys().inside().await?;
    /// println!("{keys_status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn inside(&self) -> KeysInside {
        let mut request = rt::Request::get(&self.client, "/keys/inside");
        request.inside("envelope", false);
        rt::call(request)
    }

    /// `PUT /keys/inside`
    ///
    /// The response is `None` where its status is `204`.
    ///
    /// It gives the property `result` of the response. A response without it is an error.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// if let Some(response) = client.keys().replace().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self) -> KeysReplace {
        let mut request = rt::Request::put(&self.client, "/keys/inside");
        request.inside("result", false);
        rt::call(request)
    }

    /// `PATCH /keys/inside`
    ///
    /// It gives the property `result` of the response. A response without it is an error.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let response = client.keys().move_all().await?;
    /// println!("{}: {response:?}", response.status());
    /// # Ok(())
    /// # }
    /// ```
    pub fn move_all(&self) -> KeysMoveAll {
        let mut request = rt::Request::patch(&self.client, "/keys/inside");
        request.accept("application/json, text/plain, */*;q=0.5");
        request.inside("result", false);
        rt::call(request)
    }

    /// `GET /keys/slow`
    ///
    /// Unless the client or the request says otherwise, it is not retried, and one attempt takes at most 300ms.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.keys().slow().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated(note = "use `status`")]
    pub fn slow(&self) -> KeysSlow {
        let mut request = rt::Request::get(&self.client, "/keys/slow");
        request.default_retries(0);
        request.default_timeout(300);
        rt::call(request)
    }

    /// `GET /keys/{space}/things`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.keys().things().space("space").region("region").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn things(&self) -> KeysThings {
        let mut request = rt::Request::get(&self.client, "/keys/{space}/things");
        request.option(0, rt::ParamLocation::Path, "space", true);
        request.option(2, rt::ParamLocation::Query, "region", false);
        rt::call(request)
    }

    /// `POST /keys/talk`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let keys_status = client.keys().talk("text").await?;
    /// println!("{keys_status:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn talk(&self, text: impl Into<String>) -> KeysTalk {
        let mut request = rt::Request::post(&self.client, "/keys/talk");
        request.field("text", &text.into());
        request.json_body();
        rt::call(request)
    }

    /// `POST /keys/talk`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let mut keys_statuses = client.keys().talk_streaming("text").await?;
    /// while let Some(keys_status) = keys_statuses.next().await {
    ///     let keys_status = keys_status?;
    ///     println!("{keys_status:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn talk_streaming(&self, text: impl Into<String>) -> KeysTalkStreaming {
        let mut request = rt::Request::post(&self.client, "/keys/talk");
        request.field("text", &text.into());
        request.field("stream", &true);
        request.json_body();
        request.accept("text/event-stream");
        rt::call(request)
    }
}

/// A request of [`Keys::continue`], `GET /keys/status`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysContinue = rt::Call<types::KeysStatus, __op::KeysContinue>;
rt::request!(KeysContinue => types::KeysStatus, rt::json);

/// A request of [`Keys::inside`], `GET /keys/inside`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysInside = rt::Call<types::KeysStatus, __op::KeysInside>;
rt::request!(KeysInside => types::KeysStatus, rt::inside::<rt::AsIs, _>);

/// A request of [`Keys::replace`], `PUT /keys/inside`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysReplace = rt::Call<Option<Vec<::jiff::civil::Date>>, __op::KeysReplace>;
rt::request!(KeysReplace => Option<Vec<::jiff::civil::Date>>, rt::inside_or_none::<200, rt::OrEmpty<rt::List<rt::Day>>, _>);

/// A request of [`Keys::move_all`], `PATCH /keys/inside`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysMoveAll = rt::Call<KeysMoveAllResponse, __op::KeysMoveAll>;
rt::request!(KeysMoveAll => KeysMoveAllResponse, KeysMoveAllResponse::read);

/// The response of [`Keys::move_all`]: a variant for each status.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub enum KeysMoveAllResponse {
    /// `200`: Moved.
    Ok(types::KeysStatus),
    /// `202`: Later.
    Accepted(i64),
    /// `203`: Text.
    NonAuthoritative(String),
    /// `204`: Nothing.
    NoContent,
    /// One with a status that the API's document does not name.
    Unknown(rt::UnknownResponse),
}
rt::responses!(KeysMoveAllResponse {
    200 => Ok(rt::inside::<rt::AsIs, _>),
    202 => Accepted(rt::inside::<rt::InRange, _>),
    203 => NonAuthoritative(rt::text),
    204 => NoContent,
});
rt::into_download!(KeysMoveAll);

/// A request of [`Keys::slow`], `GET /keys/slow`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysSlow = rt::Call<(), __op::KeysSlow>;
rt::request!(KeysSlow => (), rt::empty);

/// A request of [`Keys::things`], `GET /keys/{space}/things`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type KeysThings = rt::Call<(), __op::KeysThings>;

impl KeysThings {
    /// Sets `space`.
    ///
    /// Without it, the client's `space` is sent.
    pub fn space(mut self, space: impl Into<String>) -> Self {
        self.0.path_text("space", space.into());
        self
    }

    /// Sets `region`.
    ///
    /// Without it, the client's `region` is sent.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.0.query("region", &region.into());
        self
    }
}
rt::request!(KeysThings => (), rt::empty);

/// A request of [`Keys::talk`], `POST /keys/talk`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type KeysTalk = rt::Call<types::KeysStatus, __op::KeysTalk>;
rt::request!(KeysTalk => types::KeysStatus, rt::json);

/// A request of [`Keys::talk_streaming`], `POST /keys/talk`.
///
/// `.await` it for the stream. See also [what every request has](crate::requests).
pub type KeysTalkStreaming = rt::Call<
    rt::EventStream<types::KeysStatus>,
    __op::KeysTalkStreaming,
>;
rt::stream_request!(KeysTalkStreaming => rt::EventStream<types::KeysStatus>, rt::events);

mod __op {
    pub enum KeysContinue {}
    pub enum KeysInside {}
    pub enum KeysReplace {}
    pub enum KeysMoveAll {}
    pub enum KeysSlow {}
    pub enum KeysThings {}
    pub enum KeysTalk {}
    pub enum KeysTalkStreaming {}
}
