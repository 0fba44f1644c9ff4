//! An addition to the document changes no name, no argument and no type that users of the SDK have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use generator::config::{self, ConfigFile};
use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};
use quote::ToTokens;
use serde_yaml::Value;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/additions");

/// Something more, in an object or a list of the document.
#[derive(serde::Deserialize)]
struct Step {
    what: String,
    at: String,
    key: Option<String>,
    value: Value,
    /// What it needs.
    #[serde(default)]
    also: Vec<Part>,
}

#[derive(serde::Deserialize)]
struct Part {
    at: String,
    key: Option<String>,
    value: Value,
}

#[test]
fn nothing_is_renamed_by_what_comes_behind_it() {
    add_all("library", false);
}

#[test]
fn nothing_is_renamed_by_what_comes_before_it() {
    add_all("library", true);
}

#[test]
fn neither_in_cadenya() {
    let config = config::load(
        &Path::new(FOLDER).join("../../../spec/cadenya.toml"),
        &mut Diagnostics::new(true),
    )
    .unwrap();
    for in_front in [true, false] {
        let document = read::<Value>(&config.document());
        let steps = read(&Path::new(FOLDER).join("cadenya_steps.yaml"));
        // It is large: all at once.
        follow(document, vec![steps], Some(&config), in_front, "cadenya");
    }
}

/// A resource that grows beyond what one has otherwise: what was there stays where it was.
#[test]
fn a_crowd_of_methods_displaces_none() {
    let document = read::<Value>(&Path::new(FOLDER).join("library.yaml"));
    let one = |number: usize| {
        Step {
        what: "one of many".to_owned(),
        at: "/paths".to_owned(),
        key: Some(format!("/libraries/{{id}}:act{number}")),
        value: serde_yaml::from_str(
            "{ post: { tags: [crowd], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], \
             responses: { '204': { description: ok } } } }",
        )
        .unwrap(),
        also: Vec::new(),
    }
    };
    let mut steps: Vec<Vec<Step>> = vec![(0..35).map(one).collect()];
    steps.extend((35..40).map(|number| vec![one(number)]));
    steps.push((40..50).map(one).collect());
    follow(document, steps, None, true, "crowd");
}

fn add_all(name: &str, in_front: bool) {
    let folder = Path::new(FOLDER);
    let steps: Vec<Step> = read(&folder.join("steps.yaml"));
    let steps = steps.into_iter().map(|step| vec![step]).collect();
    follow(read(&folder.join(format!("{name}.yaml"))), steps, None, in_front, name);
}

