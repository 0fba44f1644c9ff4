//! Which variant a value is given to: shapes as emitted, values, and the place that comes first.

use serde_json::{Value, json};

use crate::runtime::emit::{Choices, Literal, Member, Rest, Shape, Tag};

const STRING: Shape = Shape::Types(4);
const INTEGER: Shape = Shape::Types(16);
const NUMBER: Shape = Shape::Types(24);

fn first(choices: &Choices, value: Value) -> Option<usize> {
    choices.order(&value).first().copied()
}

static CLOSED: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Object(&[Member("a", false, STRING)], Rest::Closed)),
        ("", Shape::Object(&[Member("b", false, STRING)], Rest::Closed)),
    ],
};

#[test]
fn a_closed_object_has_no_unknown_member() {
    assert_eq!(first(&CLOSED, json!({"b": "x"})), Some(1));
    assert_eq!(first(&CLOSED, json!({"a": "x"})), Some(0));
    // Neither fits, so the least unknown wins.
    assert_eq!(first(&CLOSED, json!({"b": "x", "later": 1})), Some(1));
    assert_eq!(CLOSED.order(&json!({})), [0, 1]);
}

static LISTS: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::List(&Shape::Text(&["a", "b"]))),
        ("", Shape::List(&Shape::Text(&["x", "y"]))),
        ("", Shape::Object(&[], Rest::Each(&Shape::Text(&["a"])))),
        ("", Shape::Object(&[], Rest::Each(&STRING))),
    ],
};

#[test]
fn items_and_entries_are_evidence() {
    assert_eq!(first(&LISTS, json!(["x"])), Some(1));
    assert_eq!(first(&LISTS, json!(["a", "b"])), Some(0));
    assert_eq!(first(&LISTS, json!({"k": "a"})), Some(2));
    assert_eq!(first(&LISTS, json!({"k": "z"})), Some(3));
}

static TUPLES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Tuple(&[Shape::Text(&["point"]), INTEGER], 2, None)),
        ("", Shape::Tuple(&[Shape::Text(&["line"]), STRING, STRING], 3, None)),
        ("", Shape::Tuple(&[Shape::Text(&["path"])], 1, Some(&NUMBER))),
    ],
};

#[test]
fn tuples_are_told_apart_by_their_items() {
    assert_eq!(first(&TUPLES, json!(["point", 1])), Some(0));
    assert_eq!(first(&TUPLES, json!(["point", 1.0])), Some(0));
    assert_eq!(first(&TUPLES, json!(["line", "a", "b"])), Some(1));
    assert_eq!(first(&TUPLES, json!(["path", 1, 2.5, 3])), Some(2));
}

static FUNNEL_OLD: Shape = Shape::Object(
    &[Member("type", true, Shape::Text(&["funnel"])), Member("steps", true, Shape::List(&STRING))],
    Rest::Open,
);
static FUNNEL_NEW: Shape = Shape::Object(
    &[Member("type", true, Shape::Text(&["funnel"])), Member("path", true, STRING)],
    Rest::Open,
);
static CHANGE: Shape = Shape::Object(&[Member("type", true, Shape::Text(&["change"]))], Rest::Open);
static WIDGET: Choices = Choices {
    tags: &[Tag(&["type"], true)],
    of: &[
        ("Change", Shape::See(&CHANGE)),
        ("FunnelOld", Shape::See(&FUNNEL_OLD)),
        ("FunnelNew", Shape::OrNull(&Shape::See(&FUNNEL_NEW))),
    ],
};

#[test]
fn a_tag_narrows_where_two_variants_share_a_value() {
    assert_eq!(WIDGET.order(&json!({"type": "change", "steps": [], "path": "p"})), [0]);
    assert_eq!(WIDGET.order(&json!({"type": "funnel", "path": "p"})), [2, 1]);
    assert_eq!(WIDGET.order(&json!({"type": "funnel", "steps": ["s"]})), [1, 2]);
    assert_eq!(
        WIDGET.order(&json!({"type": "heatmap", "steps": ["s"]})),
        [0; 0],
        "an unknown tag is of no variant"
    );
    assert_eq!(first(&WIDGET, json!({"path": "p"})), Some(2), "without a tag, by the rest");
}

static OPEN: Choices = Choices {
    tags: &[Tag(&["kind"], false), Tag(&["on"], true)],
    of: &[
        (
            "",
            Shape::Object(
                &[Member("kind", false, Shape::Text(&["a", "b"])), Member("on", true, YES)],
                Rest::Open,
            ),
        ),
        (
            "",
            Shape::Object(
                &[Member("kind", false, Shape::Text(&["b", "c"])), Member("on", true, YES)],
                Rest::Open,
            ),
        ),
        ("", Shape::Object(&[Member("kind", false, STRING), Member("on", true, NO)], Rest::Open)),
    ],
};
const YES: Shape = Shape::Values(&[Literal::Flag(true)]);
const NO: Shape = Shape::Values(&[Literal::Flag(false)]);

#[test]
fn an_enum_may_get_further_values() {
    assert_eq!(OPEN.order(&json!({"kind": "c", "on": true})), [1]);
    assert_eq!(OPEN.order(&json!({"kind": "later", "on": true})), [0, 1]);
    assert_eq!(OPEN.order(&json!({"kind": "later", "on": false})), [2]);
    assert_eq!(OPEN.order(&json!({"on": null})), [0, 1, 2]);
}

