// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! `record!`: all of a [`Record`](crate::runtime::objects::record::Record) in one line for each property.

/// What holds a property, whose field has this type, until all of the object is read.
#[allow(non_camel_case_types)]
pub(crate) mod slot {
    pub type required<T> = Option<T>;
    pub type optional<T> = T;
    pub type nullable<T> = T;
    pub type required_number<T> = Option<T>;
    pub type optional_number<T> = T;
    pub type nullable_number<T> = T;
}

/// Whether a property must have come.
#[allow(non_upper_case_globals)]
pub(crate) mod needed {
    pub const required: bool = true;
    pub const optional: bool = false;
    pub const nullable: bool = false;
    pub const required_number: bool = true;
    pub const optional_number: bool = false;
    pub const nullable_number: bool = false;
}

/// All of a [`Record`](crate::runtime::objects::record::Record) but the struct itself, which has its fields and,
/// last, `extra` (or what `$rest` says).
///
/// Each property: its index, its field, whether it is `required`, `optional` or `nullable`
/// (optional and nullable), the field's type, the rule that it is read by where it needs one
/// (`as rt::Time`, see [`read_as`](crate::runtime::objects::read_as)), and its name on the wire. Numbers are
/// `required_number` and so on. After them, where other keys go: `extra`, a map
/// `additional: BTreeMap<String, V>` (`numbers additional: ..` of numbers), one whose values are
/// read by a rule (`additional: BTreeMap<String, V> as Rule`), or `flat kind: Kind`, a union in the
/// object.
///
/// `record!(Secret { 0 name: required String = "name", 1 note: nullable Field<String> = "note" } extra);`
macro_rules! record {
    (@value required $field:ident) => { ::core::option::Option::Some($field) };
    (@value required_number $field:ident) => { ::core::option::Option::Some($field) };
    (@value $how:ident $field:ident) => { $field };
    (@read $r:ident {}) => { $r.next(); };
    (@read $r:ident { $($index:tt $field:ident $how:ident ($($rule:ty)?))+ }) => {
        loop {
            match $r.next() {
                $($index => $field = $r$(.by::<$rule>())?.$how(),)+
                _ => break,
            }
        }
    };
    (@impl $t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* } ($rest:ty) $r:ident $w:ident $self:ident
        { $($finish:tt)* } { $($exact:tt)* } { $($write:tt)* }) => {
        impl $crate::runtime::objects::record::Record for $t {
            const FIELDS: &'static [&'static str] = &[$($wire),*];
            type Rest = $rest;
            #[allow(clippy::while_let_loop, irrefutable_let_patterns)] // with one property only; with none that is required
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(
                mut $r: $crate::runtime::objects::record::Input<'de, __A, $rest>,
            ) -> ::core::result::Result<Self, __A::Error> {
                $(let mut $field: $crate::runtime::objects::record_macro::slot::$how<$ty> = ::core::default::Default::default();)*
                $crate::runtime::objects::record_macro::record!(@read $r { $($index $field $how ($($rule)?))* });
                let ($($crate::runtime::objects::record_macro::record!(@value $how $field),)*) = ($($field,)*) else {
                    return ::core::result::Result::Err($r.missing(&[$($crate::runtime::objects::record_macro::needed::$how),*]));
                };
                $($finish)*
            }
            fn write<W: $crate::runtime::objects::record_write::Write>(&$self, $w: &mut W) {
                $($exact)*
                $($w.$how($wire, &$self.$field);)*
                $($write)*
            }
        }
        $crate::runtime::objects::record_macro::record_serde!($t);
    };
    (@extra $t:ident) => {
        impl $t {
            /// Properties that the API document does not know.
            pub fn extra(&self) -> &$crate::runtime::json::extra::Extra {
                &self.extra
            }

            /// Properties that the API document does not know, to be changed.
            pub fn extra_mut(&mut self) -> &mut $crate::runtime::json::extra::Extra {
                &mut self.extra
            }
        }
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } extra) => {
        $crate::runtime::objects::record_macro::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::json::extra::Extra) r w self
            { ::core::result::Result::Ok(Self { $($field,)* extra: r.end()? }) } { w.exact(&self.extra); } { w.rest(&self.extra); });
        $crate::runtime::objects::record_macro::record!(@extra $t);
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } flat $kind:ident : $union:ty) => {
        $crate::runtime::objects::record_macro::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::objects::flat::Flat<$union>) r w self
            {
                let ($kind, extra) = r.end()?.finish();
                ::core::result::Result::Ok(Self { $($field,)* $kind, extra })
            }
            { w.exact(&self.extra); }
            {
                w.flat(&self.$kind);
                w.rest(&self.extra);
            });
        $crate::runtime::objects::record_macro::record!(@extra $t);
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } $map:ident : $rest:ty) => {
        $crate::runtime::objects::record_macro::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($rest) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()? }) } {} { w.rest(&self.$map); });
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? } numbers $map:ident : $rest:ty) => {
        $crate::runtime::objects::record_macro::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* } ($crate::runtime::objects::rest::Numbers<$rest>) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()?.0 }) } {}
            { w.rest(&$crate::runtime::objects::rest::Numbers(&self.$map)); });
    };
    ($t:ident { $($index:tt $field:ident : $how:ident $ty:ty $(as $rule:ty)? = $wire:literal),* $(,)? }
        $map:ident : $rest:ty as $values:ty) => {
        $crate::runtime::objects::record_macro::record!(@impl $t { $($index $field: $how $ty $(as $rule)? = $wire),* }
            ($crate::runtime::objects::read_as::RestAs<$rest, $values>) r w self
            { ::core::result::Result::Ok(Self { $($field,)* $map: r.end()?.into_map() }) } {} { w.rest(&self.$map); });
    };
}
/// `Serialize` and `Deserialize` of a type that is a [`Record`](crate::runtime::objects::record::Record).
macro_rules! record_serde {
    ($t:ty) => {
        impl ::serde::Serialize for $t {
            fn serialize<S: ::serde::Serializer>(
                &self,
                s: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::objects::record::serialize(self, s)
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $t {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                d: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::objects::record::deserialize(d)
            }
        }
    };
}
pub(crate) use {record, record_serde};
