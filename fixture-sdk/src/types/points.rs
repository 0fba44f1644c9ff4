// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;

/// `PointCondition` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointCondition {
    /// In the form of `PointMatch`.
    Match(PointMatch),
    /// In the form of `PointHasId`.
    HasId(PointHasId),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(PointCondition by shapes::POINT_CONDITION_CHOICES {
    0 Match(PointMatch),
    1 HasId(PointHasId),
});
rt::union_from!(PointCondition { Match(PointMatch), HasId(PointHasId) });

/// `PointFilter` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PointFilter {
    /// `must` on the wire.
    pub must: rt::Field<PointFilterMust>,
    extra: rt::Extra,
}

impl PointFilter {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            must: rt::Field::Absent,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `must`.
    #[must_use]
    pub fn must(mut self, must: impl Into<rt::Field<PointFilterMust>>) -> Self {
        self.must = must.into();
        self
    }
}
rt::record!(PointFilter { 0 must: nullable rt::Field<PointFilterMust> = "must" } extra);

/// `must` of `PointFilter` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointFilterMust {
    /// In the form of `PointMatch`.
    PointMatch(PointMatch),
    /// In the form of `PointHasId`.
    PointHasId(PointHasId),
    /// In the form of `list`.
    List(Vec<PointCondition>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(PointFilterMust by shapes::POINT_FILTER_MUST_CHOICES {
    0 PointMatch(PointMatch),
    1 PointHasId(PointHasId),
    2 List(Vec<PointCondition>),
});
rt::union_from!(PointFilterMust { PointMatch(PointMatch), PointHasId(PointHasId) });
rt::union_elements!(PointFilterMust { List(PointCondition: Item) });
rt::field_from!(PointFilterMust { PointMatch, PointHasId });
rt::field_elements!(PointFilterMust);

/// `PointHasId` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PointHasId {
    /// `has_id` on the wire.
    pub has_id: Vec<PointId>,
    extra: rt::Extra,
}

