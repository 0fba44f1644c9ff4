//! What a person sees.

use super::*;
use crate::load::load_files;

const YAML: &str = "openapi: 3.0.3\npaths:\n  /ä/{id}:\n    get:\n      operationId: get\n      parameters:\n        - name: ïd\n          in: query\n    put:\n      operationId: get\n";
const JSON: &str = "{\n\t\"openapi\": \"3.0.3\",\n\t\"paths\": {\"/\\u00e4/{id}\": {\"get\": {\"operationId\": \"get\", \"parameters\": [{\"name\": \"x\"}]}}},\n\t\"a\": 1, \"a\": 2\n}";

fn show(
    files: &[(&str, &str)],
    find: impl FnOnce(&crate::load::Document, &mut Diagnostics),
) -> String {
    let mut diagnostics = Diagnostics::new(true);
    let document = load_files(files, &mut diagnostics).unwrap();
    find(&document, &mut diagnostics);
    render(&diagnostics, &Sources::new(Some(&document)), false)
}

/// Reports something at each kind of location.
fn report_everywhere(document: &crate::load::Document, diagnostics: &mut Diagnostics) {
    let origin = |at: &str| document.resolve(at).unwrap().origin;
    diagnostics
        .error(
            Code("duplicate-operation-id"),
            SourceLocation::Node(origin("#/paths/~1ä~1{id}/put/operationId")),
            "`get` twice",
            "rename one",
        )
        .also(
            SourceLocation::Node(origin("#/paths/~1ä~1{id}/get/operationId")),
            "the first is here",
        );
    diagnostics.warning(
        Code("b"),
        SourceLocation::Node(origin("#/paths/~1ä~1{id}")),
        "an object",
        "look at it",
    );
    diagnostics.warning(
        Code("c"),
        SourceLocation::Node(origin("#/paths/~1ä~1{id}/get/parameters/0")),
        "an item",
        "",
    );
    diagnostics.warning(
        Code("d"),
        SourceLocation::Key(origin("#/paths/~1ä~1{id}/get/parameters/0/name")),
        "a key",
        "",
    );
    diagnostics.error(Code("e"), SourceLocation::Nowhere, "everything", "give up");
    diagnostics.error(Code("f"), SourceLocation::File("config.toml".into()), "a file", "");
    diagnostics.error(Code("g"), SourceLocation::Node(origin("#")), "the root", "");
}

