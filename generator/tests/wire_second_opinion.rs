//! The reader of the wire tests agrees with the `openapiv3` crate: which parameters, body, status
//! and keys an operation has.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::bundle::bundle;
use generator::diagnostics::Diagnostics;
use generator::load::{self, Limits, escape};
use generator::normalize::normalize;
use generator::wire::{Expectation, Extent, Reader};
use openapiv3::{
    APIKeyLocation, Operation, Parameter, PathItem, ReferenceOr, RequestBody, SecurityScheme,
    StatusCode,
};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// The path items of fixtures that `openapiv3` refuses; `second_opinion.rs` has the reasons.
const REFUSED: &[&str] = &[
    "bodies.yaml /encoded",
    "broken.yaml /things/{id}",
    "operations.yaml /lost",
    "operations.yaml /nowhere",
    "collection_formats.yaml /forms",
    "collection_formats.yaml /lists/{pipes}/{ssv}/{tsv}",
    "openapi_32.yaml /search",
];

type Names = BTreeSet<(String, String)>;

#[derive(Default)]
struct Comparison {
    operations: usize,
    differences: Vec<String>,
    refused: Vec<String>,
}

#[test]
fn openapiv3_reads_the_same_requests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join("../spec/cadenya.yaml")];
    for folder in ["fixtures", "sdk", "valid_input"] {
        documents(&root.join("tests").join(folder), &mut paths);
    }
    let mut comparison = Comparison::default();
    paths.iter().for_each(|path| comparison.add(path));
    let Comparison { operations, differences, refused } = comparison;
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
    assert_eq!(refused, REFUSED);
    assert!(operations > 400, "only {operations} operations were compared");
}

#[test]
fn openapiv3_reads_the_same_requests_of_the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let mut paths = Vec::new();
    if folder.is_dir() {
        documents(&folder, &mut paths);
    }
    let mut comparison = Comparison::default();
    paths.iter().for_each(|path| comparison.add(path));
    let differences = comparison.differences;
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

fn documents(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        match path.extension().and_then(|ending| ending.to_str()) {
            _ if path.is_dir() => documents(&path, found),
            Some("yaml" | "yml" | "json") => found.push(path),
            _ => {}
        }
    }
}

impl Comparison {
    fn add(&mut self, path: &Path) {
        let mut diagnostics = Diagnostics::new(false);
        let document = load::load(path, &Limits::default(), load::Web::NONE, &mut diagnostics);
        let Some(document) = document.and_then(|read| normalize(read, &mut diagnostics).ok())
        else {
            return;
        };
        let root: Value =
            serde_json::from_str(&serde_json::to_string(&bundle(&document)).unwrap()).unwrap();
        let reader = Reader::new(&document);
        let file = path.file_name().unwrap().display().to_string();
        for (template, item) in root["paths"].as_object().into_iter().flatten() {
            match parsed::<PathItem>(&root, item) {
                Some(item) => self.compare(&root, &reader, (&file, template), &item),
                None if template.starts_with("x-") => {}
                None => self.refused.push(format!("{file} {template}")),
            }
        }
    }

    fn compare(
        &mut self,
        root: &Value,
        reader: &Reader<'_>,
        (file, template): (&str, &str),
        item: &PathItem,
    ) {
        for (http_method, operation) in item.iter() {
            let pointer = format!("/paths/{}/{http_method}", escape(template));
            for extent in [Extent::Everything, Extent::Required] {
                // Some schemas have no placeholder, and then there is no wire test.
                let Some(expectation) = reader.expectation(&pointer, extent) else { continue };
                self.operations += 1;
                let wrong = Opinion { root, item, operation, extent }.differences(&expectation);
                let wrong =
                    wrong.iter().map(|text| format!("{file} {pointer} ({extent:?}): {text}"));
                self.differences.extend(wrong);
            }
        }
    }
}

/// A node as `openapiv3` reads it, after its references.
fn parsed<T: DeserializeOwned>(root: &Value, node: &Value) -> Option<T> {
    let mut node = node;
    for _ in 0..20 {
        match serde_json::from_value::<ReferenceOr<T>>(node.clone()).ok()? {
            ReferenceOr::Item(item) => return Some(item),
            ReferenceOr::Reference { reference } => {
                node = root.pointer(reference.strip_prefix('#')?)?;
            }
        }
    }
    None
}

fn resolved<T: DeserializeOwned + Clone>(root: &Value, node: &ReferenceOr<T>) -> Option<T> {
    match node {
        ReferenceOr::Item(item) => Some(item.clone()),
        ReferenceOr::Reference { reference } => {
            parsed(root, root.pointer(reference.strip_prefix('#')?)?)
        }
    }
}

/// An operation as `openapiv3` reads it.
struct Opinion<'a> {
    root: &'a Value,
    item: &'a PathItem,
    operation: &'a Operation,
    extent: Extent,
}

