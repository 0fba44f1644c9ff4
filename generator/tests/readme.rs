//! What stands in an SDK's `README.md` and `api.md`, where it depends on what the API has.

use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Request, Subject, run};

/// The first call takes a time; one resource is but a way to another.
const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Acme API, version: '1'}
servers: [{url: 'https://acme.test'}]
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

/// One operation for each thing that a request can be made of.
const SENT: &str = r"
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /jobs:
    get:
      parameters:
      - {name: trace, in: query, schema: {type: integer}}
      - {name: X-Old, in: header, deprecated: true, schema: {type: string}}
      - {name: X-Region, in: header, example: north, schema: {type: string}}
      - {name: theme, in: cookie, schema: {type: string}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object}}}}}
    patch:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Patch'}}}}
      responses: {'204': {description: ok}}
  /orders:
    post:
      requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, required: [what], properties: {what: {type: string}}}}}}
      responses: {'204': {description: ok}}
  /photos:
    post:
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [photo], properties: {photo: {type: string, format: binary}}}}}}
      responses: {'204': {description: ok}}
  /bytes:
    put:
      requestBody: {required: true, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
      responses: {'204': {description: ok}}
  /words:
    put:
      requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
      responses: {'204': {description: ok}}
components:
  schemas:
    Patch: {type: object, properties: {size: {type: integer}}}
";

/// The README and `api.md` for a document.
fn generated(document: &str, name: &str) -> (String, String) {
    let folder =
        std::env::temp_dir().join(format!("sdk-generator-readme-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("api.yaml");
    std::fs::write(&path, document).unwrap();
    let subject = Subject::Document { input: &path, out: None, name: None };
    let report = run(Request {
        subject,
        mode: Mode::Write,
        strict: true,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    });
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(report.diagnostics.all(), []);
    let file = |name: &str| report.outcome.files.get(name).unwrap().to_string();
    (file("README.md"), file("api.md"))
}

#[test]
fn what_the_api_has_decides() {
    let (readme, api) = generated(DOCUMENT, "all");
    assert!(readme.contains("\nThe Rust SDK for the Acme API, version 1.\n"), "{readme}");
    assert!(
        readme.contains("use `http = \"1\"`, `serde_json = \"1\"` and `jiff = \"1\"` as well"),
        "{readme}"
    );
    assert!(readme.contains("\n- `ACME_API_KEY`: the API key\n"), "{readme}");
    let first = readme.split("## ").nth(1).unwrap();
    assert!(
        first.contains(".jobs()") && first.contains("jiff::Timestamp"),
        "not about keys: {first}"
    );
    assert!(
        readme.contains(".with_some(owner, |request, owner| request.owner(owner))"),
        "not the cursor: {readme}"
    );

    for shown in [
        ".keys().list().await?",
        ".next_page().await?",
        ".into_pages();",
        ".into_stream().lenient();",
    ] {
        assert!(readme.contains(shown), "{shown}: {readme}");
    }
    for left_out in
        ["// A header", "// A cookie", "// A form", "// A body", "// The body as one value"]
    {
        assert!(!readme.contains(left_out), "{left_out}: {readme}");
    }

    assert!(api.contains("\n5 methods of the Acme API, version 1.\n"), "{api}");
    assert!(api.contains("## [reports.daily]") && !api.contains("## [reports]"), "{api}");
}

#[test]
fn what_can_be_sent_is_shown() {
    let (readme, api) = generated(SENT, "sent");
    // `api.md` names all that goes beside the path and the body.
    assert!(
        api.contains("`x_region`: `String` (header), `theme`: `String` (cookie) |  |"),
        "{api}"
    );
    assert!(
        readme.contains("use `http = \"1\"` and `serde_json = \"1\"` as well"),
        "no example names jiff: {readme}"
    );
    let section = readme
        .split("\n## ")
        .find(|section| section.starts_with("Parameters and bodies\n"))
        .unwrap();
    let calls = section.split_once("from_env()?;\n").unwrap().1.split_once("    Ok(())").unwrap().0;
    insta::assert_snapshot!(calls, @r#"
    // A value if there is one.
    let x_region = std::env::args().nth(1);
    client
        .jobs()
        .list()
        .with_some(x_region, |request, x_region| request.x_region(x_region))
        .await?;
    // A query parameter of the document, and one that it does not know.
    client.jobs().list().trace(10).with_query("debug", "1").await?;
    // A header.
    client.jobs().list().x_region("north").await?;
    // A cookie.
    client.jobs().list().theme("theme").await?;
    // A property of the body.
    client.jobs().update().size(10).await?;
    // The body as one value.
    client.jobs().update().body(Patch::new().size(10)).await?;
    // A form.
    client.orders().create("what").await?;
    // A form with a file: a `FilePart`, or a path, bytes or text as such.
    client
        .photos()
        .create(acme::FilePart::from_path("report.pdf").content_type("application/pdf"))
        .await?;
    // A body of bytes: a file's here; bytes and an `Upload` would do as well.
    client.bytes().update(std::path::Path::new("body")).await?;
    // A body of text.
    client.words().update("body").await?;
    "#);
    assert!(section.contains("\nuse acme::types::Patch;\n"), "{section}");
}

/// Corners first, and then what the API is about; a call that answers all at once or as events;
/// nothing of keys.
const LARGE: &str = r"
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /apps/hooks/deliveries/{id}: {get: {parameters: [{$ref: '#/components/parameters/id'}], responses: {'200': {$ref: '#/components/responses/Job'}}}}
  /apps/hooks/deliveries: {get: {parameters: [{$ref: '#/components/parameters/cursor'}], responses: {'200': {$ref: '#/components/responses/Jobs'}}}}
  /alerts/{id}: {get: {parameters: [{$ref: '#/components/parameters/id'}], responses: {'200': {$ref: '#/components/responses/Job'}}}}
  /jobs: {get: {parameters: [{$ref: '#/components/parameters/cursor'}], responses: {'200': {$ref: '#/components/responses/Jobs'}}}}
  /jobs/{id}: {get: {parameters: [{$ref: '#/components/parameters/id'}], responses: {'200': {$ref: '#/components/responses/Job'}}}}
  /chats:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [said]
              properties:
                said: {oneOf: [{type: string}, {type: array, items: {type: string}}]}
                stream: {type: boolean}
      responses:
        '200':
          description: ok
          content:
            application/json: {schema: {$ref: '#/components/schemas/Job'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/APieceOfWhatComesBackFromThere'}}
components:
  parameters:
    id: {name: id, in: path, required: true, schema: {type: string}}
    cursor: {name: cursor, in: query, schema: {type: string}}
  responses:
    Job: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}
    Jobs: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Jobs'}}}}
  schemas:
    Job: {type: object, properties: {title: {type: string}}}
    Jobs: {type: object, required: [items], properties: {items: {type: array, items: {$ref: '#/components/schemas/Job'}}, next_cursor: {type: string}}}
    APieceOfWhatComesBackFromThere: {type: object, properties: {text: {type: string}}}
";

#[test]
fn examples_are_what_a_newcomer_would_call() {
    let (readme, _) = generated(LARGE, "large");
    let section = |name: &str| {
        readme
            .split("\n## ")
            .find(|section| section.starts_with(name))
            .unwrap_or_else(|| panic!("{readme}"))
    };
    assert!(section("The first call\n").contains("client.jobs().get(\"id\").await?"), "{readme}");
    assert!(section("Lists\n").contains("client.jobs().list()"), "{readme}");
    let streams = section("Streams\n");
    assert!(
        streams.contains("let mut events = client.chats().create(\"said\").into_events().await?;"),
        "{streams}"
    );
    let keys = section("Keys\n");
    assert!(
        keys.contains("says nothing of keys")
            && keys.contains(".header(\"authorization\", format!(\"Bearer {key}\"))"),
        "{keys}"
    );
}

/// What is shown at first where nothing is a list: a `GET` of one thing, else one without
/// arguments, else what is sent.
#[test]
fn without_lists_the_first_call_reads_something() {
    const ORDER: &str = "
  /orders: {post: {requestBody: {required: true, content: {application/json: {schema: {type: object, required: [item], properties: {item: {$ref: '#/components/schemas/Item'}}}}}},
    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}";
    const OLD: &str = "
  /old/{id}: {get: {deprecated: true, parameters: [{name: id, in: path, required: true, schema: {type: string}}],
    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}";
    const STATUS: &str = "
  /status: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}";
    const ITEM: &str = "
  /items/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}],
    responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}}}}";
    const STOP: &str = "
  /stop: {delete: {responses: {'204': {description: ok}}}}";
    for (paths, call) in [
        ([ORDER, OLD, STATUS, ITEM].concat(), "client.items().get(\"id\").await?"),
        ([ORDER, OLD, STATUS].concat(), "client.status().await?"),
        ([STOP, OLD, ORDER].concat(), "client.orders().create(Item::new()).await?"),
        ([OLD, STOP].concat(), "client.stop().await?"),
    ] {
        let document = format!(
            "openapi: 3.0.3\ninfo: {{title: Acme, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:{paths}\ncomponents: {{schemas: {{Item: {{type: object, \
             properties: {{name: {{type: string}}}}}}}}}}\n"
        );
        let (readme, _) = generated(&document, "no-lists");
        let first =
            readme.split("\n## ").find(|section| section.starts_with("The first call\n")).unwrap();
        assert!(first.contains(call), "no `{call}`: {first}");
        assert!(
            !readme.contains("\n## Lists\n") && !readme.contains("into_stream()"),
            "lists: {readme}"
        );
    }
}

