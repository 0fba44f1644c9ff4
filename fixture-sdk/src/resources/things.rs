// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.things()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `things`. Made by `client.things()`.
#[derive(Debug, Clone)]
pub struct Things {
    pub(crate) client: rt::Client,
}

impl Things {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /things`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::ThingKind;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// let thing = client.things().create(ThingKind::Small).await?;
    /// println!("{thing:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, kind: impl Into<types::ThingKind>) -> ThingsCreate {
        let mut request = rt::Request::post(&self.client, "/things");
        request.field("kind", &kind.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Things::create`], `POST /things`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ThingsCreate = rt::Call<types::Thing, __op::ThingsCreate>;

impl ThingsCreate {
    /// Sets `sizes`.
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl rt::IntoValue<types::ThingSize>>,
    ) -> Self {
        self.0.field("sizes", &rt::list_of::<types::ThingSize, _, _>(sizes));
        self
    }

    /// Sets `shape`.
    pub fn shape(mut self, shape: impl Into<types::Shape>) -> Self {
        self.0.field("shape", &shape.into());
        self
    }

    /// Sets `part`.
    pub fn part(mut self, part: impl Into<types::ThingPart>) -> Self {
        self.0.field("part", &part.into());
        self
    }
}
rt::request!(ThingsCreate => types::Thing, rt::json);

mod __op {
    pub enum ThingsCreate {}
}
