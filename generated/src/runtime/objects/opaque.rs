// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! A boxed, opaque field. It stops rustc's auto-trait check from recursing through deeply nested
//! types.
//!
//! rustc stops with an error when types are nested in more than 128 levels. It then checks what
//! dropping a value drops, whether a type is `Send`, or its size, in each crate that uses the type.
//! The compiler does not look behind the `dyn` in an [`Opaque`]. The code that reads and writes the
//! value is compiled once, in the SDK, and not in each crate that uses it.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::Value;

/// A value in a box, of a type that so many others lead on from that the compiler has to be kept
/// from following them all.
///
/// Used like the value itself: its fields and methods are reached through it.
///
/// ```ignore
/// let far = Opaque::from(value);
/// far.name; // a field of the value
/// let value = far.into_inner();
/// ```
pub struct Opaque<T>(Box<dyn Inside<T>>);

/// What can be done with a value whose type is not to be looked into.
trait Inside<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
    fn take(self: Box<Self>) -> Box<T>;
    fn copy(&self) -> Opaque<T>;
    fn is(&self, other: &T) -> bool;
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    fn write(&self) -> Result<Value, serde_json::Error>;
}

impl<T: Clone + PartialEq + fmt::Debug + Serialize + Send + Sync + 'static> Inside<T> for T {
    fn get(&self) -> &T {
        self
    }
    fn get_mut(&mut self) -> &mut T {
        self
    }
    fn take(self: Box<Self>) -> Box<T> {
        self
    }
    fn copy(&self) -> Opaque<T> {
        Opaque(Box::new(self.clone()))
    }
    fn is(&self, other: &T) -> bool {
        self == other
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt(f)
    }
    fn write(&self) -> Result<Value, serde_json::Error> {
        // Not `to_value`, which makes 0.10000000149011612 of an `f32` of 0.1.
        serde_json::from_str(&crate::runtime::json::shape::json(self)?)
    }
}

impl<T> Opaque<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        *self.0.take()
    }
}

impl<T: Clone + PartialEq + fmt::Debug + Serialize + Send + Sync + 'static> From<T> for Opaque<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Deref for Opaque<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.get()
    }
}

impl<T> DerefMut for Opaque<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_mut()
    }
}

impl<T> Clone for Opaque<T> {
    fn clone(&self) -> Self {
        self.0.copy()
    }
}

impl<T> PartialEq for Opaque<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.is(other)
    }
}

impl<T> fmt::Debug for Opaque<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f)
    }
}

// As plain data is; the `dyn` cannot say so.
impl<T> UnwindSafe for Opaque<T> {}
impl<T> RefUnwindSafe for Opaque<T> {}

/// A type that stands in a [`Opaque`]: `opaque!` implements it, as a function that is not generic,
/// so that no crate but the SDK compiles it.
pub trait Distant: Sized {
    /// Reads one.
    fn read(value: Value) -> Result<Box<Self>, serde_json::Error>;
}

impl<'de, T> Deserialize<'de> for Opaque<T>
where
    T: Distant + Clone + PartialEq + fmt::Debug + Serialize + Send + Sync + 'static,
{
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        match T::read(Value::deserialize(d)?) {
            Ok(value) => Ok(Self(value)),
            Err(error) => Err(D::Error::custom(error)),
        }
    }
}

impl<T> Serialize for Opaque<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.0.write().map_err(S::Error::custom)?.serialize(s)
    }
}

/// [`Distant`] for a type; `boxed` where it is a [`BoxedRecord`](crate::runtime::objects::boxed::BoxedRecord).
macro_rules! opaque {
    ($t:ident) => {
        impl $crate::runtime::objects::opaque::Distant for $t {
            #[inline(never)]
            fn read(
                value: ::serde_json::Value,
            ) -> ::core::result::Result<::std::boxed::Box<Self>, ::serde_json::Error> {
                <Self as ::serde::Deserialize>::deserialize(value).map(::std::boxed::Box::new)
            }
        }
    };
    ($t:ident boxed) => {
        impl $crate::runtime::objects::opaque::Distant for $t {
            #[inline(never)]
            fn read(
                value: ::serde_json::Value,
            ) -> ::core::result::Result<::std::boxed::Box<Self>, ::serde_json::Error> {
                <$crate::runtime::objects::boxed::Heap<Self> as ::serde::Deserialize>::deserialize(
                    value,
                )
                .map(|heap| heap.0)
            }
        }
    };
}
pub(crate) use opaque;
