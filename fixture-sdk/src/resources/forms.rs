// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.forms()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `forms`. Made by `client.forms()`.
#[derive(Debug, Clone)]
pub struct Forms {
    pub(crate) client: rt::Client,
}

impl Forms {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /forms`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.forms().submit("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn submit(&self, name: impl Into<String>) -> FormsSubmit {
        let mut request = rt::Request::post(&self.client, "/forms");
        request.field("name", &name.into());
        request.form_body();
        request.field_style("words", rt::Style::SpaceDelimited);
        request.field_style("pipes", rt::Style::PipeDelimited);
        request.field_style("filter", rt::Style::DeepObject);
        request.field_style("list", rt::Style::Json);
        request.field_style("link", rt::Style::FormExplodeReserved);
        rt::call(request)
    }
}

/// A request of [`Forms::submit`], `POST /forms`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type FormsSubmit = rt::Call<(), __op::FormsSubmit>;

impl FormsSubmit {
    /// Sets `tags`.
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.field("tags", &rt::list_of::<String, _, _>(tags));
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

    /// Sets `pipes`.
    pub fn pipes(
        mut self,
        pipes: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.field("pipes", &rt::list_of::<String, _, _>(pipes));
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: impl Into<types::FormFilter>) -> Self {
        self.0.field("filter", &filter.into());
        self
    }

    /// Sets `about`.
    pub fn about(mut self, about: impl Into<types::Happening>) -> Self {
        self.0.field("about", &about.into());
        self
    }

    /// Sets `list`.
    pub fn list(
        mut self,
        list: impl IntoIterator<Item = impl rt::IntoValue<i64>>,
    ) -> Self {
        self.0.field("list", &rt::list_of::<i64, _, _>(list));
        self
    }

    /// Sets `link`.
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.0.field("link", &link.into());
        self
    }
}
rt::request!(FormsSubmit => (), rt::empty);

mod __op {
    pub enum FormsSubmit {}
}