#[test]
fn the_readme_says_how_a_setter_with_the_name_of_an_option_is_written() {
    let (readme, _) = generated(&SENT.replace("name: trace", "name: with_timeout"), "with");
    assert!(
        readme.contains("ends with an underscore: `with_timeout_`.")
            && readme.contains(".with_timeout_(10)"),
        "{readme}"
    );
    assert!(!generated(SENT, "without").0.contains("ends with an underscore"));
}

/// The calls stand in functions of several return types, where `?` on the error of another crate
/// does not compile.
#[test]
fn calls_in_the_readme_parse_nothing() {
    let document = |format: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: Acme, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:\n  /items/{{id}}:\n    get:\n      \
             parameters: [{{name: id, in: path, required: true, schema: {{type: string, format: {format}}}}}]\n      \
             responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{type: object}}}}}}}}}}\n"
        )
    };
    let (readme, _) = generated(&document("uuid"), "uuid");
    assert!(
        readme.contains("match client.items().get(uuid::uuid!(\"")
            && !readme.contains(".parse::<uuid"),
        "{readme}"
    );
    let (readme, _) = generated(&document("date-time"), "time");
    assert!(readme.contains("match client.get(\"/\").await"), "{readme}");
    assert_eq!(readme.matches(".parse::<jiff").count(), 1, "in the first call alone: {readme}");
}

