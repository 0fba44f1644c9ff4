//! Imports small pairs of a `stainless.yml` and its document, and says what is wrong with bad ones.

use std::path::{Path, PathBuf};

use generator::import::{Outcome, Request, import};
use generator::load::Web;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

fn pair(name: &str) -> Outcome {
    let folder = folder().join(name);
    let document = ["openapi.yaml", "openapi.json"].map(|file| folder.join(file)).into_iter().find(|path| path.exists());
    import(Request { config: &folder.join("stainless.yml"), document: document.as_deref(), web: Web::NONE })
}

/// The files that an import writes beside the pair, and its report.
fn written(name: &str) -> String {
    let outcome = pair(name);
    let Some(imported) = &outcome.imported else { return outcome.render(false) };
    let files = imported.files(&folder().join(name));
    let mut text: String = files.iter().map(|(name, text)| format!("--- {name}\n{text}\n")).collect();
    text.push_str(&format!("--- diagnostics\n{}--- report\n{}", outcome.render(false), imported.report));
    text.replace(&format!("{}/", folder().join(name).display()), "")
}

#[test]
fn orders() {
    insta::assert_snapshot!(written("orders"));
}

#[test]
fn lists() {
    insta::assert_snapshot!(written("lists"));
}

#[test]
fn talks() {
    insta::assert_snapshot!(written("talks"));
}

#[test]
fn rooms() {
    insta::assert_snapshot!(written("rooms"));
}

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.test'}]
paths:
  /pets: {get: {responses: {'200': {description: ok}}}, post: {responses: {'200': {description: ok}}}}
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok}}
components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
";

/// What is wrong with a config; it is an error if anything was imported.
fn wrong(name: &str, config: &str) -> String {
    let folder = std::env::temp_dir().join(format!("sdk-generator-import-{}-{name}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("stainless.yml"), config).unwrap();
    std::fs::write(folder.join("openapi.yaml"), DOCUMENT).unwrap();
    let document = folder.join("openapi.yaml");
    let outcome = import(Request { config: &folder.join("stainless.yml"), document: Some(&document), web: Web::NONE });
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(outcome.imported.is_none(), "{name} was imported");
    assert!(outcome.diagnostics().has_errors());
    outcome.render(false).replace(&format!("{}/", folder.display()), "")
}

#[test]
fn bad_configs_are_located_errors() {
    let cases = [
        ("not-yaml", "resources: {a: [}"),
        ("no-mapping", "just text"),
        ("no-resources", "organization: {name: pets}"),
        ("empty-resources", "resources: {}"),
        ("no-methods", "resources: {pets: {models: {pet: Pet}}}"),
        ("missing-endpoint", "resources:\n  pets:\n    methods:\n      list: get /pets\n      create: post /pet\n"),
        ("wrong-method", "resources:\n  pets:\n    methods:\n      remove: delete /pets/{pet}\n"),
        ("no-endpoint", "resources:\n  pets:\n    methods:\n      list: {type: http}\n      get: /pets/{id}\n"),
        ("same-name", "resources:\n  pets:\n    methods:\n      list: get /pets\n      list: post /pets\n"),
        ("same-rust-name", "resources:\n  pets:\n    methods:\n      addOne: post /pets\n      add_one: get /pets\n"),
        (
            "model-without-schema",
            "resources:\n  pets:\n    models:\n      pet:\n      cat: {only: [go]}\n    methods: {list: get /pets}\n",
        ),
        ("other-api", "resources:\n  cars: {methods: {list: get /cars, create: post /cars}}\n"),
        (
            "strange-values",
            "resources:\n  pets: {methods: {list: {endpoint: get /pets, default_request_options: {max_retries: -1, timeout: soon}}}}\n",
        ),
    ];
    let told: String = cases.iter().map(|(name, config)| format!("=== {name}\n{}\n", wrong(name, config))).collect();
    insta::assert_snapshot!(told);
}

#[test]
fn odd_values_do_no_harm() {
    for config in [
        "resources: {pets: {methods: {list: get /pets}}}\norganization: pets\ntargets: []\npagination: {type: x}\nenvironments: 3\n",
        "resources: {pets: {methods: {list: get /pets}, models: []}, x: 4}\nclient_settings: {opts: [a]}\nopenapi: x\n",
        "resources: {pets: {methods: {list: get /pets}, subresources: {a: null}}}\nstreaming: {on_event: 3}\nsecurity: {}\n",
        "resources: {pets: {methods: {list: get /pets}, models: {cat: Cat}}}\nmodels: [a]\nauthentication: [{env: X}]\n",
    ] {
        let folder = std::env::temp_dir().join(format!("sdk-generator-import-odd-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("stainless.yml"), config).unwrap();
        std::fs::write(folder.join("openapi.yaml"), DOCUMENT).unwrap();
        std::fs::write(folder.join("workspace.json"), r#"{"openapi_spec": "openapi.yaml"}"#).unwrap();
        let outcome = import(Request { config: &folder.join("stainless.yml"), document: None, web: Web::NONE });
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(outcome.imported.is_some(), "{config}\n{}", outcome.render(false));
    }
}