impl Opinion<'_> {
    fn differences(&self, expectation: &Expectation) -> Vec<String> {
        let given: Names = expectation
            .given
            .parameters
            .iter()
            .map(|(location, name, _)| (location.clone(), name.clone()))
            .collect();
        let mut found = Vec::new();
        let parameters = self.parameters();
        if parameters != given {
            found.push(format!("parameters {parameters:?}, and the reader has {given:?}"));
        }
        found.extend(self.body(expectation));
        found.extend(self.status(expectation.status));
        found.extend(self.keys(expectation));
        found
    }

    fn parameters(&self) -> Names {
        let of = |list: &[ReferenceOr<Parameter>]| -> Vec<(String, String, bool)> {
            let all = list.iter().filter_map(|node| resolved(self.root, node));
            all.map(|parameter| {
                let location = match parameter {
                    Parameter::Query { .. } => "query",
                    Parameter::Header { .. } => "header",
                    Parameter::Path { .. } => "path",
                    Parameter::Cookie { .. } => "cookie",
                };
                let data = parameter.parameter_data_ref();
                (location.to_owned(), data.name.clone(), data.required || location == "path")
            })
            .collect()
        };
        let own = of(&self.operation.parameters);
        let is_replaced = |shared: &(String, String, bool)| {
            own.iter().any(|(location, name, _)| (location, name) == (&shared.0, &shared.1))
        };
        let mut all = of(&self.item.parameters);
        all.retain(|shared| !is_replaced(shared));
        all.extend(own);
        // OpenAPI 3.0.4, section 4.8.12.1: header parameters of these names are ignored.
        let is_ignored = |location: &str, name: &str| {
            location == "header"
                && ["accept", "content-type", "authorization"]
                    .contains(&name.to_ascii_lowercase().as_str())
        };
        all.into_iter()
            .filter(|(location, name, required)| {
                !is_ignored(location, name) && (*required || self.extent == Extent::Everything)
            })
            .map(|(location, name, _)| (location, name))
            .collect()
    }

    fn body(&self, expectation: &Expectation) -> Option<String> {
        let body: Option<RequestBody> =
            self.operation.request_body.as_ref().and_then(|node| resolved(self.root, node));
        let sent = expectation.headers.get("content-type");
        match (body, sent) {
            (Some(body), Some(sent)) => {
                let fits = |media_type: &String| {
                    media_type == sent
                        || media_type.contains('*')
                        || media_type.starts_with("multipart/") && sent == "multipart/form-data"
                };
                (!body.content.keys().any(fits)).then(|| format!("no body is `{sent}`"))
            }
            (None, Some(sent)) => Some(format!("no body, and the reader sends `{sent}`")),
            (Some(body), None) if body.required && !body.content.is_empty() => {
                Some("a required body, and the reader sends none".to_owned())
            }
            _ => None,
        }
    }

    fn status(&self, status: u16) -> Option<String> {
        let responses = &self.operation.responses;
        let fits = |known: &StatusCode| match known {
            StatusCode::Code(code) => *code == status,
            StatusCode::Range(hundreds) => *hundreds == status / 100,
        };
        let is_known = responses.responses.keys().any(fits) || responses.default.is_some();
        let has_success = responses.responses.keys().any(|known| match known {
            StatusCode::Code(code) => (200..300).contains(code),
            StatusCode::Range(hundreds) => *hundreds == 2,
        });
        (!is_known && has_success).then(|| format!("no response has the status {status}"))
    }

    /// The keys of the first alternative that has any.
    fn keys(&self, expectation: &Expectation) -> Vec<String> {
        let global = || serde_json::from_value(self.root["security"].clone()).ok();
        let Some(alternatives) = self.operation.security.clone().or_else(global) else {
            return Vec::new();
        };
        let first = alternatives.into_iter().find(|alternative| !alternative.is_empty());
        let names = first.into_iter().flat_map(|alternative| alternative.into_keys());
        let schemes = &self.root["components"]["securitySchemes"];
        let missing = names.filter(|name| {
            let scheme: Option<SecurityScheme> =
                schemes.get(name).and_then(|node| parsed(self.root, node));
            scheme.is_some_and(|scheme| !carries(expectation, &scheme))
        });
        missing.map(|name| format!("the key of `{name}` is missing")).collect()
    }
}

fn carries(expectation: &Expectation, scheme: &SecurityScheme) -> bool {
    let headers = &expectation.headers;
    match scheme {
        SecurityScheme::APIKey { location: APIKeyLocation::Header, name, .. } => {
            headers.contains_key(&name.to_ascii_lowercase())
        }
        SecurityScheme::APIKey { location: APIKeyLocation::Query, name, .. } => {
            expectation.query.iter().any(|(known, _)| known == name)
        }
        SecurityScheme::APIKey { location: APIKeyLocation::Cookie, name, .. } => {
            headers.get("cookie").is_some_and(|cookie| cookie.contains(&format!("{name}=")))
        }
        SecurityScheme::HTTP { scheme, .. } => {
            !["basic", "bearer"].contains(&scheme.to_ascii_lowercase().as_str())
                || headers.contains_key("authorization")
        }
        SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. } => {
            headers.contains_key("authorization")
        }
    }
}
