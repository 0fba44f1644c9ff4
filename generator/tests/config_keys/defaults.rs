//! What the config says of single methods and resources: retries, timeouts, deprecations,
//! descriptions.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /pets: { get: { operationId: getPets, responses: { "204": { description: None. } } } }
  /pets/{id}/toys: { post: { operationId: addToy, deprecated: true, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { "204": { description: None. } } } }
"##;

#[test]
fn a_method_has_its_own_retries_and_timeout() {
    let sdk = Sdk::new(DOCUMENT, "[operations.getPets]\nretries = 0\ntimeout = \"30s\"");
    let code = sdk.code("src/resources/pets/mod.rs");
    assert!(code.contains("request.default_retries(0); request.default_timeout(30000);"), "{code}");
    let docs = "/// Unless the client or the request says otherwise, it is not retried, and one attempt takes at most 30s.";
    assert!(sdk.text("src/resources/pets/mod.rs").contains(docs));
}

#[test]
fn a_method_is_deprecated_with_a_message() {
    let sdk = Sdk::new(
        DOCUMENT,
        "[operations.getPets]\ndeprecated = \"use `dogs` instead\"\n[operations.addToy]\ndeprecated = false",
    );
    let code = sdk.code("src/resources/pets/mod.rs");
    assert!(
        code.contains("#[deprecated(note = \"use `dogs` instead\")] pub fn list(&self)"),
        "{code}"
    );
    assert!(!sdk.code("src/resources/pets/toys.rs").contains("#[deprecated"));
    assert!(sdk.text("api.md").contains("(deprecated)"));
}

#[test]
fn a_resource_has_a_description_and_is_deprecated() {
    let config = "[resources.pets]\ndescription = \"Dogs and cats.\"\n[resources.\"pets.toys\"]\ndeprecated = \"toys are gone\"";
    let sdk = Sdk::new(DOCUMENT, config);
    assert!(
        sdk.text("src/client.rs").contains("/// Dogs and cats.")
            && sdk.text("src/resources/pets/mod.rs").contains("/// Dogs and cats.")
    );
    assert!(
        sdk.code("src/resources/pets/mod.rs")
            .contains("#[deprecated(note = \"toys are gone\")] pub fn toys(&self)")
    );
    assert!(sdk.text("api.md").contains("Dogs and cats."));
    // The example calls a deprecated accessor.
    assert!(sdk.text("src/resources/pets/toys.rs").contains("/// # #![allow(deprecated)]"));
}

#[test]
fn mistakes_are_reported() {
    assert_eq!(
        errors(DOCUMENT, "[resources.toys]\ndescription = \"x\""),
        ["the SDK has no resource `toys`"]
    );
    assert_eq!(
        errors(DOCUMENT, "[operations.getPets]\ntimeout = \"30\""),
        ["`30` is no length of time"]
    );
    assert_eq!(
        errors(DOCUMENT, "[operations.getPets]\ndeprecated = 1"),
        ["`operations.getPets.deprecated` must be true or false or a string, not an integer"]
    );
}