static DEEPER: Choices = Choices {
    tags: &[Tag(&["meta", "kind"], true)],
    of: &[
        ("", Shape::Object(&[Member("meta", true, ONE)], Rest::Open)),
        ("", Shape::Object(&[Member("meta", true, TWO)], Rest::Open)),
    ],
};
const ONE: Shape =
    Shape::Object(&[Member("kind", true, Shape::Values(&[Literal::Integer(1)]))], Rest::Open);
const TWO: Shape = Shape::Object(
    &[Member(
        "kind",
        true,
        Shape::Values(&[Literal::Integer(2), Literal::Float(2.5), Literal::Text("two")]),
    )],
    Rest::Open,
);

#[test]
fn a_tag_may_stand_one_object_deeper() {
    assert_eq!(DEEPER.order(&json!({"meta": {"kind": 1}})), [0]);
    assert_eq!(DEEPER.order(&json!({"meta": {"kind": 2.5}})), [1]);
    assert_eq!(DEEPER.order(&json!({"meta": {"kind": "two"}})), [1]);
    assert_eq!(DEEPER.order(&json!({"meta": {"kind": 3}})), [0; 0]);
}

static CAT: Shape = Shape::Object(&[Member("meow", false, INTEGER)], Rest::Open);
static DOG: Shape = Shape::Object(&[Member("bark", false, INTEGER)], Rest::Open);
static NESTED: Choices = Choices {
    tags: &[],
    of: &[
        ("Options", Shape::Object(&[Member("limit", false, INTEGER)], Rest::Open)),
        (
            "Animal",
            Shape::OneOf(&[
                Shape::Tagged("kind", &["cat", "7"], &Shape::See(&CAT)),
                Shape::Tagged("kind", &["dog"], &Shape::See(&DOG)),
            ]),
        ),
        ("Free", Shape::Object(&[], Rest::Open)),
    ],
};

#[test]
fn a_nested_union_counts_as_its_strictest_variant() {
    assert_eq!(first(&NESTED, json!({"kind": "dog", "bark": 1})), Some(1));
    assert_eq!(first(&NESTED, json!({"kind": 7, "meow": 1})), Some(1));
    assert_eq!(first(&NESTED, json!({"limit": 1})), Some(0));
    assert_eq!(first(&NESTED, json!({"limit": "none"})), Some(2));
    assert_eq!(
        first(&NESTED, json!({"quite": "other"})),
        Some(2),
        "free-form, where no name is known"
    );
}

#[test]
fn a_schema_name_in_a_string_property_decides() {
    assert_eq!(first(&NESTED, json!({"object": "Free", "limit": 1})), Some(2));
    assert_eq!(first(&NESTED, json!({"name": "Free", "limit": 1})), Some(0), "people choose names");
    assert_eq!(
        first(&NESTED, json!({"object": "Free", "type": "Options", "limit": 1})),
        Some(0),
        "two names say nothing"
    );
}

static TREE: Shape = Shape::Object(
    &[Member("left", false, Shape::See(&TREE)), Member("leaf", false, INTEGER)],
    Rest::Closed,
);

#[test]
fn a_recursive_shape_is_read_to_a_bounded_depth() {
    assert!(TREE.fit(&json!({"left": {"left": {"other": 1}}})).refused);
    assert!(!TREE.fit(&json!({"left": {"left": {"left": {"other": 1}}}})).refused);
}

static WIDE: Choices = Choices {
    tags: &[],
    of: &[
        (
            "Map",
            Shape::Object(
                &[Member("name", false, STRING), Member("value", false, Shape::List(&STRING))],
                Rest::Open,
            ),
        ),
        (
            "Ring",
            Shape::Object(
                &[
                    Member("name", false, STRING),
                    Member("size", false, INTEGER),
                    Member("value", false, Shape::List(&STRING)),
                ],
                Rest::Open,
            ),
        ),
    ],
};

#[test]
fn the_fewest_unknown_and_absent_members_win() {
    assert_eq!(first(&WIDE, json!({"name": "n", "value": []})), Some(0));
    assert_eq!(first(&WIDE, json!({"name": "n", "size": 1, "value": []})), Some(1));
    assert_eq!(
        first(&WIDE, json!({"name": 1, "size": 1, "value": []})),
        Some(1),
        "also where neither fits"
    );
    assert_eq!(WIDE.order(&json!({})), [0, 1]);
}

static BOOKED: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Object(&[Member("at", true, Shape::Time)], Rest::Open)),
        (
            "",
            Shape::Object(
                &[Member("at", true, Shape::Day), Member("note", false, STRING)],
                Rest::Open,
            ),
        ),
    ],
};

#[test]
fn a_date_is_no_point_in_time() {
    assert_eq!(first(&BOOKED, json!({"at": "2024-05-06"})), Some(1));
    assert_eq!(first(&BOOKED, json!({"at": "2024-05-06T07:08:09Z"})), Some(0));
    assert_eq!(first(&BOOKED, json!({"at": "2024-05-06 07:08:09", "note": "n"})), Some(0));
}

#[test]
fn an_integer_tag_may_have_a_fraction_of_zero() {
    static ROW: Shape = Shape::Object(&[], Rest::Open);
    static BY_NUMBER: Choices = Choices {
        tags: &[Tag(&["type"], true)],
        of: &[("", Shape::Tagged("type", &["1"], &ROW)), ("", Shape::Tagged("type", &["2"], &ROW))],
    };
    assert_eq!(BY_NUMBER.order(&json!({"type": 2.0})), [1]);
    assert_eq!(BY_NUMBER.order(&json!({"type": 2.5})), [0; 0]);
    assert_eq!(
        crate::runtime::unions::tagged::tag(&json!({"type": 2.0}), "type").as_deref(),
        Some("2")
    );
}
