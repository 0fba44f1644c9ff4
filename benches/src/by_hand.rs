//! The calls as a person would write them: reqwest and serde's derives. Once with no more than the
//! call needs, and once with what the SDK does for every call besides: a value cannot leave its
//! segment of the path, what fails for a while is tried again, an error has the response in it.

use std::time::Duration;

use bytes::Bytes;
use reqwest::{Method, Url};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A client by hand: an address, a key, and reqwest.
pub struct Hand {
    pub http: reqwest::Client,
    pub base: String,
    /// The same address, read.
    pub url: Url,
    pub key: String,
}

/// The responses' types; `$extra` for those that keep what they do not know.
macro_rules! types {
    ($name:ident { $($extra:tt)* }) => {
        pub mod $name {
            use std::collections::BTreeMap;

            use jiff::Timestamp;
            use serde::Deserialize;

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct WorkspaceSecret {
                pub metadata: ResourceMetadata,
                pub spec: WorkspaceSecretSpec,
                pub info: Option<WorkspaceSecretInfo>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct WorkspaceSecretSpec {
                pub value: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct WorkspaceSecretInfo {
                pub created_by: Option<Profile>,
                pub last_used_at: Option<Timestamp>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct ResourceMetadata {
                pub id: String,
                pub account_id: String,
                pub created_at: Timestamp,
                pub name: String,
                pub profile_id: String,
                pub workspace_id: String,
                pub external_id: Option<String>,
                pub labels: Option<BTreeMap<String, String>>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Profile {
                pub metadata: AccountResourceMetadata,
                pub spec: ProfileSpec,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct AccountResourceMetadata {
                pub id: String,
                pub account_id: String,
                pub name: String,
                pub profile_id: String,
                pub external_id: Option<String>,
                pub labels: Option<BTreeMap<String, String>>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct ProfileSpec {
                pub r#type: ProfileType,
                pub email: Option<String>,
                pub name: Option<String>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            pub enum ProfileType {
                #[serde(rename = "PROFILE_TYPE_USER")]
                User,
                #[serde(rename = "PROFILE_TYPE_API_KEY")]
                ApiKey,
                #[serde(rename = "PROFILE_TYPE_SYSTEM")]
                System,
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct List {
                pub items: Vec<WorkspaceSecret>,
                pub pagination: Option<Pagination>,
                $($extra)*
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(rename_all = "camelCase")]
            pub struct Pagination {
                pub next_cursor: Option<String>,
                pub total: Option<i64>,
                $($extra)*
            }
        }
    };
}

types!(dropping {});
types!(keeping {
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
});

#[derive(Serialize)]
struct Update<'a> {
    metadata: NewMetadata<'a>,
    spec: NewSpec<'a>,
    #[serde(rename = "updateMask")]
    update_mask: &'a str,
}

#[derive(Serialize)]
struct NewMetadata<'a> {
    name: &'a str,
    #[serde(rename = "externalId")]
    external_id: &'a str,
}

#[derive(Serialize)]
struct NewSpec<'a> {
    value: &'a str,
}

impl Hand {
    /// `GET /v1/workspace_secrets/{id}`
    pub async fn get<T: DeserializeOwned>(&self, id: &str) -> anyhow::Result<T> {
        let request = self.http.get(format!("{}/v1/workspace_secrets/{id}", self.base));
        self.response(request).await
    }

    /// `PATCH /v1/workspace_secrets/{id}`
    pub async fn update<T: DeserializeOwned>(
        &self,
        id: &str,
        name: &str,
        value: &str,
    ) -> anyhow::Result<T> {
        let body = Update {
            metadata: NewMetadata { name, external_id: "ext" },
            spec: NewSpec { value },
            update_mask: "metadata.name,spec.value",
        };
        let request = self.http.patch(format!("{}/v1/workspace_secrets/{id}", self.base));
        // What `json(..)` of reqwest's does.
        self.response(
            request.header("content-type", "application/json").body(serde_json::to_vec(&body)?),
        )
        .await
    }

    /// `GET /v1/workspace_secrets`
    pub async fn list<T: DeserializeOwned>(&self, limit: u32) -> anyhow::Result<T> {
        let request = self.http.get(format!("{}/v1/workspace_secrets?limit={limit}", self.base));
        self.response(request).await
    }

    /// [`get`](Self::get), with what the SDK does besides.
    pub async fn careful_get<T: DeserializeOwned>(&self, id: &str) -> anyhow::Result<T> {
        self.careful(Method::GET, &["v1", "workspace_secrets", id], None).await
    }

    /// [`update`](Self::update), with what the SDK does besides.
    pub async fn careful_update<T: DeserializeOwned>(
        &self,
        id: &str,
        name: &str,
        value: &str,
    ) -> anyhow::Result<T> {
        let body = Update {
            metadata: NewMetadata { name, external_id: "ext" },
            spec: NewSpec { value },
            update_mask: "metadata.name,spec.value",
        };
        let body = serde_json::to_vec(&body)?;
        self.careful(Method::PATCH, &["v1", "workspace_secrets", id], Some(body.into())).await
    }

    async fn careful<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &[&str],
        body: Option<Bytes>,
    ) -> anyhow::Result<T> {
        let mut url = self.url.clone();
        url.path_segments_mut()
            .map_err(|()| anyhow::anyhow!("{} has no path", self.base))?
            .extend(path);
        let mut attempts = 0;
        loop {
            let mut request = self
                .http
                .request(method.clone(), url.clone())
                .bearer_auth(&self.key)
                .header("accept", "application/json")
                .header("user-agent", "by-hand/1")
                .timeout(Duration::from_secs(60));
            if let Some(body) = &body {
                request = request.header("content-type", "application/json").body(body.clone());
            }
            let repeatable = method == Method::GET;
            let error = match request.send().await {
                Ok(response) if response.status().is_success() => {
                    return Ok(serde_json::from_slice(&response.bytes().await?)?);
                }
                Ok(response) => {
                    let status = response.status();
                    let again = matches!(status.as_u16(), 408 | 409 | 429 | 500..)
                        && (repeatable || status == 429);
                    let id = response
                        .headers()
                        .get("x-request-id")
                        .and_then(|id| id.to_str().ok())
                        .unwrap_or("-")
                        .to_owned();
                    let error = anyhow::anyhow!(
                        "{method} {}: {status}, request {id}: {}",
                        url.path(),
                        response.text().await?
                    );
                    if !again {
                        return Err(error);
                    }
                    error
                }
                Err(error) if repeatable || error.is_connect() => error.without_url().into(),
                Err(error) => return Err(error.without_url().into()),
            };
            if attempts == 2 {
                return Err(error);
            }
            tokio::time::sleep(Duration::from_millis(500 << attempts)).await;
            attempts += 1;
        }
    }

    async fn response<T: DeserializeOwned>(
        &self,
        request: reqwest::RequestBuilder,
    ) -> anyhow::Result<T> {
        let response = request
            .bearer_auth(&self.key)
            .header("accept", "application/json")
            .header("user-agent", "by-hand/1")
            .timeout(Duration::from_secs(60))
            .send()
            .await?
            .error_for_status()?;
        // What `json()` of reqwest's does.
        Ok(serde_json::from_slice(&response.bytes().await?)?)
    }
}
