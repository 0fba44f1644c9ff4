// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.slots()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `slots`. Made by `client.slots()`.
#[derive(Debug, Clone)]
pub struct Slots {
    pub(crate) client: rt::Client,
}

impl Slots {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `PUT /slots/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.slots().replace("id", 0).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self, id: impl Into<String>, size: i64) -> SlotsReplace {
        let mut request = rt::Request::put(&self.client, "/slots/{id}");
        request.path_text("id", id.into());
        request.field("size", &size);
        request.json_body();
        rt::call(request)
    }

    /// `POST /slots/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.slots().label("id", "body").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn label(
        &self,
        id: impl Into<String>,
        body: impl Into<rt::Field<String>>,
    ) -> SlotsLabel {
        let mut request = rt::Request::post(&self.client, "/slots/{id}");
        request.path_text("id", id.into());
        request.whole(&Into::<rt::Field<String>>::into(body).into_value());
        rt::call(request)
    }

    /// `PATCH /slots/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.slots().change("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self, id: impl Into<String>) -> SlotsChange {
        let mut request = rt::Request::patch(&self.client, "/slots/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`Slots::replace`], `PUT /slots/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type SlotsReplace = rt::Call<(), __op::SlotsReplace>;

impl SlotsReplace {
    /// Sets `unit`.
    pub fn unit(mut self, unit: impl Into<rt::Field<::serde_json::Value>>) -> Self {
        self.0.nullable("unit", unit.into());
        self
    }

    /// Sends `null` as the body, in place of what other setters have set.
    pub fn with_null_body(mut self) -> Self {
        self.0.whole(&());
        self
    }
}
rt::request!(SlotsReplace => (), rt::empty);

/// A request of [`Slots::label`], `POST /slots/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type SlotsLabel = rt::Call<(), __op::SlotsLabel>;
rt::request!(SlotsLabel => (), rt::empty);

/// A request of [`Slots::change`], `PATCH /slots/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type SlotsChange = rt::Call<(), __op::SlotsChange>;

impl SlotsChange {
    /// The body of the request.
    pub fn body(mut self, body: impl rt::IntoField<Vec<String>>) -> Self {
        self.0.nullable_body(rt::IntoField::<Vec<String>>::into_field(body));
        self
    }
}
rt::request!(SlotsChange => (), rt::empty);

mod __op {
    pub enum SlotsReplace {}
    pub enum SlotsLabel {}
    pub enum SlotsChange {}
}
