// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Chest` of the API document.
///
/// As it is received; `ChestInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Chest {
    /// `id` on the wire.
    pub id: String,
    /// `name` on the wire.
    pub name: String,
    /// `note` on the wire.
    pub note: rt::Field<String>,
    /// `drawers` on the wire.
    pub drawers: Vec<ChestDrawer>,
    /// `secret` on the wire.
    pub secret: rt::Field<ChestDrawer>,
    /// `by_name` on the wire.
    pub by_name: Option<::std::collections::BTreeMap<String, ChestDrawer>>,
    /// `top` on the wire.
    pub top: Option<ChestTop>,
    /// `within` on the wire.
    pub within: Option<::std::boxed::Box<Chest>>,
    extra: rt::Extra,
}

impl Chest {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        drawers: impl IntoIterator<Item = impl rt::IntoValue<ChestDrawer>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            note: rt::Field::Absent,
            drawers: rt::list_of::<ChestDrawer, _, _>(drawers),
            secret: rt::Field::Absent,
            by_name: None,
            top: None,
            within: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<rt::Field<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<rt::Field<ChestDrawer>>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<ChestDrawer>),
        >,
    ) -> Self {
        self.by_name = Some(rt::map_of::<ChestDrawer, _, _, _>(by_name));
        self
    }

    /// Sets `top`.
    #[must_use]
    pub fn top(mut self, top: impl Into<ChestTop>) -> Self {
        self.top = Some(top.into());
        self
    }

    /// Sets `within`.
    #[must_use]
    pub fn within(mut self, within: impl Into<Chest>) -> Self {
        self.within = Some(::std::boxed::Box::new(within.into()));
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

impl rt::BoxedRecord for Chest {
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "note",
        "drawers",
        "secret",
        "by_name",
        "top",
        "within",
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
            rt::Field::Absent,
            None,
            None,
            None,
        ));
        loop {
            match r.next() {
                0 => r.value_into(&mut s.0),
                1 => r.value_into(&mut s.1),
                2 => r.field_into(&mut s.2),
                3 => r.by::<rt::OrEmpty<rt::AsIs>>().value_into(&mut s.3),
                4 => r.field_into(&mut s.4),
                5 => r.maybe_into(&mut s.5),
                6 => r.maybe_into(&mut s.6),
                7 => r.maybe_deep(&mut s.7),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    id: r.need(s.0, 0)?,
                    name: r.need(s.1, 1)?,
                    note: s.2,
                    drawers: r.need(s.3, 3)?,
                    secret: s.4,
                    by_name: s.5,
                    top: s.6,
                    within: s.7,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.required("id", &self.id);
        w.required("name", &self.name);
        w.nullable("note", &self.note);
        w.required("drawers", &self.drawers);
        w.nullable("secret", &self.secret);
        w.optional("by_name", &self.by_name);
        w.optional("top", &self.top);
        w.optional("within", &self.within);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Chest);

/// `ChestDrawer` of the API document.
///
/// As it is received; `ChestDrawerInput` is as it is sent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ChestDrawer {
    /// `made` on the wire.
    pub made: String,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl ChestDrawer {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(made: impl Into<String>) -> Self {
        Self {
            made: made.into(),
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
rt::record!(ChestDrawer {
    0 made: required String = "made",
    1 size: optional_number Option<i64> = "size",
} extra);

/// `ChestDrawer` of the API document.
///
/// As it is sent; `ChestDrawer` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChestDrawerInput {
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl ChestDrawerInput {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
rt::record!(ChestDrawerInput { 0 size: optional_number Option<i64> = "size" } extra);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<super::ChestDrawer> for ChestDrawerInput {
    #[allow(unused_mut)]
    fn from(mut received: super::ChestDrawer) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self { size: received.size, extra }
    }
}

/// `Chest` of the API document.
///
/// As it is sent; `Chest` is as it is received.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ChestInput {
    /// `name` on the wire.
    pub name: String,
    /// `note` on the wire.
    pub note: rt::Field<String>,
    /// `code` on the wire.
    pub code: Option<String>,
    /// `drawers` on the wire.
    pub drawers: Vec<ChestDrawerInput>,
    /// `secret` on the wire.
    pub secret: rt::Field<ChestDrawerInput>,
    /// `by_name` on the wire.
    pub by_name: Option<::std::collections::BTreeMap<String, ChestDrawerInput>>,
    /// `top` on the wire.
    pub top: Option<ChestTopInput>,
    /// `within` on the wire.
    pub within: Option<::std::boxed::Box<ChestInput>>,
    extra: rt::Extra,
}

impl ChestInput {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        name: impl Into<String>,
        drawers: impl IntoIterator<Item = impl rt::IntoValue<ChestDrawerInput>>,
    ) -> Self {
        Self {
            name: name.into(),
            note: rt::Field::Absent,
            code: None,
            drawers: rt::list_of::<ChestDrawerInput, _, _>(drawers),
            secret: rt::Field::Absent,
            by_name: None,
            top: None,
            within: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<rt::Field<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `secret`.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<rt::Field<ChestDrawerInput>>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Sets `by_name`.
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<ChestDrawerInput>),
        >,
    ) -> Self {
        self.by_name = Some(rt::map_of::<ChestDrawerInput, _, _, _>(by_name));
        self
    }

    /// Sets `top`.
    #[must_use]
    pub fn top(mut self, top: impl Into<ChestTopInput>) -> Self {
        self.top = Some(top.into());
        self
    }

    /// Sets `within`.
    #[must_use]
    pub fn within(mut self, within: impl Into<ChestInput>) -> Self {
        self.within = Some(::std::boxed::Box::new(within.into()));
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

impl rt::BoxedRecord for ChestInput {
    const FIELDS: &'static [&'static str] = &[
        "name",
        "note",
        "code",
        "drawers",
        "secret",
        "by_name",
        "top",
        "within",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<::std::boxed::Box<Self>, A::Error> {
        let mut s = rt::slots(|| (
            None,
            rt::Field::Absent,
            None,
            None,
            rt::Field::Absent,
            None,
            None,
            None,
        ));
        loop {
            match r.next() {
                0 => r.value_into(&mut s.0),
                1 => r.field_into(&mut s.1),
                2 => r.maybe_into(&mut s.2),
                3 => r.by::<rt::OrEmpty<rt::AsIs>>().value_into(&mut s.3),
                4 => r.field_into(&mut s.4),
                5 => r.maybe_into(&mut s.5),
                6 => r.maybe_into(&mut s.6),
                7 => r.maybe_deep(&mut s.7),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    name: r.need(s.0, 0)?,
                    note: s.1,
                    code: s.2,
                    drawers: r.need(s.3, 3)?,
                    secret: s.4,
                    by_name: s.5,
                    top: s.6,
                    within: s.7,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.required("name", &self.name);
        w.nullable("note", &self.note);
        w.optional("code", &self.code);
        w.required("drawers", &self.drawers);
        w.nullable("secret", &self.secret);
        w.optional("by_name", &self.by_name);
        w.optional("top", &self.top);
        w.optional("within", &self.within);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(ChestInput);

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<super::Chest> for ChestInput {
    #[allow(unused_mut)]
    fn from(mut received: super::Chest) -> Self {
        let extra = ::core::mem::take(received.extra_mut());
        Self {
            name: received.name,
            note: received.note,
            code: ::core::default::Default::default(),
            drawers: rt::IntoValue::into_value(received.drawers),
            secret: received.secret.map(rt::IntoValue::into_value),
            by_name: received.by_name.map(rt::IntoValue::into_value),
            top: received.top.map(rt::IntoValue::into_value),
            within: received
                .within
                .map(|value| ::std::boxed::Box::new(rt::IntoValue::into_value(*value))),
            extra,
        }
    }
}

/// `top` of `Chest` in the API document.
///
/// As it is received; `ChestTopInput` is as it is sent.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ChestTop {
    /// In the form of `ChestDrawer`.
    ChestDrawer(ChestDrawer),
    /// In the form of `text`.
    Text(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ChestTop { ChestDrawer(ChestDrawer) = object, Text(String) = string });
rt::union_from!(ChestTop { ChestDrawer(ChestDrawer), Text(String) });
rt::union_text!(ChestTop = Text(String));

/// `top` of `Chest` in the API document.
///
/// As it is sent; `ChestTop` is as it is received.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ChestTopInput {
    /// In the form of `ChestDrawer`.
    ChestDrawer(ChestDrawerInput),
    /// In the form of `text`.
    Text(String),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(ChestTopInput { ChestDrawer(ChestDrawerInput) = object, Text(String) = string });
rt::union_from!(ChestTopInput { ChestDrawer(ChestDrawerInput), Text(String) });
rt::union_text!(ChestTopInput = Text(String));

/// As it was received, without the properties that are read-only.
impl ::core::convert::From<super::ChestTop> for ChestTopInput {
    #[allow(unused_mut)]
    fn from(mut received: super::ChestTop) -> Self {
        match received {
            super::ChestTop::ChestDrawer(value) => {
                Self::ChestDrawer(rt::IntoValue::into_value(value))
            }
            super::ChestTop::Text(value) => Self::Text(value),
            super::ChestTop::Unknown(value) => Self::Unknown(value),
        }
    }
}
rt::values!(Chest, ChestDrawer, ChestDrawerInput, ChestInput, ChestTop, ChestTopInput);
