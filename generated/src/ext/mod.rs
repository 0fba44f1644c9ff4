// Vendored by `cargo xtask generate` from the config's `ext` folder; edit it there.

//! What is written by hand, since the API's document has no words for it: operations of several
//! steps.

mod media_types;
pub mod uploads;
