//! `[client]` and `[auth]`: environments, the two variables of a key, and how lists are written
//! into the query.

use crate::support::{Sdk, errors};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Acme, version: "1" }
servers: [{ url: "https://{region}.acme.test", description: The API., variables: { region: { default: eu, enum: [eu, us] } } }]
security: [{ basicAuth: [] }]
paths:
  /pets:
    get:
      operationId: getPets
      parameters:
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: sizes, in: query, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: filter, in: query, schema: { type: object, properties: { name: { type: string }, ids: { type: array, items: { type: integer } } } } }
        - { name: limit, in: query, schema: { type: integer } }
      responses: { "204": { description: None. } }
components:
  securitySchemes:
    basicAuth: { type: http, scheme: basic }
"##;

#[test]
fn environments_take_the_place_of_servers() {
    let config = "[client.environments]\nproduction = \"https://api.acme.test\"\nsand_box = \"https://sandbox.acme.test/v1\"\nlocal = \"http://localhost:8080\"";
    let sdk = Sdk::new(DOCUMENT, config);
    let code = sdk.code("src/servers.rs");
    assert!(code.contains("pub enum Environment {") && code.contains("Production,"), "{code}");
    assert!(
        code.contains("Self::SandBox => \"https://sandbox.acme.test/v1\".to_owned()"),
        "{code}"
    );
    assert!(
        code.contains("pub fn environment(self, environment: impl Into<Environment>) -> Self"),
        "{code}"
    );
    let root = sdk.text("src/lib.rs");
    assert!(
        root.contains("pub use servers::Environment;")
            && root.contains("base_url: \"https://api.acme.test\""),
        "{root}"
    );
    assert!(
        sdk.text("README.md").contains("`Client::builder().environment(..)` takes one of these")
    );
}

#[test]
fn an_environment_with_variables_is_a_struct() {
    let sdk = Sdk::new(DOCUMENT, "[client.environments]\nmain = \"https://{region}.acme.test\"");
    let code = sdk.code("src/servers.rs");
    assert!(
        code.contains("Main(Main)") && code.contains("pub fn region(mut self, region: Region)"),
        "{code}"
    );
    assert!(sdk.text("src/lib.rs").contains("base_url: \"https://eu.acme.test\""));
}

#[test]
fn a_key_is_made_of_two_variables() {
    let sdk = Sdk::new(
        DOCUMENT,
        "[auth.basicAuth]\nusername-env = \"ACME_USER\"\npassword-env = \"ACME_PASSWORD\"",
    );
    assert!(sdk.text("src/lib.rs").contains("env: Some(\"ACME_USER:ACME_PASSWORD\")"));
    assert!(sdk.text("README.md").contains("- `ACME_USER`, `ACME_PASSWORD`: user and password"));
}

#[test]
fn lists_and_objects_of_the_query_are_written_as_the_config_says() {
    let request = |config: &str| {
        let code = Sdk::new(DOCUMENT, config).code("src/resources/pets.rs");
        let style = |name: &str| {
            let at = code.find(&format!("(\"{name}\"")).unwrap();
            code[at..].split(", &").next().unwrap().to_owned()
        };
        ["tags", "sizes", "filter", "limit"].map(style)
    };
    assert_eq!(
        request(""),
        ["(\"tags\"", "(\"sizes\", rt::Style::Form", "(\"filter\"", "(\"limit\""]
    );
    let brackets = request("client.array-format = \"brackets\"");
    let tags = "(\"tags\", rt::Style::Nested(rt::Arrays::Brackets, rt::Nesting::None)";
    assert_eq!(brackets, [tags, "(\"sizes\", rt::Style::Form", "(\"filter\"", "(\"limit\""]);
    let both = request("client.array-format = \"comma\"\nclient.nested-format = \"dots\"");
    let nested = |name: &str| {
        format!("(\"{name}\", rt::Style::Nested(rt::Arrays::Comma, rt::Nesting::Dots)")
    };
    assert_eq!(
        both,
        [&*nested("tags"), "(\"sizes\", rt::Style::Form", &*nested("filter"), "(\"limit\""]
    );
}

#[test]
fn the_wire_tests_expect_the_format_of_the_config() {
    let sdk = Sdk::new(
        DOCUMENT,
        "client.array-format = \"indices\"\nclient.nested-format = \"brackets\"",
    );
    let expected = sdk.text("tests/wire/pets.json");
    for pair in ["tags[0]", "filter[name]", "filter[ids][0]", "\"sizes\""] {
        assert!(expected.contains(pair), "{pair}: {expected}");
    }
}

#[test]
fn mistakes_are_reported() {
    let needs = ["`auth.basicAuth` needs the environment variable of its key"];
    assert_eq!(errors(DOCUMENT, "[auth.basicAuth]\nusername-env = \"A\""), needs);
    assert_eq!(
        errors(
            DOCUMENT,
            "[auth.basicAuth]\nenv = \"A\"\nusername-env = \"A\"\npassword-env = \"B\""
        ),
        needs
    );
    assert_eq!(
        errors(DOCUMENT, "[auth.basicAuth]\nenv = \"A:B\""),
        ["`A:B` is no environment variable"]
    );
    assert_eq!(
        errors(DOCUMENT, "client.environments.main = \"api.acme.test\""),
        ["`api.acme.test` is no address"]
    );
    assert_eq!(
        errors(DOCUMENT, "client.array-format = \"commas\""),
        ["`client.array-format` cannot be `commas`"]
    );
}
