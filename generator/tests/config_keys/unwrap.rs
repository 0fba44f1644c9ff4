//! `unwrap`: methods that give one property of the response.

use crate::support::{Sdk, errors};

fn document(schema: &str) -> String {
    format!(
        r#"
openapi: 3.0.3
info: {{ title: Acme, version: "1" }}
servers: [{{ url: "https://api.acme.test" }}]
paths:
  /pets:
    get:
      operationId: getPets
      parameters: [{{ name: cursor, in: query, schema: {{ type: string }} }}]
      responses: {{ "200": {{ description: Pets., content: {{ application/json: {{ schema: {schema} }} }} }} }}
"#
    )
}

/// The line of the method's response, and what its request says of it.
fn response(schema: &str, config: &str) -> (String, bool) {
    let sdk = Sdk::new(&document(schema), config);
    let code = sdk.code("src/resources/pets.rs");
    let line = code
        .split("rt::request!(")
        .nth(1)
        .and_then(|rest| rest.split(");").next())
        .unwrap_or_default();
    (line.to_owned(), code.contains("request.inside("))
}

const REQUIRED: &str = "{ type: object, required: [data], properties: { data: { type: string } } }";
const OPTIONAL: &str = "{ type: object, properties: { data: { type: array, items: { type: string, format: date } } } }";
const TWO: &str =
    "{ type: object, properties: { data: { type: string }, meta: { type: string } } }";

#[test]
fn the_only_property_is_unwrapped_where_the_crate_says_so() {
    let of = |schema: &str| response(schema, "crate.unwrap = [\"result\", \"data\"]");
    assert_eq!(of(REQUIRED), ("PetsList => String, rt::inside::<rt::AsIs, _>".to_owned(), true));
    let (line, is_inside) = of(OPTIONAL);
    assert!(
        is_inside && line.starts_with("PetsList => Vec<::jiff::civil::Date>, rt::inside::<"),
        "{line}"
    );
    assert_eq!(of(TWO), ("PetsList => types::PetListResponse, rt::json".to_owned(), false));
}

#[test]
fn one_operation_unwraps_any_property() {
    let config = "[operations.getPets]\nunwrap = \"meta\"";
    assert_eq!(
        response(TWO, config),
        ("PetsList => String, rt::inside::<rt::AsIs, _>".to_owned(), true)
    );
    let nullable = TWO.replace("meta: { type: string }", "meta: { type: string, nullable: true }");
    assert_eq!(
        response(&nullable, config),
        ("PetsList => Option<String>, rt::inside::<rt::AsIs, _>".to_owned(), true)
    );
    let sdk = Sdk::new(&document(TWO), config);
    let told =
        "/// It gives the property `meta` of the response. A response without it is an error.";
    assert!(sdk.text("src/resources/pets.rs").contains(told));
    assert!(sdk.code("tests/wire/pets.rs").contains("call.send_raw(), \"meta\""));
    // A schema that only the wrapped response needed goes with it.
    assert!(
        !sdk.files
            .iter()
            .any(|(path, text)| path.starts_with("src/types/") && text.contains("PetListResponse"))
    );
}

#[test]
fn an_operation_can_refuse_what_the_crate_says() {
    let config = "crate.unwrap = [\"data\"]\n[operations.getPets]\nunwrap = false";
    assert_eq!(
        response(REQUIRED, config),
        ("PetsList => types::PetListResponse, rt::json".to_owned(), false)
    );
}

#[test]
fn a_page_stays_a_page() {
    let page = "{ type: object, properties: { data: { type: array, items: { type: string } }, next_cursor: { type: string } } }";
    let config = "[operations.getPets]\nunwrap = \"data\"";
    assert_eq!(
        response(page, config),
        ("PetsList => rt::Page<String>, rt::page".to_owned(), false)
    );
}

#[test]
fn a_property_that_is_not_there_is_an_error() {
    let config = |name: &str| format!("[operations.getPets]\nunwrap = {name}");
    assert_eq!(errors(&document(TWO), &config("\"dat\"")), ["the response has no property `dat`"]);
    assert_eq!(
        errors(&document("{ type: string }"), &config("\"data\"")),
        ["the response has no property `data`"]
    );
    assert_eq!(errors(&document(TWO), &config("true")), ["`unwrap` needs the name of a property"]);
}

/// A document whose `POST /pets` has these responses.
fn by_status(responses: &str) -> String {
    document(REQUIRED).replace(
        "    get:",
        format!(
            r#"
    post:
      operationId: addPet
      responses: {{ {responses} }}
    get:"#
        )
        .trim_start_matches('\n'),
    )
}

const OF_STATUSES: &str = r##"
"200": { description: There., content: { application/json: { schema: { type: object, required: [data], properties: { data: { type: string }, meta: { type: string } } } } } },
"202": { description: Later., content: { application/json: { schema: { type: object, required: [data], properties: { data: { type: integer }, meta: { type: string } } } } } },
"204": { description: Nothing. }
"##;

#[test]
fn the_response_of_each_status_is_unwrapped() {
    let config = "[operations.addPet]\nunwrap = \"data\"";
    let sdk = Sdk::new(&by_status(&OF_STATUSES.replace('\n', " ")), config);
    let code = sdk.code("src/resources/pets.rs");
    for part in [
        "Ok(String),",
        "Accepted(i64),",
        "NoContent,",
        "200 => Ok(rt::inside::<rt::AsIs, _>)",
        "202 => Accepted(rt::inside::<",
        "request.inside(\"data\", false)",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
}

#[test]
fn the_status_whose_response_lacks_the_property_is_named() {
    let document = by_status(
        &OF_STATUSES.replace('\n', " ").replace("data: { type: integer }, ", "").replace(
            "Later., content: { application/json: { schema: { type: object, required: [data]",
            "Later., content: { application/json: { schema: { type: object, required: [meta]",
        ),
    );
    assert_eq!(
        errors(&document, "[operations.addPet]\nunwrap = \"data\""),
        ["the response of status 202 has no property `data`"]
    );
}
