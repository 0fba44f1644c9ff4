//! `[client.options]`: values that are set once on the client.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://api.acme.test" }]
paths:
  /workspaces/{workspaceId}/pets/{id}:
    get:
      operationId: getPet
      parameters:
        - { name: workspaceId, in: path, required: true, description: Which workspace., schema: { type: string } }
        - { name: id, in: path, required: true, schema: { type: string } }
      responses: { "204": { description: None. } }
  /search: { get: { operationId: search, parameters: [{ name: X-Org, in: header, schema: { type: string } }], responses: { "204": { description: None. } } } }
"##;

const CONFIG: &str = r#"
[client.options.workspace]
env = "ACME_WORKSPACE"
parameter = "workspaceId"
description = "The workspace of all requests."
required = true
[client.options.header]
header = "x-org"
[client.options.region]
query = "region"
default = "eu"
"#;

#[test]
fn an_option_fills_a_parameter_that_is_no_argument_any_more() {
    let sdk = Sdk::new(DOCUMENT, CONFIG);
    let code = sdk.code("src/resources/workspaces/pets.rs");
    assert!(code.contains("pub fn get(&self, id: impl Into<String>)"), "{code}");
    assert!(
        code.contains("request.option(0, rt::ParamLocation::Path, \"workspaceId\", true);"),
        "{code}"
    );
    assert!(
        code.contains("pub fn workspace_id(mut self, workspace_id: impl Into<String>)"),
        "{code}"
    );
    assert!(
        sdk.text("src/resources/workspaces/pets.rs")
            .contains("/// Without it, the client's `workspace` is sent.")
    );
    // A header that the document has is filled as well.
    let search = sdk
        .files
        .iter()
        .find(|(path, text)| path.starts_with("src/") && text.contains("\"/search\""))
        .map(|(_, text)| text)
        .unwrap();
    assert!(
        search.contains("request.option(1, rt::ParamLocation::Header, \"X-Org\", false);"),
        "{search}"
    );
}

#[test]
fn the_builder_has_a_method_for_each_option() {
    let sdk = Sdk::new(DOCUMENT, CONFIG);
    let code = sdk.code("src/client.rs");
    assert!(code.contains("pub fn workspace(self, value: impl Into<String>) -> Self"), "{code}");
    // `header` is the builder's own.
    assert!(
        code.contains("pub fn header_(self")
            && code.contains("rt::ClientBuilder::new(&crate::API).with_options(OPTIONS)"),
        "{code}"
    );
    assert!(sdk.text("README.md").contains("- `workspace`: it fills the parameter `workspaceId`"));
    assert!(sdk.text("src/client.rs").contains("/// - `ACME_WORKSPACE`: the client's `workspace`"));
    // The tests set what is needed for each request, and expect the defaults.
    assert!(sdk.text("tests/wire/workspaces.json").contains("\"region\""));
    assert!(sdk.code("tests/wire/workspaces.rs").contains(".workspace_id(\"workspaceId\")"));
}

#[test]
fn without_options_nothing_changes() {
    let code = Sdk::new(DOCUMENT, "").code("src/client.rs");
    assert!(!code.contains("OPTIONS"));
}

#[test]
fn mistakes_are_reported() {
    let option = |text: &str| format!("[client.options.workspace]\n{text}");
    assert_eq!(
        errors(DOCUMENT, &option("parameter = \"workspace\"")),
        ["no operation has a parameter `workspace`"]
    );
    assert_eq!(
        errors(DOCUMENT, &option("env = \"X\"")),
        ["nothing says where the value of `workspace` is sent"]
    );
    assert_eq!(errors(DOCUMENT, &option("header = \"x org\"")), ["`x org` is no header"]);
}

const TENANTS: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://{tenant}.acme.test/{version}", variables: { tenant: { default: demo }, version: { default: v2 } } }]
paths:
  /search: { get: { operationId: search, parameters: [{ name: theme, in: cookie, schema: { type: string } }], responses: { "204": { description: None. } } } }
"##;

#[test]
fn an_option_fills_a_variable_of_the_server() {
    let sdk = Sdk::new(
        TENANTS,
        "[client.options.tenant]\nvariable = \"tenant\"\nenv = \"ACME_TENANT\"\n",
    );
    // The variable's own default is that of the option; the other variable keeps its own.
    assert!(sdk.code("src/lib.rs").contains("base_url: \"https://{tenant}.acme.test/v2\""));
    let client = sdk.code("src/client.rs");
    assert!(client.contains("variable: Some(\"tenant\")"), "{client}");
    assert!(client.contains("default: Some(\"demo\")"), "{client}");
    assert!(!sdk.code("src/servers.rs").contains("fn tenant"));
    assert!(
        sdk.text("README.md").contains("- `tenant`: it fills `{tenant}` of the base URL"),
        "{}",
        sdk.text("README.md")
    );
}

#[test]
fn an_option_is_sent_as_a_cookie() {
    let sdk = Sdk::new(
        TENANTS,
        "[client.options.session]\ncookie = \"sid\"\n[client.options.look]\ncookie = \"theme\"\n",
    );
    assert!(sdk.code("src/client.rs").contains("cookie: Some(\"sid\")"));
    // A cookie that the document has is filled as well.
    let is_filled = sdk.files.iter().any(|(_, text)| {
        text.contains("request.option(1, rt::ParamLocation::Cookie, \"theme\", false);")
    });
    assert!(is_filled);
}

#[test]
fn a_variable_that_no_server_has_is_an_error() {
    assert_eq!(
        errors(TENANTS, "[client.options.tenant]\nvariable = \"tenat\"\n"),
        ["no server has a variable `tenat`"]
    );
}
