//! A test of the tests: what is wrong in the IR makes a generated wire test fail.
//!
//! One small crate is generated over and over in one folder, so that its dependencies are compiled
//! once.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::config::Settings;
use generator::diagnostics::Diagnostics;
use generator::ir::{Api, HttpMethod, Location, Shape, Struct, Style, Type};
use generator::load::{self, Document};
use generator::{emit, lock::Lock, lower, normalize, plan};

type Mutation = (&'static str, fn(&mut Api));

const MUTATIONS: &[Mutation] = &[
    ("a verb", |api| operation(api, "delete").http_method = HttpMethod::Post),
    ("a path", |api| operation(api, "delete").path = "/pet/{petId}".to_owned()),
    ("a parameter's name", |api| parameter(api, "pageSize").name = "page_size".to_owned()),
    ("a parameter's place", |api| {
        let parameter = parameter(api, "pageSize");
        (parameter.location, parameter.style, parameter.explode) =
            (Location::Header, Style::Simple, false);
    }),
    ("a required flag", |api| property(api, "name").required = false),
    ("another required flag", |api| property(api, "kind").required = true),
    ("a property's name", |api| property(api, "bornAt").name = "born_at".to_owned()),
    ("a property of a response", |api| {
        let pet =
            api.types.iter_mut().find(|ty| ty.pointer.0 == "/components/schemas/Pet").unwrap();
        let Shape::Struct(pet) = &mut pet.shape else { panic!("a struct") };
        pet.fields.iter_mut().find(|field| field.name == "id").unwrap().name = "key".to_owned();
    }),
];

#[test]
fn every_mistake_in_the_ir_makes_a_wire_test_fail() {
    let document = document();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutation");
    remove_sources(&folder);
    let untouched = run(&folder, &document, |_| {});
    assert!(untouched.contains("test result: ok. 6 passed"), "{untouched}");
    for (name, mutate) in MUTATIONS {
        let output = run(&folder, &document, mutate);
        assert!(
            output.contains("test result: FAILED"),
            "{name} is wrong, and no test says so:\n{output}"
        );
    }
}

/// Removes what an earlier run wrote, since its files may have other names; what cargo built stays.
fn remove_sources(folder: &Path) {
    for name in ["src", "tests"] {
        match fs::remove_dir_all(folder.join(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => panic!("{name}: {error}"),
            _ => {}
        }
    }
}

fn document() -> Document {
    let mut diagnostics = Diagnostics::new(true);
    let loaded =
        load::load_str("mutation.yaml", include_str!("fixtures/mutation.yaml"), &mut diagnostics)
            .unwrap();
    let document = normalize::normalize(loaded, &mut diagnostics).unwrap();
    assert!(diagnostics.all().is_empty(), "{:?}", diagnostics.all());
    document
}

/// Generates the crate with this change to its IR, runs its wire tests, and gives what cargo
/// printed.
fn run(folder: &Path, document: &Document, mutate: impl Fn(&mut Api)) -> String {
    let mut diagnostics = Diagnostics::new(true);
    let mut api = lower::lower(document, None, &Lock::new(), &mut diagnostics);
    mutate(&mut api);
    let settings = Settings { wire_tests: true, ..Settings::new(None, Some("pets"), &api) };
    let (plan, _) = plan::plan(
        &api,
        plan::Options {
            crate_name: "pets",
            build_received: false,
            groups: false,
            lenient_responses: false,
            skip_events: None,
        },
        &Lock::default(),
        &mut diagnostics,
    );
    for (path, text) in emit::emit(&api, &plan, &settings, document).iter() {
        put(&folder.join(path), text);
    }
    // A workspace of its own, with the versions of ours.
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    put(&folder.join("Cargo.toml"), &format!("{manifest}\n[workspace]\n"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    if !folder.join("Cargo.lock").exists() {
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    }
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.args([
        "test",
        "--offline",
        "--quiet",
        "--no-default-features",
        "--test",
        "wire",
        "--color",
        "never",
    ]);
    cargo
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0");
    cargo.env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("WIRE_BASE_URL");
    let output = cargo.output().unwrap();
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// Writes a file; one that is the same already is left alone, so that cargo does not compile it
/// again.
fn put(path: &PathBuf, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn operation<'a>(api: &'a mut Api, id: &str) -> &'a mut generator::ir::Operation {
    api.operations.iter_mut().find(|operation| operation.method == id).unwrap()
}

fn parameter<'a>(api: &'a mut Api, name: &str) -> &'a mut generator::ir::Parameter {
    api.operations
        .iter_mut()
        .flat_map(|operation| &mut operation.parameters)
        .find(|parameter| parameter.name == name)
        .unwrap()
}

/// A property of the body that makes a pet.
fn property<'a>(api: &'a mut Api, name: &str) -> &'a mut generator::ir::Field {
    let body = operation(api, "create").body.as_ref().unwrap().ty.clone();
    let Type::Named(id) = body else { panic!("a named type") };
    let Shape::Struct(Struct { fields, .. }) = &mut api.types[id].shape else { panic!("a struct") };
    fields.iter_mut().find(|field| field.name == name).unwrap()
}
