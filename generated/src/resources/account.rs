// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.account()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// The account that the API key belongs to.
///
/// Made by `client.account()`.
#[derive(Debug, Clone)]
pub struct Account {
    pub(crate) client: rt::Client,
}

impl Account {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the account
    ///
    /// Returns the account that the API key belongs to, with its workspaces.
    ///
    /// `GET /v1/account`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let account = client.account().get().await?;
    /// println!("{account:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> AccountGet {
        rt::call(rt::Request::get(&self.client, "/v1/account"))
    }

    /// Rotate the webhook signing key
    ///
    /// Replaces the key that webhook deliveries are signed with and returns the new one. The old key is lost. Do not repeat this call automatically: a second rotation replaces the key that the first one returned.
    ///
    /// `POST /v1/account/rotate_webhook_signing_key`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = cadenya::Client::from_env()?;
    /// let response = client.account().rotate_webhook_signing_key().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn rotate_webhook_signing_key(&self) -> AccountRotateWebhookSigningKey {
        let mut request = rt::Request::post(
            &self.client,
            "/v1/account/rotate_webhook_signing_key",
        );
        request.not_repeatable();
        rt::call(request)
    }
}

/// A request of [`Account::get`], `GET /v1/account`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AccountGet = rt::Call<types::Account, __op::AccountGet>;
rt::request!(AccountGet => types::Account, rt::json);

/// A request of [`Account::rotate_webhook_signing_key`], `POST /v1/account/rotate_webhook_signing_key`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type AccountRotateWebhookSigningKey = rt::Call<
    types::RotateWebhookSigningKeyResponse,
    __op::AccountRotateWebhookSigningKey,
>;
rt::request!(AccountRotateWebhookSigningKey => types::RotateWebhookSigningKeyResponse, rt::json);

mod __op {
    pub enum AccountGet {}
    pub enum AccountRotateWebhookSigningKey {}
}
