//! One more variant never makes a union that a tag tells apart one of another kind: names and lock
//! stay.

use std::collections::BTreeMap;

use generator::diagnostics::Diagnostics;
use generator::ir::UnionBy;
use generator::load;
use generator::lock::{Lock, LockedType};
use generator::lower::lower;
use generator::normalize::normalize;
use generator::plan::tag_properties::{Reading, reading};
use generator::plan::{Options, plan};

const OPTIONS: Options<'static> = Options {
    crate_name: "sample",
    build_received: true,
    groups: false,
    lenient_responses: false,
    skip_events: None,
};

const SCHEMAS: &str = r##"
    LineChart: { type: object, required: [type], properties: { type: { type: string, enum: [line] } } }
    BarChart: { type: object, required: [type], properties: { type: { type: string, enum: [bar] } } }
    StackedBars: { type: object, required: [type, stacks], properties: { type: { type: string, enum: [bar] }, stacks: { type: integer } } }
    Words: { type: object, required: [text], properties: { text: { type: string } } }
    Link: { type: object, required: [link], properties: { link: { type: string } } }
    Gauge: { type: object, required: [level], properties: { level: { type: integer } } }
"##;

/// The union of these, told what was locked: what is locked now, and how it is read.
fn chart(variants: &[&str], lock: &Lock) -> (LockedType, Reading, Lock, usize) {
    let refs: Vec<String> = variants
        .iter()
        .map(|name| format!("{{ $ref: \"#/components/schemas/{name}\" }}"))
        .collect();
    let text = format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: \"1\" }}\npaths: {{}}\ncomponents:\n  schemas:\n    Chart: {{ oneOf: [{}] }}\n{SCHEMAS}",
        refs.join(", ")
    );
    let mut diagnostics = Diagnostics::new(true);
    let document = load::load_str("api.yaml", &text, &mut diagnostics)
        .and_then(|document| normalize(document, &mut diagnostics).ok());
    let api = lower(&document.unwrap(), None, lock, &mut diagnostics);
    let union = api.types.iter().find_map(|def| match &def.shape {
        generator::ir::Shape::Union(union) => Some(union),
        _ => None,
    });
    let how = reading(union.unwrap(), true);
    let (_, new) = plan(&api, OPTIONS, lock, &mut diagnostics);
    let locked = new.types["/components/schemas/Chart"].clone();
    (locked, how, new, diagnostics.all().len())
}

#[test]
fn a_variant_that_shares_a_tag_or_has_none_renames_no_other() {
    let (before, how, lock, _) = chart(&["LineChart", "BarChart"], &Lock::new());
    assert_eq!(how, Reading::Plain);
    assert_eq!(before.union_by, Some(UnionBy::Tag { property: "type".to_owned() }));
    let named = |names: &[(&str, &str)]| -> BTreeMap<String, String> {
        names.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect()
    };
    assert_eq!(before.variants, named(&[("line", "Line"), ("bar", "Bar")]));

    let (after, how, again, problems) =
        chart(&["StackedBars", "LineChart", "BarChart", "Gauge"], &lock);
    assert_eq!((how, problems), (Reading::Evidence, 0));
    assert_eq!(after.union_by, Some(UnionBy::Tag { property: "type".to_owned() }));
    for (key, name) in &before.variants {
        assert_eq!(after.variants.get(key), Some(name), "{:?}", after.variants);
    }
    assert_eq!(after.variants.len(), 4);
    assert_eq!(chart(&["StackedBars", "LineChart", "BarChart", "Gauge"], &again).0, after);
}

#[test]
fn a_union_by_key_is_one_of_objects_unless_the_lock_has_it_by_key() {
    let (new, ..) = chart(&["Words", "Link"], &Lock::new());
    assert_eq!(new.union_by, Some(UnionBy::First));
    let mut lock = Lock::new();
    let known = LockedType { union_by: Some(UnionBy::Key), ..new };
    lock.types.insert("/components/schemas/Chart".to_owned(), known);
    let (locked, ..) = chart(&["Words", "Link"], &lock);
    assert_eq!(locked.union_by, Some(UnionBy::Key));
}
