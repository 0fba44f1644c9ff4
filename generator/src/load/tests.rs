//! What JSON and YAML become, and which references are followed.

use super::*;

fn read(text: &str) -> serde_json::Value {
    load_quietly(&[("api.yaml", text)]).root().to_json()
}

fn load_quietly(files: &[(&str, &str)]) -> Document {
    let mut diagnostics = Diagnostics::new(true);
    let document = load_files(files, &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    document.unwrap()
}

fn codes(files: &[(&str, &str)]) -> Vec<&'static str> {
    let mut diagnostics = Diagnostics::new(true);
    load_files(files, &mut diagnostics);
    diagnostics.all().iter().map(|diagnostic| diagnostic.code.0).collect()
}

#[test]
fn keys_are_text_as_they_are_written() {
    let value = read("200: a\n1.10: b\ntrue: c\n~: d\n0x1F: e\n'x': f\n");
    assert_eq!(
        value,
        serde_json::json!({"200": "a", "1.10": "b", "true": "c", "~": "d", "0x1F": "e", "x": "f"})
    );
}

#[test]
fn scalars_are_those_of_yaml_1_2() {
    let value = read("[yes, on, true, null, ~, '', 1, -1, 1.5, 1e3, 2020-01-01, '1', 0o17, +1]");
    let expected = serde_json::json!([
        "yes",
        "on",
        true,
        null,
        null,
        "",
        1,
        -1,
        1.5,
        1000.0,
        "2020-01-01",
        "1",
        15,
        1
    ]);
    assert_eq!(value, expected);
}

#[test]
fn integers_may_be_longer_than_64_bits() {
    let document = load_quietly(&[(
        "a.yaml",
        "[9223372036854776000, -170141183460469231731687303715884105728, 1e400]",
    )]);
    let values: Vec<_> =
        document.root().as_array().unwrap().iter().map(|node| node.value.clone()).collect();
    assert_eq!(values[..2], [Value::Int(9_223_372_036_854_776_000), Value::Int(i128::MIN)]);
    let document = load_quietly(&[("a.json", "[18446744073709551615]")]);
    assert_eq!(document.root().as_array().unwrap()[0].value, Value::Int(u64::MAX.into()));
}

