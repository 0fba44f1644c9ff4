// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! Objects of types that contain themselves: read with little stack, however many levels a server
//! sends.
//!
//! serde_json stops at 128 levels, and a record with 60 properties read as in `record.rs` takes 25
//! kB of stack a level in debug. So in such a type the slots are on the heap, every property is
//! read into its slot by a function of its own, the struct is put together in another, and on the
//! way back only a pointer is returned.
//!
//! ```text
//! impl rt::BoxedRecord for Node {
//!     const FIELDS: &'static [&'static str] = &["name", "labels", "note", "child", "children"];
//!     type Rest = rt::Extra;
//!     fn read<'de, A: rt::MapAccess<'de>>(mut r: rt::Input<'de, A, Self::Rest>) -> Result<Box<Self>, A::Error> {
//!         let mut s = rt::slots(|| (None, None, rt::Field::Absent, None, None)); // Absent where it is a Field
//!         loop {
//!             match r.next() {
//!                 0 => r.value_into(&mut s.0),
//!                 1 => r.maybe_into(&mut s.1),
//!                 2 => r.field_into(&mut s.2),
//!                 3 => r.maybe_deep(&mut s.3), // Option<Box<Node>>
//!                 4 => r.maybe_deep(&mut s.4), // Option<Vec<Node>>
//!                 _ => break,
//!             }
//!         }
//!         r.build(s, |s, r| Ok(Self { name: r.need(s.0, 0)?, labels: s.1, note: s.2, child: s.3, children: s.4, extra: r.end()? }))
//!     }
//!     fn write<W: rt::Write>(&self, w: &mut W) { /* as in a Record */ }
//! }
//! rt::record_serde_boxed!(Node);
//! ```
//!
//! `value_deep`, `list_deep`, `maybe_deep` and `field_deep` are for properties whose type, inside
//! `Box`, `Vec` and `BTreeMap<String, _>`, is a `BoxedRecord`, be it this one or another;
//! `value_number` and so on are for numbers; the others are for everything else, unions too.
//! `r.by::<rt::Time>().value_into(..)` reads by a rule. A struct with one property only has the
//! slots `(None,)`. A union in the cycle has `Box<Node>` for a payload.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;

use super::field::Field;
use super::number::Numeric;
use super::read_as::{Lax, ReadAs};
use super::record::Input;
use super::record_write::{Write, WriteMembers, serialize_members};
use super::rest::Rest;

/// A [`Record`](crate::runtime::objects::record::Record) of a type that contains itself.
pub trait BoxedRecord: Sized {
    /// Names of the properties on the wire, in the order of the indices in `read`.
    const FIELDS: &'static [&'static str];
    /// Where other keys go while reading.
    type Rest: Rest;
    /// Reads all properties.
    fn read<'de, A: MapAccess<'de>>(
        input: Input<'de, A, Self::Rest>,
    ) -> Result<Box<Self>, A::Error>;
    /// Writes all properties.
    fn write<W: Write>(&self, out: &mut W);
}

/// Slots on the heap. Not inlined, so that their size does not count in the frame of `read`.
#[inline(never)]
pub fn slots<S>(empty: fn() -> S) -> Box<S> {
    Box::new(empty())
}

impl<'de, A: MapAccess<'de>, R: Rest> Input<'de, A, R> {
    /// A required property.
    #[inline(never)]
    pub fn value_into<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        *slot = self.read();
    }

    /// An optional property; null is absent.
    #[inline(never)]
    pub fn maybe_into<T: Deserialize<'de>>(&mut self, slot: &mut Option<T>) {
        *slot = self.optional();
    }

    /// A property that is optional and nullable.
    #[inline(never)]
    pub fn field_into<T: Deserialize<'de>>(&mut self, slot: &mut Field<T>) {
        *slot = self.nullable();
    }

    /// A required number.
    #[inline(never)]
    pub fn value_number<T: Numeric>(&mut self, slot: &mut Option<T>) {
        *slot = self.required_number();
    }

    /// An optional number; null is absent.
    #[inline(never)]
    pub fn maybe_number<T: Numeric>(&mut self, slot: &mut Option<T>) {
        *slot = self.optional_number();
    }

    /// A number that is optional and nullable.
    #[inline(never)]
    pub fn field_number<T: Numeric>(&mut self, slot: &mut Field<T>) {
        *slot = self.nullable_number();
    }

    /// A required property that leads on to a boxed record.
    #[inline(never)]
    pub fn value_deep<T: Deep>(&mut self, slot: &mut Option<T>) {
        *slot = self.read().map(T::unpack);
    }

    /// A required list or map that leads on to a boxed record; null is empty.
    #[inline(never)]
    pub fn list_deep<T: Deep + Default>(&mut self, slot: &mut Option<T>) {
        *slot = self
            .read::<Option<T::Packed>>()
            .map(|packed| packed.map_or_else(T::default, T::unpack));
    }

    /// An optional property that leads on to a boxed record.
    #[inline(never)]
    pub fn maybe_deep<T: Deep>(&mut self, slot: &mut Option<T>) {
        *slot = self.optional().map(T::unpack);
    }

    /// A property that is optional, nullable and leads on to a boxed record.
    #[inline(never)]
    pub fn field_deep<T: Deep>(&mut self, slot: &mut Field<T>) {
        *slot = self.nullable().map(T::unpack);
    }

    /// Makes the struct from its slots. It is never inlined, so that its stack is free again before
    /// the next level is read.
    #[inline(never)]
    #[allow(clippy::boxed_local)] // that is the point of it
    pub fn build<S, T>(
        mut self,
        slots: Box<S>,
        build: fn(S, &mut Self) -> Result<T, A::Error>,
    ) -> Result<Box<T>, A::Error> {
        build(*slots, &mut self).map(Box::new)
    }
}

