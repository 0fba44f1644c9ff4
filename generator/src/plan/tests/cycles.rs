//! Recursive types: what is boxed, and what is opaque.

use super::*;

fn boxed(plan: &Plan) -> Vec<String> {
    let mut out = Vec::new();
    for item in &plan.items {
        match &item.kind {
            ItemKind::Struct(strukt) => {
                let fields = strukt
                    .fields
                    .iter()
                    .filter(|field| field.ty.any(&|ty| matches!(ty, Ty::Boxed(_))));
                out.extend(fields.map(|field| format!("{}.{}", item.name, field.ident)));
            }
            ItemKind::Union { variants, .. } => {
                let arms = variants.iter().filter(|variant| matches!(variant.ty, Ty::Boxed(_)));
                out.extend(arms.map(|variant| format!("{}::{}", item.name, variant.ident)));
            }
            _ => {}
        }
    }
    out
}

#[test]
fn cycles_have_as_few_boxes_as_possible() {
    let mut sample = Sample::default();
    let node = sample.component("Node", object(vec![]));
    let pair = sample
        .component("Pair", object(vec![field("left", node.clone()), field("right", node.clone())]));
    let list_only = sample.component("Tree", object(vec![]));
    sample.set(
        &list_only,
        object(vec![
            field("children", list(list_only.clone())),
            field("by_name", map(list_only.clone())),
        ]),
    );
    sample.set(&node, object(vec![field("pair", pair.clone()), field("next", node.clone())]));
    let outside = sample.component("Outside", object(vec![field("node", node)]));
    let plan = sample.plan();
    assert_eq!(boxed(&plan), ["Node.pair", "Node.next"].map(String::from));
    assert!(item(&plan, "Tree").in_cycle && item(&plan, "Pair").in_cycle);
    assert!(!item(&plan, "Outside").in_cycle);
    drop(outside);
}

#[test]
fn a_box_once_given_stays() {
    let build = |first: &str, second: &str| {
        let mut sample = Sample::default();
        let a = sample.component(first, object(vec![]));
        let b = sample.component(second, object(vec![field("to", a.clone())]));
        sample.set(&a, object(vec![field("to", b)]));
        sample
    };
    let (plan, mut lock) = build("A", "B").plan_after(&Lock::default());
    assert_eq!(boxed(&plan), ["B.to"]);
    for (pointer, locked) in &mut lock.types {
        locked.boxed = if pointer.ends_with('A') { vec!["to".into()] } else { Vec::new() };
    }
    assert_eq!(boxed(&build("A", "B").plan_after(&lock).0), ["A.to"]);
}

#[test]
fn unions_in_cycles_hold_objects_in_boxes() {
    let mut sample = Sample::default();
    let node = sample.component("Node", object(vec![]));
    let either = sample.component("Either", keyed(&[("node", node.clone()), ("leaf", text())]));
    sample.set(&node, object(vec![field("children", list(either.clone()))]));
    let flat = sample.component("Flat", object(vec![]));
    let kind = sample.inline(&["FlatKind"], keyed(&[("inner", flat.clone())]));
    let Type::Named(kind) = kind else { panic!() };
    sample.set(&flat, Shape::Struct(Struct { flattened: Some(kind), ..Struct::default() }));
    let plan = sample.plan();
    assert_eq!(boxed(&plan), ["Either::Node", "FlatKind::Inner"]);
}

/// `Owner.field`, each that holds a `Opaque`.
fn opaque(plan: &Plan) -> Vec<String> {
    let mut out = Vec::new();
    for item in &plan.items {
        if let ItemKind::Struct(strukt) = &item.kind {
            let fields = strukt
                .fields
                .iter()
                .filter(|field| field.ty.any(&|ty| matches!(ty, Ty::Opaque(_))));
            out.extend(fields.map(|field| format!("{}.{}", item.name, field.ident)));
        }
    }
    out
}

fn ring(count: usize) -> Sample {
    let mut sample = Sample::default();
    let all: Vec<Type> =
        (0..count).map(|at| sample.component(&format!("Ring{at:03}"), object(vec![]))).collect();
    for (at, ty) in all.iter().enumerate() {
        sample.set(ty, object(vec![field("next", all[(at + 1) % count].clone())]));
    }
    sample
}

#[test]
fn deep_chains_are_cut() {
    let mut sample = Sample::default();
    let mut inner = text();
    for level in 0..60 {
        inner = sample
            .component(&format!("Level{level:02}"), object(vec![field("inner", list(inner))]));
    }
    let (plan, _, diagnostics) = sample.planned(&Lock::default());
    // Five levels each: the object, its `Option`, and three of a list.
    assert_eq!(opaque(&plan), ["Level17.inner", "Level34.inner", "Level51.inner"]);
    let Ty::Vec(cut) = &strukt(&plan, "Level17").fields[0].ty else { panic!("still a list") };
    assert!(matches!(&**cut, Ty::Opaque(inner) if matches!(**inner, Ty::Item(_))), "{cut:?}");
    assert!(item(&plan, "Level16").is_opaque && !item(&plan, "Level17").is_opaque);
    assert!(diagnostics.all().is_empty());
}

#[test]
fn large_rings_are_cut_and_small_ones_are_not() {
    assert_eq!(opaque(&ring(8).plan()), [""; 0]);
    assert_eq!(boxed(&ring(8).plan()).len(), 1);
    let plan = ring(60).plan();
    assert_eq!(opaque(&plan), ["Ring017.next", "Ring059.next"]);
    // What is cut needs no box, but is read on the heap all the same.
    assert_eq!(boxed(&plan), [""; 0]);
    assert!(plan.items.iter().all(|item| item.in_cycle));
}

#[test]
fn what_was_cut_stays_cut() {
    let (_, mut lock) = ring(8).plan_after(&Lock::default());
    for (pointer, locked) in &mut lock.types {
        assert_eq!(locked.opaque, [""; 0]);
        locked.opaque = if pointer.ends_with("Ring003") { vec!["next".into()] } else { Vec::new() };
    }
    let (plan, lock) = ring(8).plan_after(&lock);
    assert_eq!(opaque(&plan), ["Ring003.next"]);
    assert_eq!(lock.types.values().filter(|locked| locked.opaque == ["next"]).count(), 1);
}
