//! A document that means harm: what it names and says is all that Rust, rustdoc and the SDK itself
//! give a meaning to. What is made of it must compile without a warning, and so must its
//! documentation and the examples in that.

use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

const WORDS: &[&str] = &[
    // Rust's keywords,
    "as break const continue crate else enum extern false fn for if impl in let loop match mod move mut pub ref return self Self static",
    "struct super trait true type unsafe use where while async await dyn abstract become box do final macro override priv typeof unsized",
    "virtual yield try gen union auto default raw safe _ macro_rules r#type",
    // what everybody has in scope,
    "Option Some None Vec String Box Result Ok Err Default Clone Debug Send Sync Iterator From Into ToString Drop Copy Eq Ord PartialEq",
    "Fn FnMut FnOnce AsRef TryFrom TryInto IntoIterator Extend ToOwned Sized Unpin Hash Display Error Future Stream Arc HashMap BTreeMap",
    "usize str u8 bool f64 i64 char Value Infallible",
    // the SDK's own names,
    "Client ClientBuilder Page Extra Api Response FieldMask Field Absent Null Unknown UnknownValue Call Far Base64 Pending Request",
    "RawRequest ItemStream EventStream JsonLines Download Upload Body FilePart Webhooks ApiError Secret Record new send build extra client",
    "stream pages header query body timeout retry into_future from into clone fmt eq hash send_raw send_blocking with_some with_header",
    "update_mask next_page unwrap webhooks builder get post put patch delete",
    // and those of crates.
    "serde serde_json std core alloc rt runtime types resources error mock bytes http url jiff tokio reqwest hostile main lib test tests",
];

const ODD: &[&str] = &[
    "",
    "  ",
    "1st",
    "123",
    "-",
    "--",
    "a-b",
    "a_b",
    "A B",
    "aB",
    "AB",
    "ab",
    "Ab",
    "\u{1F600}",
    "e\u{301}",
    "\u{202e}evil",
    "a\"b",
    "a\\b",
    "*/",
    "/*",
    "\"#",
    "\"##",
    "```",
    "[link](x)",
    "<script>alert(1)</script>",
    "[Foo]",
    "{0}",
    "%s",
    "$ref",
    "$",
    "a\u{0}b",
    "a\nb",
    "__proto__",
    "'static",
    "#[derive]",
    "#![forbid]",
    "//",
    "///",
    "!",
    "a.b",
    "a/b",
    "::",
    "a::b",
    "\u{fc}",
    "\u{65e5}\u{672c}",
    "\u{df}",
    "\u{200b}",
    "\u{feff}",
    "\u{fb01}",
];

const TEXTS: &[&str] = &[
    "*/ // \"# \"## ```",
    "```\nfn main() { compile_error!(\"run\") }\n```",
    "    code_without_a_fence();",
    "```rust\nlet x: = ;\n```",
    "~~~\nno Rust\n~~~",
    "[Foo] [`Bar`] [x](crate::nothing) <https://a.b> <b>bold</b> </p> <script>",
    "- a\n- b\n\n  ```\n  panic!()\n  ```",
    "\u{202e} right to left",
    "\u{0} \u{7}",
    "#[doc = \"x\"]",
    "\\",
    "\"",
    "r#\"x\"#",
    "{} {0} {x} %s",
    "| a | b |\n|---|\n| c",
    "\r\nlines\rof\r\nall\u{2028}kinds\u{2029}",
    "# Heading\n## Another\n---\n===",
    "[a]: b\n[^1]: c",
    "https://a.b/c?d=[e] http://",
    "!",
    "unclosed `code and ``more",
    "\t\ttabs",
    "<!-- comment",
    "]]>",
    "1. one\n1) two",
    "> quote\n> ```\n> panic!()\n> ```",
    "a \\\nb",
    "***",
];

