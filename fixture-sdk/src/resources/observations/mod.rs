// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.observations()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

pub mod times;

/// Requests of `observations`. Made by `client.observations()`.
#[derive(Debug, Clone)]
pub struct Observations {
    pub(crate) client: rt::Client,
}

impl Observations {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `times`.
    pub fn times(&self) -> times::ObservationsTimes {
        times::ObservationsTimes::new(&self.client)
    }

    /// `GET /observations/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// let observation = client.observations().get("id").await?;
    /// println!("{observation:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ObservationsGet {
        let mut request = rt::Request::get(&self.client, "/observations/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// `PATCH /observations/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::PatchStep;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// let patch_steps = client
    ///     .observations()
    ///     .update("id", [PatchStep::new("op", "path")])
    ///     .await?;
    /// println!("{patch_steps:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<String>,
        body: impl IntoIterator<Item = impl rt::IntoValue<types::PatchStep>>,
    ) -> ObservationsUpdate {
        let mut request = rt::Request::patch(&self.client, "/observations/{id}");
        request.path_text("id", id.into());
        request.whole(&rt::list_of::<types::PatchStep, _, _>(body));
        request.content_type("application/json-patch+json");
        rt::call(request)
    }
}

/// A request of [`Observations::get`], `GET /observations/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ObservationsGet = rt::Call<types::Observation, __op::ObservationsGet>;
rt::request!(ObservationsGet => types::Observation, rt::json);

/// A request of [`Observations::update`], `PATCH /observations/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ObservationsUpdate = rt::Call<types::PatchSteps, __op::ObservationsUpdate>;
rt::request!(ObservationsUpdate => types::PatchSteps, rt::json_as::<rt::OrEmpty<rt::AsIs>, _>);

mod __op {
    pub enum ObservationsGet {}
    pub enum ObservationsUpdate {}
}