#[test]
fn of_several_security_schemes_each_has_its_key() {
    let schemes = "{main: {type: http, scheme: bearer}, other: {type: apiKey, in: header, name: X-Other}, tls: {type: mutualTLS}}";
    let document = DOCUMENT
        .replace("{token: {type: http, scheme: bearer}}", schemes)
        .replace("paths:\n", "security: [{other: []}]\npaths:\n");
    let (readme, _) = generated(&document, "schemes");
    let keys = readme.split("\n## ").find(|section| section.starts_with("Keys\n")).unwrap();
    assert!(
        keys.contains("`api_key` is for `other`,") && keys.contains("by its name:\n`main`. The"),
        "{keys}"
    );
    let (readme, _) = generated(DOCUMENT, "scheme");
    assert!(!readme.contains("scheme_key"), "{readme}");
}

/// A property became required, and the document's example is of before.
#[test]
fn what_a_stale_example_sets_is_still_set() {
    let document = "
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /job:
    patch:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Patch'}, example: {spec: {color: red}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Spec'}}}}}
components:
  schemas:
    Patch: {type: object, properties: {note: {type: string}, spec: {$ref: '#/components/schemas/Spec'}}}
    Spec: {type: object, required: [color, size], properties: {color: {type: string}, size: {type: integer}}}
";
    let (readme, _) = generated(document, "stale");
    let first =
        readme.split("\n## ").find(|section| section.starts_with("The first call\n")).unwrap();
    assert!(first.contains(".spec(Spec::new(") && !first.contains(".note("), "{first}");
}