fn names() -> Vec<String> {
    let long = "x".repeat(3000);
    let all =
        WORDS.iter().flat_map(|line| line.split(' ')).chain(ODD.iter().copied()).chain([&*long]);
    let mut names: Vec<String> = all.map(str::to_owned).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

/// The n-th of a list that begins anew.
fn nth<T: AsRef<str>>(list: &[T], at: usize) -> &str {
    list[at % list.len()].as_ref()
}

fn to(name: &str) -> Value {
    let step = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
    json!({ "$ref": format!("#/components/schemas/{step}") })
}

fn with<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Each name in all kinds of types, beside others.
fn schema(names: &[String], at: usize) -> Value {
    let (name, text) = (&*names[at], nth(TEXTS, at));
    let other = |further: usize| to(nth(names, at + further));
    let string = || json!({ "type": "string", "description": text });
    match at % 5 {
        0 => {
            json!({ "type": "object", "description": text, "properties": with([(name, string()), (nth(names, at + 7), other(1))]) })
        }
        1 => json!({ "type": "string", "title": text, "enum": [name, "x", nth(names, at + 3)] }),
        2 => {
            json!({ "type": "object", "required": [name, "list"], "additionalProperties": other(4),
            "properties": with([(name, json!({ "type": "integer" })), ("list", json!({ "type": "array", "items": other(2) }))]) })
        }
        3 => json!({ "description": text, "oneOf": [other(4), other(2), { "type": "boolean" },
            { "type": "object", "title": name, "properties": with([(name, json!({ "type": "boolean" }))]) }] }),
        _ => {
            let inner = json!({ "type": "object", "title": text, "properties": with([(name, json!({ "type": "string", "enum": [name] }))]) });
            json!({ "allOf": [{ "type": "object", "properties": with([(name, json!({ "type": "number", "default": 1 }))]) },
                { "type": "object", "description": text, "properties": { "inner": inner } }] })
        }
    }
}

fn json_response(text: &str, schema: &Value) -> Value {
    json!({ "description": text, "content": { "application/json": { "schema": schema } } })
}

/// Each name as a step of a path, an operation's id, a tag and a parameter.
fn paths(names: &[String]) -> Map<String, Value> {
    let mut paths = Map::new();
    for (at, name) in names.iter().enumerate() {
        let text = nth(TEXTS, at);
        let in_query = |name: &str, ty: &str| json!({ "name": name, "in": "query", "description": text, "schema": { "type": ty } });
        let get = json!({
            "operationId": name, "tags": [name], "summary": text, "description": nth(TEXTS, at + 5),
            "parameters": [in_query(name, "string"), in_query("page", "integer"), in_query("per_page", "integer"),
                { "name": format!("x-{at}"), "in": "header", "schema": { "type": "array", "items": to("EveryValue") } }],
            "responses": {
                "200": json_response(text, &json!({ "type": "array", "items": to(name) })),
                "4XX": json_response(text, &to(nth(names, at + 9))),
            },
        });
        let post = json!({
            "operationId": format!("{name} {name}"), "tags": [name], "deprecated": at % 3 == 0,
            "requestBody": { "description": text, "content": { "application/json": { "schema": to(name) } } },
            "responses": { "200": json_response("", &to("Everything")), "202": json_response(text, &to(name)) },
        });
        let step = name.replace(['{', '}', '/'], "");
        let variable: String = step.chars().take(100).collect();
        let variable = if variable.is_empty() { "p".to_owned() } else { variable };
        paths.insert(
            format!("/{step}/{{{variable}}}/things{}", at % 3),
            json!({ "description": text, "get": get, "post": post }),
        );
        if at % 4 == 0 {
            paths.insert(format!("/{step}"), json!({ "put": post }));
        }
    }
    let everything = |media_type: &str, schema: &str| json!({ "required": true, "content": { media_type: { "schema": to(schema) } } });
    let queries: Vec<Value> = names
        .iter()
        .map(|name| json!({ "name": name, "in": "query", "schema": { "type": "string" } }))
        .collect();
    let events = json!({ "description": "", "content": { "text/event-stream": { "schema": to("EveryVariant") } } });
    let of_all = json!({
        "post": { "operationId": "everything", "requestBody": everything("application/json", "EveryRequired"),
            "responses": { "200": json_response("", &to("EveryVariant")) } },
        "put": { "operationId": "Everything", "requestBody": everything("multipart/form-data", "Everything"), "responses": {} },
        "patch": { "parameters": queries, "responses": { "200": events } },
    });
    paths.insert("/everything".to_owned(), of_all);
    paths
}

fn document() -> Value {
    let names = names();
    let mut schemas: Map<String, Value> =
        (0..names.len()).map(|at| (names[at].clone(), schema(&names, at))).collect();
    let strings = || {
        names.iter().map(|name| (name.clone(), json!({ "type": "string" }))).collect::<Map<_, _>>()
    };
    let one = |name: &String| json!({ "type": "object", "required": [name], "properties": with([(name, to(name))]) });
    schemas.insert("Everything".to_owned(), json!({ "type": "object", "properties": strings() }));
    schemas.insert(
        "EveryRequired".to_owned(),
        json!({ "type": "object", "required": &names, "properties": strings() }),
    );
    schemas.insert("EveryValue".to_owned(), json!({ "type": "string", "enum": &names }));
    schemas.insert(
        "EveryVariant".to_owned(),
        json!({ "oneOf": names.iter().take(60).map(one).collect::<Vec<_>>() }),
    );
    let webhook = |name: &String| json!({ "post": { "requestBody": { "content": { "application/json": { "schema": to(name) } } } } });
    let scheme = |at: usize| json!({ "type": "apiKey", "in": nth(&["header", "query", "cookie"], at), "name": names[at] });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "*/ \"# hostile [x] ```\n<b>", "description": TEXTS.join("\n\n"), "version": "1 \"# */",
            "license": { "name": "\"MIT\" ]" }, "contact": { "name": "\"\n[dependencies]\nevil = \"1\"" } },
        "servers": [{ "url": "https://{a}.test/\"#", "variables": { "a": { "default": "b\"]" } } }],
        "tags": names.iter().enumerate().map(|(at, name)| json!({ "name": name, "description": nth(TEXTS, at) })).collect::<Vec<_>>(),
        "paths": paths(&names),
        "webhooks": names.iter().take(40).map(|name| (name.clone(), webhook(name))).collect::<Map<_, _>>(),
        "components": { "schemas": schemas, "securitySchemes": (0..30).map(|at| (names[at].clone(), scheme(at))).collect::<Map<_, _>>() },
        "security": names.iter().take(5).map(|name| with([(name, json!([]))])).collect::<Vec<_>>(),
    })
}

