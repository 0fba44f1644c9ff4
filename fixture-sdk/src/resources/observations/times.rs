// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.observations().times()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `times`. Made by `client.observations().times()`.
#[derive(Debug, Clone)]
pub struct ObservationsTimes {
    pub(crate) client: rt::Client,
}

impl ObservationsTimes {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /observations/times`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let response = client.observations().times().get().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> ObservationsTimesGet {
        rt::call(rt::Request::get(&self.client, "/observations/times"))
    }
}

/// A request of [`ObservationsTimes::get`], `GET /observations/times`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ObservationsTimesGet = rt::Call<
    ::std::collections::BTreeMap<String, Vec<::jiff::Timestamp>>,
    __op::ObservationsTimesGet,
>;
rt::request!(ObservationsTimesGet => ::std::collections::BTreeMap<String, Vec<::jiff::Timestamp>>, rt::json_as::<rt::OrEmpty<rt::Entries<rt::OrEmpty<rt::List<rt::Time>>>>, _>);

mod __op {
    pub enum ObservationsTimesGet {}
}
