//! Types are as wide as their schemas: values that are made from the schemas of all fixtures are
//! decoded by the generated types and encoded again, and are equal as JSON. Of a union, the variant
//! is one whose schema the value satisfies.
//!
//! `make.rs` reads the schemas by itself; what it makes is checked by the `jsonschema` crate before
//! it is used.

mod document;
mod driver;
mod known;
mod make;

use std::path::{Path, PathBuf};

use serde_json::{Number, Value};

use document::Source;
use driver::{Case, Decoded, Driver};

/// How many values are made of each type. Some are thrown away, since they are not valid after all.
const ATTEMPTS: usize = 100;
const LEAST: usize = 5_000;

#[test]
fn values_of_all_schemas_survive_their_types() {
    let sources: Vec<Source> = fixtures().iter().filter_map(|path| Source::read(path)).collect();
    let cases: Vec<Case> = sources.iter().flat_map(|source| source.cases(ATTEMPTS)).collect();
    assert!(cases.len() >= LEAST, "only {} values", cases.len());
    let responses = Driver::build(&sources).run(&cases);
    assert_eq!(responses.len(), cases.len());
    let mut failures: Vec<String> = Vec::new();
    for (case, response) in cases.iter().zip(&responses) {
        let Some(reason) = failure(&sources, case, response) else { continue };
        let location = format!("{}#{}", case.fixture, case.pointer);
        if !known::GAPS.iter().any(|(gap, _)| *gap == location)
            && !failures.iter().any(|other| other.starts_with(&format!("{location}:")))
        {
            failures.push(format!("{location}: {reason}\n    {}", case.value));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} values:\n{}",
        failures.len(),
        cases.len(),
        failures.join("\n")
    );
}

fn fixtures() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests");
    let mut all: Vec<PathBuf> = std::fs::read_dir(tests.join("fixtures"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    all.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
    all.push(tests.join("sdk/fixture.yaml"));
    all.sort();
    all
}

/// What is wrong with a response of the driver.
fn failure(sources: &[Source], case: &Case, response: &Decoded) -> Option<String> {
    let (value, variant) = match response {
        Decoded::Error(error) => return Some(error.clone()),
        Decoded::Value { value, variant } => (value, variant),
    };
    if !same(&case.value, value) {
        return Some(format!("came back as {value}"));
    }
    let source = sources.iter().find(|source| source.name == case.fixture)?;
    source.wrong_variant(case, variant)
}

/// Equal as JSON: numbers by their value.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => match (whole(a), whole(b)) {
            (Some(a), Some(b)) => a == b,
            _ => a.as_f64() == b.as_f64(),
        },
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        _ => a == b,
    }
}

/// `4` and `4.0` are one number; a float next to a large integer is another one.
fn whole(number: &Number) -> Option<i128> {
    let float = || {
        number
            .as_f64()
            .filter(|value| value.fract() == 0.0 && value.abs() < 1e30)
            .map(|value| value as i128)
    };
    number.as_i128().or_else(float)
}
