//! What a run says of a change, as far as users of the SDK notice it.

use std::path::Path;
use std::time::Duration;

use generator::load::Web;
use generator::run::{Mode, Report, Request, Subject, run};

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Sample, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /v1/jobs/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Job'}}}}}
components:
  schemas:
    Job: {type: object, properties: {state: {type: string, enum: [on, off]}, label: {type: string}}}
";

fn generate(folder: &Path, document: &str, mode: Mode) -> Report {
    std::fs::write(folder.join("api.yaml"), document).unwrap();
    let config = folder.join("api.toml");
    run(Request {
        subject: Subject::Config(&config),
        mode,
        strict: false,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    })
}

#[test]
fn a_change_is_told_and_the_first_sdk_is_none() {
    let folder = std::env::temp_dir().join(format!("sdk-generator-notice-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("api.toml"),
        "document = \"api.yaml\"\noutput = \"out\"\n\n[crate]\nname = \"sample\"\n",
    )
    .unwrap();
    let first = generate(&folder, DOCUMENT, Mode::Write);
    let same = generate(&folder, DOCUMENT, Mode::Write);
    let changed =
        DOCUMENT.replace("/v1/", "/v2/").replace("on, off", "on, idle").replace("label", "tag");
    let checked = generate(&folder, &changed, Mode::Check);
    let written = generate(&folder, &changed, Mode::Write);
    std::fs::remove_dir_all(&folder).unwrap();

    assert_eq!(first.diagnostics.all(), []);
    assert_eq!(first.api_diff, None);
    assert!(same.api_diff.is_some_and(|api_diff| api_diff.is_empty()));
    let api_diff = written.api_diff.unwrap();
    assert_eq!(checked.api_diff.as_ref(), Some(&api_diff));
    insta::assert_snapshot!(format!("{}{}", api_diff.show(20), api_diff.advice()));
}

/// As after an upgrade of the generator: the document is the same, and the runtime is not.
#[test]
fn the_runtime_of_before_is_compared_as_well() {
    let folder =
        std::env::temp_dir().join(format!("sdk-generator-notice-runtime-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(
        folder.join("api.toml"),
        "document = \"api.yaml\"\noutput = \"out\"\n\n[crate]\nname = \"sample\"\n",
    )
    .unwrap();
    generate(&folder, DOCUMENT, Mode::Write);
    let edit = |name: &str, from: &str, to: &str| {
        let path = folder.join("out/src/runtime").join(name);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{name} has no `{from}`");
        std::fs::write(path, text.replace(from, to)).unwrap();
    };
    edit("attempts/execute.rs", "fn ", "fn  "); // private
    edit("calls/macros.rs", "with_timeout(", "with_limit(");
    edit("transport/http_client.rs", "fn handle(", "fn take(");
    edit("bodies/upload.rs", "    &Path: |path| Self::from_path(path),\n", "");
    edit("mock/server.rs", "pub fn verify(&self)", "pub fn verify(self)");
    edit("values/open.rs", "pub fn is_known(&self) -> bool", "pub fn is_known(&self) -> u8");
    let api_diff = generate(&folder, DOCUMENT, Mode::Check).api_diff.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    insta::assert_snapshot!(format!("{}{}", api_diff.show(20), api_diff.advice()));
}

/// A second security scheme gives way: the key of the first one is read from the variable that
/// users have set.
#[test]
fn the_variable_of_a_key_stays() {
    let folder =
        std::env::temp_dir().join(format!("sdk-generator-notice-keys-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let config = folder.join("api.toml");
    std::fs::write(
        &config,
        "document = \"api.yaml\"\noutput = \"out\"\n\n[crate]\nname = \"sample\"\n",
    )
    .unwrap();
    let document = |schemes: &str| format!("{DOCUMENT}  securitySchemes:\n{schemes}");
    let bearer = "    token: {type: http, scheme: bearer}\n";
    generate(&folder, &document(bearer), Mode::Write);
    let more = generate(
        &folder,
        &document(&format!("    basic: {{type: http, scheme: basic}}\n{bearer}")),
        Mode::Write,
    );
    let lock = std::fs::read_to_string(folder.join("api.lock")).unwrap();
    std::fs::write(
        &config,
        std::fs::read_to_string(&config).unwrap() + "\n[auth.token]\nenv = \"MY_TOKEN\"\n",
    )
    .unwrap();
    let told = generate(&folder, &document(bearer), Mode::Check).api_diff.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(
        more.api_diff
            .is_some_and(|api_diff| api_diff.breaks.is_empty() && api_diff.changes.is_empty())
    );
    assert!(
        lock.contains("[variables]\nbasic = \"SAMPLE_BASIC\"\ntoken = \"SAMPLE_API_KEY\"\n"),
        "{lock}"
    );
    assert_eq!(
        told.changes,
        [
            "the key of `basic` is not read from `SAMPLE_BASIC` any more",
            "the key of `token` is read from `MY_TOKEN`, where it was read from `SAMPLE_API_KEY`"
        ]
    );
}
