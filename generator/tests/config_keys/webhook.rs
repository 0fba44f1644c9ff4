//! `[webhook]`: the payload of all events, the key's other name, and reading without a signature.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths: {}
webhooks:
  petCreated:
    post: { requestBody: { content: { application/json: { schema: { type: object, required: [type], properties: { type: { const: created }, name: { type: string } } } } } } }
  petGone:
    post: { requestBody: { $ref: "#/components/requestBodies/Gone" } }
  ping:
    post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Ping" } } } } }
components:
  requestBodies:
    Gone: { content: { application/json: { schema: { type: object, required: [type], properties: { type: { const: gone }, at: { type: string } } } } } }
  schemas:
    Ping: { type: object, required: [type], properties: { type: { const: ping } } }
"##;

#[test]
fn without_a_payload_the_events_of_the_document_are_one_union() {
    let sdk = Sdk::new(DOCUMENT, "[webhook]\nkey-env = \"ACME_WEBHOOK\"");
    let types: String = sdk
        .files
        .iter()
        .map(|(path, _)| path)
        .filter(|path| path.starts_with("src/types/"))
        .map(|path| sdk.code(path))
        .collect();
    let variants = ["Created(PetCreatedEvent)", "Gone(PetGoneEvent)", "Ping(Ping)"];
    assert!(types.contains("pub enum WebhookEvent {"), "{types}");
    assert!(variants.iter().all(|variant| types.contains(variant)), "{types}");
    assert!(
        sdk.code("src/client.rs")
            .contains("-> ::std::result::Result<types::WebhookEvent, rt::Error>")
    );
    assert!(sdk.warnings.is_empty(), "{:?}", sdk.warnings);
    let again = sdk.again(DOCUMENT, "[webhook]\nkey-env = \"ACME_WEBHOOK\"");
    assert!(sdk.files == again.files && sdk.lock == again.lock);
}

#[test]
fn the_key_has_another_name_and_events_can_be_read_without_it() {
    let sdk = Sdk::new(
        DOCUMENT,
        "[webhook]\npayload = \"Ping\"\nkey-option = \"webhook_secret\"\nunsafe-unwrap = true",
    );
    let code = sdk.code("src/client.rs");
    assert!(
        code.contains(
            "pub fn webhook_secret(self, key: impl Into<String>) -> Self { self.webhook_key(key) }"
        ),
        "{code}"
    );
    assert!(code.contains("pub fn unsafe_unwrap(&self, body: impl AsRef<[u8]>)"), "{code}");
    assert!(sdk.text("src/lib.rs").contains("webhook_key_env: None"));
    let plain = Sdk::new(DOCUMENT, "[webhook]\npayload = \"Ping\"").code("src/client.rs");
    assert!(!plain.contains("unsafe_unwrap") && plain.contains("pub fn unwrap("));
}

#[test]
fn a_document_without_webhooks_is_an_error() {
    let document = DOCUMENT.replace("webhooks:", "x-others:");
    assert_eq!(
        errors(&document, "[webhook]\nkey-env = \"ACME_WEBHOOK\""),
        ["the document has no `webhooks`"]
    );
}
