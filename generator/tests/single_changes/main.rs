//! One change of a document at a time, and what it means for users: forwards, and taken back.

mod table;

use std::path::PathBuf;
use std::time::Duration;

use generator::config;
use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};
use generator::surface::{self, ApiDiff};
use rayon::prelude::*;

use table::{CHANGES, Change};

const DOCUMENT: &str = include_str!("document.yaml");

fn sdk(name: &str, document: &str, lock: &Lock) -> Outcome {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join(format!("single-{name}.yaml"));
    std::fs::write(&path, document).unwrap();
    let mut diagnostics = Diagnostics::new(false);
    let text = "document = \"x\"\noutput = \"y\"\n[crate]\nname = \"acme\"\nwire-tests = false\n";
    let config = config::parse(&folder.join("x.toml"), text, &mut diagnostics);
    let outcome = pipeline::generate(
        Input {
            document: &path,
            config: config.as_ref(),
            lock,
            name: None,
            limits: &Limits::default(),
            web: Web::NONE,
            clock: &|| Duration::ZERO,
        },
        false,
        &mut diagnostics,
    );
    assert!(!diagnostics.has_errors(), "{name}: {:?}", diagnostics.all());
    outcome
}

fn difference(old: &Outcome, new: &Outcome) -> ApiDiff {
    let mut found = surface::compare(&old.files, &new.files).unwrap();
    found.add_wire(&old.lock, &new.lock);
    found
}

fn changed(change: &Change) -> String {
    let mut document = DOCUMENT.to_owned();
    for (from, to) in change.edits {
        assert_eq!(document.matches(from).count(), 1, "{}: `{from}` is there once", change.name);
        document = document.replace(from, to);
    }
    document
}

/// What is wrong with the expectation of one change.
fn mistakes(at: usize, change: &Change, base: &Outcome) -> Vec<String> {
    let new = sdk(&at.to_string(), &changed(change), &base.lock);
    let forwards = difference(base, &new);
    let back = difference(&new, base);
    let cases = [("forwards", &forwards, change.forwards), ("taken back", &back, change.back)];
    let impacts = cases.into_iter().filter(|(_, found, expected)| found.impact() != *expected).map(
        |(direction, found, expected)| {
            let (name, impact) = (change.name, found.impact());
            format!(
                "{name}, {direction}: expected {expected:?}, found {impact:?}\n{}",
                found.show(6)
            )
        },
    );
    let shown = forwards.show(usize::MAX);
    let unsaid = (!shown.contains(change.says))
        .then(|| format!("{}: `{}` is not said\n{shown}", change.name, change.says));
    impacts.chain(unsaid).collect()
}

#[test]
fn each_change_has_its_impact_in_both_directions() {
    assert!(CHANGES.len() >= 60);
    let base = sdk("base", DOCUMENT, &Lock::new());
    let wrong: Vec<String> = CHANGES
        .par_iter()
        .enumerate()
        .flat_map(|(at, change)| mistakes(at, change, &base))
        .collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), CHANGES.len(), wrong.join("\n"));
}
