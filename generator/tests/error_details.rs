//! The type of all documented errors, and the module that it is in.

#[path = "config_keys/support.rs"]
#[allow(dead_code)]
mod support;

use support::Sdk;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /a: { get: { responses: { "204": { description: Done. }, "404": { $ref: "#/components/responses/A" } } } }
  /b: { get: { responses: { "204": { description: Done. }, "404": { $ref: "#/components/responses/B" } } } }
  /c: { get: { responses: { "204": { description: Done. } } } }
  /d: { get: { responses: { "204": { description: Done. } } } }
  /e: { get: { responses: { "204": { description: Done. } } } }
components:
  responses:
    A: { description: A., content: { application/json: { schema: { $ref: "#/components/schemas/AError" } } } }
    B: { description: B., content: { application/json: { schema: { $ref: "#/components/schemas/BError" } } } }
  schemas:
    AError: { type: object, required: [a], properties: { a: { type: string } } }
    BError: { type: object, required: [b], properties: { b: { type: string } } }
"##;

#[test]
fn error_details_are_exported_only_with_their_module() {
    for document in [
        DOCUMENT.to_owned(),
        DOCUMENT.replace("/B\"", "/A\""),
        DOCUMENT.replace("BError\" }", "AError\" }"),
    ] {
        let sdk = Sdk::new(&document, "");
        let has_module = sdk.files.iter().any(|(path, _)| path == "src/errors.rs");
        assert!(has_module || !sdk.text("src/lib.rs").contains("pub use errors::"), "{document}");
    }
}