impl PointHasId {
    /// A value with its properties.
    pub fn new(has_id: impl IntoIterator<Item = impl rt::IntoValue<PointId>>) -> Self {
        Self {
            has_id: rt::list_of::<PointId, _, _>(has_id),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(PointHasId {
    0 has_id: required Vec<PointId> as rt::OrEmpty<rt::AsIs> = "has_id",
} extra);

/// `PointId` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointId {
    /// In the form of `integer`.
    Integer(u64),
    /// In the form of `text`.
    Text(::uuid::Uuid),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(PointId { Integer(u64) = integer, Text(::uuid::Uuid) = string });
rt::union_from!(PointId { Integer(u64), Text(::uuid::Uuid) });
rt::union_parsed!(PointId = Text(::uuid::Uuid));

/// `input` of the body of `POST /points` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointInput {
    /// In the form of `list`.
    List(Vec<String>),
    /// In the form of `list_2`.
    List2(Vec<i64>),
    /// In the form of `text`.
    Text(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(PointInput by shapes::POINT_INPUT_CHOICES {
    1 List(Vec<String>),
    2 List2(Vec<i64>),
    0 Text(String),
});
rt::union_from!(PointInput { List(Vec<String>), List2(Vec<i64>), Text(String) });
rt::union_text!(PointInput = Text(String));
rt::union_list!(text PointInput = List(String));
rt::union_list!(PointInput = List2(i64));

/// `marks` of the body of `POST /points` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointMarks {
    /// In the form of `list`.
    List(Vec<f64>),
    /// In the form of `list_2`.
    List2(Vec<String>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(PointMarks by shapes::POINT_MARKS_CHOICES {
    0 List(Vec<f64>),
    1 List2(Vec<String>),
});
rt::union_elements!(PointMarks { List(f64: Number), List2(String: Text) });
rt::field_from!(PointMarks {});
rt::field_elements!(PointMarks);

/// `PointMatch` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PointMatch {
    /// `key` on the wire.
    pub key: String,
    /// `match` on the wire.
    pub r#match: PointMatchMatch,
    extra: rt::Extra,
}

impl PointMatch {
    /// A value with its properties.
    pub fn new(key: impl Into<String>, r#match: impl Into<PointMatchMatch>) -> Self {
        Self {
            key: key.into(),
            r#match: r#match.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(PointMatch {
    0 key: required String = "key",
    1 r#match: required PointMatchMatch = "match",
} extra);

/// `match` of `PointMatch` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointMatchMatch {
    /// In the form of `text`.
    Text(String),
    /// In the form of `integer`.
    Integer(i64),
    /// In the form of `flag`.
    Flag(bool),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(PointMatchMatch {
    Text(String) = string,
    Integer(i64) = integer,
    Flag(bool) = boolean,
});
rt::union_from!(PointMatchMatch { Text(String), Integer(i64), Flag(bool) });
rt::union_text!(PointMatchMatch = Text(String));

/// `rate` of the body of `POST /points` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointRate {
    /// In the form of `number`.
    Number(f64),
    /// In the form of `text`.
    Text(PointRateText),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(PointRate { Number(f64) = number, Text(PointRateText) = string });
rt::union_from!(PointRate { Number(f64), Text(PointRateText) });
rt::union_text!(PointRate = Text(PointRateText), String);
rt::union_float!(PointRate = Number(f64));

/// `rate` of the body of `POST /points` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PointRateText {
    /// `all`
    All,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(PointRateText { All = "all" });

/// `PointText` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PointText {
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl PointText {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(PointText { 0 text: required String = "text" } extra);

/// `PointVector` of the API document.
pub type PointVector = Vec<f64>;

/// `PointVectors` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointVectors {
    /// In the form of `PointText`.
    PointText(PointText),
    /// In the form of `PointVector`.
    PointVector(PointVector),
    /// In the form of `list`.
    List(Vec<PointVector>),
    /// In the form of `object`.
    Object(::std::collections::BTreeMap<String, PointVectorsObjectItem>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(PointVectors by shapes::POINT_VECTORS_CHOICES {
    3 PointText(PointText),
    0 PointVector(PointVector),
    1 List(Vec<PointVector>),
    2 Object(::std::collections::BTreeMap<String, PointVectorsObjectItem>),
});
rt::union_from!(PointVectors {
    PointText(PointText),
    Object(::std::collections::BTreeMap<String, PointVectorsObjectItem>),
});
rt::union_elements!(PointVectors {
    PointVector(f64: Number),
    List(PointVector: List),
    Object(pairs PointVectorsObjectItem),
});

/// A value of `PointVectors` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum PointVectorsObjectItem {
    /// In the form of `PointVector`.
    Vector(PointVector),
    /// In the form of `PointText`.
    Text(PointText),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(PointVectorsObjectItem { Vector(PointVector) = array, Text(PointText) = object });
rt::union_from!(PointVectorsObjectItem { Text(PointText) });
rt::union_elements!(PointVectorsObjectItem { Vector(f64: Number) });

/// `Setting` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Setting {
    /// In the form of `text`.
    Text(String),
    /// In the form of `integer`.
    Integer(i64),
    /// In the form of `flag`.
    Flag(bool),
    /// In the form of `object`.
    Object(::std::collections::BTreeMap<String, ::serde_json::Value>),
    /// In the form of `list`.
    List(Vec<::serde_json::Value>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(Setting {
    Text(String) = string,
    Integer(i64) = integer,
    Flag(bool) = boolean,
    Object(::std::collections::BTreeMap<String, ::serde_json::Value>) = object,
    List(Vec<::serde_json::Value>) = array,
});
rt::union_from!(Setting {
    Text(String),
    Integer(i64),
    Flag(bool),
    Object(::std::collections::BTreeMap<String, ::serde_json::Value>),
});
rt::union_text!(Setting = Text(String));
rt::union_elements!(Setting {
    Object(pairs::serde_json::Value),
    List(::serde_json::Value: Json Text Number Plain List),
});
rt::union_json!(Setting);
rt::field_from!(Setting {
    String,
    i64,
    bool,
    ::std::collections::BTreeMap<String, ::serde_json::Value>,
} text);
rt::field_elements!(Setting);
rt::field_json!(Setting);
rt::values!(PointCondition, PointFilter, PointFilterMust, PointHasId, PointId, PointInput, PointMarks, PointMatch, PointMatchMatch, PointRate, PointRateText, PointText, PointVectors, PointVectorsObjectItem, Setting);
