//! The pairs of `tests/import` have every key of `tests/import/keys.txt`, so that no key is read
//! without a test.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_yaml::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import")
}

/// The paths of all keys of the pairs, each as its steps.
fn paths() -> BTreeSet<Vec<String>> {
    let mut found = BTreeSet::new();
    for pair in std::fs::read_dir(folder()).unwrap() {
        let Ok(text) = std::fs::read_to_string(pair.unwrap().path().join("stainless.yml")) else {
            continue;
        };
        let root: Value = serde_yaml::from_str(&text.replace('\t', "  ")).unwrap();
        collect(&root, &[], &mut found);
    }
    found
}

fn collect(value: &Value, path: &[String], found: &mut BTreeSet<Vec<String>>) {
    match value {
        Value::Mapping(members) => {
            for (key, member) in members {
                let Some(key) = key.as_str() else { continue };
                let path = match path {
                    // A subresource is a resource.
                    [resources, _, subresources, name]
                        if resources == "resources" && subresources == "subresources" =>
                    {
                        vec![resources.clone(), name.clone()]
                    }
                    _ => path.to_vec(),
                };
                let own: Vec<String> = path.into_iter().chain([key.to_owned()]).collect();
                found.insert(own.clone());
                collect(member, &own, found);
            }
        }
        Value::Sequence(items) => {
            let Some((last, front)) = path.split_last() else { return };
            let own: Vec<String> = front.iter().cloned().chain([format!("{last}[]")]).collect();
            found.insert(own.clone());
            items.iter().for_each(|item| collect(item, &own, found));
        }
        _ => {}
    }
}

fn fits(pattern: &str, path: &[String]) -> bool {
    let steps: Vec<&str> = pattern.split('.').collect();
    steps.len() == path.len()
        && steps.iter().zip(path).all(|(step, key)| {
            let is_item = step.ends_with("[]") == key.ends_with("[]");
            *step == key || (step.starts_with('*') && is_item && !key.starts_with('$'))
        })
}

#[test]
fn every_key_is_in_one_of_the_pairs() {
    let paths = paths();
    let list = std::fs::read_to_string(folder().join("keys.txt")).unwrap();
    let keys = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let missing: Vec<&str> = keys.filter(|key| !paths.iter().any(|path| fits(key, path))).collect();
    assert!(missing.is_empty(), "no pair has these keys: {missing:#?}");
}
