// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::Folder;

/// `Branch` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// `inside` on the wire.
    pub inside: Vec<Folder>,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl Branch {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(inside: impl IntoIterator<Item = impl rt::IntoValue<Folder>>) -> Self {
        Self {
            inside: rt::list_of::<Folder, _, _>(inside),
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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::BoxedRecord for Branch {
    const FIELDS: &'static [&'static str] = &["inside", "size"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<::std::boxed::Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None));
        loop {
            match r.next() {
                0 => r.by::<rt::OrEmpty<rt::AsIs>>().value_into(&mut s.0),
                1 => r.maybe_number(&mut s.1),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    inside: r.need(s.0, 0)?,
                    size: s.1,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.required("inside", &self.inside);
        w.optional_number("size", &self.size);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Branch);
rt::values!(Branch);
