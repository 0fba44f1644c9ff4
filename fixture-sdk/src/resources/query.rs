// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.query()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `query`. Made by `client.query()`.
#[derive(Debug, Clone)]
pub struct Query {
    pub(crate) client: rt::Client,
}

impl Query {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `GET /query`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.query().query_styles().form("form").each("each").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn query_styles(&self) -> QueryQueryStyles {
        rt::call(rt::Request::get(&self.client, "/query"))
    }
}

/// A request of [`Query::query_styles`], `GET /query`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type QueryQueryStyles = rt::Call<(), __op::QueryQueryStyles>;

impl QueryQueryStyles {
    /// Sets `form`.
    pub fn form(mut self, form: impl Into<String>) -> Self {
        self.0.query_style("form", rt::Style::Form, &form.into());
        self
    }

    /// Sets `form_array`.
    pub fn form_array(
        mut self,
        form_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .query_style(
                "formArray",
                rt::Style::Form,
                &rt::list_of::<String, _, _>(form_array),
            );
        self
    }

    /// Sets `form_object`.
    pub fn form_object(mut self, form_object: impl Into<types::Colour>) -> Self {
        self.0.query_style("formObject", rt::Style::Form, &form_object.into());
        self
    }

    /// Sets `form_map`.
    pub fn form_map(
        mut self,
        form_map: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<i64>),
        >,
    ) -> Self {
        self.0
            .query_style(
                "formMap",
                rt::Style::Form,
                &rt::map_of::<i64, _, _, _>(form_map),
            );
        self
    }

    /// Sets `each`.
    pub fn each(mut self, each: impl Into<String>) -> Self {
        self.0.query("each", &each.into());
        self
    }

    /// Sets `each_array`.
    pub fn each_array(
        mut self,
        each_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.query("eachArray", &rt::list_of::<String, _, _>(each_array));
        self
    }

    /// Sets `each_object`.
    pub fn each_object(mut self, each_object: impl Into<types::Colour>) -> Self {
        self.0.query("eachObject", &each_object.into());
        self
    }

    /// Sets `each_map`.
    pub fn each_map(
        mut self,
        each_map: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<i64>),
        >,
    ) -> Self {
        self.0.query("eachMap", &rt::map_of::<i64, _, _, _>(each_map));
        self
    }

    /// Sets `space_array`.
    pub fn space_array(
        mut self,
        space_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .query_style(
                "spaceArray",
                rt::Style::SpaceDelimited,
                &rt::list_of::<String, _, _>(space_array),
            );
        self
    }

    /// Sets `space_object`.
    pub fn space_object(mut self, space_object: impl Into<types::Colour>) -> Self {
        self.0
            .query_style("spaceObject", rt::Style::SpaceDelimited, &space_object.into());
        self
    }

    /// Sets `space_each`.
    pub fn space_each(
        mut self,
        space_each: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.query("spaceEach", &rt::list_of::<String, _, _>(space_each));
        self
    }

    /// Sets `pipe_array`.
    pub fn pipe_array(
        mut self,
        pipe_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .query_style(
                "pipeArray",
                rt::Style::PipeDelimited,
                &rt::list_of::<String, _, _>(pipe_array),
            );
        self
    }

    /// Sets `pipe_object`.
    pub fn pipe_object(mut self, pipe_object: impl Into<types::Colour>) -> Self {
        self.0.query_style("pipeObject", rt::Style::PipeDelimited, &pipe_object.into());
        self
    }

    /// Sets `pipe_each`.
    pub fn pipe_each(
        mut self,
        pipe_each: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.query("pipeEach", &rt::list_of::<String, _, _>(pipe_each));
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl Into<types::Colour>) -> Self {
        self.0.query_style("deep", rt::Style::DeepObject, &deep.into());
        self
    }

    /// Sets `nested`.
    pub fn nested(
        mut self,
        nested: impl IntoIterator<
            Item = (
                impl rt::IntoValue<String>,
                impl rt::IntoValue<::std::collections::BTreeMap<String, Vec<String>>>,
            ),
        >,
    ) -> Self {
        self.0
            .query_style(
                "nested",
                rt::Style::DeepObject,
                &rt::map_of::<
                    ::std::collections::BTreeMap<String, Vec<String>>,
                    _,
                    _,
                    _,
                >(nested),
            );
        self
    }

    /// Sets `number`.
    pub fn number(mut self, number: impl rt::IntoValue<f64>) -> Self {
        self.0.query("number", &rt::IntoValue::<f64>::into_value(number));
        self
    }

    /// Sets `flag`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.0.query("flag", &flag);
        self
    }

    /// Sets `day`.
    pub fn day(mut self, day: impl Into<::jiff::civil::Date>) -> Self {
        self.0.query("day", &day.into());
        self
    }

    /// Sets `plain`.
    pub fn plain(mut self, plain: impl Into<String>) -> Self {
        self.0.query("plain", &plain.into());
        self
    }

    /// Sets `reserved`.
    pub fn reserved(mut self, reserved: impl Into<String>) -> Self {
        self.0.query_style("reserved", rt::Style::FormExplodeReserved, &reserved.into());
        self
    }

    /// Sets `reserved_array`.
    pub fn reserved_array(
        mut self,
        reserved_array: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0
            .query_style(
                "reservedArray",
                rt::Style::FormExplodeReserved,
                &rt::list_of::<String, _, _>(reserved_array),
            );
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: impl Into<types::Colour>) -> Self {
        self.0.query_style("json", rt::Style::Json, &json.into());
        self
    }

    /// Sets `odd_name`.
    pub fn odd_name(
        mut self,
        odd_name: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.query("odd name[]", &rt::list_of::<String, _, _>(odd_name));
        self
    }

    /// Sets `maybe`.
    pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
        self.0.query("maybe", &maybe.into());
        self
    }
}
rt::request!(QueryQueryStyles => (), rt::empty);

mod __op {
    pub enum QueryQueryStyles {}
}