/// Adds one thing after the other, and compares each SDK with the one before.
fn follow(
    mut document: Value,
    steps: Vec<Vec<Step>>,
    config: Option<&ConfigFile>,
    in_front: bool,
    name: &str,
) {
    let name = format!("{name}-{in_front}");
    let mut before = run(&name, &document, config, &Lock::new());
    assert!(!surface(&before).is_empty() && !steps.is_empty());
    let mut wrong = Vec::new();
    for steps in steps {
        for step in &steps {
            add(&mut document, &step.what, (&step.at, step.key.as_deref(), &step.value), in_front);
            for part in &step.also {
                add(
                    &mut document,
                    &step.what,
                    (&part.at, part.key.as_deref(), &part.value),
                    in_front,
                );
            }
        }
        let what = steps
            .iter()
            .map(|step| step.what.as_str())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<Vec<_>>()
            .join(", ");
        let after = run(&name, &document, config, &before.lock);
        assert!(before.files != after.files, "{what}: nothing came of it");
        let (old, new) = (surface(&before), surface(&after));
        wrong.extend(old.difference(&new).map(|gone| format!("{what}: gone: {gone}")));
        wrong.extend(
            changed(&before.lock, &after.lock).iter().map(|change| format!("{what}: {change}")),
        );
        before = after;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn add(
    document: &mut Value,
    what: &str,
    (location, key, value): (&str, Option<&str>, &Value),
    in_front: bool,
) {
    let mut at = document;
    for name in location.split('/').skip(1) {
        let name = name.replace("~1", "/").replace("~0", "~");
        at = at.get_mut(&name).unwrap_or_else(|| panic!("{what}: nothing at {name}"));
    }
    match (at, key) {
        (Value::Mapping(map), Some(key)) => {
            let mut rest = std::mem::take(map);
            assert!(!rest.contains_key(key), "{what}: {key} is there already");
            if in_front {
                map.insert(key.into(), value.clone());
                map.extend(rest);
            } else {
                rest.insert(key.into(), value.clone());
                *map = rest;
            }
        }
        (Value::Sequence(list), None) => {
            list.insert(if in_front { 0 } else { list.len() }, value.clone())
        }
        _ => panic!("{what}: cannot be added to"),
    }
}

fn run(name: &str, document: &Value, config: Option<&ConfigFile>, lock: &Lock) -> Outcome {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("additions-{name}.yaml"));
    std::fs::write(&path, serde_yaml::to_string(document).unwrap()).unwrap();
    let limits = Limits::default();
    let mut diagnostics = Diagnostics::new(config.is_some());
    let input = Input {
        document: &path,
        config,
        lock,
        name: None,
        limits: &limits,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    assert!(!outcome.files.is_empty(), "{:?}", diagnostics.all());
    outcome
}

/// What users write: handles, builders, methods, structs and their fields, unions and their
/// variants.
fn surface(outcome: &Outcome) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (path, text) in outcome.files.iter() {
        // Users do not see which file a type is in.
        let scope = match path.strip_prefix("src/types/") {
            Some(_) => "types",
            // What `details()` of every error gives.
            None if path == "src/errors.rs" => "errors",
            None if path.starts_with("src/resources/") || path == "src/client.rs" => {
                path.trim_end_matches("/mod.rs").trim_end_matches(".rs")
            }
            None => continue,
        };
        for item in syn::parse_file(text).unwrap().items {
            of_item(scope, item, &mut all);
        }
    }
    all
}

fn of_item(scope: &str, item: syn::Item, all: &mut BTreeSet<String>) {
    let text = |tokens: &dyn ToTokens| tokens.to_token_stream().to_string();
    match item {
        syn::Item::Struct(strukt) => {
            let name = &strukt.ident;
            all.insert(format!("{scope} struct {name}"));
            let public = strukt
                .fields
                .iter()
                .filter(|field| matches!(field.vis, syn::Visibility::Public(_)));
            all.extend(public.map(|field| {
                let ident = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{scope} {name}.{ident}: {}", text(&field.ty))
            }));
        }
        syn::Item::Enum(enum_) => {
            let name = &enum_.ident;
            all.extend(enum_.variants.iter().map(|variant| {
                format!("{scope} {name}::{} {}", variant.ident, text(&variant.fields))
            }));
        }
        syn::Item::Impl(implementation) => {
            let of = text(&implementation.self_ty);
            for item in implementation.items {
                if let syn::ImplItem::Fn(method) = item
                    && matches!(method.vis, syn::Visibility::Public(_))
                {
                    all.insert(format!("{scope} {of}: {}", text(&method.sig)));
                }
            }
        }
        syn::Item::Type(alias) => {
            _ = all.insert(format!("{scope} type {} = {}", alias.ident, text(&alias.ty)))
        }
        // How answers by status are read: the enum of them is there, too.
        syn::Item::Macro(call)
            if call.mac.path.segments.last().is_some_and(|last| last.ident == "responses") => {}
        // What a request answers.
        syn::Item::Macro(call) if scope != "types" => {
            _ = all.insert(format!("{scope} {}", text(&call.mac)))
        }
        _ => {}
    }
}

/// Names in the lock that are others now.
fn changed(before: &Lock, after: &Lock) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut keeps =
        |location: &str, one: &BTreeMap<String, String>, other: &BTreeMap<String, String>| {
            let lost = one.iter().filter(|(key, name)| other.get(*key) != Some(name));
            wrong.extend(lost.map(|(key, name)| {
                format!("{location}: {key} was {name}, is {:?}", other.get(key))
            }));
        };
    let names = |lock: &Lock| {
        lock.types.iter().map(|(location, ty)| (location.clone(), ty.name.clone())).collect()
    };
    let methods = |lock: &Lock| {
        lock.operations
            .iter()
            .map(|(location, operation)| (location.clone(), operation.method.clone()))
            .collect()
    };
    keeps("types", &names_by_name(&names(before)), &names_by_name(&names(after)));
    keeps("operations", &methods(before), &methods(after));
    for (location, operation) in &before.operations {
        let now = &after.operations[location];
        if operation.arguments != now.arguments {
            wrong.push(format!(
                "{location}: the arguments were {:?}, are {:?}",
                operation.arguments, now.arguments
            ));
        }
    }
    let by_name: BTreeMap<&String, &generator::lock::LockedType> =
        after.types.values().map(|ty| (&ty.name, ty)).collect();
    for ty in before.types.values() {
        let Some(now) = by_name.get(&ty.name) else { continue };
        let variants =
            ty.variants.iter().all(|variant| now.variants.get(variant.0) == Some(variant.1));
        let from = ty.from.iter().all(|name| now.from.contains(name));
        if !variants
            || !from
            || ty.arguments != now.arguments
            || ty.union_by != now.union_by
            || ty.input != now.input
        {
            wrong.push(format!("{}: was {ty:?}, is {now:?}", ty.name));
        }
    }
    wrong
}

/// A type may be known by another place; what counts is that it is there.
fn names_by_name(names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    names.values().map(|name| (name.clone(), name.clone())).collect()
}
