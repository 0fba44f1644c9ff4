// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! What a value shows of its type: by this the variants of unions are told apart that
//! no single tag tells.

#![allow(dead_code, unused_imports)]

use crate::runtime::emit::{Choices, Literal, Member, Rest, Shape, Tag};

pub(crate) static ATTACHMENTS_CREATE_BODY_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Object(&[Member("file", true, Shape::Types(4))], Rest::Open)),
        ("", Shape::Object(&[Member("url", true, Shape::Types(4))], Rest::Open)),
    ],
};

pub(crate) static POINT_CONDITION_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("PointMatch", Shape::See(&POINT_MATCH)),
        ("PointHasId", Shape::See(&POINT_HAS_ID)),
    ],
};

pub(crate) static POINT_FILTER_MUST_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("PointMatch", Shape::See(&POINT_MATCH)),
        ("PointHasId", Shape::See(&POINT_HAS_ID)),
        ("", Shape::List(&Shape::See(&POINT_CONDITION))),
    ],
};

pub(crate) static POINT_INPUT_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Types(4)),
        ("", Shape::List(&Shape::Types(4))),
        ("", Shape::List(&Shape::Types(16))),
    ],
};

pub(crate) static POINT_MARKS_CHOICES: Choices = Choices {
    tags: &[],
    of: &[("", Shape::List(&Shape::Types(24))), ("", Shape::List(&Shape::Types(4)))],
};

pub(crate) static POINT_VECTORS_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("PointVector", Shape::See(&POINT_VECTOR)),
        ("", Shape::List(&Shape::See(&POINT_VECTOR))),
        (
            "",
            Shape::Object(
                &[],
                Rest::Each(
                    &Shape::OneOf(&[Shape::See(&POINT_VECTOR), Shape::See(&POINT_TEXT)]),
                ),
            ),
        ),
        ("PointText", Shape::See(&POINT_TEXT)),
    ],
};

pub(crate) static BEING_CHOICES: Choices = Choices {
    tags: &[Tag(&["kind"], false)],
    of: &[
        ("Animal", Shape::See(&ANIMAL)),
        ("Plant", Shape::See(&PLANT)),
        ("Hints", Shape::See(&HINTS)),
    ],
};

pub(crate) static CELL_CHOICES: Choices = Choices {
    tags: &[Tag(&["definition", "type"], true)],
    of: &[("LogCell", Shape::See(&LOG_CELL)), ("TextCell", Shape::See(&TEXT_CELL))],
};

pub(crate) static CHECK_CHOICES: Choices = Choices {
    tags: &[Tag(&["on"], true), Tag(&["operator"], false)],
    of: &[
        ("ValueCheck", Shape::See(&VALUE_CHECK)),
        ("PathCheck", Shape::See(&PATH_CHECK)),
        ("ScriptCheck", Shape::See(&SCRIPT_CHECK)),
    ],
};

pub(crate) static FOLDER_CHOICES: Choices = Choices {
    tags: &[],
    of: &[("Branch", Shape::See(&BRANCH)), ("Leaf", Shape::See(&LEAF))],
};

pub(crate) static LOGIN_CHOICES: Choices = Choices {
    tags: &[],
    of: &[("", Shape::Any)],
};

pub(crate) static OUTCOME_CHOICES: Choices = Choices {
    tags: &[Tag(&["ok"], true)],
    of: &[
        (
            "",
            Shape::Object(
                &[
                    Member("ok", true, Shape::Values(&[Literal::Flag(true)])),
                    Member("data", false, Shape::Types(4)),
                ],
                Rest::Open,
            ),
        ),
        (
            "",
            Shape::Object(
                &[
                    Member("ok", true, Shape::Values(&[Literal::Flag(false)])),
                    Member("error", false, Shape::Types(4)),
                ],
                Rest::Open,
            ),
        ),
    ],
};

pub(crate) static SPEC_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("ClosedA", Shape::See(&CLOSED_A)),
        ("ClosedB", Shape::See(&CLOSED_B)),
        ("OpenC", Shape::See(&OPEN_C)),
    ],
};

pub(crate) static TILE_CHOICES: Choices = Choices {
    tags: &[Tag(&["type"], false)],
    of: &[
        ("LineTile", Shape::See(&LINE_TILE)),
        ("OldFunnel", Shape::See(&OLD_FUNNEL)),
        ("NewFunnel", Shape::See(&NEW_FUNNEL)),
        ("AnyTile", Shape::See(&ANY_TILE)),
    ],
};

