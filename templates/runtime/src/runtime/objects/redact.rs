//! `Debug` for types with secret properties.

use std::fmt;

use super::field::Field;

/// What a secret shows of itself: whether it is there.
pub struct Redacted<'a, T: ?Sized>(pub &'a T);

/// A secret that is there.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T> Redacted<'_, Option<T>> {
    /// `None` or `Some([redacted])`.
    pub fn shown(&self) -> Option<Hidden> {
        self.0.as_ref().map(|_| Hidden)
    }
}

impl<T> Redacted<'_, Field<T>> {
    /// `Absent`, `Null` or `Value([redacted])`.
    pub fn shown(&self) -> Field<Hidden> {
        self.0.as_ref().map(|_| Hidden)
    }
}

/// Of all other types; inherent methods come first.
pub trait AnyRedacted {
    /// `[redacted]`
    fn shown(&self) -> Hidden {
        Hidden
    }
}

impl<T: ?Sized> AnyRedacted for Redacted<'_, T> {}

/// `Debug` that shows the fields before `hidden` as a derived one would, and of the others only
/// whether they are there: `redacted_debug!(SecretSpec { name, external_id } hidden { value });`.
/// The `extra` of the type, if it has one, comes last.
macro_rules! redacted_debug {
    ($t:ident { $($shown:ident),* $(,)? } hidden { $($hidden:ident),* $(,)? }) => {
        impl ::core::fmt::Debug for $t {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #[allow(unused_imports)] // when every hidden field is optional
                use $crate::runtime::objects::redact::AnyRedacted as _;
                let mut out = f.debug_struct(::core::stringify!($t));
                $(out.field(::core::stringify!($shown), &self.$shown);)*
                $(out.field(::core::stringify!($hidden), &$crate::runtime::objects::redact::Redacted(&self.$hidden).shown());)*
                if let ::core::option::Option::Some(extra) = $crate::runtime::unions::probe::extra_of!(self) {
                    out.field("extra", extra);
                }
                out.finish()
            }
        }
    };
}
pub(crate) use redacted_debug;
