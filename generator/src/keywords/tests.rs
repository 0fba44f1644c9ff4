//! The tables, by documents that are all right and by single mistakes.

use super::*;
use crate::diagnostics::{Severity, Sources, render};
use crate::load::load_str;

/// `line:column level[code] message | help` of each finding.
fn findings(text: &str) -> Vec<String> {
    let mut diagnostics = Diagnostics::new(true);
    let document = load_str("api.yaml", text, &mut diagnostics).unwrap();
    check(&document, None, &mut diagnostics);
    let shown = render(&diagnostics, &Sources::new(Some(&document)), false);
    let places = shown.lines().filter_map(|line| line.split_once("--> api.yaml:").map(|(_, place)| place.to_owned()));
    let mut all: Vec<_> = diagnostics.all().iter().collect();
    all.sort_by_key(|one| match one.place {
        crate::diagnostics::Place::Node(origin) | crate::diagnostics::Place::Key(origin) => origin,
        _ => Default::default(),
    });
    let words = all.into_iter().map(|one| {
        let level = if one.severity == Severity::Error { "error" } else { "warning" };
        format!("{level}[{}] {} | {}", one.code, one.message, one.help)
    });
    places.zip(words).map(|(place, words)| format!("{place} {words}")).collect()
}

#[test]
fn a_misspelled_keyword_is_an_error_with_the_right_word() {
    let text = "\
openapi: 3.0.3
info: {title: T, version: '1', lisence: {name: MIT}}
paths:
  /a:
    gte: {responses: {}}
    post:
      requestbody: {content: {}}
      paramters: []
      responses:
        20O: {description: letter}
        '4xx': {description: lower case}
        nothing: {description: odd}
components:
  shemas: {}
  schemas:
    A:
      tpye: object
      requird: [a]
      proprties: {tpye: {type: string}}
      properties:
        tpye: {type: string, fromat: uuid, readonly: true}
        b: {onOf: [{type: string}], ref: x}
        c: {type: string, format: datetime}
        d: {type: integer, format: Int32}
  securitySchemes:
    k: {type: apikey, in: heder, name: X}
    l: {type: http, scheme: bearre}
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
2:32 error[unknown-keyword] `lisence` is not a keyword of the info object | write `license`
5:5 error[unknown-keyword] `gte` is not a keyword of a path item | write `get`
7:7 error[unknown-keyword] `requestbody` is not a keyword of an operation | write `requestBody`
8:7 error[unknown-keyword] `paramters` is not a keyword of an operation | write `parameters`
10:9 error[unknown-keyword] `20O` is not a status | write `200`
11:9 warning[unknown-keyword] `4xx` is not a status | write `4XX`
12:9 warning[unknown-keyword] `nothing` is not a status | write a status such as `200`, a range such as `4XX`, or `default`
14:3 error[unknown-keyword] `shemas` is not a keyword of the components object | write `schemas`
17:7 error[unknown-keyword] `tpye` is not a keyword of a schema | write `type`
18:7 error[unknown-keyword] `requird` is not a keyword of a schema | write `required`
19:7 error[unknown-keyword] `proprties` is not a keyword of a schema | write `properties`
21:30 error[unknown-keyword] `fromat` is not a keyword of a schema | write `format`
21:44 error[unknown-keyword] `readonly` is not a keyword of a schema | write `readOnly`
22:13 error[unknown-keyword] `onOf` is not a keyword of a schema | write `oneOf`
22:37 error[unknown-keyword] `ref` is not a keyword of a schema | write `$ref`
23:35 error[unknown-value] `format: datetime` is not a format of OpenAPI or JSON Schema | write `format: date-time`
24:36 error[unknown-value] `format: Int32` is not a format of OpenAPI or JSON Schema | write `format: int32`
26:15 error[unknown-value] `type: apikey` is not a value of `type` in a security scheme | write `type: apiKey`
26:27 error[unknown-value] `in: heder` is not a value of `in` in a security scheme | write `in: header`
27:29 error[unknown-value] `scheme: bearre` is not a scheme of HTTP authentication | write `scheme: bearer`
"#);
}

#[test]
fn a_keyword_at_the_wrong_location_leads_to_the_right_one() {
    let text = "\
openapi: 3.0.3
schemas: {A: {}}
paths:
  /a:
    get:
      colour: blue
      parameters: [{name: p, in: query, minimum: 1, schema: {}}]
      requestBody: {schema: {type: string}, content: {}}
      responses: {'200': {description: ok, content: {text/plain: {type: string}}}}
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
2:1 warning[unknown-keyword] `schemas` is not a keyword of the document's root | write it in the object under `components`
6:7 warning[unknown-keyword] `colour` is not a keyword of an operation | remove it; if it is an extension, rename it to `x-colour`
7:41 warning[unknown-keyword] `minimum` is not a keyword of a parameter | write it in the object under `schema`
8:21 warning[unknown-keyword] `schema` is not a keyword of a request body | write it in the object under `content`
9:67 warning[unknown-keyword] `type` is not a keyword of a media type | write it in the object under `schema`
"#);
}

