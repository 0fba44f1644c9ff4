//! What the types of small documents become: one snapshot per fixture, and one for each type of the
//! reference call.

use std::path::Path;

use generator::config;
use generator::diagnostics::Diagnostics;
use generator::emit::types::shapes::ShapeNames;
use generator::emit::{source, types};
use generator::load::{self, Document};
use generator::lock::Lock;
use generator::lower::lower;
use generator::normalize::{normalize, optional};
use generator::plan::{Options, plan};

const OPTIONS: Options<'static> = Options {
    crate_name: "sample",
    build_received: true,
    groups: false,
    lenient_responses: false,
    skip_events: None,
};

/// The files under `types/`, one after the other.
fn code(document: &Document, config: Option<&config::ConfigFile>, options: Options<'_>) -> String {
    let mut diagnostics = Diagnostics::new(false);
    let api = lower(document, config, &Lock::new(), &mut diagnostics);
    let (plan, _) = plan(&api, options, &Lock::default(), &mut diagnostics);
    let shapes = ShapeNames::new(&api, &plan);
    let files = source::run(types::tasks(&api, &plan, &shapes)).into_iter().skip(1);
    files
        .map(|file| file.text.replacen(source::HEADER, &format!("// {}\n\n", file.path), 1))
        .collect::<Vec<_>>()
        .join("\n")
}

fn fixture(name: &str) -> String {
    fixture_with(name, OPTIONS)
}

fn fixture_with(name: &str, options: Options<'_>) -> String {
    let path = format!("{}/tests/fixtures/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{error}"));
    let mut diagnostics = Diagnostics::new(false);
    let document = load::load_str("api.yaml", &text, &mut diagnostics);
    let document = document.and_then(|document| normalize(document, &mut diagnostics).ok());
    code(&document.unwrap_or_else(|| panic!("{:?}", diagnostics.all())), None, options)
}

#[test]
fn whole_files() {
    for name in ["awkward", "cycles", "docs"] {
        insta::assert_snapshot!(name, fixture(name));
    }
}

#[test]
fn outlines() {
    for name in [
        "all_of",
        "collections",
        "enums",
        "evidence",
        "inheritance",
        "keywords_31",
        "objects",
        "odd_values",
        "patterns",
        "prelude",
        "tuples",
        "unions",
    ] {
        insta::assert_snapshot!(name, outline(&fixture(name)));
    }
}

#[test]
fn types_that_are_only_received_are_not_built() {
    insta::assert_snapshot!(
        "received",
        outline(&fixture_with("received", Options { build_received: false, ..OPTIONS }))
    );
}

#[test]
fn lenient_responses_split_what_is_also_sent_and_leave_unions_that_are_told_apart_by_fit() {
    let lenient = Options { lenient_responses: true, build_received: false, ..OPTIONS };
    insta::assert_snapshot!("lenient", outline(&fixture_with("lenient", lenient)));
}

#[test]
fn properties_that_the_config_calls_optional_are_optional() {
    let text = include_str!("fixtures/optional.yaml");
    let config = "document = 'api.yaml'\noutput = 'out'\n[crate]\nname = 'x'\n[schemas.Base]\noptional = ['changetype']\n\
                  [schemas.Change]\noptional = ['at', 'by']\n[schemas.Shape]\noptional = ['radius']";
    let mut diagnostics = Diagnostics::new(true);
    let config = config::parse(Path::new("x.toml"), config, &mut diagnostics);
    let document = load::load_str("api.yaml", text, &mut diagnostics);
    let mut document =
        document.and_then(|document| normalize(document, &mut diagnostics).ok()).unwrap();
    optional::apply(&mut document, config.as_ref(), &mut diagnostics);
    assert_eq!(diagnostics.all(), []);
    insta::assert_snapshot!("optional", outline(&code(&document, config.as_ref(), OPTIONS)));
}

