//! What `normalize` writes is OpenAPI 3.0: the parser of the `openapiv3` crate reads every path item and component of the bundle.

use std::fs;
use std::path::{Path, PathBuf};

use generator::bundle::bundle;
use generator::diagnostics::Diagnostics;
use generator::load::{self, Limits};
use generator::normalize::normalize;
use openapiv3::{
    Callback, Example, Header, Link, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema, SecurityScheme,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What `openapiv3` 2.2 may refuse: a document's name, a part of the message, and the reason.
const REFUSED: &[(&str, &str, &str)] = &[
    (
        "about.yaml",
        "unknown variant `mutualTLS`",
        "3.1 added this security scheme; the SDK reads it as a key that the caller brings",
    ),
    (
        "bodies.yaml",
        "unknown variant `matrix`",
        "3.0 has no such style for the properties of a form; the fixture shows the warning",
    ),
    ("operations.yaml", "/lost: missing field `responses`", "an operation cannot be a `$ref`; the fixture shows the diagnostic"),
    ("swagger2_parameters.yaml", "unknown variant `x-oas-tsv`", "3.0 has no word for the `tsv` of 2.0"),
    ("collection_formats.yaml", "unknown variant `x-oas-", "3.0 has no words for `pipes`, `ssv` and `tsv` in paths and headers"),
    ("openapi_32.yaml", "unknown variant `querystring`", "3.2 added this location of a parameter"),
    ("swagger2_root.yaml", "missing field `flows`", "the fixture has an `oauth2` scheme without flows"),
    ("broken.yaml", "missing field `in`", "the fixture shows the diagnostic of a parameter without `in`; it is ignored"),
];

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            documents(&path, found);
        } else if path.extension().is_some_and(|ending| ["yaml", "yml", "json"].iter().any(|known| ending == *known)) {
            found.push(path);
        }
    }
}

fn bundled(path: &Path) -> Option<Value> {
    let mut diagnostics = Diagnostics::new(false);
    let document = load::load(path, &Limits::default(), load::Web::NONE, &mut diagnostics)?;
    let document = normalize(document, &mut diagnostics).ok()?;
    // Not `json!`: integers beyond 64 bits are numbers of JSON as well.
    Some(serde_json::from_str(&serde_json::to_string(&bundle(&document)).unwrap()).unwrap())
}

/// The locations that `openapiv3` cannot read, with its message.
fn refusals(bundle: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut each = |section: &Value, read: &dyn Fn(&Value) -> Result<(), String>, name: &str| {
        for (key, value) in section.as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("x-")) {
            if let Err(error) = read(value) {
                found.push(format!("{name}/{key}: {error}"));
            }
        }
    };
    each(&bundle["paths"], &read::<PathItem>, "paths");
    let components = &bundle["components"];
    each(&components["schemas"], &read::<Schema>, "schemas");
    each(&components["parameters"], &read::<Parameter>, "parameters");
    each(&components["headers"], &read::<Header>, "headers");
    each(&components["requestBodies"], &read::<RequestBody>, "requestBodies");
    each(&components["responses"], &read::<Response>, "responses");
    each(&components["callbacks"], &read::<Callback>, "callbacks");
    each(&components["examples"], &read::<Example>, "examples");
    each(&components["links"], &read::<Link>, "links");
    each(&components["securitySchemes"], &read::<SecurityScheme>, "securitySchemes");
    found
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<(), String> {
    serde_json::from_value::<ReferenceOr<T>>(value.clone()).map(|_| ()).map_err(|error| error.to_string())
}

fn check(folder: &Path) -> usize {
    let mut paths = Vec::new();
    documents(folder, &mut paths);
    let mut failures = Vec::new();
    for path in &paths {
        let Some(bundle) = bundled(path) else { continue };
        let listed =
            |refusal: &String| REFUSED.iter().any(|(name, message, _)| path.ends_with(name) && refusal.contains(message));
        let refusals = refusals(&bundle).into_iter().filter(|refusal| !listed(refusal));
        failures.extend(refusals.map(|refusal| format!("{}: {refusal}", path.display())));
    }
    assert!(failures.is_empty(), "{} of openapiv3's refusals are not listed:\n{}", failures.len(), failures.join("\n"));
    paths.len()
}

#[test]
fn the_fixtures_are_openapi_3_0_to_another_parser() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    for folder in ["fixtures", "normalize", "sdk", "valid_input"] {
        assert!(check(&tests.join(folder)) > 0, "{folder}");
    }
}

#[test]
fn the_corpus_is_openapi_3_0_to_another_parser() {
    check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus"));
}

#[test]
fn what_other_files_hold_moves_under_components() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/normalize/several_files/api.yaml");
    let bundle = bundled(&document).unwrap();
    insta::assert_json_snapshot!(bundle);
    assert!(!bundle.to_string().contains("\"@"), "no reference leads out of the bundle");
    assert_eq!(bundle["openapi"], "3.0.3");
}
