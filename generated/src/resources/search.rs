// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.search()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Search across several kinds of resources.
///
/// Made by `client.search()`.
#[derive(Debug, Clone)]
pub struct Search {
    pub(crate) client: rt::Client,
}

impl Search {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Search tools, tool sets and agents
    ///
    /// Finds what can be assigned to a variation: tools, tool sets, and agents to be used as sub-agents. The answer is not paged.
    ///
    /// `GET /v1/search/tools_or_tool_sets`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let response = client.search().search_tools_or_tool_sets().query("invoice").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_tools_or_tool_sets(&self) -> SearchSearchToolsOrToolSets {
        rt::call(rt::Request::get(&self.client, "/v1/search/tools_or_tool_sets"))
    }
}

/// A request of [`Search::search_tools_or_tool_sets`], `GET /v1/search/tools_or_tool_sets`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type SearchSearchToolsOrToolSets = rt::Call<
    types::SearchToolsOrToolSetsResponse,
    __op::SearchSearchToolsOrToolSets,
>;

impl SearchSearchToolsOrToolSets {
    /// Text to search for in names and descriptions.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.0.query("query", &query.into());
        self
    }
}
rt::request!(SearchSearchToolsOrToolSets => types::SearchToolsOrToolSetsResponse, rt::json);

mod __op {
    pub enum SearchSearchToolsOrToolSets {}
}