/// A type that leads to a boxed record, and how it is read without having the record itself on the
/// stack.
pub trait Deep: Sized {
    /// The same with every record packed into a [`Heap`].
    type Packed: for<'de> Deserialize<'de>;
    /// Takes the records out.
    fn unpack(packed: Self::Packed) -> Self;
}

/// A boxed record as it is read: `Box<T>` itself would first have the `T` on the stack.
pub struct Heap<T>(pub Box<T>);

impl<'de, T: BoxedRecord> Deserialize<'de> for Heap<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_map(BoxedVisitor(PhantomData)).map(Self)
    }
}

struct BoxedVisitor<T>(PhantomData<T>);

impl<'de, T: BoxedRecord> Visitor<'de> for BoxedVisitor<T> {
    type Value = Box<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Box<T>, A::Error> {
        T::read(Input::new(map, T::FIELDS))
    }
}

/// The rule for a boxed record as the payload of a union.
pub struct OnHeap;

impl<'de, T: BoxedRecord> ReadAs<'de, Box<T>> for OnHeap {
    fn read_as<D: Deserializer<'de>>(d: D) -> Result<Box<T>, D::Error> {
        Heap::deserialize(d).map(|heap| heap.0)
    }
}

impl<T: BoxedRecord> Lax for Box<T> {
    type Rule = OnHeap;
}

impl<T: BoxedRecord> Deep for Box<T> {
    type Packed = Heap<T>;
    fn unpack(packed: Heap<T>) -> Self {
        packed.0
    }
}

impl<T: Deep> Deep for Vec<T> {
    type Packed = Vec<T::Packed>;
    #[inline(never)]
    fn unpack(packed: Self::Packed) -> Self {
        packed.into_iter().map(T::unpack).collect()
    }
}

impl<T: Deep> Deep for BTreeMap<String, T> {
    type Packed = BTreeMap<String, T::Packed>;
    #[inline(never)]
    fn unpack(packed: Self::Packed) -> Self {
        packed.into_iter().map(|(key, value)| (key, T::unpack(value))).collect()
    }
}

/// Nullable items, and required nullable properties.
impl<T: Deep> Deep for Option<T> {
    type Packed = Option<T::Packed>;
    fn unpack(packed: Self::Packed) -> Self {
        packed.map(T::unpack)
    }
}

/// Reads a boxed record by value.
pub fn deserialize<'de, T: BoxedRecord, D: Deserializer<'de>>(d: D) -> Result<T, D::Error> {
    Heap::<T>::deserialize(d).map(|heap| *heap.0)
}

struct Whole<'a, T>(&'a T);

impl<T: BoxedRecord> WriteMembers for Whole<'_, T> {
    fn write_members<W: Write>(&self, out: &mut W) {
        self.0.write(out);
    }
}

/// Writes a boxed record.
pub fn serialize<T: BoxedRecord, S: Serializer>(value: &T, s: S) -> Result<S::Ok, S::Error> {
    serialize_members(&Whole(value), s)
}

/// `Serialize` and `Deserialize` of a type that is a [`BoxedRecord`].
macro_rules! record_serde_boxed {
    ($t:ident) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(
                &self,
                s: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::objects::boxed::serialize(self, s)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                d: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::objects::boxed::deserialize(d)
            }
        }
        impl $crate::runtime::objects::boxed::Deep for $t {
            type Packed = $crate::runtime::objects::boxed::Heap<Self>;
            #[inline(never)]
            fn unpack(packed: Self::Packed) -> Self {
                *packed.0
            }
        }
    };
}
pub(crate) use record_serde_boxed;