#[test]
fn json_keeps_its_escapes() {
    assert_eq!(read(r#"{"a": "\ud83d\ude00 \u00e9 \/"}"#), serde_json::json!({"a": "😀 é /"}));
}

#[test]
fn a_file_in_braces_may_still_be_yaml() {
    assert_eq!(read("{a: 1, b: [c]} # flow"), serde_json::json!({"a": 1, "b": ["c"]}));
}

#[test]
fn marks_and_line_ends_of_windows() {
    assert_eq!(
        read("\u{feff}a: |\r\n  x\r\n  y\r\nb: 1\r\n"),
        serde_json::json!({"a": "x\ny\n", "b": 1})
    );
    assert_eq!(read("\u{feff}\r\n{\"a\":\r\n1}\r\n"), serde_json::json!({"a": 1}));
}

#[test]
fn anchors_and_merges() {
    let text = "a: &a {x: {y: 1}}\nb:\n  <<: *a";
    let document = load_quietly(&[("a.yaml", text)]);
    let node = document.resolve("#/b/x/y").unwrap();
    assert_eq!(document.pointer(node.origin), "/b/x/y");
    let value = read(
        "base: &base {a: 1, b: 2}\nmore: &more {b: 3, c: 4}\nboth: {b: 0, <<: [*base, *more]}\nsame: *base",
    );
    assert_eq!(value["both"], serde_json::json!({"b": 0, "a": 1, "c": 4}));
    assert_eq!(value["same"], value["base"]);
}

#[test]
fn the_last_of_two_keys_counts_and_is_noted() {
    for text in ["{\"a\": 1, \"b\": 2, \"a\": 3}", "a: 1\nb: 2\na: 3\n"] {
        let mut diagnostics = Diagnostics::new(true);
        let document = load_str("x", text, &mut diagnostics).unwrap();
        assert_eq!(document.root().to_json(), serde_json::json!({"a": 3, "b": 2}));
        let [diagnostic] = diagnostics.all() else { panic!("{diagnostics:?}") };
        assert_eq!(diagnostic.code, DUPLICATE_KEY);
        assert!(
            matches!(diagnostic.location, crate::diagnostics::SourceLocation::Key(origin) if document.pointer(origin) == "/a")
        );
    }
}

#[test]
fn limits() {
    let deep = "[".repeat(600) + &"]".repeat(600);
    assert_eq!(codes(&[("deep.json", &deep)]), ["limit"]);
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let alias = format!("*a{}", level - 1);
        bomb += &format!("a{level}: &a{level} [{}]\n", [&*alias; 10].join(", "));
    }
    assert_eq!(codes(&[("bomb.yaml", &bomb)]), ["limit"]);
}

/// serde_yaml reads 128 levels.
#[test]
fn deep_yaml_means_the_same_as_deep_json() {
    let values = [
        "1",
        "1.5",
        "true",
        "~",
        "0x10",
        "text",
        "'1'",
        "\"1\"",
        "2024-01-01",
        "36893488147419103232",
        "[a, 2]",
        "{b: }",
    ];
    for value in values {
        let shallow = serde_json::json!({ "200": read(&format!("200: {value}")) ["200"] });
        let deep = (0..200)
            .rev()
            .fold(value.to_owned(), |inner, at| format!("{{200: {inner}, at: {at}}}"));
        let mut inner = read(&format!("x: {deep}"))["x"].take();
        for at in 0..199 {
            assert_eq!(inner["at"], at);
            inner = inner["200"].take();
        }
        assert_eq!(inner["200"], shallow["200"], "{value}");
    }
}

#[test]
fn what_to_do_about_yaml_that_is_none() {
    for (text, help) in [
        (
            "info:\n\ttitle: x\n",
            "YAML is indented with spaces: put them in place of the tab character here",
        ),
        (
            "paths:\n  /a:\n  \tget: {}\n",
            "YAML is indented with spaces: put them in place of the tab character here",
        ),
        ("a: @x\n", "put a value that begins with this character in quotes"),
        (
            "a: b: c\n",
            "a value with `: ` in it needs quotes; otherwise this line is not indented like the others of its object",
        ),
        ("a: [1\nb: 2\n", "a `{` or `[` before this is not closed, or a comma is missing"),
        ("a: \"x\nb: 2\n", "a quote before this is not closed"),
        ("a: *nowhere\n", "an OpenAPI document is one JSON or YAML file"),
        ("{\"a\": [1, 2}", "an OpenAPI document is one JSON or YAML file"),
    ] {
        let mut diagnostics = Diagnostics::new(true);
        load_files(&[("a.yaml", text)], &mut diagnostics);
        assert_eq!(
            diagnostics.all().iter().map(|one| one.help.as_str()).collect::<Vec<_>>(),
            [help],
            "{text}"
        );
    }
    // A tab may stand between words.
    assert_eq!(read("a:\tb\n"), serde_json::json!({"a": "b"}));
}

#[test]
fn what_is_neither_json_nor_yaml() {
    assert_eq!(codes(&[("a.json", "{\"a\": [1, 2}")]), ["syntax"]);
    assert_eq!(codes(&[("a.yaml", "a: b: c")]), ["syntax"]);
    assert_eq!(codes(&[("b.yaml", "a: *nowhere")]), ["syntax"]);
}

#[test]
fn references_are_made_canonical() {
    let document = load_quietly(&[
        (
            "spec/api.yaml",
            "a: {$ref: 'parts/one.yaml'}\nb: {$ref: './parts/../parts/one.yaml#/x~1y/%7Bz%7D'}\nc: {$ref: '#/b%20c'}\nb c: 1\n\
             paths: {$ref: 'paths.yaml'}",
        ),
        (
            "spec/parts/one.yaml",
            "x/y: {'{z}': {$ref: '../api.yaml#/a'}}\nself: {$ref: '#/x~1y'}\ntwo: {$ref: two.yaml#/t}",
        ),
        ("spec/parts/two.yaml", "t: {back: {$ref: 'one.yaml#/two'}}\nunused: {$ref: missing.yaml}"),
        ("spec/paths.yaml", "/x: {$ref: 'parts/two.yaml#/t'}"),
    ]);
    let reference =
        |at: &str| document.resolve(at).unwrap().get("$ref").unwrap().as_str().unwrap().to_owned();
    assert_eq!(reference("#/a"), "@1#");
    assert_eq!(reference("#/b"), "@1#/x~1y/{z}");
    assert_eq!(reference("#/c"), "#/b c");
    assert_eq!(reference("@1#/x~1y/{z}"), "#/a");
    assert_eq!(reference("@1#/self"), "@1#/x~1y");
    assert_eq!(document.show_reference("@1#/x~1y"), "parts/one.yaml#/x~1y");
    assert_eq!(
        document.resolve("#/a/two/back/back").map(|node| document.pointer(node.origin)).as_deref(),
        Some("parts/two.yaml#/t/back")
    );
    assert_eq!(document.resolve("#/nowhere"), None);
}

#[test]
fn data_is_left_alone_and_names_are_not_keywords() {
    let text = "components: {schemas: {A: {
        example: {$ref: no.yaml}, default: {$ref: no.yaml}, enum: [{$ref: no.yaml}], const: {$ref: no.yaml}, x-y: {$ref: no.yaml},
        examples: [{$ref: no.yaml}],
        properties: {example: {$ref: a.yaml}, default: {$ref: a.yaml}, x-y: {$ref: a.yaml}, $ref: {type: string}}}},
      examples: {one: {$ref: a.yaml}, two: {value: {$ref: no.yaml}}},
      responses: {default: {$ref: a.yaml}}}";
    let document = load_quietly(&[("api.yaml", text), ("a.yaml", "{}")]);
    let text = document.root().to_json().to_string();
    assert_eq!((text.matches("@1#").count(), text.matches("\"no.yaml\"").count()), (5, 7));
}