pub(crate) static TOLD_CODES_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::List(&Shape::Text(&["a", "b"]))),
        ("", Shape::List(&Shape::Text(&["x", "y"]))),
    ],
};

pub(crate) static TOLD_ENTRY_CHOICES: Choices = Choices {
    tags: &[],
    of: &[("MapEntry", Shape::See(&MAP_ENTRY)), ("RingEntry", Shape::See(&RING_ENTRY))],
};

pub(crate) static TOLD_HIT_CHOICES: Choices = Choices {
    tags: &[],
    of: &[("UserHit", Shape::See(&USER_HIT)), ("TeamHit", Shape::See(&TEAM_HIT))],
};

pub(crate) static TOLD_NAMES_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::OneOf(&[Shape::See(&WORDS), Shape::See(&MORE_WORDS)])),
        ("Labels", Shape::See(&LABELS)),
    ],
};

pub(crate) static TOLD_RIDE_CHOICES: Choices = Choices {
    tags: &[Tag(&["type"], true)],
    of: &[
        ("Car", Shape::Tagged("type", &["Car"], &Shape::See(&CAR))),
        ("Boat", Shape::Tagged("type", &["Boat"], &Shape::See(&BOAT))),
    ],
};

pub(crate) static TOLD_SCORES_CHOICES: Choices = Choices {
    tags: &[],
    of: &[
        ("", Shape::Object(&[], Rest::Each(&Shape::Types(16)))),
        ("", Shape::Object(&[], Rest::Each(&Shape::Text(&["high", "low"])))),
    ],
};

static LABELS: Shape = Shape::Object(&[], Rest::Each(&Shape::Types(4)));

static WORDS: Shape = Shape::List(&Shape::Types(4));

static POINT_VECTOR: Shape = Shape::List(&Shape::Types(24));

static POINT_TEXT: Shape = Shape::Object(
    &[Member("text", true, Shape::Types(4))],
    Rest::Open,
);

static POINT_CONDITION: Shape = Shape::OneOf(
    &[Shape::See(&POINT_MATCH), Shape::See(&POINT_HAS_ID)],
);

static POINT_MATCH: Shape = Shape::Object(
    &[
        Member("key", true, Shape::Types(4)),
        Member(
            "match",
            true,
            Shape::OneOf(&[Shape::Types(4), Shape::Types(16), Shape::Types(32)]),
        ),
    ],
    Rest::Open,
);

static POINT_HAS_ID: Shape = Shape::Object(
    &[
        Member(
            "has_id",
            true,
            Shape::List(&Shape::OneOf(&[Shape::Types(16), Shape::Types(4)])),
        ),
    ],
    Rest::Open,
);

static VALUE_CHECK: Shape = Shape::Object(
    &[
        Member("on", true, Shape::Text(&["body", "header"])),
        Member("operator", true, Shape::Text(&["is", "has"])),
        Member("target", true, Shape::Types(4)),
        Member("property", false, Shape::Types(4)),
    ],
    Rest::Open,
);

static PATH_CHECK: Shape = Shape::Object(
    &[
        Member("on", true, Shape::Text(&["body", "header"])),
        Member("operator", true, Shape::Text(&["path"])),
        Member("target", true, Shape::Types(4)),
    ],
    Rest::Open,
);

static SCRIPT_CHECK: Shape = Shape::Object(
    &[
        Member("on", true, Shape::Text(&["script"])),
        Member("code", true, Shape::Types(4)),
    ],
    Rest::Open,
);

static LINE_TILE: Shape = Shape::Object(
    &[
        Member("type", true, Shape::Text(&["line"])),
        Member("points", true, Shape::List(&Shape::Types(16))),
        Member("legend", false, Shape::Types(4)),
    ],
    Rest::Open,
);

static OLD_FUNNEL: Shape = Shape::Object(
    &[
        Member("type", true, Shape::Text(&["funnel"])),
        Member("steps", true, Shape::List(&Shape::Types(4))),
    ],
    Rest::Open,
);

