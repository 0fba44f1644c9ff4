// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.models()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The language models that variations can run on.
///
/// Made by `client.models()`.
#[derive(Debug, Clone)]
pub struct Models {
    pub(crate) client: rt::Client,
}

impl Models {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get a model
    ///
    /// Returns one model with its limits and prices.
    ///
    /// `GET /v1/models/{id}`
    ///
    /// - `id`: Id of the model.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let model = client.models().get("mdl_01K5H6YHMWB6TD5K013P2FZ03D").await?;
    /// println!("{model:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> ModelsGet {
        let mut request = rt::Request::get(&self.client, "/v1/models/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }

    /// List models
    ///
    /// Lists the models known to the workspace. One page per call; `pagination.nextCursor` is the `cursor` of the next.
    ///
    /// `GET /v1/models`
    ///
    /// What a page has beside its items is read by [`Page::get`](crate::Page::get):
    ///
    /// - `page.get::<Option<types::Page>>("pagination")?`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let mut models = client
    ///     .models()
    ///     .list()
    ///     .bundle_key("support-team")
    ///     .limit(50)
    ///     .into_stream();
    /// while let Some(model) = models.next().await {
    ///     let model = model?;
    ///     println!("{model:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ModelsList {
        let mut request = rt::Request::get(&self.client, "/v1/models");
        request.paging(&crate::CURSOR_PAGING);
        rt::call(request)
    }

    /// Enable or disable a model
    ///
    /// Sets whether variations of the workspace may use a model.
    ///
    /// `PUT /v1/models/{id}/status`
    ///
    /// - `id`: Id of the model.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use cadenya::types::ModelStatus;
    ///
    /// let client = cadenya::Client::from_env()?;
    /// let model = client
    ///     .models()
    ///     .set_status("mdl_01K5H6YHMWB6TD5K013P2FZ03D")
    ///     .status(ModelStatus::Enabled)
    ///     .await?;
    /// println!("{model:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_status(&self, id: impl Into<String>) -> ModelsSetStatus {
        let mut request = rt::Request::put(&self.client, "/v1/models/{id}/status");
        request.path_text("id", id.into());
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Models::get`], `GET /v1/models/{id}`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type ModelsGet = rt::Call<types::Model, __op::ModelsGet>;
rt::request!(ModelsGet => types::Model, rt::json);

/// A request of [`Models::list`], `GET /v1/models`.
///
/// Set what is optional, then `.await` one page, or go through all items with `into_stream`. See also [what every request has](crate::requests).
pub type ModelsList = rt::Call<rt::Page<types::Model>, __op::ModelsList>;

impl ModelsList {
    /// Only resources that were applied as part of this bundle.
    pub fn bundle_key(mut self, bundle_key: impl Into<String>) -> Self {
        self.0.query("bundleKey", &bundle_key.into());
        self
    }

    /// Where to continue: `pagination.nextCursor` of the page before. Leave it out for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.0.query("cursor", &cursor.into());
        self
    }

    /// Largest number of items in a page.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Only items whose name begins with this text.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.0.query("prefix", &prefix.into());
        self
    }

    /// Only items that match this search text.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", &query.into());
        self
    }

    /// Order in which the items are listed.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.0.query("sortOrder", &sort_order.into());
        self
    }

    /// Only models with this status.
    pub fn status(mut self, status: impl Into<types::ModelStatus>) -> Self {
        self.0.query("status", &status.into());
        self
    }
}
rt::request!(ModelsList => rt::Page<types::Model>, rt::page);

/// A request of [`Models::set_status`], `PUT /v1/models/{id}/status`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ModelsSetStatus = rt::Call<types::Model, __op::ModelsSetStatus>;

impl ModelsSetStatus {
    /// New status of the model.
    pub fn status(mut self, status: impl Into<types::ModelStatus>) -> Self {
        self.0.field("status", &status.into());
        self
    }
}
rt::request!(ModelsSetStatus => types::Model, rt::json);

mod __op {
    pub enum ModelsGet {}
    pub enum ModelsList {}
    pub enum ModelsSetStatus {}
}