#[test]
fn mappings_and_texts() {
    let document = load_quietly(&[
        (
            "api.yaml",
            "info: {description: {$ref: words.md}, summary: {$ref: 'words.yaml#/s'}}\n\
             discriminator: {mapping: {cat: Cat, dog: 'dog.yaml#/Dog', cow: '#/x'}}",
        ),
        ("words.md", "# Hello: *world*"),
        ("words.yaml", "s: short"),
        ("dog.yaml", "Dog: {}"),
    ]);
    let expected = serde_json::json!({
        "info": {"description": "# Hello: *world*", "summary": "short"},
        "discriminator": {"mapping": {"cat": "Cat", "dog": "@3#/Dog", "cow": "#/x"}},
    });
    assert_eq!(document.root().to_json(), expected);
}

#[test]
fn what_cannot_be_read_is_said_once_for_each_file() {
    let text = "a: {$ref: 'https://example.com/x.yaml'}\nb: {$ref: no.yaml#/a}\nc: {$ref: no.yaml#/b}\nd: {$ref: bad.yaml}";
    assert_eq!(
        codes(&[("api.yaml", text), ("bad.yaml", "a: b: c")]),
        ["syntax", "remote-reference", "missing-file"]
    );
    let mut diagnostics = Diagnostics::new(false);
    let document = load_files(&[("api.yaml", text)], &mut diagnostics).unwrap();
    let reference = document.resolve("#/a").and_then(|node| node.get("$ref")?.as_str()).unwrap();
    assert!(document.is_refused(reference));
    assert_eq!(
        (document.show_reference(reference), document.resolve(reference)),
        ("https://example.com/x.yaml".to_owned(), None)
    );
}

#[test]
fn a_reference_to_an_id_needs_no_file() {
    let text = "a: {$ref: other.yaml}\nb: {$id: 'https://a.test/x/b.json', c: {$ref: d.json}, e: {$ref: ../x/f.json}, g: {$ref: no.json}}";
    let other = "{$id: 'https://a.test/x/f.json', $defs: {d: {$id: d.json}}}";
    assert_eq!(codes(&[("api.yaml", text), ("other.yaml", other)]), ["missing-file"]);
    let whole = "$self: 'https://a.test/api.json'\na: {$ref: 'https://a.test/api.json#/b'}\nb: {$ref: 'https://a.test/none.json'}";
    assert_eq!(codes(&[("api.yaml", whole)]), ["remote-reference"]);
}

#[test]
fn what_is_on_other_machines_is_read_where_that_is_allowed() {
    let there = [
        (
            "https://a.test/v1/api.yaml",
            "a: {$ref: './b.yaml#/b'}\nc: {$ref: 'https://a.test/v1/api.yaml#/a'}\nd: {$ref: ../d.yaml}",
        ),
        ("https://a.test/v1/b.yaml", "b: {$ref: 'https://b.test/x/c.yaml'}"),
        ("https://b.test/x/c.yaml", "e: {$ref: 'd.yaml'}"),
        ("https://b.test/x/d.yaml", "f: {$ref: '/etc/passwd'}"),
    ];
    let fetch = |address: &str| {
        let found = there.iter().find(|(at, _)| *at == address);
        found
            .map(|(_, text)| text.as_bytes().to_vec())
            .ok_or_else(|| std::io::ErrorKind::NotFound.into())
    };
    let mut diagnostics = Diagnostics::new(false);
    let web = Web { allowed: &["https://b.test/x".to_owned()], fetch: &fetch };
    let path = Path::new("https://a.test/v1/api.yaml");
    let document = load(path, &Limits::default(), web, &mut diagnostics).unwrap();
    let files: Vec<_> = document.files.iter().map(|file| file.path.to_str().unwrap()).collect();
    assert_eq!(files, there.map(|(at, _)| at));
    assert_eq!(document.root().to_json()["c"]["$ref"], "#/a");
    assert_eq!(document.path(2).unwrap(), Path::new("https://b.test/x/c.yaml"));
    let told: Vec<_> = diagnostics.all().iter().map(|one| one.message.as_str()).collect();
    let no = |path: &str| format!("`{path}` is not read: it is not on this machine");
    assert_eq!(told, [no("../d.yaml"), no("/etc/passwd")]);
}

#[test]
fn only_files_are_read_and_no_more_of_them_than_is_allowed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(super::read(folder, 10).is_err());
    assert_eq!(super::read(&folder.join("Cargo.toml"), 10).unwrap().len(), 11);
    if cfg!(unix) {
        assert!(super::read(Path::new("/dev/zero"), 10).is_err());
    }
}
