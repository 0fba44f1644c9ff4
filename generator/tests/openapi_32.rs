//! OpenAPI 3.2: HTTP methods beyond the eight of 3.1, and query strings that are one parameter.

use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

const METHODS: &str = r"
openapi: 3.2.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /search:
    query:
      operationId: search
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {q: {type: string}}}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}}
  /files/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {operationId: getFile, responses: {'204': {description: ok}}}
    additionalOperations:
      COPY: {operationId: copyFile, responses: {'204': {description: ok}}}
      version-control: {responses: {'204': {description: ok}}}
      Post: {responses: {'204': {description: ok}}}
      CONNECT: {responses: {'204': {description: ok}}}
      'a b': {responses: {'204': {description: ok}}}
";

fn generated(name: &str, document: &str) -> Report {
    let folder =
        std::env::temp_dir().join(format!("sdk-generator-32-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let (input, out) = (folder.join("acme.yaml"), folder.join("acme"));
    std::fs::write(&input, document).unwrap();
    let subject = Subject::Document { input: &input, out: Some(&out), name: Some("acme") };
    let report = run(Request {
        subject,
        mode: Mode::Check,
        strict: true,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    });
    std::fs::remove_dir_all(&folder).unwrap();
    report
}

fn messages(report: &Report) -> Vec<&str> {
    report.diagnostics.all().iter().map(|found| found.message.as_str()).collect()
}

#[test]
fn query_and_additional_operations_are_methods() {
    let report = generated("methods", METHODS);
    let file = |path: &str| {
        report.outcome.files.get(path).unwrap_or_else(|| panic!("{path}: {}", report.render(false)))
    };
    let search = file("src/resources/client.rs");
    assert!(search.contains("rt::HttpMethod::Query,"), "{search}");
    assert!(search.contains("`QUERY /search`"), "{search}");
    let files = file("src/resources/files.rs");
    assert!(files.contains("pub fn copy(&self, id: impl Into<String>)"), "{files}");
    assert!(
        files.contains("rt::HttpMethod::Other(\"COPY\")")
            && files.contains("rt::HttpMethod::Other(\"version-control\")"),
        "{files}"
    );
    assert!(files.contains("pub fn version_control("), "{files}");
    let api = report.outcome.api.as_ref().unwrap();
    let pointers: Vec<&str> =
        api.operations.iter().map(|operation| operation.pointer.0.as_str()).collect();
    let of_file = "/paths/~1files~1{id}";
    let expected = [
        "/paths/~1search/query".to_owned(),
        format!("{of_file}/get"),
        format!("{of_file}/additionalOperations/COPY"),
        format!("{of_file}/additionalOperations/version-control"),
    ];
    assert_eq!(pointers, expected);
}

#[test]
fn an_additional_operation_that_cannot_be_sent_is_reported() {
    let report = generated("unsendable", METHODS);
    let expected = [
        "`Post` has a key of its own in the path item: `post`",
        "the SDK cannot send the method `CONNECT`",
        "the SDK cannot send the method `a b`",
    ];
    assert_eq!(messages(&report), expected);
}

const QUERY_STRINGS: &str = r"
openapi: 3.2.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /forms:
    get:
      parameters:
      - {name: filter, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {tags: {type: array, items: {type: string}}, n: {type: integer}}}}}}
      responses: {'204': {description: ok}}
  /paths:
    get:
      parameters: [{name: path, in: querystring, required: true, content: {application/jsonpath: {schema: {type: string}}}}]
      responses: {'204': {description: ok}}
  /json:
    get:
      parameters: [{name: q, in: querystring, required: true, content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}]
      responses: {'204': {description: ok}}
  /xml:
    get:
      parameters: [{name: q, in: querystring, content: {application/xml: {schema: {type: object}}}}]
      responses: {'204': {description: ok}}
";

#[test]
fn a_query_string_is_one_argument() {
    let report = generated("query-strings", QUERY_STRINGS);
    let file = |path: &str| {
        report.outcome.files.get(path).unwrap_or_else(|| panic!("{path}: {}", report.render(false)))
    };
    let expected = [
        ("forms", "query_style(\"filter\", rt::Style::QueryString, &"),
        ("paths", "query_style(\"path\", rt::Style::QueryString, &"),
        ("json", "query_style(\"q\", rt::Style::QueryStringJson, &"),
    ];
    for (resource, call) in expected {
        let text = file(&format!("src/resources/{resource}.rs"));
        assert!(
            text.split_whitespace().collect::<String>().contains(&call.replace(' ', "")),
            "{call}: {text}"
        );
    }
    assert!(!file("src/resources/xml.rs").contains("query"));
    assert_eq!(
        messages(&report),
        ["the SDK cannot send a query string of this media type: the parameter is left out"]
    );
}

#[test]
fn the_wire_reader_expects_the_pairs_of_a_query_string() {
    let mut diagnostics = generator::diagnostics::Diagnostics::new(false);
    let document = generator::load::load_str("a.yaml", QUERY_STRINGS, &mut diagnostics).unwrap();
    let reader = generator::wire::Reader::new(&document);
    let query = |path: &str| {
        let expected = reader
            .expectation(&format!("/paths/~1{path}/get"), generator::wire::Extent::Everything)
            .unwrap();
        expected.query
    };
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let forms = query("forms");
    assert!(
        forms.len() >= 2 && forms[0].0 == "tags" && forms.last().unwrap().0 == "n",
        "{forms:?}"
    );
    assert_eq!(query("paths"), [pair("path", "")]);
    assert_eq!(query("xml"), [], "the SDK leaves it out");
    assert_eq!(query("json").len(), 1);
    assert!(query("json")[0].0.starts_with("{\"n\":"));
}