static NEW_FUNNEL: Shape = Shape::Object(
    &[
        Member("type", true, Shape::Text(&["funnel"])),
        Member("path", true, Shape::Types(4)),
    ],
    Rest::Open,
);

static ANY_TILE: Shape = Shape::Object(
    &[Member("type", true, Shape::Types(4)), Member("note", false, Shape::Types(4))],
    Rest::Open,
);

static LOG_CELL: Shape = Shape::Object(
    &[
        Member(
            "definition",
            true,
            Shape::Object(
                &[
                    Member("type", true, Shape::Text(&["logs"])),
                    Member("query", false, Shape::Types(4)),
                ],
                Rest::Open,
            ),
        ),
        Member("size", false, Shape::Types(4)),
    ],
    Rest::Open,
);

static TEXT_CELL: Shape = Shape::Object(
    &[
        Member(
            "definition",
            true,
            Shape::Object(
                &[
                    Member("type", true, Shape::Text(&["text"])),
                    Member("text", true, Shape::Types(4)),
                ],
                Rest::Open,
            ),
        ),
    ],
    Rest::Open,
);

static ANIMAL: Shape = Shape::OneOf(
    &[
        Shape::Tagged("kind", &["Cat"], &Shape::See(&CAT)),
        Shape::Tagged("kind", &["Dog"], &Shape::See(&DOG)),
    ],
);

static CAT: Shape = Shape::Object(
    &[Member("kind", true, Shape::Types(4)), Member("meow", false, Shape::Types(16))],
    Rest::Open,
);

static DOG: Shape = Shape::Object(
    &[Member("kind", true, Shape::Types(4)), Member("bark", false, Shape::Types(16))],
    Rest::Open,
);

static PLANT: Shape = Shape::Object(
    &[
        Member("kind", true, Shape::Text(&["Plant"])),
        Member("leaves", false, Shape::Types(16)),
    ],
    Rest::Open,
);

static HINTS: Shape = Shape::Object(
    &[Member("limit", false, Shape::Types(16))],
    Rest::Open,
);

static CAR: Shape = Shape::Object(
    &[
        Member("type", true, Shape::Text(&["Car", "Boat", "Bike"])),
        Member("doors", false, Shape::Types(16)),
    ],
    Rest::Open,
);

static BOAT: Shape = Shape::Object(
    &[
        Member("type", true, Shape::Text(&["Car", "Boat", "Bike"])),
        Member("masts", false, Shape::Types(16)),
    ],
    Rest::Open,
);

static CLOSED_A: Shape = Shape::Object(
    &[Member("a", false, Shape::Types(4)), Member("both", false, Shape::Types(4))],
    Rest::Closed,
);

static CLOSED_B: Shape = Shape::Object(
    &[Member("b", false, Shape::Types(4)), Member("both", false, Shape::Types(4))],
    Rest::Closed,
);

static OPEN_C: Shape = Shape::Object(&[Member("c", true, Shape::Types(68))], Rest::Open);

static MAP_ENTRY: Shape = Shape::Object(
    &[
        Member("name", false, Shape::Types(4)),
        Member("value", false, Shape::List(&Shape::Types(4))),
    ],
    Rest::Open,
);

static RING_ENTRY: Shape = Shape::Object(
    &[
        Member("name", false, Shape::Types(4)),
        Member("size", false, Shape::Types(16)),
        Member("value", false, Shape::List(&Shape::Types(4))),
    ],
    Rest::Open,
);

static USER_HIT: Shape = Shape::Object(
    &[Member("object", true, Shape::Types(4)), Member("id", true, Shape::Types(4))],
    Rest::Open,
);

static TEAM_HIT: Shape = Shape::Object(
    &[Member("object", true, Shape::Types(4)), Member("id", true, Shape::Types(4))],
    Rest::Open,
);

static FOLDER: Shape = Shape::OneOf(&[Shape::See(&BRANCH), Shape::See(&LEAF)]);

static BRANCH: Shape = Shape::Object(
    &[
        Member("inside", true, Shape::List(&Shape::See(&FOLDER))),
        Member("size", false, Shape::Types(16)),
    ],
    Rest::Open,
);

static LEAF: Shape = Shape::Object(
    &[Member("size", true, Shape::Types(16)), Member("name", false, Shape::Types(4))],
    Rest::Open,
);

static MORE_WORDS: Shape = Shape::List(&Shape::Types(4));
