//! What should go over the wire, read from the document itself: the other half of the generated
//! wire tests.
//!
//! Nothing here knows the IR. A mistake in `lower`, `plan` or `emit` therefore shows as a
//! difference between the call that the generated crate makes and the [`Expectation`] written here.
//! Both sides make up values by one rule, the *placeholder rule*:
//!
//! - a string is its own property's or parameter's name (an array's items have the array's name);
//!   the value of a map is named `string`, a body that is a bare value is named `body`;
//! - a `date-time` is `2019-12-27T18:11:19.117Z`, a `date` `2019-12-27`, a `uuid`
//!   `182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e`, `byte` `Zm9v`;
//! - an enum is its first value, a constant itself, a number 0, a boolean true; what may be any
//!   JSON value is a string;
//! - an array has one item, or one for each of its `prefixItems`; a map has one entry, `foo`;
//! - `oneOf` and `anyOf` are their first variant that is not null and has an end; where all are
//!   strings, they are one enum if any is, else one string;
//! - a request has no `readOnly` property, a response no `writeOnly` one;
//! - a file holds its property's name;
//! - what contains itself ends by leaving out what is optional, with an empty array or an empty
//!   map; what is optional is also left out [`DEPTH`] containers deep;
//! - what is nested more than [`DEEPEST`] containers deep, or takes more than [`MOST_STEPS`] steps
//!   to make, has no placeholder.
//!
//! The document's examples and defaults play no part in it.

mod documented;
mod encoded;
mod form_variants;
mod formats;
mod media;
mod members;
mod operation;
mod request_body;
mod response;
mod schema;
mod schema_node;
mod security;
mod style;

pub use documented::{Documented, Shown};
pub use formats::Formats;
pub use operation::{Expectation, Given, Part, Reader, Sent};
pub use response::ResponseBody;
pub(crate) use style::{deep, text};

/// Which of an operation's parameters and properties take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Only what must be there, all the way down.
    Required,
    /// Everything there is.
    Everything,
}

/// How many containers deep optional properties are still given.
pub const DEPTH: usize = 12;
/// How many containers deep a value may be.
pub const DEEPEST: usize = 48;
/// How many types may be tried to make one value.
pub const MOST_STEPS: usize = 2_000;
/// The key that the tests' client has.
pub const KEY: &str = "wire-test-key";
/// `user` with that key as the password, as RFC 7617 has it.
pub const BASIC: &str = "Basic dXNlcjp3aXJlLXRlc3Qta2V5";
/// A `date-time`.
pub const DATE_TIME: &str = "2019-12-27T18:11:19.117Z";
/// A `date`.
pub const DATE: &str = "2019-12-27";
/// A `uuid`.
pub const UUID: &str = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
/// Bytes as base64.
pub const BYTE: &str = "Zm9v";
/// The key of a map's only entry.
pub const MAP_KEY: &str = "foo";
/// The name of a map's values.
pub const MAP_VALUE: &str = "string";
/// The name of a body that is a bare value.
pub const BODY: &str = "body";
