//! What `plan` decides, on small APIs.

mod cycles;
mod resources;

use super::sample::{
    Sample, enumeration, field, keyed, list, map, object, parameter, read_only, required, text,
};
use super::{Direction, Item, ItemKind, Plan, Presence, StructPlan, Ty, UNION_CHANGED};
use crate::ir::{Location, OperationId, Shape, Struct, Type, Union, UnionBy};
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
        plan.operations[OperationId(0)]
            .arguments
            .iter()
            .map(|argument| argument.ident.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(shown(&plan), ["id", "q", "x_h", "a", "b", "c"]);
    assert_eq!(
        plan.operations[OperationId(0)].required_struct.as_deref(),
        Some("ThingsCreateRequired")
    );
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
fn modules_by_resource() {
    let mut sample = Sample::default();
    let own = sample.component("Own", object(vec![]));
    let both = sample.component("Both", object(vec![]));
    let (a, b) = (sample.resource("agents", None), sample.resource("type", None));
    let child = sample.resource("child", Some(a));
    sample.operation(child, "get", None, Some(own));
    sample.operation(a, "get", None, Some(both.clone()));
    sample.operation(b, "get", None, Some(both));
    let plan = sample.plan();
    assert_eq!(item(&plan, "Own").module, "agents");
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
