// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The client of this API: how it is made, and its resources.

use crate::runtime::emit as rt;
use crate::resources;

impl rt::Client {
    /// Begins a client that is set up in code. [`from_env`](rt::ClientBuilder::from_env) of the builder adds what the environment says.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")]
    /// let client = cadenya::Client::builder().api_key("key").max_retries(5).build()?;
    /// # Ok::<(), cadenya::Error>(())
    /// ```
    pub fn builder() -> rt::ClientBuilder {
        rt::ClientBuilder::new(&crate::API)
    }

    /// A client that is set up by environment variables.
    ///
    /// - `CADENYA_API_KEY`: the API key
    /// - `CADENYA_BASE_URL`: the address of the API, if not <https://api.cadenya.com>
    /// - `CADENYA_WEBHOOK_KEY`: the key that webhooks are signed with (or several, separated by spaces)
    ///
    /// # Errors
    /// [`Error::Config`](rt::Error::Config) where a variable that is needed is missing, or one is not valid.
    pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
        Self::builder().from_env().build()
    }

    /// Verifies and reads the events that the API sends.
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

    /// Changes of many resources of the workspace at once, and what became of each.
    pub fn bulk_workspace_resources(
        &self,
    ) -> resources::bulk_workspace_resources::BulkWorkspaceResources {
        resources::bulk_workspace_resources::BulkWorkspaceResources::new(self)
    }
}

use crate::types;

/// Verifies and reads the events that the API sends. Made by `client.webhooks()`.
#[derive(Debug, Clone)]
pub struct Webhooks(rt::WebhookVerifier);

impl Webhooks {
    /// Verifies the signature of a request that the API made, and reads its event.
    ///
    /// `headers` and `body` are those of the request; the body byte for byte, since the
    /// signature covers it.
    ///
    /// # Errors
    /// [`Error::Webhook`](rt::Error::Webhook) when a header is missing, the signature is
    /// not valid, or its time is more than five minutes off;
    /// [`Error::Decode`](rt::Error::Decode) when the body is not such an event.
    pub fn unwrap(
        &self,
        headers: &::http::HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> ::std::result::Result<types::ObjectiveEventWebhook, rt::Error> {
        self.0.unwrap(headers, body.as_ref())
    }
}
