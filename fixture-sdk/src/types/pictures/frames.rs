// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// A parameter of `POST /pictures/{id}/frames/{shape}` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PictureFrameTone {
    /// `dark`
    Dark,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(PictureFrameTone { Dark = "dark" });
rt::values!(PictureFrameTone);