#[test]
fn locations_in_yaml() {
    let text = show(&[("api/openapi.yaml", YAML)], report_everywhere);
    insta::assert_snapshot!(text, @r#"
error[e]: everything
 |
help: give up

error[g]: the root
 --> api/openapi.yaml:1:1
  |
1 | openapi: 3.0.3
  | ^^^^^^^^^^^^^^

warning[b]: an object
 --> api/openapi.yaml:3:3
  |
3 |   /ä/{id}:
  |   ^^^^^^^
  |
  = note: at `/paths/~1ä~1{id}`
help: look at it

warning[c]: an item
 --> api/openapi.yaml:7:11
  |
7 |         - name: ïd
  |           ^^^^^^^^
  |
  = note: at `/paths/~1ä~1{id}/get/parameters/0`

warning[d]: a key
 --> api/openapi.yaml:7:11
  |
7 |         - name: ïd
  |           ^^^^
  |
  = note: at `/paths/~1ä~1{id}/get/parameters/0/name`

error[duplicate-operation-id]: `get` twice
  --> api/openapi.yaml:10:20
   |
10 |       operationId: get
   |                    ^^^
   |
   = note: at `/paths/~1ä~1{id}/put/operationId`
note: the first is here
  --> api/openapi.yaml:5:20
   |
 5 |       operationId: get
   |                    ^^^
help: rename one

error[f]: a file
--> config.toml

4 errors, 3 warnings
"#);
}

#[test]
fn locations_in_json() {
    let text = show(&[("openapi.json", JSON)], |document, diagnostics| {
        let origin = |at: &str| document.resolve(at).unwrap().origin;
        diagnostics.warning(
            Code("a"),
            SourceLocation::Node(origin("#/paths/~1ä~1{id}/get/parameters/0/name")),
            "a name",
            "",
        );
        diagnostics.warning(
            Code("b"),
            SourceLocation::Node(origin("#/paths/~1ä~1{id}/get")),
            "an operation",
            "",
        );
    });
    insta::assert_snapshot!(text, @r#"
warning[b]: an operation
 --> openapi.json:3:29
  |
3 |     "paths": {"/\u00e4/{id}": {"get": {"operationId": "get", "parameters": [{"name": "x"}]}}},
  |                                ^^^^^
  |
  = note: at `/paths/~1ä~1{id}/get`

warning[a]: a name
 --> openapi.json:3:83
  |
3 |     "paths": {"/\u00e4/{id}": {"get": {"operationId": "get", "parameters": [{"name": "x"}]}}},
  |                                                                                      ^^^
  |
  = note: at `/paths/~1ä~1{id}/get/parameters/0/name`

error[duplicate-key]: this key is in the object twice
 --> openapi.json:4:10
  |
4 |     "a": 1, "a": 2
  |             ^^^
  |
  = note: at `/a`
note: it is here too
 --> openapi.json:4:2
  |
4 |     "a": 1, "a": 2
  |     ^^^
help: remove or rename one of them

1 error, 2 warnings
"#);
}

#[test]
fn locations_in_other_files_and_behind_aliases() {
    let files = [
        ("api/a.yaml", "x: {$ref: 'b/b.yaml#/y'}\nz: &z {p: 1}\nzz: *z\n"),
        ("api/b/b.yaml", "y:\n  q: 200\n"),
    ];
    let text = show(&files, |document, diagnostics| {
        let origin = |at: &str| document.resolve(at).unwrap().origin;
        diagnostics.warning(Code("a"), SourceLocation::Node(origin("@1#/y/q")), "elsewhere", "");
        diagnostics.warning(Code("b"), SourceLocation::Node(origin("#/zz/p")), "copied", "");
        assert_eq!(document.written(origin("@1#/y/q")), Some("200"));
    });
    insta::assert_snapshot!(text, @r#"
warning[b]: copied
 --> api/a.yaml:3:1
  |
3 | zz: *z
  | ^^
  |
  = note: at `/zz/p`

warning[a]: elsewhere
 --> api/b/b.yaml:2:6
  |
2 |   q: 200
  |      ^^^
  |
  = note: at `b/b.yaml#/y/q`

2 warnings
"#);
}

#[test]
fn numbers_as_they_were_written() {
    let mut diagnostics = Diagnostics::new(true);
    for (name, text) in [("a.yaml", "version: 1.10 # ten"), ("a.json", "{\"version\":1.10}")] {
        let document = load_files(&[(name, text)], &mut diagnostics).unwrap();
        assert_eq!(document.written(document.resolve("#/version").unwrap().origin), Some("1.10"));
    }
}

/// YAML that a stricter parser refuses: brackets at the indentation of their key, tabs, comments
/// right after a value, CRLF.
#[test]
fn every_yaml_that_is_read_has_its_lines() {
    let yaml = "a: {\n  b: 1\n}\nc: [\n 1,\n]\nd:\n  {\n  e: {\n f: 2,\n },\n  }\ng: \"x\n y\"\nh:\t7\ni: ä # é\r\nj: [ü,\n{k: 3}]\n\"l\": {m: {n: 4\n}}\n? o\n: 5\np: &x 6\nq: *x\nlast: 9\n";
    let text = show(&[("a.yaml", yaml)], |document, diagnostics| {
        for at in [
            "#/a/b", "#/c/0", "#/d/e/f", "#/g", "#/h", "#/i", "#/j/1/k", "#/l/m/n", "#/o", "#/p",
            "#/q", "#/last",
        ] {
            diagnostics.warning(
                Code("at"),
                SourceLocation::Node(document.resolve(at).unwrap().origin),
                at,
                "",
            );
            diagnostics.warning(
                Code("key"),
                SourceLocation::Key(document.resolve(at).unwrap().origin),
                at,
                "",
            );
        }
    });
    let at: Vec<&str> =
        text.lines().filter(|line| line.starts_with("warning") || line.contains("-->")).collect();
    let locations: Vec<String> =
        at.chunks(2).map(|pair| format!("{}{}", pair[0], pair[1])).collect();
    insta::assert_snapshot!(locations.join("\n"), @r#"
warning[key]: #/a/b --> a.yaml:2:3
warning[at]: #/a/b --> a.yaml:2:6
warning[at]: #/c/0 --> a.yaml:5:2
warning[key]: #/c/0 --> a.yaml:5:2
warning[key]: #/d/e/f  --> a.yaml:10:2
warning[at]: #/d/e/f  --> a.yaml:10:5
warning[key]: #/g  --> a.yaml:13:1
warning[at]: #/g  --> a.yaml:13:4
warning[key]: #/h  --> a.yaml:15:1
warning[at]: #/h  --> a.yaml:15:4
warning[key]: #/i  --> a.yaml:16:1
warning[at]: #/i  --> a.yaml:16:4
warning[key]: #/j/1/k  --> a.yaml:18:2
warning[at]: #/j/1/k  --> a.yaml:18:5
warning[key]: #/l/m/n  --> a.yaml:19:11
warning[at]: #/l/m/n  --> a.yaml:19:14
warning[key]: #/o  --> a.yaml:21:3
warning[at]: #/o  --> a.yaml:22:3
warning[key]: #/p  --> a.yaml:23:1
warning[at]: #/p  --> a.yaml:23:4
warning[at]: #/q  --> a.yaml:24:1
warning[key]: #/q  --> a.yaml:24:1
warning[key]: #/last  --> a.yaml:25:1
warning[at]: #/last  --> a.yaml:25:7
"#);
}
