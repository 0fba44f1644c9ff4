// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Observation` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// `at` on the wire.
    pub at: ::jiff::Timestamp,
    /// `ended` on the wire.
    pub ended: Option<::jiff::Timestamp>,
    /// `seen` on the wire.
    pub seen: rt::Field<::jiff::Timestamp>,
    /// `days` on the wire.
    pub days: Vec<::jiff::civil::Date>,
    /// `notes` on the wire.
    pub notes: Vec<String>,
    /// `by_name` on the wire.
    pub by_name: Option<::std::collections::BTreeMap<String, Vec<::jiff::Timestamp>>>,
    /// `span` on the wire.
    pub span: Option<(::jiff::Timestamp, String)>,
    /// `short` on the wire.
    pub short: Option<Vec<ObservationShortItem>>,
    /// `when` on the wire.
    pub when: Option<ObservationWhen>,
    /// `flags` on the wire.
    pub flags: Option<ObservationFlags>,
    /// `anything` on the wire.
    pub anything: ::serde_json::Value,
    /// `later` on the wire.
    pub later: Option<::std::boxed::Box<Observation>>,
    /// `marks` on the wire.
    pub marks: Option<ObservationMarks>,
    extra: rt::Extra,
}

impl Observation {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        at: impl Into<::jiff::Timestamp>,
        days: impl IntoIterator<Item = impl rt::IntoValue<::jiff::civil::Date>>,
        notes: impl IntoIterator<Item = impl rt::IntoValue<String>>,
        anything: impl Into<::serde_json::Value>,
    ) -> Self {
        Self {
            at: at.into(),
            ended: None,
            seen: rt::Field::Absent,
            days: rt::list_of::<::jiff::civil::Date, _, _>(days),
            notes: rt::list_of::<String, _, _>(notes),
            by_name: None,
            span: None,
            short: None,
            when: None,
            flags: None,
            anything: anything.into(),
            later: None,
            marks: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `ended`.
    #[must_use]
    pub fn ended(mut self, ended: impl Into<::jiff::Timestamp>) -> Self {
        self.ended = Some(ended.into());
        self
    }

    /// Sets `seen`.
    #[must_use]
    pub fn seen(mut self, seen: impl Into<rt::Field<::jiff::Timestamp>>) -> Self {
        self.seen = seen.into();
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<
            Item = (
                impl rt::IntoValue<String>,
                impl rt::IntoValue<Vec<::jiff::Timestamp>>,
            ),
        >,
    ) -> Self {
        self.by_name = Some(rt::map_of::<Vec<::jiff::Timestamp>, _, _, _>(by_name));
        self
    }

    /// Sets `span`.
    #[must_use]
    pub fn span(mut self, span: (::jiff::Timestamp, String)) -> Self {
        self.span = Some(span);
        self
    }

    /// Sets `short`.
    #[must_use]
    pub fn short(
        mut self,
        short: impl IntoIterator<Item = impl rt::IntoValue<ObservationShortItem>>,
    ) -> Self {
        self.short = Some(rt::list_of::<ObservationShortItem, _, _>(short));
        self
    }

    /// Sets `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<ObservationWhen>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// Sets `flags`.
    #[must_use]
    pub fn flags(mut self, flags: impl Into<ObservationFlags>) -> Self {
        self.flags = Some(flags.into());
        self
    }

    /// Sets `later`.
    #[must_use]
    pub fn later(mut self, later: impl Into<Observation>) -> Self {
        self.later = Some(::std::boxed::Box::new(later.into()));
        self
    }

    /// Sets `marks`.
    #[must_use]
    pub fn marks(mut self, marks: impl Into<ObservationMarks>) -> Self {
        self.marks = Some(marks.into());
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::BoxedRecord for Observation {
    const FIELDS: &'static [&'static str] = &[
        "at",
        "ended",
        "seen",
        "days",
        "notes",
        "by_name",
        "span",
        "short",
        "when",
        "flags",
        "anything",
        "later",
        "marks",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<::std::boxed::Box<Self>, A::Error> {
        let mut s = rt::slots(|| (
            None,
            None,
            rt::Field::Absent,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
        ));
        loop {
            match r.next() {
                0 => r.by::<rt::Time>().value_into(&mut s.0),
                1 => r.by::<rt::Time>().maybe_into(&mut s.1),
                2 => r.by::<rt::Time>().field_into(&mut s.2),
                3 => r.by::<rt::OrEmpty<rt::List<rt::Day>>>().value_into(&mut s.3),
                4 => r.by::<rt::OrEmpty<rt::AsIs>>().value_into(&mut s.4),
                5 => {
                    r.by::<rt::Entries<rt::OrEmpty<rt::List<rt::Time>>>>()
                        .maybe_into(&mut s.5)
                }
                6 => r.by::<(rt::Time, rt::AsIs)>().maybe_into(&mut s.6),
                7 => r.maybe_into(&mut s.7),
                8 => r.maybe_into(&mut s.8),
                9 => r.maybe_into(&mut s.9),
                10 => r.value_into(&mut s.10),
                11 => r.maybe_deep(&mut s.11),
                12 => r.maybe_into(&mut s.12),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    at: r.need(s.0, 0)?,
                    ended: s.1,
                    seen: s.2,
                    days: r.need(s.3, 3)?,
                    notes: r.need(s.4, 4)?,
                    by_name: s.5,
                    span: s.6,
                    short: s.7,
                    when: s.8,
                    flags: s.9,
                    anything: r.need(s.10, 10)?,
                    later: s.11,
                    marks: s.12,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.required("at", &self.at);
        w.optional("ended", &self.ended);
        w.nullable("seen", &self.seen);
        w.required("days", &self.days);
        w.required("notes", &self.notes);
        w.optional("by_name", &self.by_name);
        w.optional("span", &self.span);
        w.optional("short", &self.short);
        w.optional("when", &self.when);
        w.optional("flags", &self.flags);
        w.required("anything", &self.anything);
        w.optional("later", &self.later);
        w.optional("marks", &self.marks);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Observation);

/// `flags` of `Observation` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ObservationFlags {
    /// In the form of `list`.
    List(Vec<String>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ObservationFlags { List(Vec<String>) = array });
rt::union_elements!(ObservationFlags { List(String: Text) });

/// `marks` of `Observation` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObservationMarks {
    /// `x` on the wire.
    pub x: i64,
    /// All other properties.
    pub additional_properties: ::std::collections::BTreeMap<String, ::jiff::Timestamp>,
}

impl ObservationMarks {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(x: i64) -> Self {
        Self {
            x,
            additional_properties: ::std::collections::BTreeMap::new(),
        }
    }

    /// All other properties.
    #[must_use]
    pub fn additional_properties(
        mut self,
        additional_properties: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<::jiff::Timestamp>),
        >,
    ) -> Self {
        self.additional_properties = rt::map_of::<
            ::jiff::Timestamp,
            _,
            _,
            _,
        >(additional_properties);
        self
    }

    /// Adds another property.
    #[must_use]
    pub fn additional_property(
        mut self,
        key: impl Into<String>,
        value: impl Into<::jiff::Timestamp>,
    ) -> Self {
        self.additional_properties.insert(key.into(), value.into());
        self
    }
}
rt::record!(ObservationMarks {
    0 x: required_number i64 = "x",
} additional_properties: ::std::collections::BTreeMap<String, ::jiff::Timestamp> as rt::Time);

/// `short` of `Observation` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ObservationShortItem {
    /// In the form of `text`.
    Text(String),
    /// In the form of `integer`.
    Integer(i64),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ObservationShortItem { Text(String) = string, Integer(i64) = integer });
rt::union_from!(ObservationShortItem { Text(String), Integer(i64) });
rt::union_text!(ObservationShortItem = Text(String));

/// `when` of `Observation` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ObservationWhen {
    /// In the form of `text`.
    Text(::jiff::Timestamp),
    /// In the form of `integer`.
    Integer(i64),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ObservationWhen { Text(::jiff::Timestamp) = string, Integer(i64) = integer });
rt::union_from!(ObservationWhen { Text(::jiff::Timestamp), Integer(i64) });
rt::union_parsed!(ObservationWhen = Text(::jiff::Timestamp));

/// `PatchStep` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PatchStep {
    /// `op` on the wire.
    pub op: String,
    /// `path` on the wire.
    pub path: String,
    /// `value` on the wire.
    pub value: rt::Field<::serde_json::Value>,
    extra: rt::Extra,
}

impl PatchStep {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(op: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: rt::Field::Absent,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<rt::Field<::serde_json::Value>>) -> Self {
        self.value = value.into();
        self
    }
}
rt::record!(PatchStep {
    0 op: required String = "op",
    1 path: required String = "path",
    2 value: nullable rt::Field<::serde_json::Value> = "value",
} extra);

/// `PatchSteps` of the API document.
pub type PatchSteps = Vec<PatchStep>;
rt::values!(Observation, ObservationFlags, ObservationMarks, ObservationShortItem, ObservationWhen, PatchStep);
