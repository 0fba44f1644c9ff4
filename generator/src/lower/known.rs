//! What has been found out about schemas, so that it is found out once.

use std::collections::HashMap;

use super::json_types::KnownJsonTypes;
use super::schema::Address;
use super::tag_values::KnownTags;

#[derive(Debug, Default)]
pub(super) struct Known<'d> {
    /// Whether null is a value of a schema.
    pub nullables: HashMap<Address, bool>,
    pub kinds: KnownJsonTypes,
    pub tag_values: KnownTags<'d>,
}
