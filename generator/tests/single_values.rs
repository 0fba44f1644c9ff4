//! What has one possible value is filled in: nobody is asked for it.

use std::path::PathBuf;
use std::time::Duration;

use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::{Lock, LockedOperation};
use generator::pipeline::{self, Input, Outcome};

fn sdk(name: &str, document: &str, lock: &Lock) -> Outcome {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("single-{name}.yaml"));
    std::fs::write(&path, document).unwrap();
    let limits = Limits::default();
    let mut diagnostics = Diagnostics::new(true);
    let (name, clock) = (Some("bank"), &|| Duration::ZERO);
    let input =
        Input { document: &path, config: None, lock, name, limits: &limits, web: Web::NONE, clock };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    outcome
}

/// The text from here to the end of the function.
fn function<'t>(outcome: &'t Outcome, path: &str, start: &str) -> &'t str {
    let text = outcome.files.get(path).unwrap();
    let from = text.find(start).unwrap_or_else(|| panic!("{start} is not in {text}"));
    let end = text[from..].find("\n    }\n").unwrap();
    &text[from..from + end]
}

const PARAMETERS: &str = r#"
openapi: 3.1.0
info: {title: Bank, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /{area}/transfers:
    get:
      operationId: transfers_list
      parameters:
        - {name: area, in: path, required: true, schema: {type: string, enum: [eu]}}
        - {name: api-version, in: query, required: true, schema: {type: string, enum: ["2024-01-01"]}}
        - {name: level, in: header, required: true, schema: {const: 3}}
        - {name: plain, in: cookie, required: true, schema: {type: boolean, const: true}}
        - {name: account, in: query, required: true, schema: {type: string}}
        - {name: kind, in: query, schema: {type: string, enum: [all]}}
      responses: {'204': {description: ok}}
"#;

#[test]
fn a_parameter_with_one_value_is_filled_in() {
    let sdk = sdk("parameters", PARAMETERS, &Lock::new());
    let list = function(&sdk, "src/resources/transfers.rs", "pub fn list(");
    assert!(list.starts_with("pub fn list(&self, account: impl Into<String>)"), "{list}");
    for statement in [
        r#"request.path("area", &"eu");"#,
        r#"request.query("api-version", &"2024-01-01");"#,
        r#"request.header("level", &3);"#,
        r#"request.cookie("plain", &true);"#,
    ] {
        assert!(list.contains(statement), "{statement} is not in {list}");
    }
    // One that may be left out is the caller's choice.
    assert!(sdk.files.get("src/resources/transfers.rs").unwrap().contains("pub fn kind("));
}

/// What users of an SDK give is not taken away from them.
#[test]
fn an_argument_of_the_lock_stays_one() {
    let mut lock = Lock::new();
    let arguments = ["path:area", "query:api-version", "query:account"].map(str::to_owned).to_vec();
    let locked = LockedOperation {
        method: "transfers.list".to_owned(),
        arguments,
        ..LockedOperation::default()
    };
    lock.operations.insert("/paths/~1{area}~1transfers/get".to_owned(), locked);
    let sdk = sdk("kept", PARAMETERS, &lock);
    let list = function(&sdk, "src/resources/transfers.rs", "pub fn list(");
    let start = list.split(" -> ").next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(start.matches(": impl Into<").count(), 3, "{start}");
    assert!(list.contains(r#"request.header("level", &3);"#), "{list}");
}

#[test]
fn a_property_that_is_always_null_is_filled_in() {
    let document = r#"
openapi: 3.1.0
info: {title: Bank, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /transfers:
    post:
      operationId: transfers_create
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [to, nothing, rows]
              properties:
                to: {type: string}
                nothing: {type: "null"}
                rows: {type: array, items: {$ref: '#/components/schemas/Row'}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Row: {type: object, required: [none, id], properties: {none: {const: null}, id: {type: string}, later: {type: "null"}}}
"#;
    let sdk = sdk("null", document, &Lock::new());
    let create = function(&sdk, "src/resources/transfers.rs", "pub fn create(");
    assert!(!create.contains("nothing:"), "{create}");
    assert!(create.contains(r#"request.field("nothing", &());"#), "{create}");
    let types = "src/types/transfers.rs";
    let new = function(&sdk, types, "pub fn new(");
    assert!(
        new.starts_with("pub fn new(id: impl Into<String>) -> Self") && new.contains("none: None"),
        "{new}"
    );
}
