// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.orders()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `orders`. Made by `client.orders()`.
#[derive(Debug, Clone)]
pub struct Orders {
    pub(crate) client: rt::Client,
}

impl Orders {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /orders`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.orders().create("item", "note").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        item: impl Into<types::OrderItem>,
        note: impl Into<rt::Field<String>>,
    ) -> OrdersCreate {
        let mut request = rt::Request::post(&self.client, "/orders");
        request.field("item", &item.into());
        request.field("note", &Into::<rt::Field<String>>::into(note).into_value());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Orders::create`], `POST /orders`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type OrdersCreate = rt::Call<(), __op::OrdersCreate>;

impl OrdersCreate {
    /// Sets `stop`.
    pub fn stop(mut self, stop: impl Into<rt::Field<types::OrderStop>>) -> Self {
        self.0.nullable("stop", stop.into());
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, mode: impl Into<types::OrderMode>) -> Self {
        self.0.field("mode", &mode.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: impl Into<rt::Field<types::OrderSize>>) -> Self {
        self.0.nullable("size", size.into());
        self
    }

    /// Sets `urgency`.
    pub fn urgency(
        mut self,
        urgency: impl Into<rt::Field<types::OrderUrgency>>,
    ) -> Self {
        self.0.nullable("urgency", urgency.into());
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.0.field("labels", &rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Sets `words`.
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.field("words", &rt::list_of::<String, _, _>(words));
        self
    }

    /// Sets `limits`.
    pub fn limits(
        mut self,
        limits: impl rt::IntoField<::std::collections::BTreeMap<String, f64>>,
    ) -> Self {
        self.0
            .nullable(
                "limits",
                rt::IntoField::<
                    ::std::collections::BTreeMap<String, f64>,
                >::into_field(limits),
            );
        self
    }

    /// Adds an entry to `limits`.
    pub fn limit(
        mut self,
        key: impl Into<String>,
        value: impl rt::IntoValue<f64>,
    ) -> Self {
        self.0.entry("limits", key.into(), &rt::IntoValue::<f64>::into_value(value));
        self
    }
}
rt::request!(OrdersCreate => (), rt::empty);

mod __op {
    pub enum OrdersCreate {}
}
