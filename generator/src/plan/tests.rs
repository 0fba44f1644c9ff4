//! What `plan` decides, on small APIs.

use super::sample::{
    Sample, enumeration, field, keyed, list, map, object, parameter, read_only, required, text,
};
use super::{Direction, Item, ItemKind, Plan, Presence, StructPlan, Ty, UNION_CHANGED};
use crate::ir::{Location, Shape, Struct, Type, Union, UnionBy};
use crate::lock::Lock;

fn item<'a>(plan: &'a Plan, name: &str) -> &'a Item {
    plan.items
        .iter()
        .find(|item| item.name == name)
        .unwrap_or_else(|| panic!("{name} among {:?}", names(plan)))
}

fn names(plan: &Plan) -> Vec<&str> {
    plan.items.iter().map(|item| item.name.as_str()).collect()
}

fn strukt<'a>(plan: &'a Plan, name: &str) -> &'a StructPlan {
    match &item(plan, name).kind {
        ItemKind::Struct(strukt) => strukt,
        other => panic!("{other:?}"),
    }
}

fn variants(plan: &Plan, name: &str) -> Vec<String> {
    match &item(plan, name).kind {
        ItemKind::Enum { variants, .. } => variants.clone(),
        ItemKind::Union { variants, .. } => {
            variants.iter().map(|variant| variant.ident.clone()).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn only_what_differs_by_direction_is_split() {
    let mut sample = Sample::default();
    let plain = sample.component("Plain", object(vec![field("a", text())]));
    let spec =
        sample.component("Spec", object(vec![read_only("token", text()), field("plain", plain)]));
    let whole = sample.component("Whole", object(vec![field("spec", spec)]));
    let info = sample.component("Info", object(vec![field("b", text())]));
    let body = sample
        .inline(&["Body"], object(vec![field("whole", whole.clone()), read_only("info", info)]));
    let resource = sample.resource("things", None);
    sample.operation(resource, "create", Some(body), Some(whole));
    let plan = sample.plan();
    assert_eq!(names(&plan), ["Info", "Plain", "Spec", "SpecInput", "Whole", "WholeInput"]);
    assert_eq!(item(&plan, "SpecInput").direction, Direction::Sent);
    assert_eq!(item(&plan, "Plain").direction, Direction::Both);
    // Reached by nothing, since the property that names it is readOnly in a body.
    assert_eq!(item(&plan, "Info").direction, Direction::Both);
    assert_eq!(strukt(&plan, "SpecInput").fields.len(), 1);
    let Ty::Item(spec) = &strukt(&plan, "WholeInput").fields[0].ty else { panic!() };
    assert_eq!(plan.item(*spec).name, "SpecInput");
}

#[test]
fn a_type_that_was_one_stays_one() {
    let build = |fields| {
        let mut sample = Sample::default();
        let spec = sample.component("Spec", object(fields));
        let resource = sample.resource("things", None);
        let body = sample.inline(&["Body"], object(vec![field("spec", spec.clone())]));
        sample.operation(resource, "create", Some(body), Some(spec));
        sample
    };
    let (_, lock) = build(vec![field("a", text())]).plan_after(&Lock::default());
    let optional = build(vec![field("a", text()), read_only("later", text())]);
    assert_eq!(names(&optional.plan()), ["Spec", "SpecInput"]);
    let (plan, _) = optional.plan_after(&lock);
    assert_eq!(names(&plan), ["Spec"]);
    assert_eq!(strukt(&plan, "Spec").fields.len(), 2);
    // Nobody could fill it in.
    let forced = build(vec![crate::ir::Field { read_only: true, ..required("later", text()) }]);
    assert_eq!(names(&forced.plan_after(&lock).0), ["Spec", "SpecInput"]);
}

#[test]
fn newcomers_give_way() {
    let mut sample = Sample::default();
    sample.component("fooBar", object(vec![]));
    sample.component("FooBar", object(vec![]));
    sample.component("Option", enumeration("", &["a"]));
    let (plan, lock) = sample.plan_after(&Lock::default());
    assert_eq!(names(&plan), ["FooBar", "FooBar2", "Option"]);
    assert!(plan.shadowed.contains("Option"));

    let mut later = Sample::default();
    later.component("foo_bar", object(vec![]));
    later.component("fooBar", object(vec![]));
    later.component("FooBar2", object(vec![]));
    let (plan, _) = later.plan_after(&lock);
    let called = |name| later.0.ty(item(&plan, name).of).pointer.0.as_str();
    assert_eq!(called("FooBar2"), "/components/schemas/fooBar");
    assert_eq!(called("FooBar"), "/components/schemas/foo_bar");
    assert_eq!(called("FooBar2_2"), "/components/schemas/FooBar2");
}

#[test]
fn awkward_properties() {
    let mut sample = Sample::default();
    let odd = ["type", "self", "Self", "fooBar", "foo_bar", "1st", "", "名", "new", "extra", "r"];
    let mut fields: Vec<_> = odd.iter().map(|name| field(name, text())).collect();
    fields.push(field("labels", map(text())));
    fields.push(field("tags", map(text())));
    fields.push(field("tag", text()));
    sample.component("Odd", object(fields));
    let plan = sample.plan();
    let odd = strukt(&plan, "Odd");
    let idents: Vec<_> = odd.fields.iter().map(|field| field.ident.as_str()).collect();
    let expected = [
        "r#type",
        "self_",
        "self_2",
        "foo_bar_2",
        "foo_bar",
        "_1st",
        "field",
        "名",
        "new",
        "extra_",
        "r",
        "labels",
        "tags",
        "tag",
    ];
    assert_eq!(idents, expected);
    let setters: Vec<_> = odd.fields.iter().map(|field| field.setter.as_str()).collect();
    assert_eq!(setters[8..10], ["new_", "extra_"]);
    assert_eq!(odd.fields[11].entry_setter.as_deref(), Some("label"));
    assert_eq!(odd.fields[12].entry_setter, None, "`tag` is another property");
}

#[test]
fn arguments_keep_their_order() {
    let build = |order: [&str; 3]| {
        let mut sample = Sample::default();
        let thing = sample
            .component("Thing", object(order.iter().map(|name| required(name, text())).collect()));
        let resource = sample.resource("things", None);
        let operation = sample.operation(resource, "create", Some(thing.clone()), Some(thing));
        operation.parameters = vec![
            parameter("x-h", Location::Header, true),
            parameter("q", Location::Query, true),
            parameter("id", Location::Path, true),
        ];
        sample
    };
    let (plan, lock) = build(["a", "b", "c"]).plan_after(&Lock::default());
    let shown = |plan: &Plan| {
        plan.operations[0]
            .arguments
            .iter()
            .map(|argument| argument.ident.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&plan), ["id", "q", "x_h", "a", "b", "c"]);
    assert_eq!(plan.operations[0].required_struct.as_deref(), Some("ThingsCreateRequired"));
    assert_eq!(strukt(&plan, "Thing").arguments, [0, 1, 2]);
    let (plan, _) = build(["c", "b", "a"]).plan_after(&lock);
    assert_eq!(shown(&plan), ["id", "q", "x_h", "a", "b", "c"]);
    assert_eq!(strukt(&plan, "Thing").arguments, [2, 1, 0]);
}

#[test]
fn more_than_four_make_a_struct() {
    let mut sample = Sample::default();
    let five = ["a", "b", "c", "d", "e"].iter().map(|name| required(name, text())).collect();
    sample.component("Many", object(five));
    sample.component("ManyRequired", object(vec![]));
    let plan = sample.plan();
    assert_eq!(strukt(&plan, "Many").required_struct.as_deref(), Some("ManyRequired2"));
}

#[test]
fn enums() {
    let mut sample = Sample::default();
    let values = ["STATE_UNKNOWN", "STATE_OPEN", "STATE_open", "STATE_", "2fa", ""];
    sample.component("State", enumeration("STATE_", &values));
    let (plan, lock) = sample.plan_after(&Lock::default());
    assert_eq!(variants(&plan, "State"), ["Unknown_", "Open", "Open2", "State", "V2fa", "Empty"]);
    let mut later = Sample::default();
    later.component("State", enumeration("", &["STATE_open", "STATE_UNKNOWN", "STATE_OPEN"]));
    assert_eq!(variants(&later.plan_after(&lock).0, "State"), ["Open2", "Unknown_", "Open"]);
}

#[test]
fn unions() {
    let build = |second: bool| {
        let mut sample = Sample::default();
        let http = sample.component("Http", object(vec![]));
        let mut arms = vec![("toolAdapterHttp", http.clone()), ("toolAdapterText", text())];
        if second {
            arms.insert(0, ("toolAdapterProxy", http));
        }
        sample.component("ToolAdapter", keyed(&arms));
        sample
    };
    let (plan, lock) = build(false).plan_after(&Lock::default());
    assert_eq!(variants(&plan, "ToolAdapter"), ["Http", "Text"]);
    let from = |plan: &Plan| match &item(plan, "ToolAdapter").kind {
        ItemKind::Union { variants, from, .. } => {
            from.iter().map(|index| variants[*index].ident.clone()).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    assert_eq!(from(&plan), ["Http", "Text"]);
    assert_eq!(from(&build(true).plan()), ["Text"]);
    assert_eq!(from(&build(true).plan_after(&lock).0), ["Http", "Text"]);
}

#[test]
fn a_union_told_apart_otherwise_is_reported() {
    let build = |by| {
        let mut sample = Sample::default();
        let mut shape = keyed(&[("a", text())]);
        if let Shape::Union(Union { by: of, .. }) = &mut shape {
            *of = by;
        }
        sample.component("U", shape);
        sample
    };
    let (_, lock) = build(UnionBy::Key).plan_after(&Lock::default());
    let (_, _, diagnostics) = build(UnionBy::First).planned(&lock);
    assert_eq!(diagnostics.all()[0].code, UNION_CHANGED);
}

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

#[test]
fn constants_are_filled_in() {
    let mut sample = Sample::default();
    let kind = sample.inline(&["CatKind"], enumeration("", &["cat"]));
    let constant = |name: &str, ty: Type, value: &str| crate::ir::Field {
        constant: Some(value.into()),
        ..required(name, ty)
    };
    sample.component(
        "Cat",
        object(vec![
            constant("kind", kind, "cat"),
            constant("text", text(), "x"),
            constant("odd", list(text()), "x"),
        ]),
    );
    let plan = sample.plan();
    let cat = strukt(&plan, "Cat");
    assert_eq!(
        cat.fields.iter().map(|field| field.presence).collect::<Vec<_>>(),
        [Presence::Constant, Presence::Constant, Presence::Required]
    );
    assert_eq!(cat.arguments, [2]);
}

#[test]
fn resources_methods_and_the_client() {
    let mut sample = Sample::default();
    let agents = sample.resource("agents", None);
    let variations = sample.resource("variations", Some(agents));
    let webhooks = sample.resource("webhooks", None);
    let odd = sample.resource("type", None);
    sample.operation(agents, "variations", None, None);
    sample.operation(agents, "new", None, None);
    sample.operation(variations, "list", None, None);
    sample.operation(webhooks, "continue", None, None);
    let plan = sample.plan();
    let accessors: Vec<_> =
        plan.resources.iter().map(|resource| resource.accessor.as_str()).collect();
    assert_eq!(accessors, ["agents", "variations", "webhooks", "r#type"]);
    assert_eq!(plan.resources[odd.index()].module, ["type_"]);
    assert_eq!(plan.resources[variations.index()].handle, "AgentsVariations");
    let methods: Vec<_> = plan
        .operations
        .iter()
        .map(|operation| (operation.method.as_str(), operation.builder.as_str()))
        .collect();
    let expected = [
        ("variations_", "AgentsVariationsRequest"),
        ("new_", "AgentsNew"),
        ("list", "AgentsVariationsList"),
        ("r#continue", "WebhooksContinue"),
    ];
    assert_eq!(methods, expected);
}

#[test]
fn setters_and_the_runtimes_own_names() {
    let mut sample = Sample::default();
    let body = sample.component(
        "Update",
        object(vec![
            field("send", text()),
            field("with_x", text()),
            field("body", text()),
            field("labels", map(text())),
        ]),
    );
    let resource = sample.resource("things", None);
    sample.operation(resource, "update", Some(body), None).parameters =
        vec![parameter("send", Location::Query, false), parameter("request", Location::Path, true)];
    let plan = sample.plan();
    let operation = &plan.operations[0];
    let setters: Vec<_> = operation.setters.iter().map(|setter| setter.ident.as_str()).collect();
    assert_eq!(setters, ["send_", "body_send_", "with_x", "body_", "labels"]);
    assert_eq!(operation.setters[4].entry_setter.as_deref(), Some("label"));
    assert_eq!(operation.arguments[0].ident, "request_");
    let Some(Ty::Item(whole)) = &operation.whole_body else { panic!() };
    assert_eq!(plan.item(*whole).name, "Update");
}

#[test]
fn a_builder_of_a_resource_called_self_is_camel_case() {
    let mut sample = Sample::default();
    let own = sample.resource("self", None);
    sample.operation(own, "get", None, None);
    let plan = sample.plan();
    assert_eq!(plan.resources[own.index()].handle, "Self_");
    assert_eq!(plan.operations[0].builder, "SelfGet");
}

#[test]
fn a_resource_is_no_module_that_the_one_above_imports() {
    let mut sample = Sample::default();
    let types = sample.resource("types", None);
    let nested = sample.resource("types", Some(types));
    let rt = sample.resource("rt", Some(types));
    for resource in [types, nested, rt] {
        sample.operation(resource, "list", None, None);
    }
    let plan = sample.plan();
    assert_eq!(plan.resources[types.index()].module, ["types"]);
    assert_eq!(plan.resources[nested.index()].module, ["types", "types_"]);
    assert_eq!(plan.resources[rt.index()].module, ["types", "rt_"]);
}

#[test]
fn modules_by_resource() {
    let mut sample = Sample::default();
    let own = sample.component("Own", object(vec![]));
    let both = sample.component("Both", object(vec![]));
    let (a, b) = (sample.resource("agents", None), sample.resource("type", None));
    let child = sample.resource("child", Some(a));
    sample.operation(child, "get", None, Some(own));
    sample.operation(a, "get", None, Some(both.clone()));
    sample.operation(b, "get", None, Some(both));
    let (of_two, other) =
        (sample.component("OfTwo", object(vec![])), sample.resource("other", Some(a)));
    sample.operation(child, "list", None, Some(of_two.clone()));
    sample.operation(other, "list", None, Some(of_two));
    let plan = sample.plan();
    assert_eq!(item(&plan, "Own").module, "agents::child");
    assert_eq!(item(&plan, "OfTwo").module, "agents");
    assert_eq!(item(&plan, "Both").module, "shared");
}

#[test]
fn the_lock_of_a_lock_is_the_same() {
    let mut sample = Sample::default();
    let spec = sample.component(
        "Spec",
        object(vec![read_only("b", text()), required("c", text()), required("a", text())]),
    );
    let resource = sample.resource("things", None);
    let body = sample.inline(&["Body"], object(vec![field("spec", spec.clone())]));
    sample.operation(resource, "create", Some(body), Some(spec));
    let (first, lock) = sample.plan_after(&Lock::default());
    let (second, again) = sample.plan_after(&lock);
    assert_eq!(first, second);
    assert_eq!(lock, again);
}

#[test]
fn an_argument_in_the_lock_has_its_place() {
    let build = |parameters: Vec<crate::ir::Parameter>| {
        let mut sample = Sample::default();
        let body = sample
            .inline(&["Body"], object(vec![required("name", text()), required("id", text())]));
        let resource = sample.resource("things", None);
        sample.operation(resource, "create", Some(body), None).parameters = parameters;
        sample
    };
    let arguments = |plan: &Plan| {
        let arguments = plan.operations.first().map(|operation| operation.arguments.iter());
        arguments.into_iter().flatten().map(|argument| argument.ident.clone()).collect::<Vec<_>>()
    };
    let at = |location| parameter("id", location, true);
    let (first, lock) =
        build(vec![at(Location::Path), at(Location::Query)]).plan_after(&Lock::default());
    assert_eq!(arguments(&first), ["id", "query_id", "name", "body_id"]);
    assert_eq!(
        lock.operations["/paths/0/create"].arguments,
        ["path:id", "query:id", "body:name", "body:id"]
    );
    let (again, _) = build(vec![at(Location::Path), at(Location::Query)]).plan_after(&lock);
    assert_eq!(arguments(&again), arguments(&first));
}

#[test]
fn only_what_follows_the_path_counts_for_the_struct() {
    let mut sample = Sample::default();
    let resource = sample.resource("things", None);
    let path = ["a", "b", "c", "d", "e"].map(|name| parameter(name, Location::Path, true));
    sample.operation(resource, "read", None, None).parameters = path.to_vec();
    let mut longer = path.to_vec();
    longer.push(parameter("f", Location::Query, true));
    sample.operation(resource, "search", None, None).parameters = longer.clone();
    let mut many = longer.clone();
    many.extend(["g", "h", "i", "j"].map(|name| parameter(name, Location::Query, true)));
    sample.operation(resource, "filter", None, None).parameters = many;
    let structs = |plan: &Plan| {
        plan.operations
            .iter()
            .map(|operation| operation.required_struct.clone())
            .collect::<Vec<_>>()
    };
    let (plan, lock) = sample.plan_after(&Lock::default());
    assert_eq!(structs(&plan), [None, None, Some("ThingsFilterRequired".to_owned())]);
    assert_eq!(structs(&sample.plan_after(&lock).0), structs(&plan));
    // One that had a struct before there was this rule keeps it.
    let mut before = lock.clone();
    before.operations.values_mut().for_each(|operation| operation.positional = false);
    assert_eq!(structs(&sample.plan_after(&before).0)[1].as_deref(), Some("ThingsSearchRequired"));
}
