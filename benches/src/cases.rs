//! What is compared: the responses, and the calls that get them.

use std::cell::Cell;
use std::time::Duration;

use anyhow::Context;
use cadenya::Client;
use cadenya::types::{UpdateResourceMetadata, WorkspaceSecretSpec};

use crate::by_hand::{Hand, dropping, keeping};
use crate::server;

const KEY: &str = "cad_0123456789";
/// Asked for in turn: whoever asks for one thing again and again may have its address still at
/// hand.
const IDS: [&str; 3] = [
    "sec_01K5HB0XRRMKFQZDM8Q4QT750A",
    "sec_01K5HB0XRRMKFQZDM8Q4QT750B",
    "sec_01K5HB0XRRMKFQZDM8Q4QT750C",
];

/// A call of the SDK's, and the same by hand.
#[derive(Debug, Clone, Copy)]
pub enum Call {
    Get,
    Update,
    /// By hand with what the SDK does besides (see `by_hand`), and unknown properties kept.
    CarefulGet,
    CarefulUpdate,
    List,
    /// By hand, too, unknown properties are kept: by `#[serde(flatten)]`.
    ListKept,
}

/// One comparison.
pub struct Case {
    pub name: &'static str,
    call: Call,
    /// How often it is called for one measurement.
    pub batch: u32,
    /// What the SDK may take of what it takes by hand: time, allocated bytes. `None`: it is only
    /// shown.
    pub bars: Option<(f64, f64)>,
    client: Client,
    hand: Hand,
    calls: Cell<usize>,
}

impl Case {
    fn new(
        name: &'static str,
        call: Call,
        batch: u32,
        bars: Option<(f64, f64)>,
        response: &str,
    ) -> anyhow::Result<Self> {
        let base = server::of_json(response.to_owned())?;
        // With the SDK's features of reqwest somebody has to say who does the cryptography; an
        // error: somebody has.
        _ = rustls::crypto::ring::default_provider().install_default();
        // One and the same client of reqwest's, and so the same connections.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .no_proxy()
            .build()?;
        let client = Client::builder()
            .api_key(KEY)
            .base_url(&base)
            .http_client(cadenya::reqwest_0_13::client(http.clone()))
            .build()?;
        Ok(Self {
            name,
            call,
            batch,
            bars,
            client,
            hand: Hand { http, url: base.parse()?, base, key: KEY.to_owned() },
            calls: Cell::new(0),
        })
    }

    fn id(&self) -> &'static str {
        let call = self.calls.replace(self.calls.get() + 1);
        IDS.get(call % IDS.len()).copied().unwrap_or_default()
    }

    /// The SDK's call; how many items came.
    pub async fn sdk(&self) -> anyhow::Result<usize> {
        let secrets = self.client.workspace_secrets();
        Ok(match self.call {
            Call::Get | Call::CarefulGet => secrets.get(self.id()).await?.metadata.id.len(),
            Call::Update | Call::CarefulUpdate => {
                let response = secrets
                    .update(self.id())
                    .metadata(UpdateResourceMetadata::new("name").external_id("ext"))
                    .spec(WorkspaceSecretSpec::new().value("value"))
                    .update_mask("metadata.name,spec.value")
                    .await?;
                response.metadata.id.len()
            }
            Call::List | Call::ListKept => secrets.list().limit(1000).await?.items.len(),
        })
    }

    /// The same by hand.
    pub async fn by_hand(&self) -> anyhow::Result<usize> {
        Ok(match self.call {
            Call::Get => {
                self.hand.get::<dropping::WorkspaceSecret>(self.id()).await?.metadata.id.len()
            }
            Call::Update => self
                .hand
                .update::<dropping::WorkspaceSecret>(self.id(), "name", "value")
                .await?
                .metadata
                .id
                .len(),
            Call::CarefulGet => self
                .hand
                .careful_get::<keeping::WorkspaceSecret>(self.id())
                .await?
                .metadata
                .id
                .len(),
            Call::CarefulUpdate => self
                .hand
                .careful_update::<keeping::WorkspaceSecret>(self.id(), "name", "value")
                .await?
                .metadata
                .id
                .len(),
            Call::List => self.hand.list::<dropping::List>(1000).await?.items.len(),
            Call::ListKept => self.hand.list::<keeping::List>(1000).await?.items.len(),
        })
    }
}

/// All of them.
pub fn all() -> anyhow::Result<Vec<Case>> {
    let known = list(None)?;
    let unknown = list(Some("region"))?;
    Ok(vec![
        Case::new("`get`, 0.5 kB", Call::Get, 60, Some((1.05, 1.10)), &secret(1, None))?,
        Case::new("`update`, 0.5 kB", Call::Update, 60, Some((1.05, 1.10)), &secret(1, None))?,
        Case::new(
            "`get`, by hand with the same behaviour",
            Call::CarefulGet,
            60,
            Some((1.05, 1.10)),
            &secret(1, None),
        )?,
        Case::new(
            "`update`, by hand with the same behaviour",
            Call::CarefulUpdate,
            60,
            Some((1.05, 1.10)),
            &secret(1, None),
        )?,
        Case::new("`list`, 1 MB", Call::List, 2, Some((1.10, 1.10)), &known)?,
        Case::new(
            "`list`, 1 MB, an unknown property in each item, by hand dropped",
            Call::List,
            2,
            None,
            &unknown,
        )?,
        Case::new(
            "`list`, 1 MB, an unknown property in each item, by hand kept",
            Call::ListKept,
            2,
            Some((1.10, 1.10)),
            &unknown,
        )?,
    ])
}

/// A secret as a server gives it: the properties in the document's order. `unknown`: one more, of
/// this name.
fn secret(number: usize, unknown: Option<&str>) -> String {
    let metadata = |id: &str, times: &str, name: &str, workspace: &str| {
        format!(
            r#"{{"id":"{id}_{number:026}","accountId":"acc_01K5H9MN2JTB9D8508XCR2TXYB",{times}"name":"{name}","profileId":"prf_01K5H9MN2JTB9D8508XCR2TXYB",{workspace}"externalId":"crm-{number}","labels":{{"team":"search","tier":"gold"}}}}"#
        )
    };
    let own = metadata(
        "sec",
        r#""createdAt":"2026-01-02T03:04:05.678Z","#,
        &format!("SECRET_{number}"),
        r#""workspaceId":"wsp_01K5H9MN2JTB9D8508XCR2TXYB","#,
    );
    let profile = metadata("prf", "", "Ada Lovelace", "");
    let spec = r#"{"type":"PROFILE_TYPE_USER","email":"ada@example.com","name":"Ada"}"#;
    let unknown = unknown.map(|name| format!(r#","{name}":"eu-central-1""#)).unwrap_or_default();
    format!(
        r#"{{"metadata":{own},"spec":{{"value":"********"}},"info":{{"createdBy":{{"metadata":{profile},"spec":{spec}}},"lastUsedAt":"2026-02-03T04:05:06Z"}}{unknown}}}"#
    )
}

/// A page of about 1 MB.
fn list(unknown: Option<&str>) -> anyhow::Result<String> {
    let one = secret(1, unknown).len() + 1;
    let items: Vec<String> = (0..(1_000_000 / one)).map(|number| secret(number, unknown)).collect();
    let list = format!(
        r#"{{"items":[{}],"pagination":{{"nextCursor":"c-2","total":100000}}}}"#,
        items.join(",")
    );
    let length = list.len();
    (990_000..1_010_000)
        .contains(&length)
        .then_some(list)
        .with_context(|| format!("{length} bytes are no MB"))
}
