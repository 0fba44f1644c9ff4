// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Box` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Box {
    /// `size` on the wire.
    pub size: Option<i64>,
    /// `inside` on the wire.
    pub inside: Option<::std::boxed::Box<Box>>,
    extra: rt::Extra,
}

impl Box {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            size: None,
            inside: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `inside`.
    #[must_use]
    pub fn inside(mut self, inside: impl Into<Box>) -> Self {
        self.inside = Some(::std::boxed::Box::new(inside.into()));
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

impl rt::BoxedRecord for Box {
    const FIELDS: &'static [&'static str] = &["size", "inside"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<::std::boxed::Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None));
        loop {
            match r.next() {
                0 => r.maybe_number(&mut s.0),
                1 => r.maybe_deep(&mut s.1),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    size: s.0,
                    inside: s.1,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.optional_number("size", &self.size);
        w.optional("inside", &self.inside);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Box);

/// `Shelf` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// `title` on the wire.
    pub title: rt::Field<String>,
    /// `labels` on the wire.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// `tags` on the wire.
    pub tags: Option<Vec<String>>,
    /// `owner` on the wire.
    pub owner: Option<ShelfOwner>,
    /// `box` on the wire.
    pub r#box: Option<Box>,
    extra: rt::Extra,
}

impl Shelf {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            title: rt::Field::Absent,
            labels: None,
            tags: None,
            owner: None,
            r#box: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.tags = Some(rt::list_of::<String, _, _>(tags));
        self
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<ShelfOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `box`.
    #[must_use]
    pub fn r#box(mut self, r#box: impl Into<Box>) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(Shelf {
    0 title: nullable rt::Field<String> = "title",
    1 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
    2 tags: optional Option<Vec<String>> = "tags",
    3 owner: optional Option<ShelfOwner> = "owner",
    4 r#box: optional Option<Box> = "box",
} extra);

/// `ShelfOwner` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ShelfOwner {
    /// `fullName` on the wire.
    pub full_name: Option<String>,
    /// `note` on the wire.
    pub note: rt::Field<String>,
    /// `mail.work` on the wire.
    pub mail_work: Option<String>,
    extra: rt::Extra,
}

impl ShelfOwner {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            full_name: None,
            note: rt::Field::Absent,
            mail_work: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `fullName`.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<rt::Field<String>>) -> Self {
        self.note = note.into();
        self
    }

    /// Sets `mail.work`.
    #[must_use]
    pub fn mail_work(mut self, mail_work: impl Into<String>) -> Self {
        self.mail_work = Some(mail_work.into());
        self
    }
}
rt::record!(ShelfOwner {
    0 full_name: optional Option<String> = "fullName",
    1 note: nullable rt::Field<String> = "note",
    2 mail_work: optional Option<String> = "mail.work",
} extra);
rt::values!(Box, Shelf, ShelfOwner);