#[test]
fn a_keyword_of_another_version_is_one_warning() {
    let text = "\
openapi: 3.1.0
swagger: '2.0'
definitions: {A: {type: string, nullable: true}}
components:
  schemas:
    B: {type: string, nullable: true, const: a, $defs: {C: {nullable: false}}}
";
    insta::assert_snapshot!(findings(text).join("\n"), @r#"
2:1 warning[keyword-version] `swagger` is a keyword of the document's root in OpenAPI 2.0, and this document is OpenAPI 3.1 | remove it, write what it says as OpenAPI 3.1 has it, or change the document's version
3:1 warning[keyword-version] `definitions` is a keyword of the document's root in OpenAPI 2.0, and this document is OpenAPI 3.1 | move the schemas to `components: {schemas: ..}`
3:33 warning[keyword-version] `nullable` is a keyword of a schema in OpenAPI 3.0, and this document is OpenAPI 3.1 | write `type: [.., "null"]` with the schema's own type
"#);
    insta::assert_snapshot!(findings("openapi: 3.0.0\nwebhooks: {}\ncomponents: {schemas: {A: {const: 1}}}").join("\n"), @r#"
2:1 warning[keyword-version] `webhooks` is a keyword of the document's root in OpenAPI 3.1 and later, and this document is OpenAPI 3.0 | remove it, write what it says as OpenAPI 3.0 has it, or change the document's version
3:28 warning[keyword-version] `const` is a keyword of a schema in OpenAPI 3.1 and later, and this document is OpenAPI 3.0 | write an `enum` of one value, or set the document's version to 3.1
"#);
}

#[test]
fn data_and_extensions_are_not_checked() {
    let text = "\
openapi: 3.1.0
x-any: {tpye: a}
paths:
  x-note: {gte: 1}
  /a:
    get:
      responses:
        x-note: {tpye: a}
        '200':
          description: ok
          content:
            application/json:
              example: {tpye: a}
              examples: {tpye: {value: {tpye: a}}}
              schema:
                type: object
                properties: {tpye: {type: string}, x-gte: {type: string}}
                default: {tpye: a}
                enum: [{tpye: a}]
                const: {tpye: a}
                examples: [{tpye: a}]
                x-more: {tpye: a}
                discriminator: {propertyName: tpye, mapping: {tpye: '#/components/schemas/onOf'}}
          links: {tpye: {operationId: a, parameters: {tpye: a}, requestBody: {tpye: a}}}
          headers: {tpye: {schema: {type: string, format: ulid}}}
      security: [{tpye: []}]
      callbacks: {onOf: {'{$request.body#/url}': {post: {}}}}
components:
  schemas: {onOf: {type: string, format: int128, additionalProperties: true}}
  securitySchemes:
    a: {type: http, scheme: SCRAM-SHA-256}
    b: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a.test', scopes: {tpye: a}}}}
";
    assert_eq!(findings(text), Vec::<String>::new());
}

#[test]
fn other_files_and_merged_keys_are_checked_where_they_are_written() {
    let mut diagnostics = Diagnostics::new(false);
    let files = [
        ("api.yaml", "openapi: 3.0.3\npaths:\n  /a: {$ref: 'a.yaml'}\ncomponents: {schemas: {$ref: 'b.yaml'}}"),
        ("a.yaml", "get: {responses: {}, sumary: x}"),
        ("b.yaml", "A: {tpye: string}"),
    ];
    let document = crate::load::load_files(&files, &mut diagnostics).unwrap();
    check(&document, None, &mut diagnostics);
    insta::assert_snapshot!(render(&diagnostics, &Sources::new(Some(&document)), false), @r#"
warning[unknown-keyword]: `sumary` is not a keyword of an operation
 --> a.yaml:1:22
  |
1 | get: {responses: {}, sumary: x}
  |                      ^^^^^^
  |
  = note: at `a.yaml#/get/sumary`
help: write `summary`

warning[unknown-keyword]: `tpye` is not a keyword of a schema
 --> b.yaml:1:5
  |
1 | A: {tpye: string}
  |     ^^^^
  |
  = note: at `b.yaml#/A/tpye`
help: write `type`

2 warnings
"#);
}

#[test]
fn what_is_wrong_everywhere_is_shown_five_times() {
    let schemas: String = (0..9).map(|at| format!("    S{at}: {{tpye: string}}\n")).collect();
    let text = format!("openapi: 3.0.3\ncomponents:\n  schemas:\n{schemas}");
    let mut diagnostics = Diagnostics::new(false);
    let document = load_str("api.yaml", &text, &mut diagnostics).unwrap();
    check(&document, None, &mut diagnostics);
    assert_eq!(diagnostics.all().len(), 5);
    assert_eq!(diagnostics.all().last().unwrap().notes, ["the same is at 4 more locations"]);
}

#[test]
fn a_format_of_the_config_is_known() {
    let mut diagnostics = Diagnostics::new(true);
    let text = "openapi: 3.0.3\ncomponents: {schemas: {A: {type: string, format: datetime}}}";
    let document = load_str("api.yaml", text, &mut diagnostics).unwrap();
    let config = "document = \"a\"\noutput = \"b\"\n[crate]\nname = \"c\"\n[formats]\ndatetime = \"timestamp\"\n";
    let config = crate::config::parse(std::path::Path::new("api.toml"), config, &mut diagnostics).unwrap();
    check(&document, Some(&config), &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    check(&document, None, &mut diagnostics);
    assert_eq!(diagnostics.all().len(), 1);
}
