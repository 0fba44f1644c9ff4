// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.points()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `points`. Made by `client.points()`.
#[derive(Debug, Clone)]
pub struct Points {
    pub(crate) client: rt::Client,
}

impl Points {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /points`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::{PointId, PointText, PointVectors};
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .points()
    ///     .create(PointId::Integer(0), PointVectors::PointText(PointText::new("text")))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        id: impl Into<types::PointId>,
        vectors: impl Into<types::PointVectors>,
    ) -> PointsCreate {
        let mut request = rt::Request::post(&self.client, "/points");
        request.field("id", &id.into());
        request.field("vectors", &vectors.into());
        request.json_body();
        rt::call(request)
    }

    /// `PUT /points/{shelf}/{box}/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.points().place("shelf", "r#box", 0, "by", "at").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn place(
        &self,
        shelf: impl Into<String>,
        r#box: impl Into<String>,
        id: i64,
        by: impl Into<String>,
        at: impl Into<String>,
    ) -> PointsPlace {
        let mut request = rt::Request::put(&self.client, "/points/{shelf}/{box}/{id}");
        request.path_text("shelf", shelf.into());
        request.path_text("box", r#box.into());
        request.path("id", &id);
        request.query("by", &by.into());
        request.query("at", &at.into());
        rt::call(request)
    }
}

/// A request of [`Points::create`], `POST /points`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type PointsCreate = rt::Call<(), __op::PointsCreate>;

impl PointsCreate {
    /// Sets `payload`.
    pub fn payload(
        mut self,
        payload: impl rt::IntoValue<
            ::std::collections::BTreeMap<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.0
            .field(
                "payload",
                &rt::IntoValue::<
                    ::std::collections::BTreeMap<String, ::serde_json::Value>,
                >::into_value(payload),
            );
        self
    }

    /// Sets `notes`.
    pub fn notes(
        mut self,
        notes: impl rt::IntoField<
            ::std::collections::BTreeMap<String, ::serde_json::Value>,
        >,
    ) -> Self {
        self.0
            .nullable(
                "notes",
                rt::IntoField::<
                    ::std::collections::BTreeMap<String, ::serde_json::Value>,
                >::into_field(notes),
            );
        self
    }

    /// Adds an entry to `notes`.
    pub fn note(
        mut self,
        key: impl Into<String>,
        value: impl Into<::serde_json::Value>,
    ) -> Self {
        self.0.entry("notes", key.into(), &value.into());
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<types::PointFilter>) -> Self {
        self.0.field("filter", &filter.into());
        self
    }

    /// Sets `aliases`.
    pub fn aliases(mut self, aliases: impl rt::IntoField<Vec<Option<String>>>) -> Self {
        self.0
            .nullable(
                "aliases",
                rt::IntoField::<Vec<Option<String>>>::into_field(aliases),
            );
        self
    }

    /// Sets `ids`.
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl rt::IntoValue<types::PointId>>,
    ) -> Self {
        self.0.field("ids", &rt::list_of::<types::PointId, _, _>(ids));
        self
    }

    /// Sets `grid`.
    pub fn grid(
        mut self,
        grid: impl IntoIterator<Item = impl rt::IntoValue<Vec<f64>>>,
    ) -> Self {
        self.0.field("grid", &rt::list_of::<Vec<f64>, _, _>(grid));
        self
    }

    /// Sets `groups`.
    pub fn groups(
        mut self,
        groups: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<Vec<String>>),
        >,
    ) -> Self {
        self.0.field("groups", &rt::map_of::<Vec<String>, _, _, _>(groups));
        self
    }

    /// Adds an entry to `groups`.
    pub fn group(
        mut self,
        key: impl Into<String>,
        value: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.entry("groups", key.into(), &rt::list_of::<String, _, _>(value));
        self
    }

    /// Sets `score`.
    pub fn score(mut self, score: impl rt::IntoValue<f64>) -> Self {
        self.0.field("score", &rt::IntoValue::<f64>::into_value(score));
        self
    }

    /// Sets `least`.
    pub fn least(mut self, least: impl rt::IntoField<f64>) -> Self {
        self.0.nullable("least", rt::IntoField::<f64>::into_field(least));
        self
    }

    /// Sets `rate`.
    pub fn rate(mut self, rate: impl Into<types::PointRate>) -> Self {
        self.0.field("rate", &rate.into());
        self
    }

    /// Sets `setting`.
    pub fn setting(mut self, setting: impl Into<rt::Field<types::Setting>>) -> Self {
        self.0.nullable("setting", setting.into());
        self
    }

    /// Sets `marks`.
    pub fn marks(mut self, marks: impl Into<rt::Field<types::PointMarks>>) -> Self {
        self.0.nullable("marks", marks.into());
        self
    }

    /// Sets `input`.
    pub fn input(mut self, input: impl Into<types::PointInput>) -> Self {
        self.0.field("input", &input.into());
        self
    }

    /// Sets `settings`.
    pub fn settings(
        mut self,
        settings: impl IntoIterator<Item = impl rt::IntoValue<Option<types::Setting>>>,
    ) -> Self {
        self.0.field("settings", &rt::list_of::<Option<types::Setting>, _, _>(settings));
        self
    }
}
rt::request!(PointsCreate => (), rt::empty);

/// A request of [`Points::place`], `PUT /points/{shelf}/{box}/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type PointsPlace = rt::Call<(), __op::PointsPlace>;
rt::request!(PointsPlace => (), rt::empty);

mod __op {
    pub enum PointsCreate {}
    pub enum PointsPlace {}
}