#[test]
fn events_that_the_document_lists_are_not_skipped() {
    let text = |schema: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: x, version: '1'}}\npaths:\n  /e:\n    get:\n      responses:\n        '200':\n          description: ok\n          \
             content: {{text/event-stream: {{schema: {schema}}}}}\n"
        )
    };
    let names = |schema: &str, skip: Option<&[String]>| {
        let mut diagnostics = Diagnostics::new(false);
        let document = load::load_str("api.yaml", &text(schema), &mut diagnostics);
        let document =
            document.and_then(|document| normalize(document, &mut diagnostics).ok()).unwrap();
        let api = lower(&document, None, &Lock::new(), &mut diagnostics);
        let (plan, _) = plan(
            &api,
            Options { skip_events: skip, ..OPTIONS },
            &Lock::default(),
            &mut diagnostics,
        );
        plan.operations[generator::ir::OperationId(0)]
            .event_names
            .clone()
            .map(|names| (names.listed, names.skipped))
    };
    let plain = "{type: object, properties: {at: {type: integer}}}";
    let kind = "{oneOf: [{type: object, required: [type], properties: {type: {type: string, enum: [ping]}}}, \
                {type: object, required: [type, at], properties: {type: {type: string, enum: [tick]}, at: {type: integer}}}]}";
    let texts = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(names(plain, None), None);
    assert_eq!(names(kind, None), Some((texts(&["ping", "tick"]), texts(&["open"]))));
    assert_eq!(names(plain, Some(&texts(&["beat"]))), Some((texts(&[]), texts(&["beat"]))));
    assert_eq!(names(plain, Some(&[])), Some((texts(&[]), texts(&[]))));
}

/// Declarations and the names of what can be called; how objects are read and written, every whole
/// file shows.
fn outline(code: &str) -> String {
    let mut out = String::new();
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with("impl ") {
            let says = !line.is_empty()
                && !line.starts_with("use ")
                && !line.starts_with("rt::record")
                && !line.contains("extra: rt::Extra");
            out.extend(says.then(|| format!("{line}\n")));
            continue;
        }
        let body: Vec<&str> =
            lines.by_ref().take_while(|line| *line != "}").map(str::trim).collect();
        for signature in body
            .join(" ")
            .split("pub fn ")
            .skip(1)
            .filter_map(|function| function.split(" {").next())
        {
            let own = !signature.starts_with("extra(") && !signature.starts_with("extra_mut(");
            out.extend(own.then(|| format!("    fn {signature}\n")));
        }
    }
    out
}

/// One type of Cadenya, from its docs to its last macro.
fn item(code: &str, name: &str) -> String {
    let is_docs = |line: &&str| line.starts_with("///") || line.starts_with("#[");
    let lines: Vec<&str> = code.lines().collect();
    let declares = |line: &&str| {
        [format!("pub struct {name} {{"), format!("pub enum {name} {{")].contains(&line.to_string())
    };
    let at = lines.iter().position(declares).unwrap_or_else(|| panic!("{name} is there"));
    let docs = lines.iter().take(at).rev().take_while(|line| is_docs(line)).count();
    let rest = lines
        .iter()
        .skip(at)
        .skip(1)
        .take_while(|line| !line.starts_with("///") && !line.starts_with("// "));
    let length = docs + 1 + rest.count();
    lines.iter().skip(at - docs).take(length).copied().collect::<Vec<_>>().join("\n")
}

#[test]
fn the_reference_call() {
    let mut diagnostics = Diagnostics::new(true);
    let config = config::load(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/cadenya.toml")),
        &mut diagnostics,
    );
    let document = config.as_ref().and_then(|config| {
        load::load(&config.document(), &load::Limits::default(), load::Web::NONE, &mut diagnostics)
    });
    let document = document.and_then(|document| normalize(document, &mut diagnostics).ok());
    let code = code(
        &document.unwrap_or_else(|| panic!("{:?}", diagnostics.all())),
        config.as_ref(),
        OPTIONS,
    );
    for name in [
        "WorkspaceSecret",
        "WorkspaceSecretSpec",
        "UpdateResourceMetadata",
        "Profile",
        "ProfileType",
        "ToolSetAdapter",
    ] {
        insta::assert_snapshot!(name, item(&code, name));
    }
    // The five that differ by direction, and no other.
    let inputs: Vec<&str> = code
        .lines()
        .filter_map(|line| line.strip_prefix("pub struct ")?.strip_suffix("Input {"))
        .collect();
    let expected = [
        "ApiKeySpec",
        "BulkWorkspaceApplyData",
        "MemoryLayerEntry",
        "ObjectiveData",
        "MemoryLayerSpec",
    ];
    assert_eq!(inputs, expected);
}
