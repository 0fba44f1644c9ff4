//! Config keys that say which Rust methods an operation has: several, and methods of the client
//! itself.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /status:
    get:
      operationId: getStatus
      responses: { "200": { description: Up., content: { application/json: { schema: { $ref: "#/components/schemas/Status" } } } } }
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: A pet., content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } }
components:
  schemas:
    Status: { type: object, properties: { up: { type: boolean } } }
"##;

#[test]
fn an_empty_resource_puts_the_method_on_the_client() {
    let sdk = Sdk::new(DOCUMENT, "[operations.getStatus]\nresource = \"\"\nmethod = \"status\"");
    let code = sdk.code("src/resources/client.rs");
    assert!(code.contains("impl Client {"), "{code}");
    assert!(code.contains("pub fn status(&self) -> ClientStatus {"), "{code}");
    assert!(code.contains("rt::call(rt::Request::get(self, \"/status\"))"), "{code}");
    assert!(!sdk.code("src/client.rs").contains("fn r#(&self)"));
    assert!(
        sdk.text("api.md").contains("[`client.status()`](src/resources/client.rs)"),
        "{}",
        sdk.text("api.md")
    );
    assert!(sdk.text("tests/wire/client.rs").contains("wire.client().status()"));
    assert_eq!(sdk.lock.operations["/paths/~1status/get"].method, "status");
}

#[test]
fn a_method_of_the_client_gives_way_to_what_every_client_has() {
    let sdk = Sdk::new(DOCUMENT, "[operations.getStatus]\nresource = \"\"\nmethod = \"builder\"");
    assert!(sdk.code("src/resources/client.rs").contains("pub fn builder_(&self)"));
    let sdk = Sdk::new(DOCUMENT, "[operations.getStatus]\nresource = \"\"\nmethod = \"pets\"");
    assert!(sdk.code("src/resources/client.rs").contains("pub fn pets_(&self)"));
}

#[test]
fn a_method_of_the_client_keeps_its_name_beside_a_newer_resource() {
    let config = "[operations.getStatus]\nresource = \"\"\nmethod = \"pets\"\n";
    let before = Sdk::new(DOCUMENT, &format!("{config}[operations]\nexclude = [\"getPet\"]"));
    let now = before.again(DOCUMENT, config);
    assert!(now.code("src/resources/client.rs").contains("pub fn pets(&self)"));
    assert!(now.code("src/client.rs").contains("pub fn pets_(&self)"));
}

#[test]
fn one_operation_has_several_methods() {
    let methods = r#"methods = [{ resource = "pets", method = "retrieve" }, { resource = "", method = "pet" }, { resource = "pets.r#ref", method = "move" }]"#;
    let sdk = Sdk::new(DOCUMENT, &format!("[operations.getPet]\n{}", methods.replace("r#", "")));
    assert!(
        sdk.code("src/resources/pets/mod.rs")
            .contains("pub fn retrieve(&self, id: impl Into<String>) -> PetsRetrieve {")
    );
    assert!(
        sdk.code("src/resources/pets/ref_.rs")
            .contains("pub fn r#move(&self, id: impl Into<String>) -> PetsRefMove {")
    );
    assert!(
        sdk.code("src/resources/client.rs")
            .contains("pub fn pet(&self, id: impl Into<String>) -> ClientPet {")
    );
    // They share the types of the operation.
    let types: String = sdk
        .files
        .iter()
        .filter(|(path, _)| path.starts_with("src/types/"))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(types.matches("pub struct").count(), 2, "{types}");
    let pointers: Vec<&str> = sdk.lock.operations.keys().map(String::as_str).collect();
    assert_eq!(
        pointers,
        [
            "/paths/~1pets~1{id}/get",
            "/paths/~1pets~1{id}/get~=.pet",
            "/paths/~1pets~1{id}/get~=pets.ref.move",
            "/paths/~1status/get"
        ]
    );
    for test in ["pets", "client"] {
        assert!(sdk.text(&format!("tests/wire/{test}.json")).contains("\"path\": \"/pets/id\""));
    }
}

#[test]
fn methods_that_cannot_be_are_reported() {
    let config = "[operations.getPet]\nmethod = \"get\"\nmethods = [{ resource = \"pets\", method = \"Get\" }]";
    assert_eq!(
        errors(DOCUMENT, config),
        [
            "`Get` is no method name",
            "`methods` has all methods of the operation, with their resources"
        ]
    );
    let config = "[operations.getPet]\nmethods = [{ resource = \"\", method = \"pet\" }, { resource = \"\", method = \"pet\" }]";
    assert_eq!(errors(DOCUMENT, config), ["two operations claim the method `pet`"]);
}

#[test]
fn changes_sees_the_methods_of_the_client() {
    let before = Sdk::new(DOCUMENT, "");
    let now = before.again(
        DOCUMENT,
        "[operations.getStatus]\nmethods = [{ resource = \"\", method = \"status\" }, { resource = \"\", method = \"ping\" }]",
    );
    let api_diff = generator::surface::compare(&before.files, &now.files).unwrap();
    let shown = api_diff.show(10);
    assert!(api_diff.breaks.is_empty() && shown.contains("adds  Client::ping\n"), "{shown}");
}

#[test]
fn a_second_run_changes_no_name() {
    let config = "[operations.getStatus]\nresource = \"\"\nmethod = \"status\"";
    let first = Sdk::new(DOCUMENT, config);
    let second = first.again(DOCUMENT, config);
    assert!(first.files == second.files && first.lock == second.lock);
}
