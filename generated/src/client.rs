// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The client of this API: how it is made, and its resources.

use crate::runtime::emit as rt;
use crate::resources;

impl rt::Client {
    /// A client that is told everything itself. (Its `from_env` fills in what the environment says.)
    ///
    /// ```
    /// let client = cadenya::Client::builder().api_key("key").max_retries(5).build()?;
    /// # Ok::<(), cadenya::Error>(())
    /// ```
    pub fn builder() -> rt::ClientBuilder {
        rt::ClientBuilder::new(&crate::API)
    }

    /// A client for what the environment says.
    ///
    /// - `CADENYA_API_KEY`: the key
    /// - `CADENYA_BASE_URL`: where the API is, if not at <https://api.cadenya.com>
    /// - `CADENYA_WEBHOOK_KEY`: the key that webhooks are signed with
    ///
    /// # Errors
    /// [`Error::Config`](rt::Error::Config) where a variable is missing or makes no sense.
    pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
        Self::builder().from_env().build()
    }

    /// Checks and reads the events that the API sends.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks(self.webhook_verifier())
    }

    /// The account that the API key belongs to.
    pub fn account(&self) -> resources::account::Account {
        resources::account::Account::new(self)
    }

    /// Agents: the named entry points that objectives are run against.
    pub fn agents(&self) -> resources::agents::Agents {
        resources::agents::Agents::new(self)
    }

    /// Objectives: single runs of an agent, with their events and context windows.
    pub fn objectives(&self) -> resources::objectives::Objectives {
        resources::objectives::Objectives::new(self)
    }

    /// Memory layers: named collections of entries that agents can read.
    pub fn memory_layers(&self) -> resources::memory_layers::MemoryLayers {
        resources::memory_layers::MemoryLayers::new(self)
    }

    /// File uploads, to be referenced by id from other resources.
    pub fn uploads(&self) -> resources::uploads::Uploads {
        resources::uploads::Uploads::new(self)
    }

    /// The language models that variations can run on.
    pub fn models(&self) -> resources::models::Models {
        resources::models::Models::new(self)
    }

    /// Search across several kinds of resources.
    pub fn search(&self) -> resources::search::Search {
        resources::search::Search::new(self)
    }

    /// Tool sets: groups of tools behind one HTTP or MCP server.
    pub fn tool_sets(&self) -> resources::tool_sets::ToolSets {
        resources::tool_sets::ToolSets::new(self)
    }

    /// API keys of the workspace.
    pub fn api_keys(&self) -> resources::api_keys::ApiKeys {
        resources::api_keys::ApiKeys::new(self)
    }

    /// Secrets of the workspace, referenced by tool sets and tools.
    pub fn workspace_secrets(&self) -> resources::workspace_secrets::WorkspaceSecrets {
        resources::workspace_secrets::WorkspaceSecrets::new(self)
    }

    /// Workspaces of the account.
    pub fn workspaces(&self) -> resources::workspaces::Workspaces {
        resources::workspaces::Workspaces::new(self)
    }
}

use crate::types;

/// Checks and reads the events that the API sends. Made by `client.webhooks()`.
#[derive(Debug, Clone)]
pub struct Webhooks(rt::WebhookVerifier);

impl Webhooks {
    /// The event of a request that the API has made: its headers, and its body as it came.
    ///
    /// # Errors
    /// [`Error::Webhook`](rt::Error::Webhook) where the signature is not the API's, or is too old;
    /// [`Error::Decode`](rt::Error::Decode) where the body is no such event.
    pub fn unwrap(
        &self,
        headers: &::http::HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> ::std::result::Result<types::ObjectiveEventWebhook, rt::Error> {
        self.0.unwrap(headers, body.as_ref())
    }
}
