//! What stands in an SDK's `README.md` and `api.md`, where it depends on what the API has.

use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Request, Subject, run};

/// The first call takes a time; one resource is but a way to another.
const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Acme API, version: '1'}
paths:
  /keys:
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [k], properties: {k: {$ref: '#/components/schemas/Key'}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Key'}}}}}
    get:
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Keys'}}}}}
  /jobs:
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [job], properties: {job: {$ref: '#/components/schemas/Job'}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}
    get:
      parameters: [{name: cursor, in: query, schema: {type: string}}, {name: owner, in: query, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Jobs'}}}}}
  /reports/daily/{day}:
    get:
      parameters: [{name: day, in: path, required: true, schema: {type: string, format: date}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}
components:
  securitySchemes: {token: {type: http, scheme: bearer}}
  schemas:
    Key: {type: object, required: [secret], properties: {secret: {type: string, format: password}}}
    Keys: {type: object, required: [items], properties: {items: {type: array, items: {$ref: '#/components/schemas/Key'}}, next_cursor: {type: string}}}
    Job: {type: object, required: [at], properties: {at: {type: string, format: date-time}}}
    Jobs: {type: object, required: [items], properties: {items: {type: array, items: {$ref: '#/components/schemas/Job'}}, next_cursor: {type: string}}}
";

#[test]
fn what_the_api_has_decides() {
    let folder = std::env::temp_dir().join(format!("sdk-generator-readme-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let document = folder.join("api.yaml");
    std::fs::write(&document, DOCUMENT).unwrap();
    let subject = Subject::Document { input: &document, out: None, name: None };
    let report = run(Request { subject, mode: Mode::Write, strict: true, web: Web::NONE, clock: &|| Duration::ZERO });
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(report.diagnostics.all(), []);
    let readme = report.outcome.files.get("README.md").unwrap();

    assert!(readme.contains("\nThe Rust SDK for the Acme API, version 1.\n"), "{readme}");
    assert!(readme.contains("use `http = \"1\"`, `serde_json = \"1\"` and `jiff = \"1\"` as well"), "{readme}");
    assert!(readme.contains("\n- `ACME_API_KEY`: the API key\n"), "{readme}");
    let first = readme.split("## ").nth(1).unwrap();
    assert!(first.contains(".jobs()") && first.contains("jiff::Timestamp"), "not about keys: {first}");
    assert!(readme.contains(".with_some(owner, |request, owner| request.owner(owner))"), "not the cursor: {readme}");

    let api = report.outcome.files.get("api.md").unwrap();
    assert!(api.contains("\n5 methods of the Acme API, version 1.\n"), "{api}");
    assert!(api.contains("## [reports.daily]") && !api.contains("## [reports]"), "{api}");
}