fn cargo(sdk: &Path, target: &Path, arguments: &[&str]) {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(arguments)
        .arg("--quiet")
        .current_dir(sdk)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0");
    let output = cargo.env("RUSTDOCFLAGS", "-D warnings").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let shown: String = said
        .lines()
        .chain(std::str::from_utf8(&output.stdout).unwrap().lines().rev().take(60))
        .take(80)
        .collect::<Vec<_>>()
        .join("\n");
    assert!(output.status.success() && said.is_empty(), "cargo {arguments:?}\n{shown}");
}

#[test]
fn a_hostile_document_does_no_harm() {
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/hostile");
    let sdk = home.join("sdk");
    std::fs::create_dir_all(&home).unwrap();
    _ = std::fs::remove_dir_all(&sdk);
    let input = home.join("hostile.json");
    std::fs::write(&input, serde_json::to_vec(&document()).unwrap()).unwrap();
    let mut generate = Command::new(env!("CARGO_BIN_EXE_xtask"));
    generate.args(["generate", "--name", "hostile", "--input"]).arg(&input).arg("--out").arg(&sdk);
    let output = generate.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The versions that are there already.
    std::fs::copy(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"),
        sdk.join("Cargo.lock"),
    )
    .unwrap();
    let target = home.join("target");
    cargo(&sdk, &target, &["check"]);
    cargo(&sdk, &target, &["doc", "--no-deps"]);
    cargo(&sdk, &target, &["test", "--doc"]);
}
